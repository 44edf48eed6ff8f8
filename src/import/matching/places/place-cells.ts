import type { Cell } from '../../table/source-table.js';
import { BLANK } from '../../table/text-cell.js';
import { placeTextOf } from './place-text.js';

/**
 * The place that the cells of a row say together: a column may have the code, and another the name. Of several names
 * the last is the smallest, as in `Østfold`, `Halden`.
 *
 * @returns undefined without columns of places; a blank cell where they are blank
 */
export function placeOfCells(cells: readonly Cell[]): Cell | undefined {
  if (cells.length < 2) return cells[0];
  const filled = cells.filter(({ text }) => text !== '');
  const names = filled.filter(({ text }) => placeTextOf(text).name !== '');
  const code = filled.map((cell) => cell.code ?? placeTextOf(cell.text).code).find((each) => each !== undefined);
  const text = names.at(-1)?.text ?? filled[0]?.text;
  if (text === undefined) return BLANK;
  return { text, ...(code === undefined ? {} : { code }) };
}
