import type { RegionSeries } from '../../feed/derive/regions/region-series.js';
import type { Indicator, Language } from '../../feed/feed.js';
import { periodWords } from '../../locale/indicator-period.js';
import { changeText } from '../../view/key-figure/change-text.js';
import { valueText } from '../../view/key-figure/interval-text.js';
import { annotationsByPeriod, besidePeriod, shownAnnotations } from '../annotations/shown-annotations.js';
import { marksOf } from '../notes.js';
import { readingWhenRead, withStatus, type Reading, type ReadingWords } from '../reading.js';
import { placesOf, yearChange } from '../year-change.js';
import { drawnPeriods, periodOf, type TrendFigure, type TrendPoint } from './trend-figure.js';

/** A value on another scale, as it is read: «indeks 108,2». */
export type ScaledText = (series: number, period: string) => string;

/**
 * Period by period, with every series that has a value there; one series alone with its change from a year earlier. The
 * series are those of the feed; on another scale their values stand behind what `scaledText` says.
 */
export function trendReadings(
  chart: TrendFigure,
  all: readonly RegionSeries[],
  indicator: Indicator,
  language: Language,
  scaledText?: ScaledText,
): Reading[] {
  const pointsAt = new Map<number, TrendPoint[]>();
  for (const point of chart.points) {
    const points = pointsAt.get(point.time);
    if (points) points.push(point);
    else pointsAt.set(point.time, [point]);
  }
  const annotationsAt = annotationsOf(chart, all, indicator, language);
  return [...pointsAt]
    .sort(([a], [b]) => a - b)
    .map(([, points]) =>
      readingWhenRead(
        points.map(({ key }) => key),
        () => {
          const words = wordsOf(points, chart, all, indicator, language, scaledText);
          return { ...words, lines: [...words.lines, ...annotationsAt(points)] };
        },
        language,
      ),
    );
}

/** What is told of events beside the points of one time; found when the first of them is read. */
function annotationsOf(
  chart: TrendFigure,
  all: readonly RegionSeries[],
  indicator: Indicator,
  language: Language,
): (points: readonly TrendPoint[]) => readonly string[] {
  let told: ReturnType<typeof annotationsByPeriod> | undefined;
  return ([point]) => {
    told ??= annotationsByPeriod(shownAnnotations(indicator, all, language), drawnPeriods(chart));
    const period = (point && periodOf(point)?.text) ?? '';
    return (told.get(period) ?? []).map((annotation) => besidePeriod(annotation, period, language));
  };
}

/** What the points of one time say. */
function wordsOf(
  points: readonly TrendPoint[],
  { standings = [] }: TrendFigure,
  all: readonly RegionSeries[],
  indicator: Indicator,
  language: Language,
  scaledText?: ScaledText,
): ReadingWords {
  const [single] = all.length === 1 ? all : [];
  const period = (points[0] && periodOf(points[0])?.text) ?? '';
  const values = points.map((point) => {
    const series = all[point.series];
    const place = series && placesOf(series.observations).get(periodOf(point)?.text ?? '');
    const observation = series?.observations[place ?? -1];
    const value = valueText(observation?.value ?? point.value, observation, indicator.unit, language);
    const shown = scaledText?.(point.series, periodOf(point)?.text ?? '') ?? value;
    const text = single ? shown : `${point.seriesLabel} ${shown}`;
    const marks = series && observation ? marksOf(series, observation, language) : [];
    return withStatus(text, scaledText ? [value, ...marks] : marks);
  });
  const change = single && yearChange(indicator, single, period);
  // It goes on after a comma.
  const changes = change ? [lowerCase(changeText(indicator, change, language))] : [];
  const stands = standings.filter(({ key }) => points.some((point) => point.key === key)).map(({ text }) => text);
  const lines = [...values, ...changes, ...stands];
  return { heading: periodWords(period, indicator, language).label, lines };
}

function lowerCase(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
