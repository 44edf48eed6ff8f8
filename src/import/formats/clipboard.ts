import { delimitedTable } from './delimited-text/delimited.js';
import { htmlTables } from './markup/html-table.js';
import type { SourceTable } from '../table/source-table.js';

/** What the clipboard holds, by kind: `text/plain` and `text/html`. */
export interface ClipboardContent {
  readonly text?: string;
  readonly html?: string;
}

/**
 * Reads a block that was copied. A spreadsheet puts its cells on the clipboard as lines with tabs, beside HTML; that is
 * read first, since it is what the cells show. A web page gives text without tabs in some browsers: there the HTML has
 * the table, and where there is none, the text may be a CSV that somebody copied.
 *
 * @returns undefined when nothing was copied
 */
export function readClipboard({ text = '', html = '' }: ClipboardContent): SourceTable | undefined {
  if (text.includes('\t')) return delimitedTable(text, 'clipboard');
  const [largest] = htmlTables(html).sort((one, other) => other.rows.length - one.rows.length);
  if (largest && largest.rows.some((row) => row.length > 1)) return largest;
  const lines = delimitedTable(text);
  if (lines?.rows.some((row) => row.length > 1) === true) return lines;
  return delimitedTable(text, 'clipboard');
}
