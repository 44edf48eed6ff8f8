import type { Frequency } from './shape/vocabulary.js';

/** How a period is spelled; a feed may mix them, since an annual series can stand for a fourth quarter. */
export type PeriodKind = Frequency;

/** A period of time: a label, not an instant. Times are UTC, so that a label never depends on the reader's clock. */
export interface Period {
  /** The normalised spelling: `2023`, `2023-H1`, `2023-Q4`, `2023-04`, `2023-W14`, `2023-04-30`. */
  readonly text: string;
  readonly kind: PeriodKind;
  readonly year: number;
  /** The half-year, quarter, month or week within the year, from 1; 1 for a year; the day of the year for a day. */
  readonly part: number;
  /** First millisecond, and the first one after it. */
  readonly start: number;
  readonly end: number;
}

const DAY = 86_400_000;
const PATTERN = /^(\d{4})(?:-?([HQKMUW])(\d{1,2})|-(\d{2})(?:-(\d{2}))?)?$/i;
const PARTS: Readonly<Record<PeriodKind, number>> = {
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
  if (!match) return undefined;
  const [, yearText = '', letter = '', partText = '', month, day] = match;
  const year = Number(yearText);
  if (day !== undefined) return dayPeriod(year, Number(month), Number(day));
  if (month !== undefined) return periodOf('month', year, Number(month));
  if (letter === '') return periodOf('year', year, 1);
  return periodOf(kindOfLetter(letter.toUpperCase()), year, Number(partText));
}

/** The period that begins the same way one year earlier: the same quarter, month or week, or the same date. */
export function yearBefore(period: Period): string {
  if (period.kind === 'day') return `${period.year - 1}${period.text.slice(4)}`;
  return spell(period.kind, period.year - 1, period.part);
}

/** Whether `later` follows directly upon `earlier` in a series of this frequency. */
export function areAdjacent(earlier: Period, later: Period, frequency: Frequency): boolean {
  if (frequency === 'year') return earlier.text === yearBefore(later);
  const perYear = PARTS[later.kind];
  if (earlier.kind !== later.kind) return false;
  if (later.kind === 'week' || later.kind === 'day') return later.start === earlier.end;
  return later.year * perYear + later.part - (earlier.year * perYear + earlier.part) === 1;
}

/** Time order by first day, then by length. */
export function comparePeriods(a: Period, b: Period): number {
  return a.start - b.start || a.end - b.end;
}

/** The same for periods in their normalised spelling. */
export function comparePeriodTexts(a: string, b: string): number {
  const [first, second] = [parsePeriod(a), parsePeriod(b)];
  return first && second ? comparePeriods(first, second) : 0;
}

function kindOfLetter(letter: string): 'half-year' | 'quarter' | 'month' | 'week' {
  if (letter === 'H') return 'half-year';
  if (letter === 'M') return 'month';
  return letter === 'Q' || letter === 'K' ? 'quarter' : 'week';
}

function periodOf(kind: Exclude<PeriodKind, 'day'>, year: number, part: number): Period | undefined {
  if (part < 1 || part > PARTS[kind]) return undefined;
  const text = spell(kind, year, part);
  if (kind === 'week') {
    const start = startOfIsoWeek(year, part);
    if (part === 53 && startOfIsoWeek(year + 1, 1) === start) return undefined;
    return { text, kind, year, part, start, end: start + 7 * DAY };
  }
  const months = 12 / PARTS[kind];
  const first = (part - 1) * months;
  return { text, kind, year, part, start: Date.UTC(year, first, 1), end: Date.UTC(year, first + months, 1) };
}

function dayPeriod(year: number, month: number, day: number): Period | undefined {
  const start = Date.UTC(year, month - 1, day);
  const date = new Date(start);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const part = (start - Date.UTC(year, 0, 1)) / DAY + 1;
  return { text: date.toISOString().slice(0, 10), kind: 'day', year, part, start, end: start + DAY };
}

/** Monday of an ISO week; week 1 is the one with 4 January in it. */
function startOfIsoWeek(year: number, week: number): number {
  const fourth = Date.UTC(year, 0, 4);
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7;
  return fourth - weekday * DAY + (week - 1) * 7 * DAY;
}

function spell(kind: PeriodKind, year: number, part: number): string {
  const letters: Partial<Record<PeriodKind, string>> = { 'half-year': 'H', quarter: 'Q', month: '', week: 'W' };
  const letter = letters[kind];
  if (letter === undefined) return String(year).padStart(4, '0');
  const digits = kind === 'month' || kind === 'week' ? String(part).padStart(2, '0') : String(part);
  return `${String(year).padStart(4, '0')}-${letter}${digits}`;
}
