import type { Observation } from '../../parse/observations.js';
import { comparePeriods, NOT_GIVEN, type Period } from '../../period.js';
import type { ObservationStatus } from '../../shape/vocabulary.js';

/** Gives the period that a text stands for; undefined where the source does not give it. */
export type PeriodOf = (text: string) => Period | undefined;

/**
 * Adds up series, each in time order, from the period in which the last of them begins; every status of a part holds
 * for the sum too. Figures whose time is not given may be of different times, and are left out.
 */
export function sumOf(all: readonly (readonly Observation[])[], periodOf: PeriodOf): Observation[] {
  const texts = new Set<string>();
  // What is left of each series, the earliest last: a feed may have millions of figures to add up.
  const left = all.map((part) => part.filter(({ period }) => period !== NOT_GIVEN).reverse());
  for (const part of left) for (const { period } of part) texts.add(period);
  const periods = [...texts].flatMap((text) => periodOf(text) ?? []).sort(comparePeriods);
  const firsts = new Set(left.map((part) => part.at(-1)?.period));
  const begins = firsts.has(undefined) ? Infinity : periods.findLastIndex(({ text }) => firsts.has(text));
  const sums = periods.map(({ text: period }) => {
    const missing: Observation = { period, value: null, statuses: ['missing'] };
    return sumOfPeriod(
      period,
      left.map((part) => (part.at(-1)?.period === period ? (part.pop() ?? missing) : missing)),
    );
  });
  return sums.slice(begins);
}

function sumOfPeriod(period: string, parts: readonly Observation[]): Observation {
  const statuses = new Set<ObservationStatus>();
  let value: number | null = 0;
  for (const part of parts) {
    // A sum that leaves out a part would be too low; and total minus the parts shown would reveal a confidential value.
    value = value === null || part.value === null ? null : value + part.value;
    for (const status of part.statuses) statuses.add(status);
  }
  return { period, value, statuses: [...statuses] };
}
