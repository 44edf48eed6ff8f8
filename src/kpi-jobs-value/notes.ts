import type { Language, Observation } from '../feed/feed.js';
import type { RegionSeries } from '../feed/derive/region-series.js';
import { phraseIn } from '../feed/localized-text.js';
import { listOf, say } from '../locale/catalogue.js';
import type { ChartFigure, TrendFigure } from '../view/chart-figure.js';
import { badgesOf } from '../view/key-figure.js';
import { valueAxisOf } from '../view/value-axis.js';
import { WORDS } from './kpi-jobs-value.words.js';
import { isCertain } from './trend-figure.js';

/** Says that a figure is a sum which we made, and of how many regions. */
export function sumNote(series: RegionSeries, language: Language): string[] {
  if (series.origin !== 'sum') return [];
  return [say(WORDS.sumNote, language, { region: phraseIn(series.region.name, language).text, count: series.summed.length })];
}

/** What a reader must know to read a figure right: its axis, its breaks and its uncertain points. */
export function figureNotes(chart: ChartFigure, observations: readonly Observation[], language: Language): string[] {
  const uncertain = observations.filter((observation) => observation.value !== null && !isCertain(observation));
  const statuses = [...new Set(uncertain.flatMap((observation) => badgesOf(observation, language)))].map((badge) => badge.toLowerCase());
  return [
    ...(chart.kind === 'jobs-value' ? [say(WORDS.equalValueNote, language)] : []),
    ...(chart.kind === 'trend' && startsAboveZero(chart) ? [say(WORDS.axisNote, language)] : []),
    ...(chart.kind === 'trend' && chart.breaks.length > 0 ? [say(WORDS.breakNote, language)] : []),
    ...(statuses.length > 0 ? [say(WORDS.uncertainNote, language, { statuses: listOf(statuses, language) })] : []),
    ...observationNotes(observations, language),
  ];
}

/** The notes that the feed gives with single observations, each once. */
export function observationNotes(observations: readonly Observation[], language: Language): string[] {
  return [...new Set(observations.flatMap(({ note }) => (note ? phraseIn(note, language).text : [])))];
}

/** Whether the axis of a trend leaves zero out, as it does when the values lie close together far from it. */
function startsAboveZero({ points, references, bands, decimals }: TrendFigure): boolean {
  const values = [...points, ...references].map(({ value }) => value);
  const [start] = valueAxisOf([...values, ...bands.flatMap(({ from, to }) => [from, to])], 5, decimals).domain;
  return start > 0;
}
