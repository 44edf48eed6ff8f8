import type { Feed, Indicator, Observation, ObservationStatus, Region } from '../feed.js';
import { comparePeriodTexts } from '../period.js';
import { regionOf, seriesOf } from './lookup.js';

/** The observations of an indicator for a region, and whether the publisher gave them or we added up the members. */
export interface RegionSeries {
  readonly region: Region;
  readonly origin: 'published' | 'sum';
  /** The regions added up; empty for published figures. */
  readonly summed: readonly Region[];
  readonly observations: readonly Observation[];
}

/**
 * The series of a region: the published one, or else the sum over the members that the region lists. A sum is made only
 * of counts whose unit can be added, only over a whole list of members that nowhere overlap, and only for periods in
 * which every member has a value; a period that some of them lack has none.
 */
export function regionSeries(feed: Feed, indicator: Indicator, regionId: string): RegionSeries | undefined {
  const region = regionOf(feed, regionId);
  if (!region) return undefined;
  const published = seriesOf(indicator, regionId);
  if (published) return { region, origin: 'published', summed: [], observations: published.observations };
  const members = membersToSum(feed, indicator, region);
  if (!members) return undefined;
  const observations = sumOf(members.map((member) => seriesOf(indicator, member.id)?.observations ?? []));
  return observations.length > 0 ? { region, origin: 'sum', summed: members, observations } : undefined;
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

/** Adds up series from the period in which the last of them begins; every status of a part holds for the sum too. */
function sumOf(parts: readonly (readonly Observation[])[]): Observation[] {
  const periods = [...new Set(parts.flat().map(({ period }) => period))].sort(comparePeriodTexts);
  const begins = Math.max(...parts.map(([first]) => (first ? periods.indexOf(first.period) : Infinity)));
  const byPeriod = parts.map((part) => new Map(part.map((observation) => [observation.period, observation])));
  return periods.slice(begins).map((period) =>
    sumOfPeriod(
      period,
      byPeriod.map((part) => part.get(period) ?? { period, value: null, statuses: ['missing'] }),
    ),
  );
}

function sumOfPeriod(period: string, parts: readonly Observation[]): Observation {
  const statuses = new Set<ObservationStatus>(parts.flatMap((part) => part.statuses));
  // A sum that leaves out a part would be too low; and total minus the parts shown would reveal a confidential value.
  const value = parts.reduce<number | null>(
    (total, part) => (total === null || part.value === null ? null : total + part.value),
    0,
  );
  return { period, value, statuses: [...statuses] };
}
