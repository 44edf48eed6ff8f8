import type { Feed, Figures, Region, Series, SummedSeries } from '../feed.js';

/**
 * One index for each list, made when it is first asked for: a feed may hold every municipality of a country, and lists
 * never change.
 */
const indexes = new WeakMap<object, ReadonlyMap<string, unknown>>();

/** The region of an id. */
export function regionOf(feed: Pick<Feed, 'regions'>, id: string | undefined): Region | undefined {
  return id === undefined ? undefined : indexOf(feed.regions, (region) => region.id).get(id);
}

/** The region that a text means: its id, else one of its codes, of any year, that no other region has had. */
export function regionMeant(feed: Pick<Feed, 'regions'>, text: string | undefined): Region | undefined {
  const found = regionOf(feed, text);
  if (found || text === undefined || text === '') return found;
  const [first, ...others] = feed.regions.filter(({ codes }) => codes.some(({ code }) => code === text));
  return others.length === 0 ? first : undefined;
}

/** The region that is shown: the one that is wanted, else the feed's own, else its first. */
export function regionShown(feed: Pick<Feed, 'regions' | 'region'>, wanted: string | undefined): Region | undefined {
  const [region] = [wanted, feed.region].flatMap((text) => regionMeant(feed, text) ?? []);
  return region ?? feed.regions[0];
}

/** The published series of an indicator, or of a part of one, for a region. */
export function seriesOf(indicator: Pick<Figures, 'series'>, region: string): Series | undefined {
  return indexOf(indicator.series, (series) => series.region).get(region);
}

/** The sum for a region that has published none. */
export function sumFor(indicator: Pick<Figures, 'sums'>, region: string): SummedSeries | undefined {
  return indexOf(indicator.sums, (sum) => sum.region).get(region);
}

function indexOf<T>(list: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T> {
  const known = indexes.get(list) as ReadonlyMap<string, T> | undefined;
  if (known) return known;
  const index = new Map(list.map((item) => [keyOf(item), item]));
  indexes.set(list, index);
  return index;
}
