import { checkFile } from '../../check/check-file.js';
import type { Finding } from '../../check/findings.js';
import { otherBytes, otherText, otherValue, type OtherFile } from '../../check/other-files.js';
import type { Language } from '../../feed/shape/widget-words.js';
import { propertyOf } from '../../feed/checks/placed-items.js';
import { openFeedFile, type FeedFile } from '../../feed-file/feed-file.js';

/** What a file is that a keeper has opened. */
export type ReadFile =
  | {
      readonly kind: 'feed';
      readonly file: FeedFile;
      /** Whether the file was not UTF-8, so that saving changes how its letters are written. */
      readonly isMended: boolean;
    }
  /** Meant as JSON, with mistakes. */
  | { readonly kind: 'broken'; readonly text: string; readonly findings: readonly Finding[] }
  /** Something else: a table, a web page, a workbook. */
  | { readonly kind: 'other'; readonly what: OtherFile; readonly producer: string };

/** Files whose figures can be taken into a feed. */
const TABLES: readonly OtherFile[] = ['json-stat', 'pxweb', 'csv', 'excel'];

/** Whether a file of another kind has figures that can be taken into a feed. */
export function isTable({ what }: { readonly what: OtherFile }): boolean {
  return TABLES.includes(what);
}

/** Says what a file is, and reads it when it is a feed. */
export function readFile(bytes: Uint8Array, language: Language): ReadFile {
  const binary = otherBytes(bytes);
  if (binary !== undefined) return { kind: 'other', what: binary, producer: '' };
  const opened = openFeedFile(bytes);
  if ('problem' in opened && opened.problem.code === 'encoding') return mended(bytes, language);
  if (!('problem' in opened)) {
    const what = otherValue(opened.value);
    if (what === undefined) return { kind: 'feed', file: opened, isMended: false };
    return { kind: 'other', what, producer: producerOf(opened.value) };
  }
  const text = new TextDecoder().decode(bytes);
  const what = otherText(text);
  if (what !== undefined) return { kind: 'other', what, producer: '' };
  if (opened.problem.code === 'root') return { kind: 'other', what: '', producer: '' };
  return { kind: 'broken', text, findings: checkFile(bytes, { language }).findings };
}

/** A file of an older program, whose letters are written in another way. */
function mended(bytes: Uint8Array, language: Language): ReadFile {
  const read = readFile(new TextEncoder().encode(decodedAsBefore(bytes)), language);
  return read.kind === 'feed' ? { ...read, isMended: true } : read;
}

function decodedAsBefore(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('windows-1252').decode(bytes);
}

/** Who made a table, where it says so. */
function producerOf(value: unknown): string {
  const source = propertyOf(value, 'source');
  return typeof source === 'string' ? source.slice(0, 100) : '';
}
