import { isNumberText } from '../cells/number.js';
import { delimitedTable } from './delimited.js';
import { htmlTables } from './html-table.js';
import { exportedTable } from './samspill-export.js';
import { jsonStatTable } from './json-stat.js';
import { pxwebTable } from './pxweb-json.js';
import { kindOfBytes, kindOfJson, kindOfText, type OtherFile } from './recognise.js';
import type { SourceTable } from './source-table.js';
import { textOfBytes } from './text-of-bytes.js';
import { workbookTables } from './xlsx.js';

/** What was found in a file: tables, at least one, or what the file is instead. */
export type ReadFile =
  | { readonly kind: 'tables'; readonly tables: readonly SourceTable[] }
  | { readonly kind: 'other'; readonly is: OtherFile };

/** Reads the tables of a file, whatever it is: what a file is called says little, so its bytes are asked. */
export function readFile(bytes: Uint8Array): ReadFile {
  const kind = kindOfBytes(bytes);
  if (kind === 'workbook') return workbook(bytes);
  return kind === 'text' ? readText(textOfBytes(bytes)) : { kind: 'other', is: kind };
}

/** Reads the tables of a text: JSON of a statistics office, a web page, or text with separators. */
export function readText(written: string): ReadFile {
  const text = written.replace(/^\ufeff/, '');
  if (/^\s*[{[]/.test(text)) return readJson(text);
  if (/^\s*</.test(text)) return tablesOr(htmlTables(text).filter(hasNumbers), kindOfText(text));
  const table = kindOfText(text) === 'px' ? undefined : delimitedTable(text);
  return tablesOr(table && hasNumbers(table) ? [table] : [], kindOfText(text));
}

/** Finds the table in what was parsed already, as an answer of a service may be. */
export function readJsonValue(value: unknown): ReadFile {
  const table = jsonStatTable(value) ?? pxwebTable(value);
  return tablesOr(table ? [table] : [], kindOfJson(value));
}

function readJson(text: string): ReadFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'other', is: 'broken-json' };
  }
  return readJsonValue(value);
}

function workbook(bytes: Uint8Array): ReadFile {
  try {
    const tables = workbookTables(bytes).map((table) => exportedTable(table.rows, false) ?? table);
    return tablesOr(tables.filter(hasNumbers), 'text');
  } catch {
    return { kind: 'other', is: 'broken-workbook' };
  }
}

function tablesOr(tables: readonly SourceTable[], is: OtherFile): ReadFile {
  return tables.length > 0 ? { kind: 'tables', tables } : { kind: 'other', is };
}

function hasNumbers({ rows }: SourceTable): boolean {
  return rows.some((row) => row.some(({ number, text }) => number !== undefined || isNumberText(text)));
}
