import { checkFile } from '../../../check/check-file.js';
import type { Finding } from '../../../check/findings.js';
import { otherValue } from '../../../check/other-files.js';
import { propertyOf } from '../../../feed/checks/placed-items.js';
import type { Language } from '../../../feed/shape/widget-words.js';
import { openFeedFile, type FeedFile } from '../../../feed-file/feed-file.js';
import { decodedText } from '../../../file-text/decoded-text.js';
import { readFile as readTables } from '../../../import/formats/read-file.js';
import { kindOfBytes, kindOfJson, kindOfText, type OtherFile } from '../../../import/formats/recognition/recognise.js';
import { LARGEST_FILE } from './largest-file.js';

/** What a file is that a keeper has opened. */
export type ReadFile =
  | {
      readonly kind: 'feed';
      readonly file: FeedFile;
      /** Whether the file was not UTF-8, so that saving changes how its letters are written. */
      readonly isMended: boolean;
    }
  /** Meant as a feed, with mistakes in its JSON. */
  | { readonly kind: 'broken'; readonly text: string; readonly findings: readonly Finding[] }
  /** Figures that can be taken into a feed, as the import has found them. */
  | TableFile
  /** The description of feeds. */
  | { readonly kind: 'schema' }
  /** Something else, in the words of the import. */
  | { readonly kind: 'other'; readonly is: OtherFile };

/** A file with a table in it. */
export interface TableFile {
  readonly kind: 'table';
  readonly from: 'text' | 'workbook' | 'statistics';
  /** Who made it, where it says so; else empty. */
  readonly producer: string;
}

/** Says what a file is, and reads it when it is a feed. */
export function readFile(bytes: Uint8Array, language: Language): ReadFile {
  const kind = kindOfBytes(bytes);
  if (kind === 'workbook') return tableIn(bytes, 'workbook');
  if (kind !== 'text') return { kind: 'other', is: kind };
  const opened = openFeedFile(bytes);
  if (!('problem' in opened)) return readObject(opened, bytes);
  const { code } = opened.problem;
  if (code === 'encoding') return mended(bytes, language);
  const text = new TextDecoder().decode(bytes);
  if (code !== 'root' && isMeantAsFeed(text))
    return { kind: 'broken', text, findings: checkFile(bytes, { language }).findings };
  return tableIn(bytes, 'text');
}

/**
 * Whether the page of figures has more to say of a file than the page where files are opened: it is neither a feed nor
 * meant as one.
 */
export function isForFigures(bytes: Uint8Array, language: Language): boolean {
  if (bytes.length > LARGEST_FILE) return true;
  const { kind } = readFile(bytes, language);
  return kind === 'table' || kind === 'other';
}

function readObject(file: FeedFile, bytes: Uint8Array): ReadFile {
  const what = otherValue(file.value);
  const kind = kindOfJson(file.value);
  // The answer of a service may have a title, as feeds do.
  if (what === undefined && (kind === 'feed' || kind === 'json')) return { kind: 'feed', file, isMended: false };
  return what === 'schema' ? { kind: 'schema' } : tableIn(bytes, 'statistics', producerOf(file.value));
}

/** What the import finds in a file: where it finds no table, the keeper is offered none. */
function tableIn(bytes: Uint8Array, from: TableFile['from'], producer = ''): ReadFile {
  const found = readTables(bytes);
  return found.kind === 'tables' ? { kind: 'table', from, producer } : { kind: 'other', is: found.is };
}

/** A text that is no JSON, and would be a feed: it begins so, or what every feed says stands in it. */
function isMeantAsFeed(text: string): boolean {
  const kind = kindOfText(text);
  return kind === 'broken-json' || (kind === 'text' && text.includes('"feedVersion"'));
}

/** A file of an older program, whose letters are written in another way. */
function mended(bytes: Uint8Array, language: Language): ReadFile {
  const read = readFile(new TextEncoder().encode(decodedText(bytes).text), language);
  return read.kind === 'feed' ? { ...read, isMended: true } : read;
}

/** Who made a table, where it says so. */
function producerOf(value: unknown): string {
  const source = propertyOf(value, 'source');
  return typeof source === 'string' ? source.slice(0, 100) : '';
}
