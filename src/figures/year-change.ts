import { changeTo, type Change } from '../feed/derive/change.js';
import type { Indicator, Observation } from '../feed/feed.js';
import type { RegionSeries } from '../feed/derive/regions/region-series.js';
import { periodFrom, yearBefore } from '../feed/period.js';

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
  const observation = to === undefined ? undefined : observations[to];
  if (from === undefined || to === undefined || !observation) return undefined;
  // Only what lies between: a long series would else be gone through for each of its periods.
  const change = changeTo(indicator, observations.slice(from, to + 1), observation);
  return change.kind === 'change' ? change : undefined;
}
