import type { LocalizedText } from '../localized-text.js';
import { COLLECTIONS, LABEL_LENGTH, MOST_ITEMS, TEXT_LENGTH, type Collection } from '../shape/limits.js';
import { COLOR_PATTERN } from '../shape/patterns.js';
import { PALETTE_COLORS } from '../shape/widget-words.js';
import { isInRange, parseNumber, type NumberRange } from './number.js';
import type { Reader } from './reader.js';

/** How one property of an object is read, by its name. `undefined` leaves the property out. */
export type Field<T> = (reader: Reader, name: string) => T;

/** How every property of an object is read: an optional one may be left out, a required one may not. */
export type Fields<T> = {
  readonly [K in keyof T]-?: object extends Pick<T, K> ? Field<T[K] | undefined> : Field<T[K]>;
};

/** Reads an object as its fields say. Only these names are looked at, and only these exist in the result. */
export function readFields<T extends object>(reader: Reader, fields: Fields<T>): T {
  const result: Partial<T> = {};
  for (const name of Object.keys(fields) as (keyof T & string)[]) {
    const value = fields[name](reader, name);
    if (value !== undefined) result[name] = value;
  }
  return result as T;
}

/** What an object is before it is known whether it has the property that it cannot do without. */
export type Needing<T, N extends keyof T> = Omit<T, N> & Partial<Pick<T, N>>;

export const string: Field<string | undefined> = (reader, name) => reader.string(name);
export const strings: Field<string[]> = (reader, name) => reader.strings(name);
export const text: Field<LocalizedText | undefined> = (reader, name) => reader.text(name);
export const label: Field<LocalizedText | undefined> = (reader, name) => reader.text(name, LABEL_LENGTH);
export const texts: Field<LocalizedText[]> = (reader, name) => reader.texts(name);
export const labels: Field<LocalizedText[]> = (reader, name) => reader.texts(name, LABEL_LENGTH);
export const date: Field<string | undefined> = (reader, name) => reader.date(name);
export const period: Field<string | undefined> = (reader, name) => reader.period(name)?.text;
export const url: Field<string | undefined> = (reader, name) => reader.url(name);
export const number: Field<number | undefined> = (reader, name) => parseNumber(reader, name).value ?? undefined;

/** A text that an item cannot do without. */
export const requiredText: Field<LocalizedText> = (reader, name) => reader.requiredText(name, TEXT_LENGTH);
export const requiredLabel: Field<LocalizedText> = (reader, name) => reader.requiredText(name);

/** A palette name or a six-digit hex colour, and nothing else: any other text could carry an address into CSS. */
export const color: Field<string | undefined> = (reader, name) => {
  const value = reader.string(name);
  if (value === undefined) return undefined;
  if (PALETTE_COLORS.some((known) => known === value) || COLOR_PATTERN.test(value)) return value.toLowerCase();
  reader.context.problems.warning('color', reader.at(name), { value, allowed: PALETTE_COLORS.join(', ') });
  return undefined;
};

export function stringOr(otherwise: string): Field<string> {
  return (reader, name) => reader.string(name) ?? otherwise;
}

/** A number that says nothing outside a range: then it is reported and left out. */
export function numberIn(range: NumberRange): Field<number | undefined> {
  return (reader, name) => {
    const { value } = parseNumber(reader, name, range);
    if (value === null) return undefined;
    if (isInRange(value, range)) return value;
    reader.context.problems.error('range', reader.at(name), { value, ...range });
    return undefined;
  };
}

export function flag(otherwise: boolean): Field<boolean> {
  return (reader, name) => reader.boolean(name, otherwise);
}

export function word<T extends string, U>(vocabulary: readonly T[], otherwise: U): Field<T | U> {
  return (reader, name) => reader.word(name, vocabulary, otherwise);
}

export function reference(collection: Collection): Field<string | undefined> {
  return (reader, name) => reader.reference(name, collection);
}

export function references(collection: Collection): Field<string[]> {
  return (reader, name) => reader.references(name, collection);
}

/** References to other items of the same list; one to the item itself is reported and left out. */
export function otherReferences(collection: Collection): Field<string[]> {
  return (reader, name) => {
    const ids = reader.references(name, collection);
    if (ids.includes(reader.standIn))
      reader.context.problems.error('reference-self', reader.at(name), { value: reader.standIn });
    return ids.filter((id) => id !== reader.standIn);
  };
}

/** An object inside the object; one that lacks a property it needs is reported and left out. */
export function object<T extends object, N extends keyof T & string = never>(
  fields: Fields<Needing<T, N>>,
  needed?: N,
): Field<T | undefined> {
  return (reader, name) => {
    const inner = reader.object(name);
    return inner && readWhole(inner, fields, needed);
  };
}

/** A list of objects; one that lacks a property it needs is reported and left out. */
export function list<T extends object, N extends keyof T & string = never>(
  fields: Fields<Needing<T, N>>,
  needed?: N,
): Field<T[]> {
  return (reader, name) => reader.list(name, MOST_ITEMS, (inner) => readWhole(inner, fields, needed));
}

function readWhole<T extends object, N extends keyof T & string>(
  reader: Reader,
  fields: Fields<Needing<T, N>>,
  needed: N | undefined,
): T | undefined {
  const item = readFields(reader, fields);
  if (needed === undefined || Object.hasOwn(item, needed)) return item as T;
  if (!reader.has(needed)) reader.context.problems.error('required', reader.at(needed), {});
  return undefined;
}

/**
 * One of the `COLLECTIONS` of a feed: an item without an id is given one, one with a known id is left out.
 *
 * @param complete makes of what the fields give what the item is, or leaves it out
 */
export function items<T extends { readonly id: string }, Read extends { readonly id: string } = T>(
  fields: Fields<Omit<Read, 'id'>>,
  complete?: (item: Read, reader: Reader) => T | undefined,
): Field<T[]> {
  return (reader, name) => {
    const seen = new Set<string>();
    return reader.list(name, COLLECTIONS[name as Collection], (inner, index) => {
      const { problems } = inner.context;
      const id = inner.string('id', Infinity);
      if (id === undefined) problems.error('required', inner.at('id'), {});
      const item = { id: id ?? `${name}-${index + 1}`, ...readFields(inner, fields) } as Read & T;
      if (!seen.has(item.id)) {
        seen.add(item.id);
        return complete ? complete(item, inner) : item;
      }
      problems.error('duplicate-id', inner.at('id'), { value: item.id });
      return undefined;
    });
  };
}
