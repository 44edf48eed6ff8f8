import type { Indicator, Language, Target } from '../feed/feed.js';
import type { Progress, RangeProgress } from '../feed/derive/progress.js';
import { phraseIn } from '../feed/localized-text.js';
import { say, sentenceCase } from '../locale/catalogue.js';
import { formatNumber, formatShare, formatValue, unitLabel, withUnit } from '../locale/number.js';
import { formatPeriod } from '../locale/time.js';
import { KEY_FIGURE_WORDS as WORDS } from './key-figure-words.js';

/** Progress and the target it leads to: «48 % av veien til målet. Mål: minst 120 000 flere innen 2035, regnet fra 2016». */
export function progressText(indicator: Indicator, target: Target, progress: Progress, language: Language): string {
  return `${positionText(indicator, progress, language)}. ${targetText(target, indicator, language)}.`;
}

/** Where the figure stands against its target, in words. */
export function positionText(indicator: Indicator, progress: Progress, language: Language): string {
  if (progress.kind === 'range') return say(RANGE_WORDS[progress.position], language);
  if (progress.reached) return say(WORDS.reached, language);
  if (progress.kind === 'distance') {
    return say(WORDS.remaining, language, { number: formatValue(progress.remaining, indicator.unit, language) });
  }
  const share = say(WORDS.ofTheWay, language, { share: formatShare(progress.ratio, language, 0) });
  return progress.ratio < 0 ? `${say(WORDS.below, language)} (${share})` : share;
}

/** The target itself in words: at least, at most or between; level or change; about; by when; counted from when. */
export function targetText(target: Target, indicator: Indicator | undefined, language: Language): string {
  const text = timed(target, rangeText(target, indicator, language), language);
  return sentenceCase(say(target.adopted ? WORDS.target : WORDS.need, language, { target: text }));
}

function rangeText(target: Target, indicator: Indicator | undefined, language: Language): string {
  const decimals = indicator?.unit.decimals ?? 0;
  const number = (value: number) => formatNumber(value, decimals, language);
  const withOwnUnit = (text: string) => (target.unit ? `${text}\u00a0${phraseIn(target.unit, language).text}` : withIndicatorUnit(text, indicator, language));
  if (target.operator === 'between') {
    return withOwnUnit(say(WORDS.between, language, { min: number(target.min ?? 0), max: number(target.max ?? 0) }));
  }
  const plain = number(target.value ?? 0);
  const counted = target.basis === 'change' ? say(WORDS.more, language, { number: plain }) : plain;
  const rough = target.approximate ? say(WORDS.about, language, { number: counted }) : counted;
  return withOwnUnit(say(WORDS[target.operator], language, { number: rough }));
}

function timed(target: Target, text: string, language: Language): string {
  const by = target.by === undefined ? text : say(WORDS.by, language, { target: text, period: formatPeriod(target.by, language) });
  const base = target.baseline?.period;
  return base === undefined ? by : say(WORDS.since, language, { target: by, period: formatPeriod(base, language) });
}

function withIndicatorUnit(text: string, indicator: Indicator | undefined, language: Language): string {
  if (!indicator || unitLabel(indicator.unit, language) === '') return text;
  return withUnit(text, indicator.unit, language);
}

const RANGE_WORDS: Readonly<Record<RangeProgress['position'], (typeof WORDS)[keyof typeof WORDS]>> = {
  below: WORDS.belowRange,
  within: WORDS.withinRange,
  above: WORDS.aboveRange,
};
