import Papa from 'papaparse';

import { withoutByteOrderMark } from '../../../feed/json/byte-order-mark.js';
import { delimiterOf } from './delimiter.js';
import { openSdgRoles } from './open-sdg.js';
import { exportedTable } from '../samspill-export/samspill-export.js';
import type { Cell, SourceTable, TableFormat } from '../../table/source-table.js';
import { BLANK } from '../../table/text-cell.js';

/**
 * Reads text with separators: the CSV file of a statistics office, a spreadsheet or an open data site, or what a
 * spreadsheet puts on the clipboard. Everything stays text, so that `0301` keeps its zero. Which rows are titles and
 * headings is not judged here.
 *
 * @returns undefined for a text without columns and rows
 */
export function delimitedTable(written: string, format: TableFormat = 'delimited'): SourceTable | undefined {
  return readDelimited(written, format).table;
}

/** The same, and whether quotes are opened and never closed, so that all that follows would be one cell. */
export function readDelimited(
  written: string,
  format: TableFormat = 'delimited',
): { readonly table: SourceTable | undefined; readonly hasOpenQuotes: boolean } {
  const text = withoutByteOrderMark(written).replace(/\r\n?/g, '\n');
  const delimiter = format === 'clipboard' ? '\t' : delimiterOf(text);
  const { data, errors } = Papa.parse(text.replace(/^sep=.\n/, ''), { delimiter: delimiter ?? '\t', newline: '\n' });
  const hasOpenQuotes = errors.some(({ code }) => code === 'MissingQuotes');
  return { table: tableOf(cellsOf(data), format), hasOpenQuotes };
}

function tableOf(rows: Cell[][], format: TableFormat): SourceTable | undefined {
  if (rows.length === 0) return undefined;
  const roles = openSdgRoles(rows[0] ?? []);
  if (roles) return { format: 'open-sdg', rows, roles };
  return exportedTable(rows) ?? { format, rows };
}

/** The cells, without what is blank at the end. Equal texts share a cell, since a file repeats most of its labels. */
function cellsOf(data: readonly (readonly string[])[]): Cell[][] {
  const known = new Map<string, Cell>([['', BLANK]]);
  const cellOf = (text: string): Cell => {
    const cell = known.get(text) ?? { text };
    if (!known.has(text)) known.set(text, cell);
    return cell;
  };
  const rows = data.map((row) => row.map((text) => cellOf(text.trim())));
  while (rows.at(-1)?.every(({ text }) => text === '') === true) rows.pop();
  return rows;
}
