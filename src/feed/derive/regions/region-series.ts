import type { Feed, Figures, Indicator, Observation, Past, Region } from '../../feed.js';
import { regionOf, seriesOf, sumFor } from '../lookup.js';

/** The observations of an indicator for a region, and whether the publisher gave them or we added up the members. */
export interface RegionSeries {
  readonly region: Region;
  readonly origin: 'published' | 'sum';
  /** The regions added up; empty for published figures. */
  readonly summed: readonly Region[];
  readonly observations: readonly Observation[];
  /** The regions that this one came of, where they have figures of the indicator. */
  readonly past?: Past;
}

/**
 * The series of a region: the published one with what its predecessors have before it, or else the sum over the members
 * that the region lists. A sum is made only of counts whose unit can be added, only over a whole list of members that
 * nowhere overlap, and only for periods in which every member has a value; a period that some of them lack has none.
 * Figures whose time is not given may be of different times.
 */
export function regionSeries(feed: Feed, indicator: Figures, regionId: string): RegionSeries | undefined {
  const region = regionOf(feed, regionId);
  if (!region) return undefined;
  const { continued, observations } = seriesOf(indicator, regionId) ?? {};
  if (observations) return { region, origin: 'published', summed: [], ...(continued ?? { observations }) };
  const sum = sumFor(indicator, regionId);
  return sum && { region, origin: 'sum', summed: sum.summed, observations: sum.observations };
}

/** Every region that the indicator has, or can be given, a series for, in the feed's order. */
export function regionsWith(feed: Feed, indicator: Indicator): RegionSeries[] {
  return feed.regions.flatMap((region) => regionSeries(feed, indicator, region.id) ?? []);
}

/** Whether any indicator, or any part of one, has or can be given a series for the region. */
export function hasFigures(feed: Feed, region: Region): boolean {
  return feed.indicators.some((indicator) =>
    [indicator, ...indicator.slices].some((figures) => regionSeries(feed, figures, region.id)),
  );
}
