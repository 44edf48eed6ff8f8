import type { Feed, Indicator, Observation, ObservationStatus, Region } from '../feed.js';

/** The observations of an indicator for a region, and whether the publisher gave them or we added up the members. */
export interface RegionSeries {
  readonly region: Region;
  readonly origin: 'published' | 'sum';
  /** The regions added up; empty for published figures. */
  readonly summed: readonly Region[];
  readonly observations: readonly Observation[];
}

/**
 * The series of a region: the published one, or else the sum over the members that the region lists. A sum is made only of
 * counts whose unit can be added, only for periods in which every member has a value, and never of overlapping members.
 */
export function regionSeries(feed: Feed, indicator: Indicator, regionId: string): RegionSeries | undefined {
  const region = feed.regions.find(({ id }) => id === regionId);
  if (!region) return undefined;
  const published = indicator.series.find((series) => series.region === regionId);
  if (published) return { region, origin: 'published', summed: [], observations: published.observations };
  const members = membersToSum(feed, indicator, region);
  if (!members) return undefined;
  const observations = sumOf(members.map((member) => observationsOf(indicator, member.id)));
  return observations.length > 0 ? { region, origin: 'sum', summed: members, observations } : undefined;
}

/** Every region that the indicator has, or can be given, a series for, in the feed's order. */
export function regionsWith(feed: Feed, indicator: Indicator): RegionSeries[] {
  return feed.regions.flatMap((region) => regionSeries(feed, indicator, region.id) ?? []);
}

function membersToSum(feed: Feed, indicator: Indicator, region: Region): readonly Region[] | undefined {
  if (!indicator.additive || region.listedMembers.length === 0) return undefined;
  const members = region.listedMembers.flatMap((id) => feed.regions.find((candidate) => candidate.id === id) ?? []);
  const overlap = members.some((member) => member.members.length > 0 && members.some((other) => member.members.includes(other.id)));
  const complete = members.every((member) => indicator.series.some((series) => series.region === member.id));
  return complete && !overlap ? members : undefined;
}

function observationsOf(indicator: Indicator, region: string): readonly Observation[] {
  return indicator.series.find((series) => series.region === region)?.observations ?? [];
}

/** Adds up series period by period; every status and note of a part is kept, since it holds for the sum too. */
function sumOf(parts: readonly (readonly Observation[])[]): Observation[] {
  const [first = [], ...others] = parts;
  const byPeriod = others.map((part) => new Map(part.map((observation) => [observation.period, observation])));
  return first.flatMap((observation) => {
    const together = [observation, ...byPeriod.map((part) => part.get(observation.period))];
    const present = together.filter((part) => part !== undefined);
    if (present.length < together.length) return [];
    return sumOfPeriod(observation.period, present);
  });
}

function sumOfPeriod(period: string, parts: readonly Observation[]): Observation {
  const statuses = new Set<ObservationStatus>(parts.flatMap((part) => part.statuses));
  if (parts.some((part) => part.value === null)) {
    // A sum that leaves out a part would be too low; and total minus the parts shown would reveal a confidential value.
    return { period, value: null, statuses: [...statuses] };
  }
  return { period, value: parts.reduce((total, part) => total + (part.value ?? 0), 0), statuses: [...statuses] };
}
