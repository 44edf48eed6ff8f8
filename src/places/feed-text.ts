import { isObject } from '../feed/json-value.js';
import type { WrittenFeed } from '../feed/shape/written.js';

/** What fits on a line of a feed. */
const WIDTH = 120;

/**
 * The file of a feed as people like to read it, and as the demo feeds are written: two spaces for each step, and what
 * is short, as an observation or a code, on one line.
 */
export function feedText(feed: WrittenFeed): string {
  return `${written(feed, '')}\n`;
}

function written(value: unknown, indent: string): string {
  if (!isObject(value) && !Array.isArray(value)) return JSON.stringify(value);
  const line = isFlat(value) ? onOneLine(value) : undefined;
  if (line !== undefined && indent.length + line.length <= WIDTH) return line;
  const inner = `${indent}  `;
  const [open, close, parts] = Array.isArray(value)
    ? ['[', ']', value.map((item) => written(item, inner))]
    : ['{', '}', entriesOf(value).map(([key, item]) => `${JSON.stringify(key)}: ${written(item, inner)}`)];
  return parts.length === 0 ? open + close : `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`;
}

/** Whether a value has nothing inside that has something inside. */
function isFlat(value: object): boolean {
  return Object.values(value).every((item) => typeof item !== 'object' || item === null);
}

function onOneLine(value: object): string {
  if (Array.isArray(value)) return `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
  const parts = entriesOf(value).map(([key, item]) => `${JSON.stringify(key)}: ${JSON.stringify(item)}`);
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

/** Properties that JSON has, without those that are undefined. */
function entriesOf(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value).filter(([, item]) => item !== undefined);
}
