/**
 * `samspill/specs`: the figures as specs of Vega-Lite, to read, to open in any Vega editor, and to begin one's own
 * with. What a figure shows stands in its datasets and parameters, which the layouts in `figures/` fill; drawn without
 * them a spec is empty. The colours are CSS variables of the widgets' theme, `--_series-0` and so on.
 */
import type { FigureSpec } from './drawing/spec.js';
import { compositionSpec } from './figures/composition/drawing/composition.spec.js';
import { intervalSpec } from './figures/interval/drawing/interval.spec.js';
import { jobsValueSpec } from './figures/jobs-value/drawing/jobs-value.spec.js';
import { mapSpec } from './figures/map/drawing/map.spec.js';
import { rankingSpec } from './figures/ranking/drawing/ranking.spec.js';
import { smallMultiplesSpec } from './figures/small-multiples/drawing/small-multiples.spec.js';
import { trendSpec } from './figures/trend/drawing/trend.spec.js';

/** A figure as a spec that says which language it is written in, as editors ask. */
export interface PublishedSpec extends FigureSpec {
  readonly $schema: string;
}

/** One or more series over time, with targets, breaks and what is uncertain. */
export const trend: PublishedSpec = published(trendSpec);

/** Small plots of one line each, side by side, with the same axes. */
export const smallMultiples: PublishedSpec = published(smallMultiplesSpec);

/** Bars from zero, largest first. */
export const ranking: PublishedSpec = published(rankingSpec);

/** Bars from zero with the interval of each, largest first. */
export const interval: PublishedSpec = published(intervalSpec);

/** Regions in their places, coloured by classes. */
export const map: PublishedSpec = published(mapSpec);

/** Bars of equal length, divided into their parts. */
export const composition: PublishedSpec = published(compositionSpec);

/** Jobs against value per job, with lines of equal value creation. */
export const jobsValue: PublishedSpec = published(jobsValueSpec);

function published(spec: FigureSpec): PublishedSpec {
  return { $schema: 'https://vega.github.io/schema/vega-lite/v6.json', ...spec };
}
