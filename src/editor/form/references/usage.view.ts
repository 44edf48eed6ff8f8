import { valueAt } from '../../../feed/checks/place.js';
import type { Language } from '../../../feed/feed.js';
import { listOf, say, sayCount } from '../../../locale/catalogue.js';
import { COLLECTIONS, type Collection } from '../../editor-place.js';
import { ITEM_WORDS, USAGE } from '../words/items.words.js';
import { referencesTo, type Reference } from './references.view.js';

/** What needs an item: «Brukes av 3 prosjekter og 1 mål.» Undefined when nothing does. */
export function usageOf(feed: unknown, collection: Collection, index: number, language: Language): string | undefined {
  const own = (place: readonly unknown[]) => place[0] === collection && place[1] === index;
  const references = referencesTo(feed, collection, valueAt(feed, [collection, index, 'id']));
  const others = references.filter(({ steps }) => !own(steps));
  const [figures, rest] = [others.filter(isOfFigures), others.filter((reference) => !isOfFigures(reference))];
  const count = (number: number) => ({ count: String(number) });
  const users = COLLECTIONS.flatMap((list) => {
    const number = itemsOf(rest, list);
    return number === 0 ? [] : [sayCount(ITEM_WORDS[list].count, number, language, count(number))];
  });
  const withFigures = itemsOf(figures, 'indicators');
  const all = [
    ...(withFigures === 0 ? [] : [sayCount(USAGE.figures, withFigures, language, count(withFigures))]),
    ...users,
    ...(rest.some(({ steps }) => steps[0] === 'region') ? [say(USAGE.first, language)] : []),
  ];
  return all.length === 0 ? undefined : say(USAGE.by, language, { users: listOf(all, language) });
}

/** How many items of a list refer to it, however often each does. */
function itemsOf(references: readonly Reference[], list: Collection): number {
  return new Set(references.flatMap(({ steps: [first, index] }) => (first === list ? [index] : []))).size;
}

/** The figures of a region. */
function isOfFigures({ steps }: Reference): boolean {
  return steps[0] === 'indicators' && steps[2] === 'series';
}
