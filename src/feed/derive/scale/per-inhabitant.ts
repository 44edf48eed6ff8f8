import type { Feed, Indicator, Observation, Region } from '../../feed.js';
import { comparePeriodTexts, periodFrom } from '../../period.js';
import { isInterruption, latestOf } from '../change.js';
import { haveIntervals } from '../interval.js';
import { regionSeries, type RegionSeries } from '../regions/region-series.js';
import type { CommonSpan } from './common-span.js';
import { isLevel, withValue } from './relative-series.js';

/** Series per inhabitant, or per so many. */
export interface PerInhabitantSeries {
  readonly all: readonly RegionSeries[];
  readonly span: CommonSpan;
  /** The indicator that counts the inhabitants. */
  readonly population: Indicator;
  /** 1, or 1 000 where there is less than one of what is counted for each inhabitant. */
  readonly inhabitants: 1 | 1000;
}

/**
 * Why there are none: the feed counts no inhabitants besides what is shown, or not those of the newest figures; what is
 * shown is no count or amount; it has intervals; or the inhabitants are counted otherwise on the way.
 */
export interface NoPerInhabitant {
  readonly problem: 'no-population' | 'no-inhabitants' | 'average' | 'rate' | 'interval' | 'break';
  readonly regions: readonly Region[];
}

/** The first indicator that counts the inhabitants. */
export function populationIn(feed: Feed): Indicator | undefined {
  return feed.indicators.find(({ concept, quantity }) => concept === 'population' && quantity === 'count');
}

/**
 * Series divided by the inhabitants of the same region in the same period, or else by the newest count of the same
 * year. A figure without inhabitants is left out; those of the newest period must be there.
 */
export function perInhabitant(
  feed: Feed,
  indicator: Indicator,
  all: readonly RegionSeries[],
): PerInhabitantSeries | NoPerInhabitant {
  const regions = all.map(({ region }) => region);
  const population = populationIn(feed);
  if (!population || population.id === indicator.id) return { problem: 'no-population', regions };
  if (indicator.measure === 'average') return { problem: 'average', regions };
  if (!isLevel(indicator)) return { problem: 'rate', regions };
  if (all.some(({ observations }) => haveIntervals(observations))) return { problem: 'interval', regions };
  const shared = all.map((series) => dividedBy(series, regionSeries(feed, population, series.region.id)));
  const newest = latestOf(all[0]?.observations ?? [])?.period ?? '';
  const unknown = shared.filter(({ observations }) => !isDevelopment(observations, newest));
  if (unknown.length > 0) return { problem: 'no-inhabitants', regions: unknown.map(({ region }) => region) };
  const broken = regions.filter(({ id }) => isInterrupted(regionSeries(feed, population, id)));
  if (broken.length > 0) return { problem: 'break', regions: broken };
  const most = Math.max(...shared.flatMap(({ observations }) => observations.map(({ value }) => Math.abs(value ?? 0))));
  const inhabitants = most < 1 ? 1000 : 1;
  const scaled = shared.map((series) => ({
    ...series,
    observations: series.observations.map((each) => withValue(each, (value) => value * inhabitants)),
  }));
  const from = scaled[0]?.observations.find(({ value }) => value !== null)?.period ?? newest;
  return { all: scaled, span: { from, to: newest }, population, inhabitants };
}

function dividedBy(series: RegionSeries, inhabitants: RegionSeries | undefined): RegionSeries {
  const countAt = inhabitantsIn(inhabitants?.observations ?? []);
  const observations = series.observations.flatMap((observation) => {
    const count = countAt(observation.period);
    if (!count?.value) return [];
    const { value: among } = count;
    const statuses = [...new Set([...observation.statuses, ...count.statuses])];
    return [{ ...withValue(observation, (value) => value / among), statuses }];
  });
  return { ...series, observations };
}

/** The inhabitants of a period, else the newest count of its year. */
function inhabitantsIn(observations: readonly Observation[]): (text: string) => Observation | undefined {
  const known = observations.filter(({ value }) => value !== null && value > 0);
  const inPeriod = new Map(known.map((observation) => [observation.period, observation]));
  const inYear = new Map(known.map((observation) => [periodFrom(observation.period)?.year, observation]));
  return (text) => {
    const year = periodFrom(text)?.year;
    return inPeriod.get(text) ?? (year === undefined ? undefined : inYear.get(year));
  };
}

/** Whether there are two figures or more, that of the newest period among them. */
function isDevelopment(observations: readonly Observation[], newest: string): boolean {
  const known = observations.filter(({ value }) => value !== null);
  return (
    known.some(({ period }) => period === newest) && known.some(({ period }) => comparePeriodTexts(period, newest) < 0)
  );
}

function isInterrupted(series: RegionSeries | undefined): boolean {
  return series?.observations.some(isInterruption) ?? false;
}
