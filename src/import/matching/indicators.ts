import { propertyOf } from '../../feed/checks/placed-items.js';
import { periodFrom } from '../../feed/period.js';
import type { SourceTable } from '../formats/source-table.js';
import { indicatorOf, type FeedIndicator } from './feed-indicator.js';
import { itemsOf, regionsOf } from './feed-regions.js';
import { layoutOf } from './layout.js';
import { Places } from './places.js';
import { comparable, plainText } from './plain-text.js';
import { readingsOf, type Reading } from './readings.js';

/** Figures that are looked at. */
const SAMPLE = 3000;

/**
 * Ids of the indicators that a table may be for, the likeliest first: those that it names, as samspill's own files do,
 * that have its number as their source's, its words in their title, and its kind of periods. Those with other periods
 * are left out.
 */
export function likelyIndicators(table: SourceTable, feed: unknown): string[] {
  const places = new Places(regionsOf(feed));
  const layout = layoutOf(table, places);
  const readings = sampleOf(readingsOf(table, layout));
  const kinds = new Set(readings.flatMap(({ period = '' }) => periodFrom(period)?.kind ?? []));
  const named = indicatorsNamed(table);
  const texts = [table.facts?.title ?? '', ...layout.titles, ...layout.names, ...partsOf(readings)].map(comparable);
  const scored = itemsOf(propertyOf(feed, 'indicators')).flatMap((written) => {
    const indicator = indicatorOf(feed, plainText(written['id']));
    if (!indicator || (named.size > 0 && !named.has(indicator.id)) || !fitsPeriods(indicator, kinds)) return [];
    return [{ id: indicator.id, score: scoreOf(indicator, table, texts) }];
  });
  return scored.sort((one, other) => other.score - one.score).map(({ id }) => id);
}

function sampleOf(readings: Iterable<Reading>): Reading[] {
  const sample: Reading[] = [];
  for (const reading of readings) {
    sample.push(reading);
    if (sample.length >= SAMPLE) break;
  }
  return sample;
}

/** The indicators that a file of samspill's own names. */
function indicatorsNamed({ rows, roles }: SourceTable): ReadonlySet<string> {
  const column = roles?.indexOf('indicator') ?? -1;
  return new Set(column < 0 ? [] : rows.slice(1).flatMap((row) => row[column]?.text ?? []));
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
  return (isOfTable ? 4 : 0) + (isNamed ? 2 : 0);
}
