import type { ReactiveControllerHost } from 'lit';
import type { Spot } from './drawing.js';
import { FigureDrawing, type Charts, type DrawingRequest } from './figure-drawing.js';
import { PointTooltip, type PointWords } from './point-tooltip.js';

/** A point as it is read in words, and where reading begins. */
export interface ReadFigure {
  readonly readings: readonly PointWords[];
  readonly firstReading: number;
}

/** What a drawing is put into and read by. */
export interface DrawnFigureOptions<Chart> {
  readonly host: ReactiveControllerHost & Element;
  /** What the drawing lies in, and what the words beside a point lie in. */
  readonly container: HTMLElement;
  readonly room: HTMLElement;
  readonly charts: Charts<Chart>;
  /** Selector of the slider that reads the figure. */
  readonly slider: string;
  /** Told the key of a point that the reader has come to. */
  readonly read: (key: string) => void;
  /** Told the key of a point that has been clicked. */
  readonly choose?: (key: string) => void;
  /** Told that nothing could be drawn. */
  readonly fail: () => void;
}

/** Of the text round the figure, how large its own is. */
const TEXT_SHARE = 0.8125;

/**
 * What comes with a drawing: the drawing itself, and a tooltip beside the point that mouse, pen or finger is on, or
 * that the slider has been moved to, until it loses the focus. Loaded when the figure comes near the viewport, together
 * with the code that draws.
 */
export class DrawnFigure<Chart extends { readonly kind: string }> {
  readonly #drawing: FigureDrawing<Chart>;
  readonly #tooltip: PointTooltip;
  readonly #ending = new AbortController();
  /** What the pointer is on. */
  #pointed: string | null = null;
  #chart: Chart | undefined;
  #figure: ReadFigure = { readings: [], firstReading: 0 };
  #key: string | null = null;
  /** The newest movement over the drawing. */
  #pointer: PointerEvent | undefined;
  /** Whether the tooltip stands for the slider, not for the pointer. */
  #isRead = false;

  constructor(readonly options: DrawnFigureOptions<Chart>) {
    const { host, container, charts, slider } = options;
    this.#tooltip = new PointTooltip(host, container, options.room);
    this.#drawing = new FigureDrawing(container, charts, {
      point: (key, place) => this.#handlePoint(key, place),
      fail: () => this.#fail(),
    });
    const isSlider = (target: EventTarget | null): boolean => target instanceof Element && target.matches(slider);
    this.#listen('input', ({ target }) => {
      if (isSlider(target)) void host.updateComplete.then(() => this.#follow());
    });
    this.#listen('focusout', ({ target }) => {
      if (isSlider(target) && this.#isRead) this.#tooltip.hide();
    });
    this.#listen('click', ({ target }) => {
      // A finger that reads has not chosen yet.
      const isOn = target instanceof Node && container.contains(target) && this.#pointer?.pointerType !== 'touch';
      if (isOn && this.#pointed !== null) this.options.choose?.(this.#pointed);
    });
    for (const type of ['pointermove', 'pointerdown'] as const) {
      this.#listen(type, (event) => (this.#pointer = event), true);
    }
  }

  /** Draws a chart in the width of its container, or again where something has changed, with a point emphasised. */
  async show(
    request: Pick<DrawingRequest<Chart>, 'chart' | 'language'>,
    figure: ReadFigure,
    key: string | null,
  ): Promise<void> {
    const { container } = this.options;
    if (request.chart !== this.#chart) this.#tooltip.hide();
    if (this.#chart && request.chart.kind !== this.#chart.kind) this.#drawing.blank();
    this.#chart = request.chart;
    this.#figure = figure;
    this.#key = key;
    const { fontFamily, fontSize } = getComputedStyle(container);
    const font = { fontFamily, fontSize: Number.parseFloat(fontSize) * TEXT_SHARE };
    try {
      const isNew = await this.#drawing.show({ ...request, ...font, width: container.clientWidth });
      if (isNew) this.#handleDrawn();
    } catch {
      if (!this.#ending.signal.aborted && this.#chart === request.chart) this.#fail();
      return;
    }
    this.#drawing.highlight(this.#key);
  }

  /** Gives the drawing up and lets go of everything. */
  clear(): void {
    this.#ending.abort();
    this.#tooltip.end();
    this.#drawing.end();
  }

  /** Hears what happens in the widget, after those whom it happens to, or before them. */
  #listen<T extends keyof ShadowRootEvents>(
    type: T,
    handle: (event: ShadowRootEvents[T]) => void,
    capture = false,
  ): void {
    const { signal } = this.#ending;
    this.options.host.shadowRoot?.addEventListener(type, handle as EventListener, { signal, capture });
  }

  #fail(): void {
    this.clear();
    this.options.fail();
  }

  #handlePoint(key: string | null, place: Spot | undefined): void {
    this.#pointed = key;
    if (key === null || !place) {
      this.#tooltip.leave();
      return;
    }
    this.#isRead = false;
    this.#show(key, place);
    this.options.read(key);
  }

  /** Points have moved: the words move with the slider's, and wait for the pointer. */
  #handleDrawn(): void {
    const { isShown } = this.#tooltip;
    this.#tooltip.hide();
    if (isShown && this.#isRead) this.#follow();
  }

  /** Shows the words for the point that the slider reads. */
  #follow(): void {
    const { readings, firstReading } = this.#figure;
    const key = this.#key ?? readings[firstReading]?.keys[0] ?? null;
    const place = this.#drawing.highlight(key);
    if (key === null || !place) return;
    this.#isRead = true;
    this.#show(key, place);
    this.options.read(key);
  }

  #show(key: string, place: Spot): void {
    const reading = this.#figure.readings.find(({ keys }) => keys.includes(key));
    if (!reading) return;
    const isMouse = !this.#isRead && this.#pointer?.pointerType !== 'touch';
    this.#tooltip.show({
      reading,
      place,
      pointed: reading.keys.indexOf(key),
      isRow: this.#drawing.hasRows,
      pointer: isMouse ? this.#pointer : undefined,
    });
  }
}

type ShadowRootEvents = Pick<HTMLElementEventMap, 'click' | 'focusout' | 'input' | 'pointermove' | 'pointerdown'>;
