import { isObject } from '../feed/json-value.js';

/**
 * Whether two values of JSON say the same. The order of properties says nothing, and a property that is undefined is
 * none.
 */
export function sameContent(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one)) {
    const [items, others]: [readonly unknown[], unknown] = [one, other];
    if (!Array.isArray(others) || others.length !== items.length) return false;
    return items.every((item, index) => sameContent(item, others[index]));
  }
  if (!isObject(one) || !isObject(other)) return false;
  const names = namesIn(one);
  if (names.length !== namesIn(other).length) return false;
  return names.every((name) => Object.hasOwn(other, name) && sameContent(one[name], other[name]));
}

/** The names of the properties that a file would have. */
export function namesIn(value: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(value).filter((name) => value[name] !== undefined);
}
