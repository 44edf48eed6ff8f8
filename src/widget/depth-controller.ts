import type { CSSResult, ReactiveController, ReactiveControllerHost } from 'lit';
import type { FrameDepth } from './frame-depth.js';

/** Code that is loaded beside the first picture; it may bring the styles of what it adds. */
export interface Depth {
  readonly styles?: CSSResult | readonly CSSResult[];
}

type FrameDepthModule = typeof import('./frame-depth.js');

/**
 * Loads what readers see second: tables, downloads, panels, full figures. It is fetched while the feed is, and keeps the script
 * that the page waits for small.
 */
export class DepthController<D extends object> implements ReactiveController {
  /** The element's own; undefined until it is there. */
  own: D | undefined;
  /** The frame's; undefined until it is there. */
  frame: FrameDepth | undefined;
  /** Whether the element's own could not be fetched, so that it is not waited for. */
  hasFailed = false;
  #loading: Promise<void> | undefined;

  constructor(
    readonly host: ReactiveControllerHost & Element,
    readonly loadOwn: () => Promise<D>,
    readonly frameOf: (module: FrameDepthModule) => FrameDepth,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    void this.load();
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
    const [frame, own] = await Promise.allSettled([import('./frame-depth.js'), this.own ?? this.loadOwn()]);
    if (frame.status === 'fulfilled' && !this.frame) {
      this.#adopt(frame.value);
      this.frame = this.frameOf(frame.value);
    }
    this.hasFailed = own.status === 'rejected';
    if (own.status === 'fulfilled') {
      this.#adopt(own.value);
      this.own = own.value;
    }
    this.host.requestUpdate();
  }

  #adopt({ styles = [] }: Depth & object): void {
    const root = this.host.shadowRoot;
    const sheets = [styles].flat().flatMap(({ styleSheet }) => styleSheet ?? []);
    root?.adoptedStyleSheets.push(...sheets.filter((sheet) => !root.adoptedStyleSheets.includes(sheet)));
  }
}
