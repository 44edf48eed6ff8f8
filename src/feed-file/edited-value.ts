/**
 * Edits of a feed as a plain value. Each gives a new value that shares everything that it does not touch with the one
 * before, and the very same one when nothing is changed; none changes what it was given.
 */
import { isObject } from '../feed/json-value.js';
import type { Step } from '../feed/checks/place.js';

/**
 * Sets a property or an item. Objects and lists that are missing on the way are made; what stands in the way and has
 * no properties, such as a text, gives place. An item behind the end of a list is put at its end.
 *
 * @param next what shall stand there; undefined takes a property away
 */
export function withValue(value: unknown, steps: readonly Step[], next: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return next;
  if (typeof step === 'number') {
    const items = itemsOf(value);
    const index = Math.min(step, items.length);
    const item = withValue(items[index], rest, next);
    return Array.isArray(value) && index < items.length && item === items[index] ? value : replaced(items, index, item);
  }
  if (next === undefined && rest.length === 0) return without(value, steps);
  const before = isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  const after = withValue(before, rest, next);
  return isObject(value) && after === before ? value : { ...(isObject(value) ? value : {}), [step]: after };
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
    return item === items[step] ? value : replaced(items, step, item);
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
  return withList(value, listSteps, (items) => items.toSpliced(index, 0, item));
}

/**
 * Moves an item of a list.
 *
 * @param to where it shall stand when it has been taken out
 */
export function withMoved(value: unknown, listSteps: readonly Step[], from: number, to: number): unknown {
  return withList(value, listSteps, (items) =>
    from === to || from >= items.length ? items : items.toSpliced(from, 1).toSpliced(to, 0, items[from]),
  );
}

function withList(
  value: unknown,
  steps: readonly Step[],
  edit: (items: readonly unknown[]) => readonly unknown[],
): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return edit(itemsOf(value));
  const before =
    (Array.isArray(value) || isObject(value)) && Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined;
  return withValue(value, [step], withList(before, rest, edit));
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function replaced(items: readonly unknown[], index: number, item: unknown): readonly unknown[] {
  return index < items.length ? items.with(index, item) : [...items, item];
}
