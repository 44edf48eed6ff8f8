import { isObject, shown, listOf } from '../json-value.js';

/** An item that was read, with the place in the file that it was read from and what stands there. */
interface Placed<T> {
  readonly item: T;
  readonly path: string;
  readonly written: unknown;
}

/**
 * Where in the file the items of a list stand. Items that could not be read are absent from `items`, so an item is
 * found by the property that identifies it, first come first served, as the parser does.
 */
export function placed<T>(
  items: readonly T[],
  written: unknown,
  path: string,
  key: string,
  keyOf: (item: T) => string,
): Placed<T>[] {
  const list = listOf(written);
  const keys = list.map((value) => (isObject(value) ? shown(value[key]).trim() : ''));
  return items.map((item, index) => {
    const found = keys.indexOf(keyOf(item));
    const place = found < 0 ? index : found;
    return { item, path: `${path}[${place}]`, written: list[place] };
  });
}

/** A property of what may be no object. */
export function propertyOf(value: unknown, name: string): unknown {
  return isObject(value) ? value[name] : undefined;
}
