import { comparePeriodTexts, periodFrom, yearBefore } from '../../../feed/period.js';
import type { FeedIndicator } from '../../matching/feed/feed-indicator.js';
import type { Entry } from '../understanding/entry.js';
import { seriesOf } from './series-of.js';

/** A figure of the table beside one of the feed that it should be like. */
export interface Compared {
  readonly entry: Entry;
  readonly value: number;
  readonly before: number;
  /** The period of the figure from before. */
  readonly period: string;
}

/**
 * The newest figure of each series in the table, beside that of the same period in the feed, of the year before, or the
 * newest before it: what somebody would hold it against. In the order of the table.
 */
export function comparedFigures(entries: readonly Entry[], indicator: FeedIndicator): Compared[] {
  const newest = new Map<unknown, Entry>();
  for (const entry of entries) {
    const series = seriesOf(indicator, entry);
    if (!series || entry.value === null) continue;
    const known = newest.get(series);
    if (!known || comparePeriodTexts(entry.period, known.period) >= 0) newest.set(series, entry);
  }
  return [...newest.values()].flatMap((entry) => {
    const reference = referenceFor(entry, indicator);
    return reference && entry.value !== null ? [{ entry, value: entry.value, ...reference }] : [];
  });
}

/** The figure of the feed that a figure of the table is held against. */
export function referenceFor(
  entry: Pick<Entry, 'region' | 'categories' | 'period'>,
  indicator: FeedIndicator,
): { readonly before: number; readonly period: string } | undefined {
  const observations = seriesOf(indicator, entry)?.observations;
  const period = periodFrom(entry.period);
  if (!observations || !period) return undefined;
  for (const candidate of referencePeriods(entry.period, yearBefore(period), observations)) {
    const before = observations.get(candidate)?.value;
    if (before !== undefined && before !== null) return { before, period: candidate };
  }
  return undefined;
}

/** What a figure is held against, the best first. The earlier periods are put in order only when it comes to them. */
function* referencePeriods(
  same: string,
  aYearBefore: string,
  observations: ReadonlyMap<string, unknown>,
): Generator<string> {
  yield same;
  yield aYearBefore;
  const earlier = [...observations.keys()].filter((text) => comparePeriodTexts(text, same) < 0);
  yield* earlier.sort(comparePeriodTexts).reverse();
}

/** The number in the middle. */
export function middleOf(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
