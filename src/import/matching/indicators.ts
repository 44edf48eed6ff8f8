import { propertyOf } from '../../feed/checks/placed-items.js';
import { periodFrom } from '../../feed/period.js';
import type { SourceTable } from '../table/source-table.js';
import { indicatorOf, type FeedIndicator } from './feed/feed-indicator.js';
import { itemsOf, regionsOf } from './feed/feed-regions.js';
import { layoutOf } from './layout/layout.js';
import { Places } from './places/places.js';
import { comparable, plainText } from './feed/plain-text.js';
import { readingsOf, type Reading } from './readings.js';

/** Figures that are looked at. */
const SAMPLE = 3000;

/** An indicator that a table may be for. */
export interface IndicatorCandidate {
  readonly id: string;
  /** Whether the table itself speaks of this one, and of no other as much; a guess by its periods alone is not. */
  readonly isCertain: boolean;
}

/** Ids of the indicators that a table may be for, the likeliest first. */
export function likelyIndicators(table: SourceTable, feed: unknown): string[] {
  return indicatorCandidates(table, feed).map(({ id }) => id);
}

/**
 * The indicators that a table may be for, the likeliest first: those that it names, as samspill's own files do, that
 * have its number as their source's, its words in their title, and its kind of periods. Those with other periods are
 * left out.
 */
export function indicatorCandidates(table: SourceTable, feed: unknown): readonly IndicatorCandidate[] {
  const places = new Places(regionsOf(feed));
  const layout = layoutOf(table, places);
  const readings = sampleOf(readingsOf(table, layout));
  const kinds = new Set(readings.flatMap(({ period = '' }) => periodFrom(period)?.kind ?? []));
  const named = new Set(indicatorsNamed(table));
  const told = [table.name ?? '', table.facts?.title ?? '', ...layout.titles, ...layout.names, ...partsOf(readings)];
  const texts = told.map(comparable);
  const scored = itemsOf(propertyOf(feed, 'indicators')).flatMap((written) => {
    const indicator = indicatorOf(feed, plainText(written['id']));
    if (!indicator || (named.size > 0 && !named.has(indicator.id)) || !fitsPeriods(indicator, kinds)) return [];
    return [{ id: indicator.id, score: scoreOf(indicator, table, texts) }];
  });
  const sorted = scored.sort((one, other) => other.score - one.score);
  const [best = 0, second = 0] = sorted.map(({ score }) => score);
  return sorted.map(({ id }, index) => ({ id, isCertain: index === 0 && (best > second || named.size === 1) }));
}

/** The ids of indicators that a file of samspill's own names, in its order. */
export function indicatorsNamed({ rows, roles }: SourceTable): readonly string[] {
  const column = roles?.indexOf('indicator') ?? -1;
  const ids = column < 0 ? [] : rows.slice(1).map((row) => row[column]?.text ?? '');
  return [...new Set(ids)].filter((id) => id !== '');
}

function sampleOf(readings: Iterable<Reading>): Reading[] {
  const sample: Reading[] = [];
  for (const reading of readings) {
    sample.push(reading);
    if (sample.length >= SAMPLE) break;
  }
  return sample;
}

function partsOf(readings: readonly Reading[]): string[] {
  return [...new Set(readings.flatMap(({ parts }) => parts.map(({ text }) => text)))].slice(0, 200);
}

/** A table without periods may be for any; days are put down to whatever the indicator has. */
function fitsPeriods({ frequency, periods }: FeedIndicator, kinds: ReadonlySet<string>): boolean {
  const own = new Set([frequency, ...periods.flatMap((text) => periodFrom(text)?.kind ?? [])]);
  const isAnnual = frequency === 'year' && [...kinds].some((kind) => kind.includes('year') && kind !== 'half-year');
  return (
    kinds.size === 0 || kinds.has('day') || isAnnual || [...kinds].some((kind) => own.has(kind as typeof frequency))
  );
}

function scoreOf({ names, source }: FeedIndicator, { facts }: SourceTable, texts: readonly string[]): number {
  const number = plainText(propertyOf(source, 'table'));
  const isOfTable = number !== '' && (facts?.table === number || texts.some((text) => text.startsWith(`${number}:`)));
  const own = names.map(comparable).filter((name) => name.length > 3);
  const isNamed = own.some((name) =>
    texts.some((text) => text.includes(name) || (text.length > 3 && name.includes(text))),
  );
  // «Jobber i privat sektor» has the name of «Jobber» in it, and is not it.
  const isSameName = own.some((name) => texts.includes(name));
  return (isOfTable ? 4 : 0) + (isNamed ? 2 : 0) + (isSameName ? 1 : 0);
}
