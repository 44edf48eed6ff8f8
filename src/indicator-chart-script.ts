/**
 * `samspill-indicator-chart.js`: the script for pages with charts of their own. It stands on the main script, so that
 * both share one Lit, one copy of each feed and what readers choose.
 */
import './index.js';
export { ChartErrorEvent, IndicatorChartElement, type ObservationRow } from './indicator-chart/indicator-chart.js';
