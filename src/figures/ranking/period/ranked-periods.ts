import { regionSeries, type RegionSeries } from '../../../feed/derive/regions/region-series.js';
import type { Feed, Indicator, Region } from '../../../feed/feed.js';
import { NOT_GIVEN } from '../../../feed/period.js';
import { everBeside, isThereIn } from '../../offered/region-groups.js';
import { placesOf, yearChange } from '../../year-change.js';

/** Whether a region has in a period what is ranked. */
export type HasRanked = (indicator: Indicator, series: RegionSeries, period: string) => boolean;

/** Whether it has a figure. */
export const hasLevel: HasRanked = (_, { observations }, period) => {
  const value = observations[placesOf(observations).get(period) ?? -1]?.value;
  return value !== undefined && value !== null;
};

/** Whether it has a change from a year earlier that can be shown. */
export const hasChange: HasRanked = (indicator, series, period) => yearChange(indicator, series, period) !== undefined;

/**
 * The periods in which two of the regions beside a region have what is ranked. The regions are those that are ranked in
 * the newest period, so that a reader who goes back in time compares the same ones.
 *
 * @param newest the period that is shown when nobody has chosen one
 */
export function rankedPeriods(
  feed: Feed,
  indicator: Indicator,
  region: Region,
  newest: string,
  has: HasRanked,
): readonly string[] {
  let nearest: readonly string[] = [];
  for (const regions of everBeside(feed, region)) {
    const all = regions.flatMap(({ id }) => regionSeries(feed, indicator, id) ?? []);
    const periods = new Set(all.flatMap(({ observations }) => observations.map(({ period }) => period)));
    const ranked = [...periods].filter(
      (period) =>
        period !== NOT_GIVEN && areTwo(all, (series) => isRanked(series, period) && has(indicator, series, period)),
    );
    if (ranked.includes(newest)) return ranked;
    if (nearest.length === 0) nearest = ranked;
  }
  return nearest;

  function isRanked({ region: other }: RegionSeries, period: string): boolean {
    return other.id === region.id || isThereIn(other, period);
  }
}

/** Whether at least two of some series are as asked: the others need not be looked at. */
function areTwo(all: readonly RegionSeries[], isOne: (series: RegionSeries) => boolean): boolean {
  const first = all.findIndex(isOne);
  return first >= 0 && all.some((series, place) => place > first && isOne(series));
}
