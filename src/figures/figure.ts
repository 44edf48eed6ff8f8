import type { Feed, Indicator, Language } from '../feed/feed.js';
import type { RegionSeries } from '../feed/derive/regions/region-series.js';
import type { Phrase } from '../feed/localized-text.js';
import type { Outlines } from '../feed/outlines/outlines.js';
import type { Entry } from '../locale/catalogue.js';
import type { RegionKind } from '../locale/region.words.js';
import type { Scale } from '../view/asked/attribute-values.js';
import type { DataTable } from '../view/data-table.js';
import type { FigureBasis } from '../view/key-figure/key-figure.js';
import type { PeriodChoices } from './periods/period-choice.js';
import type { FigureSpan } from './periods/span-choice.js';
import type { Reading } from './reading.js';

/** What is drawn of a figure: plain rows whose texts are already in the reader's language. */
export interface Chart {
  /** Names the layout and the spec. */
  readonly kind: string;
  /** What the drawing shows, in words, for those who do not see it. */
  readonly description: string;
}

/**
 * A full figure: what to draw or why there is nothing to draw, how it reads point by point, and the table of the same
 * rows.
 */
export interface FullFigure<C extends Chart = Chart> {
  /** What is shown, of whom: the name of the figure. */
  readonly title: string;
  /** What the figure shows, by rule, with what it is about in full; where the rules allow no finding it has none. */
  readonly finding?: Finding;
  readonly badges: readonly string[];
  /** What the figure shows, in words, where the widget's summary is about something else. */
  readonly sentence?: string;
  /** Said where another figure was asked for, which cannot be had. */
  readonly instead?: string;
  /** What it can be drawn as, where it can be drawn as more than one thing, or was asked for as another. */
  readonly scales?: FigureScales;
  /** The period that it is of, and the others that a reader can choose; left out where there is no choice. */
  readonly periods?: PeriodChoices;
  /** The part of a development that is shown; left out where all of it is, and nothing else can be chosen. */
  readonly span?: FigureSpan;
  readonly chart?: C;
  readonly reason?: string;
  readonly readings: readonly Reading[];
  /** Where reading starts: the newest period, or the largest bar. */
  readonly firstReading: number;
  readonly table: DataTable;
  /** What numbers in the drawing stand for; left out where there are none. */
  readonly annotations?: readonly NumberedAnnotation[];
  readonly notes: readonly string[];
  /** Those beside the table alone, where some of them are about the drawing. */
  readonly tableNotes?: readonly string[];
  /** Whether what is read and pointed at are regions that a reader can choose there. */
  readonly choosesRegions?: boolean;
  /** Those whose figures are shown. */
  readonly indicators: readonly Indicator[];
}

/** An event that the drawing marks with a number. */
export interface NumberedAnnotation {
  readonly number: number;
  readonly text: Phrase;
  /** What follows the text: the regions, where others are shown beside them, and when it was. */
  readonly about: string;
  readonly url?: string;
}

/** A finding that stands as a title, and what stands under it: measure, place and period. */
export interface Finding {
  readonly text: string;
  readonly about: string;
}

/** The scales of a figure. */
export interface FigureScales {
  readonly offered: readonly Scale[];
  readonly shown: Scale;
  /** Said where another scale was asked for, which the figures do not allow: which, and why not. */
  readonly instead?: string;
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
  /** What a development is to be drawn as; the figures themselves when it is left out. */
  readonly scale?: Scale;
  /** The outlines of the regions, for figures that show them in their places. */
  readonly outlines?: OutlinesState;
  /** The period that is asked for, of a figure that is of one; the newest when it is left out or has no figures. */
  readonly period?: string | undefined;
  /** The part of a development that is asked for, as `spanFrom` reads it; all of it when it is left out. */
  readonly span?: string | undefined;
}

/** The outlines that the feed names, whether they are on their way, or that there are none to be had. */
export type OutlinesState = Outlines | 'coming' | 'failed';

/** How a kind of figure is offered to readers; `figures.ts` lists them all. */
export interface FigureOffer {
  /** What it is called in the choice between figures, among regions of a kind. */
  readonly name: (kind: RegionKind) => Entry;
  /** The figure that this one shows in another order, by its name in the list. */
  readonly orderOf?: string;
  /** What that figure's own order is called, where there are others. */
  readonly order?: Entry;
  /** How the choice between these begins: «Sorter etter:». */
  readonly orderedBy?: Entry;
  /** Whether it can be had of a key figure for its region; one that cannot be drawn there is not offered. */
  isOffered(feed: Feed, basis: FigureBasis | undefined): boolean;
}

/** A kind of figure: its code, which `doors.ts` has fetched when such a figure is shown. */
export interface Figure<C extends Chart = Chart> {
  readonly kind: C['kind'];
  figureOf(request: FigureRequest): FullFigure<C>;
  /** The height in pixels that suits a chart at a width, for a text size in pixels. */
  heightOf(chart: C, width: number, fontSize: number): number;
}

/** A figure that is not drawn, and why. */
export function without(reason: string): Pick<FullFigure, 'reason' | 'readings' | 'firstReading' | 'notes'> {
  return { reason, readings: [], firstReading: 0, notes: [] };
}
