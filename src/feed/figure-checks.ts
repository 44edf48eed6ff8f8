import { followsOn } from './derive/change.js';
import type { Feed, Frequency, Indicator, Observation } from './feed.js';
import { isObject, shown } from './json-value.js';
import { parsePeriod, type Period } from './period.js';
import type { ProblemList } from './problem.js';

/** How far a value may lie from its neighbours, and how alike those must be, before its keeper is asked to look again. */
const OUTLIER = { distance: 0.3, neighbours: 0.1 } as const;
/** How many times larger or smaller than the one beside it a percentage may be. */
const PERCENT_SWING = 5;
/** How far from the others a percentage lies that was written as a fraction: a hundredth, give or take a factor of two. */
const FRACTION = { least: 50, most: 200 } as const;

/** An item that was read, with the path of the place in the file that it was read from. */
interface Placed<T> {
  readonly item: T;
  readonly path: string;
}

/**
 * Where in the file the items of a list stand. Items that could not be read are absent from `items`, so an item is found
 * by the property that identifies it, first come first served, as the parser does.
 */
export function placed<T>(items: readonly T[], written: unknown, path: string, key: string, keyOf: (item: T) => string): Placed<T>[] {
  const list: readonly unknown[] = Array.isArray(written) ? written : [];
  const keys = list.map((value) => (isObject(value) ? shown(value[key]).trim() : ''));
  return items.map((item, index) => {
    const place = keys.indexOf(keyOf(item));
    return { item, path: `${path}[${place < 0 ? index : place}]` };
  });
}

/** Looks for figures and periods that are read as they stand, but look like a slip. */
export function checkFigures(feed: Feed, input: unknown, today: string | undefined, problems: ProblemList): void {
  if (today !== undefined && feed.updated !== undefined && feed.updated > today) problems.warning('updated-future', 'updated', { value: feed.updated });
  const newest = parsePeriod(feed.updated ?? today ?? '');
  const written = propertyOf(input, 'indicators');
  const indicators = placed(feed.indicators, written, 'indicators', 'id', ({ id }) => id);
  for (const { item: indicator, path } of indicators) {
    const source: unknown = Array.isArray(written) ? written[Number(/\d+/.exec(path)?.[0])] : undefined;
    checkFractions(indicator, path, problems);
    checkPublished(indicator, path, problems);
    if (isObject(source) && isObject(source['unit']) && !Object.hasOwn(source['unit'], 'id')) problems.warning('required', `${path}.unit.id`);
    const series = placed(indicator.series, propertyOf(source, 'series'), `${path}.series`, 'region', ({ region }) => region);
    for (const { item: { observations }, path: place } of series) {
      checkOutliers(observations, indicator, place, problems);
      if (indicator.unit.id === 'percent') checkSingleFractions(observations, place, problems);
      if (newest) checkTime(observations, place, newest, problems);
    }
  }
}

/** A property of what may be no object. */
export function propertyOf(value: unknown, name: string): unknown {
  return isObject(value) ? value[name] : undefined;
}

/** A figure for a time that had not begun when the feed was brought up to date is a forecast, or its year is wrong. */
function checkTime(observations: readonly Observation[], path: string, newest: Period, problems: ProblemList): void {
  for (const { period, value, statuses } of observations) {
    const isExpected = statuses.includes('forecast') || statuses.includes('estimated');
    if (value === null || isExpected || (parsePeriod(period)?.start ?? 0) < newest.end) continue;
    problems.warning('period-future', `${path}.observations (${period})`, { value: period, today: newest.text });
  }
}

/** One percentage among others that was written as a fraction. Where all are, it is said once about them all. */
function checkSingleFractions(observations: readonly Observation[], path: string, problems: ProblemList): void {
  const values = observations.flatMap(({ value }) => (value === null || value === 0 ? [] : Math.abs(value))).sort((a, b) => a - b);
  const middle = values[Math.floor(values.length / 2)] ?? 0;
  if (values.length < 3 || middle <= 1) return;
  for (const { period, value } of observations) {
    const ratio = value ? middle / Math.abs(value) : 0;
    if (ratio < FRACTION.least || ratio > FRACTION.most) continue;
    problems.warning('percent-fraction', `${path}.observations (${period})`, {});
  }
}

function checkOutliers(observations: readonly Observation[], indicator: Indicator, path: string, problems: ProblemList): void {
  observations.forEach((observation, index) => {
    const before = observations[index - 1]?.value;
    const after = observations[index + 1]?.value;
    // The newest figure, which is the one that was typed last, and the oldest have neighbours on one side only.
    const isEven = isUnbroken(observations.slice(Math.max(0, index - 2), index + 3), indicator.frequency);
    if (index === observations.length - 1 && isEven) checkEnd(observation, [before, observations[index - 2]?.value], observations, indicator, path, problems);
    if (index === 0 && isEven) checkEnd(observation, [after, observations[2]?.value], observations, indicator, path, problems);
    if (!isOutlier(observation, before, after) || isSeason(observation, observations)) return;
    const values = { value: observation.value ?? '', before: before ?? '', after: after ?? '' };
    problems.warning('outlier', `${path}.observations (${observation.period})`, values);
  });
}

/** Whether each of the observations follows on the one before, without a gap or a break between them. */
function isUnbroken(observations: readonly Observation[], frequency: Frequency): boolean {
  return observations.slice(1).every((observation) => followsOn(observations, observation, frequency));
}

function checkEnd(observation: Observation, [next, further]: readonly (number | null | undefined)[], all: readonly Observation[], { unit }: Indicator, path: string, problems: ProblemList): void {
  // Percentages, such as growth, swing more; a digit too many or too few is ten times as much or a tenth.
  const ratio = observation.value && next ? Math.abs(observation.value / next) : 0;
  if (unit.id === 'percent' && ratio > 1 / PERCENT_SWING && ratio < PERCENT_SWING) return;
  if (observation.value === null || !isOutlier(observation, next, further) || isSeason(observation, all)) return;
  problems.warning('outlier-end', `${path}.observations (${observation.period})`, { value: observation.value, next: next ?? '' });
}

/**
 * A source cannot have published a figure before the period that it is for has ended, unless it is a forecast or an
 * estimate. A stock is counted on one day, which may be any day of the period.
 */
function checkPublished(indicator: Indicator, path: string, problems: ProblemList): void {
  const value = indicator.source?.published;
  const published = value === undefined ? undefined : parsePeriod(value);
  if (value === undefined || !published) return;
  const known = indicator.series.flatMap(({ observations }) => observations)
    .filter(({ value: figure, statuses }) => figure !== null && !statuses.includes('forecast') && !statuses.includes('estimated'));
  const newest = known.flatMap(({ period }) => parsePeriod(period) ?? []).sort((a, b) => b.end - a.end)[0];
  if (!newest) return;
  const isEarly = indicator.measure === 'stock' ? published.end <= newest.start : published.end < newest.end;
  if (isEarly) problems.warning('published-early', `${path}.source.published`, { value, period: newest.text });
}

function checkFractions(indicator: Indicator, path: string, problems: ProblemList): void {
  if (indicator.unit.id !== 'percent') return;
  const values = indicator.series.flatMap((series) => series.observations.flatMap(({ value }) => value ?? []));
  if (values.some((value) => value !== 0) && values.every((value) => Math.abs(value) <= 1)) {
    problems.warning('percent-fraction', `${path}.series`, {});
  }
}

function isOutlier(observation: Observation, before: number | null | undefined, after: number | null | undefined): boolean {
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
  return sameSeason.some((other) => value !== null && other.value !== null && Math.abs(value - other.value) <= OUTLIER.distance * other.value);
}

/** The part of the year that a period is, or the empty text for a whole year, which has no season. */
function seasonOf({ period }: Observation): string {
  return period.slice(5) || period;
}
