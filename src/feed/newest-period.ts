import { propertyOf } from './checks/placed-items.js';
import { parsePeriod } from './parse/written-period.js';
import { comparePeriods, type Period } from './period.js';
import { listOf } from './json-value.js';

/** What the newest period of a list of observations was. A feed that is edited shares the lists that are untouched. */
const known = new WeakMap<object, Period | undefined>();

/** Periods by their spelling: a feed has thousands of observations and a few dozen of these. */
const spelled = new Map<string, Period | undefined>();

/**
 * The newest period of an indicator as readers first meet it: of the region that the feed leads with, whatever others
 * have; of all regions where that one has no figures of its own, as when it is the sum of the others.
 *
 * @param lead id of that region
 * @returns undefined when there is no figure
 */
export function newestPeriodOf(indicator: unknown, lead?: unknown): Period | undefined {
  const list = propertyOf(indicator, 'series');
  const series = listOf(list);
  const newestOf = (some: readonly unknown[]): Period | undefined =>
    newerOf(some.map((each) => newestIn(propertyOf(each, 'observations'))));
  return newestOf(series.filter((each) => propertyOf(each, 'region') === lead)) ?? newestOf(series);
}

function newestIn(observations: unknown): Period | undefined {
  if (!Array.isArray(observations)) return undefined;
  if (known.has(observations)) return known.get(observations);
  const withFigure = observations.filter((each) => propertyOf(each, 'value') !== null);
  const newest = newerOf(withFigure.map((each) => periodOf(propertyOf(each, 'period'))));
  known.set(observations, newest);
  return newest;
}

function newerOf(periods: readonly (Period | undefined)[]): Period | undefined {
  return periods.reduce((newest, period) => {
    if (!period || !newest) return newest ?? period;
    return comparePeriods(period, newest) > 0 ? period : newest;
  }, undefined);
}

function periodOf(written: unknown): Period | undefined {
  if (typeof written !== 'string') return undefined;
  if (!spelled.has(written)) spelled.set(written, parsePeriod(written));
  return spelled.get(written);
}
