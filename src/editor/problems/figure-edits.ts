import { valueAt, type Step } from '../../feed/checks/place.js';
import { propertyOf } from '../../feed/checks/placed-items.js';
import { isObject } from '../../feed/json-value.js';
import { parsePeriod } from '../../feed/parse/written-period.js';
import { comparePeriods } from '../../feed/period.js';
import type { ObservationStatus } from '../../feed/shape/vocabulary.js';
import { withItem, withValue, without } from '../../feed-file/edited-value.js';

/** The feed with a figure's status, beside those that it has. */
export function withStatus(feed: unknown, observation: readonly Step[], status: ObservationStatus): unknown {
  const before = propertyOf(valueAt(feed, observation), 'status');
  const all: readonly unknown[] = Array.isArray(before) ? before : before === undefined ? [] : [before];
  if (all.includes(status)) return feed;
  const statuses = [...all.filter((each) => each !== 'normal'), status];
  return withValue(feed, [...observation, 'status'], statuses.length === 1 ? status : statuses);
}

/** The feed with a figure that is missing, and why. */
export function withoutFigure(feed: unknown, observation: readonly Step[], status: ObservationStatus): unknown {
  return withValue(withValue(feed, [...observation, 'value'], null), [...observation, 'status'], status);
}

/** The feed without the statuses of a figure that say that there is none. */
export function asFigure(feed: unknown, observation: readonly Step[]): unknown {
  return without(feed, [...observation, 'status']);
}

/** The feed with all figures below a place times a hundred: percentages that were written as fractions. */
export function timesHundred(feed: unknown, steps: readonly Step[]): unknown {
  const value = valueAt(feed, steps);
  if (typeof value === 'number') return withValue(feed, steps, hundredfold(value));
  if (Array.isArray(value)) return value.reduce<unknown>((all, _, index) => timesHundred(all, [...steps, index]), feed);
  const parts = ['observations', 'value', 'lower', 'upper'].filter((name) => propertyOf(value, name) !== undefined);
  return isObject(value) ? parts.reduce((all, name) => timesHundred(all, [...steps, name]), feed) : feed;
}

/** The feed with observations of a series that say that there is no figure, each in its place in time. */
export function withMissingPeriods(feed: unknown, series: readonly Step[], periods: readonly string[]): unknown {
  const list = [...series, 'observations'];
  return periods.reduce((all, period) => {
    const observation = { period, value: null, status: 'missing' };
    return withItem(all, list, placeInTime(valueAt(all, list), period), observation);
  }, feed);
}

/** A hundred times a number, without the digits that only binary fractions have. */
export function hundredfold(value: number): number {
  return Number((value * 100).toPrecision(12));
}

function placeInTime(observations: unknown, period: string): number {
  const list: readonly unknown[] = Array.isArray(observations) ? observations : [];
  const wanted = parsePeriod(period);
  const after = list.findIndex((each) => {
    const written = propertyOf(each, 'period');
    const known = typeof written === 'string' ? parsePeriod(written) : undefined;
    return known && wanted && comparePeriods(known, wanted) > 0;
  });
  return after < 0 ? list.length : after;
}
