/** All that the wheel shows besides the list of areas. */
import { panelStyles } from '../widget/controls/panel/panel.styles.js';
import { trendLineStyles } from '../widget/controls/trend-line.styles.js';
import { wheelStyles } from './wheel/wheel.styles.js';

export { renderPanel } from '../widget/controls/panel/panel.js';
export { measureIn } from '../widget/controls/watching/text-measure.js';
export { viewOf } from './focus-area-wheel.view.js';
export { renderSmallWheel, renderWheel } from './wheel/wheel.js';

export const styles = [trendLineStyles, panelStyles, wheelStyles];
