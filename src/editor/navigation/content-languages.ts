import { isObject } from '../../feed/json-value.js';
import { LANGUAGES, type Language } from '../../feed/shape/widget-words.js';

/** Of so many texts a language has a part when the feed is written in it. */
const LEAST = 0.3;

/** What has been counted: a feed that is edited shares what is untouched. */
const counted = new WeakMap<object, Counts>();

interface Counts {
  readonly texts: number;
  readonly byLanguage: Readonly<Record<Language, number>>;
}

const NONE: Counts = { texts: 0, byLanguage: { nb: 0, nn: 0, sv: 0, en: 0 } };

/**
 * The languages that a feed is written in: those that a good part of its texts have. One sentence in English makes no
 * English edition that lacks everything else.
 */
export function contentLanguages(feed: unknown): readonly Language[] {
  const { texts, byLanguage } = countsIn(feed);
  return LANGUAGES.filter((language) => texts > 0 && byLanguage[language] >= texts * LEAST);
}

function countsIn(value: unknown): Counts {
  if (typeof value !== 'object' || value === null) return NONE;
  const known = counted.get(value);
  if (known) return known;
  const counts = isText(value) ? countsOfText(value) : countsOfParts(value);
  counted.set(value, counts);
  return counts;
}

function isText(value: object): value is Readonly<Record<string, string>> {
  return isObject(value) && LANGUAGES.some((language) => typeof value[language] === 'string');
}

function countsOfText(text: Readonly<Record<string, string>>): Counts {
  const byLanguage = { ...NONE.byLanguage };
  for (const language of LANGUAGES) byLanguage[language] = (text[language] ?? '').trim() === '' ? 0 : 1;
  return { texts: 1, byLanguage };
}

function countsOfParts(value: object): Counts {
  // Figures have no texts, and there are many of them.
  const parts = Object.entries(value).filter(([name]) => name !== 'series');
  return parts.map(([, part]) => countsIn(part)).reduce(sum, NONE);
}

function sum(one: Counts, other: Counts): Counts {
  if (other.texts === 0) return one;
  const byLanguage = { ...one.byLanguage };
  for (const language of LANGUAGES) byLanguage[language] += other.byLanguage[language];
  return { texts: one.texts + other.texts, byLanguage };
}
