import { decimalsIn } from '../../feed/derive/decimals.js';
import { intervalOf, type Interval } from '../../feed/derive/interval.js';
import type { Indicator, Language, Observation, Unit } from '../../feed/feed.js';
import { say } from '../../locale/catalogue.js';
import { formatNumber, formatShare, formatValue } from '../../locale/number.js';
import { KEY_FIGURE_WORDS as WORDS } from './key-figure.words.js';

/** The bounds of an interval: «13,8–16,4», with a word between them where a minus would stand beside the dash. */
export function boundsText({ lower, upper }: Interval, { decimals }: Unit, language: Language): string {
  const [from, to] = [formatNumber(lower, decimals, language), formatNumber(upper, decimals, language)];
  return lower < 0 ? say(WORDS.fromTo, language, { from, to }) : `${from}–${to}`;
}

/** The bounds where they stand in a line of text, which is not broken between them. */
export function unbrokenBounds(interval: Interval, unit: Unit, language: Language): string {
  return boundsText(interval, unit, language).replace('–', '–\u2060');
}

/** A value with its unit and, where the feed gives one, its interval: «15,1 % (13,8–16,4)». */
export function valueText(value: number, observation: Observation | undefined, unit: Unit, language: Language): string {
  const interval = observation && intervalOf(observation);
  const text = formatValue(value, unit, language);
  return interval ? `${text} (${unbrokenBounds(interval, unit, language)})` : text;
}

/** The unit as it stands behind a number. That of an index names its base, which would be read as the period. */
export function unitBeside({ measure, unit }: Indicator): Unit {
  return measure === 'index' ? { id: '', decimals: unit.decimals } : unit;
}

/** How certain a figure is, as a tile says it: «Usikkerhet 13,8–16,4»; undefined where the feed does not give it. */
export function uncertaintyText(
  observation: Observation,
  { unit, confidenceLevel }: Indicator,
  language: Language,
): string | undefined {
  const interval = intervalOf(observation);
  if (!interval) return undefined;
  const text = say(WORDS.uncertainty, language, { bounds: unbrokenBounds(interval, unit, language) });
  return confidenceLevel === undefined ? text : `${text} (${levelText(confidenceLevel, language)})`;
}

/** The confidence level of intervals: «konfidensnivå 95 %». */
export function levelText(level: number, language: Language): string {
  return say(WORDS.level, language, { level: formatShare(level / 100, language, decimalsIn([level])) });
}
