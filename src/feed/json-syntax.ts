import { LIMITS } from './limits.js';
import type { Problem } from './problem.js';

/** JSON text read into a value, or the one problem that made that impossible. */
export type ReadText = { readonly value: unknown } | { readonly problem: Problem };

/** Reads JSON text. A byte-order mark is tolerated; a syntax error is explained with its line and column. */
export function readFeedText(text: string): ReadText {
  const content = text.startsWith('\ufeff') ? text.slice(1) : text;
  try {
    return { value: JSON.parse(content) as unknown };
  } catch {
    return { problem: syntaxProblem(content) };
  }
}

/** The problem of a file that is larger than a feed may be, counted in decoded bytes. */
export function tooLarge(bytes: number): Problem | undefined {
  if (bytes <= LIMITS.bytes) return undefined;
  return { severity: 'error', path: '', code: 'bytes', values: { bytes, limit: LIMITS.bytes } };
}

function syntaxProblem(text: string): Problem {
  const position = errorPosition(text);
  const before = text.slice(0, position);
  const line = before.split('\n').length;
  const column = position - before.lastIndexOf('\n');
  const excerpt = text.slice(Math.max(0, position - 20), position + 20).replace(/\s+/g, ' ').trim();
  return { severity: 'error', path: '', code: 'syntax', values: { line, column, excerpt } };
}

const TOKEN = /[ \t\n\r]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

/** What may come next: a value, a key, a colon, or a comma or end. */
type Expectation = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end';

/**
 * Where the text stops being JSON. Browsers word and place their own messages differently, so the place is found here:
 * tokens are taken from the start until one stands where the grammar does not allow it. A comma with nothing after it is
 * reported at the comma, which is what the editor has to remove.
 */
export function errorPosition(text: string): number {
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
    if (next === undefined) return comma >= 0 && (token === '}' || token === ']') ? comma : startOf(text, end);
    comma = token === ',' ? TOKEN.lastIndex - 1 : -1;
    expectation = next;
    end = TOKEN.lastIndex;
  }
  return startOf(text, end);
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
