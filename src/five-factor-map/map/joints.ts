import type { Factor, Link, LinkEnd } from '../../feed/feed.js';

/** How a connection points between two groups: to the second, back to the first, both ways, or neither. */
export type Direction = 'forth' | 'back' | 'both' | 'none';

/** Two groups that are joined, as places in the feed's order, the lower first. */
export interface Joint {
  readonly from: number;
  readonly to: number;
  readonly direction: Direction;
}

/** Places of the groups to which each actor belongs. */
export type Places = ReadonlyMap<string, readonly number[]>;

/** The pairs that a link joins: every group of the one end with every group of the other. */
export function jointsOf(
  { from: start, to: end, directed }: Link,
  factors: readonly Factor[],
  places: Places,
): Joint[] {
  const joints = new Map<string, Joint>();
  for (const one of placesOf(start, factors, places)) {
    for (const other of placesOf(end, factors, places)) {
      const [from, to] = one < other ? [one, other] : [other, one];
      const key = `${from} ${to}`;
      const direction = !directed ? 'none' : one < other ? 'forth' : 'back';
      const known = joints.get(key)?.direction ?? direction;
      if (from !== to) joints.set(key, { from, to, direction: together([known, direction]) });
    }
  }
  return [...joints.values()];
}

/** What several directions come to: both when some point the one way and some the other; a single none undoes all. */
export function together(directions: readonly Direction[]): Direction {
  const all = new Set(directions);
  const [only = 'none'] = all;
  if (all.size <= 1) return only;
  return all.has('none') ? 'none' : 'both';
}

/** The pairs of groups whose actors take part in the same. An actor in two groups does not join them alone. */
export function jointsAmong(actors: readonly string[], places: Places): Joint[] {
  const present = [...new Set(actors.flatMap((id) => places.get(id) ?? []))].sort((one, other) => one - other);
  const isJoined = (from: number, to: number) =>
    actors.filter((id) => places.get(id)?.some((place) => place === from || place === to)).length > 1;
  return present.flatMap((from) =>
    present.flatMap((to) => (from < to && isJoined(from, to) ? { from, to, direction: 'none' as const } : [])),
  );
}

function placesOf(end: LinkEnd, factors: readonly Factor[], places: Places): readonly number[] {
  if (end.kind === 'actor') return places.get(end.id) ?? [];
  return end.kind === 'factor' ? [factors.findIndex(({ id }) => id === end.id)] : [];
}
