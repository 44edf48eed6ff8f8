import { propertyOf } from '../../feed/checks/placed-items.js';
import { comparePeriodTexts } from '../../feed/period.js';
import { periodIn } from '../../import/cells/period.js';
import { readFile } from '../../import/formats/read-file.js';
import type { OtherFile } from '../../import/formats/recognise.js';
import type { SourceTable } from '../../import/formats/source-table.js';
import { indicatorOf } from '../../import/matching/feed-indicator.js';
import { regionsOf } from '../../import/matching/feed-regions.js';
import { fetchTable, type KeptParts, type Progress } from '../../statistics-service/fetch-table.js';
import type { Requests } from '../../statistics-service/requests.js';
import type { Wanted } from '../../statistics-service/selection.js';
import { tableAddressOf } from '../../statistics-service/table-address.js';
import type { PlannedImport } from './planned-import.js';

/** The tables of a source, or what it is instead. */
export type ReadSource =
  | { readonly kind: 'tables'; readonly tables: readonly SourceTable[]; readonly isFetched: boolean }
  | { readonly kind: 'other'; readonly is: OtherFile };

/** Tables that have been fetched in parts belong together: each has other figures of the same table. */
export async function readSource(
  { source, indicator, select }: PlannedImport,
  feed: unknown,
  bytesOf: (file: string) => Uint8Array,
  fetching: { readonly requests: Requests; readonly parts: KeptParts; readonly progress: Progress },
): Promise<ReadSource> {
  const address = tableAddressOf(source);
  if (!address) {
    const read = readFile(bytesOf(source));
    return read.kind === 'tables' ? { ...read, isFetched: false } : read;
  }
  const { files } = await fetchTable(address, wantedBy(feed, indicator, select), fetching.requests, fetching);
  const tables: SourceTable[] = [];
  for (const file of files) {
    const read = readFile(file);
    if (read.kind === 'other') return read;
    tables.push(...read.tables);
  }
  return { kind: 'tables', tables, isFetched: true };
}

/**
 * What the feed can use of a table: every code that its regions have and have had, and the periods from the first one
 * that it has figures for, since the source may have corrected them.
 */
function wantedBy(feed: unknown, indicator: string | undefined, choices: ReadonlyMap<string, string>): Wanted {
  const codes = regionsOf(feed).flatMap((region) => region.codes.map(({ code }) => code));
  const first = indicator === undefined ? undefined : indicatorOf(feed, indicator)?.periods[0];
  const isWanted = (code: string): boolean => {
    const period = periodIn(code)?.period;
    return first === undefined || period === undefined || comparePeriodTexts(period, first) >= 0;
  };
  return { places: [...new Set(codes)], choices, isWanted };
}

/** The ids of the indicators of a feed. */
export function indicatorIds(feed: unknown): readonly string[] {
  const list = propertyOf(feed, 'indicators');
  const ids = Array.isArray(list) ? list.map((each: unknown) => propertyOf(each, 'id')) : [];
  return ids.filter((id): id is string => typeof id === 'string');
}
