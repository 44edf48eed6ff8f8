import { intervalOf } from '../../feed/derive/interval.js';
import type { RegionSeries } from '../../feed/derive/regions/region-series.js';
import type { Feed, Indicator, Region } from '../../feed/feed.js';
import { besideRegions, figureIn, figuresIn, hasValue, type RegionFigure } from './region-groups.js';

/** The figures of a period: the regions that are side by side, and those above them. */
export interface IntervalRegions {
  readonly apart: readonly RegionFigure[];
  readonly beside: readonly RegionFigure[];
  /** All of these, and those that belong among them and have no figure. */
  readonly regions: readonly Region[];
}

/**
 * The figures of the chosen region, which is the first, of those that it is compared with, and of the regions beside it
 * where these have intervals. Whoever is not among these is above them.
 */
export function intervalRegions(
  feed: Feed,
  indicator: Indicator,
  all: readonly RegionSeries[],
  period: string,
): IntervalRegions {
  const [chosen] = all;
  const groups = chosen
    ? besideRegions(feed, chosen.region, period).filter((regions) => !holdsWithParts(regions, chosen))
    : [];
  const withIntervals = groups
    .map((regions) => ({ regions, figures: figuresIn(feed, indicator, regions, period) }))
    .filter(({ figures }) => haveInterval(figures));
  const { figures: beside, regions } = withIntervals.find(({ figures }) => figures.filter(hasValue).length > 1) ??
    withIntervals[0] ?? { figures: [], regions: [] };
  const isBeside = new Set(beside.map(({ series }) => series.region.id));
  const apart = all.filter(({ region }) => !isBeside.has(region.id)).map((series) => figureIn(series, period));
  return { apart, beside, regions: [...apart.map(({ series }) => series.region), ...regions] };
}

/** Whether any of the figures has an interval. */
export function haveInterval(figures: readonly RegionFigure[]): boolean {
  return figures.some(({ observation }) => intervalOf(observation));
}

/** Whether a region is among some of its own members, which it is apart from. */
function holdsWithParts(regions: readonly Region[], { region }: RegionSeries): boolean {
  const ids = regions.map(({ id }) => id);
  return ids.includes(region.id) && region.members.some((id) => ids.includes(id));
}
