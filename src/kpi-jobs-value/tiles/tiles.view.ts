import type { Feed, Language, Region } from '../../feed/feed.js';
import { phraseIn } from '../../feed/localized-text.js';
import { say } from '../../locale/catalogue.js';
import { keyFigureOf, type KeyFigure } from '../../view/key-figure/key-figure.js';
import { sourceLineOf } from '../../view/source-line.js';
import type { Lead } from '../../view/view.js';
import { chosenFigure, type ChosenFigure, type KeyFigureOptions } from '../chosen-figure.js';
import { WORDS } from '../kpi-jobs-value.words.js';
import { comparedWith, comparisonSentence } from '../regions/comparison.js';
import { summaryOf } from './summary.js';

/** A tile. */
export interface Tile {
  readonly figure: KeyFigure;
  readonly isChosen: boolean;
  /** Whether it belongs to what is chosen in another widget; the details know. */
  readonly isMarked?: boolean;
}

/** The key figures of a region as tiles. */
export interface TilesView extends Lead {
  readonly region: string;
  readonly tiles: readonly Tile[];
}

/** Tiles shown before the reader asks for more: what fits on one screen together with the figure. */
const FIRST_TILES = 6;

/** Whether a tile is shown before the reader asks for more: one of the first, and what the reader is looking for. */
export function isShownAtFirst({ isChosen, isMarked }: Tile, index: number): boolean {
  return index < FIRST_TILES || isChosen || isMarked === true;
}

/**
 * Place of the tile after which the full figure stands where tiles are two in a row: the last of the row in which the
 * chosen one is; −1 when there is none.
 */
export function openPlace(tiles: readonly Tile[], isShown: (tile: Tile, index: number) => boolean): number {
  const places = tiles.flatMap((tile, index) => (isShown(tile, index) ? index : []));
  const chosen = places.findIndex((place) => tiles[place]?.isChosen);
  return chosen < 0 ? -1 : (places[chosen + 1 - (chosen % 2)] ?? places[chosen] ?? -1);
}

/** Characters of numbers that are wider than a narrow tile. */
const LONG = 11;
const LONGER = 17;

/** How the digits of a number are set. It is never broken, since its parts would be read as two. */
export type Digits = 'digits' | 'long' | 'longer';

/** How long a number is; empty where something is said in its place, which may be broken. */
export function digitsOf(number: string): readonly Digits[] {
  if (number.includes(' ')) return [];
  if (number.length > LONGER) return ['digits', 'longer'];
  return number.length > LONG ? ['digits', 'long'] : ['digits'];
}

export function tilesOf(feed: Feed, options: KeyFigureOptions): TilesView {
  const { language, today } = options;
  const chosen = chosenFigure(feed, options);
  const figures = chosen.bases.map((basis) => keyFigureOf(feed, basis, language, undefined, today));
  return {
    title:
      options.heading === '' ? { text: say(WORDS.title, language), language } : { text: options.heading, language },
    region: options.region,
    tiles: figures.map((figure, index) => ({ figure, isChosen: chosen.bases[index] === chosen.basis })),
    ...wordsOf(feed, chosen, figures, options),
  };
}

type Words = Pick<TilesView, 'summary' | 'empty' | 'source'>;

/** What is said of the chosen figure, or that there is none. */
function wordsOf(
  feed: Feed,
  { region, basis, bases }: ChosenFigure,
  figures: readonly KeyFigure[],
  { language, compared }: KeyFigureOptions,
): Words {
  const figure = basis && figures[bases.indexOf(basis)];
  if (!region || !basis || !figure) return emptyWords(feed, region, language);
  const sentences = [
    summaryOf(basis, figure, language),
    comparisonSentence(basis, comparedWith(feed, basis, compared), language),
  ];
  return {
    summary: sentences.join(' ').trim(),
    source: sourceLineOf(feed, basis.indicator.source ? [basis.indicator.source] : [], language),
  };
}

function emptyWords(feed: Feed, region: Region | undefined, language: Language): Words {
  const hasFigures = feed.indicators.some(({ series }) => series.length > 0);
  if (!region || !hasFigures) {
    return { summary: '', empty: say(WORDS.noFigures, language), source: sourceLineOf(feed, [], language) };
  }
  const about = region.note ? ` ${phraseIn(region.note, language).text}` : '';
  const empty = say(WORDS.noFiguresHere, language, { region: phraseIn(region.name, language).text }) + about;
  return { summary: '', empty, source: sourceLineOf(feed, [], language) };
}
