import type { GridCommand } from './grid-keys.js';
import { jumped, moved, type CellPlace, type GridSelection } from './grid-selection.js';
import type { GridTable } from '../grid-table.js';

/**
 * Where a key leads from the active cell.
 *
 * @param page how many rows the window has
 * @returns undefined for keys that lead nowhere
 */
export function targetOf(
  command: GridCommand,
  { active }: GridSelection,
  table: GridTable,
  page: number,
): CellPlace | undefined {
  const extent = { rows: table.rows.length, columns: table.columns.length };
  if (command.kind === 'page') return moved(active, command.direction, extent, page);
  if (command.kind === 'edge') {
    const [row, column] = command.to === 'start' ? [0, 0] : [extent.rows - 1, extent.columns - 1];
    return { row: command.whole ? row : active.row, column };
  }
  if (command.kind !== 'move') return undefined;
  const isEmpty = ({ row, column }: CellPlace): boolean => table.cellAt(row, column).text === '';
  const { direction, far } = command;
  return far ? jumped(active, direction, extent, isEmpty) : moved(active, direction, extent);
}
