import { nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Feed } from '../feed/feed.js';
import type { ViewOptions } from '../view/view.js';
import { defineElement } from '../widget/define-element.js';
import { KeptView } from '../widget/kept-view.js';
import { SamspillElement } from '../widget/samspill-element.js';
import { ChartErrorEvent } from './chart-error-event.js';
import type { ChartPart } from './chart-part.js';
import { chartLeadOf, type ChartLead, type IndicatorChartOptions } from './chart-lead.view.js';
import type { IndicatorChartView } from './indicator-chart.view.js';
import type { ObservationRow } from './rows.js';
import { wordsIn } from './spec/spec.js';

export { ChartErrorEvent } from './chart-error-event.js';
export type { ObservationRow } from './rows.js';

type ChartDetails = typeof import('./indicator-chart.details.js');

/**
 * A developer's own Vega-Lite chart over the feed's rows, in the same frame as the other widgets: heading, summary,
 * table, source and downloads. The spec is code of the page; it never comes from a feed.
 *
 * @tag indicator-chart
 * @summary A developer's own Vega-Lite chart over the feed's observations.
 * @slot - Shown until the figures are there, and instead of them when they cannot be fetched: put the newest numbers
 *   here.
 * @fires {ChartErrorEvent} chart-error - The spec could not be drawn; carries the error. Readers get a calm sentence
 *   and the table.
 * @fires {FeedLoadEvent} feed-load - The feed has been read; carries it and its problems.
 * @fires {FeedErrorEvent} feed-error - There is no feed to show; carries the reason and the problems.
 * @fires {FeedStaleEvent} feed-stale - A refresh failed; the last good figures are shown.
 * @csspart frame - The figure round everything.
 * @csspart heading - The heading.
 * @csspart summary - The sentence under the heading.
 * @csspart chart - The chart.
 * @csspart controls - Inputs that the spec binds its parameters to.
 * @csspart tooltip - What the spec says about a mark under the pointer.
 * @csspart reason - Said when the chart cannot be drawn.
 * @csspart table - The table.
 * @csspart caption - The foot with source and downloads.
 * @cssproperty [--samspill-accent=#1f5ba8] - Links, marks without a colour of their own, and the first series.
 * @cssproperty [--samspill-text=#1b2733] - Text.
 * @cssproperty [--samspill-surface=#ffffff] - Background.
 * @cssproperty [--samspill-font=inherit] - Font family.
 * @cssproperty [--samspill-radius=0.5rem] - Rounding of corners.
 * @cssproperty [--samspill-reserved-height=24rem] - Height kept free until the figures are there.
 */
export class IndicatorChartElement extends SamspillElement<
  IndicatorChartView,
  ChartDetails,
  ChartLead,
  IndicatorChartOptions
> {
  /** The Vega-Lite spec: an object, never text. Its rows are the dataset `observations`. */
  @property({ attribute: false }) spec: object | undefined = undefined;
  /** Which rows take part, besides `indicator`. Give the same function each time: another one draws the chart again. */
  @property({ attribute: false }) filter: ((row: ObservationRow) => boolean) | undefined = undefined;
  /** Ids of the indicators, with spaces between them; all of the feed's when it is empty. */
  @property() indicator = '';

  protected override readonly ownKinds = [] as const;
  #part: ChartPart | undefined;
  /** The filter that has thrown. */
  #failing: IndicatorChartElement['filter'];
  /** The feed and the indicators whose names have been looked up. */
  #known: { readonly feed: Feed; readonly indicator: string } | undefined;
  #filter: unknown;
  #kept = new KeptView<IndicatorChartView>();

  protected override loadDetails(): Promise<ChartDetails> {
    return import('./indicator-chart.details.js');
  }

  protected override optionsOf(feed: Feed, common: ViewOptions): IndicatorChartOptions {
    const { filter } = this;
    const { title, description } = wordsIn(this.spec);
    const indicators = (this.indicator ?? '').split(/\s+/).filter((id) => id !== '');
    this.#warnOfUnknown(indicators, feed);
    return {
      ...common,
      indicators,
      region: this.regionIn(feed),
      filter: filter && this.#guarded(filter),
      specTitle: title,
      specDescription: description,
      today: new Date().toISOString().slice(0, 10),
    };
  }

  protected override leadOf(feed: Feed, options: IndicatorChartOptions): ChartLead {
    return chartLeadOf(feed, options);
  }

  /** Kept while the options stay the same, so that nothing is drawn again for nothing. */
  protected override viewOf(feed: Feed, options: IndicatorChartOptions, { viewOf }: ChartDetails): IndicatorChartView {
    if (this.#filter !== this.filter) this.#kept = new KeptView();
    this.#filter = this.filter;
    return this.#kept.of(feed, options, () => viewOf(feed, options));
  }

  protected override renderFigure(_: ChartLead, view: IndicatorChartView | undefined): unknown {
    const { details, language } = this;
    const spec = this.#failing !== undefined && this.#failing === this.filter ? undefined : this.spec;
    if (!details || !view || view.empty !== undefined) return nothing;
    this.#part ??= new details.ChartPart(this, (error) => this.#handleError(error));
    return this.#part.render({ view, spec, language });
  }

  /**
   * A filter that throws leaves every row in place; that the page's code is wrong is told once, and no chart is drawn.
   */
  #guarded(filter: (row: ObservationRow) => boolean): (row: ObservationRow) => boolean {
    return (row) => {
      try {
        return filter(row);
      } catch (cause) {
        if (this.#failing !== filter) this.#handleError(new Error(`The filter threw: ${String(cause)}`, { cause }));
        this.#failing = filter;
        return true;
      }
    };
  }

  /** Tells once of names that the feed does not have. */
  #warnOfUnknown(indicators: readonly string[], feed: Feed): void {
    if (this.#known?.feed === feed && this.#known.indicator === this.indicator) return;
    this.#known = { feed, indicator: this.indicator };
    const unknown = indicators.filter((id) => !feed.indicators.some((indicator) => indicator.id === id));
    if (unknown.length === 0 || feed.indicators.length === 0) return;
    const known = feed.indicators.map(({ id }) => id).join(', ');
    console.warn(
      'samspill: <indicator-chart indicator> names what the feed does not have: ' +
        `${unknown.join(', ')}. It has ${known}.`,
    );
  }

  #handleError(error: Error): void {
    console.error('samspill: <indicator-chart> could not be drawn.', error);
    this.dispatchEvent(new ChartErrorEvent(error));
  }
}

defineElement('indicator-chart', IndicatorChartElement);

declare global {
  interface HTMLElementTagNameMap {
    'indicator-chart': IndicatorChartElement;
  }
}
