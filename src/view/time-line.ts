import type { FuzzyPeriod, Language } from '../feed/feed.js';
import { periodFrom } from '../feed/period.js';
import { say, type Entry } from '../locale/catalogue.js';

/** Where something lies on a time line, in parts of it from 0 to 1. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

/** A time line in whole years, and the place of each thing on it; undefined for those whose dates are not known. */
export interface TimeLine {
  /** From when to when it goes, in words. */
  readonly text: string;
  readonly spans: readonly (TimeSpan | undefined)[];
}

/** The least part of a time line that can be seen. */
const LEAST = 0.02;

interface Dates {
  readonly from?: number;
  readonly to?: number;
}

/**
 * A time line for periods, when at least two of them have a date: one alone would lie along all of it and say nothing.
 * What has only begun goes on to the end of the line, and what has only an end begins where the line does.
 */
export function timeLineOf(periods: readonly (FuzzyPeriod | undefined)[], language: Language): TimeLine | undefined {
  const dates = periods.map(datesOf);
  const dated = dates.filter(({ from, to }) => from !== undefined || to !== undefined);
  if (dated.length < 2) return undefined;
  // A period ends at the first moment after it.
  const years = dated.flatMap(({ from, to }) =>
    [from, to && to - 1].flatMap((time) => (time === undefined ? [] : yearOf(time))),
  );
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const [start, end] = [Date.UTC(first), Date.UTC(last + 1)];
  const placeOf = (time: number): number => (time - start) / (end - start);
  return {
    text: say(WORDS.timeLine, language, { years: last > first ? `${first}–${last}` : String(first) }),
    spans: dates.map(({ from, to }) => {
      if (from === undefined && to === undefined) return undefined;
      const begins = from === undefined ? 0 : placeOf(from);
      return { from: Math.min(begins, 1 - LEAST), to: Math.max(to === undefined ? 1 : placeOf(to), begins + LEAST) };
    }),
  };
}

/** The first moment of a period and the first after it, as far as the feed gives them. */
function datesOf(period: FuzzyPeriod | undefined): Dates {
  const from = period?.from === undefined ? undefined : periodFrom(period.from)?.start;
  const to = period?.to === undefined ? undefined : periodFrom(period.to)?.end;
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function yearOf(time: number): number {
  return new Date(time).getUTCFullYear();
}

const WORDS = {
  timeLine: { nb: 'Tidslinje: {years}', nn: 'Tidslinje: {years}', sv: 'Tidslinje: {years}', en: 'Time line: {years}' },
} as const satisfies Readonly<Record<string, Entry>>;
