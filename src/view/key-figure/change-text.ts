import type { Indicator, Language } from '../../feed/feed.js';
import { isCount, isPercentage, type Change, type NoChange } from '../../feed/derive/change.js';
import { say, sayCount, type Entry } from '../../locale/catalogue.js';
import { formatNumber, formatShare, formatSigned, withUnit } from '../../locale/number.js';
import { formatPeriod, formatWhen } from '../../locale/time.js';
import { KEY_FIGURE_WORDS as WORDS, PERCENTAGE_POINTS } from './key-figure.words.js';

/**
 * A change as a tile says it: «1 306 flere enn i 4. kvartal 2022 (+0,9 %)», «0,3 prosentpoeng høyere enn i 2022».
 * Direction is more or fewer, higher or lower; never good or bad.
 */
export function changeText(indicator: Indicator, change: Change, language: Language): string {
  const { from, absolute } = change;
  const word = directionWord(indicator, change);
  if (!word) return say(WORDS.none, language, { period: formatPeriod(from.period, language) });
  const difference = differenceText(indicator, absolute, language);
  const share = relativeText(change, language);
  const text = say(WORDS.than, language, {
    difference,
    word: say(word, language),
    when: formatWhen(from.period, language),
  });
  return share === '' ? text : `${text} (${share})`;
}

/**
 * Which way a figure has gone: more or fewer where things are counted, else higher or lower. A balance that can fall
 * below zero is no count: from −60 to −15 there are not 45 more of anything. Undefined where nothing has changed.
 */
export function directionWord(indicator: Indicator, { direction, from, to }: Change): Entry | undefined {
  if (direction === 'none') return undefined;
  const counts = isCount(indicator) && (from.value ?? 0) >= 0 && (to.value ?? 0) >= 0;
  if (direction === 'up') return counts ? WORDS.more : WORDS.higher;
  return counts ? WORDS.fewer : WORDS.lower;
}

/** The size of a change without its sign: `1 306`, `0,3 prosentpoeng`, `68 920 kr`. */
export function differenceText(indicator: Indicator, difference: number, language: Language): string {
  const number = formatNumber(Math.abs(difference), indicator.unit.decimals, language);
  if (isPercentage(indicator)) return pointsText(number, language);
  return indicator.unit.currency === undefined ? number : withUnit(number, indicator.unit, language);
}

/** A number of percentage points; only a plain 1 is one. */
export function pointsText(number: string, language: Language): string {
  return sayCount(PERCENTAGE_POINTS, number === '1' ? 1 : 2, language, { count: number });
}

/** The relative change with its sign, `+0,9 %`; empty where there is none, or where nothing changed. */
export function relativeText(change: Change, language: Language): string {
  if (change.relative === null || change.direction === 'none') return '';
  return signedShare(change.relative, language);
}

/** Why no change is shown, as a sentence; empty when there is no value, since that is said in its place. */
export function noChangeText(change: NoChange, language: Language): string {
  if (change.reason === 'no-value') return '';
  if (change.reason === 'no-earlier') return say(WORDS.noEarlier, language);
  return say(change.reason === 'break' ? WORDS.notComparable : WORDS.gap, language);
}

function signedShare(share: number, language: Language): string {
  const decimals = Math.abs(share) < 0.0995 ? 1 : 0;
  const unsigned = formatShare(Math.abs(share), language, decimals);
  const sign = formatSigned(share * 100, decimals, language).charAt(0);
  return sign === '+' || sign === '\u2212' ? `${sign}${unsigned}` : unsigned;
}
