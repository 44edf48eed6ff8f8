import type { Language, Observation } from '../../feed/feed.js';
import { phraseIn } from '../../feed/localized-text.js';
import { say } from '../../locale/catalogue.js';
import { unitLabel } from '../../locale/number.js';
import { badgesOf } from '../../view/key-figure/key-figure.js';
import { without, type Figure, type FigureRequest, type FullFigure } from '../figure.js';
import { FIGURE_WORDS } from '../figure.words.js';
import { between, PLOT_TEXT_ROOM } from '../height.js';
import { observationNotes, uncertainNotes } from '../notes.js';
import { seriesTable } from '../series-table.js';
import { DEFAULT_FONT_SIZE } from '../text-scale.js';
import { jobsValuePair, type JobsValuePair } from '../offered/jobs-value-pair.js';
import { jobsValueFigure, jobsValueReadings, splitSentence, type JobsValueFigure } from './jobs-value-figure.js';
import { jobsValueTable } from './jobs-value-table.js';
import { JOBS_VALUE_WORDS as WORDS } from './jobs-value.words.js';

/** Value creation as the product of jobs and value per job, year by year. */
export const jobsValue: Figure<JobsValueFigure> = {
  kind: 'jobs-value',
  figureOf,
  heightOf: (_, width, fontSize) =>
    Math.round(between(300, width * 0.6, 460) + PLOT_TEXT_ROOM * Math.max(0, fontSize - DEFAULT_FONT_SIZE)),
};

function figureOf({ feed, basis, all, language }: FigureRequest): FullFigure<JobsValueFigure> {
  const region = phraseIn(basis.series.region.name, language).text;
  const pair = jobsValuePair(feed, basis.series.region.id);
  if (pair) return figureOfPair(pair, region, language);
  return {
    title: say(FIGURE_WORDS.jobsValue, language),
    badges: [],
    ...without(say(WORDS.noJobsValue, language, { region })),
    table: seriesTable(basis.indicator, all, language),
    indicators: [basis.indicator],
  };
}

function figureOfPair(pair: JobsValuePair, region: string, language: Language): FullFigure<JobsValueFigure> {
  const title = say(FIGURE_WORDS.jobsValue, language);
  const split = splitSentence(pair, language);
  const observations = pair.rows.flatMap(({ jobs, value }) => [jobs, value]);
  const badges = badgesOfAll(observations, language);
  // An example must be called one wherever the sentence goes.
  const sentence = [badges.join(', '), split ?? title].filter((part) => part !== '').join(': ');
  const chart = jobsValueFigure(pair, language, sentence);
  const statuses = pair.rows.map(({ jobs, value }) => badgesOfAll([jobs, value], language));
  const readings = jobsValueReadings(chart, pair.currency, unitLabel(pair.value.unit, language), statuses, language);
  const tableNotes = observationNotes([{ observations }], language);
  const drawingNotes = [
    say(WORDS.equalValueNote, language),
    say(WORDS.axesNote, language),
    ...uncertainNotes(observations, () => FIGURE_WORDS.uncertainNote, language),
  ];
  return {
    title: `${title}: ${region}`,
    badges,
    ...(split === undefined ? {} : { sentence }),
    chart,
    readings,
    firstReading: readings.length - 1,
    table: jobsValueTable(pair, region, language),
    notes: [...drawingNotes, ...tableNotes],
    tableNotes,
    indicators: [pair.jobs, pair.value],
  };
}

function badgesOfAll(observations: readonly Observation[], language: Language): string[] {
  return [...new Set(observations.flatMap((observation) => badgesOf(observation, language)))];
}
