import type { Indicator, Language } from '../feed/feed.js';
import { phraseIn } from '../feed/localized-text.js';
import { say } from '../locale/catalogue.js';
import { unitLabel } from '../locale/number.js';
import { formatPeriod } from '../locale/time.js';
import type { RankingFigure } from '../view/chart-figure.js';
import { badgesOf, type FigureBasis } from '../view/key-figure.js';
import { compositionFigure } from './composition-figure.js';
import type { FigureKind } from './figure-kind.js';
import { sourcesOf, without, type FigureRequest, type FullFigure } from './full-figure.js';
import { FULL_FIGURE_WORDS } from './full-figure.words.js';
import { jobsValueFigure, jobsValuePair, jobsValueReadings, splitSentence } from './jobs-value-figure.js';
import { jobsValueTable } from './jobs-value-table.js';
import { WORDS } from './kpi-jobs-value.words.js';
import { observationNotes, sumNote, uncertainNotes } from './notes.js';
import { changeRanking } from './ranking-change.js';
import { rankingFigure, rankingReadings, shownNote } from './ranking-figure.js';
import { rankingTable } from './ranking-table.js';
import { seriesTable } from './tables.js';

/** The full figures that readers choose now and then. */
export function otherFigure(kind: Exclude<FigureKind, 'trend'>, request: FigureRequest): FullFigure {
  switch (kind) {
    case 'ranking':
      return ranking(request);
    case 'ranking-change':
      return rankingByChange(request);
    case 'composition':
      return compositionFigure(request);
    case 'jobs-value':
      return jobsValue(request);
  }
}

function ranking({ feed, basis, all, language }: FigureRequest): FullFigure {
  const { indicator, latest, series } = basis;
  const title = rankingTitle(indicator, latest.period, language);
  const common = {
    kind: 'ranking',
    title,
    badges: badgesOf(latest, language),
    sources: sourcesOf([indicator]),
  } as const;
  const found = rankingFigure(feed, indicator, series.region, latest.period, language, title);
  if (!found)
    return { ...common, ...without(say(WORDS.noRanking, language)), table: seriesTable(indicator, all, language) };
  const { chart, bars, sentence } = found;
  const table = rankingTable(bars, indicator, latest.period, language);
  const tableNotes = ownSumNote(basis, chart, language);
  const notes = [...shownNote(bars, chart, language), ...tableNotes];
  return {
    ...common,
    sentence,
    chart,
    table,
    readings: rankingReadings(chart, indicator, language),
    firstReading: 0,
    notes,
    tableNotes,
  };
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
  const common = {
    kind: 'ranking-change',
    badges: badgesOf(latest, language),
    sources: sourcesOf([indicator]),
  } as const;
  const ranking = changeRanking({ feed, indicator, chosen: series.region, period: latest.period, language });
  if (ranking)
    return {
      ...common,
      ...ranking,
      firstReading: 0,
      notes: [...ranking.notes, ...ownSumNote(basis, ranking.chart, language)],
    };
  const table = seriesTable(indicator, all, language);
  return {
    ...common,
    title: `${phraseIn(indicator.title, language).text}, ${formatPeriod(latest.period, language)}`,
    ...without(say(FULL_FIGURE_WORDS.noChangeRanking, language)),
    table,
  };
}

/** That the region's figure is a sum need be known only where it stands among the others. */
function ownSumNote({ series }: FigureBasis, { bars }: RankingFigure, language: Language): string[] {
  return bars.some(({ emphasised }) => emphasised) ? sumNote(series, language) : [];
}

function jobsValue({ feed, basis, all, language }: FigureRequest): FullFigure {
  const title = say(WORDS['jobs-value'], language);
  const region = phraseIn(basis.series.region.name, language).text;
  const pair = jobsValuePair(feed, basis.series.region.id);
  if (!pair) {
    const reason = say(WORDS.noJobsValue, language, { region });
    return {
      kind: 'jobs-value',
      title,
      badges: [],
      ...without(reason),
      table: seriesTable(basis.indicator, all, language),
      sources: sourcesOf([basis.indicator]),
    };
  }
  const split = splitSentence(pair, language);
  const observations = pair.rows.flatMap(({ jobs, value }) => [jobs, value]);
  const badges = [...new Set(observations.flatMap((observation) => badgesOf(observation, language)))];
  // An example must be called one wherever the sentence goes.
  const sentence = [badges.join(', '), split ?? title].filter((part) => part !== '').join(': ');
  const chart = jobsValueFigure(pair, language, sentence);
  const tableNotes = observationNotes([{ observations }], language);
  const statuses = pair.rows.map(({ jobs, value }) => [
    ...new Set([jobs, value].flatMap((observation) => badgesOf(observation, language))),
  ]);
  const readings = jobsValueReadings(chart, pair.currency, unitLabel(pair.value.unit, language), statuses, language);
  return {
    kind: 'jobs-value',
    title: `${title}: ${region}`,
    badges,
    ...(split === undefined ? {} : { sentence }),
    chart,
    readings,
    firstReading: readings.length - 1,
    table: jobsValueTable(pair, region, language),
    notes: [
      say(WORDS.equalValueNote, language),
      say(FULL_FIGURE_WORDS.axesNote, language),
      ...uncertainNotes(observations, () => WORDS.uncertainNote, language),
      ...tableNotes,
    ],
    tableNotes,
    sources: sourcesOf([pair.jobs, pair.value]),
  };
}
