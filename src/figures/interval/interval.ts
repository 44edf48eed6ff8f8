import type { Feed, Indicator, Language } from '../../feed/feed.js';
import { say } from '../../locale/catalogue.js';
import { formatValue } from '../../locale/number.js';
import { badgesOf, type FigureBasis } from '../../view/key-figure/key-figure.js';
import { without, type Figure, type FigureRequest, type FullFigure } from '../figure.js';
import { FIGURE_WORDS } from '../figure.words.js';
import { levelNote, sumNote } from '../notes.js';
import { barText, firstReadingOf, rankingSentence } from '../ranking/ranking-figure.js';
import { rankingTable } from '../ranking/ranking-table.js';
import { rankingTitle } from '../ranking/ranking.js';
import { RANKING_WORDS } from '../ranking/ranking.words.js';
import { dashedNotes, regionNotes } from '../ranking/region-notes.js';
import { readingOf, withStatus, type Reading } from '../reading.js';
import { seriesTable } from '../series-table.js';
import {
  drawnBars,
  haveInterval,
  intervalBars,
  intervalRegions,
  type IntervalBar,
  type IntervalFigure,
  type IntervalRegions,
} from './interval-figure.js';
import { intervalHeight } from './interval-rows.js';
import { INTERVAL_WORDS as WORDS } from './interval.words.js';

/** The chosen region, those beside it and those compared by their newest figure, with the intervals of the feed. */
export const interval: Figure<IntervalFigure> = {
  name: FIGURE_WORDS.uncertainty,
  isOffered,
  figureOf,
  heightOf: ({ bars }, width, fontSize) => intervalHeight(bars, width, fontSize),
};

function isOffered(feed: Feed, basis: FigureBasis | undefined): boolean {
  if (!basis) return false;
  const { apart, beside } = intervalRegions(feed, basis.indicator, [basis.series], basis.latest.period);
  return haveInterval([...apart, ...beside]);
}

function figureOf({ feed, basis, all, language }: FigureRequest): FullFigure<IntervalFigure> {
  const { indicator, latest } = basis;
  const title = say(WORDS.title, language, { title: rankingTitle(indicator, latest.period, language) });
  const common = { title, badges: badgesOf(latest, language), indicators: [indicator] };
  const regions = intervalRegions(feed, indicator, all, latest.period);
  const bars = intervalBars(regions, indicator, all, language);
  if (bars.length === 0) {
    return { ...common, ...without(say(WORDS.noInterval, language)), table: seriesTable(indicator, all, language) };
  }
  const sentence = sentenceOf(bars, indicator, language);
  const drawn = drawnBars(bars);
  const tableNotes = tableNotesOf(regions, bars, indicator, language);
  return {
    ...common,
    sentence,
    chart: { kind: 'interval', description: `${title}. ${sentence}`, bars: drawn },
    readings: drawn.map((bar) => readingFor(bar, indicator, language)),
    firstReading: firstReadingOf(drawn),
    table: rankingTable(title, bars, indicator, language),
    notes: [...drawingNotes(regions, bars, drawn, language), ...tableNotes],
    tableNotes,
  };
}

/** Each region that stands apart, who stands at either end of the others, and the chosen region among them. */
function sentenceOf(bars: readonly IntervalBar[], indicator: Indicator, language: Language): string {
  const apart = bars.filter(({ isApart }) => isApart);
  const beside = bars.filter(({ isApart }) => !isApart);
  const told = (bar: IntervalBar): string =>
    say(WORDS.sentence, language, { region: bar.label, text: toldText(bar, indicator, language) });
  const ends = apart.length > 0 ? WORDS.othersSentence : RANKING_WORDS.rankingSentence;
  return [
    ...apart.map(told),
    ...(beside.length > 1
      ? [rankingSentence(beside, ({ value }) => formatValue(value, indicator.unit, language), language, ends)]
      : []),
    ...beside.filter(({ emphasised }) => emphasised || bars.length === 1).map(told),
  ].join(' ');
}

/** The value of a bar with its interval, or that it has none. */
function toldText(bar: IntervalBar, indicator: Indicator, language: Language): string {
  const text = barText(bar, indicator, language);
  return bar.interval ? text : `${text}, ${say(FIGURE_WORDS.noInterval, language)}`;
}

function readingFor(bar: IntervalBar, indicator: Indicator, language: Language): Reading {
  return readingOf([bar.key], bar.label, [withStatus(toldText(bar, indicator, language), bar.remarks)], language);
}

/** What the line means, which bars there are, and why some are dashed. */
function drawingNotes(
  { apart, beside }: IntervalRegions,
  bars: readonly IntervalBar[],
  drawn: readonly IntervalBar[],
  language: Language,
): string[] {
  const isShort = drawn.length < bars.length;
  return [
    say(WORDS.meaningNote, language),
    ...(isShort ? [say(RANKING_WORDS.shownNote, language, { shown: drawn.length, count: bars.length })] : []),
    ...dashedNotes([...apart, ...beside], language),
  ];
}

function tableNotesOf(
  { apart, beside }: IntervalRegions,
  bars: readonly IntervalBar[],
  indicator: Indicator,
  language: Language,
): string[] {
  const figures = [...apart, ...beside];
  return [
    ...levelNote(indicator, language),
    ...(bars.length > 1 ? [say(WORDS.chanceNote, language)] : []),
    ...regionNotes(figures, language),
    ...figures.flatMap(({ series }) => sumNote(series, indicator, language)),
  ];
}
