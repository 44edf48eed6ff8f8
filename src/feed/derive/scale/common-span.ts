import type { Indicator, Observation, Region } from '../../feed.js';
import { comparePeriodTexts, periodFrom, type Period } from '../../period.js';
import { isForecast, isInterruption, latestOf } from '../change.js';
import type { RegionSeries } from '../regions/region-series.js';

/** When series can be compared: from the first period that all of them have to the newest of the first. */
export interface CommonSpan {
  readonly from: string;
  readonly to: string;
}

/**
 * Why series have no such time: the first has no earlier figure of the same time of the year, another has none of those
 * that the first has, or one is interrupted on the way.
 */
export interface NoSpan {
  readonly problem: 'no-earlier' | 'not-common' | 'break';
  /** Those that it is about. */
  readonly regions: readonly Region[];
}

/**
 * The span of some series, the chosen one first. Raw figures swing with the season, so a quarter is held against the
 * same quarter, a month against the same month; nothing is held against a figure from the other side of a break, a
 * forecast, or one whose period is rough.
 */
export function commonSpan(
  { frequency }: Pick<Indicator, 'frequency'>,
  all: readonly RegionSeries[],
): CommonSpan | NoSpan {
  const [main, ...others] = all;
  const to = main && latestOf(main.observations);
  const newest = to && to.value !== null ? periodFrom(to.period) : undefined;
  if (!main || !newest || newest.isApproximate) return { problem: 'no-earlier', regions: main ? [main.region] : [] };
  const earlier = main.observations.filter(
    (observation) =>
      isKnown(observation) &&
      comparePeriodTexts(observation.period, newest.text) < 0 &&
      isSameSeason(observation.period, newest, frequency),
  );
  if (earlier.length === 0) return { problem: 'no-earlier', regions: [main.region] };
  const startsAt = (series: RegionSeries, period: string): boolean =>
    knownAt(series, period) !== undefined && hasLater(series, period, newest, frequency);
  const from = earlier.find(({ period }) => others.every((series) => startsAt(series, period)))?.period;
  if (from === undefined) {
    const without = others.filter((series) => !earlier.some(({ period }) => startsAt(series, period)));
    return { problem: 'not-common', regions: (without.length > 0 ? without : others).map(({ region }) => region) };
  }
  const span = { from, to: newest.text };
  const broken = all.filter(({ observations }) => isInterruptedIn(observations, span));
  return broken.length > 0 ? { problem: 'break', regions: broken.map(({ region }) => region) } : span;
}

/** Whether a period is as long as another, and of the same quarter, month, week or date. */
export function isSameSeason(text: string, newest: Period, frequency: Indicator['frequency']): boolean {
  const period = periodFrom(text);
  if (!period || period.isApproximate || period.kind !== newest.kind) return false;
  if (period.kind === 'day') return frequency === 'year' || text.slice(4) === newest.text.slice(4);
  return period.part === newest.part;
}

/** The observation of a period where it has a value and is no forecast. */
export function knownAt({ observations }: RegionSeries, period: string): Observation | undefined {
  return observations.find((observation) => observation.period === period && isKnown(observation));
}

/** Of a series that has but its base there is nothing to compare. */
function hasLater(
  { observations }: RegionSeries,
  from: string,
  newest: Period,
  frequency: Indicator['frequency'],
): boolean {
  return observations.some(
    (observation) =>
      isKnown(observation) &&
      comparePeriodTexts(observation.period, from) > 0 &&
      isSameSeason(observation.period, newest, frequency),
  );
}

function isKnown(observation: Observation): boolean {
  return observation.value !== null && !isForecast(observation);
}

function isInterruptedIn(observations: readonly Observation[], { from, to }: CommonSpan): boolean {
  return observations.some(
    (observation) =>
      isInterruption(observation) &&
      comparePeriodTexts(observation.period, from) > 0 &&
      comparePeriodTexts(observation.period, to) <= 0,
  );
}
