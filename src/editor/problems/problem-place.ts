import { placeOf, valueAt, type Place, type Step } from '../../feed/checks/place.js';
import { propertyOf } from '../../feed/checks/placed-items.js';
import type { Problem, ProblemCode } from '../../feed/problem.js';

/** Properties that remarks on a whole thing are about, which keepers mend in their fields. */
const FIELDS: Partial<Record<ProblemCode, string>> = {
  'source-missing': 'source',
  'unit-missing': 'unit',
  'actor-factor': 'factors',
  'target-alone': 'indicator',
  // What is mended in the table of figures.
  'figures-none': 'series',
  'indicator-scale': 'series',
};

/** Remarks on the size of all figures of a series. */
const OF_SIZE: readonly ProblemCode[] = ['percent-fraction', 'sibling-scale'];

/**
 * Where keepers mend a problem: in the field that a remark on a whole thing is about, or in the cell of the period that
 * a remark on a whole series is about.
 */
export function mendingPlaceOf(problem: Problem, feed: unknown): Place {
  const { code, path, values } = problem;
  const place = placeOf(path, feed);
  // Beside the field of the language that is missing, not beside those that are written.
  if (code === 'language-missing') return { ...place, missing: String(values['language'] ?? '') };
  const field = FIELDS[code];
  if (field !== undefined && place.missing === undefined && place.steps.length === 2)
    return withField(place, field, feed);
  const period = periodOf(code, values) ?? (OF_SIZE.includes(code) ? onlyPeriod(place, feed) : undefined);
  return period === undefined ? place : { ...place, period };
}

function withField(place: Place, field: string, feed: unknown): Place {
  const steps = [...place.steps, field];
  return valueAt(feed, steps) === undefined ? { ...place, missing: field } : { ...place, steps };
}

/** The first period that a series lacks. */
function periodOf(code: ProblemCode, values: Problem['values']): string | undefined {
  const period = code === 'sum-late' || code === 'newest-missing' ? values['newest'] : undefined;
  const skipped = code === 'period-skipped' ? String(values['missing'] ?? '').split(', ')[0] : undefined;
  return [period, skipped].find((each): each is string => typeof each === 'string' && each !== '');
}

/** The period of a series that has only one: what is told of the series is told of that figure. */
function onlyPeriod({ steps, period }: Place, feed: unknown): string | undefined {
  const observations = observationsAt(steps, feed);
  if (period !== undefined || observations?.length !== 1) return undefined;
  const written = propertyOf(observations[0], 'period');
  return typeof written === 'string' ? written : undefined;
}

function observationsAt(steps: readonly Step[], feed: unknown): readonly unknown[] | undefined {
  if (steps[2] !== 'series' || typeof steps[3] !== 'number') return undefined;
  const observations = valueAt(feed, [...steps.slice(0, 4), 'observations']);
  return Array.isArray(observations) ? observations : undefined;
}
