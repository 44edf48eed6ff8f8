import type { Actor, Factor, Feed, Link, Project } from '../../feed/feed.js';
import { jointsAmong, jointsOf, together, type Direction, type Joint, type Places } from '../map/joints.js';
import { actorsIn } from './region.js';

/** A factor with the actors that belong to it, in the feed's order. */
export interface Group {
  readonly factor: Factor;
  readonly actors: readonly Actor[];
}

/** What joins actors and groups: a link of the feed, or a project in which actors take part. */
export interface Connection {
  readonly link?: Link;
  readonly project?: Project;
  /** Ids of the actors that have a part in it. */
  readonly actors: readonly string[];
  /** The pairs of groups that it joins, as places in the feed's order, the lower first. */
  readonly joints: readonly Joint[];
}

/** Two groups and every distinct connection between them. */
export interface Pair {
  /** The ids of the two factors, in the feed's order, joined by a plus sign. */
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly connections: readonly Connection[];
  /** Where the connections point together; a single one that points nowhere leaves none. */
  readonly direction: Direction;
}

/** The actors of a feed (or of a region), their groups, and everything that joins them. */
export interface Network {
  readonly actors: readonly Actor[];
  readonly groups: readonly Group[];
  /** Every pair of groups, also those without connections. */
  readonly pairs: readonly Pair[];
  /** Every distinct link and every project with actors, in the feed's order. */
  readonly connections: readonly Connection[];
}

/**
 * Counts what joins the groups. Between two groups this is each link between the factors themselves, each link between
 * an actor of the one and an actor of the other, and each project in which actors of both take part; each counts once.
 *
 * @param region id of a region to which the actors must belong, or undefined for all actors
 */
export function networkOf(feed: Feed, region: string | undefined): Network {
  const { factors } = feed;
  const actors = region === undefined ? feed.actors : actorsIn(feed, region);
  const groups = factors.map((factor) => ({
    factor,
    actors: actors.filter((actor) => actor.factors.includes(factor.id)),
  }));
  const places: Places = new Map(
    actors.map((actor) => [actor.id, factors.flatMap(({ id }, place) => (actor.factors.includes(id) ? place : []))]),
  );
  const connections = [...linkConnections(feed, places), ...projectConnections(feed, places)];
  const pairs = factors.flatMap((_, from) =>
    factors.slice(from + 1).map((_other, step) => pairOf(factors, from, from + 1 + step, connections)),
  );
  return { actors, groups, pairs, connections };
}

/** Whether a pair has the group as one of its two. */
export function touches(pair: Pair, group: number): boolean {
  return pair.from === group || pair.to === group;
}

/** The connections of all the pairs; one that joins several pairs is there once. */
export function connectionsIn(pairs: readonly Pair[]): ReadonlySet<Connection> {
  return new Set(pairs.flatMap(({ connections }) => connections));
}

function pairOf(factors: readonly Factor[], from: number, to: number, all: readonly Connection[]): Pair {
  const isHere = (joint: Joint) => joint.from === from && joint.to === to;
  const connections = all.filter(({ joints }) => joints.some(isHere));
  const direction = together(connections.map(({ joints }) => joints.find(isHere)?.direction ?? 'none'));
  return { id: `${factors[from]?.id}+${factors[to]?.id}`, from, to, connections, direction };
}

/** Links whose actors are all present, without those that say the same as an earlier one. */
function linkConnections(feed: Feed, places: Places): Connection[] {
  const seen = new Set<string>();
  return feed.links.flatMap((link) => {
    const { from, to, kind, label, directed } = link;
    const names = [from, to].map((end) => `${end.kind} ${end.id}`);
    const key = JSON.stringify([directed ? names : names.sort(), kind, label, directed]);
    const actors = actorsAt(link);
    if (seen.has(key) || !actors.every((id) => places.has(id))) return [];
    seen.add(key);
    return { link, actors, joints: jointsOf(link, feed.factors, places) };
  });
}

function actorsAt({ from, to }: Link): string[] {
  return [from, to].flatMap(({ kind, id }) => (kind === 'actor' ? id : []));
}

function projectConnections(feed: Feed, places: Places): Connection[] {
  const linked = gather(
    feed.links.map((link) => {
      const projects = [link.from, link.to].flatMap(({ kind, id }) => (kind === 'project' ? id : []));
      return [projects, actorsAt(link)];
    }),
  );
  return feed.projects.flatMap((project) => {
    const named = [project.owner ?? [], project.participants.map(({ actor }) => actor), linked.get(project.id) ?? []];
    const actors = [...new Set(named.flat(2))].filter((id) => places.has(id));
    return actors.length === 0 ? [] : { project, actors, joints: jointsAmong(actors, places) };
  });
}

/** Values by their keys, where a value can have several. */
export function gather<T>(entries: readonly (readonly [readonly string[], T])[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const [keys, value] of entries) {
    for (const key of keys)
      found
        .set(key, found.get(key) ?? [])
        .get(key)
        ?.push(value);
  }
  return found;
}
