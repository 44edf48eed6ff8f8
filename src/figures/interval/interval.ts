import type { Feed, Indicator, Language } from '../../feed/feed.js';
import { intervalOf } from '../../feed/derive/interval.js';
import { phraseIn } from '../../feed/localized-text.js';
import { listOf, say } from '../../locale/catalogue.js';
import { regionKind, type RegionKind } from '../../locale/region.words.js';
import { badgesOf } from '../../view/key-figure/key-figure.js';
import { regionWord } from '../../view/region-name.words.js';
import { without, type Figure, type FigureRequest, type FullFigure } from '../figure.js';
import { FIGURE_WORDS } from '../figure.words.js';
import { missingAmong, missingRegionNotes } from '../missing.js';
import { levelNote, sumNote } from '../notes.js';
import { barText, firstReadingOf, kindOf, levelSentence, shownNote } from '../ranking/ranking-figure.js';
import { rankingTable } from '../ranking/ranking-table.js';
import { rankingTitle } from '../ranking/ranking.js';
import { RANKING_WORDS } from '../ranking/ranking.words.js';
import type { RegionFigure } from '../offered/region-groups.js';
import { dashedNotes, regionNotes } from '../ranking/region-notes.js';
import { readingOf, withStatus, type Reading } from '../reading.js';
import { seriesTable } from '../series-table.js';
import { drawnBars, intervalBars, type IntervalBar, type IntervalFigure } from './interval-figure.js';
import { haveInterval, intervalRegions } from '../offered/interval-regions.js';
import { intervalHeight } from './interval-rows.js';
import { INTERVAL_WORDS as WORDS } from './interval.words.js';

/** The chosen region, those beside it and those compared by their newest figure, with the intervals of the feed. */
export const interval: Figure<IntervalFigure> = {
  kind: 'interval',
  figureOf,
  heightOf: ({ bars }, width, fontSize) => intervalHeight(bars, width, fontSize),
};

function figureOf({ feed, basis, all, language }: FigureRequest): FullFigure<IntervalFigure> {
  const { indicator, latest } = basis;
  const title = say(WORDS.title, language, { title: rankingTitle(indicator, latest.period, language) });
  const common = { title, badges: badgesOf(latest, language), indicators: [indicator] };
  const found = intervalRegions(feed, indicator, all, latest.period);
  const figures = [...found.apart, ...found.beside];
  if (!haveInterval(figures)) {
    const regions = regionWord(regionKind(feed.regions), 'these', language);
    const reason = say(WORDS.noInterval, language, { regions });
    return { ...common, ...without(reason), table: seriesTable(indicator, all, language) };
  }
  const bars = intervalBars(found, indicator, all, language);
  const kind = kindOf(feed, bars);
  const missing = missingAmong(feed, indicator, found.regions, latest.period, language);
  const sentence = sentenceOf(feed, bars, indicator, language);
  const drawn = drawnBars(bars);
  const tableNotes = [
    ...levelNote(indicator, language),
    ...chanceNote(bars, kind, language),
    ...missingRegionNotes(missing, language),
    ...regionNotes(figures, language),
    ...figures.flatMap(({ series }) => sumNote(series, indicator, language)),
  ];
  return {
    ...common,
    sentence,
    chart: { kind: 'interval', description: `${title}. ${sentence}`, bars: drawn },
    readings: drawn.map((bar) => readingFor(bar, indicator, language)),
    firstReading: firstReadingOf(drawn),
    table: rankingTable(title, { bars, missing, kind, references: [] }, indicator, language),
    notes: [
      say(WORDS.meaningNote, language),
      ...shownNote(bars, { bars: drawn }, kind, language),
      ...dashedNotes(figures, language),
      ...withoutIntervalNote(figures, language),
      ...tableNotes,
    ],
    tableNotes,
  };
}

/** Each region that stands apart, who stands at either end of the others, and the chosen region among them. */
function sentenceOf(feed: Feed, bars: readonly IntervalBar[], indicator: Indicator, language: Language): string {
  const [apart, beside] = [bars.filter(({ isApart }) => isApart), bars.filter(({ isApart }) => !isApart)];
  const told = (bar: IntervalBar): string =>
    say(WORDS.sentence, language, { region: bar.label, text: toldText(bar, indicator, language) });
  const kind = kindOf(feed, beside);
  // «De andre kommunene» are others only where what has been told of before is a municipality too.
  const isAlike = apart.length > 0 && kindOf(feed, bars) === kind;
  const entry = isAlike ? WORDS.othersSentence : RANKING_WORDS.rankingSentence;
  return [
    ...apart.map(told),
    ...(beside.length > 1 ? [levelSentence(beside, indicator, kind, language, { entry })] : []),
    ...beside.filter(({ emphasised }) => emphasised || bars.length === 1).map(told),
  ].join(' ');
}

function chanceNote(bars: readonly IntervalBar[], kind: RegionKind, language: Language): string[] {
  return bars.length > 1 ? [say(WORDS.chanceNote, language, { regions: regionWord(kind, 'many', language) })] : [];
}

/**
 * Names the regions whose bar has no line, since the feed gives them no interval; their rows in the table say so. Of
 * sums it is said besides why they have none.
 */
function withoutIntervalNote(figures: readonly RegionFigure[], language: Language): string[] {
  const names = figures
    .filter(({ series, observation }) => series.origin === 'published' && observation.value !== null)
    .filter(({ observation }) => !intervalOf(observation))
    .map(({ series }) => phraseIn(series.region.name, language).text);
  return names.length === 0 ? [] : [`${listOf(names, language)}: ${say(FIGURE_WORDS.noInterval, language)}.`];
}

/** The value of a bar with its interval, or that it has none. */
function toldText(bar: IntervalBar, indicator: Indicator, language: Language): string {
  const text = barText(bar, indicator, language);
  return bar.interval ? text : `${text}, ${say(FIGURE_WORDS.noInterval, language)}`;
}

function readingFor(bar: IntervalBar, indicator: Indicator, language: Language): Reading {
  return readingOf([bar.key], bar.label, [withStatus(toldText(bar, indicator, language), bar.remarks)], language);
}
