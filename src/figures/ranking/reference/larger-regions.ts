import { isPercentage } from '../../../feed/derive/change.js';
import { regionOf } from '../../../feed/derive/lookup.js';
import type { Feed, Indicator, Region } from '../../../feed/feed.js';
import { isThereIn } from '../../offered/region-groups.js';

/**
 * The regions that some regions all lie in, the nearest first: those that they are part of, and their country. They are
 * what a place is read against, as «Norge» beside the counties.
 */
export function largerRegions(feed: Feed, regions: readonly Region[], period: string): readonly Region[] {
  const ids = new Set(regions.map(({ id }) => id));
  const [first, ...others] = regions.map((region) => regionsAround(feed, region));
  const shared = [...(first ?? [])].filter((id) => others.every((around) => around.has(id)));
  const larger = shared.flatMap((id) => (ids.has(id) ? [] : (regionOf(feed, id) ?? [])));
  return larger.filter((region) => isThereIn(region, period)).sort((one, other) => sizeOf(one) - sizeOf(other));
}

/**
 * Whether the level of a larger region can be read against those of the regions in it: of what is counted it is larger
 * because the region is; an average, a rate or an index is not.
 */
export function isFairLevel(indicator: Indicator): boolean {
  return isPercentage(indicator) || ['average', 'rate', 'index'].includes(indicator.measure);
}

/** The ids of all regions that a region lies in, however far out. */
export function regionsAround(feed: Feed, region: Region): ReadonlySet<string> {
  const found = new Set(region.partOf);
  // A set that grows while it is walked; a region that is said to lie in itself ends it all the same.
  for (const id of found) for (const outer of regionOf(feed, id)?.partOf ?? []) found.add(outer);
  if (region.type !== 'country') {
    const countries = feed.regions.filter(({ type, country }) => type === 'country' && country === region.country);
    for (const { id } of countries) found.add(id);
  }
  return found;
}

/** A country holds all others, whatever the feed lists of them. */
function sizeOf({ type, members }: Region): number {
  return type === 'country' ? Infinity : members.length;
}
