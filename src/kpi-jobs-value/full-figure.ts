import type { Feed, Indicator, Language, Source } from '../feed/feed.js';
import type { RegionSeries } from '../feed/derive/region-series.js';
import { phraseIn } from '../feed/localized-text.js';
import { say } from '../locale/catalogue.js';
import { unitLabel } from '../locale/number.js';
import { formatPeriod } from '../locale/time.js';
import type { ChartFigure } from '../view/chart-figure.js';
import type { DataTable } from '../view/data-table.js';
import { badgesOf, type FigureBasis } from '../view/key-figure.js';
import { compositionFigure } from './composition-figure.js';
import type { FigureKind } from './figure-kind.js';
import { FULL_FIGURE_WORDS } from './full-figure.words.js';
import { jobsValueFigure, jobsValuePair, splitSentence } from './jobs-value-figure.js';
import { WORDS } from './kpi-jobs-value.words.js';
import { observationNotes, sumNote, trendNotes, uncertainNotes } from './notes.js';
import { changeRanking } from './ranking-change.js';
import { rankingFigure, shownNote } from './ranking-figure.js';
import { jobsValueReadings, rankingReadings, trendReadings, type Reading } from './readings.js';
import { jobsValueTable, rankingTable, seriesTable } from './tables.js';
import { trendFigure } from './trend-figure.js';

/** A full figure: what to draw or why there is nothing to draw, how it reads point by point, and the table of the same rows. */
export interface FullFigure {
  readonly kind: FigureKind;
  readonly title: string;
  readonly badges: readonly string[];
  readonly chart?: ChartFigure;
  readonly reason?: string;
  readonly readings: readonly Reading[];
  /** Where reading starts: the newest period, or the largest bar. */
  readonly firstReading: number;
  readonly table: DataTable;
  readonly notes: readonly string[];
  readonly sources: readonly Source[];
}

/** What a full figure is asked with: the chosen indicator's basis, its series and the compared ones, and the summary sentence. */
export interface FigureRequest {
  readonly feed: Feed;
  readonly basis: FigureBasis;
  readonly all: readonly RegionSeries[];
  readonly language: Language;
  readonly summary: string;
}

export function fullFigure(kind: FigureKind, request: FigureRequest): FullFigure {
  switch (kind) {
    case 'trend': return trend(request);
    case 'ranking': return ranking(request);
    case 'ranking-change': return rankingByChange(request);
    case 'composition': return compositionFigure(request);
    case 'jobs-value': return jobsValue(request);
  }
}

function trend({ feed, basis, all, language, summary }: FigureRequest): FullFigure {
  const { indicator } = basis;
  const table = seriesTable(indicator, all, language);
  const chart = trendFigure(feed, indicator, all, language, summary);
  const common = { kind: 'trend', title: table.caption, badges: [], table, sources: sourcesOf([indicator]) } as const;
  if (!chart) return { ...common, ...without(say(WORDS.onePoint, language)), notes: observationNotes([basis.series], language) };
  const readings = trendReadings(chart, all, indicator, language);
  const notes = [...sumNote(basis.series, language), ...trendNotes(chart, all, language)];
  return { ...common, chart, readings, firstReading: readings.length - 1, notes };
}

function ranking({ feed, basis, all, language }: FigureRequest): FullFigure {
  const { indicator, latest, series } = basis;
  const title = rankingTitle(indicator, latest.period, language);
  const common = { kind: 'ranking', title, badges: badgesOf(latest, language), sources: sourcesOf([indicator]) } as const;
  const found = rankingFigure(feed, indicator, series.region, latest.period, language, title);
  if (!found) return { ...common, ...without(say(WORDS.noRanking, language)), table: seriesTable(indicator, all, language) };
  const { chart, bars } = found;
  const table = rankingTable(bars, indicator, latest.period, language);
  const notes = [...shownNote(bars, chart, language), ...sumNote(series, language)];
  return { ...common, chart, table, readings: rankingReadings(chart, indicator, language), firstReading: 0, notes };
}

/** What is ranked, in which unit unless the title has it, and when: bars have numbers alone. */
function rankingTitle(indicator: Indicator, period: string, language: Language): string {
  const title = phraseIn(indicator.title, language).text;
  const unit = unitLabel(indicator.unit, language);
  const isSaid = unit === '' || title.toLowerCase().includes(unit.toLowerCase());
  return [title, ...(isSaid ? [] : [unit]), formatPeriod(period, language)].join(', ');
}

function rankingByChange({ feed, basis, all, language }: FigureRequest): FullFigure {
  const { indicator, latest, series } = basis;
  const common = { kind: 'ranking-change', badges: badgesOf(latest, language), sources: sourcesOf([indicator]) } as const;
  const ranking = changeRanking({ feed, indicator, chosen: series.region, period: latest.period, language });
  if (ranking) return { ...common, ...ranking, firstReading: 0, notes: [...ranking.notes, ...sumNote(series, language)] };
  const table = seriesTable(indicator, all, language);
  return { ...common, title: `${phraseIn(indicator.title, language).text}, ${formatPeriod(latest.period, language)}`, ...without(say(FULL_FIGURE_WORDS.noChangeRanking, language)), table };
}

function jobsValue({ feed, basis, all, language }: FigureRequest): FullFigure {
  const title = say(WORDS['jobs-value'], language);
  const pair = jobsValuePair(feed, basis.series.region.id);
  if (!pair) {
    const reason = say(WORDS.noJobsValue, language, { region: phraseIn(basis.series.region.name, language).text });
    return { kind: 'jobs-value', title, badges: [], ...without(reason), table: seriesTable(basis.indicator, all, language), sources: sourcesOf([basis.indicator]) };
  }
  const split = splitSentence(pair, language);
  const observations = pair.rows.flatMap(({ jobs, value }) => [jobs, value]);
  const badges = [...new Set(observations.flatMap((observation) => badgesOf(observation, language)))];
  // An example must be called one wherever the sentence goes.
  const sentence = [badges.join(', '), split ?? title].filter((part) => part !== '').join(': ');
  const chart = jobsValueFigure(pair, language, sentence);
  const statuses = pair.rows.map(({ jobs, value }) => [...new Set([jobs, value].flatMap((observation) => badgesOf(observation, language)))]);
  const readings = jobsValueReadings(chart, pair.currency, unitLabel(pair.value.unit, language), statuses, language);
  return {
    kind: 'jobs-value',
    title: `${title}: ${phraseIn(basis.series.region.name, language).text}`,
    badges,
    chart,
    readings,
    firstReading: readings.length - 1,
    table: jobsValueTable(pair, language),
    notes: [
      ...(split === undefined ? [] : [sentence]), say(WORDS.equalValueNote, language), say(FULL_FIGURE_WORDS.axesNote, language),
      ...uncertainNotes(observations, () => WORDS.uncertainNote, language), ...observationNotes([{ observations }], language),
    ],
    sources: sourcesOf([pair.jobs, pair.value]),
  };
}

function without(reason: string): Pick<FullFigure, 'reason' | 'readings' | 'firstReading' | 'notes'> {
  return { reason, readings: [], firstReading: 0, notes: [] };
}

function sourcesOf(indicators: readonly Indicator[]): Source[] {
  return indicators.flatMap(({ source }) => source ?? []);
}
