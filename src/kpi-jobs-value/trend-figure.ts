import type { Feed, Indicator, Language, Observation, ObservationStatus } from '../feed/feed.js';
import { followsOn, isInterruption } from '../feed/derive/change.js';
import { targetLevel } from '../feed/derive/progress.js';
import type { RegionSeries } from '../feed/derive/region-series.js';
import { phraseIn } from '../feed/localized-text.js';
import { parsePeriod, type Period } from '../feed/period.js';
import { say } from '../locale/catalogue.js';
import { formatValue } from '../locale/number.js';
import { formatPeriod } from '../locale/time.js';
import type { BreakMark, EndLabel, ReferenceBand, ReferenceLine, TimeTick, TrendFigure, TrendPoint } from '../view/chart-figure.js';
import { targetText } from '../view/progress-text.js';
import { WORDS } from './kpi-jobs-value.words.js';

/** Statuses that are drawn as open points on a dashed line. */
const UNCERTAIN: readonly ObservationStatus[] = ['provisional', 'estimated', 'forecast', 'illustrative', 'low-reliability'];

/** An observation that has a value and a place in time. */
export interface Placed {
  readonly observation: Observation;
  readonly value: number;
  readonly period: Period;
}

/** Several series of one indicator over time. Undefined when there are not two points to draw a line between. */
export function trendFigure(feed: Feed, indicator: Indicator, all: readonly RegionSeries[], language: Language, description: string): TrendFigure | undefined {
  const placed = all.map((series) => placedOf(series.observations));
  if ((placed[0]?.length ?? 0) < 2) return undefined;
  return {
    kind: 'trend',
    description,
    points: all.flatMap((series, index) => pointsOf(series, placed[index] ?? [], index, indicator, language)),
    ticks: ticksOf(placed.flat(), placed[0]?.at(-1)?.period, language),
    ...targetsOf(feed, indicator, all[0], language),
    breaks: all.flatMap((series) => breaksOf(series, language)),
    ends: all.flatMap((series, index) => endOf(series, placed[index] ?? [], index, indicator, language)),
    decimals: indicator.unit.decimals,
  };
}

export function isCertain(observation: Observation): boolean {
  return !UNCERTAIN.some((status) => observation.statuses.includes(status));
}

export function placedOf(observations: readonly Observation[]): Placed[] {
  return observations.flatMap((observation) => {
    const period = parsePeriod(observation.period);
    return observation.value === null || !period ? [] : [{ observation, value: observation.value, period }];
  });
}

/** A period is drawn at its middle, so that years and quarters meet on one axis. */
function middle(period: Period): number {
  return (period.start + period.end) / 2;
}

function pointsOf(series: RegionSeries, placed: readonly Placed[], index: number, indicator: Indicator, language: Language): TrendPoint[] {
  let segment = 0;
  return placed.map(({ observation, value, period }, place) => {
    if (place > 0 && !followsOn(series.observations, observation, indicator.frequency)) segment += 1;
    return {
      key: `${series.region.id} ${period.text}`,
      series: index,
      seriesLabel: phraseIn(series.region.name, language).text,
      segment: `${index}.${segment}`,
      time: middle(period),
      value,
      certain: isCertain(observation),
    };
  });
}

/** One tick a year, at the same quarter or month as the newest figure, so that ticks can be compared with each other. */
function ticksOf(placed: readonly Placed[], latest: Period | undefined, language: Language): TimeTick[] {
  const periods = new Map(placed.map(({ period }) => [period.text, period]));
  const alike = [...periods.values()].filter((period) => period.kind !== latest?.kind || period.part === latest.part);
  return alike.sort((a, b) => a.start - b.start).map((period) => ({ time: middle(period), label: formatPeriod(period.text, language, 'short') }));
}

function targetsOf(feed: Feed, indicator: Indicator, main: RegionSeries | undefined, language: Language): { references: ReferenceLine[]; bands: ReferenceBand[] } {
  const targets = feed.targets.filter((target) => target.indicator === indicator.id && (target.region ?? main?.region.id) === main?.region.id);
  return {
    references: targets.flatMap((target) => {
      const value = targetLevel(target);
      return value === undefined ? [] : [{ value, label: targetText(target, indicator, language) }];
    }),
    bands: targets.flatMap((target) => {
      if (target.basis !== 'level' || target.min === undefined || target.max === undefined) return [];
      return [{ from: target.min, to: target.max, label: targetText(target, indicator, language) }];
    }),
  };
}

function breaksOf(series: RegionSeries, language: Language): BreakMark[] {
  return placedOf(series.observations).slice(1).filter(({ observation }) => isInterruption(observation))
    .map(({ period }) => ({ time: period.start, label: say(WORDS.breakLabel, language) }));
}

function endOf(series: RegionSeries, placed: readonly Placed[], index: number, indicator: Indicator, language: Language): EndLabel[] {
  const last = placed.at(-1);
  if (!last) return [];
  const label = phraseIn(series.region.name, language).text;
  return [{ series: index, time: middle(last.period), value: last.value, label, valueLabel: formatValue(last.value, indicator.unit, language) }];
}
