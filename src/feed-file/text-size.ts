import { isObject } from '../feed/json-value.js';
import type { FeedFile } from './feed-file.js';

/** The sizes of lists. A value that has been edited shares all but a few with the one before. */
const known = new WeakMap<readonly unknown[], number>();

/**
 * How many bytes the file would have with a value: exactly for the value that it was read into, and for an edited one
 * as many more or less as what was put in or taken away, written as loosely as the rest of the file. Making the text to
 * count them takes too long to do after each edit.
 */
export function sizeWith({ text, value: before }: FeedFile, value: unknown): number {
  const bytes = byteLength(text);
  return value === before ? bytes : Math.round((bytes * sizeOf(value)) / sizeOf(before));
}

/** The bytes of a value in its shortest spelling. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return byteLength(value) + 2;
  if (Array.isArray(value)) return sizeOfList(value);
  if (!isObject(value)) return String(value).length;
  let size = 2;
  // A feed has tens of thousands of observations, which are objects: no lists of their properties are made.
  for (const name in value) size += byteLength(name) + 4 + sizeOf(value[name]);
  return size;
}

function sizeOfList(list: readonly unknown[]): number {
  let size = known.get(list);
  if (size !== undefined) return size;
  // Brackets, and a comma after each item.
  size = 2;
  for (const item of list) size += sizeOf(item) + 1;
  known.set(list, size);
  return size;
}

/** The length of a text in UTF-8, without making its bytes. */
function byteLength(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    // Of the two halves of a character beyond U+FFFF each is half of its four bytes.
    if (unit >= 0x800) bytes += unit >= 0xd800 && unit < 0xe000 ? 1 : 2;
    else if (unit >= 0x80) bytes += 1;
  }
  return bytes;
}
