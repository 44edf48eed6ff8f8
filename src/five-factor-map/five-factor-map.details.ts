/** All that the map shows besides the list of groups: drawing, panel, matrix and tables. */
import { panelStyles } from '../widget/controls/panel/panel.styles.js';
import { drawingStyles } from './map/map.styles.js';
import { mapPanelStyles } from './panel/panel.styles.js';

export { measureIn } from '../widget/controls/watching/text-measure.js';
export { viewOf } from './five-factor-map.view.js';
export { renderDrawing } from './map/map.js';
export { focusItem, renderMatrix, renderPanel } from './panel/panel-template.js';

export const styles = [panelStyles, mapPanelStyles, drawingStyles];
