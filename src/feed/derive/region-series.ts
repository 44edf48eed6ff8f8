import type { Feed, Indicator, Observation, Past, Region } from '../feed.js';
import { sumOf } from './sum.js';
import { regionOf, seriesOf } from './lookup.js';

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
 * The series of a region: the published one, or else the sum over the members that the region lists. A sum is made only
 * of counts whose unit can be added, only over a whole list of members that nowhere overlap, and only for periods in
 * which every member has a value; a period that some of them lack has none. Figures whose time is not given may be of
 * different times.
 */
export function regionSeries(feed: Feed, indicator: Indicator, regionId: string): RegionSeries | undefined {
  const region = regionOf(feed, regionId);
  if (!region) return undefined;
  const published = publishedWithPast(indicator, region.id);
  if (published) return { region, origin: 'published', summed: [], ...published };
  const members = membersToSum(feed, indicator, region);
  if (!members) return undefined;
  const observations = sumOf(members.map((member) => publishedWithPast(indicator, member.id)?.observations ?? []));
  return observations.length > 0 ? { region, origin: 'sum', summed: members, observations } : undefined;
}

/** The published series of a region, with what its predecessors have before it. */
function publishedWithPast(
  indicator: Indicator,
  region: string,
): Pick<RegionSeries, 'observations' | 'past'> | undefined {
  const series = seriesOf(indicator, region);
  return series && (series.continued ?? { observations: series.observations });
}

/** Every region that the indicator has, or can be given, a series for, in the feed's order. */
export function regionsWith(feed: Feed, indicator: Indicator): RegionSeries[] {
  return feed.regions.flatMap((region) => regionSeries(feed, indicator, region.id) ?? []);
}

/** Whether any indicator has, or can be given, a series for the region. */
export function hasFigures(feed: Feed, region: Region): boolean {
  return feed.indicators.some((indicator) => regionSeries(feed, indicator, region.id));
}

function membersToSum(feed: Feed, indicator: Indicator, region: Region): readonly Region[] | undefined {
  if (!indicator.additive || !region.membersComplete || region.listedMembers.length === 0) return undefined;
  const members = region.listedMembers.flatMap((id) => regionOf(feed, id) ?? []);
  const complete = members.every(({ id }) => seriesOf(indicator, id));
  return complete && !overlap(feed, members) ? members : undefined;
}

/** Whether two of the regions are, or have anywhere inside them, the same region. */
function overlap(feed: Feed, regions: readonly Region[]): boolean {
  const counted = new Set<string>();
  return regions.some(({ id }) => {
    // A set that grows while it is walked: every region inside, once, also where the feed's graph goes in a circle.
    const inside = new Set([id]);
    for (const part of inside) regionOf(feed, part)?.members.forEach((member) => inside.add(member));
    const shared = [...inside].some((part) => counted.has(part));
    inside.forEach((part) => counted.add(part));
    return shared;
  });
}
