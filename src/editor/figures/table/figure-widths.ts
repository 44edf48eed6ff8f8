import { say } from '../../../locale/catalogue.js';
import type { GridColumn } from '../grid/grid-table.js';
import { lackingText } from './figure-cells.js';
import type { FigureRow, FigureTableOptions } from './figure-row.js';
import { STATUS_MARKS, TABLE_WORDS, WITHHELD_MARKS } from './figures.words.js';
import type { IndicatorFacts } from './indicator-facts.js';
import { withheldIn, type FigureExtent } from './written-series.js';

type Widths = Pick<GridColumn, 'characters' | 'markCharacters'>;

/** Words that have no room are cut, and read in full below the table; numbers never are. */
const MOST_WORDS = 18;

/**
 * The room that the columns need, in characters. Numbers have the same in all of them, so that columns are alike; words
 * and marks are added where they stand.
 */
export function columnWidths(
  rows: readonly FigureRow[],
  periods: readonly string[],
  facts: IndicatorFacts,
  options: FigureTableOptions,
): (period: string) => Widths {
  const numbers = Math.max(1, ...numberExtents(rows, facts).map((extent) => charactersOf(extent, facts)));
  const words = new Map<string, number>();
  const marks = new Map<string, number>();
  const raise = (map: Map<string, number>, period: string, length: number): void => {
    map.set(period, Math.max(map.get(period) ?? 0, length));
  };
  const { language, proposal } = options;
  for (const { written } of facts.series)
    for (const { period, statuses, unread } of written.remarkable) {
      const said = statuses.flatMap((status) => STATUS_MARKS[status] ?? []).map((entry) => say(entry, language));
      raise(marks, period, said.join('   ').length);
      const withheld = withheldIn(statuses);
      const word = unread ?? (withheld ? say(WITHHELD_MARKS[withheld].word, language) : '');
      raise(words, period, Math.min(word.length, MOST_WORDS));
    }
  const newest = periods.at(-1) ?? '';
  for (const row of rows) {
    if (row.kind === 'sum')
      raise(words, newest, Math.min(lackingText(row, newest, { facts, language }).length, MOST_WORDS));
    if (row.kind === 'unknown')
      for (const period of row.texts.keys()) raise(marks, period, say(TABLE_WORDS.notTaken, language).length);
    if (row.kind !== 'series' || !proposal) continue;
    for (const period of periods)
      if (!proposal.newPeriods.includes(period) && proposal.stateOf(row.region, period))
        raise(marks, period, say(TABLE_WORDS.changedMark, language).length);
  }
  return (period) => ({
    characters: Math.max(numbers, words.get(period) ?? 0),
    markCharacters: marks.get(period) ?? 0,
  });
}

function numberExtents(rows: readonly FigureRow[], { series }: IndicatorFacts): FigureExtent[] {
  const sums = rows.flatMap((row) => (row.kind === 'sum' ? [...row.sums.values()].map(({ value }) => value ?? 0) : []));
  const sumExtent = { least: Math.min(0, ...sums), most: Math.max(0, ...sums), decimals: 0 };
  return [sumExtent, ...series.map(({ written }) => written.extent)];
}

function charactersOf({ least, most, decimals: own }: FigureExtent, { indicator }: IndicatorFacts): number {
  const decimals = Math.max(indicator.unit.decimals, own);
  const largest = Math.max(Math.abs(least), Math.abs(most));
  const digits = largest < 1 ? 1 : Math.floor(Math.log10(largest)) + 1;
  const spaces = Math.floor((digits - 1) / 3);
  return digits + spaces + (decimals > 0 ? decimals + 1 : 0) + Number(least < 0);
}
