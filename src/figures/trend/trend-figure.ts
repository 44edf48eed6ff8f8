import type { Feed, Indicator, Language, Observation } from '../../feed/feed.js';
import { isForecast, isInterruption, leadsTo } from '../../feed/derive/change.js';
import { intervalOf, type Interval } from '../../feed/derive/interval.js';
import type { RegionSeries } from '../../feed/derive/regions/region-series.js';
import { middleOf } from '../../feed/derive/targets/required-path.js';
import { phraseIn } from '../../feed/localized-text.js';
import { comparePeriodTexts, periodFrom, yearBefore, type Period } from '../../feed/period.js';
import { listOf, say } from '../../locale/catalogue.js';
import { formatValue } from '../../locale/number.js';
import { formatPeriod } from '../../locale/time.js';
import { doubtOf, type Doubt } from '../doubt.js';
import { badgesOf } from '../../view/key-figure/key-figure.js';
import { mayReachZero } from '../../view/value-axis.js';
import type { AnnotationMark } from './annotations/trend-annotations.js';
import type { GoalMark, PathMark, StandingWords } from './targets/goal-marks.js';
import {
  targetMarks,
  type BaselineMark,
  type ReferenceBand,
  type ReferenceLine,
  type TargetMarks,
} from './targets/trend-targets.js';
import { TREND_WORDS } from './trend.words.js';

/** A point of a trend. Points of one `segment` are joined by a line; a gap or a break starts a new segment. */
export interface TrendPoint {
  /** Identity of the point within the figure; also the key that the tooltip and the keyboard use. */
  readonly key: string;
  /** 0-based index of the series; gives colour and dash. */
  readonly series: number;
  readonly seriesLabel: string;
  readonly segment: string;
  /** Milliseconds since 1970-01-01 UTC of the middle of the period. */
  readonly time: number;
  readonly value: number;
  /** False for provisional, estimated, forecast and illustrative points: drawn hollow. */
  readonly certain: boolean;
  /**
   * How it is uncertain, where it is: the line to it is dotted (also when this is left out), dashed, or in long dashes.
   */
  readonly doubt?: Doubt;
  /** First and last millisecond of a period longer than others in the figure; drawn as a bar over the whole of it. */
  readonly span?: readonly [from: number, to: number];
  /**
   * Of figures that may swing through the year: which quarter or month it is of. Points of one season may be compared.
   */
  readonly season?: string;
  /** In which it lies, where the feed says so; drawn as a whisker. */
  readonly interval?: Interval;
}

/** A label on the time axis. */
export interface TimeTick {
  readonly time: number;
  readonly label: string;
}

/** A vertical mark where a series is interrupted. */
export interface BreakMark {
  readonly time: number;
  readonly label: string;
}

/** The label at the end of a series, instead of a legend. */
export interface EndLabel {
  readonly series: number;
  readonly time: number;
  readonly value: number;
  readonly label: string;
  readonly valueLabel: string;
}

/** One or more series over time. */
export interface TrendFigure {
  readonly kind: 'trend';
  readonly description: string;
  readonly points: readonly TrendPoint[];
  readonly ticks: readonly TimeTick[];
  readonly references: readonly ReferenceLine[];
  readonly bands: readonly ReferenceBand[];
  /** Left out when nothing is counted from a baseline. */
  readonly baselines?: readonly BaselineMark[];
  /** Targets at their time, and the paths to them; left out when no target says when. */
  readonly goals?: readonly GoalMark[];
  readonly paths?: readonly PathMark[];
  /** How the figures stand to those paths. */
  readonly standings?: readonly StandingWords[];
  /** What must be known of targets, as sentences. */
  readonly targetNotes?: readonly string[];
  /** Where the time axis ends, in milliseconds, when a target lies beyond the figures. */
  readonly until?: number;
  readonly breaks: readonly BreakMark[];
  /** Events; left out when none are marked. */
  readonly annotations?: readonly AnnotationMark[];
  readonly ends: readonly EndLabel[];
  readonly decimals: number;
  /**
   * Whether zero is on the value axis at every size. Else an axis far from zero leaves it out, and has a mark for that.
   */
  readonly fromZero?: boolean;
}

/** An observation that has a value and a place in time. */
interface Placed {
  readonly observation: Observation;
  readonly value: number;
  readonly period: Period;
}

/** A region's series as far as it is drawn. */
interface Drawn {
  readonly series: RegionSeries;
  readonly name: string;
  readonly placed: readonly Placed[];
}

/** What is drawn and said of a trend besides its figures. */
export interface TrendSurroundings {
  /** Its targets, beside figures of some times. */
  readonly marks: (times: readonly number[]) => TargetMarks;
  /** The value of a series in a period, as its end is labelled on a scale; the figure itself when it is left out. */
  readonly endText?: (series: number, period: string) => string;
}

/**
 * Several series of one indicator over time. Undefined when there are not two points to draw a line between.
 *
 * @param around the targets are those of the series themselves when it is left out
 */
export function trendFigure(
  feed: Feed,
  indicator: Indicator,
  all: readonly RegionSeries[],
  language: Language,
  description: string,
  around?: TrendSurroundings,
): TrendFigure | undefined {
  const drawn = drawnOf(indicator, all, language);
  const main = drawn[0]?.placed ?? [];
  const latest = main.at(-1)?.period;
  if (main.length < 2 || !latest) return undefined;
  const points = drawn.flatMap((each, index) => pointsOf(each, index, indicator, shortestIn(drawn)));
  const times = points.flatMap(({ time, span = [] }) => [time, ...span]);
  const marks = around?.marks(times) ?? targetMarks(feed, indicator, all, times, language);
  const within = valuesOf({ ...marks, points });
  const along = points.some(({ span }) => span) ? undefined : latest;
  const ticks = ticksOf(
    drawn.flatMap(({ placed }) => placed),
    along,
    language,
  );
  const year = periodFrom(String(latest.year)) ?? latest;
  return {
    kind: 'trend',
    description: [description, ...marks.standings.map(({ sentence }) => sentence)].join(' '),
    points,
    ticks: [...ticks, ...ticksBeyond(along ?? year, marks, language)],
    ...marks,
    breaks: breaksOf(drawn, language),
    ends: endsOf(drawn, indicator, language, around?.endText),
    decimals: indicator.unit.decimals,
    fromZero: mayReachZero(within, indicator.unit.decimals),
  };
}

/**
 * A flow over a year is as much as four quarters of it, and what is not known may be a flow: such lengths share no
 * axis.
 */
function drawnOf({ measure }: Indicator, all: readonly RegionSeries[], language: Language): Drawn[] {
  const placed = all.map(({ observations }) => placedOf(observations));
  const kind = placed[0]?.at(-1)?.period.kind;
  const isOneLength = measure === 'flow' || measure === 'other';
  return all.map((series, index) => ({
    series,
    name: phraseIn(series.region.name, language).text,
    placed: (placed[index] ?? []).filter(({ period }) => !isOneLength || period.kind === kind),
  }));
}

function placedOf(observations: readonly Observation[]): Placed[] {
  return observations.flatMap((observation) => {
    const period = periodFrom(observation.period);
    return observation.value === null || !period ? [] : [{ observation, value: observation.value, period }];
  });
}

/** The bounds of the points that have any. */
export function boundsIn(points: readonly TrendPoint[]): number[] {
  return points.flatMap(({ interval }) => (interval ? [interval.lower, interval.upper] : []));
}

/** Opens a target upwards or downwards: so much of the height of what is drawn is left free for its mark. */
const OPEN = 0.1;

/** All values that the value axis must have room for. */
export function valuesOf({
  points,
  references,
  bands,
  baselines = [],
  goals = [],
  paths = [],
}: Pick<TrendFigure, 'points' | 'references' | 'bands' | 'baselines' | 'goals' | 'paths'>): number[] {
  const values = [
    ...[...points, ...references, ...baselines].map(({ value }) => value),
    ...[...bands, ...goals].flatMap(({ from, to }) => [from, to]),
    ...paths.flatMap(({ from, to }) => [from.value, to.value]),
    ...boundsIn(points),
  ];
  const least = values.reduce((low, value) => Math.min(low, value), Infinity);
  const room = (values.reduce((high, value) => Math.max(high, value), -Infinity) - least) * OPEN;
  return [
    ...values,
    ...goals.flatMap(({ form, from }) => {
      if (form === 'at-least') return from + room;
      // Counts have nothing below zero.
      return form === 'at-most' ? (least < 0 ? from - room : Math.max(0, from - room)) : [];
    }),
  ];
}

/** The period of a point, which its key ends in. */
export function periodOf({ key }: TrendPoint): Period | undefined {
  return periodFrom(key.split(' ').at(-1) ?? '');
}

/** The periods that are drawn, in time order. */
export function drawnPeriods({ points }: Pick<TrendFigure, 'points'>): readonly string[] {
  return [...new Set(points.map((point) => periodOf(point)?.text ?? ''))].sort(comparePeriodTexts);
}

function shortestIn(drawn: readonly Drawn[]): number {
  return Math.min(...drawn.flatMap(({ placed }) => placed.map(({ period: { start, end } }) => end - start)));
}

/** Periods of each length follow on one another, whatever stands between them. */
function pointsOf(
  { series, name, placed }: Drawn,
  index: number,
  indicator: Indicator,
  shortest: number,
): TrendPoint[] {
  let segment = -1;
  return [...new Set(placed.map(({ period }) => period.kind))].flatMap((kind) => {
    const alike = series.observations.filter(({ period }) => periodFrom(period)?.kind === kind);
    const before = new Map(alike.map((observation, place) => [observation, alike[place - 1]]));
    return placed
      .filter(({ period }) => period.kind === kind)
      .map(({ observation, value, period }, place) => {
        if (place === 0 || !leadsTo(before.get(observation), observation, indicator)) segment += 1;
        const doubt = doubtOf(observation);
        const interval = intervalOf(observation);
        return {
          key: `${series.region.id} ${period.text}`,
          series: index,
          seriesLabel: name,
          segment: `${index}.${segment}`,
          time: middleOf(period),
          value,
          certain: doubt === undefined,
          ...(doubt ? { doubt } : {}),
          ...(interval ? { interval } : {}),
          // Months and quarters differ by days; other lengths by half as much again at least.
          ...(period.end - period.start > shortest * 1.5 ? { span: [period.start, period.end] as const } : {}),
          ...(indicator.frequency !== 'year' && kind !== 'year' && kind !== 'day'
            ? { season: `${kind} ${period.part}` }
            : {}),
        };
      });
  });
}

/**
 * One tick a year: at the same quarter or month as the newest figure, so that ticks can be compared, or at the year
 * itself. Where only one would be left, both ends have one.
 */
function ticksOf(placed: readonly Placed[], latest: Period | undefined, language: Language): TimeTick[] {
  const shown = placed.flatMap(({ period }) => (latest ? period : (periodFrom(period.text.slice(0, 4)) ?? [])));
  const periods = new Map(shown.map((period) => [period.text, period]));
  const all = [...periods.values()].sort((a, b) => a.start - b.start);
  const alike = all.filter((period) => period.kind !== latest?.kind || period.part === latest.part);
  const ticks = alike.length > 1 ? alike : all.filter((_, place) => place === 0 || place === all.length - 1);
  return ticks.map((period) => ({ time: middleOf(period), label: formatPeriod(period.text, language, 'short') }));
}

/**
 * Ticks of the years after the newest figure, as far as the axis goes: at the same quarter or month, and at the targets
 * under the name of the period by which they are to be reached.
 */
function ticksBeyond(
  latest: Period,
  { until, goals = [] }: Pick<TrendFigure, 'until' | 'goals'>,
  language: Language,
): TimeTick[] {
  if (until === undefined) return [];
  const { year, end } = latest;
  const reached = goals.filter(({ time }) => time > end);
  const yearOf = (time: number): number => new Date(time).getUTCFullYear();
  const taken = new Set(reached.map(({ time }) => yearOf(time)));
  const years = Array.from({ length: Math.max(0, yearOf(until) - year) }, (_, index) => year + index + 1);
  const between = years.flatMap((each) => {
    const period = taken.has(each) ? undefined : periodFrom(yearBefore(latest, year - each));
    return period && middleOf(period) <= until
      ? [{ time: middleOf(period), label: formatPeriod(period.text, language, 'short') }]
      : [];
  });
  const own = new Map(reached.map(({ time, by }) => [time, { time, label: formatPeriod(by, language, 'short') }]));
  return [...between, ...own.values()];
}

/** Where only some of the series are interrupted the mark says which. */
function breaksOf(drawn: readonly Drawn[], language: Language): BreakMark[] {
  const marks = drawn.flatMap(({ name, placed }) =>
    placed
      .slice(1)
      .filter(({ observation }) => isInterruption(observation))
      .map(({ period, observation }) => {
        const word = observation.statuses.includes('break') ? TREND_WORDS.breakLabel : TREND_WORDS.definition;
        return { time: period.start, word: say(word, language), name };
      }),
  );
  return marks.map(({ time, word }) => {
    const names = marks.filter((other) => other.time === time && other.word === word).map(({ name }) => name);
    return { time, label: names.length === drawn.length ? word : `${word} (${listOf(names, language)})` };
  });
}

/**
 * The newest figure of each series, with its period where others have newer ones: side by side they would be read as of
 * one time.
 */
function endsOf(
  drawn: readonly Drawn[],
  indicator: Indicator,
  language: Language,
  endText?: TrendSurroundings['endText'],
): EndLabel[] {
  const newest = Math.max(...drawn.map(({ placed }) => placed.at(-1)?.period.end ?? 0));
  return drawn.flatMap(({ name, placed }, series) => {
    const last = placed.at(-1);
    if (!last) return [];
    const { period, value, observation } = last;
    const remarks = [
      ...(period.end < newest ? [formatPeriod(period.text, language, 'short')] : []),
      ...(isForecast(observation)
        ? badgesOf({ ...observation, statuses: ['forecast'] }, language).map((badge) => badge.toLowerCase())
        : []),
    ];
    const when = remarks.length === 0 ? '' : ` (${remarks.join(', ')})`;
    return [
      {
        series,
        time: middleOf(period),
        value,
        label: name,
        valueLabel: `${endText?.(series, period.text) ?? formatValue(value, indicator.unit, language)}${when}`,
      },
    ];
  });
}
