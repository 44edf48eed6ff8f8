import { changeTo, isPercentage } from '../../../feed/derive/change.js';
import type { Indicator, Language, Region } from '../../../feed/feed.js';
import { phraseIn, withoutSoftHyphens } from '../../../feed/localized-text.js';
import { firstCategory } from '../../../feed/parse/slices.js';
import { say } from '../../../locale/catalogue.js';
import { formatShare, formatSigned } from '../../../locale/number.js';
import { formatPeriod } from '../../../locale/time.js';
import type { GridCell, GridColumn, GridRow, GridTable } from '../grid/grid-table.js';
import { cellOfFigure, type CellWording } from './figure-cells.js';
import { columnWidths } from './figure-widths.js';
import { EARLIER, TABLE_WORDS } from './figures.words.js';
import type { FigureRow, FigureTableOptions, Sums } from './figure-row.js';
import { indicatorFacts, type IndicatorFacts } from './indicator-facts.js';
import { withMissing } from './period-steps.js';

/** The figures of one part of an indicator as a table for the grid, and what its rows and columns are in the file. */
export interface FigureTable {
  readonly grid: GridTable;
  readonly rows: readonly FigureRow[];
  /** The periods of the columns, in the normalised spelling; the columns after them are worked out. */
  readonly periods: readonly string[];
  readonly facts: IndicatorFacts;
  /** The part of the indicator that it has: an id of each dimension. */
  readonly categories: readonly string[];
}

/**
 * The figures of an indicator as a table: regions in the feed's order, periods in time, and how much each has changed
 * in a year.
 *
 * @param index the indicator's number in the feed
 * @returns undefined when the feed has no such indicator
 */
export function figureTable(feed: unknown, index: number, options: FigureTableOptions): FigureTable | undefined {
  const facts = indicatorFacts(feed, index, options.categories);
  if (!facts) return undefined;
  const { indicator } = facts;
  const rows = rowsOf(facts, options);
  const periods = periodsOf(facts, options);
  const columns = [...columnsOf(rows, periods, facts, options), extraColumn(indicator, options.language)];
  const firstOther = rows.findIndex(({ kind }) => kind !== 'sum');
  const { language, proposal } = options;
  const grid: GridTable = {
    id: [indicator.id, ...(options.categories ?? [])].join(' '),
    caption: wordsIn(indicator.title, language),
    corner: say(TABLE_WORDS.corner, language),
    rows: rows.map((row) => gridRow(row, facts, language)),
    columns,
    frozenRows: Math.min(2, Math.max(0, firstOther)),
    startColumn: Math.max(0, periods.length - 1),
    keyboard: needsLetters(facts) ? 'text' : 'decimal',
    earlier: EARLIER[indicator.frequency],
    cellAt: rememberedCells(rows, periods, facts, options),
    ...(proposal ? { readonlyText: say(TABLE_WORDS.whileShown, language) } : {}),
  };
  return { grid, rows, periods, facts, categories: options.categories ?? indicator.dimensions.map(firstCategory) };
}

/** A name or a title without the hyphens that are for line breaks. */
export function wordsIn(text: Region['name'] | undefined, language: Language): string {
  return withoutSoftHyphens(phraseIn(text ?? {}, language).text);
}

function rowsOf(facts: IndicatorFacts, { proposal }: FigureTableOptions): FigureRow[] {
  const placed = new Map(facts.series.map((series) => [series.region, series]));
  const summed = new Map(facts.summed.map((sum) => [sum.region.id, sum]));
  const known = [...facts.regions.keys()].flatMap((region): FigureRow[] => {
    const [series, sum] = [placed.get(region), summed.get(region)];
    if (series) return [{ kind: 'series', region, placed: series }];
    return sum ? [{ kind: 'sum', region, members: sum.members, sums: sumsOf(facts.indicator, region) }] : [];
  });
  const strange = facts.series
    .filter(({ region }) => !facts.regions.has(region))
    .map((series): FigureRow => ({ kind: 'series', region: series.region, placed: series }));
  const unknown = (proposal?.unknown ?? []).map(({ name, texts }): FigureRow => ({ kind: 'unknown', name, texts }));
  return [...known, ...strange, ...unknown];
}

function sumsOf({ sums }: Indicator, region: string): Sums {
  const found = sums.find((sum) => sum.region === region);
  return new Map((found?.observations ?? []).map((observation) => [observation.period, observation]));
}

function periodsOf({ series, indicator }: IndicatorFacts, { added = [], proposal }: FigureTableOptions): string[] {
  const keys = new Set(series.map(({ written }) => written.periodsKey));
  const texts = [...keys].flatMap((key) => (key === '' ? [] : key.split('\n')));
  const unknown = (proposal?.unknown ?? []).flatMap((row) => [...row.texts.keys()]);
  return withMissing([...texts, ...added, ...unknown], indicator);
}

function gridRow(row: FigureRow, { regions }: IndicatorFacts, language: Language): GridRow {
  if (row.kind === 'unknown')
    return { id: `? ${row.name}`, text: say(TABLE_WORDS.unknownName, language, { name: row.name }), kind: 'unknown' };
  const name = wordsIn(regions.get(row.region)?.name, language);
  const text = name === '' ? row.region : name;
  if (row.kind === 'series') return { id: row.region, text, kind: 'normal' };
  return { id: row.region, text, note: say(TABLE_WORDS.sumOf, language, { count: row.members.length }), kind: 'sum' };
}

function columnsOf(
  rows: readonly FigureRow[],
  periods: readonly string[],
  facts: IndicatorFacts,
  options: FigureTableOptions,
): GridColumn[] {
  const { language, proposal } = options;
  const widths = columnWidths(rows, periods, facts, options);
  return periods.map((period) => {
    const isNew = proposal?.newPeriods.includes(period) === true;
    const label = formatPeriod(period, language);
    const short = formatPeriod(period, language, 'short');
    const text = isNew ? say(TABLE_WORDS.newPeriod, language, { period: short }) : short;
    const kind = isNew ? 'new' : 'normal';
    return { id: period, text, label, kind, ...widths(period) };
  });
}

function extraColumn({ frequency, every }: Indicator, language: Language): GridColumn {
  const text = say(frequency === 'year' && every > 1 ? TABLE_WORDS.sinceLast : TABLE_WORDS.inAYear, language);
  return { id: 'change', text, label: text, kind: 'extra', characters: 7, markCharacters: 0 };
}

/** The keyboard for decimals has no minus, which figures below zero and those of growth need. */
function needsLetters({ indicator, series }: IndicatorFacts): boolean {
  const isGrowth = isPercentage(indicator) || indicator.quantity === 'other';
  return isGrowth || series.some(({ written }) => written.observations.some(({ value }) => (value ?? 0) < 0));
}

/** Makes each cell once, when it is asked for. */
function rememberedCells(
  rows: readonly FigureRow[],
  periods: readonly string[],
  facts: IndicatorFacts,
  options: FigureTableOptions,
): GridTable['cellAt'] {
  const wording: CellWording = {
    facts,
    ...options,
    remarks: new Map((options.remarks ?? []).map((remark) => [`${remark.region} ${remark.period}`, remark])),
  };
  const cells = new Map<number, GridCell>();
  const width = periods.length + 1;
  return (row, column) => {
    const key = row * width + column;
    const known = cells.get(key) ?? makeCell(rows[row], periods, column, wording);
    cells.set(key, known);
    return known;
  };
}

function makeCell(
  row: FigureRow | undefined,
  periods: readonly string[],
  column: number,
  wording: CellWording,
): GridCell {
  const period = periods[column];
  if (!row) return { text: '', isReadonly: true };
  if (period !== undefined) return cellOfFigure(row, period, wording);
  const text = row.kind === 'unknown' ? '' : changeInAYear(row, periods, wording);
  return { text, isReadonly: true };
}

/** The change up to the newest period of the table, as readers of the tiles see it; empty where none may be shown. */
function changeInAYear(
  row: Exclude<FigureRow, { kind: 'unknown' }>,
  periods: readonly string[],
  { facts: { indicator }, language }: CellWording,
): string {
  const series = indicator.series.find(({ region }) => region === row.region);
  const observations =
    row.kind === 'sum' ? [...row.sums.values()] : (series?.continued?.observations ?? series?.observations ?? []);
  const newest = observations.find(({ period }) => period === periods.at(-1));
  const change = newest && changeTo(indicator, observations, newest);
  if (change?.kind !== 'change') return '';
  const { absolute, relative } = change;
  const signed = formatSigned(absolute, indicator.unit.decimals, language);
  if (isPercentage(indicator)) return say(TABLE_WORDS.points, language, { change: signed });
  if (relative === null) return signed;
  const share = formatShare(relative, language, 1);
  return Number(relative.toFixed(3)) > 0 ? `+${share}` : share;
}
