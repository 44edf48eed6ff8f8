import { isInterruption } from '../../derive/change.js';
import type { Feed, Frequency, Indicator, Observation, Series } from '../../feed.js';
import { isObject } from '../../json-value.js';
import { periodFrom, type Period } from '../../period.js';
import type { ProblemList } from '../../problem.js';
import { placed, propertyOf } from '../placed-items.js';
import { placedParts } from './placed-series.js';
import { suggestionFor } from '../suggestions/suggestion.js';

/** Units that are counted one by one: half of one is no figure. */
const COUNTED: readonly string[] = ['jobs', 'persons', 'inhabitants', 'companies', 'establishments'];
/** Ids that the library, its docs and its demonstration use. Only `percent` changes how a figure is shown. */
const KNOWN_UNITS: readonly string[] = ['percent', ...COUNTED, 'million-nok', 'nok', 'index'];
/** What keepers write for the unit of percentages. All of it is read as `percent`, so that nothing goes wrong yet. */
const PERCENT_WORDS = /^(?:%|pct|pst|prosent|procent|percentage|prosentandel)\.?$/i;
/** Words for how much something has changed. That may be more than a hundred per cent, and less than nothing. */
const GROWTH = /vekst|endring|økning|nedgang|tillväxt|förändring|ökning|auke|growth|change|increase|decrease|swing/i;
/** So much larger or smaller than its neighbour in time no figure becomes that is still the same figure. */
const STEP = 50;

/**
 * Looks for figures that cannot be what their indicator says that they are. A page may do something else in between.
 */
export function* checkPlausibility(feed: Feed, input: unknown, problems: ProblemList): Generator<void> {
  const indicators = placed(feed.indicators, propertyOf(input, 'indicators'), 'indicators', 'id', ({ id }) => id);
  for (const { item: indicator, path, written } of indicators) {
    const series = placedParts(indicator, written, path)
      .flatMap((part) => part.series)
      .map(({ item, path: place }) => ({ ...item, place }));
    if (series.length === 0) problems.warning('figures-none', path);
    else if (propertyOf(written, 'unit') === undefined) problems.warning('unit-missing', path);
    yield;
    yield* checkFrequency(indicator, `${path}.frequency`, problems);
    checkUnit(propertyOf(propertyOf(written, 'unit'), 'id'), `${path}.unit.id`, problems);
    if (indicator.series.length > 0 && indicator.source === undefined && !isExample(indicator))
      problems.warning('source-missing', path);
    yield;
    checkFractional(indicator, series, problems);
    yield;
    checkNegative(indicator, series, problems);
    yield;
    checkShare(indicator, series, problems);
    for (const one of series) {
      checkSteps(indicator, one, problems);
      yield;
    }
  }
}

interface PlacedSeries extends Series {
  readonly place: string;
}

/** The path of one figure of a series. */
export function pathOfFigure(place: string, period: string): string {
  return `${place}.observations (${period})`;
}

/** Another interval than all the periods have. A year may be told by one quarter or month of it. */
function* checkFrequency({ frequency, series }: Indicator, path: string, problems: ProblemList): Generator<void> {
  const kinds = new Set<Frequency>();
  let [count, isYearly] = [0, true];
  for (const { observations } of series) {
    const periods = observations.flatMap(({ period }) => periodFrom(period) ?? []);
    for (const period of periods) kinds.add(frequencyOf(period));
    count += periods.length;
    isYearly &&= new Set(periods.map(({ year }) => year)).size === periods.length;
    yield;
  }
  const [kind, ...others] = kinds;
  if (kind === undefined || others.length > 0 || kind === frequency || count < 2) return;
  if (frequency !== 'year' || !isYearly)
    problems.warning('frequency-kind', path, { value: frequency, suggestion: isYearly ? 'year' : kind });
}

/** How often figures come that are of such a period: once a year, also where a year or more is spelled another way. */
function frequencyOf({ kind }: Period): Frequency {
  return kind === 'split-year' || kind === 'years' ? 'year' : kind;
}

function checkUnit(id: unknown, path: string, problems: ProblemList): void {
  if (typeof id !== 'string' || id.trim() === '' || KNOWN_UNITS.includes(id)) return;
  const suggestion = PERCENT_WORDS.test(id.trim())
    ? 'percent'
    : id.length > 3
      ? suggestionFor(id, KNOWN_UNITS)
      : undefined;
  if (suggestion !== undefined) problems.warning('unit-near', path, { value: id, suggestion });
}

/** Invented figures, marked as such, come from nobody. */
function isExample({ series }: Indicator): boolean {
  return series.every(({ observations }) => observations.every(({ statuses }) => statuses.includes('illustrative')));
}

/** Every figure that has a value, with its path. */
function valuesOf(
  series: readonly PlacedSeries[],
): { readonly value: number; readonly path: string; readonly observation: Observation }[] {
  return series.flatMap(({ observations, place }) =>
    observations.flatMap((observation) =>
      observation.value === null
        ? []
        : [{ value: observation.value, path: pathOfFigure(place, observation.period), observation }],
    ),
  );
}

function checkFractional({ unit, measure }: Indicator, series: readonly PlacedSeries[], problems: ProblemList): void {
  const isCount = COUNTED.includes(unit.id) && (measure === 'stock' || measure === 'flow');
  if (!isCount && unit.decimals !== 0) return;
  if (!isCount && measure !== 'stock' && measure !== 'flow') return;
  for (const { value, path } of valuesOf(series))
    if (!Number.isInteger(value)) problems.warning(isCount ? 'count-fraction' : 'decimals-lost', path, { value });
}

/** How many there are of something on a day is never less than none; how much is owed or gained may be. */
function checkNegative({ unit, measure }: Indicator, series: readonly PlacedSeries[], problems: ProblemList): void {
  const values = valuesOf(series);
  const isCount = measure === 'stock' && (unit.currency === undefined || COUNTED.includes(unit.id));
  const isMoney = measure === 'stock' && values.length > 2 && values.every(({ value }) => value < 0);
  if (!isCount && !isMoney) return;
  for (const { value, path } of values) if (value < 0) problems.warning('stock-negative', path, { value });
}

/** Part of a whole is between nothing and all of it. */
function checkShare(indicator: Indicator, series: readonly PlacedSeries[], problems: ProblemList): void {
  if (indicator.unit.id !== 'percent' || isGrowth(indicator)) return;
  const values = valuesOf(series);
  const isUnemployment = indicator.concept === 'unemployment';
  if (!isUnemployment && values.filter(({ value }) => value < 0 || value > 100).length * 2 > values.length) return;
  for (const { value, path } of values)
    if (value > 100 || (isUnemployment && value < 0)) problems.warning('share-range', path, { value });
}

function isGrowth({ title, shortTitle, definition, series, concept }: Indicator): boolean {
  const texts = [title, shortTitle, definition].flatMap((text) => (isObject(text) ? Object.values(text) : []));
  if (texts.some((text) => typeof text === 'string' && GROWTH.test(text))) return true;
  // A share is never negative; where figures are, they are of another sort.
  return (
    concept !== 'unemployment' && series.some(({ observations }) => observations.some(({ value }) => (value ?? 0) < 0))
  );
}

/** A series that from one period on is in thousands, or no longer is, without a break that says so. */
function checkSteps({ unit, measure }: Indicator, { observations, place }: PlacedSeries, problems: ProblemList): void {
  if (unit.id === 'percent' || measure === 'other') return;
  observations.forEach((observation, index) => {
    const before = observations[index - 1];
    const ratio = before?.value && observation.value ? Math.abs(observation.value / before.value) : 1;
    const isNext = observations[index + 1]?.value;
    if (isInterruption(observation) || (ratio < STEP && ratio > 1 / STEP)) return;
    // Where the figure after it is like those before it, this one alone is odd, and that is told by its neighbours.
    if (isNext && before?.value && isAlike(isNext, before.value)) return;
    const earlier = observations[index - 2]?.value;
    if (earlier && observation.value && isAlike(earlier, observation.value)) return;
    problems.warning('scale-step', pathOfFigure(place, observation.period), {
      value: observation.value ?? '',
      before: before?.value ?? '',
    });
  });
}

function isAlike(one: number, other: number): boolean {
  const ratio = Math.abs(one / other);
  return ratio > 1 / STEP && ratio < STEP;
}
