import type { Indicator } from '../../parse/indicators.js';
import type { Region } from '../../parse/regions.js';
import type { Figures, Series } from '../../parse/slices.js';
import { seriesWithPasts } from './past.js';
import { membersToSum, sumsOver } from './sums.js';
import type { PeriodOf } from './sum.js';

/**
 * The indicators with what none of their series can say by itself, in each part of them: what the predecessors of its
 * region have before it, and the sums for regions that have no series.
 *
 * @param periodOf reads the periods of the feed, each of them once
 */
export function completedIndicators(
  indicators: readonly Indicator[],
  regions: readonly Region[],
  periodOf: PeriodOf,
): Indicator[] {
  const byId = new Map(regions.map((region) => [region.id, region]));
  const toSum = membersToSum(regions, byId);
  const hasPasts = regions.some(({ succession }) => succession);
  return indicators.map((indicator) => {
    const completed = (written: readonly Series[]): Figures => {
      const series = hasPasts ? seriesWithPasts(indicator, written, byId, periodOf) : written;
      return { series, sums: indicator.additive ? sumsOver(series, toSum, periodOf) : [] };
    };
    const slices = indicator.slices.map((slice) => ({ ...slice, ...completed(slice.series) }));
    // The part that stands for the whole is the same figures.
    const first = slices[indicator.slices.findIndex(({ series }) => series === indicator.series)];
    const { series, sums } = first ?? completed(indicator.series);
    return { ...indicator, series, sums, slices };
  });
}
