import type { Language } from '../../feed/feed.js';
import { textInFile, type DataTable, type TableCell } from '../data-table.js';
import { spreadsheetText } from './spreadsheet-text.js';

/**
 * The tables of a view as a file that opens right in a Norwegian spreadsheet: semicolons, a byte-order mark, CRLF, and
 * decimal comma (decimal point for readers of English). Text that could be read as a formula gets a leading apostrophe;
 * numbers do not.
 */
export function csvOf(tables: readonly DataTable[], language: Language, notice = ''): string {
  const blocks = tables.map((table) => [
    [spreadsheetText(table.caption)],
    table.columns.map(({ title }) => spreadsheetText(title)),
    ...table.rows.map((row) => row.map((cell) => cellText(cell, language))),
  ]);
  const first = notice === '' ? '' : `${spreadsheetText(notice)}\r\n\r\n`;
  const texts = blocks.map((lines) => lines.map((line) => line.join(';')).join('\r\n'));
  return `\ufeff${first}${texts.join('\r\n\r\n')}\r\n`;
}

function cellText(cell: TableCell, language: Language): string {
  if (typeof cell.value !== 'number') return spreadsheetText(textInFile(cell));
  const number = String(cell.value);
  return language === 'en' ? number : number.replace('.', ',');
}
