import { propertyOf } from '../../feed/checks/placed-items.js';
import { parsePeriod } from '../../feed/parse/written-period.js';
import { comparePeriods, type Period } from '../../feed/period.js';

/** What the newest period of a list of observations was. A feed that is edited shares the lists that are untouched. */
const known = new WeakMap<object, Period | undefined>();

/** Periods by their spelling: a feed has thousands of observations and a few dozen of these. */
const spelled = new Map<string, Period | undefined>();

/** The newest period that an indicator has a figure for, in any region; undefined when it has none. */
export function newestPeriodOf(indicator: unknown): Period | undefined {
  const series = propertyOf(indicator, 'series');
  const newest = (Array.isArray(series) ? series : []).map((each) => newestIn(propertyOf(each, 'observations')));
  return newerOf(newest);
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
