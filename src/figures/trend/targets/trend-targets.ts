import { middleOf } from '../../../feed/derive/targets/required-path.js';
import type { RegionSeries } from '../../../feed/derive/regions/region-series.js';
import { targetsAt } from '../../../feed/derive/targets/target-scope.js';
import type { Baseline, Feed, Indicator, Language, Target } from '../../../feed/feed.js';
import { phraseIn } from '../../../feed/localized-text.js';
import { periodFrom } from '../../../feed/period.js';
import { say } from '../../../locale/catalogue.js';
import { formatValue } from '../../../locale/number.js';
import { formatPeriod } from '../../../locale/time.js';
import type { ShownPart } from '../span/shown-span.js';
import { TREND_WORDS } from '../trend.words.js';
import { goalOf, longText, type Surroundings } from './goal.js';
import {
  goalsOf,
  pathInSight,
  pathOf,
  standingsOf,
  type GoalMark,
  type PathMark,
  type StandingWords,
} from './goal-marks.js';
import { outsideNote, timedNotes, undrawnNotes } from './target-notes.js';
import { isInSight, isPathInSight, isStandingInSight, sightOf } from './sight.js';
import { axisEnd, timedTargets, type TimedTarget } from './timed-targets.js';

/** A horizontal line across a trend, for instance a target or a baseline. */
export interface ReferenceLine {
  readonly value: number;
  readonly label: string;
}

/** A horizontal band across a trend, for instance a target between two figures. */
export interface ReferenceBand {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/** Where a target is counted from: a short bar across its time. */
export interface BaselineMark {
  readonly time: number;
  readonly value: number;
  readonly label: string;
}

/**
 * What a trend shows of targets: lines and bands across for those without a path, the others at their time with the
 * path to them, and where they are counted from.
 */
export interface TargetMarks {
  readonly references: readonly ReferenceLine[];
  readonly bands: readonly ReferenceBand[];
  readonly baselines: readonly BaselineMark[];
  readonly goals: readonly GoalMark[];
  readonly paths: readonly PathMark[];
  readonly standings: readonly StandingWords[];
  /** What must be known of paths and marks, and what is said of targets that are not drawn, as sentences. */
  readonly targetNotes: readonly string[];
  /** Where the time axis ends, in milliseconds, when a target lies beyond the figures. */
  readonly until?: number;
}

/**
 * The targets of the first series, as far as they count what it counts. A need that somebody has stated, and a change
 * that nobody says from what to count, are told in words, and have no mark.
 *
 * @param all the series with all their figures
 * @param times of all figures that are drawn, in milliseconds
 * @param part absent where all figures are drawn
 */
export function targetMarks(
  feed: Feed,
  indicator: Indicator,
  all: readonly RegionSeries[],
  times: readonly number[],
  language: Language,
  part?: ShownPart,
): TargetMarks {
  const none = { references: [], bands: [], baselines: [], goals: [], paths: [], standings: [], targetNotes: [] };
  const [series, ...others] = all;
  if (!series) return none;
  const set = targetsAt(feed, indicator, series.region.id).filter(({ differs }) => differs !== 'unit');
  const targets = set.filter(({ adopted }) => adopted);
  const timed = timedTargets(targets, series);
  const sight = sightOf(times, part);
  const baselines = baselinesOf(targets, indicator, language).filter(({ time }) => isInSight(time, sight));
  const until = sight.isPast ? undefined : axisEnd(timed, [...times, ...baselines.map(({ time }) => time)]);
  const place = others.length > 0 ? { place: phraseIn(series.region.name, language).text } : {};
  const around: Surroundings = { indicator, series, language, ...place, end: until ?? sight.last, sight };
  const withPath = new Set(timed.flatMap(({ target, path }) => (path ? [target] : [])));
  return {
    ...acrossMarks(
      targets.filter((target) => !withPath.has(target)),
      around,
    ),
    baselines,
    goals: timed.filter(({ time }) => time >= sight.start).flatMap((each) => goalsOf(each, around)),
    ...pathMarks(timed, around),
    targetNotes: [...pathNotes(timed, around), ...undrawnNotes(set, around)],
    ...(until === undefined ? {} : { until }),
  };
}

/** The paths that are in sight, in the order of their ends, and how the figures there stand to them. */
function pathMarks(timed: readonly TimedTarget[], around: Surroundings): Pick<TargetMarks, 'paths' | 'standings'> {
  const { sight, end } = around;
  const seen = timed.filter((each) => isPathInSight(each, sight, end)).sort((one, other) => one.time - other.time);
  const standing = seen.filter((each) => isStandingInSight(each, sight));
  return {
    paths: seen
      .flatMap((each, index) => pathOf(index === 0 && standing.includes(each) ? each : withoutStanding(each), around))
      .map((path) => pathInSight(path, sight)),
    standings: standing.flatMap((each) => standingsOf(each, around, seen.length === 1)),
  };
}

/** What must be known of the paths, and of those that are not in sight. */
function pathNotes(timed: readonly TimedTarget[], around: Surroundings): string[] {
  const onPath = timed.filter(({ path }) => path).sort((one, other) => one.time - other.time);
  return onPath.flatMap((each) =>
    isPathInSight(each, around.sight, around.end) ? timedNotes(each, around) : outsideNote(each, around),
  );
}

/** The distance to the nearest target is drawn, those to others are told. */
function withoutStanding({ standing: _, ...timed }: TimedTarget): TimedTarget {
  return timed;
}

/** Targets that no path leads to, across the whole plot. */
function acrossMarks(targets: readonly Target[], around: Surroundings): Pick<TargetMarks, 'references' | 'bands'> {
  const found = targets.flatMap((target) => {
    const goal = goalOf(target);
    return goal ? [{ ...goal, isRange: target.operator === 'between', label: longText(target, around) }] : [];
  });
  return {
    references: found.filter(({ isRange }) => !isRange).map(({ from, label }) => ({ value: from, label })),
    bands: found.filter(({ isRange }) => isRange).map(({ from, to, label }) => ({ from, to, label })),
  };
}

/** What targets are counted from, each once. */
function baselinesOf(targets: readonly Target[], indicator: Indicator, language: Language): BaselineMark[] {
  const bars = targets.flatMap(({ baseline }) => (baseline ? baselineOf(baseline, indicator, language) : []));
  return [...new Map(bars.map((bar) => [`${bar.time} ${bar.label}`, bar])).values()];
}

/** Without a period it has no place in time. */
function baselineOf({ period: text = '', value }: Baseline, indicator: Indicator, language: Language): BaselineMark[] {
  const period = periodFrom(text);
  if (!period) return [];
  const values = {
    number: formatValue(value, indicator.unit, language),
    period: formatPeriod(text, language, 'short'),
  };
  return [{ time: middleOf(period), value, label: say(TREND_WORDS.baseline, language, values) }];
}
