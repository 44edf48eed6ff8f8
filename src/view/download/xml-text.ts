import { withoutSoftHyphens } from '../../feed/localized-text.js';

/** What XML 1.0 cannot hold at all, halves of surrogate pairs included. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** Spreadsheets read this as a character by its number: `_x000D_`. */
const ESCAPE_LOOKALIKE = /_(?=x[\da-f]{4}_)/gi;
const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text without what XML cannot hold: with it a file is none. */
export function xmlCharactersOf(text: string): string {
  return text.replace(NOT_XML, '');
}

/** Text for an element or an attribute of a workbook: it says there what it says here. */
export function xml(text: string): string {
  const plain = xmlCharactersOf(withoutSoftHyphens(text)).replace(/\r\n?/g, '\n');
  return plain.replace(ESCAPE_LOOKALIKE, '_x005F_').replace(/[&<>"]/g, (character) => NAMES[character] ?? '');
}
