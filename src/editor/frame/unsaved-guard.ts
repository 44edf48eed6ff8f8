import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Asks before the page is left with work that is not saved. The browser has its own words for it. */
export class UnsavedGuard implements ReactiveController {
  constructor(
    host: ReactiveControllerHost,
    readonly isUnsaved: () => boolean,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeunload', this.#handleUnload);
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#handleUnload);
  }

  readonly #handleUnload = (event: BeforeUnloadEvent): void => {
    if (!this.isUnsaved()) return;
    event.preventDefault();
    // What browsers asked by before they listened to preventDefault: Safari until 17, and Chromium until 119.
    Reflect.set(event, 'returnValue', true);
  };
}
