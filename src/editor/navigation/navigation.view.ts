import { nameIn } from '../../feed/checks/place.js';
import { propertyOf } from '../../feed/checks/placed-items.js';
import type { Language } from '../../feed/shape/widget-words.js';
import { say, type Entry } from '../../locale/catalogue.js';
import { formatPeriod } from '../../locale/time.js';
import { COLLECTION_NAMES } from '../../locale/collection.words.js';
import { PAGE_NAMES } from '../page.words.js';
import { COLLECTIONS, type Collection, type EditorPlace } from '../editor-place.js';
import { newestPeriodOf } from './newest-period.js';
import { WORDS } from './navigation.words.js';
import { pageOf } from './page-of-place.js';

/** One entry of the list at the left. */
export interface NavigationItem {
  readonly label: string;
  readonly place: EditorPlace;
  /** How far its figures reach, or how many things there are. May be empty. */
  readonly detail: string;
  /** How many things there are to look at; 0 for none. */
  readonly toSee: number;
}

/** Entries under one heading. */
export interface NavigationGroup {
  readonly name: 'figures' | 'content' | 'actors' | 'setup';
  readonly heading: string;
  readonly items: readonly NavigationItem[];
}

/** What the list at the left is made of. */
export interface NavigationOptions {
  readonly language: Language;
  /** The places of what there is to look at, one for each. */
  readonly toSee: readonly EditorPlace[];
}

/** The list at the left: every part of a feed, with what it holds and what there is to look at in it. */
export function navigationOf(feed: unknown, { language, toSee }: NavigationOptions): readonly NavigationGroup[] {
  const counts = countsByPage(toSee);
  const listItem = (collection: Collection, label: Entry = COLLECTION_NAMES[collection]): NavigationItem => {
    const place: EditorPlace = { page: 'list', collection };
    const { length } = itemsIn(feed, collection);
    const detail = length === 0 ? say(WORDS.none, language) : String(length);
    return { label: say(label, language), place, detail, toSee: counts.get(pageOf(place)) ?? 0 };
  };
  const pageItem = (page: 'strategy' | 'about'): NavigationItem => ({
    label: say(PAGE_NAMES[page], language),
    place: { page },
    detail: page === 'strategy' && propertyOf(feed, page) === undefined ? say(WORDS.none, language) : '',
    toSee: counts.get(pageOf({ page })) ?? 0,
  });
  const figures = itemsIn(feed, 'indicators').map((indicator, index) =>
    figuresItem(indicator, index, language, counts),
  );
  const groups: readonly (readonly [NavigationGroup['name'], readonly NavigationItem[]])[] = [
    ['figures', [...figures, listItem('indicators', WORDS.all)]],
    [
      'content',
      [
        ...(['focusAreas', 'targets', 'goals', 'projects'] as const).map((name) => listItem(name)),
        pageItem('strategy'),
        listItem('documents'),
      ],
    ],
    ['actors', (['actors', 'links', 'factors'] as const).map((name) => listItem(name))],
    ['setup', [listItem('regions'), pageItem('about')]],
  ];
  return groups.map(([name, items]) => ({ name, heading: say(WORDS[name], language), items }));
}

/** Whether an entry leads to the page where the keeper is, or to the list that it belongs to. */
export function isCurrent({ place }: NavigationItem, current: EditorPlace): boolean {
  if (pageOf(place) === pageOf(current)) return true;
  return place.page === 'list' && current.page === 'item' && current.steps[0] === place.collection;
}

function figuresItem(
  indicator: unknown,
  index: number,
  language: Language,
  counts: ReadonlyMap<string, number>,
): NavigationItem {
  const names = ['shortTitle', 'title', 'id'].map((name) => nameIn(propertyOf(indicator, name), language));
  const newest = newestPeriodOf(indicator);
  const place: EditorPlace = { page: 'figures', indicator: index };
  return {
    label: names.find((name) => name !== '') ?? say(WORDS.unnamed, language),
    place,
    detail: newest ? formatPeriod(newest.text, language, 'short') : say(WORDS.noFigures, language),
    toSee: counts.get(pageOf(place)) ?? 0,
  };
}

/** How many things there are to look at on each page, those of an item on the page of its list, too. */
function countsByPage(places: readonly EditorPlace[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const place of places) {
    const page = pageOf(listOf(place));
    counts.set(page, (counts.get(page) ?? 0) + 1);
  }
  return counts;
}

function listOf(place: EditorPlace): EditorPlace {
  if (place.page !== 'item') return place;
  const collection = COLLECTIONS.find((name) => name === place.steps[0]);
  return collection === undefined ? place : { page: 'list', collection };
}

function itemsIn(feed: unknown, collection: Collection): readonly unknown[] {
  const items = propertyOf(feed, collection);
  return Array.isArray(items) ? items : [];
}
