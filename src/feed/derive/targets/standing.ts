import type { Observation, Target } from '../../feed.js';
import { periodFrom } from '../../period.js';
import { isForecast } from '../change.js';
import { intervalOf } from '../interval.js';
import { middleOf, timeOnPath, valueOnPath, yearsFrom, type RequiredPath } from './required-path.js';
import { isRough, isUncertain } from './rough.js';
import { whyWithheld } from './target-scope.js';

/**
 * On which side of the path a figure lies: where the path will be later (`ahead`), where it was earlier (`behind`),
 * about on it, where it began or worse (`before-start`), or where it ends or better (`reached`).
 */
export type Side = 'ahead' | 'on' | 'behind' | 'before-start' | 'reached';

/** How the newest figure stands to the required path of a target. */
export interface Standing {
  readonly observation: Observation;
  readonly value: number;
  /** What the path has at the figure's time, in the indicator's unit. */
  readonly required: number;
  readonly side: Side;
  /**
   * How many years the figure is from the path, in time: always positive. When the target is reached, how many there
   * are left until its own time; 0 where no time can be told.
   */
  readonly years: number;
  /** When the path has the figure's value, in milliseconds; the figure's own time where that cannot be told. */
  readonly pathTime: number;
  /** Whether it rests on something that is given roughly, is estimated, or comes from another source. */
  readonly isLikely: boolean;
}

/** Nearer to the path than this it cannot be told from it: a quarter of a year. */
const NEAR = 0.25;

/**
 * How a series stands to the path of a target; undefined where it has no figure on the way, or is interrupted since the
 * baseline. Where figures come more than once a year and the baseline is one of them, the newest of the same quarter or
 * month counts, since figures may swing through the year.
 */
export function standingOn(
  path: RequiredPath,
  target: Target,
  observations: readonly Observation[],
): Standing | undefined {
  const observation = comparedFigure(target, observations);
  const value = observation?.value ?? undefined;
  const period = periodFrom(observation?.period ?? '');
  if (!observation || value === undefined || !period) return undefined;
  const time = middleOf(period);
  const withheld = whyWithheld(target, observations, observation);
  if (time <= path.from.time || time > path.to.time || withheld === 'break' || withheld === 'unit') return undefined;
  const isLikely = withheld === 'source' || isRough(target, observations) || isUncertain(observation);
  const place = placeOf(path, time, value);
  const interval = intervalOf(observation);
  const required = valueOnPath(path, time);
  const isWithin = interval !== undefined && interval.lower <= required && required <= interval.upper;
  const side = isWithin && place.side !== 'reached' ? 'on' : place.side;
  return { observation, value, required, isLikely, ...place, side };
}

function placeOf(path: RequiredPath, time: number, value: number): Pick<Standing, 'side' | 'years' | 'pathTime'> {
  const share = (value - path.from.value) / (path.to.value - path.from.value);
  if (share >= 1 - 1e-12) return { side: 'reached', years: yearsFrom(time, path.to.time), pathTime: path.to.time };
  if (share <= 0) return { side: 'before-start', years: 0, pathTime: time };
  const pathTime = timeOnPath(path, value);
  const years = yearsFrom(time, pathTime);
  const side = Math.abs(years) < NEAR ? 'on' : years > 0 ? 'ahead' : 'behind';
  return { side, years: Math.abs(years), pathTime };
}

function comparedFigure({ baseline }: Target, observations: readonly Observation[]): Observation | undefined {
  const known = observations.filter((each) => each.value !== null && !isForecast(each));
  const start = periodFrom(baseline?.period ?? '');
  const alike = known.filter(({ period }) => {
    const found = periodFrom(period);
    return found && found.kind === start?.kind && found.part === start.part;
  });
  return alike.length > 1 ? alike.at(-1) : known.at(-1);
}
