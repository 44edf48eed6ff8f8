import { periodIn } from '../../cells/period.js';
import { partOfYearIn } from '../../cells/part-of-year.js';
import type { Cell, ColumnRole, SourceTable } from '../../table/source-table.js';
import { BLANK } from '../../table/text-cell.js';
import type { Places } from '../places/places.js';

/** What a row of headings says of the figures below it. */
export type HeadingRole = 'place' | 'period' | 'category' | 'ignored';

/** What is known of a table when its headings are judged. */
export interface JudgedHeadings {
  readonly table: SourceTable;
  readonly rows: readonly number[];
  /** The columns with figures. */
  readonly values: readonly number[];
  readonly roles: readonly ColumnRole[];
  readonly places: Places;
  readonly said: Readonly<Record<number, HeadingRole>>;
}

/** What each row of headings holds above the values. */
export function headingRoles(judged: JudgedHeadings): { readonly row: number; readonly role: HeadingRole }[] {
  const found = judged.rows.map((row, index) => ({ row, role: judged.said[index] ?? roleOf(judged, row) }));
  // Names over a lonely column of figures say what it holds, and no more.
  return found.filter(({ role }) => role !== 'ignored');
}

function roleOf({ table, values, roles, places }: JudgedHeadings, row: number): HeadingRole {
  const cells = values.map((column): Cell => table.rows[row]?.[column] ?? BLANK).filter(({ text }) => text !== '');
  if (cells.length === 0) return 'ignored';
  const each = [...new Map(cells.map((cell) => [cell.text, cell])).values()];
  const share = (fits: (cell: Cell) => boolean): number => each.filter(fits).length / each.length;
  if (share(({ text }) => isPeriod(text)) >= 0.5) return 'period';
  if (!roles.includes('period') && each.filter(({ text }) => periodIn(text)).length > 1) return 'period';
  // One period among numbers of other things, such as a running number and a change, is what the figures are of.
  if (!roles.includes('period') && each.filter(({ text }) => periodIn(text)?.rest === '').length === 1) return 'period';
  if (!roles.includes('place') && each.length > 1 && share((cell) => places.isPlace(cell)) >= 0.4) return 'place';
  return 'category';
}

function isPeriod(text: string): boolean {
  return periodIn(text) !== undefined || partOfYearIn(text)?.rest.trim() === '' || isDayCount(text);
}

/** A day as a spreadsheet counts it, which stands where its cell has lost its look. */
export function isDayCount(text: string): boolean {
  return /^\d{5}$/.test(text) && Number(text) > 20_000 && Number(text) < 80_000;
}
