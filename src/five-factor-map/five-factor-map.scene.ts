import type { Actor, Feed, FocusArea, Language, LocalizedText, Region } from '../feed/feed.js';
import { phraseIn } from '../feed/localized-text.js';
import { say, sayCount, type PluralEntry } from '../locale/catalogue.js';
import { formatNumber } from '../locale/number.js';
import { ACTOR_COUNT } from '../locale/words.js';
import { networkOf, type Network } from './five-factor-map.connections.js';
import { WORDS } from './five-factor-map.words.js';

/** What a reader can choose. A link is a pair of groups; its id is the ids of the two factors joined by a plus sign. */
export interface Choice {
  readonly kind: 'factor' | 'actor' | 'link';
  readonly id: string;
}

/** What the reader and the page ask for, beside the choice and the size. */
export interface SceneOptions {
  readonly language: Language;
  /** Id of the focus area that the reader has chosen in another widget. */
  readonly area: string | undefined;
  /** Id of the region that the reader or the page has chosen. */
  readonly region: string | undefined;
  /** What the reader searches for in a long list. */
  readonly query: string;
  /** How many items of long lists are shown, by the name of the list, where the reader has asked for more. */
  readonly limits: ReadonlyMap<string, number>;
}

/** What the parts of the view are made from. */
export interface Scene extends Omit<SceneOptions, 'area' | 'region'> {
  readonly feed: Feed;
  readonly network: Network;
  /** The focus area whose actors are marked. */
  readonly area: FocusArea | undefined;
  /** The region whose actors are shown, when it is not the feed's own: that stands for all of them. */
  readonly region: Region | undefined;
}

/** Items above which a list is cut, and by which it grows. */
export const LONG_LIST = 20;

/** Long lists as they are at first. */
export const FIRST_PARTS: Pick<SceneOptions, 'query' | 'limits'> = { query: '', limits: new Map() };

/** The network of a feed is kept from one scene to the next, as long as the region is the same. */
const networks = new WeakMap<Feed, Pick<Scene, 'region' | 'network'>>();

export function sceneOf(feed: Feed, options: SceneOptions): Scene {
  const region = feed.regions.find(({ id }) => id === options.region && id !== feed.region);
  const known = networks.get(feed);
  const network = known && known.region === region ? known.network : networkOf(feed, region?.id);
  networks.set(feed, { region, network });
  return { ...options, feed, region, network, area: feed.focusAreas.find(({ id }) => id === options.area) };
}

/** The text in the reader's language, or the nearest. */
export function textIn(text: LocalizedText, language: Language): string {
  return phraseIn(text, language).text;
}

/** A count in figures, as labels have it: `9 koblinger`. */
export function figures(entry: PluralEntry, count: number, language: Language): string {
  return sayCount(entry, count, language, { count: formatNumber(count, 0, language) });
}

/** Whether an actor belongs to the focus area that is chosen elsewhere; every actor does when there is none. */
export function isMarked(actor: Actor, { area }: Scene): boolean {
  return area === undefined || actor.focusAreas.includes(area.id);
}

/** How many actors there are, and how many of them are marked while some are: `6 aktører`, `3 av 6 aktører`. */
export function actorCount(actors: readonly Actor[], scene: Scene): string {
  const { area, language } = scene;
  const all = figures(ACTOR_COUNT, actors.length, language);
  if (area === undefined || actors.length === 0) return all;
  const some = formatNumber(actors.filter((actor) => isMarked(actor, scene)).length, 0, language);
  return say(WORDS.some, language, { some, all });
}
