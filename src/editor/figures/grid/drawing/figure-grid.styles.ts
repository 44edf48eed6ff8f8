import { cellStyles } from './cells.styles.js';
import { frameStyles } from './frame.styles.js';
import { printedStyles } from './printed.styles.js';
import { rowStyles } from './rows.styles.js';

/**
 * How the grid looks. Heights of rows and widths of columns are measured in its own font and set by the grid; colours
 * are those of the editor's page.
 */
export const figureGridStyles = [frameStyles, rowStyles, cellStyles, printedStyles];
