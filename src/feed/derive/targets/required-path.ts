import type { Target } from '../../feed.js';
import { periodFrom, type Period } from '../../period.js';

/** A place in time and value: milliseconds since 1970-01-01 UTC, and the indicator's unit. */
export interface PathPoint {
  readonly time: number;
  readonly value: number;
}

/** The straight line on which figures would go from a target's baseline to the target. */
export interface RequiredPath {
  readonly from: PathPoint;
  readonly to: PathPoint;
}

/**
 * The required path of a target: a straight line from its baseline to its level, to the nearer edge of a range. Only an
 * adopted target has one, that counts what the figures count, says from when and until when, and lies away from its
 * baseline in the direction that it asks for.
 */
export function requiredPath(target: Target): RequiredPath | undefined {
  const { adopted, differs, baseline } = target;
  const start = periodFrom(baseline?.period ?? '');
  const time = targetTime(target);
  if (!adopted || differs === 'unit' || !baseline || !start || time === undefined) return undefined;
  const from = { time: middleOf(start), value: baseline.value };
  const value = goalFrom(target, baseline.value);
  return value === undefined || time <= from.time ? undefined : { from, to: { time, value } };
}

/**
 * When a target is to be reached, as figures are drawn: at the middle of the last period within its own that is as long
 * as the baseline's. A target for 2030 that is counted from a fourth quarter is that of the fourth quarter of 2030.
 * Undefined where it says no year.
 */
export function targetTime({ by, baseline }: Target): number | undefined {
  const [end, start] = [periodFrom(by ?? ''), periodFrom(baseline?.period ?? '')];
  if (!end) return undefined;
  const length = Math.min(end.end - end.start, start ? start.end - start.start : Infinity);
  return end.end - length / 2;
}

/** The value of the path at a time within it, in proportion to the years that have gone. */
export function valueOnPath({ from, to }: RequiredPath, time: number): number {
  return from.value + (yearsFrom(from.time, time) / yearsFrom(from.time, to.time)) * (to.value - from.value);
}

/** The time at which the path has a value. */
export function timeOnPath({ from, to }: RequiredPath, value: number): number {
  const share = (value - from.value) / (to.value - from.value);
  return timeIn(yearIn(from.time) + share * yearsFrom(from.time, to.time));
}

/**
 * How many years there are from one time to another. Leap years are as long as others, so that from the middle of one
 * year to that of the next there is one.
 */
export function yearsFrom(from: number, to: number): number {
  return yearIn(to) - yearIn(from);
}

/** What one year of the path comes to, in the indicator's unit. */
export function yearlyOnPath({ from, to }: RequiredPath): number {
  return (to.value - from.value) / yearsFrom(from.time, to.time);
}

/** A period is drawn at its middle, so that years and quarters meet on one axis. */
export function middleOf({ start, end }: Period): number {
  return (start + end) / 2;
}

/** A time as a year with its part: 2024.5 in the middle of 2024. */
function yearIn(time: number): number {
  const year = new Date(time).getUTCFullYear();
  const start = Date.UTC(year, 0);
  return year + (time - start) / (Date.UTC(year + 1, 0) - start);
}

function timeIn(years: number): number {
  const year = Math.floor(years);
  const start = Date.UTC(year, 0);
  return start + (years - year) * (Date.UTC(year + 1, 0) - start);
}

/** What must be reached from a baseline; undefined when it lies there already, or on the other side. */
function goalFrom({ operator, basis, value = 0, min = 0, max = 0 }: Target, base: number): number | undefined {
  const offset = basis === 'change' ? base : 0;
  const [least, most] = operator === 'between' ? [offset + min, offset + max] : [offset + value, offset + value];
  if (operator !== 'at-most' && base < least) return least;
  if (operator !== 'at-least' && base > most) return most;
  return undefined;
}
