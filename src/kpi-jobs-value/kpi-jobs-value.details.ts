/** All that the key figures show besides the tiles, the reader's choices and the full figure: what there is to show. */
import { seriesStyles } from '../widget/controls/series.styles.js';
import { pressedStyles } from '../widget/frame/pressed.styles.js';

export { spokenOf } from '../figures/reading.js';
export { renderBreakdown } from './breakdown/breakdown-chooser.js';
export { viewOf } from './kpi-jobs-value.view.js';

export const styles = [pressedStyles, seriesStyles];
