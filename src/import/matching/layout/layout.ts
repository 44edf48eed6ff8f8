import type { Cell, ColumnRole, SourceTable } from '../../table/source-table.js';
import { BLANK } from '../../table/text-cell.js';
import { CellKinds } from './cell-kind.js';
import { columnRoles } from './column-roles.js';
import { headingBlock } from './heading-block.js';
import { headingRoles, type HeadingRole } from './heading-roles.js';
import type { Places } from '../places/places.js';

/** What somebody has said of a table; what is left out is found out. */
export interface SaidOfLayout {
  readonly headings?: number;
  readonly columns?: Readonly<Record<number, ColumnRole>>;
  readonly headingRoles?: Readonly<Record<number, HeadingRole>>;
}

/** What the rows and the columns of a table are. */
export interface Layout {
  /** Rows of headings, from the top, each with what it holds above the values. */
  readonly headings: readonly { readonly row: number; readonly role: HeadingRole }[];
  /** Rows with figures, or with places that should have some. */
  readonly body: readonly number[];
  /** What each column holds. */
  readonly roles: readonly ColumnRole[];
  /** What is said above the first columns, and above the table. */
  readonly names: readonly string[];
  readonly titles: readonly string[];
  readonly hasPlaces: boolean;
  readonly hasPeriods: boolean;
}

/**
 * Finds out how a table lies: which rows are headings, which columns say what the figures are of, and which hold them.
 * Places may go down and periods across, or the other way round, or both down with one figure a row.
 */
export function layoutOf(table: SourceTable, places: Places, said: SaidOfLayout = {}): Layout {
  const kinds = new CellKinds(table.signs);
  const block = table.roles
    ? { headings: [0], titles: [], first: 1 }
    : headingBlock(table.rows, kinds, places, said.headings);
  const body = bodyRows(table, block.first, kinds);
  const names = namesOf(table, block.headings);
  const roles = columnRoles({ table, body, names, kinds, places, said: said.columns ?? {} });
  const values = roles.flatMap((role, column) => (role === 'value' ? [column] : []));
  const headings = headingRoles({
    table,
    rows: table.roles ? [] : block.headings,
    values,
    roles,
    places,
    said: said.headingRoles ?? {},
  });
  const has = (role: 'place' | 'period'): boolean =>
    roles.includes(role) || headings.some((heading) => heading.role === role);
  const lines = withPlaces(table, block.first, body, roles, places);
  return {
    headings,
    body: lines,
    roles,
    names,
    titles: block.titles,
    hasPlaces: has('place'),
    hasPeriods: has('period'),
  };
}

/** A cell, also where the row is shorter. */
export function cellAt(table: Pick<SourceTable, 'rows'>, row: number, column: number): Cell {
  return table.rows[row]?.[column] ?? BLANK;
}

/** The rows below the headings that have a figure; notes and sources below the table have none. */
function bodyRows({ rows }: SourceTable, first: number, kinds: CellKinds): number[] {
  const body: number[] = [];
  for (let row = first; row < rows.length; row += 1) {
    const cells = rows[row] ?? [];
    if (cells.some((cell) => isFigure(kinds, cell))) body.push(row);
  }
  return body;
}

/** Rows of places have a figure too, when it could not be read. */
function withPlaces(
  table: SourceTable,
  first: number,
  body: readonly number[],
  roles: readonly ColumnRole[],
  places: Places,
): readonly number[] {
  const columns = roles.flatMap((role, column) => (role === 'place' ? [column] : []));
  const known = new Set(body);
  const lines: number[] = [];
  for (let row = first; row < table.rows.length; row += 1)
    if (known.has(row) || columns.some((column) => places.isPlace(cellAt(table, row, column)))) lines.push(row);
  return lines;
}

function isFigure(kinds: CellKinds, cell: Cell): boolean {
  const kind = kinds.of(cell);
  return kind === 'figure' || kind === 'year';
}

/** The last heading above each column. */
function namesOf({ rows }: SourceTable, headings: readonly number[]): string[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, column) => {
    const texts = headings.map((row) => rows[row]?.[column]).filter((cell) => cell !== undefined && cell.text !== '');
    const last = texts.at(-1);
    return last?.code ?? last?.text ?? '';
  });
}
