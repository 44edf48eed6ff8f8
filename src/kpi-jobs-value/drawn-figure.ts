import type { ReactiveControllerHost } from 'lit';
import type { ChartPosition } from '../charts/chart.js';
import { ChartHolder, type ChartRequest } from './chart-holder.js';
import type { FullFigure } from './full-figure.js';
import { PointTooltip } from './point-tooltip.js';

const SLIDER = '.reader input';

/**
 * What comes with a drawing: the drawing itself, and a tooltip beside the point that mouse, pen or finger is on, or
 * that the slider has been moved to, until it loses the focus. Loaded when the figure comes near the viewport, together
 * with the code that draws.
 */
export class DrawnFigure {
  readonly #chart: ChartHolder;
  readonly #tooltip: PointTooltip;
  readonly #ending = new AbortController();
  #request: ChartRequest | undefined;
  #full: Pick<FullFigure, 'readings' | 'firstReading'> = { readings: [], firstReading: 0 };
  #key: string | null = null;
  /** The newest movement over the drawing. */
  #pointer: PointerEvent | undefined;
  /** Whether the tooltip stands for the slider, not for the pointer. */
  #isRead = false;

  /** `read` is told the key of a point that the reader has come to, `fail` that nothing could be drawn. */
  constructor(
    readonly host: ReactiveControllerHost & Element,
    readonly read: (key: string) => void,
    fail: () => void,
  ) {
    this.#tooltip = new PointTooltip(host);
    this.#chart = new ChartHolder({
      point: (key, place) => this.#handlePoint(key, place),
      drawn: () => this.#handleDrawn(),
      fail,
    });
    this.#listen('input', ({ target }) => {
      if (isSlider(target)) void host.updateComplete.then(() => this.#follow());
    });
    this.#listen('focusout', ({ target }) => {
      if (isSlider(target) && this.#isRead) this.#tooltip.hide();
    });
    for (const type of ['pointermove', 'pointerdown'] as const)
      this.#listen(type, (event) => (this.#pointer = event), true);
  }

  /** Draws a figure, or draws it anew where something has changed, with one of its points emphasised. */
  show(request: ChartRequest, full: Pick<FullFigure, 'readings' | 'firstReading'>, key: string | null): void {
    if (request.figure !== this.#request?.figure) this.#tooltip.hide();
    this.#request = request;
    this.#full = full;
    this.#key = key;
    this.#chart.show(request);
    this.#chart.highlight(key);
  }

  /** Gives the drawing up and lets go of everything. */
  clear(): void {
    this.#ending.abort();
    this.#tooltip.end();
    this.#chart.clear();
  }

  /** Hears what happens in the widget, after those whom it happens to, or before them. */
  #listen<T extends keyof ShadowRootEvents>(
    type: T,
    handle: (event: ShadowRootEvents[T]) => void,
    capture = false,
  ): void {
    this.host.shadowRoot?.addEventListener(type, handle as EventListener, { signal: this.#ending.signal, capture });
  }

  #handlePoint(key: string | null, place: ChartPosition | undefined): void {
    if (key === null || !place) {
      this.#tooltip.leave();
      return;
    }
    this.#isRead = false;
    this.#show(key, place);
    this.read(key);
  }

  /** Points have moved: the words move with the slider's, and wait for the pointer. */
  #handleDrawn(): void {
    const { isShown } = this.#tooltip;
    this.#tooltip.hide();
    if (isShown && this.#isRead) this.#follow();
  }

  /** Shows the words for the point that the slider reads. */
  #follow(): void {
    const { readings, firstReading } = this.#full;
    const key = this.#key ?? readings[firstReading]?.keys[0] ?? null;
    const place = this.#chart.highlight(key);
    if (key === null || !place) return;
    this.#isRead = true;
    this.#show(key, place);
    this.read(key);
  }

  #show(key: string, place: ChartPosition): void {
    const reading = this.#full.readings.find(({ keys }) => keys.includes(key));
    if (!reading || !this.#request) return;
    const { container, figure } = this.#request;
    const isMouse = !this.#isRead && this.#pointer?.pointerType !== 'touch';
    this.#tooltip.show({
      container,
      reading,
      place,
      pointed: reading.keys.indexOf(key),
      isRow: figure.kind === 'ranking',
      pointer: isMouse ? this.#pointer : undefined,
    });
  }
}

type ShadowRootEvents = Pick<HTMLElementEventMap, 'focusout' | 'input' | 'pointermove' | 'pointerdown'>;

function isSlider(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(SLIDER);
}
