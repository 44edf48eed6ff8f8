import type { Step } from '../feed/checks/place.js';
import { propertyOf } from '../feed/checks/placed-items.js';
import { isObject } from '../feed/json-value.js';
import { periodFrom } from '../feed/period.js';
import { identityOf } from './item-matching.js';
import { placeInTime, spelledPeriod } from './observations-in-time.js';
import { namesIn, sameContent } from './same-content.js';

/** Two edits of the same feed in one. */
export interface MergedValue {
  /** The feed with both edits; where both have changed the same, as in `mine`. */
  readonly value: unknown;
  /** Where both have changed the same in different ways, as places in `mine`. Without any nothing is lost. */
  readonly conflicts: readonly (readonly Step[])[];
}

/** The three values of one place. What is not there is undefined. */
interface Sides {
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/**
 * Puts two edits of the same value together, place by place: what only one side has changed is taken from that side.
 * Items of lists are known by what identifies them in a feed; a list whose items have nothing of the kind is one place.
 * A figure is one place too: its number, its bounds and what is said of it hold for each other.
 * Nothing is guessed: where both sides have changed the same place, also its order, that is a conflict.
 *
 * @param base what both began with
 */
export function mergedValue(base: unknown, mine: unknown, theirs: unknown): MergedValue {
  const conflicts: (readonly Step[])[] = [];
  const value = merged({ base, mine, theirs }, [], conflicts);
  return { value, conflicts };
}

function merged(sides: Sides, steps: readonly Step[], conflicts: (readonly Step[])[]): unknown {
  const { base, mine, theirs } = sides;
  if (sameContent(mine, theirs) || sameContent(base, theirs)) return mine;
  if (sameContent(base, mine)) return theirs;
  const isFigures = [base, mine, theirs].some(isFigure);
  if (!isFigures && isObject(base) && isObject(mine) && isObject(theirs))
    return mergedObject({ base, mine, theirs }, steps, conflicts);
  const lists = [base, mine, theirs].map((list) => (Array.isArray(list) ? itemsByKey(list) : undefined));
  const [was, own, other] = lists;
  if (was && own && other) return mergedList({ was, own, other }, sides, steps, conflicts);
  conflicts.push(steps);
  return mine;
}

/** Whether a value is a number of a period, with what belongs to it. */
function isFigure(value: unknown): boolean {
  return isObject(value) && Object.hasOwn(value, 'period') && Object.hasOwn(value, 'value');
}

type Properties = Readonly<Record<string, unknown>>;

function mergedObject(
  { base, mine, theirs }: { readonly base: Properties; readonly mine: Properties; readonly theirs: Properties },
  steps: readonly Step[],
  conflicts: (readonly Step[])[],
): unknown {
  const names = [...new Set([...namesIn(mine), ...namesIn(theirs)])];
  const entries = names.flatMap((name) => {
    const at = (side: Properties): unknown => (Object.hasOwn(side, name) ? side[name] : undefined);
    const value = merged({ base: at(base), mine: at(mine), theirs: at(theirs) }, [...steps, name], conflicts);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries);
}

/** The items of a list by what identifies them; undefined where two are the same, or one has nothing of the kind. */
type Items = ReadonlyMap<string, unknown>;

function itemsByKey(list: readonly unknown[]): Items | undefined {
  const items = new Map<string, unknown>();
  for (const item of list) {
    const key = identityOf(item);
    if (key === undefined || items.has(key)) return undefined;
    items.set(key, item);
  }
  return items;
}

interface Lists {
  readonly was: Items;
  readonly own: Items;
  readonly other: Items;
}

function mergedList(lists: Lists, sides: Sides, steps: readonly Step[], conflicts: (readonly Step[])[]): unknown {
  const { was, own, other } = lists;
  const order = mergedOrder(lists);
  if (!order) {
    conflicts.push(steps);
    return sides.mine;
  }
  const numbers = new Map([...own.keys()].map((key, index) => [key, index]));
  return order.flatMap((key) => {
    const item = { base: was.get(key), mine: own.get(key), theirs: other.get(key) };
    const value = merged(item, [...steps, numbers.get(key) ?? own.size], conflicts);
    return value === undefined ? [] : [value];
  });
}

/** The keys of both lists in one order; undefined where both have been put in another order. */
function mergedOrder({ was, own, other }: Lists): readonly string[] | undefined {
  const isMovedBy = (side: Items): boolean => {
    const [before, after] = [commonIn(was, side), commonIn(side, was)];
    return before.some((key, index) => key !== after[index]);
  };
  const [isOwnMoved, isOtherMoved] = [isMovedBy(own), isMovedBy(other)];
  if (isOwnMoved && isOtherMoved && commonIn(own, other).join('\n') !== commonIn(other, own).join('\n'))
    return undefined;
  const [frame, rest] = isOtherMoved ? [other, own] : [own, other];
  return isDated(own) && isDated(other) ? withNewInTime(frame, rest) : withNewIn([...frame.keys()], [...rest.keys()]);
}

/** Whether all that a list holds stands at a time. */
function isDated(items: Items): boolean {
  return [...items.values()].every((item) => periodFrom(spelledPeriod(propertyOf(item, 'period'))) !== undefined);
}

/** The keys of one list as they stand there, with those that only the other has, each in its place in time. */
function withNewInTime(frame: Items, rest: Items): readonly string[] {
  const itemOf = (key: string): unknown => frame.get(key) ?? rest.get(key);
  return [...rest.keys()]
    .filter((key) => !frame.has(key))
    .reduce<readonly string[]>(
      (keys, key) => {
        const place = placeInTime(keys.map(itemOf), spelledPeriod(propertyOf(rest.get(key), 'period')));
        return keys.toSpliced(place, 0, key);
      },
      [...frame.keys()],
    );
}

function commonIn(list: Items, other: Items): readonly string[] {
  return [...list.keys()].filter((key) => other.has(key));
}

/** The keys of one list with those that only the other has, each behind the one that it stands behind there. */
function withNewIn(keys: readonly string[], others: readonly string[]): readonly string[] {
  const result = [...keys];
  others.forEach((key, index) => {
    if (result.includes(key)) return;
    const before = others[index - 1];
    result.splice(before === undefined ? 0 : result.indexOf(before) + 1, 0, key);
  });
  return result;
}
