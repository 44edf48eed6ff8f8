import type { Indicator, Observation } from '../feed.js';
import { areAdjacent, exactly, periodFrom, yearBefore } from '../period.js';
import { intervalsMeet } from './interval.js';

export type Direction = 'up' | 'down' | 'none';

/** A change between two observations that may be compared. */
export interface Change {
  readonly kind: 'change';
  readonly from: Observation;
  readonly to: Observation;
  /** Difference in the indicator's unit; for a percentage it is in percentage points. */
  readonly absolute: number;
  /**
   * Difference as a share of the earlier value, or null where that says nothing: of percentages, from zero or below,
   * and where a value falls below zero.
   */
  readonly relative: number | null;
  /**
   * After rounding to the indicator's decimals, so that words never say "up" about figures that look alike; `uncertain`
   * where the intervals of the two meet, so that they never say it about figures that may be the same.
   */
  readonly direction: Direction | 'uncertain';
}

/**
 * Why there is no change to show: no value to count to, no earlier observation, the earlier value missing, a gap in
 * time, or a break in the series.
 */
export type NoChangeReason = 'no-value' | 'no-earlier' | 'missing' | 'gap' | 'break';

export interface NoChange {
  readonly kind: 'no-change';
  readonly reason: NoChangeReason;
}

/** Statuses after which a value cannot be compared with those before it. */
const INTERRUPTING = ['break', 'definition'] as const;

/** Whether a series is interrupted at this observation. */
export function isInterruption(observation: Observation): boolean {
  return INTERRUPTING.some((status) => observation.statuses.includes(status));
}

/** Whether a line may be drawn, and a comparison made, from the observation just before this one in the series. */
export function followsOn(
  observations: readonly Observation[],
  observation: Observation,
  interval: Pick<Indicator, 'frequency' | 'every'>,
): boolean {
  return leadsTo(observations[observations.indexOf(observation) - 1], observation, interval);
}

/** The same where the observation just before in the series is known: who asks for all of them need not look for it. */
export function leadsTo(
  before: Observation | undefined,
  observation: Observation,
  { frequency, every }: Pick<Indicator, 'frequency' | 'every'>,
): boolean {
  if (!before || before.value === null || isInterruption(observation)) return false;
  const [earlier, later] = [periodFrom(before.period), periodFrom(observation.period)];
  return earlier !== undefined && later !== undefined && areAdjacent(earlier, later, frequency, every);
}

/**
 * The change up to `to`: from the figure before for annual series, also where figures come every fourth year, and from
 * the same quarter, month or week a year earlier for others, since the raw figures swing with the season. No change is
 * given across a break, a new definition or a gap.
 */
export function changeTo(
  indicator: Indicator,
  observations: readonly Observation[],
  to: Observation,
): Change | NoChange {
  const period = periodFrom(to.period);
  if (!period || to.value === null) return { kind: 'no-change', reason: 'no-value' };
  // A series is in time order.
  const earlier = observations.slice(
    0,
    Math.max(
      0,
      observations.findIndex((candidate) => candidate.period === to.period),
    ),
  );
  if (earlier.length === 0) return { kind: 'no-change', reason: 'no-earlier' };
  const before = yearBefore(period, indicator.every);
  const from = earlier.find((candidate) => exactly(candidate.period) === before);
  if (!from) return { kind: 'no-change', reason: 'gap' };
  const after = [...earlier.slice(earlier.indexOf(from) + 1), to];
  if (after.some(isInterruption)) return { kind: 'no-change', reason: 'break' };
  if (from.value === null) return { kind: 'no-change', reason: 'missing' };
  return differenceOf(indicator, from, to, from.value, to.value);
}

/** The last observation that has a value, a forecast only where nothing else has one; undefined where nothing has. */
export function latestOf(observations: readonly Observation[]): Observation | undefined {
  const known = observations.filter(({ value }) => value !== null);
  return known.findLast((observation) => !isForecast(observation)) ?? known.at(-1);
}

/** Whether the value is about what has not happened yet. */
export function isForecast({ statuses }: Observation): boolean {
  return statuses.includes('forecast');
}

export function isPercentage(indicator: Indicator): boolean {
  return indicator.unit.id === 'percent';
}

/** The direction of a difference as it looks when rounded to a number of decimals. */
export function directionOf(difference: number, decimals: number): Direction {
  const rounded = Number(difference.toFixed(decimals));
  if (rounded === 0) return 'none';
  return rounded > 0 ? 'up' : 'down';
}

/** The change between two observations that may be compared; undefined where one has no value. */
export function changeBetween(indicator: Indicator, from: Observation, to: Observation): Change | undefined {
  if (from.value === null || to.value === null) return undefined;
  return differenceOf(indicator, from, to, from.value, to.value);
}

function differenceOf(indicator: Indicator, from: Observation, to: Observation, before: number, after: number): Change {
  // Without the errors of binary fractions, which files would show: 62.3 − 64.7 is −2.4.
  const absolute = Number((after - before).toFixed(9));
  const hasShare = !isPercentage(indicator) && before > 0 && after >= 0;
  const relative = hasShare ? absolute / before : null;
  const direction = intervalsMeet(from, to) ? 'uncertain' : directionOf(absolute, indicator.unit.decimals);
  return { kind: 'change', from, to, absolute, relative, direction };
}
