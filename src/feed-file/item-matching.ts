import { isObject } from '../feed/json-value.js';
import { sameContent } from './same-content.js';

/**
 * For each item of a list after an edit the number of the one that it was before; undefined for those that are new.
 * Items are known by being the same, then by what identifies them in a feed, then by what they hold, and last by
 * their place beside those that are known.
 */
export function matchedItems(before: readonly unknown[], after: readonly unknown[]): (number | undefined)[] {
  const matches = new Matches(before, after);
  matches.byPlaceWhile(sameContent);
  matches.by((item) => item);
  matches.by(identityOf);
  matches.by((item) => JSON.stringify(item));
  matches.byNeighbour();
  return matches.found;
}

class Matches {
  readonly found: (number | undefined)[];
  readonly #before: readonly unknown[];
  readonly #after: readonly unknown[];
  readonly #isFree: boolean[];

  constructor(before: readonly unknown[], after: readonly unknown[]) {
    this.#before = before;
    this.#after = after;
    this.found = after.map(() => undefined);
    this.#isFree = before.map(() => true);
  }

  /** Matches what is the same at the start and at the end, which is nearly everything after most edits. */
  byPlaceWhile(isSame: (one: unknown, other: unknown) => boolean): void {
    const [before, after] = [this.#before, this.#after];
    const shorter = Math.min(before.length, after.length);
    let start = 0;
    for (; start < shorter && isSame(before[start], after[start]); start += 1) this.#match(start, start);
    for (let end = 1; end <= shorter - start && isSame(before.at(-end), after.at(-end)); end += 1)
      this.#match(after.length - end, before.length - end);
  }

  /** Matches those that have the same key, the first with the first. */
  by(keyOf: (item: unknown) => unknown): void {
    if (this.found.every((old) => old !== undefined) || !this.#isFree.includes(true)) return;
    const places = new Map<unknown, number[]>();
    this.#before.forEach((item, index) => {
      const key = this.#isFree[index] ? keyOf(item) : undefined;
      if (key === undefined) return;
      const same = places.get(key);
      if (same) same.push(index);
      else places.set(key, [index]);
    });
    for (const queue of places.values()) queue.reverse();
    this.#after.forEach((item, index) => {
      if (this.found[index] !== undefined) return;
      const old = places.get(keyOf(item))?.pop();
      if (old !== undefined) this.#match(index, old);
    });
  }

  /** Matches those that stand beside one that is known, as they did before: they are what has been written over. */
  byNeighbour(): void {
    const last = this.#after.length - 1;
    for (let index = 0; index <= last; index += 1) this.#matchBeside(index, (this.#oldBeside(index - 1) ?? -2) + 1);
    for (let index = last; index >= 0; index -= 1) this.#matchBeside(index, (this.#oldBeside(index + 1) ?? -2) - 1);
  }

  /** The ends of a list are known. */
  #oldBeside(index: number): number | undefined {
    if (index < 0) return -1;
    return index >= this.#after.length ? this.#before.length : this.found[index];
  }

  #matchBeside(index: number, old: number): void {
    if (this.found[index] === undefined && this.#isFree[old]) this.#match(index, old);
  }

  #match(index: number, old: number): void {
    this.found[index] = old;
    this.#isFree[old] = false;
  }
}

/** What identifies an item among its neighbours in a feed: the first of these that it has. */
const IDENTITIES: readonly (readonly string[])[] = [
  ['id'],
  ['period'],
  ['region', 'categories'],
  ['from', 'to'],
  ['system', 'code'],
];

/** What an item is known by among its neighbours; undefined for one that has nothing of the kind. */
export function identityOf(item: unknown): string | undefined {
  if (!isObject(item)) return undefined;
  const names = IDENTITIES.find(([first = '']) => Object.hasOwn(item, first));
  return names && JSON.stringify([names, ...names.map((name) => item[name] ?? null)]);
}
