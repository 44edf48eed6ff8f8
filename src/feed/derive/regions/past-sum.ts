import type { Observation, Region } from '../../feed.js';
import { comparePeriodTexts } from '../../period.js';
import type { RegionSeries } from './region-series.js';

/** The regions that an observation of another region is the sum of, from the time before they became it; else none. */
export function summedBefore({ past }: Pick<RegionSeries, 'past'>, { period }: Observation): readonly Region[] {
  return past?.kind === 'sum' && comparePeriodTexts(period, past.period) < 0 ? past.regions : [];
}
