/** Medians with intervals by bootstrap, and random numbers that are the same in every run. */

/** A source of numbers from 0 up to, but not including, 1. */
export type Random = () => number;

/** A median, or a ratio of medians, and the interval that holds it in 95 of 100 runs. */
export interface Estimate {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** What a measurement says about a limit: unsure when the limit lies inside the interval. */
export type Verdict = 'held' | 'unsure' | 'not held';

const RESAMPLES = 2_000;
const TAIL = 0.025;
const SEED = 20_240_223;

/**
 * The generator mulberry32: small, and random enough for shuffling and drawing samples.
 *
 * @param seed an integer; the same seed gives the same numbers
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The items in random order; every order is equally likely. */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [result[last], result[other]] = [result[other] as T, result[last] as T];
  }
  return result;
}

/**
 * The value in the middle, or between the two in the middle.
 *
 * @throws {RangeError} when there are no values
 */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/**
 * The median of samples, with the interval that resampling them gives. The same samples always give the same interval.
 */
export function estimate(samples: readonly number[]): Estimate {
  return bootstrap(samples.length, (picked) => median(picked.map((index) => at(samples, index))));
}

/**
 * The ratio of two medians with its interval. Sample i of both comes from the same round, so rounds are resampled: what
 * slowed a whole round slows both.
 *
 * @throws {RangeError} when the two do not have the same number of samples
 */
export function estimateRatio(samples: readonly number[], others: readonly number[]): Estimate {
  if (samples.length !== others.length) throw new RangeError('A ratio needs both measured in the same rounds.');
  const medianOf = (values: readonly number[], picked: readonly number[]): number =>
    median(picked.map((index) => at(values, index)));
  return bootstrap(samples.length, (picked) => medianOf(samples, picked) / medianOf(others, picked));
}

/** Whether an estimate stays within a limit. */
export function verdictOf({ low, high }: Estimate, limit: number): Verdict {
  if (high <= limit) return 'held';
  return low > limit ? 'not held' : 'unsure';
}

/** Percentile bootstrap of a statistic over the indices of the samples. */
function bootstrap(count: number, statistic: (picked: readonly number[]) => number): Estimate {
  const all = Array.from({ length: count }, (_, index) => index);
  const random = seededRandom(SEED);
  const resampled = Array.from({ length: RESAMPLES }, () => statistic(all.map(() => Math.floor(random() * count))));
  return { median: statistic(all), low: quantile(resampled, TAIL), high: quantile(resampled, 1 - TAIL) };
}

/** With linear interpolation between the two nearest values. */
function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new RangeError('There is nothing to take a median of.');
  const sorted = [...values].sort((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const [below, above] = [at(sorted, Math.floor(place)), at(sorted, Math.ceil(place))];
  return below + (above - below) * (place - Math.floor(place));
}

function at(values: readonly number[], index: number): number {
  const value = values[index];
  if (value === undefined) throw new RangeError(`There is no value ${index}.`);
  return value;
}
