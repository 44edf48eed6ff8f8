import type { Indicator, Language } from '../feed/feed.js';
import { say } from '../locale/catalogue.js';
import { formatMoney, formatNumber, formatValue, speakNumber, withUnit } from '../locale/number.js';
import { formatPeriod } from '../locale/time.js';
import type { JobsValueFigure, RankingFigure, TrendFigure } from '../view/chart-figure.js';
import { WORDS } from './kpi-jobs-value.words.js';

/** One stop when a figure is read point by point: which points it marks, what is shown and what is said. */
export interface Reading {
  readonly keys: readonly string[];
  readonly shown: string;
  /** The same without group spaces, for screen readers. */
  readonly spoken: string;
}

/** Period by period, with every series that has a value there. */
export function trendReadings(chart: TrendFigure, indicator: Indicator, language: Language): Reading[] {
  const times = [...new Set(chart.points.map(({ time }) => time))].sort((a, b) => a - b);
  const isSingle = new Set(chart.points.map(({ series }) => series)).size === 1;
  return times.map((time) => {
    const points = chart.points.filter((point) => point.time === time);
    const period = formatPeriod(points[0]?.key.split(' ').at(-1) ?? '', language);
    const text = (format: (value: number) => string) =>
      `${period}: ${points.map(({ seriesLabel, value }) => (isSingle ? format(value) : `${seriesLabel} ${format(value)}`)).join(', ')}`;
    return {
      keys: points.map(({ key }) => key),
      shown: text((value) => formatValue(value, indicator.unit, language)),
      spoken: text((value) => withUnit(speakNumber(value, indicator.unit.decimals, language), indicator.unit, language)),
    };
  });
}

/** Bar by bar, largest first. */
export function rankingReadings(chart: RankingFigure, indicator: Indicator, language: Language): Reading[] {
  return chart.bars.map(({ key, label, value }) => ({
    keys: [key],
    shown: `${label}: ${formatValue(value, indicator.unit, language)}`,
    spoken: `${label}: ${withUnit(speakNumber(value, indicator.unit.decimals, language), indicator.unit, language)}`,
  }));
}

/** Year by year: jobs × value per job = value creation. */
export function jobsValueReadings(chart: JobsValueFigure, currency: string, unit: string, language: Language): Reading[] {
  return chart.points.map(({ key, label, jobs, valuePerJob }) => {
    const text = (format: (value: number, decimals: number, language: Language) => string) =>
      `${label}: ${format(jobs, 0, language)} ${say(WORDS.jobsUnit, language)} × ${format(valuePerJob, chart.valueDecimals, language)}\u00a0${unit} = ${formatMoney(jobs * valuePerJob, currency, language)}`;
    return { keys: [key], shown: text(formatNumber), spoken: text(speakNumber) };
  });
}
