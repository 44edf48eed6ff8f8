import { FEED_PROPERTIES } from './feed-properties.js';
import { isObject } from '../feed/json-value.js';

/** What a file is that is no feed, in the words that `json-sentences.ts` has sentences for. */
export type OtherFile = 'html' | 'json-stat' | 'pxweb' | 'csv' | 'excel' | 'geojson' | 'schema' | '';

/** What a file is by its first bytes, where it is no text at all. */
export function otherBytes(bytes: Uint8Array): OtherFile | undefined {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04 ? 'excel' : undefined;
}

/** What a text is that is not JSON at all: a web page, or lines with as many separators each. */
export function otherText(text: string): OtherFile | undefined {
  if (/^\s*</.test(text)) return 'html';
  if (/^\s*[{[]/.test(text)) return undefined;
  const lines = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 20);
  const isTable = [';', '\t', ','].some((separator) => {
    const counts = lines.map((line) => line.replace(/"[^"]*"/g, '').split(separator).length - 1);
    const usual = counts.at(-1) ?? 0;
    return usual > 0 && lines.length > 1 && counts.filter((count) => count === usual).length * 2 > lines.length;
  });
  return isTable ? 'csv' : undefined;
}

/** What a JSON value is that is no feed: nothing in it is called as something in a feed. */
export function otherValue(value: unknown): OtherFile | undefined {
  if (!isObject(value)) return undefined;
  const names = Object.keys(value);
  if (names.includes('feedVersion')) return undefined;
  const has = (...wanted: readonly string[]) => wanted.every((name) => names.includes(name));
  if (has('dimension', 'value') || value['class'] === 'dataset' || (has('dataset') && isObject(value['dataset'])))
    return 'json-stat';
  if (has('columns', 'data') || has('variables', 'title')) return 'pxweb';
  if (value['type'] === 'FeatureCollection' || value['type'] === 'Topology') return 'geojson';
  if (has('$defs', 'properties')) return 'schema';
  return names.some((name) => FEED_PROPERTIES.includes(name)) ? undefined : '';
}
