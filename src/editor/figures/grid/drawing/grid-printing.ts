import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface PrintingHost extends ReactiveControllerHost {
  /** Takes what is being written, so that it is on the paper. */
  endWriting(): void;
  /** Draws the grid at once: the browser prints what is there when the event is over. */
  performUpdate(): void;
}

/** Draws the whole of a grid while its page is printed. */
export class GridPrinting implements ReactiveController {
  isPrinting = false;

  constructor(readonly host: PrintingHost) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#begin);
    addEventListener('afterprint', this.#end);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#begin);
    removeEventListener('afterprint', this.#end);
  }

  readonly #begin = (): void => {
    this.host.endWriting();
    this.isPrinting = true;
    this.host.requestUpdate();
    this.host.performUpdate();
  };

  readonly #end = (): void => {
    this.isPrinting = false;
    this.host.requestUpdate();
  };
}
