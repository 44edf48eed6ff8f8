import { nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Feed } from '../feed/feed.js';
import type { ViewOptions } from '../view/view.js';
import { defineElement } from '../widget/define-element.js';
import { SamspillElement } from '../widget/samspill-element.js';
import { ChartErrorEvent } from './chart-error-event.js';
import type { ChartPart } from './chart-part.js';
import { viewOf, type IndicatorChartOptions, type IndicatorChartView } from './indicator-chart.view.js';
import type { ObservationRow } from './rows.js';
import { wordsIn } from './spec.js';

export { ChartErrorEvent } from './chart-error-event.js';
export type { ObservationRow } from './rows.js';

type Depth = typeof import('./indicator-chart.depth.js');

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
export class IndicatorChartElement extends SamspillElement<IndicatorChartView, Depth> {
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
  #latest:
    | { readonly feed: Feed; readonly key: string; readonly filter: unknown; readonly view: IndicatorChartView }
    | undefined;

  protected override loadDepth(): Promise<Depth> {
    return import('./indicator-chart.depth.js');
  }

  /** The view of the newest options. Kept while they stay the same, so that nothing is drawn again for nothing. */
  protected override viewOf(feed: Feed, options: ViewOptions): IndicatorChartView {
    const { filter, depth } = this;
    const { title, description } = wordsIn(this.spec);
    const indicators = (this.indicator ?? '').split(/\s+/).filter((id) => id !== '');
    const all: IndicatorChartOptions = {
      ...options,
      indicators,
      region: this.regionIn(feed),
      filter: filter && this.#guarded(filter),
      specTitle: title,
      specDescription: description,
    };
    const key = JSON.stringify([all, depth !== undefined]);
    const latest = this.#latest;
    if (latest?.feed === feed && latest.key === key && latest.filter === filter) return latest.view;
    this.#warnOfUnknown(indicators, feed);
    const view = viewOf(feed, all);
    this.#latest = { feed, key, filter, view: depth ? depth.depthOf(view, options.language) : view };
    return this.#latest.view;
  }

  protected override renderFigure(view: IndicatorChartView): unknown {
    const { depth, language } = this;
    const spec = this.#failing !== undefined && this.#failing === this.filter ? undefined : this.spec;
    if (!depth || view.empty !== undefined) return nothing;
    this.#part ??= new depth.ChartPart(this, (error) => this.#handleError(error));
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

  #warnOfUnknown(indicators: readonly string[], feed: Feed): void {
    const unknown = indicators.filter((id) => !feed.indicators.some((indicator) => indicator.id === id));
    if (unknown.length === 0 || feed.indicators.length === 0) return;
    const known = feed.indicators.map(({ id }) => id).join(', ');
    console.warn(
      `samspill: <indicator-chart indicator> names what the feed does not have: ${unknown.join(', ')}. It has ${known}.`,
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
