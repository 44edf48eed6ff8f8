import type { Actor, Feed, Language, LocalizedText, Region } from '../../feed/feed.js';
import { regionOf } from '../../feed/derive/lookup.js';
import { phraseIn, withoutSoftHyphens } from '../../feed/localized-text.js';
import { say, sayCount, type PluralEntry } from '../../locale/catalogue.js';
import { formatNumber } from '../../locale/number.js';
import { ACTOR_COUNT } from '../../locale/words.js';
import type { Marks } from '../../view/marks.js';
import { networkOf, type Network } from './connections.js';
import { WORDS } from '../five-factor-map.words.js';

/** What the reader and the page ask for, beside the choice and the size. */
export interface SceneOptions {
  readonly language: Language;
  /** What a choice made elsewhere marks. */
  readonly marks: Marks | undefined;
  /** Id of the region that the reader or the page has chosen. */
  readonly region: string | undefined;
  /** What the reader searches for in a long list. */
  readonly query: string;
  /** How many items of long lists are shown, by the name of the list, where more are wanted than at first. */
  readonly limits: Pick<ReadonlyMap<string, number>, 'get'>;
}

/** What the parts of the view are made from. */
export interface Scene extends Omit<SceneOptions, 'region'> {
  readonly feed: Feed;
  readonly network: Network;
  /** The region whose actors are shown, when it is not the feed's own: that stands for all of them. */
  readonly region: Region | undefined;
}

/** Items above which a list is cut, and by which it grows. */
export const LONG_LIST = 20;

/** Long lists as they are at first. */
export const FIRST_PARTS: { readonly query: string; readonly limits: ReadonlyMap<string, number> } = {
  query: '',
  limits: new Map(),
};

/** Long lists whole, where nobody can ask for more. */
export const ALL_PARTS: Pick<SceneOptions, 'query' | 'limits'> = { query: '', limits: { get: () => Infinity } };

/** The network of a feed is kept from one scene to the next, as long as the region is the same. */
const networks = new WeakMap<Feed, Pick<Scene, 'region' | 'network'>>();

export function sceneOf(feed: Feed, options: SceneOptions): Scene {
  const region = options.region === feed.region ? undefined : regionOf(feed, options.region);
  const known = networks.get(feed);
  const network = known && known.region === region ? known.network : networkOf(feed, region?.id);
  networks.set(feed, { region, network });
  const { marks } = options;
  const count = network.actors.filter((actor) => belongs(actor, marks)).length;
  const marked = { kind: 'actor', count } as const;
  return { ...options, feed, region, network, marks: marks && { ...marks, isEmpty: count === 0, marked } };
}

/** The text in the reader's language, or the nearest, as names and announcements have it: without soft hyphens. */
export function textIn(text: LocalizedText, language: Language): string {
  return withoutSoftHyphens(phraseIn(text, language).text);
}

/** In which region, as sentences say it: ` i Moss`. Empty when none has been chosen. */
export function whereIn({ region, language }: Pick<Scene, 'region' | 'language'>): string {
  return region ? say(WORDS.where, language, { region: textIn(region.name, language) }) : '';
}

/** A count in figures, as labels have it: `9 koblinger`. */
export function figures(entry: PluralEntry, count: number, language: Language): string {
  return sayCount(entry, count, language, { count: formatNumber(count, 0, language) });
}

/** Whether some actors are marked, and the others step back. */
export function hasMarks({ marks }: Pick<Scene, 'marks'>): boolean {
  return marks !== undefined && marks.isEmpty !== true;
}

/** Whether an actor belongs to what is chosen elsewhere; every actor does when nothing is, or when none would. */
export function isMarked(actor: Actor, scene: Pick<Scene, 'marks'>): boolean {
  return !hasMarks(scene) || belongs(actor, scene.marks);
}

/** How many actors there are, and how many of them are marked while some are: `6 aktører`, `3 av 6 aktører`. */
export function actorCount(actors: readonly Actor[], scene: Scene): string {
  if (!hasMarks(scene) || actors.length === 0) return figures(ACTOR_COUNT, actors.length, scene.language);
  return someOf(actors, actors.filter((actor) => isMarked(actor, scene)).length, scene);
}

/** So many of the actors: `3 av 6 aktører`. */
export function someOf(actors: readonly Actor[], some: number, { language }: Pick<Scene, 'language'>): string {
  const all = figures(ACTOR_COUNT, actors.length, language);
  return say(WORDS.some, language, { some: formatNumber(some, 0, language), all });
}

function belongs({ focusAreas }: Actor, marks: Marks | undefined): boolean {
  return marks?.areas.some((id) => focusAreas.includes(id)) ?? false;
}
