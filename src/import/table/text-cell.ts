import type { Cell } from './source-table.js';

/** A cell with nothing in it. */
export const BLANK: Cell = { text: '' };
