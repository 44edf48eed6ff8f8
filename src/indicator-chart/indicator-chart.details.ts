/** All that `<indicator-chart>` shows besides its lead: the table, and the part that draws, which loads vega-embed. */
import { seriesStyles } from '../widget/controls/series.styles.js';
import { paletteStyles } from '../widget/frame/palette.styles.js';
import { chartStyles } from './indicator-chart.styles.js';

export { ChartPart } from './chart-part.js';
export { viewOf } from './indicator-chart.view.js';

export const styles = [paletteStyles, seriesStyles, chartStyles];
