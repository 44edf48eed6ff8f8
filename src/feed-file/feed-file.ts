import { FILE_LIMITS } from '../feed/file-limits.js';
import { isObject } from '../feed/json-value.js';
import { BYTE_ORDER_MARK, withoutByteOrderMark } from '../feed/json/byte-order-mark.js';
import { readFeedText } from '../feed/json/json-syntax.js';
import { depthOf } from '../feed/parse/parse-feed.js';
import type { FileCode, Problem } from '../feed/problem.js';
import { decodedText } from '../file-text/decoded-text.js';
import { PLAIN_STYLE, styleOf } from './file-style.js';
import { TextNode } from './text-node.js';
import { TextRewriter } from './text-rewriter.js';
import { ValueWriter } from './value-writer.js';

/** A feed as its keeper has it: the file, and what is in it. */
export interface FeedFile {
  /** The text of the file, without the byte-order mark. */
  readonly text: string;
  /** What `JSON.parse` gives of it. Edits make new values of it (`edited-value.ts`). */
  readonly value: unknown;
  /** Whether the file begins with a byte-order mark, which some editors put there. */
  readonly hasByteOrderMark: boolean;
}

/** Why a file cannot be edited as a feed. `describeProblem` says it in words; `checkFile` says all that is wrong. */
export interface UnreadableFile {
  readonly problem: Problem<FileCode>;
}

/**
 * Opens a file as a feed that can be edited. It may be larger than a feed may be, and wrong in every way that can be
 * mended by editing it.
 *
 * @returns the problem instead when it is not UTF-8, not JSON, not an object, or nested too deeply
 */
export function openFeedFile(bytes: Uint8Array): FeedFile | UnreadableFile {
  const { text: content, isUtf8 } = decodedText(bytes);
  if (!isUtf8) return unreadable('encoding');
  const hasByteOrderMark = content.startsWith(BYTE_ORDER_MARK);
  const text = withoutByteOrderMark(content);
  const read = readFeedText(text);
  if ('problem' in read) return { problem: read.problem as Problem<FileCode> };
  const { value } = read;
  if (!isObject(value)) return unreadable('root');
  const { depth: limit } = FILE_LIMITS;
  if (depthOf(value, limit) > limit) return unreadable('depth', { limit });
  return { text, value, hasByteOrderMark };
}

/** A file that has not been saved before, with a value that some code has made, such as the feed of a new dashboard. */
export function newFeedFile(value: unknown): FeedFile {
  const text = `${new ValueWriter(PLAIN_STYLE).textOf(value, { steps: [], indent: '' })}\n`;
  return { text, value: JSON.parse(text) as unknown, hasByteOrderMark: false };
}

/**
 * The text of a file after its value has been edited, without the byte-order mark. Only the lines of what was edited
 * are new, and written as their neighbours are; a value that says the same as before gives the same text.
 *
 * @param value of JSON; the more it shares with the file's own value, the faster
 */
export function textWith(file: FeedFile, value: unknown): string {
  if (value === file.value) return file.text;
  const { text } = file;
  const root = TextNode.rootOf(text);
  const writer = new ValueWriter(styleOf(text, root), root);
  const content = new TextRewriter(writer).textOf(root, file.value, value, { steps: [], isOnOneLine: false });
  return `${text.slice(0, root.start)}${content}${text.slice(root.end)}`;
}

/** The same as the bytes of a file: those that were opened, as long as nothing has been edited. */
export function bytesWith(file: FeedFile, value: unknown): Uint8Array {
  return bytesOfText(file, textWith(file, value));
}

/** The bytes of a text that is to stand in a file, with the byte-order mark if the file has one. */
export function bytesOfText({ hasByteOrderMark }: Pick<FeedFile, 'hasByteOrderMark'>, text: string): Uint8Array {
  return new TextEncoder().encode(`${hasByteOrderMark ? BYTE_ORDER_MARK : ''}${text}`);
}

function unreadable(code: FileCode, values: Problem['values'] = {}): UnreadableFile {
  return { problem: { severity: 'error', path: '', code, values } };
}
