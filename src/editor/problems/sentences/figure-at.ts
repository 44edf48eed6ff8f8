import { valueAt, type Place, type Step } from '../../../feed/checks/place.js';
import { propertyOf } from '../../../feed/checks/placed-items.js';

/** The steps to the one figure that a place is about: an observation, or a series that has only one. */
export function figureStepsOf({ steps }: Pick<Place, 'steps'>, feed: unknown): readonly Step[] | undefined {
  const end = steps.indexOf('observations');
  if (end >= 0 && typeof steps[end + 1] === 'number') return steps.slice(0, end + 2);
  if (steps[2] !== 'series' || typeof steps[3] !== 'number') return undefined;
  const list = [...steps.slice(0, 4), 'observations'];
  const observations = valueAt(feed, list);
  return Array.isArray(observations) && observations.length === 1 ? [...list, 0] : undefined;
}

/** The number of that figure, where there is one. */
export function figureAt(place: Pick<Place, 'steps'>, feed: unknown): number | undefined {
  const steps = figureStepsOf(place, feed);
  const value = steps && propertyOf(valueAt(feed, steps), 'value');
  return typeof value === 'number' ? value : undefined;
}
