import type { Period } from '../feed/period.js';
import { LANGUAGES, type Language } from '../feed/shape/widget-words.js';
import { formatPeriod } from './time.js';

/** The ways in which people write a period in running text, in the same order for every period of a kind. */
type Spellings = (period: Period) => readonly string[];

const ORDINALS: Readonly<Record<Language, readonly string[]>> = {
  nb: ['første', 'andre', 'tredje', 'fjerde'],
  nn: ['første', 'andre', 'tredje', 'fjerde'],
  sv: ['första', 'andra', 'tredje', 'fjärde'],
  en: ['first', 'second', 'third', 'fourth'],
};
const ENGLISH_NUMBERS = ['1st', '2nd', '3rd', '4th'];

/** Words and codes that statistics use in every language. */
const CODES: Spellings = ({ kind, part, year }) => {
  if (kind === 'quarter') return [`Q${part} ${year}`, `${year} Q${part}`, `${year}-Q${part}`, `${year}K${part}`];
  if (kind === 'half-year') return [`H${part} ${year}`, `${year} H${part}`, `${year}-H${part}`];
  const month = String(part).padStart(2, '0');
  return kind === 'month' ? [`${year}-${month}`, `${year}M${month}`] : [];
};

const norwegian =
  (language: 'nb' | 'nn'): Spellings =>
  ({ kind, part, year }) => {
    if (kind !== 'quarter' && kind !== 'half-year') return [];
    const word = kind === 'quarter' ? 'kvartal' : 'halvår';
    const ordinal = ORDINALS[language][part - 1] ?? '';
    const whole = [`${part}. ${word} ${year}`, `${part}.${word} ${year}`, `${part}. ${word} i ${year}`];
    const spoken = [`${ordinal} ${word} ${year}`, `${ordinal} ${word} i ${year}`];
    return [...whole, ...spoken, ...(kind === 'quarter' ? [`${part}. kv. ${year}`, `${part}.kv. ${year}`] : [])];
  };

const SWEDISH: Spellings = ({ kind, part, year }) => {
  if (kind !== 'quarter' && kind !== 'half-year') return [];
  const word = kind === 'quarter' ? 'kvartal' : 'halvår';
  const ordinal = ORDINALS.sv[part - 1] ?? '';
  const whole = [`${ordinal} ${word}et ${year}`, `${ordinal} ${word}et av ${year}`, `${word} ${part} ${year}`];
  return [...whole, ...(kind === 'quarter' ? [`kv. ${part} ${year}`, `kv ${part} ${year}`] : [])];
};

const ENGLISH: Spellings = ({ kind, part, year }) => {
  if (kind !== 'quarter' && kind !== 'half-year') return [];
  const word = kind === 'quarter' ? 'quarter' : 'half';
  const ordinals = [ORDINALS.en[part - 1] ?? '', ENGLISH_NUMBERS[part - 1] ?? ''];
  return ordinals.flatMap((ordinal) => [`${ordinal} ${word} of ${year}`, `${ordinal} ${word} ${year}`]);
};

const SPELLINGS: Readonly<Record<Language, Spellings>> = {
  nb: norwegian('nb'),
  nn: norwegian('nn'),
  sv: SWEDISH,
  en: ENGLISH,
};

/** Addresses, in which nothing is a word. */
const ADDRESS = /((?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+)/iu;
const SPACE = /[ \u00a0\u202f]/gu;

/** A piece of a text, before and after another period has been put in it; most pieces are the same. */
export interface TextPiece {
  readonly before: string;
  readonly after: string;
}

/**
 * The pieces of a text in which another period stands wherever one is named, written in the same way: «4. kvartal 2023»
 * becomes «1. kvartal 2024», «Q4 2023» becomes «Q1 2024». Addresses stay as they are.
 *
 * Only half-years, quarters and months are looked for. A year alone is named for many reasons («kommunene slik de var
 * fra 2020 til 2023»), and nothing tells which one is meant.
 *
 * @param language of the text; undefined where it is the same in all
 * @returns undefined where the period is not named, or the other one is named too, so that both are meant
 */
export function withOtherPeriod(
  text: string,
  language: Language | undefined,
  from: Period,
  to: Period,
): readonly TextPiece[] | undefined {
  if (from.kind !== to.kind || isNamedIn(text, language, to)) return undefined;
  const pieces = piecesOf(text, language, from, to);
  return pieces.some(({ before, after }) => before !== after) ? pieces : undefined;
}

function isNamedIn(text: string, language: Language | undefined, period: Period): boolean {
  const pattern = patternFor(spellingsIn(language, period));
  return (
    pattern !== undefined &&
    wordsIn(text).some(({ text: words, isAddress }) => !isAddress && words.search(pattern) >= 0)
  );
}

function piecesOf(text: string, language: Language | undefined, from: Period, to: Period): readonly TextPiece[] {
  const [before, after] = [spellingsIn(language, from), spellingsIn(language, to)];
  const pattern = patternFor(before);
  return wordsIn(text).flatMap(({ text: words, isAddress }): readonly TextPiece[] => {
    if (isAddress || !pattern) return [same(words)];
    const pieces: TextPiece[] = [];
    let end = 0;
    for (const match of words.matchAll(pattern)) {
      const way = before.findIndex((_, index) => match.groups?.[`way${index}`] !== undefined);
      pieces.push(same(words.slice(end, match.index)), {
        before: match[0],
        after: likeFound(match[0], after[way] ?? ''),
      });
      end = match.index + match[0].length;
    }
    return [...pieces, same(words.slice(end))];
  });
}

function same(text: string): TextPiece {
  return { before: text, after: text };
}

/** A text in pieces: addresses, and what stands between them. */
function wordsIn(text: string): readonly { readonly text: string; readonly isAddress: boolean }[] {
  return text.split(ADDRESS).map((piece, index) => ({ text: piece, isAddress: index % 2 === 1 }));
}

/** The longest spelling first, so that none is found within another. */
function patternFor(spellings: readonly string[]): RegExp | undefined {
  if (spellings.length === 0) return undefined;
  const ways = spellings
    .map((spelling, index) => ({ spelling, index }))
    .sort((one, other) => other.spelling.length - one.spelling.length)
    .map(({ spelling, index }) => `(?<way${index}>${patternOf(spelling)})`);
  return new RegExp(`(?<![\\p{L}\\p{N}.-])(?:${ways.join('|')})(?![\\p{L}\\p{N}]|-\\d)`, 'giu');
}

function spellingsIn(language: Language | undefined, period: Period): readonly string[] {
  const languages: readonly Language[] = language === undefined ? LANGUAGES : [language];
  const words = languages.flatMap((each) => [...SPELLINGS[each](period), ...monthsIn(period, each)]);
  return [...words, ...CODES(period)];
}

function monthsIn(period: Period, language: Language): readonly string[] {
  if (period.kind !== 'month') return [];
  return [formatPeriod(period.text, language), formatPeriod(period.text, language, 'short')];
}

function patternOf(spelling: string): string {
  const escaped = spelling.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return escaped.replace(SPACE, '[ \\u00a0\\u202f]');
}

/** The new words with the capital letter and the spaces of those that were found. */
function likeFound(found: string, words: string): string {
  const spaces = found.match(SPACE) ?? [];
  let number = 0;
  const spaced = words.replace(SPACE, (space) => spaces[number++] ?? space);
  const [first = ''] = found;
  const isCapital = first !== first.toLowerCase();
  return isCapital ? spaced.charAt(0).toUpperCase() + spaced.slice(1) : spaced;
}
