import { parsePeriod } from '../../parse/written-period.js';
import { periodFrom } from '../../period.js';
import type { Region } from '../../shape/objects.js';

/** How a region came to be of those that it names as its predecessors. */
export interface Succession {
  /** Ids of the predecessors that the feed has. */
  readonly regions: readonly string[];
  /** The first millisecond of the region as it is now (UTC), when its predecessors say how long they lasted. */
  readonly start?: number;
  /** Whether all of the predecessors became this region, each of them as a whole and no other region. */
  readonly isWhole: boolean;
  /** Whether the region had a code of its own before, so that its own figures from then are of another extent. */
  readonly isContinued: boolean;
}

/** How a region stands in time. */
export interface Lifetime {
  /** Whether the region is there no more. */
  readonly isFormer: boolean;
  /** The first millisecond after its last day (UTC); absent when it is there still, and when nobody has said. */
  readonly end?: number;
  readonly succession?: Succession;
}

/** A region as the feed has it, and whether its list of predecessors could be read to the end. */
export interface RecordedRegion extends Pick<Region, 'id' | 'codes' | 'predecessors'> {
  readonly predecessorsComplete: boolean;
}

/**
 * How each region stands in time, by its codes and by the predecessors that are named. A region is a former one when
 * all its codes have a last day, or when another region names it as a predecessor and no code says that it goes on. A
 * day that was yet to come when the feed was edited makes nothing former.
 *
 * @param updated the day on which the feed was edited, as the feed has it
 */
export function lifetimesOf(regions: readonly RecordedRegion[], updated: unknown): ReadonlyMap<string, Lifetime> {
  const today = (typeof updated === 'string' ? parsePeriod(updated)?.start : undefined) ?? Infinity;
  const successors = new Map<string, RecordedRegion[]>();
  for (const region of regions)
    for (const id of region.predecessors) successors.set(id, [...(successors.get(id) ?? []), region]);
  const ended = new Map<string, Lifetime>();
  for (const region of regions) {
    const lifetime = endOf(region, successors.get(region.id) ?? []);
    if (lifetime && (lifetime.end ?? 0) <= today) ended.set(region.id, lifetime);
  }
  return new Map(
    regions.map((region) => {
      const succession = successionOf(region, ended, successors);
      return [region.id, { isFormer: false, ...ended.get(region.id), ...(succession ? { succession } : {}) }];
    }),
  );
}

/** The end of a region, or undefined when it goes on. */
function endOf({ codes }: RecordedRegion, successors: readonly RecordedRegion[]): Lifetime | undefined {
  if (codes.some(({ validTo }) => validTo === undefined) || codes.length + successors.length === 0) return undefined;
  const ends = codes.map(({ validTo = '' }) => periodFrom(validTo)?.end ?? 0);
  const starts = successors.flatMap((region) => {
    const own = region.codes.flatMap(({ validFrom = '' }) => periodFrom(validFrom)?.start ?? []);
    return own.length === 0 ? [] : Math.min(...own);
  });
  const all = ends.length > 0 ? ends : starts;
  return { isFormer: true, ...(all.length === 0 ? {} : { end: Math.max(...all) }) };
}

function successionOf(
  { codes, predecessors, predecessorsComplete }: RecordedRegion,
  ended: ReadonlyMap<string, Lifetime>,
  successors: ReadonlyMap<string, readonly RecordedRegion[]>,
): Succession | undefined {
  if (predecessors.length === 0) return undefined;
  const ends = predecessors.flatMap((id) => ended.get(id)?.end ?? []);
  const start = ends.length === 0 ? undefined : Math.max(...ends);
  const hasCodeBefore = (moment: number): boolean =>
    codes.some(
      ({ validFrom = '', validTo = '' }) =>
        (periodFrom(validFrom)?.start ?? -Infinity) < moment && (periodFrom(validTo)?.end ?? Infinity) >= moment,
    );
  return {
    regions: predecessors,
    ...(start === undefined ? {} : { start }),
    isWhole: predecessorsComplete && predecessors.every((id) => ended.has(id) && successors.get(id)?.length === 1),
    // A code that begins on the day of the change is one of the region as it is now.
    isContinued: start !== undefined && hasCodeBefore(start),
  };
}
