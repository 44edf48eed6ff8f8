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
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i;

/**
 * Reads the rows of a file that `samspill export` or a widget's download wrote: one observation a row. Sums that were
 * worked out are left out, since the feed has their members. Categories, as `sex=women;age=15-24`, become columns.
 */
export function exportedTable(rows: readonly (readonly Cell[])[]): SourceTable | undefined {
  const names = (rows[0] ?? []).map(({ text }) => text.toLowerCase());
  if (!NEEDED.every((name) => names.includes(name))) return undefined;
  const at = (row: readonly Cell[], name: string): Cell => row[names.indexOf(name)] ?? BLANK;
  const own = rows.slice(1).filter((row) => at(row, 'region_id').text !== '' && at(row, 'origin').text !== 'sum');
  const dimensions = [...new Set(own.flatMap((row) => [...categoriesOf(at(row, 'categories').text).keys()]))];
  const columns = names.filter((name) => Object.hasOwn(ROLES, name));
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
    roles: [...columns.map((name) => ROLES[name]), ...dimensions.map(() => 'category' as const)],
  };
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
