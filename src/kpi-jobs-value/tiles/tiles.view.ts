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

export function tilesOf(feed: Feed, options: KeyFigureOptions): TilesView {
  const { language } = options;
  const chosen = chosenFigure(feed, options);
  const figures = chosen.bases.map((basis) => keyFigureOf(feed, basis, language));
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
