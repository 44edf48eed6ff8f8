import type { Feed, Language, Region } from '../feed/feed.js';
import { phraseIn } from '../feed/localized-text.js';
import { say } from '../locale/catalogue.js';
import type { ChoiceGroup } from '../view/choice-search.js';
import { keyFigureOf, type KeyFigure } from '../view/key-figure.js';
import { sourceLineOf } from '../view/source-line.js';
import type { View } from '../view/view.js';
import { chosenFigure, type KeyFigureOptions } from './chosen-figure.js';
import type { FigureKind } from './figure-kind.js';
import type { FullFigure } from './full-figure.js';
import { WORDS } from './kpi-jobs-value.words.js';
import { summaryOf } from './summary.js';

/** A tile, and whether it belongs to what is chosen in another widget. */
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

/**
 * The tiles and what stands round them. The full figure, the tables and the marks join it from
 * `kpi-jobs-value.depth.ts`.
 */
export interface KeyFigureView extends View {
  readonly regions: readonly ChoiceGroup[];
  readonly region: string;
  readonly tiles: readonly Tile[];
  /** The full figures to choose between. */
  readonly kinds: readonly FigureKind[];
  readonly comparable: readonly ComparableRegion[];
  readonly full?: FullFigure;
}

export function viewOf(feed: Feed, options: KeyFigureOptions): KeyFigureView {
  const { language } = options;
  const chosen = chosenFigure(feed, options);
  const figures = chosen.bases.map((basis) => keyFigureOf(feed, basis, language));
  const common = {
    title:
      options.heading === '' ? { text: say(WORDS.title, language), language } : { text: options.heading, language },
    regions: [],
    region: options.region,
    tiles: figures.map((figure, index) => ({
      figure,
      isChosen: chosen.bases[index] === chosen.basis,
      isMarked: false,
    })),
    kinds: [],
    tables: [],
    notes: [],
    comparable: [],
  };
  const { region, basis } = chosen;
  const figure = basis && figures[chosen.bases.indexOf(basis)];
  if (!region || !basis || !figure) return { ...common, ...emptyView(feed, region, language) };
  return {
    ...common,
    summary: summaryOf(basis, figure, language),
    source: sourceLineOf(feed, basis.indicator.source ? [basis.indicator.source] : [], language),
  };
}

function emptyView(
  feed: Feed,
  region: Region | undefined,
  language: Language,
): Pick<KeyFigureView, 'summary' | 'empty' | 'source'> {
  const hasFigures = feed.indicators.some(({ series }) => series.length > 0);
  const empty =
    region && hasFigures
      ? say(WORDS.noFiguresHere, language, { region: phraseIn(region.name, language).text })
      : say(WORDS.noFigures, language);
  return { summary: '', empty, source: sourceLineOf(feed, [], language) };
}
