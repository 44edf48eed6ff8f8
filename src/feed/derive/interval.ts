import type { Observation } from '../feed.js';

/** From the lower to the upper bound of a value, in the indicator's unit. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** The interval that the feed gives with a value; undefined where it gives none. */
export function intervalOf({ lower, upper }: Observation): Interval | undefined {
  return lower === undefined || upper === undefined ? undefined : { lower, upper };
}

/** Whether any of the observations has an interval. */
export function haveIntervals(observations: readonly Observation[]): boolean {
  return observations.some((observation) => intervalOf(observation) !== undefined);
}

/**
 * Whether two values may be the same as far as is known: their intervals meet. A value without an interval of its own
 * counts as exact; two of those are never in doubt.
 */
export function intervalsMeet(one: Observation, other: Observation): boolean {
  const [first, second] = [boundsOf(one), boundsOf(other)];
  return haveIntervals([one, other]) && first.lower <= second.upper && second.lower <= first.upper;
}

/** Without a value there is nothing to meet. */
function boundsOf({ value, lower, upper }: Observation): Interval {
  const exact = value ?? Number.NaN;
  return { lower: lower ?? exact, upper: upper ?? exact };
}
