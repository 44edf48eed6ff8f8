import type { Actor } from '../../feed/feed.js';
import { phraseIn, type Phrase } from '../../feed/localized-text.js';
import { say, sayCount, type Entry } from '../../locale/catalogue.js';
import { formatNumber } from '../../locale/number.js';
import { hueOf, type Hue } from '../../view/hue.js';
import type { Item } from '../../view/item.js';
import type { Connection, Pair } from '../network/connections.js';
import { DETAILS_WORDS, HITS } from '../details.words.js';
import { joined, listed, own, sayWith, searched, textOf, type Mixed } from './mixed-text.js';
import { LONG_LIST, type Scene } from '../network/scene.js';
import { groupsOf, labelAt, labelsOf, namesOf, sentenceOf, strengthOf } from '../network/sentences.js';
import { WORDS } from '../five-factor-map.words.js';

/** An item of a list: something of the feed, which can perhaps be chosen. */
export interface MapItem {
  readonly title: Mixed;
  readonly choice?: Item;
  readonly lines: readonly Mixed[];
  readonly badges: readonly MapBadge[];
}

/** A short word in a frame; in the colour of a focus area when it names one. */
export interface MapBadge {
  readonly name: Phrase;
  readonly hue?: Hue;
}

/** A button that leads to another choice. */
export interface MapChip {
  readonly choice: Item;
  readonly label: Mixed;
}

/** A part of a panel, under its heading (which may be empty). */
export type MapBlock =
  | { readonly kind: 'texts'; readonly heading: Mixed; readonly texts: readonly Mixed[]; readonly folded?: Folded }
  | { readonly kind: 'items'; readonly heading: Mixed; readonly items: readonly MapItem[]; readonly cut?: Cut }
  | { readonly kind: 'chips'; readonly heading: Mixed; readonly chips: readonly MapChip[] };

/** Texts that are shown on demand. */
export interface Folded {
  /** What the reader asks for. */
  readonly summary: string;
  readonly texts: readonly Mixed[];
}

/** What a long list says about itself. */
export interface Cut {
  /** Name of the list, under which the reader asks for more of it. */
  readonly key: string;
  /** How many of all are shown, or what the reader's search has found. */
  readonly text: string;
  /** What the button for more says, with how many are left; absent when all are shown. */
  readonly more?: string;
  readonly isSearched: boolean;
}

/** Names that are listed in one line. */
const MOST_NAMES = 5;

/** A block of paragraphs as a list of one, or of none when it has no content. The other kinds likewise. */
export function texts(heading: Entry | undefined, all: readonly Mixed[], scene: Scene): MapBlock[] {
  return all.length === 0 ? [] : [{ kind: 'texts', heading: heading ? sayWith(heading, {}, scene) : [], texts: all }];
}

export function chips(heading: Entry, all: readonly MapChip[], scene: Scene): MapBlock[] {
  return all.length === 0 ? [] : [{ kind: 'chips', heading: sayWith(heading, {}, scene), chips: all }];
}

/** A list, cut when it is long. */
export function items(heading: Entry, all: readonly MapItem[], scene: Scene, isSearched = false): MapBlock[] {
  return itemsUnder(sayWith(heading, {}, scene), all, scene, isSearched);
}

/** The same under a heading that has texts of the feed in it. */
export function itemsUnder(heading: Mixed, all: readonly MapItem[], scene: Scene, isSearched: boolean): MapBlock[] {
  const { shown, cut } = cutOf(all, textOf(heading), scene, isSearched ? wordsOf : undefined);
  return all.length === 0 ? [] : [{ kind: 'items', heading, items: shown, ...(cut ? { cut } : {}) }];
}

/**
 * The part of a long list that is shown: what fits the reader's search, as far as they have asked for more.
 *
 * @param key name of the list, under which the reader asks for more of it
 * @param textOf the text of an item that is searched; lists without it are not searched
 */
export function cutOf<T>(
  all: readonly T[],
  key: string,
  { query, limits, language }: Scene,
  textOf?: (item: T) => string,
): { readonly shown: readonly T[]; readonly cut?: Cut } {
  if (all.length <= LONG_LIST) return { shown: all };
  const wanted = textOf ? query.trim() : '';
  const found = textOf ? all.filter((item) => searched(textOf(item)).includes(searched(wanted))) : all;
  const shown = found.slice(0, limits.get(key) ?? LONG_LIST);
  const left = found.length - shown.length;
  const count = (value: number): string => formatNumber(value, 0, language);
  const text =
    wanted === ''
      ? say(DETAILS_WORDS.listed, language, { some: count(shown.length), all: count(all.length) })
      : found.length === 0
        ? say(DETAILS_WORDS.nothingFound, language, { query: wanted })
        : sayCount(HITS, found.length, language, { count: count(found.length), all: count(all.length) });
  const more = left > 0 ? { more: say(DETAILS_WORDS.more, language, { count: count(left) }) } : {};
  return { shown, cut: { key, text, isSearched: textOf !== undefined, ...more } };
}

/** What an item is found by: its name, and what is said about it. */
function wordsOf({ title, lines, badges }: MapItem): string {
  return [title, ...lines, badges.map(({ name }) => name)].map(textOf).join('\n');
}

/** An actor with its role and areas, and the groups that it belongs to besides the one where it is listed. */
export function actorItem(actor: Actor, scene: Scene, group?: string): MapItem {
  const { feed, language } = scene;
  const others = group === undefined ? [] : groupsOf(actor, scene, group);
  return {
    title: [phraseIn(actor.name, language)],
    choice: { kind: 'actor', id: actor.id },
    lines: [
      ...(actor.role ? [[phraseIn(actor.role, language)]] : []),
      ...(others.length === 0 ? [] : [sayWith(DETAILS_WORDS.alsoIn, { groups: listed(others, scene) }, scene)]),
    ],
    badges: feed.focusAreas.flatMap(({ id, title, color }, place) =>
      actor.focusAreas.includes(id) ? { name: phraseIn(title, language), hue: hueOf(color, place) } : [],
    ),
  };
}

/** A connection in words; a project with those of its actors who are meant. */
export function connectionItem(connection: Connection, scene: Scene, actors?: ReadonlySet<string>): MapItem {
  const ids = connection.project ? connection.actors.filter((id) => actors?.has(id)) : [];
  const names = joined(namesOf(ids.slice(0, MOST_NAMES), scene), ', ', scene);
  const rest = ids.length > MOST_NAMES ? [own(` +${ids.length - MOST_NAMES}`, scene)] : [];
  const strength = strengthOf(connection, scene.language);
  return {
    title: sentenceOf(connection, scene),
    lines: [...(names.length === 0 ? [] : [[...names, ...rest]]), ...(strength === '' ? [] : [[own(strength, scene)]])],
    badges: connection.project ? [{ name: own(say(DETAILS_WORDS.together, scene.language), scene) }] : [],
  };
}

/** A chip for a pair: named by both groups, or only by the other one when the reader is at one of them. */
export function pairChip(pair: Pair, scene: Scene, at?: number): MapChip {
  const { id, from, to, connections } = pair;
  const names = at === undefined ? labelsOf(pair, scene) : labelAt(from === at ? to : from, scene);
  const label = [...joined(names, ' – ', scene), own(` (${connections.length})`, scene)];
  return { choice: { kind: 'link', id }, label };
}

/** Chips for the groups with one of the ids. */
export function groupChips(ids: readonly string[], scene: Scene): MapBlock[] {
  return chips(
    WORDS.groups,
    scene.network.groups.flatMap(({ factor: { id } }, place) =>
      ids.includes(id) ? { choice: { kind: 'factor' as const, id }, label: labelAt(place, scene) } : [],
    ),
    scene,
  );
}
