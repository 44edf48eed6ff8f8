/** All that the key figures show besides the tiles and the full figure: what there is to show, and the regions. */
import { searchFieldStyles } from '../widget/controls/search-field.styles.js';
import { seriesStyles } from '../widget/controls/series.styles.js';
import { pressedStyles } from '../widget/frame/pressed.styles.js';

export { spokenOf } from '../figures/reading.js';
export { viewOf } from './kpi-jobs-value.view.js';
export { renderRegionToolbar } from './regions/region-toolbar.js';

export const styles = [pressedStyles, searchFieldStyles, seriesStyles];
