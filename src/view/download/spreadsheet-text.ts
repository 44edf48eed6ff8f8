import { withoutSoftHyphens } from '../../feed/localized-text.js';

/** Characters that make a spreadsheet read a cell as a formula, the wide ones of East Asian keyboards among them. */
const SIGNS = '=+\\-@\\u2212\\uff1d\\uff0b\\uff0d\\uff20';
/** What a formula begins with, where a cell begins, and where one does for a program with another separator. */
const AT_START = `\\s*[${SIGNS}]|[\\t\\r\\n]`;
const WITHIN = `([;,\\t]\\s*)`;
/** Apostrophes of the text's own get another one, too: otherwise nobody could tell them from those of a guard. */
const UNGUARDED = new RegExp(`^(?='*(?:${AT_START}))`, 'u');
const UNGUARDED_WITHIN = new RegExp(`${WITHIN}(?='*[${SIGNS}])`, 'gu');
const GUARDED = new RegExp(`^'(?='*(?:${AT_START}))`, 'u');
const GUARDED_WITHIN = new RegExp(`${WITHIN}'(?='*[${SIGNS}])`, 'gu');

/** A text that a reader sees as a cell of a CSV file. */
export function spreadsheetText(shown: string): string {
  return spreadsheetCell(withoutSoftHyphens(shown));
}

/**
 * A text as a cell of a CSV file, in quotes where it would fall apart. What a spreadsheet could read as a formula,
 * whichever separator it believes in, gets an apostrophe; `withoutGuard` takes it away.
 */
export function spreadsheetCell(text: string): string {
  const safe = text.replace(UNGUARDED_WITHIN, "$1'").replace(UNGUARDED, "'");
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The text that a cell had before it was guarded, once its quotes are off. */
export function withoutGuard(cell: string): string {
  return cell.replace(GUARDED, '').replace(GUARDED_WITHIN, '$1');
}
