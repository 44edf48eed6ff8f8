/** All that the key figures show besides the tiles: the full figure, the choice of regions, and the tables. */
import { searchFieldStyles } from '../widget/controls/search-field.styles.js';
import { seriesStyles } from '../widget/controls/series.styles.js';
import { pressedStyles } from '../widget/frame/pressed.styles.js';
import { fullFigureStyles } from './full-figure/full-figure.styles.js';

export { spokenOf } from '../figures/reading.js';
export { renderBreakdown } from './breakdown/breakdown-chooser.js';
export { renderFigureChooser } from './full-figure/figure-chooser.js';
export { FullFigurePart } from './full-figure/full-figure-part.js';
export { viewOf } from './kpi-jobs-value.view.js';
export { renderRegionToolbar } from './regions/region-toolbar.js';

export const styles = [pressedStyles, searchFieldStyles, seriesStyles, fullFigureStyles];
