import type { Block } from './copied-block.js';
import type { GridTable } from '../grid-table.js';
import { typedTextOf } from '../grid-table.js';
import { heightOf, placesIn, widthOf, type CellPlace, type CellRange } from '../selection/grid-selection.js';

/** A text that is to stand in a cell. */
export interface TypedCell extends CellPlace {
  readonly text: string;
}

/** What comes of putting a block into a grid. */
export interface Filling {
  readonly cells: readonly TypedCell[];
  /** Texts that lay outside the table. */
  readonly outside: number;
  /** Texts for cells that are made of others, and cannot be written. */
  readonly readonly: number;
  /** The cells that the block covers. */
  readonly range: CellRange;
}

/**
 * A block put into a grid: one value, or a block that the chosen range is a multiple of, fills the range; any other
 * block goes from the range's first cell.
 */
export function filled(block: Block, chosen: CellRange, table: GridTable): Filling {
  const [height, width] = [block.length, block[0]?.length ?? 0];
  const repeats = heightOf(chosen) % height === 0 && widthOf(chosen) % width === 0;
  const [bottom, right] = repeats ? [chosen.bottom, chosen.right] : [chosen.top + height - 1, chosen.left + width - 1];
  const all = placesIn({ ...chosen, bottom, right }).map(({ row, column }) => ({
    row,
    column,
    text: (block[(row - chosen.top) % height]?.[(column - chosen.left) % width] ?? '').trim(),
  }));
  const inside = all.filter(({ row, column }) => row < table.rows.length && column < table.columns.length);
  const cells = inside.filter(({ row, column }) => isWritable(table, { row, column }));
  const isText = ({ text }: TypedCell): boolean => text !== '';
  const texts = [all, inside, cells].map((list) => list.filter(isText).length);
  const [given = 0, placed = 0, written = 0] = texts;
  return {
    cells,
    outside: given - placed,
    readonly: placed - written,
    range: {
      ...chosen,
      bottom: Math.min(bottom, table.rows.length - 1),
      right: Math.min(right, table.columns.length - 1),
    },
  };
}

/** The first row of a range, or the row above a range of one, repeated downwards. */
export function filledDown(chosen: CellRange, table: GridTable): Filling | undefined {
  const source = heightOf(chosen) > 1 ? chosen.top : chosen.top - 1;
  if (source < 0) return undefined;
  const target = { ...chosen, top: source + 1 };
  const row = placesIn({ ...chosen, top: source, bottom: source }).map((place) => typedText(table, place));
  return { ...filled([row], target, table), range: chosen };
}

/** The cells of a range without their texts; those that are empty already are left out. */
export function cleared(chosen: CellRange, table: GridTable): TypedCell[] {
  return placesIn(chosen)
    .filter((place) => isWritable(table, place) && typedText(table, place) !== '')
    .map((place) => ({ ...place, text: '' }));
}

/** The texts of a range, as they are copied. */
export function copied({ top, bottom, left, right }: CellRange, table: GridTable): Block {
  const rows = placesIn({ top, bottom, left, right: left });
  return rows.map(({ row }) =>
    placesIn({ top: row, bottom: row, left, right }).map((place) => typedText(table, place)),
  );
}

export function isWritable(table: GridTable, { row, column }: CellPlace): boolean {
  return table.cellAt(row, column).isReadonly !== true;
}

function typedText(table: GridTable, { row, column }: CellPlace): string {
  return typedTextOf(table.cellAt(row, column));
}
