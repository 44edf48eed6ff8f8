import type { Observation, Target } from '../../feed.js';

/** How far a value has come towards a target that lies in its operator's direction from a baseline. */
export interface RatioProgress {
  readonly kind: 'ratio';
  /** Share of the way, as it is: negative when the value has fallen below the baseline, above 1 past the target. */
  readonly ratio: number;
  /** The same, clamped to 0…1 for drawing. */
  readonly drawn: number;
  readonly reached: boolean;
  /** What is left to the target, in the indicator's unit; 0 when it is reached. */
  readonly remaining: number;
}

/**
 * The distance to a target without a baseline, or with one that was past the target already: a percentage would claim a
 * starting point that nobody has given, or count backwards.
 */
export interface DistanceProgress {
  readonly kind: 'distance';
  readonly reached: boolean;
  readonly remaining: number;
}

/** Where a value lies against a target range. */
export interface RangeProgress {
  readonly kind: 'range';
  readonly position: 'below' | 'within' | 'above';
  readonly reached: boolean;
}

export type Progress = RatioProgress | DistanceProgress | RangeProgress;

/**
 * Progress towards a target, or undefined when there is no value, or when a change has no baseline to be counted from.
 */
export function progressTo(target: Target, observation: Observation | undefined): Progress | undefined {
  const value = observation?.value;
  if (value === null || value === undefined) return undefined;
  const base = target.baseline?.value;
  const offset = target.basis === 'change' ? base : 0;
  if (offset === undefined) return undefined;
  if (target.operator === 'between') return rangeProgress(value, offset, target);
  const goal = offset + (target.value ?? 0);
  const isUp = target.operator === 'exact' ? goal > (base ?? goal) : target.operator === 'at-least';
  const hasWay = base !== undefined && goal !== base && goal > base === isUp;
  const [isOver, isUnder] = [isAtLeast(value, goal), isAtLeast(goal, value)];
  const reached = target.operator === 'exact' && !hasWay ? isOver && isUnder : isUp ? isOver : isUnder;
  const remaining = reached ? 0 : Math.abs(goal - value);
  if (!hasWay) return { kind: 'distance', reached, remaining };
  const ratio = (value - base) / (goal - base);
  return { kind: 'ratio', ratio, drawn: Math.min(1, Math.max(0, ratio)), reached, remaining };
}

function rangeProgress(value: number, offset: number, target: Target): RangeProgress {
  const { min = -Infinity, max = Infinity } = target;
  const position = !isAtLeast(value, min + offset) ? 'below' : isAtLeast(max + offset, value) ? 'within' : 'above';
  return { kind: 'range', position, reached: position === 'within' };
}

/** With room for the errors of binary fractions: 2.2 + 0.2 is a little more than 2.4. */
function isAtLeast(value: number, limit: number): boolean {
  return limit - value <= 1e-12 * Math.max(1, Math.abs(value));
}
