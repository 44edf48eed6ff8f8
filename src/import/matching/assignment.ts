import type { SourceTable } from '../table/source-table.js';
import { indicatorCandidates, indicatorsNamed } from './indicators.js';

/** A table, and the indicator that its figures are for. */
export interface AssignedTable {
  readonly table: SourceTable;
  /** What a keeper calls the table: the name of its sheet, or its number in the file. */
  readonly sheet: string;
  readonly indicator: string;
}

/** Which tables of a file go to which indicators, or what has to be said first. */
export type Assignment =
  | {
      readonly kind: 'assigned';
      readonly tables: readonly AssignedTable[];
      /** Tables that are left, since they are for none of the indicators as far as can be told. */
      readonly leftSheets: readonly string[];
      /** Indicators that the file names, and the feed does not have. */
      readonly leftIndicators: readonly string[];
    }
  /** Which of these the table is for; all that the feed has where its periods are of none. */
  | { readonly kind: 'which-indicator'; readonly ids: readonly string[] }
  | { readonly kind: 'which-sheet'; readonly sheets: readonly string[] }
  /** The file names its indicators, and none of them is in the feed, or the one that was wanted. */
  | { readonly kind: 'names-others'; readonly named: readonly string[] }
  | { readonly kind: 'no-sheet'; readonly sheet: string; readonly sheets: readonly string[] };

/** What a keeper has said about a file with several tables. */
export interface GivenAssignment {
  /** Id of an indicator of the feed: the only one that is taken. */
  readonly indicator?: string | undefined;
  /** Names of sheets, or numbers of tables from 1; all when there is none. */
  readonly sheets?: readonly string[] | undefined;
}

/**
 * Says which tables of a file go to which indicators of a feed. A data file of samspill's own names its indicators. A
 * table that stands alone goes to the likeliest indicator; of several, each goes to the one that it speaks of, and is
 * left where it speaks of none. What only a keeper can know is asked instead.
 *
 * @param ids of the feed's indicators
 */
export function assignmentOf(
  tables: readonly SourceTable[],
  feed: unknown,
  ids: readonly string[],
  { indicator, sheets = [] }: GivenAssignment,
): Assignment {
  const all = tables.map((table, index) => ({ table, sheet: sheetName(table, index) }));
  const names = all.map(({ sheet }) => sheet);
  const missing = sheets.find((wanted) => !all.some((each, index) => isCalled(each, index, wanted)));
  if (missing !== undefined) return { kind: 'no-sheet', sheet: missing, sheets: names };
  const chosen = all.filter((each, index) => sheets.length === 0 || sheets.some((name) => isCalled(each, index, name)));
  const taken = chosen.map((each) => ({ ...each, ...indicatorsOf(each.table, feed, { ids, indicator }) }));
  const [only] = taken;
  if (only && (taken.length === 1 || sheets.length > 0) && taken.every(({ named }) => named.length === 0))
    return ofOneIndicator(taken, indicator ?? (only.isSure ? only.likely[0] : undefined), ids, only.likely);
  const left = taken.filter(({ certain }) => certain.length === 0).map(({ sheet }) => sheet);
  const assigned = taken.flatMap(({ table, sheet, certain }) =>
    certain.map((each) => ({ table, sheet, indicator: each })),
  );
  const twice = assigned.find(({ indicator: id, sheet }) =>
    assigned.some((other) => other.indicator === id && other.sheet !== sheet),
  );
  if (twice) {
    const rivals = assigned.filter((other) => other.indicator === twice.indicator);
    return { kind: 'which-sheet', sheets: rivals.map(({ sheet }) => sheet) };
  }
  const leftIndicators = taken.flatMap(({ unknown }) => unknown);
  if (assigned.length > 0) return { kind: 'assigned', tables: assigned, leftSheets: left, leftIndicators };
  const named = taken.flatMap((each) => each.named);
  return named.length > 0 ? { kind: 'names-others', named } : { kind: 'which-sheet', sheets: names };
}

interface Candidates {
  /** Those that the table itself names by their ids. */
  readonly named: readonly string[];
  /** Those that it is for without a doubt, and those that it names and the feed does not have. */
  readonly certain: readonly string[];
  readonly unknown: readonly string[];
  /** The likeliest first. */
  readonly likely: readonly string[];
  /** Whether the likeliest one may be taken when the table stands alone. */
  readonly isSure: boolean;
}

function indicatorsOf(
  table: SourceTable,
  feed: unknown,
  { ids, indicator }: { readonly ids: readonly string[]; readonly indicator: string | undefined },
): Candidates {
  const isWanted = (id: string): boolean => indicator === undefined || id === indicator;
  const named = indicatorsNamed(table);
  if (named.length > 0) {
    const known = named.filter((id) => ids.includes(id));
    const unknown = named.filter((id) => !ids.includes(id));
    return { named, certain: known.filter(isWanted), unknown, likely: known, isSure: true };
  }
  const candidates = indicatorCandidates(table, feed);
  const certain = candidates.filter(({ isCertain }) => isCertain).map(({ id }) => id);
  return {
    named,
    certain: certain.filter(isWanted),
    unknown: [],
    likely: candidates.map(({ id }) => id),
    isSure: candidates.length === 1 || certain.length > 0,
  };
}

function ofOneIndicator(
  tables: readonly Pick<AssignedTable, 'table' | 'sheet'>[],
  indicator: string | undefined,
  ids: readonly string[],
  likely: readonly string[],
): Assignment {
  if (indicator === undefined || !ids.includes(indicator))
    return { kind: 'which-indicator', ids: indicator === undefined && likely.length > 0 ? likely : ids };
  const assigned = tables.map(({ table, sheet }) => ({ table, sheet, indicator }));
  return { kind: 'assigned', tables: assigned, leftSheets: [], leftIndicators: [] };
}

function sheetName({ name }: SourceTable, index: number): string {
  return name === undefined || name === '' ? String(index + 1) : name;
}

/** A sheet is called by its name, in letters of any size, or by its number. */
function isCalled({ sheet }: Pick<AssignedTable, 'sheet'>, index: number, wanted: string): boolean {
  const given = wanted.trim().toLowerCase();
  return sheet.trim().toLowerCase() === given || String(index + 1) === given;
}
