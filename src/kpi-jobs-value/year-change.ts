import { changeTo, type Change } from '../feed/derive/change.js';
import type { Indicator } from '../feed/feed.js';
import type { RegionSeries } from '../feed/derive/region-series.js';
import { parsePeriod, yearBefore } from '../feed/period.js';

/** The change of a series up to any of its periods from the same time a year earlier; undefined where there is none to show. */
export function yearChange(indicator: Indicator, { observations }: RegionSeries, periodText: string): Change | undefined {
  const period = parsePeriod(periodText);
  const before = period && yearBefore(period);
  const from = observations.findIndex((candidate) => candidate.period === before);
  const to = observations.findIndex((candidate) => candidate.period === periodText);
  const observation = observations[to];
  if (from < 0 || !observation) return undefined;
  // Only what lies between: a long series would else be gone through for each of its periods.
  const change = changeTo(indicator, observations.slice(from, to + 1), observation);
  return change.kind === 'change' ? change : undefined;
}
