import { changeSince, relativeSeries } from '../../feed/derive/scale/relative-series.js';
import type { RegionSeries } from '../../feed/derive/regions/region-series.js';
import type { Indicator, Region } from '../../feed/feed.js';
import { FEWEST_PLOTS } from '../offered/side-by-side-series.js';

/** Series that are drawn beside each other. */
export interface ComparedSeries {
  readonly all: readonly RegionSeries[];
  /** Those that cannot be followed from the time from which the others can. */
  readonly without: readonly Region[];
  /** Whether they can be held against a common beginning, so that large and small regions share an axis. */
  readonly isRelative: boolean;
}

/** The series that share a beginning; all of them, as they are, where too few do. */
export function comparedSeries(indicator: Indicator, series: readonly RegionSeries[]): ComparedSeries {
  let all = series;
  for (;;) {
    const found = relativeSeries(indicator, all, changeSince);
    if (!('problem' in found)) break;
    const out = new Set(found.regions.map(({ id }) => id));
    const left = all.filter(({ region }) => !out.has(region.id));
    if (left.length === all.length || left.length < FEWEST_PLOTS)
      return { all: series, without: [], isRelative: false };
    all = left;
  }
  const drawn = new Set(all);
  return { all, without: series.filter((each) => !drawn.has(each)).map(({ region }) => region), isRelative: true };
}
