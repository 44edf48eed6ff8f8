import { drawChart, type ChartFont, type ChartHandle, type ChartPosition } from '../charts/chart.js';
import type { Language } from '../feed/feed.js';
import type { ChartFigure } from '../view/chart-figure.js';
import { nextFrame } from '../widget/frames.js';

/** What is to be drawn where. */
export interface ChartRequest {
  readonly container: HTMLElement;
  readonly figure: ChartFigure;
  readonly width: number;
  readonly language: Language;
}

/** Who is told what happens to a drawing. */
export interface ChartListener {
  /** A point is under mouse, pen or finger; null when it has left. */
  readonly point: (key: string | null, place?: ChartPosition) => void;
  /** The newest request has been drawn. */
  readonly drawn: () => void;
  readonly fail: () => void;
}

/** Keeps a full figure drawn in its container: draws the newest request and no other, and follows the width. */
export class ChartHolder {
  #request: ChartRequest | undefined;
  #drawn: ChartRequest | undefined;
  #handle: ChartHandle | undefined;
  #attempt: AbortController | undefined;

  constructor(readonly listener: ChartListener) {}

  /** Asks for a drawing. */
  show(request: ChartRequest): void {
    if (this.#request && this.#request.container !== request.container) this.clear();
    this.#request = request;
    void this.#draw();
  }

  /** Emphasises a point of the figure, or none, and gives its place. */
  highlight(key: string | null): ChartPosition | null {
    return this.#handle?.highlight(key) ?? null;
  }

  /** Gives the drawing up and lets go of everything. */
  clear(): void {
    this.#end();
    this.#request = undefined;
    this.#drawn = undefined;
  }

  async #draw(): Promise<void> {
    const request = this.#request;
    // What is being drawn for the first time is waited for; what is there may only have got another font.
    if (!request || request.width === 0 || (!this.#handle && isDrawn(request, this.#drawn))) return;
    const before = this.#drawn;
    this.#drawn = request;
    if (before && before.language !== request.language) this.#end();
    try {
      if (!this.#handle) await this.#begin(request);
      else if (before?.figure !== request.figure) await this.#handle.update(request.figure);
      if (this.#drawn === request) await this.#handle?.resize(request.width);
      if (this.#drawn === request) await this.#handle?.typeset(fontOf(request.container));
      if (this.#drawn === request && this.#handle && !isDrawn(request, before)) this.listener.drawn();
    } catch {
      if (this.#drawn === request) this.#fail();
    }
  }

  /**
   * Draws for the first time. What may have changed meanwhile is looked at in the next frame, for all figures in one
   * layout.
   */
  async #begin(request: ChartRequest): Promise<void> {
    await this.#start(request);
    await nextFrame();
  }

  async #start({ container, figure, width, language }: ChartRequest): Promise<void> {
    this.#attempt?.abort();
    const attempt = new AbortController();
    this.#attempt = attempt;
    try {
      const handle = await drawChart(container, figure, {
        width,
        language,
        ...fontOf(container),
        onPoint: this.listener.point,
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
    this.#end();
    this.listener.fail();
  }
}

/** A little smaller than the text round the figure. */
function fontOf(container: HTMLElement): ChartFont {
  const { fontFamily, fontSize } = getComputedStyle(container);
  return { fontFamily, fontSize: Math.max(12, Number.parseFloat(fontSize) * 0.8125) };
}

function isDrawn(request: ChartRequest, drawn: ChartRequest | undefined): boolean {
  return (
    drawn !== undefined &&
    drawn.figure === request.figure &&
    drawn.width === request.width &&
    drawn.language === request.language
  );
}
