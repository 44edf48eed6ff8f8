import { isObject } from '../feed/json-value.js';
import { readFeedText } from '../feed/json/json-syntax.js';
import type { FileCode, Problem } from '../feed/problem.js';

/** A feed as its keeper has it: the file, and what is in it. */
export interface FeedFile {
  /** The text of the file, without the byte-order mark. */
  readonly text: string;
  /** What `JSON.parse` gives of it. Edits make new values of it (`edited-value.ts`). */
  readonly value: unknown;
  /** Whether the file begins with a byte-order mark, which some editors put there. */
  readonly hasByteOrderMark: boolean;
}

/** Why a file cannot be edited as a feed. */
export interface UnreadableFile {
  readonly problem: Problem<FileCode>;
}

const MARK = '\ufeff';

/** Opens a file as a feed that can be edited. */
export function openFeedFile(bytes: Uint8Array): FeedFile | UnreadableFile {
  const content = decoded(bytes);
  if (content === undefined) return { problem: { severity: 'error', path: '', code: 'encoding', values: {} } };
  const hasByteOrderMark = content.startsWith(MARK);
  const text = hasByteOrderMark ? content.slice(MARK.length) : content;
  const read = readFeedText(text);
  if ('problem' in read) return { problem: read.problem as Problem<FileCode> };
  const { value } = read;
  if (!isObject(value)) return { problem: { severity: 'error', path: '', code: 'root', values: {} } };
  return { text, value, hasByteOrderMark };
}

/** A file that has not been saved before, with a value that some code has made, such as the feed of a new dashboard. */
export function newFeedFile(value: unknown): FeedFile {
  const text = `${JSON.stringify(value, undefined, 2)}\n`;
  return { text, value: JSON.parse(text) as unknown, hasByteOrderMark: false };
}

/** The text of a file after its value has been edited, without the byte-order mark. */
export function textWith(file: FeedFile, value: unknown): string {
  return value === file.value ? file.text : `${JSON.stringify(value, undefined, 2)}\n`;
}

/** The same as the bytes of a file: those that were opened, as long as nothing has been edited. */
export function bytesWith(file: FeedFile, value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${file.hasByteOrderMark ? MARK : ''}${textWith(file, value)}`);
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
