import { chunksOf } from './chunks.js';
import { pxweb1Table } from './pxweb-1.js';
import { pxweb2Table } from './pxweb-2.js';
import type { Requests } from './requests.js';
import { selectionOf, type Wanted } from './selection.js';
import type { StatisticsTable } from './statistics-table.js';
import type { TableAddress } from './table-address.js';
import { cellsOf, type Selection } from './table-metadata.js';

/** What has been fetched already, and is not fetched again after an interruption. */
export interface KeptParts {
  /** The bytes that were kept under a name; undefined when there are none. */
  read(name: string): Uint8Array | undefined;
  keep(name: string, bytes: Uint8Array): void;
}

/** How far the fetching has come, in figures. */
export type Progress = (fetched: number, all: number) => void;

/** A table as it was fetched: one file, or several where it is too large for one. */
export interface FetchedTable {
  /** What the table is called; empty where only a file was read. */
  readonly title: string;
  readonly files: readonly Uint8Array[];
}

/**
 * Fetches what is wanted of a table. A large one comes in parts, of which those that are kept already are not asked for
 * again.
 *
 * @throws {ServiceError} when the service does not give it, or when something has to be chosen first
 */
export async function fetchTable(
  address: TableAddress,
  wanted: Wanted,
  requests: Requests,
  { parts, progress = () => undefined }: { readonly parts: KeptParts; readonly progress?: Progress },
): Promise<FetchedTable> {
  if (address.kind === 'file') {
    const bytes = await requests.bytesOf(address.address);
    return { title: '', files: [bytes] };
  }
  const table = await (address.kind === 'pxweb-2' ? pxweb2Table(address, requests) : pxweb1Table(address, requests));
  const selection = await selectionOf(table, wanted);
  const files: Uint8Array[] = [];
  let fetched = 0;
  progress(fetched, cellsOf(selection));
  for (const part of chunksOf(selection, table.mostCells)) {
    files.push(await partOf(table, part, parts));
    fetched += cellsOf(part);
    progress(fetched, cellsOf(selection));
  }
  return { title: table.metadata.title, files };
}

async function partOf(table: StatisticsTable, part: Selection, parts: KeptParts): Promise<Uint8Array> {
  const name = nameOf(table, part);
  const kept = parts.read(name);
  if (kept) return kept;
  const bytes = await table.figuresOf(part);
  parts.keep(name, bytes);
  return bytes;
}

/** A name for a part: the same request gives the same one. */
function nameOf({ address }: StatisticsTable, part: Selection): string {
  return JSON.stringify([address, part.map(({ variable, codes, codeList }) => [variable.code, codes, codeList])]);
}
