import type { Language, Unit } from '../feed/feed.js';
import { phraseIn } from '../feed/localized-text.js';

/** Between a number and its unit, and between groups of digits: they stay on one line. */
export const SPACE = '\u00a0';
const MINUS = '\u2212';

/** One of something, or one less or more. */
const ONE = /^[+\u2212]?1$/;

/** Places between digits that have groups of three to their right. */
const GROUPS = /\B(?=(?:\d{3})+$)/g;

/** A number with a fixed number of decimals: `139 985`, `−2,6` (with U+00A0 and U+2212). */
export function formatNumber(value: number, decimals: number, language: Language): string {
  return write(value, decimals, signsOf(language)[0], language);
}

/** A number as a screen reader should say it: without group spaces, which some read as two numbers. */
export function speakNumber(value: number, decimals: number, language: Language): string {
  return write(value, decimals, '', language);
}

/** A difference with its sign: `+1 306`, `−201`, `0`. */
export function formatSigned(value: number, decimals: number, language: Language): string {
  const text = formatNumber(value, decimals, language);
  return Number(value.toFixed(decimals)) > 0 ? `+${text}` : text;
}

/** A share as a percentage with one decimal, or none from ten per cent: `0,9 %`, `62 %`. */
export function formatShare(share: number, language: Language, decimals = Math.abs(share) < 0.1 ? 1 : 0): string {
  return withPercentSign(formatNumber(share * 100, decimals, language), language);
}

/** A value with its unit: `139 985 jobber`, `2,6 %`, `804 420 kr`. */
export function formatValue(value: number, unit: Unit, language: Language): string {
  return withUnit(formatNumber(value, unit.decimals, language), unit, language);
}

/** A text that stands for a value, with the unit that belongs to it. */
export function withUnit(number: string, unit: Unit, language: Language): string {
  if (unit.id === 'percent') return withPercentSign(number, language);
  const label = unitLabel(unit, language, number);
  return label === '' ? number : `${number}${SPACE}${label}`;
}

/**
 * The unit as text: its label, the percent sign, or the currency.
 *
 * @param number the text beside which it stands, since one alone has a label of its own
 */
export function unitLabel(unit: Unit, language: Language, number = ''): string {
  if (unit.label) {
    const many = phraseIn(unit.label, language);
    const one = unit.labelOne && ONE.test(number) ? phraseIn(unit.labelOne, language) : many;
    // Better the label of many than one in another language.
    return (one.language === many.language ? one : many).text;
  }
  if (unit.id === 'percent') return '%';
  return unit.currency === undefined ? '' : currencySign(unit.currency, language);
}

/** "kr" only where it can mean one currency to the reader; the code elsewhere. */
export function currencySign(currency: string, language: Language): string {
  const home = language === 'sv' ? 'SEK' : 'NOK';
  return currency === home && language !== 'en' ? 'kr' : currency;
}

function withPercentSign(number: string, language: Language): string {
  return language === 'en' ? `${number}%` : `${number}${SPACE}%`;
}

function write(value: number, decimals: number, group: string, language: Language): string {
  const text = value.toFixed(decimals);
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  // What rounds to zero has no sign.
  const sign = Number(text) < 0 ? MINUS : '';
  return sign + whole.replace(GROUPS, group) + (fraction && signsOf(language)[1] + fraction);
}

/**
 * The signs between groups and before decimals. A page's first `Intl.NumberFormat` takes longer than all the rest of a
 * first number (18 ms in Chromium, four times that on a phone), and Chromium has none for nynorsk; the tests hold these
 * against it.
 */
function signsOf(language: Language): readonly [string, string] {
  return language === 'en' ? [',', '.'] : [SPACE, ','];
}
