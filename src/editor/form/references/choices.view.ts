import { valueAt } from '../../../feed/checks/place.js';
import type { Language } from '../../../feed/feed.js';
import { isObject, listOf } from '../../../feed/json-value.js';
import { say } from '../../../locale/catalogue.js';
import type { Choice, ChoiceGroup } from '../../../view/choice-search.js';
import { COLLECTION_NAMES } from '../../../locale/collection.words.js';
import type { Collection } from '../../editor-place.js';
import { END_LISTS, nameOfItem } from '../items/item-name.view.js';

/** An item that can be referred to. */
export interface ReferenceChoice extends Choice {
  readonly collection: Collection;
}

/** The items of a list by their names, in the order of the feed; those without an id cannot be chosen. */
export function choicesOf(feed: unknown, collection: Collection, language: Language): readonly ReferenceChoice[] {
  const list = valueAt(feed, [collection]);
  const items = listOf(list);
  return items.flatMap((item, index) => {
    const id = isObject(item) ? item['id'] : undefined;
    if (typeof id !== 'string') return [];
    const codes = collection === 'regions' && isObject(item) ? codesOf(item['codes']) : [];
    return {
      id,
      collection,
      name: nameOfItem(feed, collection, index, language),
      ...(codes.length > 0 ? { codes } : {}),
    };
  });
}

/** The items of lists, each list under its name, without those that are chosen already. */
export function groupsOf(
  feed: unknown,
  collections: readonly Collection[],
  language: Language,
  without: readonly unknown[] = [],
): readonly ChoiceGroup[] {
  return collections.flatMap((collection) => {
    const choices = choicesOf(feed, collection, language).filter(({ id }) => !without.includes(id));
    return choices.length === 0 ? [] : { title: say(COLLECTION_NAMES[collection], language), choices };
  });
}

/** What one end of a link can be, each with the property that names it before its id. */
export function endGroups(feed: unknown, language: Language): readonly ChoiceGroup[] {
  return Object.entries(END_LISTS).flatMap(([property, collection]) =>
    groupsOf(feed, [collection], language).map((group) => ({
      ...group,
      choices: group.choices.map((choice) => ({ ...choice, id: `${property} ${choice.id}` })),
    })),
  );
}

/** One end of a link as the feed has it, for a choice among `endGroups`. */
export function endOf(choice: string): Readonly<Record<string, string>> {
  const at = choice.indexOf(' ');
  return { [choice.slice(0, at)]: choice.slice(at + 1) };
}

/** The choice among `endGroups` that an end is, or undefined when it is none. */
export function choiceOfEnd(end: unknown): string | undefined {
  if (!isObject(end)) return undefined;
  const property = Object.keys(END_LISTS).find((name) => typeof end[name] === 'string');
  return property === undefined ? undefined : `${property} ${String(end[property])}`;
}

function codesOf(codes: unknown): readonly string[] {
  const list = listOf(codes);
  return list.flatMap((code) => (isObject(code) && typeof code['code'] === 'string' ? [code['code']] : []));
}
