import { withoutByteOrderMark } from '../../feed/json/byte-order-mark.js';
import { isNumberText } from '../cells/number.js';
import { readDelimited } from './delimited-text/delimited.js';
import { htmlTables } from './markup/html-table.js';
import { exportedTable } from './samspill-export/samspill-export.js';
import { jsonStatTables } from './json-stat/json-stat.js';
import { pxwebTable } from './pxweb/pxweb-json.js';
import { kindOfBytes, kindOfJson, kindOfText, type OtherFile } from './recognition/recognise.js';
import { decodedText } from '../../file-text/decoded-text.js';
import type { SourceTable } from '../table/source-table.js';
import { workbookTables } from './workbook/xlsx.js';

/** What was found in a file: tables, at least one, or what the file is instead. */
export type ReadFile =
  | { readonly kind: 'tables'; readonly tables: readonly SourceTable[] }
  | { readonly kind: 'other'; readonly is: OtherFile };

/** Files of more bytes are not read: their cells would fill the memory of a usual machine. */
const LARGEST = 100_000_000;

/** Reads the tables of a file, whatever it is: what a file is called says little, so its bytes are asked. */
export function readFile(bytes: Uint8Array): ReadFile {
  if (bytes.length > LARGEST) return { kind: 'other', is: 'too-large' };
  const kind = kindOfBytes(bytes);
  if (kind === 'workbook') return workbook(bytes);
  return kind === 'text' ? readText(decodedText(bytes).text) : { kind: 'other', is: kind };
}

/** Reads the tables of a text: JSON of a statistics office, a web page, or text with separators. */
export function readText(written: string): ReadFile {
  const text = withoutByteOrderMark(written);
  if (/^\s*[{[]/.test(text) && kindOfText(text) !== 'word') return readJson(text);
  if (/^\s*</.test(text)) return tablesOr(htmlTables(text).filter(hasNumbers), kindOfText(text));
  const kind = kindOfText(text);
  if (kind === 'px') return { kind: 'other', is: kind };
  const { table, hasOpenQuotes } = readDelimited(text);
  if (hasOpenQuotes) return { kind: 'other', is: 'open-quotes' };
  return tablesOr(table && hasNumbers(table) ? [table] : [], kind);
}

/** Finds the tables in what was parsed already, as an answer of a service may be. */
export function readJsonValue(value: unknown): ReadFile {
  const tables = jsonStatTables(value);
  const table = tables.length === 0 ? pxwebTable(value) : undefined;
  return tablesOr(table ? [table] : tables, kindOfJson(value));
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
    return tablesOr(tables.filter(hasNumbers), 'no-figures');
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
