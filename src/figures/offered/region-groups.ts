import { regionSeries, type RegionSeries } from '../../feed/derive/regions/region-series.js';
import type { Feed, Indicator, Observation, Region } from '../../feed/feed.js';
import { periodFrom } from '../../feed/period.js';
import { observationAt } from '../missing.js';

/** The figure of a region in a period; its value is null where there is none. */
export interface RegionFigure {
  readonly series: RegionSeries;
  readonly observation: Observation;
}

/** The figures of some regions in a period, of those that have the indicator at all. */
export function figuresIn(
  feed: Feed,
  indicator: Indicator,
  regions: readonly Region[],
  period: string,
): readonly RegionFigure[] {
  return regions.flatMap(({ id }) => regionSeries(feed, indicator, id) ?? []).map((series) => figureIn(series, period));
}

/** Whether there is a figure. */
export function hasValue({ observation }: RegionFigure): boolean {
  return observation.value !== null;
}

/** The figure of a series in a period. */
export function figureIn(series: RegionSeries, period: string): RegionFigure {
  return { series, observation: observationAt(series.observations, period) };
}

/**
 * The regions that belong beside a region in a period: its members, else those that share a parent with it, else those
 * of its own type, else all. Regions that were there no more are left out, and so is a region that is made of others in
 * the list, by adding them or by a merger, since a sum beside its parts would be counted twice.
 */
export function besideRegions(feed: Feed, region: Region, period: string): Region[][] {
  const isThere = (other: Region): boolean => other.id === region.id || isThereIn(other, period);
  return everBeside(feed, region).map((regions) => withoutSums(regions.filter(isThere), region));
}

/** The same lists with all that belongs in them in any period. */
export function everBeside(feed: Feed, region: Region): (readonly Region[])[] {
  return [
    membersOf(feed, region),
    siblingsOf(feed, region),
    feed.regions.filter(({ type }) => type === region.type),
    feed.regions,
  ];
}

/** Whether a region was there in a period. */
export function isThereIn({ isFormer, end = 0 }: Region, period: string): boolean {
  return !isFormer || (periodFrom(period)?.start ?? 0) < end;
}

function withoutSums(regions: readonly Region[], chosen: Region): Region[] {
  return regions.filter((region) => region.id === chosen.id || !regions.some(({ id }) => partsOf(region).includes(id)));
}

/** The regions that a region is made of: its members, and those that were merged into it. */
function partsOf({ listedMembers, succession }: Region): readonly string[] {
  const isMerger = succession?.isWhole === true && !succession.isContinued;
  return isMerger ? [...listedMembers, ...succession.regions] : listedMembers;
}

function membersOf(feed: Feed, region: Region): Region[] {
  return feed.regions.filter(({ id }) => region.members.includes(id));
}

function siblingsOf(feed: Feed, region: Region): Region[] {
  return feed.regions.filter(
    (other) => other.type === region.type && other.partOf.some((parent) => region.partOf.includes(parent)),
  );
}
