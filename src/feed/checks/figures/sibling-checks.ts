import type { Feed, Indicator, Series } from '../../feed.js';
import { seriesOf } from '../../derive/lookup.js';
import { phraseIn } from '../../localized-text.js';
import { isSameTime } from '../../period.js';
import type { ProblemList } from '../../problem.js';
import { placed, propertyOf } from '../placed-items.js';
import { firstPart, placedParts, type PlacedPart } from './placed-series.js';

/** A figure that is a hundred or a thousand times as large as its siblings, give or take a factor of two. */
const SCALES = [100, 1000] as const;
const ABOUT = 2;
/** Measures whose figures are of one size, however large the region is. */
const COMPARABLE = ['average', 'rate', 'index'];
/** Concepts that count nearly the same: a job is held by a person. */
const NEARLY_ALIKE: readonly string[] = ['jobs', 'employed'];
/** How many siblings tell what is usual. */
const SIBLINGS = 3;

interface PlacedIndicator {
  readonly indicator: Indicator;
  readonly path: string;
  /** Of the part that stands for the indicator. */
  readonly series: readonly PlacedSeries[];
  readonly parts: readonly PlacedPart[];
}

interface PlacedSeries {
  readonly series: Series;
  readonly path: string;
  /** The figure in the middle of those that are not zero, without its sign. */
  readonly middle: number | undefined;
}

/**
 * Looks for regions, and whole indicators, that are a hundred or a thousand times as large or small as their like. A
 * page may do something else in between.
 */
export function* checkSiblings(feed: Feed, input: unknown, problems: ProblemList): Generator<void> {
  const indicators: PlacedIndicator[] = [];
  for (const { item, path, written } of placed(
    feed.indicators,
    propertyOf(input, 'indicators'),
    'indicators',
    'id',
    ({ id }) => id,
  )) {
    const series = withMiddles(firstPart(item, written, path));
    indicators.push({ indicator: item, path, series, parts: placedParts(item, written, path) });
    yield;
  }
  for (const [index, { indicator, path, series, parts }] of indicators.entries()) {
    const regions = COMPARABLE.includes(indicator.measure) ? series : [];
    yield* tellOdd(indicator, regions, (one) => one.middle, problems);
    const others = indicators.filter(
      (other) => other.indicator !== indicator && countsAlike(indicator, other.indicator),
    );
    for (const other of others) {
      const whole = wholeScale(indicator, other.indicator);
      // Of two that differ, the one is told that the other, which was written before it, is not like.
      if (whole !== undefined && indicators.indexOf(other) < index)
        problems.warning('indicator-scale', path, {
          times: whole,
          other: titleOf(other.indicator),
          otherPath: other.path,
        });
      yield;
      if (whole === undefined) yield* tellOdd(indicator, series, (one) => ratioTo(other.series, one, series), problems);
    }
    for (const part of parts) {
      checkWhole(feed, part.indicator, part.series, problems);
      yield;
    }
  }
}

function withMiddles({ series }: PlacedPart): PlacedSeries[] {
  return series.map(({ item, path }) => ({ series: item, path, middle: middleOfSeries(item) }));
}

/** Tells of the series whose measure of size is a hundred or a thousand times that of the rest, or so small a part. */
function* tellOdd(
  { unit }: Indicator,
  all: readonly PlacedSeries[],
  sizeOf: (series: PlacedSeries) => number | undefined,
  problems: ProblemList,
): Generator<void> {
  const sizes = all.map((series) => ({ series, size: sizeOf(series) }));
  const sorted = sizes.flatMap(({ size }) => size ?? []).sort((a, b) => a - b);
  for (const { series, size } of sizes) {
    yield;
    const usual = middleOfOthers(sorted, size);
    const scale = scaleOf(ratio(size, usual));
    if (scale === undefined || problems.all.some(({ code, path }) => code === 'sibling-scale' && path === series.path))
      continue;
    const value = series.series.observations.findLast((observation) => observation.value !== null)?.value ?? '';
    if (unit.id === 'percent' && scale.factor === 0.01)
      problems.warning('percent-fraction', `${series.path}.observations`, { value });
    else problems.warning('sibling-scale', series.path, { times: scale.times, direction: scale.direction, value });
  }
}

/**
 * How many times as large as another indicator's figure a region's is; undefined where the other one is the odd one
 * among its siblings, which is told there.
 */
function ratioTo(
  others: readonly PlacedSeries[],
  { middle, series: { region } }: PlacedSeries,
  all: readonly PlacedSeries[],
): number | undefined {
  const other = others.find(({ series }) => series.region === region);
  const oddness = (size: number | undefined, list: readonly PlacedSeries[]) =>
    Math.abs(Math.log(ratio(size, middleOf(list.flatMap((one) => one.middle ?? []))) ?? 1));
  const times = ratio(middle, other?.middle);
  if (scaleOf(times) !== undefined && oddness(other?.middle, others) > oddness(middle, all)) return undefined;
  return times;
}

/** A published figure of a whole whose members have theirs, and that is another size than these together. */
function checkWhole(feed: Feed, indicator: Indicator, all: PlacedPart['series'], problems: ProblemList): void {
  if (!indicator.additive) return;
  const byId = new Map(feed.regions.map((region) => [region.id, region]));
  for (const { item: series, path } of all) {
    const members = byId.get(series.region)?.listedMembers ?? [];
    const parts = members.flatMap((id) => seriesOf(indicator, id) ?? []);
    if (members.length < 2 || parts.length < members.length) continue;
    for (const { period, value } of series.observations) {
      const values = parts.map(
        (part) => part.observations.find((other) => isSameTime(other.period, period))?.value ?? null,
      );
      if (value === null || values.includes(null)) continue;
      const sum = values.reduce<number>((total, part) => total + (part ?? 0), 0);
      if (Math.abs(sum - value) <= 0.05 * Math.abs(value)) continue;
      problems.warning('sum-differs', `${path}.observations (${period})`, { value, sum: Number(sum.toFixed(6)) });
      break;
    }
  }
}

/** Whether two indicators count nearly the same, so that one cannot be a thousand times the other. */
function countsAlike(one: Indicator, other: Indicator): boolean {
  if (one.measure !== other.measure || one.measure === 'other' || isInvented(one) || isInvented(other)) return false;
  const isSameUnit = one.unit.id === other.unit.id && one.unit.currency === other.unit.currency;
  if (one.concept === other.concept && one.concept !== 'other') return isSameUnit;
  return NEARLY_ALIKE.includes(one.concept) && NEARLY_ALIKE.includes(other.concept);
}

function isInvented({ series }: Indicator): boolean {
  return series.some(({ observations }) => observations.some(({ statuses }) => statuses.includes('illustrative')));
}

/** How many times as large as another an indicator is, where it is so for all regions that both have. */
function wholeScale(one: Indicator, other: Indicator): number | undefined {
  const ratios = one.series.flatMap(
    (series) => ratio(middleOfSeries(series), middleOfSeries(seriesOf(other, series.region))) ?? [],
  );
  const scales = ratios.map((each) => scaleOf(each)?.factor);
  const [first] = scales;
  return first !== undefined && scales.every((scale) => scale === first) ? first : undefined;
}

interface Scale {
  readonly times: number;
  readonly direction: 'larger' | 'smaller';
  readonly factor: number;
}

function scaleOf(times: number | undefined): Scale | undefined {
  if (times === undefined) return undefined;
  for (const scale of SCALES) {
    if (times > scale / ABOUT && times < scale * ABOUT) return { times: scale, direction: 'larger', factor: scale };
    if (1 / times > scale / ABOUT && 1 / times < scale * ABOUT)
      return { times: scale, direction: 'smaller', factor: 1 / scale };
  }
  return undefined;
}

function ratio(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || !other ? undefined : one / other;
}

function valuesOf(series: Series | undefined): number[] {
  return (series?.observations ?? []).flatMap(({ value }) => (value === null || value === 0 ? [] : Math.abs(value)));
}

const middles = new WeakMap<Series, number | undefined>();

/** The figure in the middle of a series, which every comparison asks for again. */
function middleOfSeries(series: Series | undefined): number | undefined {
  if (!series) return undefined;
  if (!middles.has(series)) middles.set(series, middleOf(valuesOf(series)));
  return middles.get(series);
}

/** The size in the middle of all but one; undefined where too few are left to say what is usual. */
function middleOfOthers(sorted: readonly number[], own: number | undefined): number | undefined {
  const place = own === undefined ? sorted.length : sorted.indexOf(own);
  const count = sorted.length - (own === undefined ? 0 : 1);
  const middle = Math.floor(count / 2);
  return count < SIBLINGS ? undefined : sorted[middle < place ? middle : middle + 1];
}

function middleOf(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function titleOf({ title }: Indicator): string {
  return phraseIn(title, 'nb').text;
}
