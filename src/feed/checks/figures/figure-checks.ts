import { followsOn } from '../../derive/change.js';
import type { Feed, Indicator, Observation } from '../../feed.js';
import { parsePeriod } from '../../parse/written-period.js';
import { exactly, periodFrom, type Period } from '../../period.js';
import { placed, propertyOf } from '../placed-items.js';
import { placedParts } from './placed-series.js';
import type { ProblemList } from '../../problem.js';

/**
 * How far a value may lie from its neighbours, and how alike those must be, before its keeper is asked to look again.
 */
const OUTLIER = { distance: 0.3, neighbours: 0.1 } as const;
/**
 * How many times larger or smaller than the one beside it a percentage may be: growth swings, while a digit too many or
 * too few is ten times as much or a tenth.
 */
const PERCENT_SWING = 5;
/**
 * How far from the others a percentage lies that was written as a fraction: a hundredth, give or take a factor of two.
 */
const FRACTION = { least: 50, most: 200 } as const;

/**
 * Looks for figures and periods that are read as they stand, but look like a slip. A page may do something else in
 * between.
 */
export function* checkFigures(
  feed: Feed,
  input: unknown,
  today: string | undefined,
  problems: ProblemList,
): Generator<void> {
  if (today !== undefined && feed.updated !== undefined && feed.updated > today)
    problems.warning('updated-future', 'updated', { value: feed.updated });
  const newest = parsePeriod(feed.updated ?? today ?? '');
  const indicators = placed(feed.indicators, propertyOf(input, 'indicators'), 'indicators', 'id', ({ id }) => id);
  for (const { item: indicator, path, written } of indicators) {
    checkFractions(indicator, path, problems);
    checkPublished(indicator, path, problems);
    yield;
    const series = placedParts(indicator, written, path).flatMap((part) => part.series);
    for (const {
      item: { observations },
      path: place,
    } of series) {
      checkOutliers(observations, place, problems);
      checkEnds(observations, indicator, place, problems);
      if (indicator.unit.id === 'percent') checkSingleFractions(observations, place, problems);
      if (newest) checkTime(observations, place, newest, problems);
      yield;
    }
  }
}

/** Whether somebody has counted: what is expected may be about a time to come. */
function isCounted({ value, statuses }: Observation): boolean {
  return value !== null && !statuses.includes('forecast') && !statuses.includes('estimated');
}

/** A figure for a time that had not begun when the feed was brought up to date is a forecast, or its year is wrong. */
function checkTime(observations: readonly Observation[], path: string, newest: Period, problems: ProblemList): void {
  for (const observation of observations) {
    const { period } = observation;
    if (!isCounted(observation) || (periodFrom(period)?.start ?? 0) < newest.end) continue;
    problems.warning('period-future', `${path}.observations (${period})`, { value: period, today: newest.text });
  }
}

/** One percentage among others that was written as a fraction. Where all are, it is said once about them all. */
function checkSingleFractions(observations: readonly Observation[], path: string, problems: ProblemList): void {
  const values = observations
    .flatMap(({ value }) => (value === null || value === 0 ? [] : Math.abs(value)))
    .sort((a, b) => a - b);
  const middle = values[Math.floor(values.length / 2)] ?? 0;
  if (values.length < 3 || middle <= 1) return;
  for (const { period, value } of observations) {
    const ratio = value ? middle / Math.abs(value) : 0;
    if (ratio < FRACTION.least || ratio > FRACTION.most) continue;
    problems.warning('percent-fraction', `${path}.observations (${period})`, {});
  }
}

function checkOutliers(observations: readonly Observation[], path: string, problems: ProblemList): void {
  observations.forEach((observation, index) => {
    const before = observations[index - 1]?.value;
    const after = observations[index + 1]?.value;
    if (!isOutlier(observation, before, after) || isSeason(observation, observations)) return;
    const values = { value: observation.value ?? '', before: before ?? '', after: after ?? '' };
    problems.warning('outlier', `${path}.observations (${observation.period})`, values);
  });
}

/** The newest figure, which is the one that was typed last, and the oldest have neighbours on one side only. */
function checkEnds(
  observations: readonly Observation[],
  indicator: Indicator,
  path: string,
  problems: ProblemList,
): void {
  const [first, last] = [observations.slice(0, 3), observations.slice(-3)];
  for (const [inTime, [end, next, further]] of [
    [first, first],
    [last, [...last].reverse()],
  ] as const) {
    if (!end || !isUnbroken(inTime, indicator)) continue;
    const isSwing = indicator.unit.id === 'percent' && isWithin(end.value, next?.value, PERCENT_SWING);
    if (isSwing || !isOutlier(end, next?.value, further?.value) || isSeason(end, observations)) continue;
    problems.warning('outlier-end', `${path}.observations (${end.period})`, {
      value: end.value ?? '',
      next: next?.value ?? '',
    });
  }
}

/** Whether each of the observations follows on the one before, without a gap or a break between them. */
function isUnbroken(observations: readonly Observation[], indicator: Indicator): boolean {
  return observations.slice(1).every((observation) => followsOn(observations, observation, indicator));
}

/** Whether one value is less than so many times the other, and more than so small a part of it. */
function isWithin(value: number | null, other: number | null | undefined, times: number): boolean {
  const ratio = value && other ? Math.abs(value / other) : 0;
  return ratio > 1 / times && ratio < times;
}

/**
 * A source cannot have published a figure before the period that it is for has ended, unless it is a forecast or an
 * estimate. A stock is counted on one day, which may be any day of the period.
 */
function checkPublished(indicator: Indicator, path: string, problems: ProblemList): void {
  const value = indicator.source?.published;
  const published = value === undefined ? undefined : periodFrom(value);
  if (value === undefined || !published) return;
  const known = indicator.series.flatMap(({ observations }) => observations).filter(isCounted);
  const newest = known.flatMap(({ period }) => periodFrom(period) ?? []).sort((a, b) => b.end - a.end)[0];
  if (!newest || newest.isApproximate) return;
  // Of a year that goes over New Year nobody has said on which day it ends.
  const ended = newest.kind === 'split-year' ? Date.UTC(newest.year + 1) : newest.end;
  const isEarly = indicator.measure === 'stock' ? published.end <= newest.start : published.end < ended;
  if (isEarly) problems.warning('published-early', `${path}.source.published`, { value, period: newest.text });
}

function checkFractions(indicator: Indicator, path: string, problems: ProblemList): void {
  if (indicator.unit.id !== 'percent') return;
  const values = indicator.series.flatMap((series) => series.observations.flatMap(({ value }) => value ?? []));
  if (values.some((value) => value !== 0) && values.every((value) => Math.abs(value) <= 1)) {
    problems.warning('percent-fraction', `${path}.series`, {});
  }
}

function isOutlier(
  observation: Observation,
  before: number | null | undefined,
  after: number | null | undefined,
): boolean {
  const { value } = observation;
  if (value === null || !before || !after) return false;
  const middle = (before + after) / 2;
  const neighboursAgree = Math.abs(before - after) <= OUTLIER.neighbours * Math.abs(middle);
  return neighboursAgree && Math.abs(value - middle) > OUTLIER.distance * Math.abs(middle);
}

/** Whether the same season of another year looks alike: tourist municipalities double their jobs every winter. */
function isSeason(observation: Observation, all: readonly Observation[]): boolean {
  const { value } = observation;
  const sameSeason = all.filter((other) => other !== observation && seasonOf(other) === seasonOf(observation));
  return sameSeason.some(
    (other) =>
      value !== null && other.value !== null && Math.abs(value - other.value) <= OUTLIER.distance * other.value,
  );
}

/** The part of the year that a period is, or the empty text for a whole year, which has no season. */
function seasonOf({ period }: Observation): string {
  return exactly(period).slice(5) || period;
}
