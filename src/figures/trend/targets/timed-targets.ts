import { latestOf } from '../../../feed/derive/change.js';
import type { RegionSeries } from '../../../feed/derive/regions/region-series.js';
import {
  requiredPath,
  targetTime,
  timeOnPath,
  valueOnPath,
  type PathPoint,
  type RequiredPath,
} from '../../../feed/derive/targets/required-path.js';
import { standingOn, type Standing } from '../../../feed/derive/targets/standing.js';
import { whyWithheld } from '../../../feed/derive/targets/target-scope.js';
import type { Observation, Target } from '../../../feed/feed.js';
import { periodFrom } from '../../../feed/period.js';

/** A target that lies in time, with its path and how the figures stand to that, as far as there are such. */
export interface TimedTarget {
  readonly target: Target;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly time: number;
  readonly path?: RequiredPath;
  readonly standing?: Standing;
}

/** Of a time axis that reaches to a target, the figures keep at least this part. */
const LEAST_SHARE = 0.25;

/** The targets that say when they are to be reached, with the required path where nothing interrupts it. */
export function timedTargets(targets: readonly Target[], { observations }: RegionSeries): TimedTarget[] {
  const latest = latestOf(observations);
  return targets.flatMap((target) => {
    const time = targetTime(target);
    if (time === undefined) return [];
    const path = latest && whyWithheld(target, observations, latest) !== 'break' ? requiredPath(target) : undefined;
    const standing = path && standingOn(path, target, observations);
    return [{ target, time, ...(path ? { path } : {}), ...(standing ? { standing } : {}) }];
  });
}

/**
 * How far the time axis goes beyond the figures: to the last target that leaves them a quarter of it. Where there is a
 * path to a later one, it ends where they have just that, and the path leaves it there. Undefined where nothing lies
 * beyond the figures.
 *
 * @param known the times of the figures and of the baselines
 */
export function axisEnd(timed: readonly TimedTarget[], known: readonly number[]): number | undefined {
  const first = known.reduce((least, time) => Math.min(least, time), Infinity);
  const last = known.reduce((greatest, time) => Math.max(greatest, time), -Infinity);
  const farthest = first + (last - first) / LEAST_SHARE;
  const wanted = timed.flatMap(({ time, path }) => (time <= farthest ? time : path ? farthest : []));
  const end = wanted.reduce((greatest, time) => Math.max(greatest, time), -Infinity);
  return end > last ? end : undefined;
}

/** A path as far as the axis goes, and whether it goes on after that. */
export function pathUntil(path: RequiredPath, end: number): RequiredPath & { readonly isCut: boolean } {
  const isCut = path.to.time > end;
  const to: PathPoint = isCut ? { time: end, value: valueOnPath(path, end) } : path.to;
  return { from: path.from, to, isCut };
}

/** Whether a figure's own place on a path lies where it can be drawn: on the path, before the axis ends. */
export function isDrawn({ side, value }: Standing, path: RequiredPath, end: number): boolean {
  return (side === 'ahead' || side === 'behind') && timeOnPath(path, value) <= end;
}

/** The middle of the period of an observation, in milliseconds; undefined where it has no place in time. */
export function timeOf({ period }: Observation): number | undefined {
  const found = periodFrom(period);
  return found && (found.start + found.end) / 2;
}
