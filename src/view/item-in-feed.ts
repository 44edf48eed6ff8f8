import type { Feed } from '../feed/feed.js';
import type { Item, ItemKind } from './item.js';

/**
 * The item of one of the kinds that has an id in the feed; undefined when there is none. A link may name its ends in
 * any order.
 */
export function itemOf(feed: Feed, id: string, kinds: readonly ItemKind[]): Item | undefined {
  const ids = [id, id.split('+').reverse().join('+')];
  return ids.flatMap((each) =>
    kinds.flatMap((kind) => (hasItem(feed, { kind, id: each }) ? [{ kind, id: each }] : [])),
  )[0];
}

function hasItem({ focusAreas, factors, actors, indicators }: Feed, { kind, id }: Item): boolean {
  const isIn = (list: readonly { readonly id: string }[]): boolean => list.some((entry) => entry.id === id);
  switch (kind) {
    case 'area':
      return isIn(focusAreas);
    case 'factor':
      return isIn(factors);
    case 'actor':
      return isIn(actors);
    case 'indicator':
      return isIn(indicators);
    case 'link':
      return factors.some((from, place) => factors.slice(place + 1).some((to) => `${from.id}+${to.id}` === id));
  }
}
