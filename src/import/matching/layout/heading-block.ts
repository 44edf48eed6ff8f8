import type { Cell } from '../../table/source-table.js';
import type { CellKinds } from './cell-kind.js';
import type { Places } from '../places/places.js';

/** The rows above the figures. */
export interface HeadingBlock {
  readonly headings: readonly number[];
  readonly titles: readonly string[];
  /** The first row below them. */
  readonly first: number;
}

/** No table has more rows above its figures; a text that does is no table. */
const MOST_HEADINGS = 60;

/**
 * Finds the headings of a table: the rows before the first one with figures, without titles and blank rows. A row of
 * years, and one of codes of places, is a heading although it looks like numbers.
 *
 * @param told how many rows are headings, where somebody has said it
 */
export function headingBlock(
  rows: readonly (readonly Cell[])[],
  kinds: CellKinds,
  places: Places,
  told?: number,
): HeadingBlock {
  const first = told ?? firstOfBody(rows, kinds, places);
  const above = rows.slice(0, first);
  const isTitle = (row: readonly Cell[]): boolean => {
    const texts = new Set(row.filter(({ text }) => text !== '').map(({ text }) => text));
    const hasFirst = (row[0]?.text ?? '') !== '';
    // One text over all columns is a title; one over some of them, behind a blank, is a heading.
    return texts.size === 0 || (texts.size === 1 && hasFirst && rows.some(({ length }) => length > 1));
  };
  return {
    headings: above.flatMap((row, index) => (isTitle(row) ? [] : [index])),
    titles: above.flatMap((row) => (isTitle(row) ? (row.find(({ text }) => text !== '')?.text ?? []) : [])),
    first,
  };
}

function firstOfBody(rows: readonly (readonly Cell[])[], kinds: CellKinds, places: Places): number {
  let hasPeriods = false;
  for (const [index, row] of rows.entries()) {
    if (index > MOST_HEADINGS) return 0;
    const filled = row.filter((cell) => kinds.of(cell) !== 'blank');
    const isLonely = filled.length === 1 && rows.some((other) => other.length > 1) && row[0] === filled[0];
    if (filled.length === 0 || isLonely) continue;
    const figures = filled.filter((cell) => kinds.of(cell) === 'figure');
    const years = filled.filter((cell) => kinds.of(cell) === 'year');
    const periods = filled.filter((cell) => kinds.of(cell) === 'period');
    if (figures.length === 0 && years.length === 0) {
      hasPeriods ||= periods.length > 0 && !isData(row, kinds);
      continue;
    }
    if (isRowOfDays(figures) || isRowOfPlaces(filled, figures, places)) {
      hasPeriods = true;
      continue;
    }
    if (figures.length > 0 || hasPeriods || !isRowOfYears(years, row)) return index;
    hasPeriods = true;
  }
  return rows.length;
}

/** A row in long form begins with a place and a period; a row of headings has no more than one of them at the left. */
function isData(row: readonly Cell[], kinds: CellKinds): boolean {
  return row.slice(1).every((cell) => kinds.of(cell) === 'text');
}

/** Years that go up or down, as headings do; the same year twice may stand under two measures. */
function isRowOfYears(years: readonly Cell[], row: readonly Cell[]): boolean {
  const numbers = years.map(({ text }) => Number.parseInt(text, 10));
  const distances = new Set(numbers.slice(1).map((year, index) => Math.abs(year - (numbers[index] ?? year))));
  const isFirst = years[0] === row[0] && years.length < row.filter(({ text }) => text !== '').length;
  return !isFirst && (numbers.length === 1 || distances.size <= 3);
}

/** Days as a spreadsheet counts them, a month, a quarter or a year apart. */
function isRowOfDays(figures: readonly Cell[]): boolean {
  const days = figures.map(({ text }) => Number(text));
  if (days.length < 2 || !days.every((day) => Number.isInteger(day) && day > 20_000 && day < 80_000)) return false;
  return days
    .slice(1)
    .every((day, index) => /^(?:2[89]|3[01]|9[0-2]|18[1-4]|36[56])$/.test(String(day - (days[index] ?? 0))));
}

/** A row in which everything but a word at its beginning is the code of a place. */
function isRowOfPlaces(filled: readonly Cell[], figures: readonly Cell[], places: Places): boolean {
  return figures.length >= 2 && figures.length >= filled.length - 1 && figures.every((cell) => places.isPlace(cell));
}
