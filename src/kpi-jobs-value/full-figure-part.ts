import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { chartHeightOf } from '../charts/chart.js';
import type { Language } from '../feed/feed.js';
import { say } from '../locale/catalogue.js';
import { ChartHolder } from './chart-holder.js';
import type { FullFigure } from './full-figure.js';
import { WORDS } from './kpi-jobs-value.words.js';

/** How the part is shown. */
export interface FullFigureContent {
  readonly full: FullFigure;
  readonly language: Language;
  /** Width of the whole element, for reserving the figure's height before anything is there. */
  readonly width: number;
  readonly isShown: boolean;
}

/** The full figure inside the element: its drawing, and the slider that reads it point by point. */
export class FullFigurePart implements ReactiveController {
  readonly #chart: ChartHolder;
  #content: FullFigureContent | undefined;
  /** The stop that is read, or undefined for the figure's own first. */
  #reading: number | undefined;

  constructor(readonly host: ReactiveControllerHost & Element) {
    this.#chart = new ChartHolder(host, (key) => this.#handlePoint(key));
    host.addController(this);
  }

  hostUpdated(): void {
    const content = this.#content;
    const container = this.host.shadowRoot?.querySelector<HTMLElement>('.drawing > div');
    const figure = content?.full.chart;
    const isDrawn = container && figure && content.isShown;
    this.#chart.show(isDrawn ? { container, figure, width: container.clientWidth, language: content.language } : undefined);
    const keys = this.#reading === undefined ? [] : (content?.full.readings[this.#reading]?.keys ?? []);
    this.#chart.highlight(keys[0] ?? null);
  }

  render(content: FullFigureContent): TemplateResult {
    if (content.full.title !== this.#content?.full.title) {
      this.#reading = undefined;
      this.#chart.retry();
    }
    this.#content = content;
    const { full, language, width } = content;
    const reason = this.#chart.hasFailed ? say(WORDS.noChart, language) : full.reason;
    const badges = full.badges.map((badge) => html`<span class="badge status">${badge}</span> `);
    return html`
      <p class="figure-title">${full.title} ${badges}</p>
      ${reason !== undefined || !full.chart ? html`<p class="reason" part="reason">${reason ?? say(WORDS.noChart, language)}</p>` : html`
        <div class="drawing" part="chart" role="img" aria-label=${full.chart.description}
          .style=${`min-height: ${chartHeightOf(full.chart, figureWidth(width))}px`}><div aria-hidden="true"></div></div>
        ${this.#renderReader(full, language)}`}`;
  }

  /**
   * A slider that reads the figure point by point: a native control, so that keys, fingers and screen readers can use it as
   * they know it. It says the point in whole words; the same point is marked in the figure.
   */
  #renderReader({ readings, firstReading }: FullFigure, language: Language): TemplateResult | typeof nothing {
    const reading = this.#reading ?? firstReading;
    const current = readings[reading];
    if (!current || readings.length < 2) return nothing;
    return html`<div class="reader" part="reader">
      <label><span>${say(WORDS.readOff, language)}</span>
        <input type="range" min="0" max=${readings.length - 1} step="1" .value=${String(reading)} aria-valuetext=${current.spoken}
          @input=${this.#handleReading} /></label>
      <p class="reading" aria-hidden="true">${current.shown}</p>
    </div>`;
  }

  readonly #handleReading = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    this.#reading = event.target.valueAsNumber;
    this.host.requestUpdate();
  };

  #handlePoint(key: string | null): void {
    const index = key === null ? -1 : (this.#content?.full.readings.findIndex(({ keys }) => keys.includes(key)) ?? -1);
    if (index < 0) return;
    this.#reading = index;
    this.host.requestUpdate();
  }
}

/** Width inside the frame's padding (`clamp(0.75rem, 3cqi, 1.75rem)` and a border). */
function figureWidth(width: number): number {
  return Math.max(0, width - 2 * Math.min(28, Math.max(12, width * 0.03)) - 2);
}
