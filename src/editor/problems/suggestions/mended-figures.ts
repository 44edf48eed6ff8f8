import { valueAt, type Step } from '../../../feed/checks/place.js';
import { propertyOf } from '../../../feed/checks/placed-items.js';
import { isObject } from '../../../feed/json-value.js';
import { withValue } from '../../../feed-file/edited-value.js';
import { spelledPeriod } from '../../../feed-file/observations-in-time.js';
import { withheldObservation } from '../../figures/edits/edited-observation.js';
import { withFigures, type FigureChange, type WrittenObservation } from '../../figures/edits/edited-series.js';

/**
 * The feed with an observation changed. It is known by its place and not by its period, which another may have too.
 *
 * @param change gets the observation, and its period in the normalised spelling
 */
export function withObservationAt(
  feed: unknown,
  steps: readonly Step[],
  change: (observation: WrittenObservation, period: string) => WrittenObservation,
): unknown {
  const before = valueAt(feed, steps);
  return isObject(before) ? withValue(feed, steps, change(before, spelledPeriod(before['period']))) : feed;
}

/** The feed with observations of a series that say that there is no figure, each in its place in time. */
export function withMissingPeriods(feed: unknown, place: readonly Step[], periods: readonly string[]): unknown {
  const [, indicator, , series] = place;
  if (typeof indicator !== 'number' || typeof series !== 'number') return feed;
  const changes = periods.map((period): FigureChange => {
    const edit: FigureChange['edit'] = (before) => before ?? withheldObservation(['missing'], period, undefined);
    return { series, period: spelledPeriod(period), edit };
  });
  return withFigures(feed, indicator, changes);
}

/** The feed with all figures below a place times a factor, their bounds too. */
export function timesAll(feed: unknown, steps: readonly Step[], factor: number): unknown {
  const value = valueAt(feed, steps);
  if (typeof value === 'number') return withValue(feed, steps, hundredfold((value * factor) / 100));
  if (Array.isArray(value))
    return value.reduce<unknown>((all, _, index) => timesAll(all, [...steps, index], factor), feed);
  const parts = ['observations', 'value', 'lower', 'upper'].filter((name) => propertyOf(value, name) !== undefined);
  return isObject(value) ? parts.reduce((all, name) => timesAll(all, [...steps, name], factor), feed) : feed;
}

/** A hundred times a number, without the digits that only binary fractions have. */
export function hundredfold(value: number): number {
  return Number((value * 100).toPrecision(12));
}
