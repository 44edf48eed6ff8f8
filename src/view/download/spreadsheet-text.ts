import { withoutSoftHyphens } from '../../feed/localized-text.js';

/** Characters that make a spreadsheet read a cell as a formula, the wide ones of East Asian keyboards among them. */
const SIGNS = '=+\\-@\\u2212\\uff1d\\uff0b\\uff0d\\uff20';
const FORMULA = new RegExp(`^\\s*[${SIGNS}]|^[\\t\\r\\n]`, 'u');
/** A program that takes another separator for the file's own begins a cell there. */
const FORMULA_WITHIN = new RegExp(`([;,\\t])(\\s*)(?=[${SIGNS}])`, 'gu');

/**
 * A text as a cell of a CSV file, in quotes where it would fall apart. What a spreadsheet could read as a formula,
 * whichever separator it believes in, gets an apostrophe.
 */
export function spreadsheetText(shown: string): string {
  const text = withoutSoftHyphens(shown).replace(FORMULA_WITHIN, "$1$2'");
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
