/** What is loaded beside the first picture of `<indicator-chart>`: the table, and the part that draws, which loads vega-embed. */
export { ChartPart } from './chart-part.js';
export { chartStyles as styles } from './indicator-chart.styles.js';
export { depthOf } from './observations-table.js';
