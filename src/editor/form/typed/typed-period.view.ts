import type { Language } from '../../../feed/feed.js';
import { parsePeriod } from '../../../feed/parse/written-period.js';
import { toleratedPeriod } from '../../../feed/parse/tolerated-period.js';
import { NOT_GIVEN } from '../../../feed/period.js';
import { LANGUAGES } from '../../../feed/shape/widget-words.js';
import { plainText } from '../texts/plain-text.view.js';
import { formatPeriod } from '../../../locale/time.js';

/** How people write parts of a year, with the feed's letter for them. Ordinals of Swedish come before their word. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^(?<part>[1-4])\.? ?(?:kv|kvartal|kvartalet|quarter)\.? (?<year>\d{4})$/, 'Q'],
  [/^(?:kv|kvartal)\.? ?(?<part>[1-4]) (?<year>\d{4})$/, 'Q'],
  [/^[qk](?<part>[1-4]) (?<year>\d{4})$/, 'Q'],
  [/^(?<year>\d{4}) ?[-.]?[qk](?<part>[1-4])$/, 'Q'],
  [/^(?<part>[12])\.? ?(?:halvår|halvåret)\.? (?<year>\d{4})$/, 'H'],
  [/^(?:halvår|h) ?(?<part>[12]) (?<year>\d{4})$/, 'H'],
  [/^(?:uke|veke|vecka|week|v\.|wk) ?(?<part>\d{1,2}),? (?<year>\d{4})$/, 'W'],
];

const ORDINALS: Readonly<Record<string, string>> = { första: '1', andra: '2', tredje: '3', fjärde: '4' };

/** The months in all four languages, in full and shortened. */
const MONTH_NAMES = [
  /^jan(uar[iy]?)?$/,
  /^feb(ruar[iy]?)?$/,
  /^mar(s|ch)?$/,
  /^apr(il)?$/,
  /^ma[ijy]$/,
  /^jun[ie]?$/,
  /^jul[iy]?$/,
  /^aug(ust[i]?)?$/,
  /^sep(t|tember)?$/,
  /^o[kc]t(ober)?$/,
  /^nov(ember)?$/,
  /^de[sc](ember)?$/,
];

/**
 * What a keeper who types a period means, in the feed's spelling: `4. kvartal 2023`, `april 2025`, `2023K4` and
 * `23.2.2024` are understood, in all four languages. What is not stays as it stands; nothing for an empty field.
 */
export function periodTyped(text: string): string | undefined {
  const trimmed = text.trim().replace(/\s+/g, ' ');
  if (trimmed === '') return undefined;
  if (isNotGiven(trimmed)) return NOT_GIVEN;
  const about = /^(?:ca\.?|about|omkring|omtrent|rundt) /i;
  const exact = trimmed.replace(about, '');
  const period = (parsePeriod(exact) ?? toleratedPeriod(exact) ?? parsePeriod(spelled(exact.toLowerCase())))?.text;
  if (period === undefined) return trimmed;
  return about.test(trimmed) ? `${period.replace('~', '')}~` : period;
}

/** A period as a keeper reads it in a field. */
export function periodShown(value: unknown, language: Language): string {
  return formatPeriod(plainText(value), language);
}

/** What a keeper who types a date means: as a period, but a day, a month or a year. */
export function dateTyped(text: string): string | undefined {
  const period = periodTyped(text);
  return period !== undefined && /^\d{4}(-\d\d){0,2}$/.test(period)
    ? period
    : text.trim() === ''
      ? undefined
      : text.trim();
}

function isNotGiven(text: string): boolean {
  return LANGUAGES.some((language) => formatPeriod(NOT_GIVEN, language) === text.toLowerCase());
}

/** The spelling of a feed for what is written with words, or the text as it is. */
function spelled(text: string): string {
  const numbered = text.replace(/^(första|andra|tredje|fjärde)/, (word) => ORDINALS[word] ?? word);
  for (const [pattern, letter] of PARTS) {
    const { part, year } = pattern.exec(numbered)?.groups ?? {};
    if (part !== undefined && year !== undefined)
      return `${year}-${letter}${letter === 'W' ? part.padStart(2, '0') : part}`;
  }
  return dayOrMonth(numbered) ?? text;
}

function dayOrMonth(text: string): string | undefined {
  const [, day, month, year] = /^(?:(\d{1,2})\.? )?([a-zæøå]+)\.? (\d{4})$/.exec(text) ?? [];
  const number = MONTH_NAMES.findIndex((name) => month !== undefined && name.test(month));
  if (number >= 0) return joined(year, String(number + 1), day);
  const [, shortDay, shortMonth, shortYear] = /^(\d{1,2})[./ ]+(\d{1,2})[./ ]+(\d{4})$/.exec(text) ?? [];
  return shortYear === undefined ? undefined : joined(shortYear, shortMonth, shortDay);
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.flatMap((part) => (part === undefined ? [] : part.padStart(2, '0'))).join('-');
}
