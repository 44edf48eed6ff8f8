import type { Region } from '../../parse/regions.js';
import type { Series, SummedSeries } from '../../parse/slices.js';
import { sumOf, type PeriodOf } from './sum.js';

/** The regions whose figures are those of a region when they are added up. */
type Members = Pick<SummedSeries, 'region' | 'summed'>;

/** The members of each region that lists all of them, where they nowhere overlap. */
export function membersToSum(regions: readonly Region[], byId: ReadonlyMap<string, Region>): Members[] {
  return regions.flatMap(({ id, listedMembers, membersComplete }) => {
    if (!membersComplete || listedMembers.length === 0) return [];
    const summed = listedMembers.flatMap((member) => byId.get(member) ?? []);
    return overlap(summed, byId) ? [] : [{ region: id, summed }];
  });
}

/**
 * The sums for regions that have published no series, with what the predecessors of their members have. A sum is made
 * only where every member has a series, and only for periods in which every member has a value; a period that some of
 * them lack has none.
 */
export function sumsOver(series: readonly Series[], toSum: readonly Members[], periodOf: PeriodOf): SummedSeries[] {
  const published = new Map(series.map((each) => [each.region, (each.continued ?? each).observations]));
  return toSum.flatMap((members) => {
    if (published.has(members.region)) return [];
    const parts = members.summed.map(({ id }) => published.get(id) ?? []);
    const observations = parts.some(({ length }) => length === 0) ? [] : sumOf(parts, periodOf);
    return observations.length === 0 ? [] : [{ ...members, observations }];
  });
}

/** Whether two of the regions are, or have anywhere inside them, the same region. */
function overlap(regions: readonly Region[], byId: ReadonlyMap<string, Region>): boolean {
  const counted = new Set<string>();
  return regions.some(({ id }) => {
    // A set that grows while it is walked: every region inside, once, also where the feed's graph goes in a circle.
    const inside = new Set([id]);
    for (const part of inside) byId.get(part)?.members.forEach((member) => inside.add(member));
    const shared = [...inside].some((part) => counted.has(part));
    inside.forEach((part) => counted.add(part));
    return shared;
  });
}
