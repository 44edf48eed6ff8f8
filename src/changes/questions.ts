import { directionOf, followsOn, type Change } from '../feed/derive/change.js';
import type { Feed, Indicator, Language, Observation } from '../feed/feed.js';
import { periodFrom, yearBefore } from '../feed/period.js';
import { listOf, say } from '../locale/catalogue.js';
import { periodWords } from '../locale/indicator-period.js';
import { differenceText, directionWord } from '../view/key-figure/change-text.js';
import { figureBasis, type FigureBasis } from '../view/key-figure/key-figure.js';
import { QUESTION_WORDS as WORDS } from './changes.words.js';

/**
 * What somebody will ask about the newest figure: that it is lower than the one just before it and yet higher than a
 * year ago, as figures with seasons are, and whether it has been so before.
 *
 * @returns a sentence, or none where the two do not go against each other
 */
export function seasonQuestion(feed: Feed, indicator: Indicator, region: string, language: Language): string {
  const basis = figureBasis(feed, indicator, region);
  const step = basis && stepOf(basis.series.observations, basis.latest, indicator);
  if (!basis || !step || basis.change.kind !== 'change') return '';
  const { change } = basis;
  const [stepWord, yearWord] = [directionWord(indicator, step), directionWord(indicator, change)];
  if (!stepWord || !yearWord || stepWord === yearWord) return '';
  return [
    say(WORDS.against, language, {
      step: differenceText(indicator, step.absolute, language),
      stepWord: say(stepWord, language),
      before: periodWords(step.from.period, indicator, language).before,
      year: differenceText(indicator, change.absolute, language),
      yearWord: say(yearWord, language),
      yearBefore: periodWords(change.from.period, indicator, language).before,
    }),
    sameBefore(basis, step.direction, language),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** The change from the observation just before, which is no change over a year. */
function stepOf(observations: readonly Observation[], to: Observation, indicator: Indicator): Change | undefined {
  const from = observations[observations.indexOf(to) - 1];
  if (!from || from.value === null || to.value === null) return undefined;
  if (!hasSeasons(to) || !followsOn(observations, to, indicator)) return undefined;
  const absolute = to.value - from.value;
  const direction = directionOf(absolute, indicator.unit.decimals);
  return { kind: 'change', from, to, absolute, relative: null, direction };
}

function hasSeasons({ period }: Observation): boolean {
  const kind = periodFrom(period)?.kind;
  return kind === 'quarter' || kind === 'month';
}

/** In which years the same step went the same way: «Det samme skjedde i 1. kvartal 2022 og 1. kvartal 2023.» */
function sameBefore({ indicator, series, latest }: FigureBasis, direction: string, language: Language): string {
  const earlier = earlierYears(series.observations, latest);
  const steps = earlier.flatMap((observation) => stepOf(series.observations, observation, indicator) ?? []);
  const alike = steps.filter((step) => step.direction === direction);
  if (alike.length === 0) return '';
  const periods = alike.map(({ to }) => periodWords(to.period, indicator, language).name).reverse();
  return say(WORDS.sameBefore, language, { periods: listOf(periods, language) });
}

/** The observations of the same quarter or month in the years before, the newest first. */
function earlierYears(observations: readonly Observation[], latest: Observation): readonly Observation[] {
  const found: Observation[] = [];
  let period = periodFrom(latest.period);
  while (period) {
    const text = yearBefore(period);
    const before = observations.find((each) => each.period === text);
    if (!before) break;
    found.push(before);
    period = periodFrom(text);
  }
  return found;
}
