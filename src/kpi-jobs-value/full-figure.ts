import type { Feed, Indicator, Language, Source } from '../feed/feed.js';
import type { RegionSeries } from '../feed/derive/region-series.js';
import { say } from '../locale/catalogue.js';
import type { ChartFigure } from '../view/chart-figure.js';
import type { DataTable } from '../view/data-table.js';
import type { FigureBasis } from '../view/key-figure.js';
import type { FigureKind } from './figure-kind.js';
import { WORDS } from './kpi-jobs-value.words.js';
import { observationNotes, sumNote, trendNotes } from './notes.js';
import type { OtherFigures } from './other-figure-code.js';
import { trendReadings, type Reading } from './readings.js';
import { seriesTable } from './tables.js';
import { trendFigure } from './trend-figure.js';

/**
 * A full figure: what to draw or why there is nothing to draw, how it reads point by point, and the table of the same
 * rows.
 */
export interface FullFigure {
  readonly kind: FigureKind;
  readonly title: string;
  readonly badges: readonly string[];
  /** What the figure shows, in words, where the widget's summary is about something else. */
  readonly sentence?: string;
  readonly chart?: ChartFigure;
  readonly reason?: string;
  readonly readings: readonly Reading[];
  /** Where reading starts: the newest period, or the largest bar. */
  readonly firstReading: number;
  readonly table: DataTable;
  readonly notes: readonly string[];
  /** Those beside the table alone, where some of them are about the drawing. */
  readonly tableNotes?: readonly string[];
  readonly sources: readonly Source[];
}

/**
 * What a full figure is asked with: the chosen indicator's basis, its series and the compared ones, and the summary
 * sentence.
 */
export interface FigureRequest {
  readonly feed: Feed;
  readonly basis: FigureBasis;
  readonly all: readonly RegionSeries[];
  readonly language: Language;
  readonly summary: string;
}

/**
 * The full figure of a kind. Until the code of the others is there the development stands in their place; when it could
 * not be fetched, that is said.
 */
export function fullFigure(
  kind: FigureKind,
  request: FigureRequest,
  others: OtherFigures | 'failed' | undefined,
): FullFigure {
  if (kind === 'trend' || others === undefined) return trend(request);
  return others === 'failed' ? unavailable(kind, request) : others.otherFigure(kind, request);
}

function unavailable(kind: FigureKind, { basis: { indicator }, all, language }: FigureRequest): FullFigure {
  const table = seriesTable(indicator, all, language);
  return {
    kind,
    title: table.caption,
    badges: [],
    table,
    sources: sourcesOf([indicator]),
    ...without(say(WORDS.noChart, language)),
  };
}

function trend({ feed, basis, all, language, summary }: FigureRequest): FullFigure {
  const { indicator } = basis;
  const table = seriesTable(indicator, all, language);
  const chart = trendFigure(feed, indicator, all, language, summary);
  const common = { kind: 'trend', title: table.caption, badges: [], table, sources: sourcesOf([indicator]) } as const;
  if (!chart)
    return {
      ...common,
      ...without(say(basis.latest.value === null ? WORDS.noPoint : WORDS.onePoint, language)),
      notes: observationNotes([basis.series], language),
    };
  const readings = trendReadings(chart, all, indicator, language);
  const notes = [...sumNote(basis.series, language), ...trendNotes(chart, all, language)];
  const newest = readings.findIndex(({ keys }) => keys.includes(`${basis.series.region.id} ${basis.latest.period}`));
  const tableNotes = [...sumNote(basis.series, language), ...observationNotes(all, language)];
  return { ...common, chart, readings, firstReading: newest < 0 ? readings.length - 1 : newest, notes, tableNotes };
}

/** A figure that is not drawn, and why. */
export function without(reason: string): Pick<FullFigure, 'reason' | 'readings' | 'firstReading' | 'notes'> {
  return { reason, readings: [], firstReading: 0, notes: [] };
}

/** Where indicators come from. */
export function sourcesOf(indicators: readonly Indicator[]): Source[] {
  return indicators.flatMap(({ source }) => source ?? []);
}
