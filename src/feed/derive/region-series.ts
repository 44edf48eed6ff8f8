import type { Feed, Indicator, Observation, ObservationStatus, Region } from '../feed.js';
import { comparePeriodTexts, parsePeriod } from '../period.js';
import { isInterruption } from './change.js';
import { regionOf, seriesOf } from './lookup.js';
import type { Succession } from './succession.js';

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

/** What the figures of a region say about the time before it was as it is now. */
export interface Past {
  /**
   * `sum`: the figures before `period` are those of the regions added up. `break`: they cannot be, and the series is
   * interrupted at `period`.
   */
  readonly kind: 'sum' | 'break';
  readonly regions: readonly Region[];
  /** The first period of the region as it is now. */
  readonly period: string;
}

/**
 * The series of a region: the published one, or else the sum over the members that the region lists. A sum is made only
 * of counts whose unit can be added, only over a whole list of members that nowhere overlap, and only for periods in
 * which every member has a value; a period that some of them lack has none.
 */
export function regionSeries(feed: Feed, indicator: Indicator, regionId: string): RegionSeries | undefined {
  const region = regionOf(feed, regionId);
  if (!region) return undefined;
  const published = publishedWithPast(feed, indicator, region);
  if (published) return { region, origin: 'published', summed: [], ...published };
  const members = membersToSum(feed, indicator, region);
  if (!members) return undefined;
  const observations = sumOf(members.map((member) => publishedWithPast(feed, indicator, member)?.observations ?? []));
  return observations.length > 0 ? { region, origin: 'sum', summed: members, observations } : undefined;
}

type WithPast = Pick<RegionSeries, 'observations' | 'past'>;

/** Series never change, and those with a past are asked for again and again. */
const known = new WeakMap<Indicator, Map<string, WithPast>>();

/**
 * The published series of a region, continued backwards by its predecessors: with their sum where counts can be added
 * and they became this region as a whole, else with a break where it began. Predecessors of predecessors do not count.
 */
function publishedWithPast(feed: Feed, indicator: Indicator, region: Region): WithPast | undefined {
  const published = seriesOf(indicator, region.id);
  if (!published || !region.succession) return published && { observations: published.observations };
  const ofIndicator = known.get(indicator) ?? new Map<string, WithPast>();
  const found = ofIndicator.get(region.id) ?? withPast(feed, indicator, published.observations, region.succession);
  known.set(indicator, ofIndicator.set(region.id, found));
  return found;
}

function withPast(
  feed: Feed,
  indicator: Indicator,
  observations: readonly Observation[],
  { regions: ids, start = Infinity, isWhole, isContinued }: Succession,
): WithPast {
  const regions = ids.flatMap((id) => regionOf(feed, id) ?? []);
  const parts = ids.flatMap((id) => seriesOf(indicator, id)?.observations ?? []);
  const [first] = observations;
  if (!first || (parts.length === 0 && !isContinued)) return { observations };
  const isEarlier = ({ period }: Observation): boolean => (parsePeriod(period)?.start ?? 0) < start;
  const change = start === Infinity ? first : observations.find((observation) => !isEarlier(observation));
  if (!change) return { observations };
  if (isWhole && !isContinued && indicator.additive) {
    const before = sumOf(ids.map((id) => seriesOf(indicator, id)?.observations ?? [])).filter(
      (sum) => isEarlier(sum) && comparePeriodTexts(sum.period, first.period) < 0,
    );
    const past: Past = { kind: 'sum', regions, period: first.period };
    if (before.some(({ value }) => value !== null)) return { observations: [...before, ...observations], past };
  }
  // Older figures of a region that was not there yet have been counted backwards by the publisher.
  if (!isContinued && isEarlier(first) && start !== Infinity) return { observations };
  return { observations: interruptedAt(observations, change), past: { kind: 'break', regions, period: change.period } };
}

function interruptedAt(observations: readonly Observation[], at: Observation): readonly Observation[] {
  if (isInterruption(at)) return observations;
  return observations.map((each) => (each === at ? { ...each, statuses: [...each.statuses, 'break'] } : each));
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
