import { propertyOf } from '../../feed/checks/placed-items.js';
import { comparePeriodTexts } from '../../feed/period.js';
import { periodIn } from '../../import/cells/period.js';
import { readFile, type ReadFile } from '../../import/formats/read-file.js';
import type { OtherFile } from '../../import/formats/recognition/recognise.js';
import type { SourceTable } from '../../import/table/source-table.js';
import { indicatorOf } from '../../import/matching/feed/feed-indicator.js';
import { regionsOf } from '../../import/matching/feed/feed-regions.js';
import { fetchTable, type KeptParts, type Progress } from '../../statistics-service/fetch-table.js';
import type { Requests } from '../../statistics-service/requests.js';
import type { Wanted } from '../../statistics-service/selection.js';
import { tableAddressOf } from '../../statistics-service/table-address.js';
import type { PlannedImport } from './planned-import.js';

/** The tables of a source, or what it is instead. */
export type ReadSource =
  /** `areParts` when the tables are parts of one, since it is too large to be fetched at once. */
  | { readonly kind: 'tables'; readonly tables: readonly SourceTable[]; readonly areParts: boolean }
  | { readonly kind: 'other'; readonly is: OtherFile };

/**
 * The tables of a file, or of an address.
 *
 * @throws {ServiceError} when a service does not give them
 */
export async function readSource(
  { source, indicator, select }: PlannedImport,
  feed: unknown,
  bytesOf: (file: string) => Uint8Array | undefined,
  fetching: { readonly requests: Requests; readonly parts: KeptParts; readonly progress: Progress },
): Promise<ReadSource | undefined> {
  const address = tableAddressOf(source);
  if (!address) {
    const bytes = bytesOf(source);
    return bytes && withoutParts(readFile(bytes));
  }
  const { files } = await fetchTable(address, wantedBy(feed, indicator, select), fetching.requests, fetching);
  const [first] = files;
  if (address.kind === 'file' && first) return withoutParts(readFile(first));
  const tables: SourceTable[] = [];
  for (const file of files) {
    const read = readFile(file);
    if (read.kind === 'other') return read;
    tables.push(...read.tables);
  }
  return { kind: 'tables', tables, areParts: true };
}

function withoutParts(read: ReadFile): ReadSource {
  return read.kind === 'tables' ? { ...read, areParts: false } : read;
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
