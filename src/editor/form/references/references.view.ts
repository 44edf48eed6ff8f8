import type { Step } from '../../../feed/checks/place.js';
import { valueAt } from '../../../feed/checks/place.js';
import type { FieldControl } from '../../../feed/form-field.js';
import { isObject, listOf } from '../../../feed/json-value.js';
import { without, withValue } from '../../../feed-file/edited-value.js';
import type { Collection } from '../../editor-place.js';
import { fieldsIn, type PlacedField } from '../placed-fields.view.js';

/** A place where an item is named by its id. */
export interface Reference {
  /** The id itself. */
  readonly steps: readonly Step[];
  /** What has to go when the id goes: the id alone, or what cannot be without it. */
  readonly goesWith: readonly Step[];
}

/** Where an item is referred to, in the order of the feed. */
export function referencesTo(feed: unknown, collection: Collection, id: unknown): readonly Reference[] {
  if (typeof id !== 'string') return [];
  return [...fieldsIn('feed', feed)].flatMap((placed) => referencesIn(placed, collection, id));
}

function referencesIn(
  { kind, field, steps, value, holder }: PlacedField,
  collection: Collection,
  id: string,
): Reference | readonly Reference[] {
  const { control } = field;
  if (control.type === 'references') {
    const ids: readonly unknown[] = control.to === collection ? listOf(value) : [];
    const places = ids.flatMap((other, index) => (other === id ? [[...steps, index]] : []));
    return places.map((place) => ({ steps: place, goesWith: place }));
  }
  if (value !== id) return [];
  // What is accepted for an item means nothing without it.
  if (control.type === 'item') return { steps, goesWith: holder };
  const isMeant = control.type === 'owner' ? collection === 'actors' : isReferenceTo(control, collection);
  return isMeant ? { steps, goesWith: field.isRequired === true || kind === 'linkEnd' ? holder : steps } : [];
}

function isReferenceTo(control: FieldControl, collection: Collection): boolean {
  return control.type === 'reference' && control.to === collection;
}

/** The feed without references, and without what cannot be without them. */
export function withoutReferences(feed: unknown, references: readonly Reference[]): unknown {
  const places = [...new Map(references.map(({ goesWith }) => [JSON.stringify(goesWith), goesWith])).values()];
  const outer = places.filter((place) => !places.some((other) => isWithin(place, other)));
  // From behind, so that the numbers of those before stay right.
  return outer.sort(fromBehind).reduce((value, place) => withoutTidily(value, place, 1), feed);
}

/** The feed with another id for an item, and for all that refers to it. */
export function withId(feed: unknown, collection: Collection, index: number, id: string): unknown {
  const before = valueAt(feed, [collection, index, 'id']);
  const places = referencesTo(feed, collection, before).map(({ steps }) => steps);
  return [[collection, index, 'id'], ...places].reduce((value, steps) => withValue(value, steps, id), feed);
}

/**
 * The feed without a value, and without the lists and objects that are empty by that.
 *
 * @param kept how many steps lead to what stays, empty or not
 */
export function withoutTidily(feed: unknown, steps: readonly Step[], kept: number): unknown {
  const value = without(feed, steps);
  const outer = steps.slice(0, -1);
  const isItem = typeof outer.at(-1) === 'number';
  if (outer.length <= kept || isItem || !isEmpty(valueAt(value, outer))) return value;
  return withoutTidily(value, outer, kept);
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return isObject(value) && Object.keys(value).length === 0;
}

/** Whether a place lies in another. */
function isWithin(place: readonly Step[], other: readonly Step[]): boolean {
  return other.length < place.length && other.every((step, index) => step === place[index]);
}

function fromBehind(a: readonly Step[], b: readonly Step[]): number {
  const at = a.findIndex((step, index) => step !== b[index]);
  const [one, other] = [a[at], b[at]];
  if (typeof one === 'number' && typeof other === 'number') return other - one;
  return String(one) < String(other) ? 1 : -1;
}
