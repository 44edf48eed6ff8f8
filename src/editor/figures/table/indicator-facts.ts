import { completedIndicators } from '../../../feed/derive/regions/completed-indicators.js';
import { membersToSum } from '../../../feed/derive/regions/sums.js';
import { decimalsIn } from '../../../feed/derive/decimals.js';
import { yearsBetween } from '../../../feed/derive/years-between.js';
import { propertyOf } from '../../../feed/checks/placed-items.js';
import { valueAt } from '../../../feed/checks/place.js';
import type { Indicator, Region, Series } from '../../../feed/feed.js';
import { isObject } from '../../../feed/json-value.js';
import { firstCategory } from '../../../feed/parse/slices.js';
import { parseFeed } from '../../../feed/parse/parse-feed.js';
import { periodFrom } from '../../../feed/period.js';
import { writtenSeries, type WrittenSeries } from './written-series.js';

/** The figures of a region of one part of an indicator, and where they stand in the file. */
export interface PlacedSeries {
  readonly region: string;
  /** Its number in the indicator's list of series. */
  readonly index: number;
  readonly written: WrittenSeries;
}

/** What the table of an indicator is made of. */
export interface IndicatorFacts {
  /** As readers see it, with its figures, pasts and sums. */
  readonly indicator: Indicator;
  readonly regions: ReadonlyMap<string, Region>;
  /** The series of the chosen part, in the file's order, and each region once. */
  readonly series: readonly PlacedSeries[];
  /** The regions that readers get a sum for, when all of its members have figures. */
  readonly summed: readonly { readonly region: Region; readonly members: readonly Region[] }[];
}

/**
 * What the file says of an indicator and one part of it.
 *
 * @param categories ids, one of each dimension; the totals when left out
 * @returns undefined when the file has no such indicator, or nothing of it can be read
 */
export function indicatorFacts(
  feed: unknown,
  index: number,
  categories?: readonly string[],
): IndicatorFacts | undefined {
  const written = valueAt(feed, ['indicators', index]);
  const indicator = frameOf(written, feed);
  if (!indicator) return undefined;
  const chosen = categories ?? indicator.dimensions.map(firstCategory);
  const series = seriesIn(written, indicator, chosen);
  const regions = regionsOf(feed);
  const byId = new Map(regions.map((region) => [region.id, region]));
  return {
    indicator: withFigures(hasDecimals(written) ? indicator : withDecimals(indicator, series), series, regions),
    regions: byId,
    series,
    summed: indicator.additive ? summedRegions(regions, byId, series) : [],
  };
}

/** The parts of an indicator as the file has them, without their figures. */
function frameOf(written: unknown, feed: unknown): Indicator | undefined {
  if (!isObject(written)) return undefined;
  const indicator = { ...written, series: [] };
  const language = propertyOf(feed, 'language');
  return parseFeed({ feedVersion: '1.0', language, indicators: [indicator] }).feed?.indicators[0];
}

const readRegions = new WeakMap<object, readonly Region[]>();

/** The regions of a feed, with names that tell them apart. */
export function regionsOf(feed: unknown): readonly Region[] {
  const list = propertyOf(feed, 'regions');
  if (!Array.isArray(list)) return [];
  const rest = { language: propertyOf(feed, 'language'), updated: propertyOf(feed, 'updated') };
  const regions =
    readRegions.get(list) ?? parseFeed({ feedVersion: '1.0', ...rest, regions: list }).feed?.regions ?? [];
  readRegions.set(list, regions);
  return regions;
}

function seriesIn(written: unknown, { dimensions }: Indicator, chosen: readonly string[]): PlacedSeries[] {
  const list: unknown = propertyOf(written, 'series');
  const totals = dimensions.map(firstCategory);
  const found = new Map<string, PlacedSeries>();
  for (const [index, item] of (Array.isArray(list) ? (list as readonly unknown[]) : []).entries()) {
    const region = propertyOf(item, 'region');
    const own = propertyOf(item, 'categories');
    const ids: readonly unknown[] = Array.isArray(own) && own.length > 0 ? own : totals;
    const isChosen = ids.length === chosen.length && ids.every((id, place) => id === chosen[place]);
    if (typeof region !== 'string' || !isChosen || found.has(region)) continue;
    found.set(region, { region, index, written: writtenSeries(propertyOf(item, 'observations')) });
  }
  return [...found.values()];
}

function withFigures(frame: Indicator, placed: readonly PlacedSeries[], regions: readonly Region[]): Indicator {
  const series = placed.map(({ region, written }): Series => ({ region, observations: written.observations }));
  const isGiven = frame.frequency !== 'year' || frame.every !== 1;
  const every = isGiven
    ? frame.every
    : yearsBetween(new Set(placed.flatMap(({ written }) => [...written.byPeriod.keys()])));
  const indicator = { ...frame, every, series, slices: [], sums: [] };
  return completedIndicators([indicator], regions, periodFrom)[0] ?? indicator;
}

function hasDecimals(written: unknown): boolean {
  return typeof valueAt(written, ['unit', 'decimals']) === 'number';
}

/** Without `decimals` in the file they follow from the figures. */
function withDecimals(frame: Indicator, series: readonly PlacedSeries[]): Indicator {
  const values = series.flatMap(({ written }) => written.observations.map(({ value }) => value));
  return { ...frame, unit: { ...frame.unit, decimals: decimalsIn(values) } };
}

function summedRegions(
  regions: readonly Region[],
  byId: ReadonlyMap<string, Region>,
  series: readonly PlacedSeries[],
): IndicatorFacts['summed'] {
  const published = new Set(series.map(({ region }) => region));
  return membersToSum(regions, byId).flatMap(({ region: id, summed: members }) => {
    const region = byId.get(id);
    const given = members.filter((member) => published.has(member.id)).length;
    // Of a few members nobody expects a sum.
    return region && !published.has(id) && given * 2 > members.length ? [{ region, members }] : [];
  });
}
