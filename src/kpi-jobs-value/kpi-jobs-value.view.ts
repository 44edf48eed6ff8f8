import { regionOf } from '../feed/derive/lookup.js';
import type { Feed, Region, Source } from '../feed/feed.js';
import { phraseIn } from '../feed/localized-text.js';
import { FIGURE_NAMES, USUAL_FIGURE, type ChartFigure, type FigureName } from '../figures/doors.js';
import type { Figure } from '../figures/figure.js';
import { FIGURE_WORDS } from '../figures/figure.words.js';
import { figureOf, namesIn, OFFERS, type NamedFigure } from '../figures/figures.js';
import { observationNotes, sumNote } from '../figures/notes.js';
import { spokenOf } from '../figures/reading.js';
import type { Language } from '../feed/feed.js';
import { say } from '../locale/catalogue.js';
import { regionKind, type RegionKind } from '../locale/region.words.js';
import type { ChoiceGroup } from '../view/choice-search.js';
import type { FigureBasis } from '../view/key-figure/key-figure.js';
import { trendOf, type TrendShape } from '../view/key-figure/trend-shape.js';
import { datesText, figuresSourceLine } from '../view/reach.js';
import { creditOf, type SourceLine } from '../view/source-line.js';
import type { View } from '../view/view.js';
import { breakdownOf, type Breakdown } from './breakdown/breakdown.js';
import { chosenFigure, type KeyFigureOptions } from './chosen-figure.js';
import { deadlineNotes } from './deadline-notes.js';
import { figuresTable } from './figures-table.js';
import { markedTiles, type MarkedTile } from './marked-tiles.js';
import { comparableRegions, type ComparableRegion } from './regions/comparable-regions.js';
import { comparedWith } from './regions/comparison.js';
import { lackingNote } from './regions/figures-lacking.js';
import { regionGroups } from './regions/region-choices.js';
import { regionTable } from './regions/region-table.js';
import { regionsWithout, withoutNote, withoutTable } from './regions/regions-without.js';
import { tilesOf, type TilesView } from './tiles/tiles.view.js';

/** The tiles with the full figure of the chosen one, the choices of a reader, and the tables. */
export interface KeyFigureView extends TilesView, View {
  readonly tiles: readonly MarkedTile[];
  /** The lines of the tiles that have one, by the id of the figure. */
  readonly trends: ReadonlyMap<string, TrendShape>;
  /** The regions to choose between. */
  readonly regions: readonly ChoiceGroup[];
  /** What these have in common, for what the choices are called. */
  readonly regionKind: RegionKind;
  /** Those that the chosen figure can be compared with. */
  readonly comparable: readonly ComparableRegion[];
  /** The full figures to choose between. */
  readonly names: readonly FigureName[];
  /** The parts of the chosen key figure to choose between. */
  readonly breakdown: Breakdown;
  /** The notes where the tables stand in place of the figure. */
  readonly notesBesideTables: readonly string[];
  /** What is said when something has been chosen: the figure's own words when it has any, else the summary. */
  readonly told: string;
  /** Absent where the page wants the tiles alone, and where there is no figure. */
  readonly full?: NamedFigure;
  /** The figure whose code is not there: what is said of it instead can be shown, or the code be fetched. */
  readonly lacking?: FigureName;
}

/** The code of the figures, as far as it is there. */
export type FigureCode = (name: FigureName) => Figure<ChartFigure> | undefined;

export function viewOf(feed: Feed, options: KeyFigureOptions, codeOf: FigureCode): KeyFigureView {
  const tiles = tilesOf(feed, options);
  const { basis, bases, region, whole } = chosenFigure(feed, options);
  const regions = regionGroups(feed, options.language);
  const marked = markedTiles(feed, tiles, bases, options);
  const common = { ...tiles, ...marked, trends: trendsOf(bases), regions, regionKind: kindIn(feed, regions) };
  if (!basis || !whole) return { ...common, ...withoutFigure(feed, region, options), told: tiles.empty ?? '' };
  const figure = fullFigureOf(feed, basis, { ...tiles, ...common }, options, codeOf);
  const isShown = options.figure !== 'none';
  const breakdown = breakdownOf({ feed, whole, basis, chosen: options.categories, language: options.language });
  // Where the tiles stand alone, the choice that says this is not there.
  const instead = !isShown && breakdown.instead ? [breakdown.instead] : [];
  const notesFor = (isTable: boolean): string[] => [
    ...instead,
    ...notesOf(feed, figure, basis, tiles, { ...options, isTable }),
    ...(region ? lackingNote(feed, region, bases, options.language) : []),
  ];
  return {
    ...common,
    ...(isShown ? { full: figure } : {}),
    ...(codeOf(figure.name) ? {} : { lacking: figure.name }),
    ...(isShown && figure.chart
      ? { caption: { title: figure.title, text: captionText(figure, figure.chart), badges: figure.badges } }
      : {}),
    breakdown,
    told: toldOf(figure, breakdown, tiles, options),
    names: isShown ? namesIn(feed, basis) : [],
    comparable: isShown ? comparableRegions(feed, basis.indicator, basis.series.region, options) : [],
    tables: tablesOf(feed, figure, tiles, bases, basis, options.language),
    notes: notesFor(options.isTable ?? false),
    notesBesideTables: notesFor(true),
    data: figure.indicators,
    source: sourceWith(mapSource(feed, figure), figuresSourceLine(figure.indicators, { ...options, feed }), options),
  };
}

/**
 * What a drawing says when it stands alone: its finding first. A development says more than the sentence beside it,
 * which is about its target alone.
 */
function captionText({ name, finding, sentence }: NamedFigure, { description }: ChartFigure): string {
  const words = name === USUAL_FIGURE ? description : (sentence ?? description);
  return finding ? `${finding.text}. ${words}`.trim() : words;
}

function toldOf(
  { chart, reason, instead, scales }: NamedFigure,
  breakdown: Breakdown,
  { summary }: TilesView,
  { figure, language }: KeyFigureOptions,
): string {
  const words = figure === 'none' ? summary : (chart?.description ?? reason ?? summary);
  const told = [breakdown.instead, instead, scales?.instead, words].filter((part) => part !== undefined);
  return spokenOf(told.join(' '), language);
}

function trendsOf(bases: readonly FigureBasis[]): ReadonlyMap<string, TrendShape> {
  const trends = bases.map((basis) => [basis.indicator.id, trendOf(basis)] as const);
  return new Map(trends.flatMap(([id, trend]) => (trend ? [[id, trend]] : [])));
}

/** What the regions to choose between are called. */
function kindIn(feed: Feed, groups: readonly ChoiceGroup[]): RegionKind {
  return regionKind(groups.flatMap(({ choices }) => regionOf(feed, choices[0]?.id) ?? []));
}

/** The figure that is asked for, or the development where it cannot be had. */
function fullFigureOf(
  feed: Feed,
  basis: FigureBasis,
  { summary, regionKind: kind }: Pick<KeyFigureView, 'summary' | 'regionKind'>,
  options: KeyFigureOptions,
  codeOf: FigureCode,
): NamedFigure {
  const { language, compared, figure, period, span, outlines } = options;
  const name = namesIn(feed, basis).find((each) => each === figure) ?? USUAL_FIGURE;
  const all = [basis.series, ...comparedWith(feed, basis, compared).map(({ series }) => series)];
  const wishes = { ...(options.scale ? { scale: options.scale } : {}), ...(outlines ? { outlines } : {}) };
  const request = { feed, basis, all, language, summary, period, span, ...wishes };
  const full = withDates(figureOf(name, request, codeOf(name)), feed, basis, options);
  // A word that is no figure's name means nothing: it may stand in the page's attribute.
  const asked = FIGURE_NAMES.find((each) => each === figure);
  if (asked === undefined || asked === name) return full;
  const called = say(OFFERS[asked].name(kind), language);
  const region = phraseIn(basis.series.region.name, language).text;
  return { ...full, instead: say(FIGURE_WORDS.notOffered, language, { figure: called, region }) };
}

/** The newest figure of a development says when it came and when the next is due, where it is pointed at. */
function withDates(
  full: NamedFigure,
  feed: Feed,
  { indicator, series, latest }: FigureBasis,
  { language, today }: KeyFigureOptions,
): NamedFigure {
  const dates = full.name === 'trend' ? datesText(indicator, { feed, region: series.region.id, language, today }) : '';
  if (dates === '') return full;
  const newest = `${series.region.id} ${latest.period}`;
  const readings = full.readings.map((reading) =>
    reading.keys.includes(newest) ? { ...reading, aside: dates } : reading,
  );
  return { ...full, readings };
}

function tablesOf(
  feed: Feed,
  figure: NamedFigure,
  { tiles }: TilesView,
  bases: readonly FigureBasis[],
  { series: { region } }: FigureBasis,
  language: Language,
): View['tables'] {
  const keyFigures = tiles.map((tile) => tile.figure);
  return [
    figure.table,
    figuresTable(keyFigures, bases, phraseIn(region.name, language).text, language),
    regionTable(feed, region, language),
    ...withoutTable(regionsWithout(feed), language),
  ];
}

/** What is known about a region that has no figures, and about the others of its kind. */
function withoutFigure(feed: Feed, region: Region | undefined, { language }: KeyFigureOptions) {
  const hasFigures = feed.indicators.some(({ series }) => series.length > 0);
  const tables =
    region && hasFigures ? [regionTable(feed, region, language), ...withoutTable(regionsWithout(feed), language)] : [];
  const breakdown = { dimensions: [], measures: [], pairs: [] };
  return { comparable: [], names: [], breakdown, tables, notes: [], notesBesideTables: [] };
}

function notesOf(
  feed: Feed,
  figure: NamedFigure,
  basis: FigureBasis,
  { tiles }: TilesView,
  options: KeyFigureOptions,
): string[] {
  const { language } = options;
  const progress = tiles.find(({ isChosen }) => isChosen)?.figure.progress ?? [];
  return [
    ...(options.figure === 'none' ? tileNotes(basis, language) : notesBeside(figure, options)),
    ...deadlineNotes(progress, basis.latest, language),
    ...withoutNote(regionsWithout(feed), language),
    ...sourceNotes(feed, figure, language),
  ];
}

function notesBeside({ notes, tableNotes = notes }: NamedFigure, { isTable }: KeyFigureOptions): readonly string[] {
  return isTable ? tableNotes : notes;
}

/** Where the outlines come from, where some are drawn. */
function mapSource({ geography }: Feed, { chart }: NamedFigure): Source | undefined {
  return chart?.kind === 'map' ? geography?.source : undefined;
}

/** The sources of the figures, and that of the map they are drawn on. */
function sourceWith(source: Source | undefined, line: SourceLine, { language }: KeyFigureOptions): SourceLine {
  if (!source) return line;
  const credit = { ...creditOf(source, language), before: `${say(FIGURE_WORDS.map, language)}: ` };
  return { ...line, sources: [...line.sources, credit] };
}

/** What the feed says of the sources, each once. */
function sourceNotes(feed: Feed, figure: NamedFigure, language: Language): string[] {
  const sources = [...figure.indicators.map(({ source }) => source), mapSource(feed, figure)];
  const notes = sources.flatMap((source) => (source?.note ? phraseIn(source.note, language).text : []));
  return [...new Set(notes)];
}

/** What must be known without a drawing. */
function tileNotes({ series, indicator }: FigureBasis, language: Language): string[] {
  return [...sumNote(series, indicator, language), ...observationNotes([series], language)];
}
