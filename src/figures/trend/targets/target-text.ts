import { isPercentage } from '../../../feed/derive/change.js';
import { isRough } from '../../../feed/derive/targets/rough.js';
import type { Standing } from '../../../feed/derive/targets/standing.js';
import { yearlyOnPath, type RequiredPath } from '../../../feed/derive/targets/required-path.js';
import type { Indicator, Language, Observation, Target } from '../../../feed/feed.js';
import { say, countWord, sentenceCase } from '../../../locale/catalogue.js';
import { periodWords } from '../../../locale/indicator-period.js';
import { formatNumber, formatSigned, formatValue, withUnit } from '../../../locale/number.js';
import { formatPeriod } from '../../../locale/time.js';
import { pointsText } from '../../../view/key-figure/change-text.js';
import { KEY_FIGURE_WORDS } from '../../../view/key-figure/key-figure.words.js';
import { TARGET_WORDS as WORDS } from './target.words.js';

/** Figures that count of a number which rests on something rough. */
const ROUGH_FIGURES = 3;

/** What is to be reached, in the indicator's unit: the limits of a range, else the same figure twice. */
export interface Goal {
  readonly from: number;
  readonly to: number;
}

/** A target beside its mark: «Mål 2030: minst 110 000 jobber». */
export function goalText(target: Target, goal: Goal, indicator: Indicator, language: Language): string {
  const { operator, by = '', approximate } = target;
  const { unit } = indicator;
  const range = { min: formatNumber(goal.from, unit.decimals, language), max: formatValue(goal.to, unit, language) };
  const about = (text: string): string =>
    approximate ? say(KEY_FIGURE_WORDS.about, language, { number: text }) : text;
  const number =
    operator === 'between'
      ? say(KEY_FIGURE_WORDS.between, language, range)
      : say(KEY_FIGURE_WORDS[operator], language, { number: about(formatValue(goal.from, unit, language)) });
  return say(WORDS.goal, language, { by: formatPeriod(by, language, 'short'), number });
}

/** How a figure stands to the path: «trolig omtrent to år foran banen». */
export function standingText({ side, years, isLikely }: Standing, language: Language): string {
  const standing = say(WORDS[side], language, { years: yearsText(years, language) });
  return isLikely ? say(WORDS.likely, language, { standing }) : standing;
}

/**
 * The same as sentences, with the numbers that it rests on: «Omtrent ett år foran banen mot målet for 2030. Banen
 * krevde minst 104 167 jobber i 2023, og tallet var 105 000 jobber.»
 */
export function standingSentence(
  target: Target,
  path: RequiredPath,
  standing: Standing,
  indicator: Indicator,
  language: Language,
): string {
  const { observation, required, value, side, isLikely } = standing;
  const { unit } = indicator;
  const shown = isLikely ? Number(required.toPrecision(ROUGH_FIGURES)) : required;
  const number = formatValue(shown, unit, language);
  const limit = target.operator === 'exact' ? 'exact' : path.to.value > path.from.value ? 'at-least' : 'at-most';
  const about = isLikely ? say(KEY_FIGURE_WORDS.about, language, { number }) : number;
  return say(side === 'reached' ? WORDS.reachedStanding : WORDS.standing, language, {
    standing: sentenceCase(standingText(standing, language)),
    by: formatPeriod(target.by ?? '', language),
    required: say(KEY_FIGURE_WORDS[limit], language, { number: about }),
    when: periodWords(observation.period, indicator, language).when,
    value: formatValue(value, unit, language),
  });
}

/** What the path comes to in a year, with its sign: «ca. +833 jobber», «−0,2 prosentpoeng». */
export function yearlyText(
  path: RequiredPath,
  target: Target,
  observations: readonly Observation[],
  { unit, ...indicator }: Indicator,
  language: Language,
): string {
  const yearly = yearlyOnPath(path);
  const isRoughly = isRough(target, observations) || target.differs === 'source';
  const shown = isRoughly ? Number(yearly.toPrecision(ROUGH_FIGURES - 1)) : yearly;
  // A path of less than one in a year still goes somewhere.
  const finest = Math.max(unit.decimals, Math.min(3, 1 - Math.floor(Math.log10(Math.abs(yearly)) + 1e-9)));
  const decimals = Math.abs(yearly) < 10 ** (1 - unit.decimals) ? finest : unit.decimals;
  const number = formatSigned(shown, decimals, language);
  const text = isPercentage({ ...indicator, unit }) ? pointsText(number, language) : withUnit(number, unit, language);
  return isRoughly ? say(KEY_FIGURE_WORDS.about, language, { number: text }) : text;
}

/** So many years in running text, in half years under one. */
function yearsText(years: number, language: Language): string {
  if (years < 0.75) return say(WORDS.halfYear, language);
  const count = Math.round(years);
  return count === 1 ? say(WORDS.oneYear, language) : say(WORDS.years, language, { count: countWord(count, language) });
}
