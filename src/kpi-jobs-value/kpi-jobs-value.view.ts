import type { Feed } from '../feed/feed.js';
import { phraseIn } from '../feed/localized-text.js';
import type { FigureName } from '../figures/drawings.js';
import { FIGURES, figureOf, namesIn, type NamedFigure } from '../figures/figures.js';
import { observationNotes, sumNote } from '../figures/notes.js';
import type { Language } from '../feed/feed.js';
import { say } from '../locale/catalogue.js';
import type { ChoiceGroup } from '../view/choice-search.js';
import type { FigureBasis } from '../view/key-figure/key-figure.js';
import { figuresSourceLine } from '../view/reach.js';
import type { View } from '../view/view.js';
import { chosenFigure, type KeyFigureOptions } from './chosen-figure.js';
import { deadlineNotes } from './deadline-notes.js';
import { figuresTable } from './figures-table.js';
import { comparableRegions, comparedWith, type ComparableRegion } from './regions/comparison.js';
import { regionGroups } from './regions/region-choices.js';
import { regionTable } from './regions/region-table.js';
import { tilesOf, type TilesView } from './tiles/tiles.view.js';
import { WORDS } from './kpi-jobs-value.words.js';

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
  const { basis, bases } = chosenFigure(feed, options);
  const common = { ...tiles, regions: regionGroups(feed, options.language) };
  if (!basis) return { ...common, comparable: [], names: [], tables: [], notes: [] };
  const figure = fullFigureOf(feed, basis, tiles.summary, options);
  const isShown = options.figure !== 'none';
  return {
    ...common,
    ...(isShown ? { full: figure } : {}),
    ...(isShown && figure.chart
      ? { caption: { title: figure.title, text: figure.sentence ?? figure.chart.description, badges: figure.badges } }
      : {}),
    names: isShown ? namesIn(feed, basis) : [],
    comparable: isShown ? comparableRegions(feed, basis.indicator, basis.series.region, options) : [],
    tables: tablesOf(feed, figure, tiles, bases, basis, options.language),
    notes: notesOf(figure, basis, tiles, options),
    source: figuresSourceLine(figure.indicators, { ...options, feed, region: options.region }),
  };
}

/** The figure that is asked for, or the development where it cannot be had. */
function fullFigureOf(feed: Feed, basis: FigureBasis, summary: string, options: KeyFigureOptions): NamedFigure {
  const { language, compared, figure } = options;
  const name = namesIn(feed, basis).find((each) => each === figure) ?? 'trend';
  const all = [basis.series, ...comparedWith(feed, basis, compared).map(({ series }) => series)];
  const full = figureOf(name, { feed, basis, all, language, summary });
  return figure === name || figure === 'none' ? full : { ...full, instead: insteadText(figure, language) };
}

/** Says that the figure that was asked for cannot be had of this key figure. */
function insteadText(figure: FigureName, language: Language): string {
  return say(WORDS.notOffered, language, { figure: say(FIGURES[figure].name, language) });
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
  ];
}

function notesOf(figure: NamedFigure, basis: FigureBasis, { tiles }: TilesView, options: KeyFigureOptions): string[] {
  const { language } = options;
  const progress = tiles.find(({ isChosen }) => isChosen)?.figure.progress ?? [];
  return [
    ...(options.figure === 'none' ? tileNotes(basis, language) : notesBeside(figure, options)),
    ...deadlineNotes(progress, basis.latest, language),
    ...sourceNotes(figure, language),
  ];
}

function notesBeside({ notes, tableNotes = notes }: NamedFigure, { isTable }: KeyFigureOptions): readonly string[] {
  return isTable ? tableNotes : notes;
}

/** What the feed says of the sources, each once. */
function sourceNotes({ indicators }: NamedFigure, language: Language): string[] {
  const notes = indicators.flatMap(({ source }) => (source?.note ? phraseIn(source.note, language).text : []));
  return [...new Set(notes)];
}

/** What must be known without a drawing. */
function tileNotes({ series, indicator }: FigureBasis, language: Language): string[] {
  return [...sumNote(series, indicator, language), ...observationNotes([series], language)];
}
