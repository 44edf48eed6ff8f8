import type { CSSResult, ReactiveController, ReactiveControllerHost } from 'lit';
import { afterPaint } from './frames.js';
import { inTurn } from './turns.js';
import type { FrameDepth } from './frame-depth.js';

/** Code that is loaded beside the first picture; it may bring the styles of what it adds. */
export interface Depth {
  readonly styles?: CSSResult | readonly CSSResult[];
}

type FrameDepthModule = typeof import('./frame-depth.js');

/** What the controller needs to know of its widget. */
export interface DepthContext<D> {
  readonly loadOwn: () => Promise<D>;
  readonly frameOf: (module: FrameDepthModule) => FrameDepth;
  /** Whether there is something to see first. */
  readonly isReady: () => boolean;
}

/**
 * Loads what readers see second: tables, downloads, panels, full figures. It is fetched while the feed is, keeps the
 * script that the page waits for small, and comes when the first numbers have been painted.
 */
export class DepthController<D extends object> implements ReactiveController {
  /** The element's own; undefined until it is there. */
  own: D | undefined;
  /** The frame's; undefined until it is there. */
  frame: FrameDepth | undefined;
  /** Whether the element's own could not be fetched, so that it is not waited for. */
  hasFailed = false;
  #loading: Promise<void> | undefined;
  #show: () => void = () => undefined;
  readonly #shown = new Promise<void>((resolve) => {
    this.#show = resolve;
  });

  constructor(
    readonly host: ReactiveControllerHost & Element,
    readonly context: DepthContext<D>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    void this.load();
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
      import('./frame-depth.js'),
      this.own ?? this.context.loadOwn(),
      this.#shown.then(afterPaint),
    ]);
    this.hasFailed = own.status === 'rejected';
    await inTurn(() => {
      if (frame.status === 'fulfilled' && !this.frame) {
        this.#adopt(frame.value);
        this.frame = this.context.frameOf(frame.value);
      }
      if (own.status === 'fulfilled') {
        this.#adopt(own.value);
        this.own = own.value;
      }
      this.host.requestUpdate();
      return this.host.updateComplete;
    });
  }

  #adopt({ styles = [] }: Depth & object): void {
    const root = this.host.shadowRoot;
    const sheets = [styles].flat().flatMap(({ styleSheet }) => styleSheet ?? []);
    root?.adoptedStyleSheets.push(...sheets.filter((sheet) => !root.adoptedStyleSheets.includes(sheet)));
  }
}
