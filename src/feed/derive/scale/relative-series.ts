import type { Indicator, Observation, Region } from '../../feed.js';
import { comparePeriodTexts, periodFrom } from '../../period.js';
import { isPercentage } from '../change.js';
import { haveIntervals } from '../interval.js';
import type { RegionSeries } from '../regions/region-series.js';
import { commonSpan, isSameSeason, knownAt, type CommonSpan, type NoSpan } from './common-span.js';

/**
 * A simple index number with a fixed base: the figure as a share of that of the base period, times 100. So Insee
 * defines it (https://www.insee.fr/en/metadonnees/definition/c1055), and Eurostat («Beginners: Statistical concept –
 * Index and base year»).
 */
export function indexOf(value: number, base: number): number {
  return (100 * value) / base;
}

/** The change since the base period in per cent: the index less 100. */
export function changeSince(value: number, base: number): number {
  return (100 * (value - base)) / base;
}

/** Series whose values have been put on another scale. */
export interface ScaledSeries {
  readonly all: readonly RegionSeries[];
  /** From the base period, where there is one, to the newest of the first series. */
  readonly span: CommonSpan;
  /** Whether only the figures of one time of the year are left, since those of several series cross each other. */
  readonly isSeasonal: boolean;
}

/**
 * Why series cannot be put on a scale: besides what {@link NoSpan} says, they are shares, rates or indices, they
 * have intervals, which cannot be converted with them, or they have a base of zero or figures below it.
 */
export interface NoScale {
  readonly problem: NoSpan['problem'] | 'rate' | 'interval' | 'base';
  readonly regions: readonly Region[];
}

/**
 * Series as they have developed since the first period that all of them have: what lies before it is left out. The
 * statuses of the base count for all that is counted from it.
 *
 * @param toScale `indexOf` or `changeSince`
 */
export function relativeSeries(
  indicator: Indicator,
  all: readonly RegionSeries[],
  toScale: (value: number, base: number) => number,
): ScaledSeries | NoScale {
  const regions = all.map(({ region }) => region);
  if (!isLevel(indicator)) return { problem: 'rate', regions };
  if (all.some(({ observations }) => haveIntervals(observations))) return { problem: 'interval', regions };
  const span = commonSpan(indicator, all);
  if ('problem' in span) return span;
  const unfit = all.filter((series) => !isAboveZero(series, span));
  if (unfit.length > 0) return { problem: 'base', regions: unfit.map(({ region }) => region) };
  const isSeasonal = all.length > 1 && indicator.frequency !== 'year';
  const scaled = all.map((series) => {
    const base = knownAt(series, span.from)?.value ?? 1;
    const observations = series.observations
      .filter((observation) => isDrawn(observation, span, isSeasonal, indicator))
      .map((observation) => withValue(observation, (value) => toScale(value, base)));
    return { ...series, observations };
  });
  return { all: scaled, span, isSeasonal };
}

/** Whether a figure is of a kind that can grow by so many per cent: not a share, a rate, an index or the unknown. */
export function isLevel(indicator: Indicator): boolean {
  const { quantity, measure } = indicator;
  if (isPercentage(indicator) || measure === 'rate' || measure === 'index') return false;
  return measure !== 'other' || quantity !== 'other';
}

function isAboveZero(series: RegionSeries, { from }: CommonSpan): boolean {
  const base = knownAt(series, from)?.value ?? 0;
  const isNegative = series.observations.some(
    ({ period, value }) => comparePeriodTexts(period, from) >= 0 && value !== null && value < 0,
  );
  return base > 0 && !isNegative;
}

function isDrawn(
  { period }: Observation,
  { from, to }: CommonSpan,
  isSeasonal: boolean,
  { frequency }: Indicator,
): boolean {
  const newest = periodFrom(to);
  if (!newest || comparePeriodTexts(period, from) < 0) return false;
  return isSeasonal ? isSameSeason(period, newest, frequency) : periodFrom(period)?.kind === newest.kind;
}

/** An observation with its value put on another scale, without its interval. */
export function withValue(
  { lower: _, upper: __, ...observation }: Observation,
  toScale: (value: number) => number,
): Observation {
  const { value } = observation;
  return { ...observation, value: value === null ? null : toScale(value) };
}
