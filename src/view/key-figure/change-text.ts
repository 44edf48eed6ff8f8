import type { Indicator, Language } from '../../feed/feed.js';
import { isPercentage, type Change, type NoChange } from '../../feed/derive/change.js';
import { say } from '../../locale/catalogue.js';
import { formatNumber, formatShare, formatSigned, withUnit } from '../../locale/number.js';
import { formatPeriod } from '../../locale/time.js';
import { unitBeside, valueText } from './interval-text.js';
import { KEY_FIGURE_WORDS as WORDS } from './key-figure.words.js';

/**
 * A change as a tile says it: «1 306 opp fra 4. kvartal 2022 (+0,9 %)». Direction is up or down, never good or bad. One
 * within the uncertainty has none: «Mot 13,5 % (9,9–17,1) i 2024; endringen er innenfor usikkerheten».
 */
export function changeText(indicator: Indicator, change: Change, language: Language): string {
  const period = formatPeriod(change.from.period, language);
  const difference = differenceText(indicator, change.absolute, language);
  if (change.direction === 'uncertain')
    return say(WORDS.uncertain, language, { value: earlierText(indicator, change, language), period });
  const share = relativeText(change, language);
  return say(WORDS[change.direction], language, { difference, period }) + (share === '' ? '' : ` (${share})`);
}

/** The size of a change without its sign: `1 306`, `0,3 prosentpoeng`, `68 920 kr`. */
export function differenceText(indicator: Indicator, difference: number, language: Language): string {
  const number = formatNumber(Math.abs(difference), indicator.unit.decimals, language);
  if (isPercentage(indicator)) return say(WORDS.percentagePoints, language, { number });
  return indicator.unit.currency === undefined ? number : withUnit(number, indicator.unit, language);
}

/** The earlier of the two figures with its interval: «13,5 % (9,9–17,1)». */
export function earlierText(indicator: Indicator, { from }: Change, language: Language): string {
  return from.value === null ? '' : valueText(from.value, from, unitBeside(indicator), language);
}

/** The relative change with its sign, `+0,9 %`; empty where there is none to speak of. */
export function relativeText(change: Change, language: Language): string {
  if (change.relative === null || change.direction === 'none' || change.direction === 'uncertain') return '';
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
