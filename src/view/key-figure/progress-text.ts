import type { Indicator, Language, Target } from '../../feed/feed.js';
import { isPercentage } from '../../feed/derive/change.js';
import { decimalsIn } from '../../feed/derive/decimals.js';
import type { Progress } from '../../feed/derive/targets/progress.js';
import type { WithheldReason } from '../../feed/derive/targets/target-scope.js';
import { phraseIn } from '../../feed/localized-text.js';
import { NOT_GIVEN } from '../../feed/period.js';
import { say, sentenceCase, type Entry } from '../../locale/catalogue.js';
import { formatNumber, formatShare, formatValue, unitLabel, withUnit } from '../../locale/number.js';
import { formatPeriod } from '../../locale/time.js';
import { differenceText, pointsText } from './change-text.js';
import { KEY_FIGURE_WORDS as WORDS } from './key-figure.words.js';
import { NEED_POSITION, TARGET_POSITION } from './target-position.words.js';

/**
 * Progress and the target it leads to: «48 % av veien til målet. Mål: minst 120 000 flere innen 2035, regnet fra 2016.»
 * Where the target is a level, the way has a starting point and the target has none: «50 % av veien fra 2020 til målet.
 * Mål: …».
 */
export function progressText(
  indicator: Indicator,
  target: Target,
  progress: Progress,
  language: Language,
  place?: string,
): string {
  const since = target.basis === 'level' ? target.baseline?.period : undefined;
  const position = positionText(indicator, { target, progress }, language, since);
  return `${position}. ${targetText(target, indicator, language, place)}.`;
}

/** Why no progress is told, as a sentence. */
export function withheldText(reason: WithheldReason, target: Target, indicator: Indicator, language: Language): string {
  return say(WITHHELD[reason], language, {
    target: target.unit ? phraseIn(target.unit, language).text : '',
    figures: unitLabel(indicator.unit, language),
  });
}

const WITHHELD: Readonly<Record<WithheldReason, Entry>> = {
  unit: WORDS.otherUnit,
  break: WORDS.interrupted,
  source: WORDS.otherSource,
};

/**
 * Where the figure stands against its target, in words; a share of the way with the period it began in, when that is
 * given.
 */
export function positionText(
  indicator: Indicator,
  { target, progress }: { readonly target: Target; readonly progress: Progress },
  language: Language,
  since?: string,
): string {
  const words = target.adopted ? TARGET_POSITION : NEED_POSITION;
  if (progress.kind === 'range') return say(words[`${progress.position}Range`], language);
  if (progress.reached) return say(words.reached, language);
  if (progress.kind === 'distance') {
    const number = isPercentage(indicator)
      ? differenceText(indicator, progress.remaining, language)
      : formatValue(progress.remaining, indicator.unit, language);
    return say(words.remaining, language, { number });
  }
  // A target that is not reached is never rounded up to the whole way.
  const number = formatShare(Math.min(progress.ratio, 0.99), language, 0);
  const share =
    since === undefined || since === NOT_GIVEN
      ? say(words.ofTheWay, language, { share: number })
      : say(words.ofTheWaySince, language, { share: number, period: formatPeriod(since, language) });
  return progress.ratio < 0 ? `${say(WORDS.below, language)} (${share})` : share;
}

/**
 * The target itself in words: at least, at most or between; level or change; about; by when; a change also from when.
 *
 * @param place the region that it is set for, where that must be said
 */
export function targetText(
  target: Target,
  indicator: Indicator | undefined,
  language: Language,
  place?: string,
): string {
  return named(target, timed(target, rangeText(target, indicator, language), language), language, place);
}

/** The target with its time alone, where it must be short: «Mål: minst 10 000 flere jobber innen 2030». */
export function targetPhrase(target: Target, indicator: Indicator, language: Language, place?: string): string {
  const { by } = target;
  const text = rangeText(target, indicator, language);
  const given =
    by === undefined || by === NOT_GIVEN
      ? text
      : say(WORDS.by, language, { target: text, period: formatPeriod(by, language) });
  return named(target, given, language, place);
}

/** With what it is called: a need that somebody has stated is no target. */
function named(target: Target, text: string, language: Language, place: string | undefined): string {
  const [own, ofPlace] = target.adopted ? [WORDS.target, WORDS.targetFor] : [WORDS.need, WORDS.needFor];
  return sentenceCase(
    place === undefined ? say(own, language, { target: text }) : say(ofPlace, language, { target: text, place }),
  );
}

function rangeText(target: Target, indicator: Indicator | undefined, language: Language): string {
  const { basis, operator, value = 0, min = 0, max = 0 } = target;
  const isRange = operator === 'between';
  // Downwards the limits change places: at most minus five is at least five lower.
  const isDown = basis === 'change' && (isRange ? min < 0 && max <= 0 : value < 0);
  const decimals = Math.max(indicator?.unit.decimals ?? 0, decimalsIn([value, min, max]));
  const number = (amount: number) => formatNumber(isDown ? -amount : amount, decimals, language);
  const figures = isRange
    ? say(WORDS.between, language, { min: number(isDown ? max : min), max: number(isDown ? min : max) })
    : number(value);
  const full =
    basis === 'change'
      ? changed(figures, isDown, target, indicator, language)
      : withOwnUnit(figures, target, indicator, language);
  if (isRange) return full;
  const rough = target.approximate ? say(WORDS.about, language, { number: full }) : full;
  return say(WORDS[isDown ? OPPOSITE[operator] : operator], language, { number: rough });
}

/** A change in words: «100 færre jobber», «0,5 prosentpoeng lavere», «100 000 kr mer». */
function changed(
  number: string,
  isDown: boolean,
  target: Target,
  indicator: Indicator | undefined,
  language: Language,
): string {
  const isMoney = indicator?.unit.currency !== undefined;
  const [up, down] = isMoney
    ? [WORDS.greater, WORDS.less]
    : indicator && indicator.quantity !== 'count'
      ? [WORDS.higher, WORDS.lower]
      : [WORDS.more, WORDS.fewer];
  const word = say(isDown ? down : up, language);
  if (up === WORDS.more) return withOwnUnit(`${number} ${word}`, target, indicator, language);
  const isPoints = indicator && isPercentage(indicator);
  return `${isPoints ? pointsText(number, language) : withOwnUnit(number, target, indicator, language)} ${word}`;
}

function withOwnUnit(text: string, target: Target, indicator: Indicator | undefined, language: Language): string {
  if (target.unit) return `${text}\u00a0${phraseIn(target.unit, language).text}`;
  return indicator ? withUnit(text, indicator.unit, language) : text;
}

function timed(target: Target, text: string, language: Language): string {
  const { by, basis, baseline } = target;
  const base = basis === 'change' || baseline?.period === NOT_GIVEN ? baseline?.period : undefined;
  const inTime = withPeriod(text, by, [WORDS.by, WORDS.byNotGiven], language);
  return withPeriod(inTime, base, [WORDS.since, WORDS.sinceNotGiven], language);
}

function withPeriod(
  target: string,
  period: string | undefined,
  [given, notGiven]: readonly [Entry, Entry],
  language: Language,
): string {
  if (period === undefined) return target;
  if (period === NOT_GIVEN) return say(notGiven, language, { target });
  return say(given, language, { target, period: formatPeriod(period, language) });
}

const OPPOSITE = { exact: 'exact', 'at-least': 'at-most', 'at-most': 'at-least' } as const;
