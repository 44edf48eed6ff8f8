import { propertyOf } from '../../feed/checks/placed-items.js';
import { LANGUAGES, type Language } from '../../feed/shape/widget-words.js';
import { say, type Entry } from '../../locale/catalogue.js';
import { formatPeriod } from '../../locale/time.js';
import { COLLECTION_NAMES } from '../../locale/collection.words.js';
import { nameOfItem } from '../form/items/item-name.view.js';
import { PAGE_NAMES } from '../page.words.js';
import { COLLECTIONS, type Collection, type EditorPlace } from '../editor-place.js';
import { newestPeriodOf } from '../../feed/newest-period.js';
import { WORDS } from './navigation.words.js';
import type { MissingText } from './missing-texts.js';
import { pageOf } from './page-of-place.js';
import { listOf } from '../../feed/json-value.js';

/** One entry of the list at the left. */
export interface NavigationItem {
  readonly label: string;
  readonly place: EditorPlace;
  /** How far its figures reach, or how many things there are. May be empty. */
  readonly detail: string;
  /** What is to be done there. */
  readonly toDo: ToDo;
}

/** What is to be done on a page. What the checks find is told apart from texts that are not translated. */
export interface ToDo {
  readonly errors: number;
  readonly remarks: number;
  /** How many texts are missing in some language. */
  readonly missing: number;
  /** Those languages, in the order of all. */
  readonly languages: readonly Language[];
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
  /** The places of errors, and of what looks like a slip, one for each. */
  readonly errors: readonly EditorPlace[];
  readonly remarks: readonly EditorPlace[];
  readonly missing: readonly MissingText[];
}

/** The list at the left: every part of a feed, with what it holds and what is to be done in it. */
export function navigationOf(feed: unknown, options: NavigationOptions): readonly NavigationGroup[] {
  const { language } = options;
  const toDo = toDoByPage(options);
  const listItem = (collection: Collection, label: Entry = COLLECTION_NAMES[collection]): NavigationItem => {
    const place: EditorPlace = { page: 'list', collection };
    const { length } = itemsIn(feed, collection);
    const detail = length === 0 ? say(WORDS.none, language) : String(length);
    return { label: say(label, language), place, detail, toDo: toDo(place) };
  };
  const pageItem = (page: 'strategy' | 'about'): NavigationItem => ({
    label: say(PAGE_NAMES[page], language),
    place: { page },
    detail: page === 'strategy' && propertyOf(feed, page) === undefined ? say(WORDS.none, language) : '',
    toDo: toDo({ page }),
  });
  const lead = propertyOf(feed, 'region');
  const figures = itemsIn(feed, 'indicators').map((indicator, index) =>
    figuresItem(feed, { indicator, index, lead, language, toDo }),
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
  // The text of the file is reached from there.
  if (place.page === 'about' && current.page === 'text') return true;
  return place.page === 'list' && current.page === 'item' && current.steps[0] === place.collection;
}

interface FiguresEntry {
  readonly indicator: unknown;
  /** The indicator's number in the feed. */
  readonly index: number;
  /** The region that the feed leads with. */
  readonly lead: unknown;
  readonly language: Language;
  readonly toDo: (place: EditorPlace) => ToDo;
}

function figuresItem(feed: unknown, { indicator, index, lead, language, toDo }: FiguresEntry): NavigationItem {
  const newest = newestPeriodOf(indicator, lead);
  const place: EditorPlace = { page: 'figures', indicator: index };
  return {
    label: nameOfItem(feed, 'indicators', index, language),
    place,
    detail: newest ? formatPeriod(newest.text, language, 'short') : say(WORDS.noFigures, language),
    toDo: toDo(place),
  };
}

/** What is to be done on each page, that of an item on the page of its list, too. */
function toDoByPage({ errors, remarks, missing }: NavigationOptions): (place: EditorPlace) => ToDo {
  const [ofErrors, ofRemarks] = [countsByPage(errors), countsByPage(remarks)];
  const ofMissing = countsByPage(missing.map(({ place }) => place));
  return (place) => {
    const page = pageOf(place);
    const isHere = ({ place: other }: MissingText): boolean => pageOf(listPageOf(other)) === page;
    const count = ofMissing.get(page) ?? 0;
    const written = new Set(count === 0 ? [] : missing.filter(isHere).map(({ language }) => language));
    const languages = LANGUAGES.filter((language) => written.has(language));
    return { errors: ofErrors.get(page) ?? 0, remarks: ofRemarks.get(page) ?? 0, missing: count, languages };
  };
}

/** How many places there are on each page, those of an item on the page of its list, too. */
function countsByPage(places: readonly EditorPlace[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const place of places) {
    const page = pageOf(listPageOf(place));
    counts.set(page, (counts.get(page) ?? 0) + 1);
  }
  return counts;
}

function listPageOf(place: EditorPlace): EditorPlace {
  if (place.page !== 'item') return place;
  const collection = COLLECTIONS.find((name) => name === place.steps[0]);
  return collection === undefined ? place : { page: 'list', collection };
}

function itemsIn(feed: unknown, collection: Collection): readonly unknown[] {
  const items = propertyOf(feed, collection);
  return listOf(items);
}
