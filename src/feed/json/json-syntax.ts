import { FILE_LIMITS } from '../file-limits.js';
import type { ReadingProblem } from '../problem.js';
import { withoutByteOrderMark } from './byte-order-mark.js';

/** JSON text read into a value, or the one problem that made that impossible. */
export type ReadText = { readonly value: unknown } | { readonly problem: ReadingProblem };

/** Reads JSON text. A byte-order mark is tolerated; a syntax error is explained with its line and column. */
export function readFeedText(text: string): ReadText {
  const content = withoutByteOrderMark(text);
  try {
    return { value: JSON.parse(content) as unknown };
  } catch {
    return { problem: syntaxProblem(content) };
  }
}

/** The problem of a file that is larger than a feed may be, counted in decoded bytes. */
export function tooLarge(bytes: number): ReadingProblem | undefined {
  if (bytes <= FILE_LIMITS.bytes) return undefined;
  return { severity: 'error', path: '', code: 'bytes', values: { bytes, limit: FILE_LIMITS.bytes } };
}

function syntaxProblem(text: string): ReadingProblem {
  const mistake = firstMistake(text);
  const { position } = mistake;
  const line = lineAt(text, position);
  const column = position - text.slice(0, position).lastIndexOf('\n');
  const excerpt = text
    .slice(Math.max(0, position - 20), position + 20)
    .replace(/\s+/g, ' ')
    .trim();
  return {
    severity: 'error',
    path: '',
    code: 'syntax',
    values: { line, column, excerpt, hint: hintFor(text, mistake) },
  };
}

/** The line of a position, counted from 1. */
function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}

/** What opens, closes and parts objects and lists. */
const SIGN = /[{}[\],:]/.source;
/** A text in double quotes: no control characters, and a backslash only where JSON allows one. */
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/.source;
/** A number as JSON writes it (no leading zero or plus, digits after a point), or one of its three words. */
const NUMBER_OR_WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/.source;
/** One of these with the spaces before it, at `lastIndex`; each is a group of its own, in this order. */
const TOKEN = new RegExp(`[ \\t\\n\\r]*(?:(${SIGN})|(${STRING})|(${NUMBER_OR_WORD}))`, 'y');

/** What may come next: a value, a key, a colon, or a comma or end. */
type Expectation = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end';

/** Where a text stops being JSON, and what the grammar allowed there. */
interface Mistake {
  readonly position: number;
  readonly expectation: Expectation;
  /** What stands there, when it is a token at all. */
  readonly token?: string;
  /** Whether the place is that of a comma with nothing after it. */
  readonly isComma: boolean;
}

/**
 * Where the text stops being JSON. Browsers word and place their own messages differently, so the place is found here:
 * tokens are taken from the start until one stands where the grammar does not allow it. A comma with nothing after it
 * is reported at the comma, which is what the editor has to remove.
 */
export function errorPosition(text: string): number {
  return firstMistake(text).position;
}

/** A property that an object has twice. */
interface Doubled {
  /** The names that lead to it, and its own. */
  readonly path: string;
  /** Where the second one stands, counted from 1. */
  readonly line: number;
}

/**
 * An object or list that is open: the names it has had, if it is an object, and the name or number of what is being
 * read.
 */
interface Level {
  readonly names: Set<string> | undefined;
  place: string;
}

/**
 * The properties that stand twice in an object of a text that is JSON: `JSON.parse` keeps the last one and says
 * nothing.
 */
export function doubledProperties(text: string): Doubled[] {
  const content = withoutByteOrderMark(text);
  const doubled: Doubled[] = [];
  const levels: Level[] = [];
  let isKey = false;
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < content.length; ) {
    const match = TOKEN.exec(content);
    if (!match) break;
    const [, sign, string] = match;
    const level = levels.at(-1);
    if (sign === '{' || sign === '[')
      levels.push({ names: sign === '{' ? new Set() : undefined, place: sign === '{' ? '' : '0' });
    else if (sign === '}' || sign === ']') levels.pop();
    else if (sign === ',' && level && !level.names) level.place = String(Number(level.place) + 1);
    else if (isKey && string !== undefined && level?.names) {
      const name = JSON.parse(string) as string;
      level.place = name;
      if (level.names.has(name)) doubled.push({ path: pathOf(levels), line: lineAt(content, TOKEN.lastIndex) });
      level.names.add(name);
    }
    isKey = sign === '{' || (sign === ',' && levels.at(-1)?.names !== undefined);
  }
  return doubled;
}

function pathOf(levels: readonly Level[]): string {
  return levels
    .map(({ names, place }) => (names ? `.${place}` : `[${place}]`))
    .join('')
    .replace(/^\./, '')
    .slice(0, 200);
}

function firstMistake(text: string): Mistake {
  const open: string[] = [];
  let expectation: Expectation = 'value';
  let end = 0;
  let comma = -1;
  while (end < text.length) {
    TOKEN.lastIndex = end;
    const match = TOKEN.exec(text);
    if (!match) break;
    const token = match[1] ?? (match[2] === undefined ? 'literal' : 'string');
    const next = step(token, expectation, open);
    if (next === undefined) {
      const isComma = comma >= 0 && (token === '}' || token === ']');
      return { position: isComma ? comma : startOf(text, end), expectation, token, isComma };
    }
    comma = token === ',' ? TOKEN.lastIndex - 1 : -1;
    expectation = next;
    end = TOKEN.lastIndex;
  }
  return { position: startOf(text, end), expectation, isComma: false };
}

/** What most likely went wrong, as a word that `describeProblem` has a sentence for; empty when it cannot be told. */
function hintFor(text: string, { position, expectation, token, isComma }: Mistake): string {
  const before = text.slice(Math.max(0, position - 200), position);
  const after = text.slice(position, position + 2_000);
  if (text.trim() === '') return 'empty';
  if (/^\s*</.test(text)) return 'html';
  if (isComma || (token === ',' && expectation !== 'comma-or-end' && expectation !== 'colon')) return 'extra-comma';
  if (hasOddNumber(before, after)) return 'number';
  if (hasOddQuotes(before, after)) return 'quotes';
  if (/^"[^"\n]*(\r?\n|$)/.test(after)) return 'open-quote';
  if (position >= text.length) return 'cut-off';
  const begins = token === 'string' || token === 'literal' || token === '{' || token === '[';
  return expectation === 'comma-or-end' && begins ? 'missing-comma' : '';
}

/** A space, a decimal comma, a plus or a bare decimal point in a number. */
function hasOddNumber(before: string, after: string): boolean {
  if (/[\d][ \u00a0\u202f]*$/.test(before) && /^[ \u00a0\u202f]*\d{3}(?!\d)/.test(after)) return true;
  if (/:\s*-?\d+,$/.test(before) && /^\d/.test(after)) return true;
  return /(\d|[:[,]\s*)$/.test(before) && /^(\.\d|\.\s*[,}\]]|\+\d|\u2212\d)/.test(after);
}

/** Quotation marks that a word processor makes, or single ones, where JSON needs straight double ones. */
function hasOddQuotes(before: string, after: string): boolean {
  if (/^["]?[\u2018-\u201f\u00ab\u00bb'`\u00b4]/.test(after)) return true;
  return (
    /"[^"\n]*[\u201c-\u201f\u00bb]\s*[:,][^"\n]*"$/.test(before) ||
    /^"[^"\n]*[\u201c-\u201f\u00bb]\s*[:,}\]]?\s*(\n|$)/.test(after)
  );
}

function step(token: string, expectation: Expectation, open: string[]): Expectation | undefined {
  const wantsValue = expectation === 'value' || expectation === 'value-or-end';
  if (expectation === 'colon') return token === ':' ? 'value' : undefined;
  if (token === 'string' && (expectation === 'key' || expectation === 'key-or-end')) return 'colon';
  if (wantsValue && (token === 'string' || token === 'literal')) return 'comma-or-end';
  if (wantsValue && (token === '{' || token === '[')) {
    open.push(token);
    return token === '{' ? 'key-or-end' : 'value-or-end';
  }
  if (token === ',' && expectation === 'comma-or-end') {
    if (open.length === 0) return undefined;
    return open.at(-1) === '{' ? 'key' : 'value';
  }
  return closes(token, expectation, open) ? 'comma-or-end' : undefined;
}

function closes(token: string, expectation: Expectation, open: string[]): boolean {
  const opening = token === '}' ? '{' : token === ']' ? '[' : undefined;
  if (opening === undefined || open.at(-1) !== opening) return false;
  if (expectation !== 'comma-or-end' && expectation !== (opening === '{' ? 'key-or-end' : 'value-or-end')) return false;
  open.pop();
  return true;
}

function startOf(text: string, from: number): number {
  const rest = text.slice(from).search(/[^ \t\n\r]/);
  return rest < 0 ? text.length : from + rest;
}
