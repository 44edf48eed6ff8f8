import { valueAt } from '../../feed/checks/place.js';
import type { Language } from '../../feed/feed.js';
import { say, sayCount } from '../../locale/catalogue.js';
import { COLLECTION_NAMES } from '../../locale/collection.words.js';
import type { Collection } from '../editor-place.js';
import { isAt, type FormProblem } from './form-problem.js';
import { nameOfItem } from './items/item-name.view.js';
import { referencesTo } from './references/references.view.js';
import { usageOf } from './references/usage.view.js';
import { missingIn, textsOf, type TextLanguages } from './texts/missing-texts.view.js';
import { ITEM_WORDS } from './words/items.words.js';
import { LANGUAGE_NAMES } from '../../locale/language.words.js';
import { LIST, MISTAKES, TO_LOOK_AT } from './words/form.words.js';

/** An item in its list. */
export interface ListItem {
  readonly name: string;
  /** What is to be seen to: missing texts by language, mistakes, things to look at. */
  readonly marks: readonly { readonly text: string; readonly isMistake: boolean }[];
}

/** A whole list, as its page shows it. */
export interface ItemList {
  readonly title: string;
  /** «6 fokusområder», or what readers see as long as there is none. */
  readonly count: string;
  readonly items: readonly ListItem[];
  /** What the button for one more says. */
  readonly add: string;
}

/** What the list is asked about. */
export interface ListOptions extends TextLanguages {
  readonly language: Language;
  /** The languages that the feed is written in. */
  readonly content: readonly Language[];
  readonly problems: readonly FormProblem[];
}

/** The list of a collection, in the order of the feed. */
export function itemListOf(feed: unknown, collection: Collection, options: ListOptions): ItemList {
  const { language } = options;
  const list = valueAt(feed, [collection]);
  const count = Array.isArray(list) ? list.length : 0;
  const words = ITEM_WORDS[collection];
  return {
    title: say(COLLECTION_NAMES[collection], language),
    count: count === 0 ? say(words.empty, language) : sayCount(words.count, count, language, { count: String(count) }),
    items: Array.from({ length: count }, (_, index) => ({
      name: nameOfItem(feed, collection, index, language),
      marks: marksOf(feed, collection, index, options),
    })),
    add: say(count === 0 ? words.first : words.add, language),
  };
}

function marksOf(feed: unknown, collection: Collection, index: number, options: ListOptions): ListItem['marks'] {
  const { language, base, content, problems } = options;
  const texts = textsOf(feed, [collection, index], language);
  const missing = content
    .filter((other) => other !== base)
    .flatMap((other) => {
      const { length } = missingIn(texts, other, options);
      const name = say(LANGUAGE_NAMES[other], language);
      return length === 0 ? [] : say(LIST.texts, language, { count: length, language: name });
    });
  const own = problems.filter(({ steps }) => isAt(steps, [collection, index]));
  const mistakes = own.filter(({ severity }) => severity === 'error').length;
  const remarks = own.length - mistakes;
  const count = (number: number) => ({ count: String(number) });
  return [
    ...(mistakes > 0 ? [{ text: sayCount(MISTAKES, mistakes, language, count(mistakes)), isMistake: true }] : []),
    ...(remarks > 0 ? [{ text: sayCount(TO_LOOK_AT, remarks, language, count(remarks)), isMistake: false }] : []),
    ...missing.map((text) => ({ text, isMistake: false })),
  ];
}

/** What is asked before an item goes that others refer to. */
export interface RemovalQuestion {
  readonly question: string;
  readonly usage: string;
  /** What goes with it besides references; empty when nothing does. */
  readonly warning: string;
}

/** The question before an item goes, or undefined when nothing refers to it. */
export function removalQuestion(
  feed: unknown,
  collection: Collection,
  index: number,
  language: Language,
): RemovalQuestion | undefined {
  const usage = usageOf(feed, collection, index, language);
  if (usage === undefined) return undefined;
  const references = referencesTo(feed, collection, valueAt(feed, [collection, index, 'id']));
  const hasFigures = references.some(({ steps }) => steps[0] === 'indicators' && steps[2] === 'series');
  return {
    question: say(LIST.removeQuestion, language, { name: nameOfItem(feed, collection, index, language) }),
    usage,
    warning: hasFigures ? say(LIST.figuresGo, language) : '',
  };
}
