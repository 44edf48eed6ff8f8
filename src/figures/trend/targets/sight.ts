import type { ShownPart } from '../span/shown-span.js';
import { timeOf, type TimedTarget } from './timed-targets.js';

/** The time of the figures that are drawn, in milliseconds. Targets have marks in it, and beyond its end. */
export interface Sight {
  /** Minus infinity where all figures are drawn: what targets are counted from may then lie before them. */
  readonly start: number;
  readonly last: number;
  /** Whether there are newer figures, so that the time axis ends with those that are drawn. */
  readonly isPast: boolean;
}

/** @param times of all figures that are drawn */
export function sightOf(times: readonly number[], part: ShownPart | undefined): Sight {
  return {
    start: part ? times.reduce((first, time) => Math.min(first, time), Infinity) : -Infinity,
    last: times.reduce((last, time) => Math.max(last, time), -Infinity),
    isPast: part?.isPast ?? false,
  };
}

/** Whether something at a time can be drawn. */
export function isInSight(time: number, { start, last, isPast }: Sight): boolean {
  return time >= start && (!isPast || time <= last);
}

/** Whether some of the path to a target can be drawn on an axis that ends at a time. */
export function isPathInSight({ path }: TimedTarget, { start }: Sight, end: number): boolean {
  return path !== undefined && path.to.time > start && path.from.time < end;
}

/** Whether the figure that is held against a path is drawn. */
export function isStandingInSight({ standing }: TimedTarget, sight: Sight): boolean {
  const time = standing && timeOf(standing.observation);
  return time !== undefined && isInSight(time, sight);
}
