import type { CSSResult, ReactiveController, ReactiveControllerHost } from 'lit';
import { afterPaint } from '../timing/frames.js';
import { inTurn } from '../timing/turns.js';
import type { FrameControls } from './controls/frame-controls.js';

/** The code for all that an element shows beside its lead; it may bring the styles of what it adds. */
export interface Details {
  readonly styles?: CSSResult | readonly CSSResult[];
}

type FrameControlsModule = typeof import('./controls/frame-controls.js');

/** What the controller needs to know of its widget. */
export interface DetailsContext<D> {
  readonly loadOwn: () => Promise<D>;
  readonly frameOf: (module: FrameControlsModule) => FrameControls;
  /** Resolves when they are wanted. */
  readonly whenWanted: () => Promise<unknown>;
  /** Whether there is something to see first. */
  readonly isReady: () => boolean;
  /** Some of the code could not be fetched. */
  readonly report: (cause: unknown) => void;
}

/**
 * Loads the details of an element and the controls of its frame: tables, downloads, panels, full figures. They are
 * fetched while the feed is, keep the script that the page waits for small, and come when the first numbers have been
 * painted.
 */
export class DetailsController<D extends object> implements ReactiveController {
  /** The element's own; undefined until it is there. */
  own: D | undefined;
  /** The frame's; undefined until it is there. */
  frame: FrameControls | undefined;
  /** Whether the element's own could not be fetched, so that it is not waited for. */
  hasFailed = false;
  #loading: Promise<void> | undefined;
  #show: () => void = () => undefined;
  readonly #shown = new Promise<void>((resolve) => {
    this.#show = resolve;
  });

  constructor(
    readonly host: ReactiveControllerHost & Element,
    readonly context: DetailsContext<D>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    void this.context.whenWanted().then(() => this.load());
  }

  hostUpdated(): void {
    if (this.context.isReady()) this.#show();
  }

  /** Asks for what is not there yet, once at a time. Without it the widget still shows what it has. */
  load(): Promise<void> {
    this.#loading ??= this.#load().finally(() => {
      this.#loading = undefined;
    });
    return this.#loading;
  }

  async #load(): Promise<void> {
    if (this.frame && this.own) return;
    this.hasFailed = false;
    const [frame, own] = await Promise.allSettled([
      import('./controls/frame-controls.js'),
      this.own ?? this.context.loadOwn(),
      this.#shown.then(afterPaint),
    ]);
    this.hasFailed = own.status === 'rejected';
    for (const part of [frame, own]) if (part.status === 'rejected') this.context.report(part.reason);
    await inTurn(() => {
      if (frame.status === 'fulfilled') this.frame ??= this.context.frameOf(frame.value);
      if (own.status === 'fulfilled') {
        this.own = own.value;
        const { styles }: Details = own.value;
        this.frame?.wear(styles);
      }
      this.host.requestUpdate();
      return this.host.updateComplete;
    });
  }
}
