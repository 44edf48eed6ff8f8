import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { drawChart, type ChartHandle } from '../charts/chart.js';
import type { Language } from '../feed/feed.js';
import type { ChartFigure } from '../view/chart-figure.js';

/** Distance from the viewport, in pixels, at which the code that draws is fetched. */
const NEAR = '600px';

/** What is to be drawn where. */
export interface ChartRequest {
  readonly container: HTMLElement;
  readonly figure: ChartFigure;
  readonly width: number;
  readonly language: Language;
}

/**
 * Keeps a full figure drawn in its container: fetches the drawing code only when the figure comes near the viewport or the page
 * is printed, draws the newest request and no other, follows the width, and cleans up when the element leaves the page.
 */
export class ChartHolder implements ReactiveController {
  /** True once drawing has failed; the numbers are in the table. */
  hasFailed = false;
  #request: ChartRequest | undefined;
  #drawn: ChartRequest | undefined;
  #handle: ChartHandle | undefined;
  #attempt: AbortController | undefined;
  #observer: IntersectionObserver | undefined;
  #isNear = false;

  constructor(
    readonly host: ReactiveControllerHost & Element,
    readonly handlePoint: (key: string | null) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    globalThis.addEventListener('beforeprint', this.#handleNear);
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('beforeprint', this.#handleNear);
    queueMicrotask(() => {
      if (!this.host.isConnected) this.clear();
    });
  }

  /** Asks for a drawing, or for none. */
  show(request: ChartRequest | undefined): void {
    if (!request) {
      this.clear();
      return;
    }
    const isSame = this.#request?.container === request.container;
    this.#request = request;
    if (!isSame) this.#watch(request.container);
    if (this.#isNear) void this.#draw();
  }

  /** Lets another figure be tried after one has failed. */
  retry(): void {
    this.hasFailed = false;
  }

  /** Emphasises a point of the figure, or none. */
  highlight(key: string | null): void {
    this.#handle?.highlight(key);
  }

  /** Gives the drawing up and lets go of everything. */
  clear(): void {
    this.#end();
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#request = undefined;
    this.#drawn = undefined;
    this.#isNear = false;
  }

  #watch(container: HTMLElement): void {
    this.#end();
    this.#observer?.disconnect();
    this.#drawn = undefined;
    this.#isNear = false;
    this.#observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) this.#handleNear();
    }, { rootMargin: NEAR });
    this.#observer.observe(container);
  }

  readonly #handleNear = (): void => {
    if (this.#isNear || !this.#request) return;
    this.#isNear = true;
    this.#observer?.disconnect();
    void this.#draw();
  };

  async #draw(): Promise<void> {
    const request = this.#request;
    if (!request || request.width === 0 || isDrawn(request, this.#drawn)) return;
    const before = this.#drawn;
    this.#drawn = request;
    if (before && before.language !== request.language) this.#end();
    try {
      if (!this.#handle) await this.#start(request);
      else if (before?.figure !== request.figure) await this.#handle.update(request.figure);
      if (this.#drawn === request) await this.#handle?.resize(request.width);
    } catch {
      if (this.#drawn === request) this.#fail();
    }
  }

  async #start({ container, figure, width, language }: ChartRequest): Promise<void> {
    this.#attempt?.abort();
    const attempt = new AbortController();
    this.#attempt = attempt;
    const style = getComputedStyle(container);
    try {
      const handle = await drawChart(container, figure, {
        width,
        language,
        fontFamily: style.fontFamily,
        fontSize: Math.max(12, Number.parseFloat(style.fontSize) * 0.8125),
        onPoint: this.handlePoint,
        onError: () => this.#fail(),
        signal: attempt.signal,
      });
      if (attempt.signal.aborted) handle.finalize();
      else this.#handle = handle;
    } catch (error) {
      if (!attempt.signal.aborted) throw error;
    }
  }

  #end(): void {
    this.#attempt?.abort();
    this.#handle?.finalize();
    this.#handle = undefined;
  }

  #fail(): void {
    this.hasFailed = true;
    this.#end();
    this.host.requestUpdate();
  }
}

function isDrawn(request: ChartRequest, drawn: ChartRequest | undefined): boolean {
  return drawn !== undefined && drawn.figure === request.figure && drawn.width === request.width && drawn.language === request.language;
}
