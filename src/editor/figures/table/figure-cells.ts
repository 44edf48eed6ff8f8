import { isPercentage } from '../../../feed/derive/change.js';
import type { Indicator, Language } from '../../../feed/feed.js';
import { phraseIn } from '../../../feed/localized-text.js';
import { say } from '../../../locale/catalogue.js';
import { formatNumber } from '../../../locale/number.js';
import type { GridCell } from '../grid/grid-table.js';
import type { FigureRemark, FigureRow, FigureTableOptions } from './figure-row.js';
import { STATUS_MARKS, TABLE_WORDS, WITHHELD_MARKS } from './figures.words.js';
import type { IndicatorFacts } from './indicator-facts.js';
import { typedFigure } from '../edits/typed-figure.js';
import { decimalsOf, withheldIn, type WrittenFigure } from './written-series.js';

/** What the words of a cell depend on. */
export interface CellWording extends Omit<FigureTableOptions, 'remarks'> {
  readonly facts: IndicatorFacts;
  readonly remarks: ReadonlyMap<string, FigureRemark>;
}

/** The cell of a row in one period. */
export function cellOfFigure(row: FigureRow, period: string, wording: CellWording): GridCell {
  if (row.kind === 'unknown') return cellOfUnknown(row.texts.get(period), wording);
  if (row.kind === 'sum') return cellOfSum(row, period, wording);
  const figure = row.placed.written.byPeriod.get(period);
  const { proposal, language } = wording;
  const state = proposal?.stateOf(row.region, period);
  const words = state ? [say(TABLE_WORDS[state === 'new' ? 'newMark' : 'changedMark'], language)] : [];
  const isNewColumn = proposal?.newPeriods.includes(period) === true;
  return {
    ...(figure ? contentOf(figure, wording) : { text: '' }),
    ...marksOf(figure, isNewColumn ? [] : words, language),
    ...problemOf(row.region, figure, period, wording),
    ...(proposal ? { isReadonly: true } : {}),
  };
}

/** A number as it is typed: without spaces between its digits, and with the comma or the point of the language. */
export function typedNumber(value: number, language: Language): string {
  return language === 'en' ? String(value) : String(value).replace('.', ',');
}

/** A number as the table shows it: with all of its decimals, also where the unit asks for fewer. */
export function shownNumber(value: number, decimals: number, language: Language): string {
  return formatNumber(value, Math.max(decimals, decimalsOf(value)), language);
}

function cellOfUnknown(text: string | undefined, { language }: CellWording): GridCell {
  if (text === undefined) return { text: '', isReadonly: true };
  return { text, marks: [say(TABLE_WORDS.notTaken, language)], isReadonly: true };
}

/** A sum as readers get it, or which of its members is why there is none. */
function cellOfSum(row: Extract<FigureRow, { kind: 'sum' }>, period: string, wording: CellWording): GridCell {
  const { facts, language } = wording;
  const sum = row.sums.get(period);
  if (sum && sum.value !== null) {
    // A sum of numbers with decimals has remains of their binary form behind them, which nobody has written.
    const value = Number(sum.value.toPrecision(12));
    const text = shownNumber(value, facts.indicator.unit.decimals, language);
    const marks = marksOf({ statuses: sum.statuses }, [], language);
    return { text, typed: typedNumber(value, language), ...marks, isReadonly: true };
  }
  return { text: lackingText(row, period, wording), isReadonly: true };
}

/** «mangler Marker»; empty where all members lack the period, or a member lacks nothing. */
export function lackingText(
  row: Extract<FigureRow, { kind: 'sum' }>,
  period: string,
  { facts, language }: Pick<CellWording, 'facts' | 'language'>,
): string {
  const series = new Map(facts.series.map(({ region, written }) => [region, written.byPeriod.get(period)]));
  const lacking = row.members.filter(({ id }) => {
    const figure = series.get(id);
    return !figure || figure.value === null || withheldIn(figure.statuses) !== undefined;
  });
  const [first, ...others] = lacking;
  if (!first || lacking.length === row.members.length) return '';
  if (others.length > 0) return say(TABLE_WORDS.lacksMany, language, { count: lacking.length });
  return say(TABLE_WORDS.lacksOne, language, { name: phraseIn(first.name, language).text });
}

function contentOf({ value, unread, statuses }: WrittenFigure, wording: CellWording): Pick<GridCell, 'text' | 'typed'> {
  const { facts, language } = wording;
  if (unread !== undefined) return { text: unread };
  if (value !== null)
    return { text: shownNumber(value, facts.indicator.unit.decimals, language), typed: typedNumber(value, language) };
  const { sign, word } = WITHHELD_MARKS[withheldIn(statuses) ?? 'missing'];
  return { text: say(word, language), typed: sign };
}

function marksOf(
  figure: Pick<WrittenFigure, 'statuses'> | undefined,
  words: readonly string[],
  language: Language,
): Pick<GridCell, 'marks'> {
  const statuses = (figure?.statuses ?? []).flatMap((status) => STATUS_MARKS[status] ?? []);
  const marks = [...statuses.map((entry) => say(entry, language)), ...words];
  return marks.length === 0 ? {} : { marks };
}

function problemOf(
  region: string,
  figure: WrittenFigure | undefined,
  period: string,
  { facts, language, remarks }: CellWording,
): Pick<GridCell, 'problem' | 'isError'> {
  if (figure && !facts.regions.has(region))
    return { problem: say(TABLE_WORDS.unknownRegion, language, { region }), isError: true };
  if (figure?.unread !== undefined) return { problem: unreadText(figure.unread, facts, language), isError: true };
  const remark = remarks.get(`${region} ${period}`);
  return remark ? { problem: remark.text, isError: remark.isError } : {};
}

function unreadText(text: string, { indicator }: IndicatorFacts, language: Language): string {
  const readings = readingsOf(text, indicator);
  if (!readings) return say(TABLE_WORDS.unreadable, language, { text });
  const [one, other] = readings.map((value) => shownNumber(value, 0, language));
  return say(TABLE_WORDS.doubtful, language, { text, one: one ?? '', other: other ?? '' });
}

/** The two numbers that a text in the place of one may mean; undefined when it is none. */
export function readingsOf(text: string, indicator: Indicator): readonly [number, number] | undefined {
  const typed = typedFigure(text, isPercentage(indicator));
  return typed.kind === 'doubtful' ? typed.readings : undefined;
}
