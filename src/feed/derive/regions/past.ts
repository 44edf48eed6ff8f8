import type { Indicator } from '../../parse/indicators.js';
import type { Observation } from '../../parse/observations.js';
import type { Region } from '../../parse/regions.js';
import type { ContinuedSeries, Past, Series } from '../../parse/slices.js';
import { comparePeriodTexts } from '../../period.js';
import { sumOf, type PeriodOf } from './sum.js';

/**
 * Series continued backwards by the predecessors of their regions: with their sum where counts can be added and they
 * became the region as a whole, else with a break where it began. Predecessors of predecessors do not count.
 */
export function seriesWithPasts(
  indicator: Indicator,
  series: readonly Series[],
  byId: ReadonlyMap<string, Region>,
  periodOf: PeriodOf,
): readonly Series[] {
  const published = new Map(series.map(({ region, observations }) => [region, observations]));
  return series.map((each) => {
    const region = byId.get(each.region);
    const continued = region?.succession && continuedSeries(indicator, region, byId, published, periodOf);
    return continued ? { ...each, continued } : each;
  });
}

function continuedSeries(
  { additive }: Indicator,
  { id, succession }: Region,
  byId: ReadonlyMap<string, Region>,
  published: ReadonlyMap<string, readonly Observation[]>,
  periodOf: PeriodOf,
): ContinuedSeries | undefined {
  const observations = published.get(id) ?? [];
  const [first] = observations;
  if (!succession || !first) return undefined;
  const { regions: ids, start = Infinity, isWhole, isContinued } = succession;
  const regions = ids.flatMap((each) => byId.get(each) ?? []);
  const parts = ids.map((each) => published.get(each) ?? []);
  const isEarlier = ({ period }: Observation): boolean => (periodOf(period)?.start ?? 0) < start;
  const change = start === Infinity ? first : observations.find((observation) => !isEarlier(observation));
  if (!change || (parts.flat().length === 0 && !isContinued)) return undefined;
  if (isWhole && !isContinued && additive) {
    const before = sumOf(parts, periodOf).filter(
      (sum) => isEarlier(sum) && comparePeriodTexts(sum.period, first.period) < 0,
    );
    const past: Past = { kind: 'sum', regions, period: first.period };
    if (before.some(({ value }) => value !== null)) return { observations: [...before, ...observations], past };
  }
  // Older figures of a region that was not there yet have been counted backwards by the publisher.
  if (!isContinued && start !== Infinity && isEarlier(first)) return undefined;
  return { observations: interruptedAt(observations, change), past: { kind: 'break', regions, period: change.period } };
}

function interruptedAt(observations: readonly Observation[], at: Observation): readonly Observation[] {
  if (at.statuses.some((status) => status === 'break' || status === 'definition')) return observations;
  return observations.map((each) => (each === at ? { ...each, statuses: [...each.statuses, 'break'] } : each));
}
