import type { Indicator, Language } from '../../feed/feed.js';
import { isPercentage, type Change, type NoChange } from '../../feed/derive/change.js';
import { say, sayCount, sentenceCase, type Entry } from '../../locale/catalogue.js';
import { formatNumber, formatShare, formatSigned, withUnit } from '../../locale/number.js';
import { periodWords } from '../../locale/indicator-period.js';
import { unitBeside, valueText } from './interval-text.js';
import { KEY_FIGURE_WORDS as WORDS, PERCENTAGE_POINTS } from './key-figure.words.js';

/**
 * A change as a tile says it: «1 306 flere enn i 4. kvartal 2022 (+0,9 %)», «0,3 prosentpoeng høyere enn i 2022».
 * Direction is more or fewer, higher or lower; never good or bad. One within the uncertainty has none: «Mot 13,5 %
 * (9,9–17,1) i 2024; endringen er innenfor usikkerheten».
 */
export function changeText(indicator: Indicator, change: Change, language: Language): string {
  if (change.direction === 'uncertain') return sentenceCase(uncertainText(indicator, change, language));
  const { from, absolute } = change;
  const { name, before } = periodWords(from.period, indicator, language);
  const word = directionWord(indicator, change);
  if (!word) return say(WORDS.none, language, { period: name });
  const difference = differenceText(indicator, absolute, language);
  const share = relativeText(change, language);
  const text = say(WORDS.than, language, { difference, word: say(word, language), before });
  return share === '' ? text : `${text} (${share})`;
}

/**
 * Which way a figure has gone: more or fewer where things are counted, else higher or lower. A balance that can fall
 * below zero is no count: from −60 to −15 there are not 45 more of anything. Undefined where nothing has changed, or
 * where that is uncertain.
 */
export function directionWord(indicator: Indicator, change: Change): Entry | undefined {
  if (!hasDirection(change)) return undefined;
  const { direction } = change;
  const counts = indicator.quantity === 'count' && !isNegative(change);
  if (direction === 'up') return counts ? WORDS.more : WORDS.higher;
  return counts ? WORDS.fewer : WORDS.lower;
}

/** Which way a figure has gone, as a sign beside the words that say the same; empty where they name no direction. */
export function arrowOf({ direction }: { readonly direction?: Change['direction'] }): string {
  return direction === 'up' ? '▲' : direction === 'down' ? '▼' : '';
}

/** The size of a change without its sign: `1 306`, `0,3 prosentpoeng`, `68 920 kr`. */
export function differenceText(indicator: Indicator, difference: number, language: Language): string {
  const number = formatNumber(Math.abs(difference), indicator.unit.decimals, language);
  if (isPercentage(indicator)) return pointsText(number, language);
  return indicator.quantity === 'amount' ? withUnit(number, indicator.unit, language) : number;
}

/** A change within the uncertainty, in running text: «mot 13,5 % (9,9–17,1) i 2024; endringen er innenfor …». */
export function uncertainText(indicator: Indicator, { from }: Change, language: Language): string {
  return say(WORDS.uncertain, language, {
    value: from.value === null ? '' : valueText(from.value, from, unitBeside(indicator), language),
    before: periodWords(from.period, indicator, language).before,
  });
}

/** A number of percentage points; only a plain 1 is one. */
export function pointsText(number: string, language: Language): string {
  return sayCount(PERCENTAGE_POINTS, number === '1' ? 1 : 2, language, { count: number });
}

/** The relative change with its sign, `+0,9 %`; empty where there is none to speak of. */
export function relativeText(change: Change, language: Language): string {
  if (change.relative === null || !hasDirection(change)) return '';
  return signedShare(change.relative, language);
}

/** Why a change is not given in per cent as well, as a sentence; empty where it is, or where nobody would expect it. */
export function noShareText(indicator: Indicator, change: Change, language: Language): string {
  if (isPercentage(indicator) || change.relative !== null || !hasDirection(change)) return '';
  return say(isNegative(change) ? WORDS.noShareBelowZero : WORDS.noShareOfZero, language);
}

function hasDirection({ direction }: Change): boolean {
  return direction === 'up' || direction === 'down';
}

/** Whether one of the figures is below zero: shares of such figures can be compared neither in size nor in sign. */
export function isNegative({ from, to }: Change): boolean {
  return (from.value ?? 0) < 0 || (to.value ?? 0) < 0;
}

/** Why no change is shown, as a sentence; empty when there is no value, since that is said in its place. */
export function noChangeText(change: NoChange, language: Language): string {
  if (change.reason === 'no-value') return '';
  if (change.reason === 'no-earlier') return say(WORDS.noEarlier, language);
  return say(change.reason === 'break' ? WORDS.notComparable : WORDS.gap, language);
}

/** A relative change with its sign: `+0,9 %`, `−23 %`. */
export function signedShare(share: number, language: Language): string {
  const decimals = Math.abs(share) < 0.0995 ? 1 : 0;
  const unsigned = formatShare(Math.abs(share), language, decimals);
  const sign = formatSigned(share * 100, decimals, language).charAt(0);
  return sign === '+' || sign === '\u2212' ? `${sign}${unsigned}` : unsigned;
}
