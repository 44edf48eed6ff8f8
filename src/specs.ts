/**
 * `samspill/specs`: the figures as specs of Vega-Lite, to read, to open in any Vega editor, and to begin one's own with.
 * What a figure shows stands in its datasets and parameters, which the layouts in `figures/` fill; drawn without them a
 * spec is empty. The colours are CSS variables of the widgets' theme, `--_series-0` and so on.
 */
import type { TopLevelSpec } from 'vega-lite';
import { compositionSpec } from './figures/composition/drawing/composition.spec.js';
import { jobsValueSpec } from './figures/jobs-value/drawing/jobs-value.spec.js';
import { rankingSpec } from './figures/ranking/drawing/ranking.spec.js';
import { trendSpec } from './figures/trend/drawing/trend.spec.js';

/** One or more series over time, with targets, breaks and what is uncertain. */
export const trend: TopLevelSpec = trendSpec;

/** Bars from zero, largest first. */
export const ranking: TopLevelSpec = rankingSpec;

/** Bars of equal length, divided into their parts. */
export const composition: TopLevelSpec = compositionSpec;

/** Jobs against value per job, with lines of equal value creation. */
export const jobsValue: TopLevelSpec = jobsValueSpec;
