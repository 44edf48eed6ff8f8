import Papa from 'papaparse';

import { delimiterOf } from './delimiter.js';
import { openSdgRoles } from './open-sdg.js';
import { exportedTable } from './samspill-export.js';
import type { Cell, SourceTable, TableFormat } from './source-table.js';
import { BLANK } from './text-cell.js';

/**
 * Reads text with separators: the CSV file of a statistics office, a spreadsheet or an open data site, or what a
 * spreadsheet puts on the clipboard. Everything stays text, so that `0301` keeps its zero. Which rows are titles and
 * headings is not judged here.
 *
 * @returns undefined for a text without columns and rows
 */
export function delimitedTable(written: string, format: TableFormat = 'delimited'): SourceTable | undefined {
  const text = written.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const delimiter = format === 'clipboard' ? '\t' : delimiterOf(text);
  const { data } = Papa.parse(text.replace(/^sep=.\n/, ''), { delimiter: delimiter ?? '\t', newline: '\n' });
  const rows = cellsOf(data);
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
