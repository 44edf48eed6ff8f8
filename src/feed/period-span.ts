import { periodFrom, type Period } from './period.js';

/** A part of time, from the beginning of one period to the end of another. An end that is left out is open. */
export interface PeriodSpan {
  readonly from?: Period;
  readonly to?: Period;
}

/** What stands between the two periods: `/` is a part of some periods, and a hyphen of more. */
const BETWEEN = '..';

/**
 * The span that a text stands for, as ISO 8601-2 writes it, with periods in the feed's spelling: `2018..2023`,
 * `2018-Q4..`, `..2020`. A period alone is the whole of it. Undefined for what is none, and for one that ends before it
 * begins.
 */
export function spanFrom(text: string): PeriodSpan | undefined {
  const [first = '', last = first, ...others] = text.split(BETWEEN).map((part) => part.trim());
  const [from, to] = [periodFrom(first), periodFrom(last)];
  const isSpelled = (from !== undefined || first === '') && (to !== undefined || last === '');
  if (others.length > 0 || !isSpelled || (!from && !to)) return undefined;
  if (from && to && from.start >= to.end) return undefined;
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

/** The text of a span between two periods, an empty one for an open end; empty where both are. */
export function spanText(from: string, to: string): string {
  return from === '' && to === '' ? '' : `${from}${BETWEEN}${to}`;
}

/**
 * Whether a period belongs to a span. Those that are as long as the period at an end are held against that one: means
 * of three years overlap, and each has a place of its own all the same. Others belong to it where they share time.
 */
export function isWithin(period: Period, { from, to }: PeriodSpan): boolean {
  const isAfter = !from || (period.kind === from.kind ? period.start >= from.start : period.end > from.start);
  const isBefore = !to || (period.kind === to.kind ? period.end <= to.end : period.start < to.end);
  return isAfter && isBefore;
}
