import { propertyOf } from '../../../feed/checks/placed-items.js';
import { languageOf } from '../../../feed/localized-text.js';
import { normalSpelling } from '../../../feed/parse/tolerated-period.js';
import { comparePeriodTexts } from '../../../feed/period.js';
import { FREQUENCIES, type Frequency, type ObservationStatus } from '../../../feed/shape/vocabulary.js';
import type { Language } from '../../../feed/shape/widget-words.js';
import { itemsOf, textsOf } from './feed-regions.js';
import { plainText } from './plain-text.js';
import { listOf } from '../../../feed/json-value.js';

/** An observation as the feed has it, and its place in the list. */
export interface FeedObservation {
  readonly index: number;
  /** As the feed writes it. */
  readonly written: string;
  readonly value: number | null;
  readonly statuses: readonly ObservationStatus[];
  readonly lower: unknown;
  readonly upper: unknown;
  readonly note: unknown;
}

export interface FeedSeries {
  readonly index: number;
  readonly region: string;
  readonly categories: readonly string[];
  /** By the period in its normalised spelling. */
  readonly observations: ReadonlyMap<string, FeedObservation>;
}

export interface FeedDimension {
  readonly id: string;
  readonly names: readonly string[];
  readonly total?: string;
  readonly categories: readonly { readonly id: string; readonly names: readonly string[] }[];
}

/** An indicator of a feed, as far as a table can speak of it. */
export interface FeedIndicator {
  readonly id: string;
  readonly index: number;
  /** The shortest title, as the feed has it. */
  readonly title: unknown;
  readonly names: readonly string[];
  readonly frequency: Frequency;
  readonly isPercent: boolean;
  /** The unit's id and its labels. */
  readonly unitNames: readonly string[];
  readonly decimals?: number;
  readonly isAdditive: boolean;
  readonly dimensions: readonly FeedDimension[];
  readonly series: readonly FeedSeries[];
  /** By region and categories, as `seriesKey` writes them. */
  readonly byKey: ReadonlyMap<string, FeedSeries>;
  /** All periods that there are figures for, in time order. */
  readonly periods: readonly string[];
  readonly source: unknown;
  /** The language of texts that are given without one. */
  readonly language: Language;
}

/** What a series is about, as a key: the totals have no categories. */
export function seriesKey(region: string, categories: readonly string[]): string {
  return [region, ...categories].join('\n');
}

/** An indicator of a feed that may still be under work; undefined when there is none of this id. */
export function indicatorOf(feed: unknown, id: string): FeedIndicator | undefined {
  const list = propertyOf(feed, 'indicators');
  const index = Array.isArray(list) ? list.findIndex((each) => plainText(propertyOf(each, 'id')) === id) : -1;
  const written: unknown = Array.isArray(list) ? list[index] : undefined;
  if (index < 0) return undefined;
  const unit = propertyOf(written, 'unit');
  const unitId = plainText(typeof unit === 'string' ? unit : propertyOf(unit, 'id'));
  const measure = plainText(propertyOf(written, 'measure'));
  const decimals = propertyOf(unit, 'decimals');
  const dimensions = itemsOf(propertyOf(written, 'dimensions')).map(dimensionOf);
  const series = seriesOf(propertyOf(written, 'series'), dimensions);
  const periods = new Set(series.flatMap(({ observations }) => [...observations.keys()]));
  return {
    id,
    index,
    title: propertyOf(written, 'shortTitle') ?? propertyOf(written, 'title') ?? id,
    names: ['shortTitle', 'title', 'id'].flatMap((name) => textsOf(propertyOf(written, name))),
    frequency: FREQUENCIES.find((each) => each === propertyOf(written, 'frequency')) ?? 'year',
    isPercent: unitId === 'percent',
    unitNames: [unitId, ...textsOf(propertyOf(unit, 'label'))].filter((name) => name !== ''),
    ...(typeof decimals === 'number' ? { decimals } : {}),
    isAdditive: /^(?:stock|flow)$/.test(measure) && unitId !== 'percent' && propertyOf(written, 'additive') !== false,
    dimensions,
    series,
    byKey: new Map(series.map((each) => [seriesKey(each.region, each.categories), each])),
    periods: [...periods].sort(comparePeriodTexts),
    source: propertyOf(written, 'source'),
    language: languageOf(plainText(propertyOf(feed, 'language'))) ?? 'nb',
  };
}

function dimensionOf(written: Readonly<Record<string, unknown>>): FeedDimension {
  const total = plainText(written['total']);
  return {
    id: plainText(written['id']),
    names: [plainText(written['id']), ...textsOf(written['label'])],
    ...(total === '' ? {} : { total }),
    categories: itemsOf(written['categories']).map((category) => ({
      id: plainText(category['id']),
      names: [plainText(category['id']), ...textsOf(category['label'])],
    })),
  };
}

function seriesOf(list: unknown, dimensions: readonly FeedDimension[]): FeedSeries[] {
  const totals = dimensions.map(({ total, categories }) => total ?? categories[0]?.id ?? '');
  return listOf(list).flatMap((written: unknown, index) => {
    const region = plainText(propertyOf(written, 'region'));
    if (region === '') return [];
    const categories = propertyOf(written, 'categories');
    const given = Array.isArray(categories) && categories.length > 0 ? categories.map(plainText) : totals;
    return [{ index, region, categories: given, observations: observationsOf(propertyOf(written, 'observations')) }];
  });
}

function observationsOf(list: unknown): ReadonlyMap<string, FeedObservation> {
  const observations = new Map<string, FeedObservation>();
  for (const [index, written] of listOf(list).entries()) {
    const text = plainText(propertyOf(written, 'period'));
    const value = propertyOf(written, 'value');
    const statuses = [propertyOf(written, 'status')]
      .flat()
      .filter((each) => typeof each === 'string' && each !== 'normal');
    if (text === '' || observations.has(normalSpelling(text))) continue;
    observations.set(normalSpelling(text), {
      index,
      written: text,
      value: typeof value === 'number' ? value : null,
      statuses: statuses as ObservationStatus[],
      lower: propertyOf(written, 'lower'),
      upper: propertyOf(written, 'upper'),
      note: propertyOf(written, 'note'),
    });
  }
  return observations;
}
