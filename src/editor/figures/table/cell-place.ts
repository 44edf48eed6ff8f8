import type { Cell } from '../../editor-place.js';
import type { CellPlace } from '../grid/selection/grid-selection.js';
import type { FigureRow } from './figure-row.js';
import type { FigureTable } from './figure-table.js';

/**
 * Where a cell of a feed is in a table: its first row without a region, its newest column without a period.
 *
 * @returns the place, and another that is to be seen with it: what is worked out of the newest figures stands behind
 * them; undefined while the table has no such cell
 */
export function placeOfCell(
  { rows, periods, grid }: FigureTable,
  { region, period }: Cell,
): { readonly place: CellPlace; readonly beside: CellPlace } | undefined {
  const isHere = (found: FigureRow): boolean =>
    region === undefined ? found.kind === 'series' : found.kind !== 'unknown' && found.region === region;
  const row = rows.findIndex(isHere);
  const column = period === undefined ? grid.startColumn : periods.indexOf(period);
  if (row < 0 || column < 0) return undefined;
  const isNewest = column === periods.length - 1;
  return { place: { row, column }, beside: { row, column: isNewest ? column + 1 : column } };
}
