import { dayOfCount } from '../../cells/day.js';
import { piecesOf, type Markup } from '../markup/markup.js';
import type { Cell } from '../../table/source-table.js';
import { BLANK } from '../../table/text-cell.js';

/** What the cells of all sheets refer to. */
export interface Workbook {
  readonly texts: readonly string[];
  /** Numbers of the looks that show dates, and of those that show percentages. */
  readonly dates: ReadonlySet<number>;
  readonly percents: ReadonlySet<number>;
  /** Whether days are counted from 1904, as old Macintosh workbooks do. */
  readonly startsIn1904: boolean;
}

const MOST_ROWS = 200_000;
const MOST_COLUMNS = 16_384;
const MOST_CELLS = 2_000_000;
/** Days from the start of other workbooks to that of those. */
const DAYS_TO_1904 = 1462;

/** A cell of a sheet while its tags come by. */
interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly look: number;
  text: string;
}

/** The rows of a sheet; cells that belong together stand in each place that they cover. */
export function sheetRows(xml: string, workbook: Workbook): Cell[][] {
  const rows: Cell[][] = [];
  const merged: string[] = [];
  let cell: OpenCell | undefined;
  let isValue = false;
  let count = 0;
  let row = -1;
  for (const piece of piecesOf(xml)) {
    if (piece.kind === 'text') {
      if (cell && isValue) cell.text += piece.text;
      continue;
    }
    if (piece.name === 'v' || piece.name === 't') isValue = piece.kind === 'open' && !piece.isEmpty;
    if (piece.kind === 'open' && piece.name === 'row') row = numberOr(piece.attributes.get('r'), row + 2) - 1;
    if (piece.kind === 'open' && piece.name === 'c') cell = openCell(piece, row, rows[row]?.length ?? 0);
    if (piece.kind === 'open' && piece.name === 'mergecell') merged.push(piece.attributes.get('ref') ?? '');
    if (cell && piece.name === 'c' && (piece.kind === 'close' || piece.isEmpty)) {
      count += 1;
      if (count <= MOST_CELLS) put(rows, cell, cellOf(cell, workbook));
      cell = undefined;
    }
  }
  for (const range of merged.slice(0, 10_000)) fill(rows, range);
  return withoutHoles(rows);
}

function openCell({ attributes }: Extract<Markup, { kind: 'open' }>, row: number, next: number): OpenCell {
  const place = placeOf(attributes.get('r') ?? '') ?? { row, column: next };
  return { ...place, type: attributes.get('t') ?? 'n', look: Number(attributes.get('s') ?? 0), text: '' };
}

function cellOf({ type, look, text }: OpenCell, { texts, dates, percents, startsIn1904 }: Workbook): Cell {
  if (type === 's') return textCell(texts[Number(text)] ?? '');
  if (type !== 'n') return type === 'b' ? BLANK : textCell(text);
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number)) return BLANK;
  if (dates.has(look) && number >= 1 && number < 2_958_466)
    return { text: dayOfCount(number + (startsIn1904 ? DAYS_TO_1904 : 0)) };
  if (!percents.has(look)) return { text: String(number), number };
  const percent = Number((number * 100).toPrecision(15));
  return { text: `${percent} %`, number: percent };
}

function textCell(text: string): Cell {
  const plain = text.replace(/_x000D_/g, '').trim();
  return plain === '' ? BLANK : { text: plain };
}

function put(rows: Cell[][], { row, column }: { readonly row: number; readonly column: number }, cell: Cell): void {
  if (row < 0 || row >= MOST_ROWS || column >= MOST_COLUMNS) return;
  const line = (rows[row] ??= []);
  line[column] = cell;
}

/** Puts what stands in the first cell of a range into the others, as a reader sees it: `B2:E2`. */
function fill(rows: Cell[][], range: string): void {
  const [from, to] = range.split(':').map(placeOf);
  if (!from || !to || (to.row - from.row + 1) * (to.column - from.column + 1) > MOST_COLUMNS) return;
  const cell = rows[from.row]?.[from.column];
  if (!cell || cell === BLANK) return;
  for (let row = from.row; row <= to.row; row += 1)
    for (let column = from.column; column <= to.column; column += 1) put(rows, { row, column }, cell);
}

/** The place that a spreadsheet calls `C12`, from 0. */
function placeOf(name: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(name) ?? [];
  if (letters === '') return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

function numberOr(text: string | undefined, other: number): number {
  const number = Number(text);
  return text !== undefined && Number.isInteger(number) ? number : other;
}

/** The rows with blanks where nothing is, and none at the end. */
function withoutHoles(rows: readonly (readonly Cell[] | undefined)[]): Cell[][] {
  const whole = Array.from(rows, (row) => Array.from(row ?? [], (cell: Cell | undefined) => cell ?? BLANK));
  while (whole.at(-1)?.every(({ text }) => text === '') === true) whole.pop();
  return whole;
}
