import type { ChartFigure } from '../view/chart-figure.js';
import { nextFrame } from '../widget/frames.js';
import type { ChartHandle, ChartOptions, ChartPosition } from './chart.js';
import { fontWidth, whenFontsArrive } from './chart-font.js';
import { chartHeightOf, rankingRowsAt } from './chart-height.js';
import type { Drawing, Target } from './drawing.js';
import { frameOf } from './frame.js';
import { layoutOf, type Layout } from './layout.js';
import { followPointer, targetAt } from './pointer.js';
import { Stage } from './stage.js';
import type { Typography } from './typography.js';

/** The options of the door, except that errors are not typed yet. */
export interface DrawOptions extends Omit<ChartOptions, 'onError'> {
  readonly onError: (cause: unknown) => void;
  readonly fontSize: number;
}

/** A figure, and how it is laid out. */
export interface Subject {
  readonly figure: ChartFigure;
  readonly layout: Layout;
}

const SMALLEST_FONT = 12;

/** A figure in its container: draws it again when data, size or font change, and follows the pointer. */
export class DrawnChart implements ChartHandle {
  readonly #container: HTMLElement;
  readonly #options: DrawOptions;
  #typography: Typography;
  /** How wide the font was when texts were measured last. */
  #fontWidth = 0;
  readonly #stage = new Stage();
  readonly #ending = new AbortController();
  #subject: Subject;
  /** The figure that was asked for last; its layout may be on its way. */
  #newest: ChartFigure;
  #size: { readonly width: number; readonly height: number | undefined };
  #drawing: Drawing | undefined;
  /** The redraw in the next frame, for all that is asked for until then. */
  #coming: Promise<void> | undefined;
  /** Whether that has not been drawn in the meantime. */
  #isStale = false;
  /** What the pointer points at, and what the caller wants emphasised; the newer of the two is. */
  #pointed: string | null = null;
  #held: string | null = null;

  constructor(container: HTMLElement, subject: Subject, options: DrawOptions) {
    this.#container = container;
    this.#subject = subject;
    this.#newest = subject.figure;
    this.#options = options;
    this.#size = { width: options.width, height: options.height };
    const { language, fontFamily, fontSize } = options;
    this.#typography = { language, fontFamily, fontSize: Math.max(SMALLEST_FONT, fontSize) };
  }

  /** Draws for the first time, puts the figure into its container and begins to listen. */
  begin(): void {
    const { signal } = this.#ending;
    const { box } = this.#stage;
    this.#redraw();
    this.#container.replaceChildren(box);
    signal.addEventListener(
      'abort',
      followPointer(box, (place) => this.#point(place)),
    );
    whenFontsArrive(this.#typography, signal, () => {
      this.typeset(this.#typography).catch(this.#options.onError);
    });
  }

  async update(figure: ChartFigure): Promise<void> {
    this.#newest = figure;
    const layout = await layoutOf(figure);
    if (this.#newest !== figure) return;
    this.#subject = { figure, layout };
    this.#redraw();
  }

  async resize(width: number, height = this.#size.height): Promise<void> {
    const before = this.#size;
    if (!(width > 0) || height === 0 || (width === before.width && height === before.height)) return;
    this.#size = { width, height };
    await this.#redrawInNextFrame();
  }

  async typeset({ fontFamily, fontSize }: Pick<Typography, 'fontFamily' | 'fontSize'>): Promise<void> {
    const typography = { ...this.#typography, fontFamily, fontSize: Math.max(SMALLEST_FONT, fontSize) };
    const isSameFont = fontFamily === this.#typography.fontFamily && typography.fontSize === this.#typography.fontSize;
    if (isSameFont && fontWidth(typography) === this.#fontWidth) return;
    this.#typography = typography;
    await this.#redrawInNextFrame();
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

  #redrawInNextFrame(): Promise<void> {
    this.#isStale = true;
    this.#coming ??= nextFrame().then(() => {
      this.#coming = undefined;
      if (this.#isStale) this.#redraw();
    });
    return this.#coming;
  }

  #redraw(): void {
    if (this.#ending.signal.aborted) return;
    this.#isStale = false;
    const { figure, layout } = this.#subject;
    const { width, height = chartHeightOf(figure, width, this.#typography.fontSize) } = this.#size;
    this.#fontWidth = fontWidth(this.#typography);
    const drawing = layout(
      frameOf({ width, height }, this.#typography, rankingRowsAt(width, this.#typography.fontSize)),
    );
    const highlighted = targetIn(drawing, this.#emphasised())?.rows ?? [];
    this.#stage.show(drawing, this.#typography, highlighted);
    this.#drawing = drawing;
  }

  /** Nobody waits for this: what goes wrong is told. */
  #showHighlight(): void {
    try {
      this.#stage.highlight(this.#targetOf(this.#emphasised())?.rows ?? []);
    } catch (cause) {
      this.#options.onError(cause);
    }
  }

  #emphasised(): string | null {
    return this.#pointed ?? this.#held;
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

  #targetOf(key: string | null): Target | undefined {
    return this.#drawing && targetIn(this.#drawing, key);
  }
}

function targetIn({ targets }: Drawing, key: string | null): Target | undefined {
  return key === null ? undefined : targets.find((target) => target.key === key);
}
