import type { Observation } from '../parse/observations.js';
import { comparePeriodTexts, NOT_GIVEN } from '../period.js';
import type { ObservationStatus } from '../shape/vocabulary.js';

/**
 * Adds up series from the period in which the last of them begins; every status of a part holds for the sum too.
 * Figures whose time is not given may be of different times, and are left out.
 */
export function sumOf(all: readonly (readonly Observation[])[]): Observation[] {
  const parts = all.map((part) => part.filter(({ period }) => period !== NOT_GIVEN));
  const periods = [...new Set(parts.flat().map(({ period }) => period))].sort(comparePeriodTexts);
  const begins = Math.max(...parts.map(([first]) => (first ? periods.indexOf(first.period) : Infinity)));
  const byPeriod = parts.map((part) => new Map(part.map((observation) => [observation.period, observation])));
  return periods.slice(begins).map((period) =>
    sumOfPeriod(
      period,
      byPeriod.map((part) => part.get(period) ?? { period, value: null, statuses: ['missing'] }),
    ),
  );
}

function sumOfPeriod(period: string, parts: readonly Observation[]): Observation {
  const statuses = new Set<ObservationStatus>(parts.flatMap((part) => part.statuses));
  // A sum that leaves out a part would be too low; and total minus the parts shown would reveal a confidential value.
  const value = parts.reduce<number | null>(
    (total, part) => (total === null || part.value === null ? null : total + part.value),
    0,
  );
  return { period, value, statuses: [...statuses] };
}
