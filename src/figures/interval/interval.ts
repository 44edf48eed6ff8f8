import type { Indicator, Language } from '../../feed/feed.js';
import { phraseIn } from '../../feed/localized-text.js';
import { say, sentenceCase } from '../../locale/catalogue.js';
import { formatValue, unitLabel } from '../../locale/number.js';
import { formatPeriod } from '../../locale/time.js';
import { numberCell, regionCell, textCell, type DataTable } from '../../view/data-table.js';
import { badgesOf } from '../../view/key-figure/key-figure.js';
import { sourcesOf, without, type Figure, type FigureRequest, type FullFigure } from '../figure.js';
import { FIGURE_WORDS } from '../figure.words.js';
import { missingNotes, missingRows } from '../missing.js';
import { sumNote } from '../notes.js';
import { rankingSentence } from '../ranking/ranking-figure.js';
import { rankingHeight } from '../ranking/ranking-rows.js';
import { RANKING_WORDS } from '../ranking/ranking.words.js';
import { readingOf, withStatus, type Reading } from '../reading.js';
import { seriesTable } from '../series-table.js';
import {
  drawnBars,
  intervalBars,
  type IntervalBar,
  type IntervalBars,
  type IntervalFigure,
} from './interval-figure.js';
import { INTERVAL_WORDS as WORDS } from './interval.words.js';

/** Regions side by side by their newest figure, with the interval that the source gives. */
export const interval: Figure<IntervalFigure> = {
  name: WORDS.name,
  isOffered: (feed, basis) =>
    basis !== undefined &&
    intervalBars(feed, basis.indicator, basis.series.region, basis.latest.period, 'nb').bars.length > 0,
  figureOf,
  heightOf: ({ bars }, width, fontSize) => rankingHeight(bars.length, width, fontSize),
};

function figureOf({ feed, basis, all, language }: FigureRequest): FullFigure<IntervalFigure> {
  const { indicator, latest, series } = basis;
  const name = `${phraseIn(indicator.title, language).text}, ${formatPeriod(latest.period, language)}`;
  const title = say(WORDS.title, language, { title: name });
  const common = { title, badges: badgesOf(latest, language), sources: sourcesOf([indicator]) };
  const { bars, missing } = intervalBars(feed, indicator, series.region, latest.period, language);
  if (bars.length === 0) {
    return { ...common, ...without(say(WORDS.noInterval, language)), table: seriesTable(indicator, all, language) };
  }
  const sentence = sentenceOf(bars, indicator, language);
  const drawn = drawnBars(bars);
  const tableNotes = [
    say(WORDS.levelNote, language),
    ...missingNotes(missing, language),
    ...(bars.some(({ emphasised }) => emphasised) ? sumNote(series, language) : []),
  ];
  const isShort = drawn.length < bars.length;
  return {
    ...common,
    sentence,
    chart: { kind: 'interval', description: `${title}. ${sentence}`, bars: drawn },
    readings: drawn.map((bar) => readingFor(bar, indicator, language)),
    firstReading: 0,
    table: tableOf(title, { bars, missing }, indicator, language),
    notes: [
      say(WORDS.meaningNote, language),
      ...(isShort ? [say(RANKING_WORDS.shownNote, language, { shown: drawn.length, count: bars.length })] : []),
      ...tableNotes,
    ],
    tableNotes,
  };
}

/** Who stands at either end, and the chosen region, or the only one, with its interval. */
function sentenceOf(bars: readonly IntervalBar[], indicator: Indicator, language: Language): string {
  const valueOf = ({ value }: IntervalBar) => formatValue(value, indicator.unit, language);
  const ends = bars.length > 1 ? [rankingSentence(bars, valueOf, language)] : [];
  const own = bars.filter(({ emphasised }) => emphasised || bars.length === 1);
  const said = own.map((bar) =>
    say(WORDS.sentence, language, { region: bar.label, text: `${valueOf(bar)}, ${intervalText(bar, language)}` }),
  );
  return [...ends, ...said].join(' ');
}

function intervalText({ interval: found }: IntervalBar, language: Language): string {
  if (!found) return say(WORDS.none, language);
  return say(WORDS.interval, language, { lower: found.lowerLabel, upper: found.upperLabel });
}

function readingFor(bar: IntervalBar, indicator: Indicator, language: Language): Reading {
  const value = withStatus(formatValue(bar.value, indicator.unit, language), bar.remarks);
  return readingOf([bar.key], bar.label, [value, intervalText(bar, language)], language);
}

function tableOf(
  caption: string,
  { bars, missing }: IntervalBars,
  indicator: Indicator,
  language: Language,
): DataTable {
  const unit = unitLabel(indicator.unit, language);
  const numbers = [FIGURE_WORDS.value, WORDS.lower, WORDS.upper].map((entry) => {
    const title = say(entry, language);
    return { title: unit === '' ? title : `${title} (${unit})`, numeric: true };
  });
  const columns = [
    { title: say(FIGURE_WORDS.region, language) },
    ...numbers,
    { title: say(FIGURE_WORDS.status, language) },
  ];
  const rows = bars.map((bar) => [
    regionCell(bar.label),
    numberCell(bar.valueLabel, bar.value),
    numberCell(bar.interval?.lowerLabel ?? '', bar.interval?.lower ?? null),
    numberCell(bar.interval?.upperLabel ?? '', bar.interval?.upper ?? null),
    textCell(remarksOf(bar, language).join(', ')),
  ]);
  return { caption, columns, rows: [...rows, ...missingRows(missing, columns.length, language)] };
}

function remarksOf({ remarks = [], interval: found }: IntervalBar, language: Language): readonly string[] {
  return found ? remarks : [...remarks, sentenceCase(say(WORDS.none, language))];
}
