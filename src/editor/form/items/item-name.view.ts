import { nameIn, nameOfThing, valueAt } from '../../../feed/checks/place.js';
import type { Language } from '../../../feed/feed.js';
import { isObject } from '../../../feed/json-value.js';
import { labelOfFactor } from '../../../feed/parse/factor-labels.js';
import { say } from '../../../locale/catalogue.js';
import type { Collection } from '../../editor-place.js';
import { plainText } from '../texts/plain-text.view.js';
import { ENDS, ITEM_WORDS, TARGET_FOR } from '../words/items.words.js';

/** What a link may lead to, by the property that names it. */
export const END_LISTS = { actor: 'actors', factor: 'factors', project: 'projects' } as const;

/** What keepers call an item of a list: never by its id, unless nothing else is known of it. */
export function nameOfItem(feed: unknown, collection: Collection, index: number, language: Language): string {
  const item = valueAt(feed, [collection, index]);
  const name = ownNameOf(item, language) || otherNameOf(feed, collection, item, language);
  return name === '' ? say(ITEM_WORDS[collection].untitled, language) : name;
}

/** The name of an item that an id leads to, or undefined when there is none. */
export function nameOfId(feed: unknown, collection: Collection, id: unknown, language: Language): string | undefined {
  const items = valueAt(feed, [collection]);
  const index = Array.isArray(items) ? items.findIndex((item) => isObject(item) && item['id'] === id) : -1;
  return index < 0 ? undefined : nameOfItem(feed, collection, index, language);
}

/** The property that holds the title of an item. */
export function titleNameOf(collection: Collection): string {
  return TITLES[collection] ?? 'title';
}

const TITLES: Readonly<Partial<Record<Collection, string>>> = {
  factors: 'label',
  actors: 'name',
  links: 'label',
  regions: 'name',
};

/** A link is called by its ends: its label says what they have to do with each other. */
function ownNameOf(item: unknown, language: Language): string {
  return isObject(item) && isObject(item['from']) ? '' : nameOfThing(item, language);
}

function otherNameOf(feed: unknown, collection: Collection, item: unknown, language: Language): string {
  if (!isObject(item)) return '';
  if (collection === 'factors') return nameIn(labelOfFactor(String(item['id'])), language);
  if (collection === 'targets') {
    const indicator = nameOfId(feed, 'indicators', item['indicator'], language);
    return indicator === undefined ? '' : say(TARGET_FOR, language, { indicator });
  }
  if (collection !== 'links') return '';
  const ends = [item['from'], item['to']].map((end) => nameOfEnd(feed, end, language));
  if (ends.every((end) => end === undefined)) return '';
  return say(ENDS, language, { from: ends[0] ?? '…', to: ends[1] ?? '…' });
}

/** What one end of a link is called. */
export function nameOfEnd(feed: unknown, end: unknown, language: Language): string | undefined {
  if (!isObject(end)) return undefined;
  for (const [name, collection] of Object.entries(END_LISTS))
    if (end[name] !== undefined) return nameOfId(feed, collection, end[name], language) ?? plainText(end[name]);
  return undefined;
}
