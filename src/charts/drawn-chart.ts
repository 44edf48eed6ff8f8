import type { ChartFigure } from '../view/chart-figure.js';
import type { ChartHandle, ChartOptions, ChartPosition } from './chart.js';
import { fontWidth, whenFontsArrive } from './chart-font.js';
import type { RankingRows } from './chart-height.js';
import type { Drawing, Target } from './drawing.js';
import { frameOf } from './frame.js';
import { drawingOf } from './layout.js';
import { nextFrame } from './next-task.js';
import { followPointer, targetAt } from './pointer.js';
import { Stage } from './stage.js';
import type { Typography } from './vega-figure.js';

/**
 * The options of the door, except that errors are not typed yet. What the page's entry holds as well is handed over
 * instead of imported: the chunk would else import the entry, and a page that gave the entry another address would run
 * it twice.
 */
export interface DrawOptions extends Omit<ChartOptions, 'onError'> {
  readonly onError: (cause: unknown) => void;
  readonly fontSize: number;
  readonly heightOf: (figure: ChartFigure, width: number) => number;
  readonly rankingRowsAt: (width: number) => RankingRows;
}

const SMALLEST_FONT = 12;

/** A figure in its container: draws it again when data, size or font change, and follows the pointer. */
export class DrawnChart implements ChartHandle {
  readonly #container: HTMLElement;
  readonly #options: DrawOptions;
  #typography: Typography;
  /** How wide the font was when texts were measured last. */
  #fontWidth = 0;
  readonly #stage: Stage;
  readonly #ending = new AbortController();
  #figure: ChartFigure;
  #size: { readonly width: number; readonly height: number | undefined };
  #drawing: Drawing | undefined;
  /** Steps run one after the other; a redraw that a newer one has overtaken is left out. */
  #steps: Promise<void> = Promise.resolve();
  #newest = 0;
  /** What the pointer points at, and what the caller wants emphasised; the newer of the two is. */
  #pointed: string | null = null;
  #held: string | null = null;

  constructor(container: HTMLElement, figure: ChartFigure, options: DrawOptions) {
    this.#container = container;
    this.#figure = figure;
    this.#options = options;
    this.#size = { width: options.width, height: options.height };
    const { language, fontFamily, fontSize } = options;
    this.#typography = { language, fontFamily, fontSize: Math.max(SMALLEST_FONT, fontSize) };
    this.#stage = new Stage(this.#typography);
  }

  /** Draws for the first time, outside the document: texts are measured on a canvas, so nothing needs to be seen. */
  begin(): Promise<void> {
    return this.#redraw();
  }

  /** Puts the drawn figure into its container and begins to listen. */
  attach(): void {
    const { signal } = this.#ending;
    const { box } = this.#stage;
    this.#container.replaceChildren(box);
    signal.addEventListener('abort', followPointer(box, (place) => this.#point(place)));
    whenFontsArrive(this.#typography, signal, () => {
      this.typeset(this.#typography).catch(this.#options.onError);
    });
  }

  update(figure: ChartFigure): Promise<void> {
    this.#figure = figure;
    return this.#redraw();
  }

  async resize(width: number, height = this.#size.height): Promise<void> {
    const before = this.#size;
    if (!(width > 0) || height === 0 || (width === before.width && height === before.height)) return;
    this.#size = { width, height };
    await nextFrame();
    await this.#redraw();
  }

  async typeset({ fontFamily, fontSize }: Pick<Typography, 'fontFamily' | 'fontSize'>): Promise<void> {
    const typography = { ...this.#typography, fontFamily, fontSize: Math.max(SMALLEST_FONT, fontSize) };
    const isSameFont = fontFamily === this.#typography.fontFamily && typography.fontSize === this.#typography.fontSize;
    if (isSameFont && fontWidth(typography) === this.#fontWidth) return;
    this.#typography = typography;
    this.#stage.typeset(typography);
    await nextFrame();
    await this.#redraw();
  }

  highlight(key: string | null): ChartPosition | null {
    this.#held = key;
    if (key !== this.#pointed) this.#pointed = null;
    this.#showHighlight();
    const target = this.#targetOf(key);
    return target ? { x: target.x, y: target.y } : null;
  }

  finalize(): void {
    if (this.#ending.signal.aborted) return;
    this.#ending.abort();
    this.#stage.end();
    this.#drawing = undefined;
    if (this.#stage.box.parentNode === this.#container) this.#container.replaceChildren();
  }

  #redraw(): Promise<void> {
    this.#newest += 1;
    const mine = this.#newest;
    return this.#enqueue(async () => {
      if (mine !== this.#newest) return;
      const figure = this.#figure;
      const { width, height = this.#options.heightOf(figure, width) } = this.#size;
      this.#fontWidth = fontWidth(this.#typography);
      const frame = frameOf({ width, height }, this.#typography, this.#options.rankingRowsAt(width));
      const drawing = drawingOf(figure, frame);
      this.#drawing = drawing;
      await this.#stage.show(drawing, figure.description, this.#highlightedRows());
    });
  }

  #showHighlight(): void {
    this.#enqueue(() => this.#stage.highlight(this.#highlightedRows())).catch(this.#options.onError);
  }

  /** Steps that a finalized figure still has before it end without effect. */
  #enqueue(step: () => Promise<void>): Promise<void> {
    const run = this.#steps.then(() => (this.#ending.signal.aborted ? undefined : step()));
    this.#steps = run.catch(() => undefined);
    return run;
  }

  #point(place: ChartPosition | undefined): void {
    const target = place && this.#drawing ? targetAt(this.#drawing, place) : undefined;
    const key = target?.key ?? null;
    if (key === this.#pointed) return;
    this.#pointed = key;
    this.#showHighlight();
    if (target) this.#options.onPoint?.(target.key, { x: target.x, y: target.y });
    else this.#options.onPoint?.(null);
  }

  #highlightedRows(): readonly object[] {
    return this.#targetOf(this.#pointed ?? this.#held)?.rows ?? [];
  }

  #targetOf(key: string | null): Target | undefined {
    return key === null ? undefined : this.#drawing?.targets.find((target) => target.key === key);
  }
}
