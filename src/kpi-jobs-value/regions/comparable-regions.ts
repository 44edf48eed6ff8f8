import { regionSeries } from '../../feed/derive/regions/region-series.js';
import type { Feed, Indicator, Region } from '../../feed/feed.js';
import { phraseIn } from '../../feed/localized-text.js';
import type { KeyFigureOptions } from '../chosen-figure.js';

/** A region that the chosen figure can be compared with. */
export interface ComparableRegion {
  readonly id: string;
  readonly name: string;
  readonly isCompared: boolean;
}

/** The regions that an indicator can be compared with: those that have figures, and are there still or compared. */
export function comparableRegions(
  feed: Feed,
  indicator: Indicator,
  region: Region,
  options: KeyFigureOptions,
): ComparableRegion[] {
  return feed.regions
    .filter(({ id, isFormer }) => id !== region.id && (!isFormer || options.compared.includes(id)))
    .filter(({ id }) => regionSeries(feed, indicator, id))
    .map(({ id, name }) => ({
      id,
      name: phraseIn(name, options.language).text,
      isCompared: options.compared.includes(id),
    }));
}
