import { isObject } from '../../../feed/json-value.js';

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
  | 'no-figures'
  | 'protected'
  | 'numbers'
  | 'collection'
  | 'open-quotes'
  | 'too-large'
  | 'binary'
  | 'text'
  | 'empty';

/** How many bytes at the start and the end of a container are looked through for the names of its parts. */
const DIRECTORY = 100_000;

/** What a file is by its first bytes; `workbook` and `text` can be read further. */
export function kindOfBytes(bytes: Uint8Array): OtherFile | 'workbook' | 'text' {
  if (bytes.length === 0) return 'empty';
  const begins = (...start: readonly number[]) => start.every((byte, index) => bytes[index] === byte);
  if (begins(0x25, 0x50, 0x44, 0x46)) return 'pdf';
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return kindOfContainer(bytes);
  if (begins(0x50, 0x41, 0x52, 0x31)) return 'parquet';
  if (begins(0x89, 0x50, 0x4e, 0x47) || begins(0xff, 0xd8, 0xff) || begins(0x47, 0x49, 0x46, 0x38)) return 'picture';
  if (begins(0x52, 0x49, 0x46, 0x46) && bytes[8] === 0x57) return 'picture';
  if (begins(0x1f, 0x8b) || begins(0x37, 0x7a, 0xbc, 0xaf)) return 'archive';
  if (begins(0x50, 0x4b)) return kindOfArchive(bytes);
  return isText(bytes) ? 'text' : 'binary';
}

/** A text has no zero bytes, unless each letter takes two. */
function isText(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4096);
  const zeros = start.filter((byte) => byte === 0).length;
  return zeros === 0 || (zeros * 4 > start.length && zeros * 2 <= start.length + 1);
}

/** What a container of Microsoft's is: an old workbook, or a new one that is locked with a password. */
function kindOfContainer(bytes: Uint8Array): OtherFile {
  const name = [...'EncryptedPackage'].map((letter) => `${letter}\0`).join('');
  const ends = [bytes.subarray(0, DIRECTORY), bytes.subarray(Math.max(0, bytes.length - DIRECTORY))];
  return ends.some((end) => latin(end).includes(name)) ? 'protected' : 'old-excel';
}

/** What a zip archive is: its parts are named in it in plain letters. */
function kindOfArchive(bytes: Uint8Array): OtherFile | 'workbook' {
  const start = latin(bytes.subarray(0, 200));
  // The list of all parts stands at the end.
  const list = latin(bytes.subarray(Math.max(0, bytes.length - DIRECTORY)));
  if (list.includes('xl/workbook.xml')) return 'workbook';
  if (start.includes('vnd.oasis.opendocument')) return 'open-document';
  if (list.includes('word/document.xml')) return 'word';
  if (list.includes('xl/workbook.bin')) return 'old-excel';
  if (list.includes('Index/Document.iwa')) return 'numbers';
  return 'archive';
}

/** What a text is that holds no table: a picture or a page in writing, a PC-Axis file, or words. */
export function kindOfText(text: string): OtherFile {
  const start = text.slice(0, 2000);
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?<svg[\s>]/is.test(start)) return 'picture';
  if (/^\s*<(?:!doctype html|html|head|body|div|table)\b/i.test(start)) return 'web-page';
  if (/^(?:CHARSET|AXIS-VERSION|CODEPAGE|MATRIX)\s*=/m.test(start)) return 'px';
  if (text.trim() === '') return 'empty';
  if (/^\s*\{\\rtf/.test(start)) return 'word';
  if (/^\s*<Workbook\b|progid="Excel\.Sheet"/.test(start)) return 'old-excel';
  return /^\s*[{[]/.test(start) ? 'broken-json' : 'text';
}

/** What a JSON value is that holds no table. */
export function kindOfJson(value: unknown): OtherFile {
  if (!isObject(value)) return 'json';
  const has = (...names: readonly string[]): boolean => names.every((name) => Object.hasOwn(value, name));
  if (has('feedVersion') || (has('regions') && has('indicators'))) return 'feed';
  if (value['type'] === 'FeatureCollection' || value['type'] === 'Topology') return 'map';
  if (has('variables', 'title')) return 'pxweb-description';
  if (value['class'] === 'collection') return 'collection';
  if (has('status', 'title') || has('error') || has('message')) return 'service-answer';
  return 'json';
}

function latin(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
