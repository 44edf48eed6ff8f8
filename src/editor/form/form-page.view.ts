import { valueAt, type Step } from '../../feed/checks/place.js';
import type { Language } from '../../feed/feed.js';
import { listOf, say, sayCount, sentenceCase } from '../../locale/catalogue.js';
import { LANGUAGES } from '../../feed/shape/widget-words.js';
import { COLLECTION_NAMES } from '../../locale/collection.words.js';
import { PAGE_NAMES } from '../page.words.js';
import type { Collection } from '../editor-place.js';
import { itemAt } from './form-kind.view.js';
import { nameOfItem } from './items/item-name.view.js';
import { missingIn, textsOf, type PlacedText, type TextLanguages } from './texts/missing-texts.view.js';
import { CHOICE_WORDS } from './words/choices.words.js';
import { LANGUAGE_NAMES } from '../../locale/language.words.js';
import { FORM, MISSING_COUNT, TEXTS_DONE, TRANSLATION } from './words/form.words.js';

/** What stands above the fields of a form. */
export interface FormPage {
  readonly title: string;
  /** The list that the item is in, and its number there. */
  readonly list?: { readonly collection: Collection; readonly name: string; readonly number: string };
  readonly before?: Neighbour;
  readonly after?: Neighbour;
}

/** The item before or after. */
export interface Neighbour {
  readonly steps: readonly Step[];
  readonly name: string;
}

/** The head of the form that steps lead to. */
export function formPageOf(feed: unknown, steps: readonly Step[], language: Language): FormPage {
  const item = itemAt(steps);
  if (!item) return { title: say(PAGE_NAMES[steps[0] === 'strategy' ? 'strategy' : 'about'], language) };
  const { collection, index } = item;
  const list = valueAt(feed, [collection]);
  const count = Array.isArray(list) ? list.length : 0;
  const neighbour = (place: number): Neighbour | undefined =>
    place >= 0 && place < count
      ? { steps: [collection, place], name: nameOfItem(feed, collection, place, language) }
      : undefined;
  const [before, after] = [neighbour(index - 1), neighbour(index + 1)];
  return {
    title: nameOfItem(feed, collection, index, language),
    list: {
      collection,
      name: say(COLLECTION_NAMES[collection], language),
      number: say(FORM.place, language, { number: index + 1, count }),
    },
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
  };
}

/** How far the texts of an item have come in the languages besides the feed's own. */
export interface Translations {
  readonly options: readonly { readonly language: Language; readonly name: string }[];
  /** «4 av 6 tekster», of the language that is beside. */
  readonly count: string;
  /** «Svensk og engelsk: ingenting mangler», of the others that the feed is written in. */
  readonly others: string;
  readonly missing: readonly PlacedText[];
  /** «2 tekster mangler på nynorsk:»; empty when none is. */
  readonly sentence: string;
  /** «Leserne ser bokmål der.» */
  readonly fallback: string;
}

/** Which languages a form is asked about. */
export interface FormLanguages extends TextLanguages {
  /** The language of the editor. */
  readonly language: Language;
  readonly beside: Language | undefined;
  /** The languages that the feed is written in. */
  readonly content: readonly Language[];
}

/** What is told about the translations of an item. */
export function translationsOf(feed: unknown, steps: readonly Step[], languages: FormLanguages): Translations {
  const { language, base, beside, content } = languages;
  const texts = textsOf(feed, steps, language);
  const missingOf = (other: Language) => missingIn(texts, other, languages);
  const others = LANGUAGES.filter((other) => other !== base);
  const missing = beside === undefined ? [] : missingOf(beside);
  const complete = others.filter(
    (other) => other !== beside && content.includes(other) && missingOf(other).length === 0,
  );
  const nameOf = (other: Language) => say(CHOICE_WORDS.language[other] ?? LANGUAGE_NAMES[other], language);
  return {
    options: others.map((other) => {
      const count = missingOf(other).length;
      const name = nameOf(other);
      return {
        language: other,
        name: count === 0 || other === beside ? name : say(TRANSLATION.option, language, { language: name, count }),
      };
    }),
    count:
      beside === undefined
        ? ''
        : sayCount(TEXTS_DONE, texts.length, language, {
            done: texts.length - missing.length,
            count: String(texts.length),
          }),
    others: complete.length === 0 ? '' : completeSentence(complete, language),
    missing,
    sentence: beside === undefined || missing.length === 0 ? '' : missingSentence(missing.length, beside, language),
    fallback: say(TRANSLATION.readersSee, language, { language: say(LANGUAGE_NAMES[base], language) }),
  };
}

/** The language that stands beside the feed's own at first: one in which something is missing, if there is one. */
export function firstBeside(
  feed: unknown,
  steps: readonly Step[],
  { language, base, content, ...rest }: Omit<FormLanguages, 'beside'>,
): Language | undefined {
  const texts = textsOf(feed, steps, language);
  const others = content.filter((other) => other !== base);
  return others.find((other) => missingIn(texts, other, { base, ...rest }).length > 0) ?? others[0];
}

function completeSentence(complete: readonly Language[], language: Language): string {
  const names = complete.map((other) => say(LANGUAGE_NAMES[other], language));
  return say(TRANSLATION.complete, language, { languages: sentenceCase(listOf(names, language)) });
}

function missingSentence(count: number, beside: Language, language: Language): string {
  return sayCount(MISSING_COUNT, count, language, {
    count: String(count),
    language: say(LANGUAGE_NAMES[beside], language),
  });
}
