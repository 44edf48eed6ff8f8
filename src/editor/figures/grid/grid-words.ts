import type { Language } from '../../../feed/feed.js';
import { say, sayCount } from '../../../locale/catalogue.js';
import { formatNumber } from '../../../locale/number.js';
import type { Filling } from './writing/filling.js';
import { heightOf, widthOf, type CellPlace, type CellRange } from './selection/grid-selection.js';
import type { GridTable } from './grid-table.js';
import { GRID_COUNTS, GRID_WORDS } from './grid.words.js';

/** Where a cell is: «Moss, 1. kvartal 2024». */
export function sayPlace(table: GridTable, { row, column }: CellPlace, language: Language): string {
  return say(GRID_WORDS.place, language, {
    row: table.rows[row]?.text ?? '',
    column: table.columns[column]?.label ?? '',
  });
}

/** A cell in full: «Moss, 1. kvartal 2024: 23 619, foreløpig. Tallet er …». */
export function wordsOfCell(table: GridTable, place: CellPlace, language: Language): string {
  if (table.rows.length === 0 || table.columns.length === 0) return '';
  const { text, marks = [], problem } = table.cellAt(place.row, place.column);
  const figure = text === '' ? say(GRID_WORDS.nothing, language) : text;
  const words = `${sayPlace(table, place, language)}: ${[figure, ...marks].join(', ')}`;
  return problem === undefined ? words : `${words}. ${problem}`;
}

/** Which cells have been chosen: «8 celler valgt, fra Moss, 3. kvartal 2023 til Råde, 4. kvartal 2023». */
export function sayRange(table: GridTable, range: CellRange, language: Language): string {
  return say(GRID_WORDS.chosen, language, {
    count: formatNumber(heightOf(range) * widthOf(range), 0, language),
    from: sayPlace(table, { row: range.top, column: range.left }, language),
    to: sayPlace(table, { row: range.bottom, column: range.right }, language),
  });
}

/** What of a block has not gone into the grid; empty when all has. */
export function sayFilling({ outside, readonly }: Filling, language: Language): string {
  const sentences = [
    outside === 0
      ? ''
      : sayCount(GRID_COUNTS.outside, outside, language, { count: formatNumber(outside, 0, language) }),
    readonly === 0
      ? ''
      : sayCount(GRID_COUNTS.computed, readonly, language, { count: formatNumber(readonly, 0, language) }),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
