import { changeTo, isInterruption, type Change } from '../feed/derive/change.js';
import type { Indicator, Observation } from '../feed/feed.js';
import type { RegionSeries } from '../feed/derive/regions/region-series.js';
import { periodFrom, yearBefore } from '../feed/period.js';

const interruptions = new WeakMap<readonly Observation[], readonly number[]>();

/** How often a series is interrupted up to each of its observations, that one included. */
function interruptionsOf(observations: readonly Observation[]): readonly number[] {
  let count = 0;
  const counts = interruptions.get(observations) ?? observations.map((each) => (count += Number(isInterruption(each))));
  interruptions.set(observations, counts);
  return counts;
}

const known = new WeakMap<readonly Observation[], ReadonlyMap<string, number>>();

/** Where each period of a series stands in it. A long series is asked for each of its periods. */
export function placesOf(observations: readonly Observation[]): ReadonlyMap<string, number> {
  const places = known.get(observations) ?? new Map(observations.map(({ period }, index) => [period, index]));
  known.set(observations, places);
  return places;
}

/**
 * The change of a series up to any of its periods from the same time a year earlier; undefined where there is none to
 * show.
 */
export function yearChange(
  indicator: Indicator,
  { observations }: RegionSeries,
  periodText: string,
): Change | undefined {
  const period = periodFrom(periodText);
  const before = period && yearBefore(period, indicator.every);
  const places = placesOf(observations);
  const [from, to] = [places.get(before ?? '') ?? places.get(`${before}~`), places.get(periodText)];
  const [first, last] = [observations[from ?? -1], observations[to ?? -1]];
  if (!first || !last) return undefined;
  // The year between is looked at once for all: a long series would else be gone through for each of its periods.
  const counts = interruptionsOf(observations);
  if (counts[from ?? -1] !== counts[to ?? -1]) return undefined;
  const change = changeTo(indicator, [first, last], last);
  return change.kind === 'change' ? change : undefined;
}
