import type { CellPlace } from '../selection/grid-selection.js';

/** What has been measured of a grid, in CSS pixels. */
export interface GridSizes {
  readonly rowHeight: number;
  /** Of the column with the names of the rows. */
  readonly headWidth: number;
  readonly columnWidths: readonly number[];
  /** Room for heads and cells together. */
  readonly width: number;
  readonly height: number;
}

/** The part of a grid that is in its window. The window moves by whole cells. */
export interface GridWindow {
  /** The rows that are drawn: those that stay, and those that scroll; the last may be cut. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** The widths of those columns. What would be left empty at the end of the table, they share. */
  readonly widths: readonly number[];
  /** How many rows fit whole beside those that stay, at least one. */
  readonly wholeRows: number;
  /** How far the grid can be scrolled: where the last row and the last column are in view. */
  readonly lastStart: CellPlace;
}

/** What the window is worked out of. */
export interface GridShape {
  readonly rows: number;
  readonly frozenRows: number;
  readonly sizes: GridSizes;
}

/**
 * The rows and columns that are in view when the first scrolling row and column are those of `start`. Rows are counted
 * from those that stay.
 */
export function windowAt(start: CellPlace, shape: GridShape): GridWindow {
  const { rows, frozenRows, sizes } = shape;
  const scrolling = rows - frozenRows;
  const room = Math.max(0, sizes.height - (1 + frozenRows) * sizes.rowHeight);
  const wholeRows = Math.max(1, Math.floor(room / sizes.rowHeight + 0.01));
  const drawnRows = Math.max(1, Math.ceil(room / sizes.rowHeight - 0.01));
  const lastStart = {
    row: Math.max(0, scrolling - wholeRows),
    column: lastStartColumn(sizes),
  };
  const row = Math.min(start.row, lastStart.row);
  const column = Math.min(start.column, lastStart.column);
  const last = Math.min(scrolling, row + drawnRows);
  const columns = numbers(column, endOfColumns(column, sizes, 'cut'));
  return {
    rows: [...numbers(0, frozenRows), ...numbers(frozenRows + row, frozenRows + last)],
    columns,
    widths: spread(
      columns.map((index) => sizes.columnWidths[index] ?? 0),
      sizes.width - sizes.headWidth,
    ),
    wholeRows,
    lastStart,
  };
}

/** The nearest start from which a cell is in view as a whole. */
export function startShowing(cell: CellPlace, start: CellPlace, shape: GridShape): CellPlace {
  const { wholeRows, lastStart } = windowAt(start, shape);
  const row = cell.row - shape.frozenRows;
  let column = Math.min(start.column, cell.column, lastStart.column);
  while (column < cell.column && endOfColumns(column, shape.sizes, 'whole') <= cell.column) column += 1;
  return {
    row: row < 0 ? start.row : clamp(start.row, row - wholeRows + 1, row, lastStart.row),
    column,
  };
}

/** How far a grid is scrolled in pixels when the window starts at a cell. */
export function scrollOf(
  { row, column }: CellPlace,
  sizes: GridSizes,
): { readonly top: number; readonly left: number } {
  return { top: row * sizes.rowHeight, left: sum(sizes.columnWidths.slice(0, column)) };
}

/** The start that is nearest to where a grid has been scrolled. */
export function startAt(top: number, left: number, { rowHeight, columnWidths }: GridSizes): CellPlace {
  let column = 0;
  let passed = 0;
  for (const width of columnWidths) {
    if (passed + width / 2 > left) break;
    passed += width;
    column += 1;
  }
  return { row: Math.round(top / rowHeight), column };
}

/** A place in the grid by its distance from the corner, in pixels: heads have the number -1. */
export function placeAt(x: number, y: number, { rows, columns, widths }: GridWindow, sizes: GridSizes): CellPlace {
  const row = y < sizes.rowHeight ? -1 : (rows[Math.floor(y / sizes.rowHeight) - 1] ?? rows.at(-1) ?? -1);
  if (x < sizes.headWidth) return { row, column: -1 };
  let edge = sizes.headWidth;
  for (const [index, column] of columns.entries()) {
    edge += widths[index] ?? 0;
    if (x < edge) return { row, column };
  }
  return { row, column: columns.at(-1) ?? -1 };
}

function lastStartColumn(sizes: GridSizes): number {
  const room = sizes.width - sizes.headWidth;
  let column = sizes.columnWidths.length - 1;
  let taken = sizes.columnWidths[column] ?? 0;
  while (column > 0) {
    taken += sizes.columnWidths[column - 1] ?? 0;
    // Widths are fractions of pixels, and their sum is not exact.
    if (taken > room + 0.5) break;
    column -= 1;
  }
  return Math.max(0, column);
}

/** The first column after those that are in view, with the one that is cut at the edge or without it; at least one. */
function endOfColumns(start: number, { width, headWidth, columnWidths }: GridSizes, last: 'cut' | 'whole'): number {
  let left = width - headWidth + 0.5;
  let column = start;
  while (column < columnWidths.length && left > (last === 'cut' ? 1 : 0)) {
    left -= columnWidths[column] ?? 0;
    if (last === 'whole' && left < 0 && column > start) break;
    column += 1;
  }
  return column;
}

/** Widths that take all of the room, as long as none becomes half as wide again: three columns are no ribbon. */
function spread(widths: readonly number[], room: number): readonly number[] {
  const taken = sum(widths);
  if (taken === 0 || taken >= room) return widths;
  return widths.map((width) => Math.floor(width * Math.min(1.5, room / taken)));
}

/** A number between two bounds, and never above a third or below zero. */
function clamp(value: number, least: number, most: number, limit: number): number {
  return Math.max(0, Math.min(Math.max(least, Math.min(value, most)), limit));
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
