import { nextFrame } from '../timing/frames.js';
import { inTurn } from '../timing/turns.js';
import type { Drawing, Layout, Spot, Target } from './drawing.js';
import type { SceneElement } from './marks.js';
import { followPointer, targetAt } from './pointer.js';
import { sceneOf } from './scene.js';
import type { Typography } from './drawing.js';
import { fontWidth, frameOf, whenFontsArrive } from './page-font.js';

/** What is to be drawn, and how large. */
export interface DrawingRequest<Chart> extends Typography {
  /** Another value is another chart. */
  readonly chart: Chart;
  /** Outer width in pixels; the drawing never is wider. Nothing changes while it is 0. */
  readonly width: number;
  /** Outer height in pixels; what suits the chart when it is left out. A layout may take more where it needs it. */
  readonly height?: number;
}

/** What the drawing asks about charts. */
export interface Charts<Chart> {
  /** How a chart is laid out. Rejects when the code for that cannot be fetched. */
  readonly layoutOf: (chart: Chart) => Promise<Layout>;
  /** The height in pixels that suits a chart at a width, for a text size. */
  readonly heightOf: (chart: Chart, width: number, fontSize: number) => number;
}

/** Who is told what happens to a drawing. */
export interface DrawingListener {
  /** A point is under mouse, pen or finger, and where; null when it has left. */
  readonly point?: (key: string | null, place?: Spot) => void;
  /** Drawing has failed where no promise is awaited: while highlighting, or after a font has arrived. */
  readonly fail?: (cause: unknown) => void;
}

/** Text is never smaller, in pixels. */
const SMALLEST_FONT = 12;

/**
 * Keeps a chart drawn in a container: the newest request and no other. It follows the pointer and the fonts of the
 * page, and highlights points. The container needs an accessible name on an element round it: everything inside is
 * hidden from assistive technology. What stands in the container before stays until there is something to see.
 */
export class FigureDrawing<Chart> {
  readonly #box = document.createElement('div');
  readonly #ending = new AbortController();
  #wanted: DrawingRequest<Chart> | undefined;
  #layout: { readonly chart: Chart; readonly layout: Layout } | undefined;
  #drawn:
    | { readonly drawing: Drawing; readonly request: DrawingRequest<Chart>; readonly fontWidth: number }
    | undefined;
  #highlight: (rows: readonly object[]) => void = () => undefined;
  /** The redraw in the next frame, for all that is asked for until then. */
  #coming: Promise<void> | undefined;
  /** What the pointer points at, and what the page wants emphasised; the newer of the two is. */
  #pointed: string | null = null;
  #held: string | null = null;

  constructor(
    readonly container: HTMLElement,
    readonly charts: Charts<Chart>,
    readonly listener: DrawingListener = {},
  ) {
    this.#box.setAttribute('aria-hidden', 'true');
    this.#box.dir = 'ltr';
    // Texts are placed by their measured widths, which the host page's spacing would falsify.
    const spacing = { letterSpacing: 'normal', wordSpacing: 'normal', textTransform: 'none' };
    Object.assign(this.#box.style, spacing, { touchAction: 'pan-y' });
  }

  /** Whether what is drawn has its points in rows, one under the other. */
  get hasRows(): boolean {
    return this.#drawn?.drawing.pointing === 'across';
  }

  /**
   * Asks for a drawing. Another chart is drawn as soon as its code is there, another size or font in the next frame,
   * and what is drawn already not again. Rejects when it cannot be drawn; what has been drawn before then stays.
   *
   * @returns whether this was drawn: not when it was there, or when something else has been asked for meanwhile
   */
  async show(request: DrawingRequest<Chart>): Promise<boolean> {
    const wanted = this.#keepSize({ ...request, fontSize: Math.max(SMALLEST_FONT, request.fontSize) });
    this.#wanted = wanted;
    if (this.#layout?.chart !== wanted.chart) {
      const layout = await this.charts.layoutOf(wanted.chart);
      if (this.#wanted.chart !== wanted.chart) return false;
      if (this.#layout?.chart !== wanted.chart) return this.#showAnother({ chart: wanted.chart, layout });
    }
    if (!this.#drawn) return this.#showFirst();
    if (!this.#isStale(wanted)) return false;
    await this.#redrawInNextFrame();
    return this.#drawn?.request === wanted;
  }

  /**
   * Takes away what is drawn, until the next drawing is there: what stands round it is about something else already.
   */
  blank(): void {
    this.#box.replaceChildren();
  }

  /** Emphasises a point or bar, none for null, and gives its place; null when there is no such key. */
  highlight(key: string | null): Spot | null {
    this.#held = key;
    if (key !== this.#pointed) this.#pointed = null;
    this.#showHighlight();
    const target = this.#targetOf(key);
    return target ? { x: target.x, y: target.y } : null;
  }

  /** Ends the drawing and empties the container. What is still under way then ends without effect. */
  end(): void {
    if (this.#ending.signal.aborted) return;
    this.#ending.abort();
    this.#highlight = () => undefined;
    this.#drawn = undefined;
    if (this.#box.parentNode === this.container) this.container.replaceChildren();
  }

  async #showAnother(laidOut: { readonly chart: Chart; readonly layout: Layout }): Promise<boolean> {
    this.#layout = laidOut;
    if (!this.#drawn) return this.#showFirst();
    this.#redraw();
    return true;
  }

  async #showFirst(): Promise<boolean> {
    await inTurn(() => this.#begin());
    return this.#drawn !== undefined;
  }

  /** Without a width or a height the last ones stay. */
  #keepSize(request: DrawingRequest<Chart>): DrawingRequest<Chart> {
    const before = this.#wanted;
    const isShown = request.width > 0 && request.height !== 0;
    if (isShown || !before) return request;
    const { height: _, ...rest } = request;
    return { ...rest, width: before.width, ...(before.height === undefined ? {} : { height: before.height }) };
  }

  /** Whether a request differs from what is drawn in more than the chart, or its font writes in another width. */
  #isStale(wanted: DrawingRequest<Chart>): boolean {
    if (!this.#drawn) return false;
    const { request, fontWidth: width } = this.#drawn;
    const isSame = (['width', 'height', 'language', 'fontFamily', 'fontSize'] as const).every(
      (name) => request[name] === wanted[name],
    );
    return !isSame || fontWidth(wanted) !== width;
  }

  /** Draws for the first time, puts the drawing into its container and begins to listen. */
  #begin(): void {
    const { signal } = this.#ending;
    if (signal.aborted || this.#drawn || !this.#wanted || !(this.#wanted.width > 0)) return;
    this.#redraw();
    this.container.replaceChildren(this.#box);
    signal.addEventListener(
      'abort',
      followPointer(this.#box, (place) => this.#point(place)),
    );
    whenFontsArrive(this.#wanted, signal, () => {
      if (this.#wanted && this.#isStale(this.#wanted)) this.#redrawInNextFrame().catch(this.#fail);
    });
  }

  #redrawInNextFrame(): Promise<void> {
    this.#coming ??= nextFrame().then(() => {
      this.#coming = undefined;
      if (this.#wanted && this.#isStale(this.#wanted)) this.#redraw();
    });
    return this.#coming;
  }

  /** Draws what is wanted now. What was shown before stays when this throws. */
  #redraw(): void {
    if (this.#ending.signal.aborted || !this.#wanted || !this.#layout) return;
    // The code for what is wanted may be on its way.
    const { chart, layout } = this.#layout;
    const request = this.#wanted.chart === chart ? this.#wanted : { ...this.#wanted, chart };
    const { width, height = this.charts.heightOf(chart, width, request.fontSize) } = request;
    const drawing = layout(frameOf({ width, height }, request));
    const scene = sceneOf(drawing, request);
    const svg = elementOf(scene.svg);
    const layers = svg.firstElementChild?.children;
    shrinkWithContainer(svg);
    this.#drawn = { drawing, request, fontWidth: fontWidth(request) };
    this.#highlight = (rows) => {
      for (const [layer, elements] of scene.highlight(rows)) {
        layers?.[layer]?.replaceChildren(...elements.map(elementOf));
      }
    };
    this.#highlight(this.#targetOf(this.#emphasised)?.rows ?? []);
    this.#box.replaceChildren(svg);
  }

  /** Nobody waits for this: what goes wrong is told. */
  #showHighlight(): void {
    try {
      this.#highlight(this.#targetOf(this.#emphasised)?.rows ?? []);
    } catch (cause) {
      this.#fail(cause);
    }
  }

  readonly #fail = (cause: unknown): void => this.listener.fail?.(cause);

  get #emphasised(): string | null {
    return this.#pointed ?? this.#held;
  }

  #point(place: Spot | undefined): void {
    const target = place && this.#drawn ? targetAt(this.#drawn.drawing, place) : undefined;
    const key = target?.key ?? null;
    if (key === this.#pointed) return;
    this.#pointed = key;
    this.#showHighlight();
    if (target) this.listener.point?.(target.key, { x: target.x, y: target.y });
    else this.listener.point?.(null);
  }

  #targetOf(key: string | null): Target | undefined {
    return key === null ? undefined : this.#drawn?.drawing.targets.find((target) => target.key === key);
  }
}

const SVG = 'http://www.w3.org/2000/svg';

function elementOf({ name, attributes, text, children = [] }: SceneElement): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  if (text === undefined) element.append(...children.map(elementOf));
  else element.textContent = text;
  return element;
}

/** Until it is drawn anew (on paper it never is) a figure that has become too wide is scaled instead of cut. */
function shrinkWithContainer({ style }: SVGElement): void {
  style.maxWidth = '100%';
  style.height = 'auto';
}
