/** Which cells are chosen, and how they are moved through. */

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Chosen cells: those between the one where choosing began and the active one, which has the focus. */
export interface GridSelection {
  readonly active: CellPlace;
  readonly anchor: CellPlace;
  /** Instead of those: a whole row, a whole column, or everything, round the active cell. */
  readonly whole?: CellRange;
}

/** A block of cells, the last ones included. */
export interface CellRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** How many rows and columns there are. */
export interface GridExtent {
  readonly rows: number;
  readonly columns: number;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

const STEPS: Readonly<Record<Direction, CellPlace>> = {
  up: { row: -1, column: 0 },
  down: { row: 1, column: 0 },
  left: { row: 0, column: -1 },
  right: { row: 0, column: 1 },
};

export function selectionOf(cell: CellPlace): GridSelection {
  return { active: cell, anchor: cell };
}

export function rangeOf({ active, anchor, whole }: GridSelection): CellRange {
  if (whole) return whole;
  return {
    top: Math.min(active.row, anchor.row),
    bottom: Math.max(active.row, anchor.row),
    left: Math.min(active.column, anchor.column),
    right: Math.max(active.column, anchor.column),
  };
}

/** Everything in the rows, the columns, or both, of a cell. */
export function wholeOf(
  active: CellPlace,
  which: 'row' | 'column' | 'all',
  { rows, columns }: GridExtent,
): GridSelection {
  const all = { top: 0, bottom: rows - 1, left: 0, right: columns - 1 };
  const whole = {
    row: { ...all, top: active.row, bottom: active.row },
    column: { ...all, left: active.column, right: active.column },
    all,
  };
  return { active, anchor: active, whole: whole[which] };
}

/**
 * What a press on a head chooses: the row, the column, or at the corner everything. The active cell stays in view.
 *
 * @param head the place of the head, which has the number -1 in the direction that it stands for
 */
export function chosenByHead(
  head: CellPlace,
  active: CellPlace,
  shown: { readonly rows: readonly number[]; readonly columns: readonly number[] },
  extent: GridExtent,
): GridSelection {
  const near = (here: number, list: readonly number[]): number => (list.includes(here) ? here : (list[0] ?? 0));
  const row = head.row < 0 ? near(active.row, shown.rows) : head.row;
  const column = head.column < 0 ? near(active.column, shown.columns) : head.column;
  const which = head.column >= 0 ? 'column' : head.row >= 0 ? 'row' : 'all';
  return wholeOf({ row, column }, which, extent);
}

export function isSameSelection(one: GridSelection, other: GridSelection): boolean {
  return isSame(one.active, other.active) && isSame(one.anchor, other.anchor) && one.whole === other.whole;
}

export function heightOf({ top, bottom }: CellRange): number {
  return bottom - top + 1;
}

export function widthOf({ left, right }: CellRange): number {
  return right - left + 1;
}

export function isInRange({ row, column }: CellPlace, { top, bottom, left, right }: CellRange): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** The places of a range, row by row. */
export function placesIn({ top, bottom, left, right }: CellRange): CellPlace[] {
  const places: CellPlace[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) places.push({ row, column });
  return places;
}

/** The nearest place that the grid has. */
export function within({ row, column }: CellPlace, { rows, columns }: GridExtent): CellPlace {
  return { row: between(row, rows - 1), column: between(column, columns - 1) };
}

/** The place so many steps away. */
export function moved(from: CellPlace, direction: Direction, extent: GridExtent, count = 1): CellPlace {
  const step = STEPS[direction];
  return within({ row: from.row + count * step.row, column: from.column + count * step.column }, extent);
}

/**
 * Where Ctrl and an arrow lead in a spreadsheet: to the last filled cell before a gap, over the gap to the next filled
 * one, or to the edge.
 */
export function jumped(
  from: CellPlace,
  direction: Direction,
  extent: GridExtent,
  isEmpty: (place: CellPlace) => boolean,
): CellPlace {
  let here = from;
  let next = moved(here, direction, extent);
  const isGap = isEmpty(from) || isEmpty(next);
  while (!isSame(here, next)) {
    if (!isGap && isEmpty(next)) return here;
    here = next;
    if (isGap && !isEmpty(here)) return here;
    next = moved(here, direction, extent);
  }
  return here;
}

export function isSame(one: CellPlace, other: CellPlace): boolean {
  return one.row === other.row && one.column === other.column;
}

function between(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
}
