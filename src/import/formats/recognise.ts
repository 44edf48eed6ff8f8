import { isObject } from '../../feed/json-value.js';

/** What a file is that no table can be read from, in the words of `recognise.words.ts`. */
export type OtherFile =
  | 'feed'
  | 'web-page'
  | 'pdf'
  | 'old-excel'
  | 'open-document'
  | 'word'
  | 'picture'
  | 'archive'
  | 'parquet'
  | 'px'
  | 'map'
  | 'pxweb-description'
  | 'service-answer'
  | 'json'
  | 'broken-json'
  | 'broken-workbook'
  | 'text'
  | 'empty';

/** What a file is by its first bytes; `workbook` and `text` can be read further. */
export function kindOfBytes(bytes: Uint8Array): OtherFile | 'workbook' | 'text' {
  if (bytes.length === 0) return 'empty';
  const begins = (...start: readonly number[]) => start.every((byte, index) => bytes[index] === byte);
  if (begins(0x25, 0x50, 0x44, 0x46)) return 'pdf';
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return 'old-excel';
  if (begins(0x50, 0x41, 0x52, 0x31)) return 'parquet';
  if (begins(0x89, 0x50, 0x4e, 0x47) || begins(0xff, 0xd8, 0xff) || begins(0x47, 0x49, 0x46, 0x38)) return 'picture';
  if (begins(0x52, 0x49, 0x46, 0x46) && bytes[8] === 0x57) return 'picture';
  if (begins(0x1f, 0x8b) || begins(0x37, 0x7a, 0xbc, 0xaf)) return 'archive';
  return begins(0x50, 0x4b) ? kindOfArchive(bytes) : 'text';
}

/** What a zip archive is: its parts are named in it in plain letters. */
function kindOfArchive(bytes: Uint8Array): OtherFile | 'workbook' {
  const start = latin(bytes.subarray(0, 200));
  // The list of all parts stands at the end.
  const list = latin(bytes.subarray(Math.max(0, bytes.length - 100_000)));
  if (list.includes('xl/workbook.xml')) return 'workbook';
  if (start.includes('vnd.oasis.opendocument')) return 'open-document';
  if (list.includes('word/document.xml')) return 'word';
  if (list.includes('xl/workbook.bin')) return 'old-excel';
  return 'archive';
}

/** What a text is that holds no table: a picture or a page in writing, a PC-Axis file, or words. */
export function kindOfText(text: string): OtherFile {
  const start = text.slice(0, 2000);
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?<svg[\s>]/is.test(start)) return 'picture';
  if (/^\s*<(?:!doctype html|html|head|body|div|table)\b/i.test(start)) return 'web-page';
  if (/^(?:CHARSET|AXIS-VERSION|CODEPAGE|MATRIX)\s*=/m.test(start)) return 'px';
  if (text.trim() === '') return 'empty';
  return /^\s*[{[]/.test(start) ? 'broken-json' : 'text';
}

/** What a JSON value is that holds no table. */
export function kindOfJson(value: unknown): OtherFile {
  if (!isObject(value)) return 'json';
  const has = (...names: readonly string[]): boolean => names.every((name) => Object.hasOwn(value, name));
  if (has('feedVersion') || (has('regions') && has('indicators'))) return 'feed';
  if (value['type'] === 'FeatureCollection' || value['type'] === 'Topology') return 'map';
  if (has('variables', 'title')) return 'pxweb-description';
  if (has('status', 'title') || has('error')) return 'service-answer';
  return 'json';
}

function latin(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
