/**
 * What is loaded beside the first picture of `<indicator-chart>`: the table, and the part that draws, which loads
 * vega-embed.
 */
import { seriesStyles } from '../widget/series.styles.js';
import { chartStyles } from './indicator-chart.styles.js';

export { ChartPart } from './chart-part.js';
export { depthOf } from './observations-table.js';

export const styles = [seriesStyles, chartStyles];
