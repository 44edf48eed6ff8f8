import { aboutOf, spoken } from '../../check/findings.js';
import { isObject } from '../../feed/json-value.js';
import { nameIn, valueAt, type Place, type Step } from '../../feed/checks/place.js';
import { propertyOf } from '../../feed/checks/placed-items.js';
import type { Problem } from '../../feed/problem.js';
import { explainProblem } from '../../feed/problem-sentences.js';
import { COLLECTIONS as FEED_LISTS } from '../../feed/shape/limits.js';
import type { Language } from '../../feed/shape/widget-words.js';
import { say, type Entry } from '../../locale/catalogue.js';
import { formatNumber } from '../../locale/number.js';
import { formatDate } from '../../locale/time.js';
import { COLLECTION_NAMES } from '../../locale/collection.words.js';
import { PAGE_NAMES } from '../page.words.js';
import { isCollection } from '../editor-place.js';
import { FIELD_NAMES, WORD_NAMES } from './field-names.words.js';
import { PLAIN_SENTENCES } from './plain-sentences.words.js';

/**
 * What a place is about, in the words of the file: «Skiptvet, Antall jobber, 2. kvartal 2023». A thing that has no name
 * yet is called by its list and its number.
 */
export function aboutPlace(place: Place, language: Language): string {
  const [list, index] = place.steps;
  const ids = [place.item, place.indicator, place.region];
  if (list === 'strategy') return say(PAGE_NAMES.strategy, language);
  if (!isCollection(list)) return say(PAGE_NAMES.about, language);
  const collection = say(COLLECTION_NAMES[list], language);
  const unnamed = typeof index === 'number' ? say(UNNAMED, language, { collection, number: index + 1 }) : collection;
  const about = aboutOf(place, language).map((name) => (ids.includes(name) ? unnamed : name));
  return about.length === 0 ? unnamed : about.join(', ');
}

const UNNAMED: Entry = {
  nb: '{collection}, nr. {number}',
  nn: '{collection}, nr. {number}',
  sv: '{collection}, nr {number}',
  en: '{collection}, no. {number}',
};

/**
 * What is wrong, for those who see fields and not the file: no names of properties, no words of vocabularies, no ids.
 */
export function plainSentence(problem: Problem, place: Place, feed: unknown, language: Language): string {
  const name = fieldName(place, feed, language);
  const values = plainValues(problem, place, feed, language);
  const sentence = PLAIN_SENTENCES[variantOf(problem)] ?? PLAIN_SENTENCES[problem.code];
  if (sentence) return say(sentence, language, { ...values, name });
  return withoutWordsOfFile(explainProblem({ ...problem, values }, name, language), language);
}

/** What the field is called that a place is about. */
export function fieldName({ steps, missing }: Place, feed: unknown, language: Language): string {
  const named = [...steps, ...(missing === undefined ? [] : missing.split(/[.[]/))];
  const names = named.filter((step): step is string => typeof step === 'string');
  const isLanguage = Object.hasOwn(WORD_NAMES, names.at(-1) ?? '') && names.length > 1;
  const [name = '', inLanguage] = isLanguage ? [names.at(-2), names.at(-1)] : [names.at(-1)];
  const item = steps.length === 2 && missing === undefined ? nameOfThing(valueAt(feed, steps), language) : '';
  if (item !== '') return item;
  const label = labelOf(name, language);
  return inLanguage === undefined ? label : `${label} (${wordOf(inLanguage, language)})`;
}

/** What a thing of a feed is called; empty for what has no name. */
export function nameOfThing(thing: unknown, language: Language): string {
  const names = ['shortTitle', 'title', 'name', 'label', 'text'].map((name) =>
    nameIn(propertyOf(thing, name), language),
  );
  return names.find((name) => name !== '') ?? '';
}

/** What the thing with an id is called, in whichever list of the feed it stands; the id where it has no name. */
export function nameOfId(id: string, feed: unknown, language: Language): string {
  for (const collection of Object.keys(FEED_LISTS)) {
    const items = propertyOf(feed, collection);
    const found: unknown = Array.isArray(items) ? items.find((item) => propertyOf(item, 'id') === id) : undefined;
    const name = nameOfThing(found, language);
    if (name !== '') return name;
  }
  return id;
}

/** The editor's word for a word of a vocabulary; the word itself where it has none. */
export function wordOf(word: string, language: Language): string {
  return WORD_NAMES[word]?.[language] ?? word;
}

/** A number of the feed as it is written for people, with as many decimals as it has. */
export function plainNumber(value: number, language: Language): string {
  const rounded = Number(value.toPrecision(12));
  return formatNumber(rounded, /\.(\d+)$/.exec(String(rounded))?.[1]?.length ?? 0, language);
}

function variantOf({ code, path, values }: Problem): string {
  if (code === 'percent-fraction' && path.endsWith(')')) return `${code} one`;
  if (code === 'type') return `${code} ${values['expected'] ?? ''}`;
  return code;
}

/** Values that are ids of things, by the code of the problem. */
const IDS: readonly Problem['code'][] = ['list-twice', 'member-twice', 'reference-self'];
/** Values that are numbers of the feed. */
const NUMBERS: readonly string[] = [
  'value',
  'before',
  'after',
  'next',
  'min',
  'max',
  'lower',
  'upper',
  'sum',
  'amount',
];

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

function plainValues(problem: Problem, place: Place, feed: unknown, language: Language): Problem['values'] {
  const { code } = problem;
  const inWords = Object.entries(spoken(problem.values, language)).map(([name, value]) => {
    if (typeof value === 'number' && NUMBERS.includes(name)) return [name, plainNumber(value, language)];
    if (ISO_DATE.test(String(value))) return [name, formatDate(String(value), language)];
    if (name === 'names') return [name, listInWords(String(value), language)];
    if (name === 'suggestion') return [name, suggestionInWords(problem, feed, language)];
    const isWord = ['status', 'frequency', 'found', 'language', 'read'].includes(name) && typeof value === 'string';
    return [name, isWord ? wordOf(value, language) : value];
  });
  const values = Object.fromEntries(inWords) as Record<string, string | number>;
  const id = values['value'];
  if (IDS.includes(code) && typeof id === 'string') values['value'] = nameOfId(id, feed, language);
  if (code === 'reference') values['list'] = labelOf(String(problem.values['collection'] ?? ''), language);
  if (code === 'unknown-property') values['key'] = String(place.steps.at(-1) ?? '');
  if (variantOf(problem) === 'percent-fraction one') Object.assign(values, fractionAt(place.steps, feed, language));
  return values;
}

/** What was most likely meant, as the keeper knows it: the name of the thing, of the field, or of the choice. */
export function suggestionInWords({ code, values }: Problem, feed: unknown, language: Language): string {
  const suggestion = String(values['suggestion'] ?? '');
  if (code === 'reference') return nameOfId(suggestion, feed, language);
  return code === 'unknown-property' ? labelOf(suggestion, language) : wordOf(suggestion, language);
}

function fractionAt(steps: readonly Step[], feed: unknown, language: Language): Readonly<Record<string, string>> {
  const found = valueAt(feed, steps);
  const value = Number(isObject(found) ? found['value'] : found);
  return { value: plainNumber(value, language), meant: plainNumber(value * 100, language) };
}

function labelOf(name: string, language: Language): string {
  return Object.hasOwn(FIELD_NAMES, name) ? (FIELD_NAMES[name]?.[language] ?? name) : name;
}

function listInWords(names: string, language: Language): string {
  return names
    .split(', ')
    .map((name) => labelOf(name, language))
    .join(', ');
}

/** A sentence of the check with its quoted names and words in the editor's own. */
function withoutWordsOfFile(sentence: string, language: Language): string {
  return sentence.replace(/([«"])([\w$-]+(?:\.[\w-]+)*)([»"])/g, (all, open: string, name: string, close: string) => {
    const last = name.slice(name.lastIndexOf('.') + 1);
    const label = labelOf(last, language);
    const word = label === last ? wordOf(last, language) : label;
    return word === last ? all : `${open}${word}${close}`;
  });
}
