import type { RegionSeries } from '../feed/derive/region-series.js';
import type { Indicator, Language } from '../feed/feed.js';
import { formatValue } from '../locale/number.js';
import { formatPeriod } from '../locale/time.js';
import { changeText } from '../view/change-text.js';
import type { TrendFigure, TrendPoint } from '../view/chart-figure.js';
import { badgesOf } from '../view/key-figure.js';
import { periodOf } from './trend-figure.js';
import { placesOf, yearChange } from './year-change.js';

/** One stop when a figure is read point by point: which points it marks, what is shown and what is said. */
export interface Reading {
  readonly keys: readonly string[];
  /** Which period, region or part it is. */
  readonly heading: string;
  /** What stands there, with its status; a line for each of the keys where there are several. */
  readonly lines: readonly string[];
  /** Heading and lines in one. */
  readonly shown: string;
  /** The same without group spaces, for screen readers. */
  readonly spoken: string;
}

/** A text as it is said: some voices read a number with group spaces as several. */
export function spokenOf(text: string, language: Language): string {
  return text.replace(language === 'en' ? /(\d),(?=\d{3})/g : /(\d)\u00a0(?=\d{3})/g, '$1');
}

/** A reading as it is shown, and as it is said. */
export function readingOf(
  keys: readonly string[],
  heading: string,
  lines: readonly string[],
  language: Language,
): Reading {
  const shown = `${heading}: ${lines.join(', ')}`;
  return { keys, heading, lines, shown, spoken: spokenOf(shown, language) };
}

/** Period by period, with every series that has a value there; one series alone with its change from a year earlier. */
export function trendReadings(
  chart: TrendFigure,
  all: readonly RegionSeries[],
  indicator: Indicator,
  language: Language,
): Reading[] {
  const pointsAt = new Map<number, TrendPoint[]>();
  for (const point of chart.points) pointsAt.set(point.time, [...(pointsAt.get(point.time) ?? []), point]);
  const [single] = all.length === 1 ? all : [];
  return [...pointsAt]
    .sort(([a], [b]) => a - b)
    .map(([, points]) => {
      const period = (points[0] && periodOf(points[0])?.text) ?? '';
      const values = points.map((point) => {
        const text = `${single ? '' : `${point.seriesLabel} `}${formatValue(point.value, indicator.unit, language)}`;
        const observations = all[point.series]?.observations ?? [];
        const observation = observations[placesOf(observations).get(periodOf(point)?.text ?? '') ?? -1];
        return withStatus(text, observation ? badgesOf(observation, language) : []);
      });
      const change = single && yearChange(indicator, single, period);
      // It goes on after a comma.
      const lines = change ? [...values, lowerCase(changeText(indicator, change, language))] : values;
      return readingOf(
        points.map(({ key }) => key),
        formatPeriod(period, language),
        lines,
        language,
      );
    });
}

function lowerCase(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** A line with its statuses in words behind it. */
export function withStatus(text: string, statuses: readonly string[] = []): string {
  return statuses.length === 0 ? text : `${text} (${statuses.join(', ')})`;
}
