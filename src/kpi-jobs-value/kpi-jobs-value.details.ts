/** All that the key figures show besides the tiles and the reader's choices: the full figure, and the tables. */
import { seriesStyles } from '../widget/controls/series.styles.js';
import { pressedStyles } from '../widget/frame/pressed.styles.js';
import { fullFigureStyles } from './full-figure/full-figure.styles.js';

export { spokenOf } from '../figures/reading.js';
export { renderBreakdown } from './breakdown/breakdown-chooser.js';
export { FullFigurePart } from './full-figure/full-figure-part.js';
export { viewOf } from './kpi-jobs-value.view.js';

export const styles = [pressedStyles, seriesStyles, fullFigureStyles];
