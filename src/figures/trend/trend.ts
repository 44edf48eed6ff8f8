import { say } from '../../locale/catalogue.js';
import { without, type Figure, type FigureRequest, type FullFigure } from '../figure.js';
import { sumNote } from '../notes.js';
import { seriesTable } from '../series-table.js';
import { DEFAULT_FONT_SIZE } from '../text-scale.js';
import { between, NARROW, PLOT_TEXT_ROOM } from '../height.js';
import { TARGET_WORDS } from './targets/target.words.js';
import { trendFigure, type TrendFigure } from './trend-figure.js';
import { seriesNotes, trendNotes } from './trend-notes.js';
import { trendReadings } from './trend-readings.js';
import { TREND_WORDS as WORDS } from './trend.words.js';

/** The development of an indicator over time, for the chosen region and those it is compared with. */
export const trend: Figure<TrendFigure> = { kind: 'trend', figureOf, heightOf };

function figureOf({ feed, basis, all, language, summary }: FigureRequest): FullFigure<TrendFigure> {
  const { indicator } = basis;
  const table = seriesTable(indicator, all, language);
  const chart = trendFigure(feed, indicator, all, language, summary);
  const common = { title: table.caption, badges: [], table, indicators: [indicator] };
  if (!chart) {
    const reason = say(basis.latest.value === null ? WORDS.noPoint : WORDS.onePoint, language);
    return { ...common, ...without(reason), notes: seriesNotes([basis.series], indicator, language) };
  }
  const readings = trendReadings(chart, all, indicator, language);
  const sums = all.flatMap((series) => (series === all[0] || series.past ? sumNote(series, indicator, language) : []));
  const notes = [...sums, ...trendNotes(chart, all, indicator, language)];
  const newest = readings.findIndex(({ keys }) => keys.includes(`${basis.series.region.id} ${basis.latest.period}`));
  const { standings = [], paths = [] } = chart;
  const pathNote = paths.length > 0 ? [say(TARGET_WORDS.tableNote, language)] : [];
  const tableNotes = [...sums, ...pathNote, ...seriesNotes(all, indicator, language)];
  return {
    ...common,
    ...(standings.length === 0 ? {} : { sentence: standings.map(({ sentence }) => sentence).join(' ') }),
    chart,
    readings,
    firstReading: newest < 0 ? readings.length - 1 : newest,
    notes,
    tableNotes,
  };
}

/** Height of the name and the number of a series, as a part of the text size: larger ones stand below one another. */
const KEY_LINE = 2.4;

/**
 * It follows the width. On a narrow page the names of the series stand above the plot, the first in room that is there
 * anyway.
 */
function heightOf({ ends }: TrendFigure, width: number, fontSize: number): number {
  const larger = Math.max(0, fontSize - DEFAULT_FONT_SIZE);
  const keyRows = width < NARROW ? Math.max(0, ends.length - 1) : 0;
  return Math.round(between(250, width * 0.42, 400) + PLOT_TEXT_ROOM * larger + keyRows * (20 + KEY_LINE * larger));
}
