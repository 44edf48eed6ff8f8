import { nameIn, valueAt } from '../../../feed/checks/place.js';
import type { Language } from '../../../feed/feed.js';
import { isObject } from '../../../feed/json-value.js';
import { LANGUAGES } from '../../../feed/shape/widget-words.js';
import { KNOWN_FACTORS } from '../../../feed/shape/vocabulary.js';
import { withItem, without, withValue } from '../../../feed-file/edited-value.js';
import { say } from '../../../locale/catalogue.js';
import type { Collection } from '../../editor-place.js';
import { referencesTo, withId, withoutReferences } from '../references/references.view.js';
import { baseLanguageOf, textIn, withTextIn } from '../texts/written-text.view.js';
import { COPY_OF } from '../words/items.words.js';
import { idFor, idsIn, isProvisional, provisionalId } from './item-id.view.js';
import { titleNameOf } from './item-name.view.js';

/** A feed with one item more, and where that stands. */
export interface WithNewItem {
  readonly value: unknown;
  readonly index: number;
}

/** The feed with an empty item at the end of a list. */
export function withNewItem(feed: unknown, collection: Collection): WithNewItem {
  const list = valueAt(feed, [collection]);
  const index = Array.isArray(list) ? list.length : 0;
  const item = collection === 'links' ? { from: {}, to: {} } : { id: provisionalId(idsIn(list)) };
  return { value: withItem(feed, [collection], index, item), index };
}

/** The feed with the five factors of the model, whose names and ids are known. */
export function withKnownFactors(feed: unknown): unknown {
  return withValue(
    feed,
    ['factors'],
    KNOWN_FACTORS.map((id) => ({ id })),
  );
}

/** The feed with a copy of an item behind it, with a title and an id of its own. */
export function withCopy(feed: unknown, collection: Collection, index: number): WithNewItem {
  const item = valueAt(feed, [collection, index]);
  const title = titleNameOf(collection);
  const base = baseLanguageOf(feed);
  const named = isObject(item) && collection !== 'links' ? { ...item, [title]: copied(item[title], base) } : item;
  const ids = idsIn(valueAt(feed, [collection]));
  const own = isObject(named) ? titleText(named[title], base) : '';
  const copy =
    isObject(named) && named['id'] !== undefined
      ? withoutUndefined({ ...named, id: idFor(own, ids) ?? provisionalId(ids) })
      : named;
  return { value: withItem(feed, [collection], index + 1, copy), index: index + 1 };
}

/**
 * The feed without an item.
 *
 * @param withThose whether what refers to it goes too, or stays and then leads nowhere
 */
export function withoutItem(feed: unknown, collection: Collection, index: number, withThose: boolean): unknown {
  const id = valueAt(feed, [collection, index, 'id']);
  const isOnly = idCount(feed, collection, id) === 1;
  const references = withThose && isOnly ? referencesTo(feed, collection, id) : [];
  const others = references.filter(({ steps }) => steps[0] !== collection || steps[1] !== index);
  // What goes in its own list may stand before it.
  const marked = valueAt(feed, [collection, index]);
  const value = withoutReferences(feed, others);
  const list = valueAt(value, [collection]);
  const place = Array.isArray(list) ? list.indexOf(marked) : -1;
  return place < 0 ? value : without(value, [collection, place]);
}

/** The feed with an id made of the title for an item whose id only waits for one; else the same feed. */
export function withIdOfTitle(feed: unknown, collection: Collection, index: number): unknown {
  const item = valueAt(feed, [collection, index]);
  if (!isObject(item)) return feed;
  const others = idsIn(valueAt(feed, [collection]));
  others.delete(String(item['id']));
  const id = idFor(titleText(item[titleNameOf(collection)], baseLanguageOf(feed)), others) ?? provisionalId(others);
  return id === item['id'] ? feed : withId(feed, collection, index, id);
}

/** Whether the id of an item waits for its title. */
export function awaitsTitle(feed: unknown, collection: Collection, index: number): boolean {
  return isProvisional(valueAt(feed, [collection, index, 'id']));
}

function titleText(written: unknown, base: Language): string {
  return textIn(written, base, base) || nameIn(written, base);
}

/** A title that says that it is a copy, in each language that it is in. */
function copied(title: unknown, base: Language): unknown {
  if (typeof title === 'string') return say(COPY_OF, base, { title });
  if (!isObject(title)) return title;
  return LANGUAGES.reduce<unknown>((text, language) => {
    const written = textIn(title, language, language);
    return written === '' ? text : withTextIn(text, language, say(COPY_OF, language, { title: written }), language);
  }, title);
}

function idCount(feed: unknown, collection: Collection, id: unknown): number {
  const list = valueAt(feed, [collection]);
  return Array.isArray(list) ? list.filter((item) => isObject(item) && item['id'] === id).length : 0;
}

function withoutUndefined(item: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
}
