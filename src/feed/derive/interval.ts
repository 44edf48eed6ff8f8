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
  if (!haveIntervals([one, other])) return false;
  const [first, second] = [intervalOf(one) ?? exactly(one), intervalOf(other) ?? exactly(other)];
  return first !== undefined && second !== undefined && first.lower <= second.upper && second.lower <= first.upper;
}

function exactly({ value }: Observation): Interval | undefined {
  return value === null ? undefined : { lower: value, upper: value };
}
