import type { LocalizedText, NamedLink, Source } from '../feed.js';
import { LIMITS } from '../limits.js';
import type { Collection, Reader } from '../reader.js';
import { parseNumber } from './number.js';

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

export const string: Field<string | undefined> = (reader, name) => reader.string(name);
export const text: Field<LocalizedText | undefined> = (reader, name) => reader.text(name);
export const label: Field<LocalizedText | undefined> = (reader, name) => reader.text(name, LIMITS.label);
export const texts: Field<LocalizedText[]> = (reader, name) => reader.texts(name);
export const labels: Field<LocalizedText[]> = (reader, name) => reader.texts(name, LIMITS.label);
export const date: Field<string | undefined> = (reader, name) => reader.date(name);
export const period: Field<string | undefined> = (reader, name) => reader.period(name)?.text;
export const url: Field<string | undefined> = (reader, name) => reader.url(name);
export const number: Field<number | undefined> = (reader, name) => parseNumber(reader, name).value ?? undefined;

/** The name of an item, which it cannot do without. */
export const title: Field<LocalizedText> = (reader, name) => reader.requiredText(name);
export const longTitle: Field<LocalizedText> = (reader, name) => reader.requiredText(name, LIMITS.text);

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
export function object<T extends object>(fields: Fields<T>, needs?: keyof T & string): Field<T | undefined> {
  return (reader, name) => {
    const inner = reader.object(name);
    return inner && readWhole(inner, fields, needs);
  };
}

/** A list of objects; one that lacks a property it needs is reported and left out. */
export function list<T extends object>(fields: Fields<T>, needs?: keyof T & string): Field<T[]> {
  return (reader, name) => reader.list(name, LIMITS.items, (inner) => readWhole(inner, fields, needs));
}

function readWhole<T extends object>(
  reader: Reader,
  fields: Fields<T>,
  needs: (keyof T & string) | undefined,
): T | undefined {
  const item = readFields(reader, fields);
  if (needs === undefined || Object.hasOwn(item, needs)) return item;
  if (!reader.has(needs)) reader.context.problems.error('required', reader.at(needs), {});
  return undefined;
}

/**
 * A list of the feed whose items have ids: one without an id is given one, one with a known id is left out.
 *
 * @param finish completes an item that its fields alone do not make, or leaves it out
 */
export function items<T extends { readonly id: string }>(
  fields: Fields<Omit<T, 'id'>>,
  limit: number,
  finish: (item: T, reader: Reader) => T | undefined = (item) => item,
): Field<T[]> {
  return (reader, name) => {
    const seen = new Set<string>();
    return reader.list(name, limit, (inner, index) => {
      const { problems } = inner.context;
      const id = inner.string('id', Infinity);
      if (id === undefined) problems.error('required', inner.at('id'), {});
      const item = { id: id ?? `${name}-${index + 1}`, ...readFields(inner, fields) } as T;
      if (!seen.has(item.id)) {
        seen.add(item.id);
        return finish(item, inner);
      }
      problems.error('duplicate-id', inner.at('id'), { value: item.id });
      return undefined;
    });
  };
}

export const source: Field<Source | undefined> = object<Source>({
  producer: title,
  table: string,
  url,
  published: date,
  nextUpdate: date,
  license: string,
  note: text,
});

export const namedLink: Field<NamedLink | undefined> = object<NamedLink>({ name: title, url });
