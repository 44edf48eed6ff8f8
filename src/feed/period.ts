import type { Frequency, ReportingYear } from './shape/vocabulary.js';

/**
 * How a period is spelled; a feed may mix them, since an annual series can stand for a fourth quarter. `split-year` is
 * a year that begins in one calendar year and ends in the next, as school years do; `years` are several taken together.
 */
export type PeriodKind = Frequency | 'split-year' | 'years';

/** What stands in place of a period that the source does not give. It is no period, and has no place in time. */
export const NOT_GIVEN = 'not-given';

/** A period of time: a label, not an instant. Times are UTC, so that a label never depends on the reader's clock. */
export interface Period {
  /**
   * The normalised spelling: `2023`, `2023-H1`, `2023-Q4`, `2023-04`, `2023-W14`, `2023-04-30`, `2021/22`, `2019/2021`;
   * with `~` behind it where the source gives it roughly, as in ISO 8601-2.
   */
  readonly text: string;
  readonly kind: PeriodKind;
  readonly year: number;
  /**
   * The half-year, quarter, month or week within the year, from 1; 1 for a year; the day of the year for a day; how
   * many years for several.
   */
  readonly part: number;
  /** Whether the source gives it roughly. */
  readonly isApproximate: boolean;
  /**
   * First millisecond, and the first one after it. A split year goes from the middle of one year to the middle of the
   * next, since its spelling does not say which day it begins.
   */
  readonly start: number;
  readonly end: number;
}

const DAY = 86_400_000;
const PATTERN = /^(\d{4})(?:-?([HQKMUW])(\d{1,2})|-(\d{2})(?:-(\d{2}))?|\/(\d{4}|\d{2}))?(~?)$/i;
const PARTS: Readonly<Record<Frequency, number>> = {
  year: 1,
  'half-year': 2,
  quarter: 4,
  month: 12,
  week: 53,
  day: 366,
};

/** Reads a period in the feed's own spelling or in Statistics Norway's (`2023K4`, `2025M04`, `2025U01`). */
export function parsePeriod(text: string): Period | undefined {
  const match = PATTERN.exec(text.trim());
  const period = match ? exactPeriod(match) : undefined;
  return period && match?.[7] === '~' ? { ...period, text: `${period.text}~`, isApproximate: true } : period;
}

function exactPeriod([, yearText = '', letter = '', partText = '', month, day, last]: readonly string[]):
  | Period
  | undefined {
  const year = Number(yearText);
  if (last !== undefined) return spanOf(year, last);
  if (day !== undefined) return dayPeriod(year, Number(month), Number(day));
  if (month !== undefined) return periodOf('month', year, Number(month));
  if (letter === '') return periodOf('year', year, 1);
  return periodOf(kindOfLetter(letter.toUpperCase()), year, Number(partText));
}

/**
 * The period that begins the same way one year earlier, or so many years: the same quarter, month or week, or the same
 * date.
 */
export function yearBefore(period: Period, years = 1): string {
  const { kind, year, part, text } = period;
  return kind === 'day' ? `${year - years}${text.slice(4, 10)}` : spell(kind, year - years, part);
}

/**
 * Whether `later` follows directly upon `earlier` in a series of this frequency.
 *
 * @param every the years from one figure to the next in an annual series; the length of what spans several years
 */
export function areAdjacent(
  earlier: Period,
  later: Period,
  frequency: Frequency,
  every = later.kind === 'years' ? later.part : 1,
): boolean {
  const { kind } = later;
  if (frequency === 'year' || kind === 'split-year' || kind === 'years')
    return exactly(earlier.text) === yearBefore(later, every);
  const perYear = PARTS[kind];
  if (earlier.kind !== kind) return false;
  if (kind === 'week' || kind === 'day') return later.start === earlier.end;
  return later.year * perYear + later.part - (earlier.year * perYear + earlier.part) === 1;
}

/** A period in its normalised spelling, without the mark of those that are given roughly. */
export function exactly(text: string): string {
  return text.replace('~', '');
}

/** Whether two figures are of the same time as far as is known: of two times that nobody gives it cannot be said. */
export function isSameTime(one: string, other: string): boolean {
  return one === other && one !== NOT_GIVEN;
}

/**
 * The first and the last day of a period as ISO 8601 writes them. Of a split year only its two years are known, unless
 * it is a school year, which in Norway lasts from 1 August.
 */
export function isoRangeOf(period: Period, reportingYear?: ReportingYear): readonly [first: string, last: string] {
  const { kind, year, start, end } = period;
  if (kind !== 'split-year') return [isoDay(start), isoDay(end - DAY)];
  const [from, to] = reportingYear === 'school' ? ['-08-01', '-07-31'] : ['', ''];
  return [`${fourDigits(year)}${from}`, `${fourDigits(year + 1)}${to}`];
}

/** Time order by first day, then by length. */
export function comparePeriods(a: Pick<Period, 'start' | 'end'>, b: Pick<Period, 'start' | 'end'>): number {
  return a.start - b.start || a.end - b.end;
}

/** The same for periods in their normalised spelling; those that are not given come first. */
export function comparePeriodTexts(a: string, b: string): number {
  const [first, second] = [parsePeriod(a), parsePeriod(b)];
  return first && second ? comparePeriods(first, second) : Number(Boolean(first)) - Number(Boolean(second));
}

function kindOfLetter(letter: string): 'half-year' | 'quarter' | 'month' | 'week' {
  if (letter === 'H') return 'half-year';
  if (letter === 'M') return 'month';
  return letter === 'Q' || letter === 'K' ? 'quarter' : 'week';
}

/** `2021/22` is one year, and `2019/2021` three; a year alone, or years that go backwards, are none. */
function spanOf(year: number, last: string): Period | undefined {
  const isSplit = last.length === 2;
  const part = isSplit ? 1 : Number(last) - year + 1;
  const text = spell(isSplit ? 'split-year' : 'years', year, part);
  if (!text.endsWith(`/${last}`) || (!isSplit && part < 3)) return undefined;
  const [start, end] = isSplit
    ? [Date.UTC(year, 6), Date.UTC(year + 1, 6)]
    : [Date.UTC(year, 0), Date.UTC(year + part, 0)];
  return { text, kind: isSplit ? 'split-year' : 'years', year, part, isApproximate: false, start, end };
}

function periodOf(kind: Exclude<Frequency, 'day'>, year: number, part: number): Period | undefined {
  if (part < 1 || part > PARTS[kind]) return undefined;
  const text = spell(kind, year, part);
  if (kind === 'week') {
    const start = startOfIsoWeek(year, part);
    if (part === 53 && startOfIsoWeek(year + 1, 1) === start) return undefined;
    return { text, kind, year, part, isApproximate: false, start, end: start + 7 * DAY };
  }
  const months = 12 / PARTS[kind];
  const first = (part - 1) * months;
  const [start, end] = [Date.UTC(year, first), Date.UTC(year, first + months)];
  return { text, kind, year, part, isApproximate: false, start, end };
}

function dayPeriod(year: number, month: number, day: number): Period | undefined {
  const start = Date.UTC(year, month - 1, day);
  const date = new Date(start);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const part = (start - Date.UTC(year, 0, 1)) / DAY + 1;
  return { text: isoDay(start), kind: 'day', year, part, isApproximate: false, start, end: start + DAY };
}

/** Monday of an ISO week; week 1 is the one with 4 January in it. */
function startOfIsoWeek(year: number, week: number): number {
  const fourth = Date.UTC(year, 0, 4);
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7;
  return fourth - weekday * DAY + (week - 1) * 7 * DAY;
}

function spell(kind: PeriodKind, year: number, part: number): string {
  const first = fourDigits(year);
  if (kind === 'split-year') return `${first}/${fourDigits(year + 1).slice(2)}`;
  if (kind === 'years') return `${first}/${fourDigits(year + part - 1)}`;
  const letters: Partial<Record<PeriodKind, string>> = { 'half-year': 'H', quarter: 'Q', month: '', week: 'W' };
  const letter = letters[kind];
  if (letter === undefined) return first;
  const digits = kind === 'month' || kind === 'week' ? String(part).padStart(2, '0') : String(part);
  return `${first}-${letter}${digits}`;
}

function fourDigits(year: number): string {
  return String(year).padStart(4, '0');
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
