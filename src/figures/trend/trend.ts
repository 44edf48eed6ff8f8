import type { Language } from '../../feed/feed.js';
import { listOf, say, sentenceCase } from '../../locale/catalogue.js';
import { without, type Figure, type FigureRequest, type FullFigure } from '../figure.js';
import { sumNote } from '../notes.js';
import { seriesTable } from '../series-table.js';
import { DEFAULT_FONT_SIZE } from '../text-scale.js';
import { between, NARROW, PLOT_TEXT_ROOM } from '../height.js';
import { annotationSentence } from '../annotations/annotation-sentence.js';
import { trendAnnotations, type TrendAnnotations } from './annotations/trend-annotations.js';
import { marksOnScale, scaleNotes } from './scale/scale-notes.js';
import { ScaleTexts } from './scale/scale-texts.js';
import { trendScales, type TrendScales } from './scale/scaled-trend.js';
import { TARGET_WORDS } from './targets/target.words.js';
import type { StandingWords } from './targets/goal-marks.js';
import { shownSpan, type TrendRequest } from './span/shown-span.js';
import { targetMarks, type TargetMarks } from './targets/trend-targets.js';
import { drawnPeriods, trendFigure, type TrendFigure } from './trend-figure.js';
import { trendFinding } from './trend-finding.js';
import { seriesNotes, trendNotes } from './trend-notes.js';
import { trendReadings } from './trend-readings.js';
import { TREND_WORDS as WORDS } from './trend.words.js';

/** The development of an indicator over time, for the chosen region and those it is compared with. */
export const trend: Figure<TrendFigure> = { kind: 'trend', figureOf, heightOf };

/** What is drawn, said and listed of a development, on whichever scale. */
interface DrawnTrend extends Pick<FullFigure<TrendFigure>, 'readings' | 'table'> {
  readonly chart: TrendFigure;
  /** What must be known of the scale. */
  readonly notes: readonly string[];
}

function figureOf(asked: FigureRequest): FullFigure<TrendFigure> {
  const { request, span, notes: spanNotes, titleOf } = shownSpan(asked);
  const { basis, all, language } = request;
  const { indicator } = basis;
  const scales = trendScales(request);
  const drawn = scales.shown.scale === 'value' ? plainTrend(request) : scaledTrend(request, scales);
  if (!drawn) return undrawnTrend(request);
  const { readings, table } = drawn;
  const title = titleOf(table.caption);
  const annotated = trendAnnotations(indicator, all, drawnPeriods(drawn.chart), language);
  const chart = withAnnotations(drawn.chart, annotated, language);
  const sums = all.flatMap((series) => (series === all[0] || series.past ? sumNote(series, indicator, language) : []));
  const newest = readings.findIndex(({ keys }) => keys.includes(`${basis.series.region.id} ${basis.latest.period}`));
  const finding = trendFinding(request, scales.shown, table.caption);
  const { standings = [], paths = [] } = chart;
  const pathNote = paths.length > 0 ? [say(TARGET_WORDS.tableNote, language)] : [];
  const trendsNotes = trendNotes(chart, scales.shown.all, indicator, language);
  return {
    title,
    ...(finding ? { finding } : {}),
    badges: [],
    scales: scales.scales,
    span,
    ...(standings.length === 0 ? {} : { sentence: sentencesOf(standings) }),
    chart,
    ...(annotated.list.length === 0 ? {} : { annotations: annotated.list }),
    readings,
    firstReading: newest < 0 ? readings.length - 1 : newest,
    table: { ...table, caption: title },
    notes: [...spanNotes, ...sums, ...drawn.notes, ...trendsNotes, ...scales.notes],
    tableNotes: [...spanNotes, ...sums, ...pathNote, ...seriesNotes(all, indicator, language)],
    indicators: scales.shown.indicators,
  };
}

/** The same with marks of events, which its description tells of. */
function withAnnotations(chart: TrendFigure, { marks, list }: TrendAnnotations, language: Language): TrendFigure {
  if (marks.length === 0) return chart;
  return {
    ...chart,
    annotations: marks,
    description: `${chart.description} ${annotationSentence(list, language)}`.trim(),
  };
}

/** A single figure, or none, in words and as a table. */
function undrawnTrend({ basis, all, language }: FigureRequest): FullFigure<TrendFigure> {
  const { indicator } = basis;
  const table = seriesTable(indicator, all, language);
  const reason = say(basis.latest.value === null ? WORDS.noPoint : WORDS.onePoint, language);
  const notes = seriesNotes([basis.series], indicator, language);
  return { title: table.caption, badges: [], table, indicators: [indicator], ...without(reason), notes };
}

function sentencesOf(standings: readonly StandingWords[]): string {
  return standings.map(({ sentence }) => sentence).join(' ');
}

function plainTrend(request: TrendRequest): DrawnTrend | undefined {
  const { feed, basis, all, whole, language, summary } = request;
  const { indicator } = basis;
  const chart = trendFigure(feed, indicator, all, language, summary, { marks: marksFor(request) });
  if (!chart) return undefined;
  const readings = trendReadings(chart, whole, indicator, language);
  return { chart, readings, table: seriesTable(indicator, all, language, whole), notes: [] };
}

/** Targets are held against all figures, also where a part of these is shown. */
function marksFor({ feed, basis, whole, language, part }: TrendRequest): (times: readonly number[]) => TargetMarks {
  return (times) => targetMarks(feed, basis.indicator, whole, times, language, part);
}

function scaledTrend(request: TrendRequest, { shown }: TrendScales): DrawnTrend | undefined {
  const { feed, basis, all, whole, language } = request;
  const { indicator } = basis;
  const texts = new ScaleTexts(shown, language);
  const targets = marksFor(request);
  const marks = (times: readonly number[]): TargetMarks => marksOnScale(targets(times), shown);
  const scaling = { marks, endText: texts.endText(all, indicator) };
  const chart = trendFigure(feed, shown.indicator, shown.all, language, '', scaling);
  if (!chart) return undefined;
  const scaledText = (series: number, period: string): string => texts.inWords(texts.valueAt(series, period) ?? 0);
  return {
    chart: { ...chart, description: descriptionOf(request, texts, chart) },
    readings: trendReadings(chart, whole, indicator, language, scaledText),
    table: texts.tableOf(seriesTable(indicator, all, language, whole), all),
    notes: scaleNotes(texts, targets(chart.points.map(({ time }) => time)), language),
  };
}

/** The summary, where the lines end on the scale, and how the figures stand to their targets. */
function descriptionOf(
  { summary, language }: FigureRequest,
  { about }: ScaleTexts,
  { ends, standings = [] }: TrendFigure,
): string {
  const values = ends.map(({ label, valueLabel }) => `${label} ${valueLabel}`);
  return `${summary} ${sentenceCase(about)}: ${listOf(values, language)}. ${sentencesOf(standings)}`.trim();
}

/** Height of the name and the number of a series, as a part of the text size: larger ones stand below one another. */
const KEY_LINE = 2.4;
/** Height of the numbers of events above the plot. */
const FLAG_ROW = 26;

/**
 * It follows the width. On a narrow page the names of the series stand above the plot, the first in room that is there
 * anyway.
 */
function heightOf({ ends, annotations = [] }: TrendFigure, width: number, fontSize: number): number {
  const larger = Math.max(0, fontSize - DEFAULT_FONT_SIZE);
  const keyRows = width < NARROW ? Math.max(0, ends.length - 1) : 0;
  const flags = annotations.length > 0 ? FLAG_ROW + KEY_LINE * larger : 0;
  const keys = keyRows * (20 + KEY_LINE * larger);
  return Math.round(between(250, width * 0.42, 400) + PLOT_TEXT_ROOM * larger + keys + flags);
}
