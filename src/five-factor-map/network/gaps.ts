import type { Feed } from '../../feed/feed.js';
import { phraseIn } from '../../feed/localized-text.js';
import type { Entry } from '../../locale/catalogue.js';
import { touches, type Network, type Pair } from './connections.js';
import { DETAILS_WORDS } from '../details.words.js';
import { joined, listed, own, sayHere, type Mixed } from '../panel/mixed-text.js';
import type { Scene } from './scene.js';
import { labelAt, labelsOf } from './sentences.js';
import { WORDS } from '../five-factor-map.words.js';

/** Pairs without connections are named up to this number, and counted above it. */
const MOST_NAMED = 3;

/**
 * What the feed does not have: groups without actors, pairs of groups without connections, focus areas without actors,
 * and actors without a group; in the region, when one has been chosen. These are observations about the feed; what they
 * mean is for the reader to judge. The pairs come last, since they can be followed by all their names.
 */
export function gapsOf(scene: Scene): Mixed[] {
  const { feed, network, language } = scene;
  const { actors, groups } = network;
  if (actors.length === 0) return [sayHere(WORDS.noActors, {}, scene)];
  const empty = groups.flatMap((group, place) => (group.actors.length === 0 ? labelAt(place, scene) : []));
  const unplaced = actors.filter(({ factors }) => !factors.some((id) => groups.some(({ factor }) => factor.id === id)));
  return [
    ...sentence(DETAILS_WORDS.emptyGroups, empty, scene),
    ...sentence(
      DETAILS_WORDS.emptyAreas,
      emptyAreas(feed, network).map(({ title }) => phraseIn(title, language)),
      scene,
    ),
    ...sentence(DETAILS_WORDS.unplaced, unplaced.length === 0 ? [] : [own(String(unplaced.length), scene)], scene),
    ...unlinkedOf(joinable(scene), scene),
  ];
}

/** What the group at a place does not have: actors, or connections to others. */
export function gapsOfGroup(place: number, scene: Scene): Mixed[] {
  const { groups, pairs } = scene.network;
  const unlinked = pairs.filter((pair) => touches(pair, place) && pair.connections.length === 0);
  return [
    ...sentence(DETAILS_WORDS.emptyGroups, groups[place]?.actors.length === 0 ? labelAt(place, scene) : [], scene),
    ...sentence(
      DETAILS_WORDS.unlinkedTo,
      unlinked.flatMap(({ from, to }) => labelAt(from === place ? to : from, scene)),
      scene,
    ),
  ];
}

/** That a pair has no connections. */
export function gapOfPair(pair: Pair, scene: Scene): Mixed[] {
  return pair.connections.length > 0 ? [] : sentence(DETAILS_WORDS.unlinked, labelsOf(pair, scene), scene);
}

/** The pairs without connections, when they are too many to be named one by one. */
export function unlinkedPairs(scene: Scene): Mixed[] {
  const unlinked = joinable(scene).filter(({ connections }) => connections.length === 0);
  return unlinked.length <= MOST_NAMED ? [] : unlinked.map((pair) => joined(labelsOf(pair, scene), ' – ', scene));
}

/** Pairs of groups that both have actors: what is missing in the others are the actors. */
function joinable({ network: { groups, pairs } }: Scene): Pair[] {
  return pairs.filter(({ from, to }) => groups[from]?.actors.length && groups[to]?.actors.length);
}

function unlinkedOf(pairs: readonly Pair[], scene: Scene): Mixed[] {
  const unlinked = pairs.filter(({ connections }) => connections.length === 0);
  if (unlinked.length <= MOST_NAMED) return unlinked.flatMap((pair) => gapOfPair(pair, scene));
  const [some, all] = [unlinked, pairs].map(({ length }) => [own(String(length), scene)]);
  return [sayHere(DETAILS_WORDS.unlinkedPairs, { some: some ?? [], all: all ?? [] }, scene)];
}

/** A feed whose actors have no areas at all does not use them for this, so nothing is missing then. */
function emptyAreas({ focusAreas }: Feed, { actors }: Network): Feed['focusAreas'] {
  const used = new Set(actors.flatMap((actor) => actor.focusAreas));
  return used.size === 0 ? [] : focusAreas.filter(({ id, status }) => status !== 'archived' && !used.has(id));
}

function sentence(entry: Entry, names: Mixed, scene: Scene): Mixed[] {
  return names.length === 0 ? [] : [sayHere(entry, { names: listed(names, scene) }, scene)];
}
