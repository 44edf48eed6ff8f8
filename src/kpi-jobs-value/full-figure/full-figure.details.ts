/**
 * The full figure on the page, and the choice between figures: a file of its own that comes side by side with the other
 * details, since both together are more than the first flight of a connection holds.
 */
import { fullFigureStyles } from './full-figure.styles.js';

export { renderFigureChooser } from './figure-chooser.js';
export { FullFigurePart } from './full-figure-part.js';

export const styles = [fullFigureStyles];
