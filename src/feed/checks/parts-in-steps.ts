import { isObject } from '../json-value.js';

/** A part of what was written, with the place where it stands. */
export interface WrittenPart {
  readonly value: unknown;
  /** Empty for the whole. */
  readonly path: string;
  /** The property that it belongs to; that of the list for an item of one. */
  readonly name: string;
  /** Whether what is in it comes as parts of their own, so that only the object itself is left to look at. */
  readonly isOpened: boolean;
}

/** As deep as the list of series lies: a series is small, all of them together are not. */
const LEVELS = 4;

/** The whole of what was written, in parts so small that a page can look at one and then do something else. */
export function* partsInSteps(value: unknown, path = '', name = '', levels = LEVELS): Generator<WrittenPart> {
  const isOpened = levels > 0 && (Array.isArray(value) || isObject(value));
  yield { value, path, name, isOpened };
  if (!isOpened) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* partsInSteps(item, `${path}[${index}]`, name, levels - 1);
  } else {
    for (const [key, inner] of Object.entries(value as object))
      yield* partsInSteps(inner, path === '' ? key : `${path}.${key}`, key, levels - 1);
  }
}
