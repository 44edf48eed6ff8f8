import type { Feed, Region, Source } from '../feed/feed.js';
import { phraseIn } from '../feed/localized-text.js';
import type { FigureName } from '../figures/drawings.js';
import { figureOf, namesIn, type NamedFigure } from '../figures/figures.js';
import { observationNotes, sumNote } from '../figures/notes.js';
import type { Language } from '../feed/feed.js';
import { say } from '../locale/catalogue.js';
import type { ChoiceGroup } from '../view/choice-search.js';
import type { FigureBasis } from '../view/key-figure/key-figure.js';
import { sourceLineOf } from '../view/source-line.js';
import type { View } from '../view/view.js';
import { chosenFigure, type KeyFigureOptions } from './chosen-figure.js';
import { deadlineNotes } from './deadline-notes.js';
import { figuresTable } from './figures-table.js';
import { WORDS } from './kpi-jobs-value.words.js';
import { comparableRegions, comparedWith, type ComparableRegion } from './regions/comparison.js';
import { regionGroups } from './regions/region-choices.js';
import { regionTable } from './regions/region-table.js';
import { regionsWithout, withoutNote, withoutTable } from './regions/regions-without.js';
import { tilesOf, type TilesView } from './tiles/tiles.view.js';

/** The tiles with the full figure of the chosen one, the choices of a reader, and the tables. */
export interface KeyFigureView extends TilesView, View {
  /** The regions to choose between. */
  readonly regions: readonly ChoiceGroup[];
  /** Those that the chosen figure can be compared with. */
  readonly comparable: readonly ComparableRegion[];
  /** The full figures to choose between. */
  readonly names: readonly FigureName[];
  /** Absent where the page wants the tiles alone, and where there is no figure. */
  readonly full?: NamedFigure;
}

export function viewOf(feed: Feed, options: KeyFigureOptions): KeyFigureView {
  const tiles = tilesOf(feed, options);
  const { basis, bases, region } = chosenFigure(feed, options);
  const common = { ...tiles, regions: regionGroups(feed, options.language) };
  if (!basis) return { ...common, comparable: [], names: [], tables: aboutRegions(feed, region, options), notes: [] };
  const figure = fullFigureOf(feed, basis, tiles.summary, options);
  const isShown = options.figure !== 'none';
  return {
    ...common,
    ...(isShown ? { full: figure } : {}),
    ...(isShown && figure.chart
      ? { caption: { title: figure.title, text: figure.chart.description, badges: figure.badges } }
      : {}),
    names: isShown ? namesIn(feed, basis) : [],
    comparable: isShown ? comparableRegions(feed, basis.indicator, basis.series.region, options) : [],
    tables: tablesOf(feed, figure, tiles, bases, basis, options.language),
    notes: notesOf(feed, figure, basis, tiles, options),
    source: sourceLineOf(feed, figure.sources, options.language),
  };
}

/** The figure that is asked for, or the development where it cannot be had. */
function fullFigureOf(feed: Feed, basis: FigureBasis, summary: string, options: KeyFigureOptions): NamedFigure {
  const { language, compared, figure } = options;
  const name = namesIn(feed, basis).find((each) => each === figure) ?? 'trend';
  const all = [basis.series, ...comparedWith(feed, basis, compared).map(({ series }) => series)];
  return figureOf(name, { feed, basis, all, language, summary });
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
function aboutRegions(feed: Feed, region: Region | undefined, { language }: KeyFigureOptions): View['tables'] {
  const hasFigures = feed.indicators.some(({ series }) => series.length > 0);
  return region && hasFigures
    ? [regionTable(feed, region, language), ...withoutTable(regionsWithout(feed), language)]
    : [];
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
    ...newerNote(figure.sources, options),
  ];
}

function notesBeside({ notes, tableNotes = notes }: NamedFigure, { isTable }: KeyFigureOptions): readonly string[] {
  return isTable ? tableNotes : notes;
}

/** What must be known without a drawing. */
function tileNotes({ series }: FigureBasis, language: Language): string[] {
  return [...sumNote(series, language), ...observationNotes([series], language)];
}

/** After the day on which the producer promised newer figures, the reader is told where to look; no alarm. */
function newerNote(sources: readonly Source[], { today, language }: KeyFigureOptions): string[] {
  const isPast = sources.some(({ nextUpdate }) => nextUpdate !== undefined && nextUpdate < today);
  return isPast ? [say(WORDS.newerNote, language)] : [];
}
