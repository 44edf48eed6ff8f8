import type { Actor, Feed } from '../../feed/feed.js';
import { regionOf } from '../../feed/derive/lookup.js';

/**
 * The actors that work in the region, in one inside it or around it, and those that say nothing about regions: a county
 * authority has its part in each of its municipalities, but one municipality has none in its neighbour.
 */
export function actorsIn(feed: Feed, region: string): Actor[] {
  const related = new Set([...reach(feed, region, 'members'), ...reach(feed, region, 'partOf')]);
  return feed.actors.filter(({ regions }) => regions.length === 0 || regions.some((id) => related.has(id)));
}

/**
 * The region itself and all that lie inside it (`members`), those that were merged into it among them, or around it
 * (`partOf`).
 */
export function reach(feed: Feed, start: string, way: 'members' | 'partOf'): Set<string> {
  const reached = new Set([start]);
  for (const id of reached) {
    const region = regionOf(feed, id);
    const merged = way === 'members' && region?.succession?.isWhole ? region.succession.regions : [];
    for (const next of [...(region?.[way] ?? []), ...merged]) reached.add(next);
  }
  return reached;
}
