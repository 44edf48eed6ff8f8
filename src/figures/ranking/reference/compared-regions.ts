import { regionOf } from '../../../feed/derive/lookup.js';
import type { Feed, Region } from '../../../feed/feed.js';
import { besideRegions } from '../../offered/region-groups.js';
import { largerRegions, regionsAround } from './larger-regions.js';

/** Regions that are ranked in a period. */
export interface RankedRegions {
  /** Those that belong there. */
  readonly beside: readonly Region[];
  /** These, and those that the reader has added. */
  readonly ranked: readonly Region[];
  /** Ids of the regions that the reader compares with. */
  readonly compared: readonly string[];
  readonly period: string;
}

/** Larger regions that are drawn as lines, besides those that the reader compares with. */
const MOST_LARGER = 2;

/**
 * The regions that belong beside a region in a period, without the countries that the others lie in where that leaves
 * any: these are no rivals of their own parts.
 */
export function rankedBeside(feed: Feed, region: Region, period: string): readonly (readonly Region[])[] {
  return besideRegions(feed, region, period).flatMap((all) => {
    const parts = all.filter(({ id, type }) => type !== 'country' || id === region.id);
    return parts.length === all.length ? [all] : [parts, all];
  });
}

/**
 * Some regions with those that a reader compares them with: regions of their own kind that lie neither in nor round any
 * of them, since these would be counted twice.
 */
export function withCompared(feed: Feed, regions: readonly Region[], compared: readonly string[]): readonly Region[] {
  const around = new Map(regions.map((region) => [region.id, regionsAround(feed, region)]));
  const added = compared.flatMap((id) => {
    const region = regionOf(feed, id);
    if (!region || around.has(id) || !regions.some(({ type }) => type === region.type)) return [];
    const outside = regionsAround(feed, region);
    return regions.some((other) => outside.has(other.id) || around.get(other.id)?.has(id)) ? [] : [region];
  });
  return [...regions, ...added];
}

/**
 * The regions that ranked ones are read against: those that the reader compares with and that are not among them, and
 * those that they all lie in, of which the nearest and the widest are enough.
 *
 * @param hasValue whether a region has what is ranked
 */
export function regionsBehind(
  feed: Feed,
  { beside, ranked, compared, period }: RankedRegions,
  hasValue: (region: Region) => boolean,
): readonly Region[] {
  const ids = new Set(ranked.map(({ id }) => id));
  const chosen = compared.flatMap((id) => (ids.has(id) ? [] : (regionOf(feed, id) ?? []))).filter(hasValue);
  const larger = largerRegions(feed, beside, period).filter((region) => !ids.has(region.id) && hasValue(region));
  const ends = larger.length > MOST_LARGER ? [larger[0], larger.at(-1)] : larger;
  return [...new Set([...chosen, ...ends.filter((region) => region !== undefined)])];
}
