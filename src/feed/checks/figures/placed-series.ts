import type { Indicator, Series } from '../../feed.js';
import { isObject, shown } from '../../json-value.js';
import { firstCategory } from '../../parse/slices.js';
import { propertyOf } from '../placed-items.js';

/** A series with the place in the file that it was read from. */
export interface PlacedSeries {
  readonly item: Series;
  readonly path: string;
}

/** The series of one category of each dimension, as an indicator of their own. */
export interface PlacedPart {
  readonly indicator: Indicator;
  /** Empty without dimensions. */
  readonly categories: readonly string[];
  readonly series: readonly PlacedSeries[];
}

/**
 * What an indicator is broken down into, with the places of the series; the indicator itself where it is not broken
 * down. A region has a series in each part, so it is the region and the categories together that say which is meant.
 *
 * @param written the indicator as it stands in the file
 * @param path where it stands
 */
export function placedParts(indicator: Indicator, written: unknown, path: string): readonly PlacedPart[] {
  const list = propertyOf(written, 'series');
  const numbers = new Map<string, number>();
  for (const [index, one] of (Array.isArray(list) ? (list as readonly unknown[]) : []).entries()) {
    const key = keyOfWritten(one, indicator);
    if (!numbers.has(key)) numbers.set(key, index);
  }
  const slices = indicator.dimensions.length === 0 ? [{ ...indicator, categories: [] }] : indicator.slices;
  return slices.map(({ categories, series, sums }) => ({
    indicator: { ...indicator, series, sums },
    categories,
    series: series.map((item, index) => {
      const number = numbers.get(keyOf(item.region, categories)) ?? index;
      return { item, path: `${path}.series[${number}]` };
    }),
  }));
}

/** The part that stands for the indicator where none has been chosen: the totals, or the first categories. */
export function firstPart(indicator: Indicator, written: unknown, path: string): PlacedPart {
  const first = indicator.dimensions.map(firstCategory);
  const parts = placedParts(indicator, written, path);
  const found = parts.find(({ categories }) => categories.every((id, index) => id === first[index]));
  return found ?? { indicator, categories: first, series: [] };
}

function keyOfWritten(series: unknown, { dimensions }: Indicator): string {
  if (!isObject(series)) return '';
  const { categories } = series;
  const ids =
    Array.isArray(categories) && categories.length > 0 ? categories.map(trimmed) : dimensions.map(firstCategory);
  return keyOf(trimmed(series['region']), ids);
}

function keyOf(region: string, categories: readonly string[]): string {
  return [region, ...categories].join(' ');
}

function trimmed(value: unknown): string {
  return shown(value).trim();
}
