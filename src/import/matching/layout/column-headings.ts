import { dayOfCount } from '../../cells/day.js';
import { periodIn } from '../../cells/period.js';
import type { Cell, SourceTable } from '../../table/source-table.js';
import { BLANK } from '../../table/text-cell.js';
import { isDayCount } from './heading-roles.js';
import type { Layout } from './layout.js';
import { periodOfTexts } from './period-texts.js';

/** What the headings say of a column of figures. */
export interface ColumnHeading {
  readonly column: number;
  readonly place: Cell | undefined;
  readonly periods: readonly string[];
  readonly parts: readonly Cell[];
}

/** The columns with figures, each with what stands above it. Columns without a period among periods are left out. */
export function columnHeadings(table: SourceTable, layout: Layout): ColumnHeading[] {
  const needsPeriod = layout.headings.some(({ role }) => role === 'period') && !layout.roles.includes('period');
  return headingsOf(table, layout).filter(({ periods }) => !needsPeriod || periodOfTexts(periods) !== undefined);
}

/** The names of columns with figures that are of no period, such as a change from one to the other. */
export function columnsLeft(table: SourceTable, layout: Layout): string[] {
  const kept = new Set(columnHeadings(table, layout).map(({ column }) => column));
  return headingsOf(table, layout).flatMap(({ column }) => (kept.has(column) ? [] : (layout.names[column] ?? '')));
}

function headingsOf(table: SourceTable, layout: Layout): ColumnHeading[] {
  const columns = layout.roles.flatMap((role, column) => (role === 'value' ? [column] : []));
  const lines = layout.headings.map(({ row, role }, index) => {
    const isLast = index === layout.headings.length - 1;
    return { role, cells: filledAcross(table.rows[row] ?? [], columns, isLast) };
  });
  return columns.map((column) => {
    const at = (cells: ReadonlyMap<number, Cell>): Cell => cells.get(column) ?? BLANK;
    const periods = lines.filter(({ role }) => role === 'period').map(({ cells }) => at(cells));
    return {
      column,
      place: lines.filter(({ role }) => role === 'place').map(({ cells }) => at(cells))[0],
      periods: periods.map(({ text }) => (isDayCount(text) ? dayOfCount(Number(text)) : text)),
      parts: lines.flatMap(({ role, cells }) => {
        if (role === 'category') return [at(cells)];
        return role === 'period' ? [restOf(at(cells))] : [];
      }),
    };
  });
}

/** A heading that stands once for several columns is blank above the others; in the last row a blank says nothing. */
function filledAcross(row: readonly Cell[], columns: readonly number[], isLast: boolean): ReadonlyMap<number, Cell> {
  let before = BLANK;
  return new Map(
    columns.map((column) => {
      const cell = row[column] ?? BLANK;
      if (cell.text !== '') before = cell;
      return [column, cell.text === '' && !isLast ? before : cell];
    }),
  );
}

/** What stands beside the period in a heading: `Jobber` of «Jobber 2024K1». */
function restOf({ text }: Cell): Cell {
  const rest = periodIn(text)?.rest ?? '';
  return rest === '' ? BLANK : { text: rest };
}
