import type { Feed, Language, Region } from '../feed/feed.js';
import { phraseIn, type Phrase } from '../feed/localized-text.js';
import { say } from '../locale/catalogue.js';
import { keyFigureOf, type KeyFigure } from '../view/key-figure.js';
import { sourceLineOf } from '../view/source-line.js';
import type { View } from '../view/view.js';
import { chosenFigure, type ChosenFigure, type KeyFigureOptions } from './chosen-figure.js';
import { FIGURE_KINDS, type FigureKind } from './figure-kind.js';
import type { FullFigure } from './full-figure.js';
import { WORDS } from './kpi-jobs-value.words.js';
import type { RegionGroup } from './region-choices.js';
import { summaryOf } from './summary.js';

/** A tile, and whether it belongs to the chosen focus area. */
export interface Tile {
  readonly figure: KeyFigure;
  readonly isChosen: boolean;
  readonly isMarked: boolean;
}

/** A region that the chosen figure can be compared with. */
export interface ComparableRegion {
  readonly id: string;
  readonly name: string;
  readonly isCompared: boolean;
}

/** The tiles and what stands round them. The full figure and the tables join it from `kpi-jobs-value.depth.ts`. */
export interface KeyFigureView extends View {
  readonly regions: readonly RegionGroup[];
  readonly region: string;
  readonly tiles: readonly Tile[];
  /** The full figures that the feed can give for some region; a choice that is always empty is not offered. */
  readonly kinds: readonly FigureKind[];
  readonly comparable: readonly ComparableRegion[];
  /** The focus area whose tiles are marked, for saying so and for taking the choice back. */
  readonly area?: Phrase;
  readonly full?: FullFigure;
}

export function viewOf(feed: Feed, options: KeyFigureOptions): KeyFigureView {
  const { language } = options;
  const chosen = chosenFigure(feed, options);
  const figures = chosen.bases.map((basis) => keyFigureOf(feed, basis, language));
  const area = feed.focusAreas.find(({ id }) => id === options.area);
  const common = {
    title: options.heading === '' ? { text: say(WORDS.title, language), language } : { text: options.heading, language },
    regions: [],
    region: options.region,
    ...(area && chosen.marked.includes(true) ? { area: phraseIn(area.title, language) } : {}),
    tiles: tilesOf(chosen, figures),
    kinds: FIGURE_KINDS.filter((kind) => kind !== 'jobs-value' || feed.indicators.some(({ concept }) => concept === 'value-per-job')),
    tables: [],
    notes: [],
    comparable: [],
  };
  const { region, basis, others } = chosen;
  const figure = basis && figures[chosen.bases.indexOf(basis)];
  if (!region || !basis || !figure) return { ...common, ...emptyView(feed, region, language) };
  return {
    ...common,
    summary: summaryOf(basis, figure, others, language),
    source: sourceLineOf(feed, basis.indicator.source ? [basis.indicator.source] : [], language),
  };
}

/** The tiles in the feed's order, those of the chosen focus area first. */
function tilesOf({ bases, basis, marked }: ChosenFigure, figures: readonly KeyFigure[]): Tile[] {
  const tiles = figures.map((figure, index) => ({ figure, isChosen: bases[index] === basis, isMarked: marked[index] ?? false }));
  return [...tiles.filter(({ isMarked }) => isMarked), ...tiles.filter(({ isMarked }) => !isMarked)];
}

function emptyView(feed: Feed, region: Region | undefined, language: Language): Pick<KeyFigureView, 'summary' | 'empty' | 'source'> {
  const hasFigures = feed.indicators.some(({ series }) => series.length > 0);
  const empty = region && hasFigures
    ? say(WORDS.noFiguresHere, language, { region: phraseIn(region.name, language).text }) : say(WORDS.noFigures, language);
  return { summary: '', empty, source: sourceLineOf(feed, [], language) };
}
