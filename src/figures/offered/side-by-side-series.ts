import { regionSeries, type RegionSeries } from '../../feed/derive/regions/region-series.js';
import type { Feed, Indicator, Region } from '../../feed/feed.js';
import { besideRegions } from './region-groups.js';

/** The fewest regions that are drawn each in a plot of its own: of fewer a reader sees all lines in one plot. */
export const FEWEST_PLOTS = 6;

/**
 * The series of the regions that belong beside the chosen one, as in its ranking, as far as they have two figures or
 * more.
 */
export function sideBySideSeries(feed: Feed, indicator: Indicator, chosen: Region, period: string): RegionSeries[] {
  const groups = besideRegions(feed, chosen, period).map((regions) =>
    regions.flatMap(({ id }) => regionSeries(feed, indicator, id) ?? []).filter(isDevelopment),
  );
  return groups.find(({ length }) => length > 1) ?? [];
}

/** Whether there are more of them than one plot has room for. */
export function haveManySeries(feed: Feed, indicator: Indicator, chosen: Region, period: string): boolean {
  return sideBySideSeries(feed, indicator, chosen, period).length >= FEWEST_PLOTS;
}

function isDevelopment({ observations }: RegionSeries): boolean {
  return observations.filter(({ value }) => value !== null).length > 1;
}
