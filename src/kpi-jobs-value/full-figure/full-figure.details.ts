/** The full figure on the page. A file of its own, which comes side by side with the other details. */
import { fullFigureStyles } from './full-figure.styles.js';

export { FullFigurePart } from './full-figure-part.js';

export const styles = [fullFigureStyles];
