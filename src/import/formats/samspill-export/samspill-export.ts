import { LANGUAGES } from '../../../feed/shape/widget-words.js';
import { withoutGuard } from '../../../view/download/spreadsheet-text.js';
import type { Cell, ColumnRole, SourceTable } from '../../table/source-table.js';
import { BLANK } from '../../table/text-cell.js';

/** What the columns of samspill's own data files hold. `region` and `region_code` are read beside `region_id`. */
const ROLES: Readonly<Record<string, ColumnRole>> = {
  indicator_id: 'indicator',
  region_id: 'place',
  period: 'period',
  value: 'value',
  lower: 'lower',
  upper: 'upper',
  status: 'status',
  note: 'note',
  ...Object.fromEntries(LANGUAGES.map((language) => [`note_${language}`, 'note'] as const)),
};
/** Without these it is another's file. */
const NEEDED = ['region_id', 'period', 'value'];
/** Rows that may stand above the headings: a workbook has the title of its sheet there. */
const MOST_ABOVE = 10;
/** As the file was written, or as a spreadsheet saved it where decimals come after a comma. */
const NUMBER = /^-?\d+(?:[.,]\d+)?(?:e[-+]?\d+)?$/i;
const NUMBER_COLUMNS = ['value', 'lower', 'upper'];

/** The cell of a row in the column of a name; blank where there is none. */
type CellAt = (row: readonly Cell[], name: string) => Cell;

/**
 * Reads the rows of a file that `samspill export` or a widget's download wrote: one observation a row. Sums that were
 * worked out are left out, since the feed has their members. Categories, as `sex=women;age=15-24`, become columns.
 *
 * @param isGuarded whether texts have an apostrophe where a spreadsheet could read a formula, as those of CSV files do
 */
export function exportedTable(rows: readonly (readonly Cell[])[], isGuarded = true): SourceTable | undefined {
  const heading = rows.slice(0, MOST_ABOVE).findIndex(isHeading);
  if (heading < 0) return undefined;
  const names = namesIn(rows[heading] ?? []);
  const at: CellAt = (row, name) => {
    const cell = row[names.indexOf(name)] ?? BLANK;
    return isGuarded ? unguarded(cell) : cell;
  };
  const own = rows
    .slice(heading + 1)
    .filter((row) => at(row, 'region_id').text !== '' && at(row, 'origin').text !== 'sum');
  const dimensions = [...new Set(own.flatMap((row) => [...categoriesOf(at(row, 'categories').text).keys()]))];
  const columns = names.filter((name) => Object.hasOwn(ROLES, name));
  const lines = own.map((row) => {
    const categories = categoriesOf(at(row, 'categories').text);
    return [
      ...columns.map((name) => wholeCell(at, row, name)),
      ...dimensions.map((dimension) => codeCell(categories.get(dimension) ?? '')),
    ];
  });
  return {
    format: 'samspill-export',
    rows: [[...columns, ...dimensions].map((text) => ({ text })), ...lines],
    roles: [...columns.map((name) => ROLES[name]), ...dimensions.map(() => 'category' as const)],
  };
}

/**
 * The rows of one indicator of such a table, each where it was, with nothing in the others. A table that does not have
 * the indicator stays as it is.
 */
export function rowsOfIndicator(table: SourceTable, indicator: string): SourceTable {
  const column = table.format === 'samspill-export' ? (table.roles?.indexOf('indicator') ?? -1) : -1;
  const [headings = [], ...lines] = table.rows;
  const isOwn = (row: readonly Cell[]): boolean => row[column]?.text === indicator;
  if (column < 0 || !lines.some(isOwn)) return table;
  return { ...table, rows: [headings, ...lines.map((row) => (isOwn(row) ? row : []))] };
}

function namesIn(row: readonly Cell[]): string[] {
  return row.map(({ text }) => text.toLowerCase());
}

function isHeading(row: readonly Cell[]): boolean {
  const names = namesIn(row);
  return NEEDED.every((name) => names.includes(name));
}

/** A cell with all that the row says of it. */
function wholeCell(at: CellAt, row: readonly Cell[], name: string): Cell {
  const cell = at(row, name);
  if (name === 'region_id') return { text: at(row, 'region').text || cell.text, code: cell.text };
  // A figure that is missing says why in its status.
  if (name === 'value' && cell.text === '') return { text: '', sign: at(row, 'status').text.split(' ', 1)[0] ?? '' };
  return NUMBER_COLUMNS.includes(name) && NUMBER.test(cell.text) ? numberCell(cell.text) : cell;
}

function categoriesOf(text: string): ReadonlyMap<string, string> {
  const parts = text.split(';').map((part) => part.split('='));
  return new Map(parts.flatMap(([name = '', value = '']) => (name === '' ? [] : [[name.trim(), value.trim()]])));
}

function codeCell(text: string): Cell {
  return text === '' ? BLANK : { text, code: text };
}

function numberCell(text: string): Cell {
  return { text, number: Number(text.replace(',', '.')) };
}

function unguarded(cell: Cell): Cell {
  const text = withoutGuard(cell.text);
  return text === cell.text ? cell : { ...cell, text };
}
