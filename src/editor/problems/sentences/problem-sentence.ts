import { aboutOf, spoken } from '../../../check/findings.js';
import { nameOfThing, valueAt, type Place } from '../../../feed/checks/place.js';
import type { Problem } from '../../../feed/problem.js';
import { sizeIn } from '../../../feed/sentences/describe.js';
import { explainProblem } from '../../../feed/problem-sentences.js';
import type { ObjectKind } from '../../../feed/shape/objects.js';
import { LANGUAGES, type Language } from '../../../feed/shape/widget-words.js';
import { say, type Entry } from '../../../locale/catalogue.js';
import { COLLECTION_NAMES } from '../../../locale/collection.words.js';
import { LANGUAGE_NAMES } from '../../../locale/language.words.js';
import { formatNumber } from '../../../locale/number.js';
import { formatDate } from '../../../locale/time.js';
import { COLLECTIONS, isCollection } from '../../editor-place.js';
import { nameOfId } from '../../form/items/item-name.view.js';
import { PAGE_NAMES } from '../../page.words.js';
import { figureAt } from './figure-at.js';
import { hundredfold } from '../suggestions/mended-figures.js';
import { kindAt, nameOfField } from '../names/field-names.view.js';
import { wordOf } from '../names/word-names.js';
import { FIELD_SENTENCES } from './field-sentences.words.js';
import { FIGURE_SENTENCES } from './figure-sentences.words.js';
import type { SentenceCode, SentencesByCode } from './sentence-code.js';
import { THING_SENTENCES } from './thing-sentences.words.js';
import { signedFigure } from './signed-figure.js';

const PLAIN_SENTENCES: SentencesByCode = { ...FIELD_SENTENCES, ...FIGURE_SENTENCES, ...THING_SENTENCES };

/** A name that is longer says no more in a list. */
const LONGEST_NAME = 80;

/**
 * What a place is about, in the words of the file: «Skiptvet, Antall jobber, 2. kvartal 2023». A thing that has no name
 * yet is called by its list and its number.
 */
export function aboutPlace(place: Place, language: Language): string {
  const [list, index] = place.steps;
  if (list === 'strategy') return say(PAGE_NAMES.strategy, language);
  if (!isCollection(list)) return say(PAGE_NAMES.about, language);
  // The id of a region that is not in the feed is all that is known of it.
  const ids = [place.item, place.indicator, list === 'regions' ? place.region : undefined];
  const collection = say(COLLECTION_NAMES[list], language);
  const unnamed = typeof index === 'number' ? say(UNNAMED, language, { collection, number: index + 1 }) : collection;
  const about = aboutOf(place, language).map((name) => (ids.includes(name) ? unnamed : shortened(name)));
  return about.length === 0 ? unnamed : about.join(', ');
}

function shortened(name: string): string {
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…`;
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
  const sentence = PLAIN_SENTENCES[variantOf(problem, place, values, feed)] ?? PLAIN_SENTENCES[problem.code];
  if (sentence) return say(sentence, language, { ...values, name });
  const written = new Set([name, ...Object.values(values).map(String)]);
  const explained = explainProblem({ ...problem, values }, name, language);
  return withoutWordsOfFile(explained, written, kindAt(place.steps), language);
}

/** What the field is called that a place is about. */
export function fieldName({ steps, missing }: Place, feed: unknown, language: Language): string {
  const named = [...steps, ...(missing === undefined ? [] : missing.split(/[.[]/))];
  const names = named.filter((step): step is string => typeof step === 'string');
  const item = steps.length === 2 && missing === undefined ? nameOfThing(valueAt(feed, steps), language) : '';
  if (item !== '') return shortened(item);
  if (missing === undefined && steps.at(-2) === 'observations') return nameOfField('value', 'observation', language);
  const isLanguage = names.length > 1 && Object.hasOwn(LANGUAGE_NAMES, codeOf(names.at(-1)));
  const [name = '', inLanguage] = isLanguage ? [names.at(-2), codeOf(names.at(-1))] : [names.at(-1)];
  const label = nameOfField(name, kindAt(named.slice(0, named.lastIndexOf(name))), language);
  return inLanguage === undefined ? label : `${label} (${languageName(inLanguage, language)})`;
}

/** Bokmål may be written with its old code. */
const codeOf = (code: string | undefined) => (code === 'no' ? 'nb' : (code ?? ''));

function languageName(code: string, language: Language): string {
  const known = LANGUAGES.find((one) => one === codeOf(code));
  return known ? say(LANGUAGE_NAMES[known], language) : code;
}

/** What the thing with an id is called, in whichever list of the feed it stands; the id where there is none. */
function nameInAnyList(feed: unknown, id: string, language: Language): string {
  for (const collection of COLLECTIONS) {
    const name = nameOfId(feed, collection, id, language);
    if (name !== undefined) return name;
  }
  return id;
}

/** A number of the feed as it is written for people, with as many decimals as it has. */
export function plainNumber(value: number, language: Language): string {
  const rounded = Number(value.toPrecision(12));
  return formatNumber(rounded, /\.(\d+)$/.exec(String(rounded))?.[1]?.length ?? 0, language);
}

function variantOf({ code, values }: Problem, place: Place, plain: Problem['values'], feed: unknown): SentenceCode {
  const { expected } = values;
  if (code === 'percent-fraction' && figureAt(place, feed) !== undefined) return `${code} one`;
  if (code === 'duplicate-id' && place.steps[2] === 'series') return `${code} series`;
  if (code === 'type' && (expected === 'number' || expected === 'text')) return `${code} ${expected}`;
  if (code === 'number-unreadable' && plain['meant'] !== undefined) return `${code} signed`;
  const isSame = String(plain['value']).toLowerCase() === String(plain['suggestion']).toLowerCase();
  return (code === 'vocabulary' || code === 'color') && isSame ? 'vocabulary same' : code;
}

/** Values that are ids of things, by the code of the problem. */
const IDS: readonly Problem['code'][] = ['list-twice', 'member-twice', 'reference-self'];
/** Problems whose numbers are bytes. */
const SIZED: readonly Problem['code'][] = ['bytes', 'bytes-many'];
/** Values that are numbers of the feed. */
const NUMBERS: readonly string[] = [
  ...['value', 'before', 'after', 'next', 'min', 'max', 'lower', 'upper', 'sum', 'amount', 'times'],
];
/** Values that are words of vocabularies. */
const VOCABULARY: readonly string[] = ['status', 'frequency', 'read', 'own', 'country'];

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

function plainValues(problem: Problem, place: Place, feed: unknown, language: Language): Problem['values'] {
  const { code } = problem;
  const inWords = Object.entries(spoken(problem.values, language)).map(([name, value]) => {
    if (SIZED.includes(code) && typeof value === 'number') return [name, sizeIn(value, language)];
    if (typeof value === 'number') return [name, NUMBERS.includes(name) ? plainNumber(value, language) : value];
    if (ISO_DATE.test(value)) return [name, formatDate(value, language)];
    if (name === 'names') return [name, listInWords(value, kindAt(place.steps), language)];
    if (name === 'suggestion') return [name, suggestionInWords(problem, place, feed, language)];
    if (code === 'language-missing') return [name, languagesInWords(value, language)];
    return [name, VOCABULARY.includes(name) ? wordOf(value, language, place.steps) : value];
  });
  const values = Object.fromEntries(inWords) as Record<string, string | number>;
  return Object.assign(values, ownValues(problem, place, feed, language));
}

/** What the sentences of some problems mention besides. */
function ownValues(problem: Problem, place: Place, feed: unknown, language: Language): Problem['values'] {
  const { code, values } = problem;
  const { value } = values;
  if (IDS.includes(code) && typeof value === 'string') return { value: nameInAnyList(feed, value, language) };
  const own: Partial<Record<Problem['code'], () => Problem['values']>> = {
    reference: () => ({ list: nameOfField(String(values['collection'] ?? ''), 'feed', language) }),
    'unknown-property': () => ({ key: String(place.steps.at(-1) ?? '') }),
    'percent-fraction': () => fractionInWords(figureAt(place, feed), language),
    'frequency-kind': () => ({ value: wordOf(String(value), language, place.steps) }),
    'code-other': () => ({ owner: values['name'] ?? '' }),
    'number-unreadable': () => meantBy(String(value ?? ''), language),
  };
  return own[code]?.() ?? {};
}

function meantBy(text: string, language: Language): Problem['values'] {
  const figure = signedFigure(text);
  return figure === undefined ? {} : { meant: signedInWords(figure, language) };
}

/** A figure with what a sign beside it says: «14 410, foreløpig». */
export function signedInWords(
  { value, statuses }: NonNullable<ReturnType<typeof signedFigure>>,
  language: Language,
): string {
  return [plainNumber(value, language), ...statuses.map((status) => wordOf(status, language))].join(', ');
}

/** What was most likely meant, as the keeper knows it: the name of the thing, of the field, or of the choice. */
export function suggestionInWords(
  { code, values }: Problem,
  { steps }: Pick<Place, 'steps'>,
  feed: unknown,
  language: Language,
): string {
  const suggestion = String(values['suggestion'] ?? '');
  if (code === 'reference') {
    const list = String(values['collection'] ?? '');
    const name = isCollection(list) ? nameOfId(feed, list, suggestion, language) : undefined;
    return name ?? nameInAnyList(feed, suggestion, language);
  }
  if (code === 'unknown-property') return nameOfField(suggestion, kindAt(steps.slice(0, -1)), language);
  return code === 'letters-broken' ? suggestion : wordOf(suggestion, language, steps);
}

function fractionInWords(value: number | undefined, language: Language): Problem['values'] {
  if (value === undefined) return {};
  return { value: plainNumber(value, language), meant: plainNumber(hundredfold(value), language) };
}

function languagesInWords(codes: string, language: Language): string {
  return codes
    .split(', ')
    .map((code) => languageName(code, language))
    .join(', ');
}

function listInWords(names: string, kind: ObjectKind, language: Language): string {
  return names
    .split(', ')
    .map((name) => nameOfField(name, kind, language))
    .join(', ');
}

/**
 * A sentence of the check with its quoted names and words in the editor's own.
 *
 * @param written what the keeper has written, which stays as it is
 */
function withoutWordsOfFile(
  sentence: string,
  written: ReadonlySet<string>,
  kind: ObjectKind,
  language: Language,
): string {
  return sentence.replace(/([«"])([\w$-]+(?:\.[\w-]+)*)([»"])/g, (all, open: string, name: string, close: string) => {
    if (written.has(name)) return all;
    const last = name.slice(name.lastIndexOf('.') + 1);
    const label = nameOfField(last, kind, language);
    const word = label === last ? wordOf(last, language) : label;
    return word === last ? all : `${open}${word}${close}`;
  });
}
