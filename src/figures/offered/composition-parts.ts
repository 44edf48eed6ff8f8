import { regionSeries } from '../../feed/derive/regions/region-series.js';
import type { Feed, Indicator } from '../../feed/feed.js';
import { NOT_GIVEN } from '../../feed/period.js';

/**
 * The parts of an indicator, in the order of its list; empty when one of them is counted in another unit or in other
 * prices.
 */
export function partsOf(feed: Feed, whole: Indicator): Indicator[] {
  const parts = whole.parts.flatMap(
    (id) => feed.indicators.find((indicator) => indicator.id === id && id !== whole.id) ?? [],
  );
  return parts.length > 1 && parts.every((part) => isSameUnit(part, whole)) ? parts : [];
}

/** Whether every part has its newest observation for the region in the same period as the whole. */
export function hasComposition(feed: Feed, whole: Indicator, region: string, period: string): boolean {
  const parts = partsOf(feed, whole);
  return (
    parts.length > 0 &&
    period !== NOT_GIVEN &&
    parts.every((part) => regionSeries(feed, part, region)?.observations.at(-1)?.period === period)
  );
}

function isSameUnit(one: Indicator, other: Indicator): boolean {
  return (
    one.unit.id === other.unit.id &&
    one.unit.currency === other.unit.currency &&
    one.prices === other.prices &&
    one.basePeriod === other.basePeriod
  );
}
