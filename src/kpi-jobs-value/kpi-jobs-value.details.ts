/** All that the key figures show besides the tiles: the reader's choices, the full figure, and the tables. */
import { seriesStyles } from '../widget/controls/series.styles.js';
import { trendLineStyles } from '../widget/controls/trend-line.styles.js';
import { paletteStyles } from '../widget/frame/palette.styles.js';
import { pressedStyles } from '../widget/frame/pressed.styles.js';
import { fullFigureStyles } from './full-figure/full-figure.styles.js';

export { ReaderPart } from './reader-part.js';

export const styles = [trendLineStyles, pressedStyles, paletteStyles, seriesStyles, fullFigureStyles];
