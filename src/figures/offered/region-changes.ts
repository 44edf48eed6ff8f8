import { changeTo, isPercentage, type Change, type NoChange } from '../../feed/derive/change.js';
import { regionSeries } from '../../feed/derive/regions/region-series.js';
import type { Feed, Indicator, Region } from '../../feed/feed.js';
import { isNegative } from '../../view/key-figure/change-text.js';
import { observationAt } from '../missing.js';
import { besideRegions, figuresIn, hasValue } from './region-groups.js';

/**
 * How the changes of regions are compared: in per cent; in percentage points where the figure itself is a percentage;
 * in its own unit where some figures are below zero, since per cent of those would put a loss before a gain.
 */
export type ChangeScale = 'share' | 'points' | 'units';

/** The scale that the changes of some regions can share. */
export function changeScaleOf(indicator: Indicator, changes: readonly (Change | NoChange)[]): ChangeScale {
  if (isPercentage(indicator)) return 'points';
  return changes.some((change) => change.kind === 'change' && isNegative(change)) ? 'units' : 'share';
}

/** How large a change is on a scale; undefined where there is none. */
export function sizeOf(change: Change | NoChange, scale: ChangeScale): number | undefined {
  if (change.kind !== 'change') return undefined;
  if (scale !== 'share') return change.absolute;
  return change.relative === null ? undefined : change.relative * 100;
}

/** Whether two regions or more that belong beside each other have a figure in a period. */
export function haveRanking(feed: Feed, indicator: Indicator, chosen: Region, period: string): boolean {
  return besideRegions(feed, chosen, period).some(
    (regions) => figuresIn(feed, indicator, regions, period).filter(hasValue).length > 1,
  );
}

/** Whether two of them or more have a change up to it that can be compared. */
export function haveChangeRanking(feed: Feed, indicator: Indicator, chosen: Region, period: string): boolean {
  return besideRegions(feed, chosen, period).some((regions) => {
    const changes = regions.map(({ id }) => {
      const observations = regionSeries(feed, indicator, id)?.observations ?? [];
      return changeTo(indicator, observations, observationAt(observations, period));
    });
    const scale = changeScaleOf(indicator, changes);
    return changes.filter((change) => sizeOf(change, scale) !== undefined).length > 1;
  });
}
