import type { Feed, Indicator, Region, Series } from '../../feed.js';
import { seriesOf } from '../../derive/lookup.js';
import { phraseIn } from '../../localized-text.js';
import { parsePeriod } from '../../parse/written-period.js';
import { comparePeriodTexts, exactly, NOT_GIVEN, periodFrom, yearBefore, type Period } from '../../period.js';
import type { ProblemList } from '../../problem.js';
import { placed, propertyOf } from '../placed-items.js';
import { placedParts } from './placed-series.js';

/** Of so many series that lack the newest period it is no slip. */
const MOST_BEHIND = 0.25;

/**
 * Looks for figures that were not entered: a period that was skipped, or the newest one for some of the regions. A page
 * may do something else in between.
 */
export function* checkContinuity(feed: Feed, input: unknown, problems: ProblemList): Generator<void> {
  const indicators = placed(feed.indicators, propertyOf(input, 'indicators'), 'indicators', 'id', ({ id }) => id);
  for (const { item: indicator, path, written } of indicators) {
    for (const { indicator: part, series } of placedParts(indicator, written, path)) {
      for (const { item, path: place } of series) {
        checkHoles(item, part, place, problems);
        yield;
      }
      const pathOf = (region: string) => series.find(({ item }) => item.region === region)?.path ?? `${path}.series`;
      const summed = checkSums(feed, part, pathOf, problems);
      checkNewest(
        part,
        series.filter(({ item }) => !summed.has(item.region)),
        problems,
      );
    }
    yield;
  }
}

/** A period that has no figure, between two that have, in a series that otherwise has every one. */
function checkHoles({ observations }: Series, indicator: Indicator, path: string, problems: ProblemList): void {
  const periods = observations.flatMap(({ period }) => periodFrom(period) ?? []);
  const gaps = periods.slice(1).map((after, index) => missingBetween(periods[index], after, indicator));
  const regular = gaps.filter((gap) => gap.length === 0).length;
  gaps.forEach((gap, index) => {
    const [before, after] = [periods[index], periods[index + 1]];
    // A figure from long before, to compare with, is no hole.
    if (gap.length === 0 || !before || !after || gap.length * 2 > regular) return;
    problems.warning('period-skipped', `${path}.observations (${after.text})`, {
      before: before.text,
      after: after.text,
      missing: gap.join(', '),
    });
  });
}

/** The periods between two that a series of an indicator would have; none where they are of different kinds. */
function missingBetween(before: Period | undefined, after: Period, indicator: Indicator): readonly string[] {
  const missing: string[] = [];
  if (!before || before.kind !== after.kind) return missing;
  const { frequency, every } = indicator;
  const step = frequency === 'year' ? (period: Period) => yearAfter(period, every) : nextPeriod;
  for (let next = step(before); next && next.start < after.start; next = step(next)) {
    missing.push(next.text);
    if (missing.length > MOST_MISSING) break;
  }
  return missing;
}

/** Of more missing periods than this in a row nothing is told. */
const MOST_MISSING = 60;

function yearAfter(period: Period, years: number): Period | undefined {
  return parsePeriod(yearBefore(period, -years));
}

/** The period that follows directly upon another. */
function nextPeriod(period: Period): Period | undefined {
  if (period.kind === 'day') return parsePeriod(new Date(period.end).toISOString().slice(0, 10));
  if (['year', 'split-year', 'years'].includes(period.kind)) return yearAfter(period, 1);
  const spelled = (year: number, part: number) => {
    const letter = period.text.charAt(5).replace(/\d/, '');
    const digits = period.kind === 'month' || period.kind === 'week' ? 2 : 1;
    return `${year}-${letter}${String(part).padStart(digits, '0')}`;
  };
  return parsePeriod(spelled(period.year, period.part + 1)) ?? parsePeriod(spelled(period.year + 1, 1));
}

/**
 * Sums that stay at an older period than their members, since some of these lack the newest: told once for each cause.
 */
function checkSums(
  feed: Feed,
  indicator: Indicator,
  pathOf: (region: string) => string,
  problems: ProblemList,
): ReadonlySet<string> {
  const late = feed.regions.flatMap((region) => lateSum(indicator, region) ?? []);
  const causes = new Map(late.map((one) => [`${one.newest} ${one.behind.map(({ region }) => region).join(' ')}`, one]));
  for (const [key, { newest, last, behind, ahead }] of causes) {
    const sums = late.filter((one) => `${one.newest} ${one.behind.map(({ region }) => region).join(' ')}` === key);
    const isFew = behind.length <= ahead.length;
    problems.warning('sum-late', pathOf(behind[0]?.region ?? ''), {
      region: sums.map(({ region }) => nameOf(region)).join(', '),
      newest,
      last,
      members: namesOf(feed, isFew ? behind : ahead),
      only: isFew ? '' : 'only',
    });
  }
  return new Set(late.flatMap(({ behind }) => behind.map(({ region }) => region)));
}

/** A sum of which some parts lack the newest period that others have. */
function lateSum(indicator: Indicator, region: Region) {
  const members = region.listedMembers;
  if (!indicator.additive || members.length < 2 || seriesOf(indicator, region.id)) return undefined;
  const series = members.flatMap((id) => seriesOf(indicator, id) ?? []);
  const { newest, behind } = newestOf(series);
  if (series.length < members.length || newest === undefined || behind.length === 0) return undefined;
  const lasts = behind.flatMap(({ observations }) => observations.at(-1)?.period ?? []).sort(comparePeriodTexts);
  return { region, newest, last: lasts[0] ?? '', behind, ahead: series.filter((one) => !behind.includes(one)) };
}

/** The names of the regions of some series: the first ones, where there are many. */
function namesOf(feed: Feed, series: readonly Series[]): string {
  const regions = series.flatMap(({ region }) => feed.regions.find(({ id }) => id === region) ?? []);
  return regions.slice(0, 5).map(nameOf).join(', ') + (regions.length > 5 ? ' …' : '');
}

function nameOf({ name }: Region): string {
  return phraseIn(name, 'nb').text;
}

/** Regions that are a period behind nearly all others. */
function checkNewest(
  { series }: Indicator,
  all: readonly { readonly item: Series; readonly path: string }[],
  problems: ProblemList,
): void {
  const { newest, behind } = newestOf(series);
  if (newest === undefined || series.length < 4 || behind.length > series.length * MOST_BEHIND) return;
  for (const { item, path } of all) {
    const last = item.observations.at(-1)?.period;
    if (behind.includes(item) && last !== undefined) problems.warning('newest-missing', path, { newest, last });
  }
}

function newestOf(series: readonly Series[]): {
  readonly newest: string | undefined;
  readonly behind: readonly Series[];
} {
  // What is given without its time may be of the newest period.
  const timed = series.filter(({ observations }) => (observations.at(-1)?.period ?? NOT_GIVEN) !== NOT_GIVEN);
  const lasts = timed.map(({ observations }) => exactly(observations.at(-1)?.period ?? ''));
  const newest = lasts.sort(comparePeriodTexts).at(-1);
  const has = ({ observations }: Series) => observations.some(({ period }) => exactly(period) === newest);
  return { newest, behind: timed.filter((one) => !has(one)) };
}
