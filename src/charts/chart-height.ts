import type { ChartFigure, TrendFigure } from '../view/chart-figure.js';
import { compositionBarHeight, compositionColumnsAt } from './composition-rows.js';

/** Size of the text in a figure, in pixels, unless the caller gives another. */
export const DEFAULT_FONT_SIZE = 13;

/** The rows of a ranking: where the names stand, and the least and the usual height of a row in pixels. */
export interface RankingRows {
  readonly names: 'above' | 'beside';
  readonly least: number;
  readonly usual: number;
}

/** Below this width the names of a ranking stand above their bars, and those of series above the plot. */
const NARROW = 480;
const EDGES = 8;
/** Heights of text above, below and between the lines of a plot. */
const TEXT_ROOM = 8;
/** Height of the name and the number of a series, as a part of the text size: larger ones stand below one another. */
const KEY_LINE = 2.4;

/** The rows of a ranking at a width. */
export function rankingRowsAt(width: number): RankingRows {
  return width < NARROW ? { names: 'above', least: 38, usual: 44 } : { names: 'beside', least: 20, usual: 30 };
}

/**
 * The height in pixels that suits a figure at a width: what a page reserves before the figure is there. A ranking
 * and a composition grow with their bars, a trend and a jobs × value figure with the width, and with their text.
 */
export function chartHeightOf(figure: ChartFigure, width: number, fontSize = DEFAULT_FONT_SIZE): number {
  return usualHeightOf(figure, width) + Math.round(textRoomOf(figure, width) * Math.max(0, fontSize - DEFAULT_FONT_SIZE));
}

/** How many pixels a figure grows with each pixel of larger text, so that what lies between its texts stays as high. */
export function textRoomOf(figure: ChartFigure, width: number): number {
  if (figure.kind !== 'trend' && figure.kind !== 'jobs-value') return 0;
  return TEXT_ROOM + (figure.kind === 'trend' ? keyRowsOf(figure, width) * KEY_LINE : 0);
}

function usualHeightOf(figure: ChartFigure, width: number): number {
  switch (figure.kind) {
    case 'ranking':
      return EDGES + figure.bars.length * rankingRowsAt(width).usual;
    case 'composition':
      return figure.bars.reduce((sum, bar) => sum + compositionBarHeight(bar, compositionColumnsAt(width)), 0);
    case 'jobs-value':
      return Math.round(between(300, width * 0.6, 460));
    case 'trend':
      return Math.round(between(250, width * 0.42, 400)) + keyRowsOf(figure, width) * 20;
  }
}

/** On a narrow page the names of the series stand above the plot, the first beside what is there anyway. */
function keyRowsOf(figure: TrendFigure, width: number): number {
  return width < NARROW ? Math.max(0, figure.ends.length - 1) : 0;
}

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
