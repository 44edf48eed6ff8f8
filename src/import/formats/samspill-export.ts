import type { Cell, ColumnRole, SourceTable } from './source-table.js';
import { BLANK } from './text-cell.js';

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
};
/** Without these it is another's file. */
const NEEDED = ['region_id', 'period', 'value'];
/** An apostrophe that keeps a spreadsheet from reading a text as a formula. */
const GUARD = /^'(?=\s*[=+\-@\u2212\uff1d\uff0b\uff0d\uff20\t\r\n])/u;
/** Rows that may stand above the headings. */
const MOST_ABOVE = 10;
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i;

/**
 * Reads the rows of a file that `samspill export` or a widget's download wrote: one observation a row. Sums that were
 * worked out are left out, since the feed has their members. Categories, as `sex=women;age=15-24`, become columns.
 */
export function exportedTable(rows: readonly (readonly Cell[])[]): SourceTable | undefined {
  // A workbook has the title of its sheet above.
  const heading = rows
    .slice(0, MOST_ABOVE)
    .findIndex((row) => NEEDED.every((name) => row.some(({ text }) => text === name)));
  if (heading < 0) return undefined;
  const names = (rows[heading] ?? []).map(({ text }) => text);
  const at = (row: readonly Cell[], name: string): Cell => row[names.indexOf(name)] ?? BLANK;
  const own = rows
    .slice(heading + 1)
    .filter((row) => at(row, 'region_id').text !== '' && at(row, 'origin').text !== 'sum');
  const dimensions = [...new Set(own.flatMap((row) => [...categoriesOf(at(row, 'categories').text).keys()]))];
  const columns = names.filter((name) => roleOf(name) !== undefined);
  const cellOf = (row: readonly Cell[], name: string): Cell => {
    const cell = unguarded(at(row, name));
    if (name === 'region_id') return { text: unguarded(at(row, 'region')).text || cell.text, code: cell.text };
    return NUMBER.test(cell.text) && ['value', 'lower', 'upper'].includes(name) ? numberCell(cell.text) : cell;
  };
  const lines = own.map((row) => {
    const categories = categoriesOf(at(row, 'categories').text);
    return [
      ...columns.map((name) => cellOf(row, name)),
      ...dimensions.map((dimension) => codeCell(categories.get(dimension) ?? '')),
    ];
  });
  return {
    format: 'samspill-export',
    rows: [[...columns, ...dimensions].map((text) => ({ text })), ...lines],
    roles: [...columns.map(roleOf), ...dimensions.map(() => 'category' as const)],
  };
}

/** Notes in several languages have a column for each: `note_nn`. */
function roleOf(name: string): ColumnRole | undefined {
  if (/^note_[a-z]{2}$/.test(name)) return 'note';
  return Object.hasOwn(ROLES, name) ? ROLES[name] : undefined;
}

function categoriesOf(text: string): ReadonlyMap<string, string> {
  const parts = text.split(';').map((part) => part.split('='));
  return new Map(parts.flatMap(([name = '', value = '']) => (name === '' ? [] : [[name.trim(), value.trim()]])));
}

function codeCell(text: string): Cell {
  return text === '' ? BLANK : { text, code: text };
}

function numberCell(text: string): Cell {
  return { text, number: Number(text) };
}

function unguarded(cell: Cell): Cell {
  return GUARD.test(cell.text) ? { ...cell, text: cell.text.slice(1) } : cell;
}
