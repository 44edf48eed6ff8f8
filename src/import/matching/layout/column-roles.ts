import { periodIn } from '../../cells/period.js';
import { partOfYearIn } from '../../cells/part-of-year.js';
import type { Cell, ColumnRole, SourceTable } from '../../table/source-table.js';
import type { CellKind, CellKinds } from './cell-kind.js';
import type { Places } from '../places/places.js';
import { placeTextOf } from '../places/place-text.js';

/** What is known of a table when its columns are judged. */
export interface JudgedTable {
  readonly table: SourceTable;
  readonly body: readonly number[];
  readonly names: readonly string[];
  readonly kinds: CellKinds;
  readonly places: Places;
  readonly said: Readonly<Record<number, ColumnRole>>;
}

/** Rows that are looked at; a column does not change its mind after so many. */
const SAMPLE = 500;
/** What columns are called that hold one thing in the files of statistics offices, SDMX among them. */
const NAMES: readonly (readonly [pattern: RegExp, role: ColumnRole])[] = [
  [/^(?:obs_value|value|verdi|värde|antall|antal)$/i, 'value'],
  [/^(?:obs_flag|obs_status|conf_status|status|flagg?|merknadstegn)$/i, 'status'],
  [/^(?:time_period|tid|time|periode?|år|year|kvartal|quarter|måned|månad|month|dato|date|tidspunkt)$/i, 'period'],
  [/^(?:last update|dataflow|structure(?:_id)?|action)$/i, 'ignored'],
  [/^(?:lower|nedre|nedre grense)$/i, 'lower'],
  [/^(?:upper|øvre|övre|øvre grense)$/i, 'upper'],
];
const PLACE_WORDS =
  'region regioner kommune kommuner kommun fylke län område geo ref_area geocode sted stad municipality county area ' +
  'kommunenr kommunenummer knr';
const PLACE_NAME = new RegExp(`(?:^|[\\s_-])(?:${PLACE_WORDS.replaceAll(' ', '|')})(?:$|[\\s_-])`, 'i');

/** What each column holds, as its cells, the name above it and the format say. */
export function columnRoles(judged: JudgedTable): ColumnRole[] {
  const rows = sampleOf(judged.body).map((row) => judged.table.rows[row] ?? []);
  const given = judged.names.map((_, column) => judged.said[column] ?? judged.table.roles?.[column]);
  const roles = given.map((role, column) => role ?? roleOfColumn(judged, rows, column));
  return withPlace(judged, rows, withValues(roles, given));
}

/** The first rows, and some of the others. */
function sampleOf(body: readonly number[]): number[] {
  const step = Math.max(1, Math.floor(body.length / SAMPLE));
  return body.filter((_, index) => index % step === 0);
}

function roleOfColumn(
  { names, kinds, places }: JudgedTable,
  rows: readonly (readonly Cell[])[],
  column: number,
): ColumnRole {
  const cells = rows.flatMap((row) => row[column] ?? []).filter((cell) => kinds.of(cell) !== 'blank');
  const name = names[column] ?? '';
  const share = (...wanted: readonly CellKind[]): number =>
    cells.filter((cell) => wanted.includes(kinds.of(cell))).length / Math.max(1, cells.length);
  const named = NAMES.find(([pattern]) => pattern.test(name))?.[1];
  if (named === 'status' || named === 'ignored' || named === 'lower' || named === 'upper') return named;
  if (cells.length === 0) return periodIn(name) ? 'value' : 'ignored';
  if (isPlaceColumn(cells, name, kinds, places)) return 'place';
  const isUnderPeriod = periodIn(name) !== undefined;
  if (
    !isUnderPeriod &&
    share('period', 'year') > 0.8 &&
    (named === 'period' || share('period') > 0.5 || isYears(cells))
  )
    return 'period';
  if (share('text') > 0.8 && cells.every(({ text }) => partOfYearIn(text)?.rest.trim() === '')) return 'period';
  return share('figure', 'year') >= 0.5 ? 'value' : 'category';
}

/** Codes or names of places: those of the feed, or of Norway. Numbers that happen to be codes are no places. */
function isPlaceColumn(cells: readonly Cell[], name: string, kinds: CellKinds, places: Places): boolean {
  const each = [...new Map(cells.map((cell) => [cell.text, cell])).values()];
  const known = each.filter((cell) => places.isPlace(cell)).length / each.length;
  const isNumbers = each.filter((cell) => kinds.of(cell) !== 'text').length * 2 > each.length;
  if (isNumbers) return (PLACE_NAME.test(name) || known === 1) && known > 0.5 && each.every(({ text }) => isCode(text));
  return known >= 0.5 || (PLACE_NAME.test(name) && each.some((cell) => places.match(cell).kind !== 'unknown'));
}

function isCode(text: string): boolean {
  return placeTextOf(text).code !== undefined && !/[.,\s]/.test(text);
}

/** Years that are repeated, or follow each other, down a column. */
function isYears(cells: readonly Cell[]): boolean {
  const years = cells.map(({ text }) => Number.parseInt(text, 10));
  const steps = years.slice(1).map((year, index) => Math.abs(year - (years[index] ?? 0)));
  return cells.length > 1 && steps.every((step) => step <= 1 || step >= years.length - 2) && Math.max(...steps) < 150;
}

/** A table has a column of values: where none was found, numbers that were taken for years or codes are the values. */
function withValues(roles: readonly ColumnRole[], given: readonly (ColumnRole | undefined)[]): ColumnRole[] {
  if (roles.includes('value')) return [...roles];
  const last = roles.findLastIndex(
    (role, column) => given[column] === undefined && (role === 'period' || role === 'place'),
  );
  const others = roles.filter((role) => role === 'period' || role === 'place').length;
  return roles.map((role, column) => (column === last && others > 1 ? 'value' : role));
}

/** Where no column has places that are known, one that is called so has names that nobody knows. */
function withPlace(
  { names, table }: JudgedTable,
  rows: readonly (readonly Cell[])[],
  roles: ColumnRole[],
): ColumnRole[] {
  if (roles.includes('place') || table.roles) return roles;
  const named = roles.findIndex((role, column) => role === 'category' && PLACE_NAME.test(names[column] ?? ''));
  if (named < 0) return roles;
  const hasTexts = rows.some((row) => (row[named]?.text ?? '') !== '');
  return roles.map((role, column) => (column === named && hasTexts ? 'place' : role));
}
