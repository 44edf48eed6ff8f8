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
const SPELLING = /^(\d{4})(?:-([HQ]\d|W?\d\d)(?:-(\d\d))?|\/(\d{4}|\d\d))?~?$/;
const KINDS: Readonly<Record<string, PeriodKind>> = { H: 'half-year', Q: 'quarter', W: 'week' };
const MONTHS = { year: 12, 'half-year': 6, quarter: 3, month: 1, 'split-year': 12, years: 12 } as const;

/** The texts that have been taken apart: the same ones stand in every series, and are asked for many times. */
const known = new Map<string, Period>();
/** More than the days of a generation; a page that shows feed after feed keeps no more. */
const MOST_KNOWN = 10_000;

/**
 * The period that a text of a feed stands for, once it has been read. Such texts are in the normalised spelling, which
 * is taken apart here and not judged: `parsePeriod` says what is a period, and how else it may be written.
 *
 * @returns undefined for what is spelled otherwise, as `not-given` is
 */
export function periodFrom(text: string): Period | undefined {
  const found = known.get(text);
  if (found) return found;
  const period = takenApart(text);
  if (known.size === MOST_KNOWN) known.clear();
  if (period) known.set(text, period);
  return period;
}

function takenApart(text: string): Period | undefined {
  const [, first, within, day, last] = SPELLING.exec(text) ?? [];
  if (first === undefined) return undefined;
  const year = Number(first);
  const kind = kindOf(within, day, last);
  const isApproximate = text.endsWith('~');
  const number = Number(within?.replace(/\D/, '') ?? 1);
  if (kind === 'day') {
    const start = Date.UTC(year, number - 1, Number(day));
    return { text, kind, year, part: (start - Date.UTC(year)) / DAY + 1, isApproximate, start, end: start + DAY };
  }
  if (kind === 'week') {
    const start = startOfIsoWeek(year, number);
    return { text, kind, year, part: number, isApproximate, start, end: start + 7 * DAY };
  }
  const part = kind === 'years' ? Number(last) - year + 1 : number;
  const begins = kind === 'split-year' ? 6 : (number - 1) * MONTHS[kind];
  const months = kind === 'years' ? 12 * part : MONTHS[kind];
  const [start, end] = [Date.UTC(year, begins), Date.UTC(year, begins + months)];
  return { text, kind, year, part, isApproximate, start, end };
}

function kindOf(within?: string, day?: string, last?: string): PeriodKind {
  if (last !== undefined) return last.length === 2 ? 'split-year' : 'years';
  if (day !== undefined) return 'day';
  return within === undefined ? 'year' : (KINDS[within.charAt(0)] ?? 'month');
}

/** Monday of an ISO week; week 1 is the one with 4 January in it. */
function startOfIsoWeek(year: number, week: number): number {
  const fourth = Date.UTC(year, 0, 4);
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7;
  return fourth + ((week - 1) * 7 - weekday) * DAY;
}

/**
 * The period that begins the same way one year earlier, or so many years: the same quarter, month or week, or the same
 * date.
 */
export function yearBefore({ text }: Period, years = 1): string {
  return exactly(text).replace(/(^|\/)(\d+)/g, (_, sign: string, digits: string) => {
    const year = String(10_000 + Number(digits) - years);
    return sign + year.slice(-digits.length);
  });
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
  if (frequency === 'year' || later.kind === 'years') return exactly(earlier.text) === yearBefore(later, every);
  return earlier.kind === later.kind && earlier.end === later.start;
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
  // As it is drawn, a split year begins in its first year and ends in its second.
  const [first, last] = [isoDay(period.start), isoDay(period.end - DAY)];
  if (period.kind !== 'split-year') return [first, last];
  const [from, to] = reportingYear === 'school' ? ['-08-01', '-07-31'] : ['', ''];
  return [first.slice(0, 4) + from, last.slice(0, 4) + to];
}

/** Time order by first day, then by length. */
export function comparePeriods(a: Pick<Period, 'start' | 'end'>, b: Pick<Period, 'start' | 'end'>): number {
  return a.start - b.start || a.end - b.end;
}

/** The same for periods in their normalised spelling; those that are not given come first. */
export function comparePeriodTexts(a: string, b: string): number {
  const [first, second] = [periodFrom(a), periodFrom(b)];
  return first && second ? comparePeriods(first, second) : Number(Boolean(first)) - Number(Boolean(second));
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
