/**
 * Edits of a feed as a plain value. Each gives a new value that shares everything that it does not touch with the one
 * before, and the very same one when nothing is changed; none changes what it was given.
 */
import { isObject, listOf } from '../feed/json-value.js';
import { valueAt, type Step } from '../feed/checks/place.js';

/**
 * Sets a property or an item. Objects and lists that are missing on the way are made; what stands in the way and has
 * no properties, such as a text, gives place. An item behind the end of a list is put at its end.
 *
 * @param next what shall stand there; undefined takes it away
 */
export function withValue(value: unknown, steps: readonly Step[], next: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return next;
  if (next === undefined) return without(value, steps);
  const before = valueAt(value, [step]);
  const after = withValue(before, rest, next);
  if (after === before) return value;
  if (typeof step !== 'number') return { ...(isObject(value) ? value : {}), [step]: after };
  const items = listOf(value);
  return step < items.length ? items.with(step, after) : [...items, after];
}

/** Takes a property or an item away. */
export function without(value: unknown, steps: readonly Step[]): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return undefined;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    if (typeof step !== 'number' || step >= items.length) return value;
    if (rest.length === 0) return items.filter((_, index) => index !== step);
    const item = without(items[step], rest);
    return item === items[step] ? value : items.with(step, item);
  }
  if (!isObject(value) || !Object.hasOwn(value, step)) return value;
  if (rest.length === 0) return Object.fromEntries(Object.entries(value).filter(([name]) => name !== String(step)));
  const after = without(value[step], rest);
  return after === value[step] ? value : { ...value, [step]: after };
}

/**
 * Puts an item into a list, which is made when it is not there.
 *
 * @param index where it shall stand, from 0 to the length of the list; what is beyond is taken as the end
 */
export function withItem(value: unknown, listSteps: readonly Step[], index: number, item: unknown): unknown {
  return withValue(value, listSteps, listOf(valueAt(value, listSteps)).toSpliced(index, 0, item));
}

/**
 * Moves an item of a list.
 *
 * @param to where it shall stand when it has been taken out
 */
export function withMoved(value: unknown, listSteps: readonly Step[], from: number, to: number): unknown {
  const items = listOf(valueAt(value, listSteps));
  if (from === to || from >= items.length) return value;
  return withValue(value, listSteps, items.toSpliced(from, 1).toSpliced(to, 0, items[from]));
}
