import { propertyOf } from '../feed/checks/placed-items.js';
import { normalSpelling } from '../feed/parse/tolerated-period.js';
import { comparePeriodTexts, periodFrom } from '../feed/period.js';

const spellings = new Map<string, string>();

/** A period in its normalised spelling; what is none as it is written. A feed repeats the same few in each series. */
export function spelledPeriod(period: unknown): string {
  const text = typeof period === 'string' || typeof period === 'number' ? String(period).trim() : '';
  const normal = spellings.get(text) ?? normalSpelling(text);
  spellings.set(text, normal);
  return normal;
}

/**
 * Puts an observation in its place in time. The order of the others is the keeper's, and stays.
 *
 * @param observations as a file has them, the oldest or the newest first
 */
export function withObservation(observations: readonly unknown[], observation: unknown): readonly unknown[] {
  return observations.toSpliced(
    placeInTime(observations, spelledPeriod(propertyOf(observation, 'period'))),
    0,
    observation,
  );
}

/**
 * Where an observation belongs among others: behind the last one that is earlier, and in a list that begins with the
 * newest before the first one that is.
 *
 * @param period in its normalised spelling
 */
export function placeInTime(observations: readonly unknown[], period: string): number {
  const periods = observations.map((each) => spelledPeriod(propertyOf(each, 'period')));
  const isEarlier = (each: string): boolean => comparePeriodTexts(each, period) < 0;
  if (!isNewestFirst(periods)) return periods.findLastIndex(isEarlier) + 1;
  const place = periods.findIndex(isEarlier);
  return place < 0 ? periods.length : place;
}

function isNewestFirst(periods: readonly string[]): boolean {
  const dated = periods.filter((each) => periodFrom(each) !== undefined);
  const [first, last] = [dated[0], dated.at(-1)];
  return first !== undefined && last !== undefined && comparePeriodTexts(first, last) > 0;
}
