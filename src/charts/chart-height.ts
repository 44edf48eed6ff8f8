import type { ChartFigure, TrendFigure } from '../view/chart-figure.js';
import { compositionBarHeight, compositionRowsAt } from './composition-rows.js';
import { DEFAULT_FONT_SIZE, textScaleOf } from './text-scale.js';

export { DEFAULT_FONT_SIZE } from './text-scale.js';

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

/** The rows of a ranking at a width, for a text size in pixels. */
export function rankingRowsAt(width: number, fontSize = DEFAULT_FONT_SIZE): RankingRows {
  const scale = textScaleOf(fontSize);
  return width < NARROW * scale
    ? { names: 'above', least: 38 * scale, usual: 44 * scale }
    : { names: 'beside', least: 20 * scale, usual: 30 * scale };
}

/**
 * The height in pixels that suits a figure at a width: what a page reserves before the figure is there. A ranking and a
 * composition grow with their bars, a trend and a jobs × value figure with the width, and all with their text.
 */
export function chartHeightOf(figure: ChartFigure, width: number, fontSize = DEFAULT_FONT_SIZE): number {
  const larger = Math.max(0, fontSize - DEFAULT_FONT_SIZE);
  switch (figure.kind) {
    case 'ranking':
      return EDGES + Math.round(figure.bars.length * rankingRowsAt(width, fontSize).usual);
    case 'composition':
      return figure.bars.reduce((sum, bar) => sum + compositionBarHeight(bar, compositionRowsAt(width, fontSize)), 0);
    case 'jobs-value':
      return Math.round(between(300, width * 0.6, 460) + TEXT_ROOM * larger);
    case 'trend':
      return Math.round(
        between(250, width * 0.42, 400) + TEXT_ROOM * larger + keyRowsOf(figure, width) * (20 + KEY_LINE * larger),
      );
  }
}

/** About how many pixels a figure grows with each pixel of larger text. */
export function textRoomOf(figure: ChartFigure, width: number): number {
  const twice = 2 * DEFAULT_FONT_SIZE;
  return Math.round((chartHeightOf(figure, width, twice) - chartHeightOf(figure, width)) / DEFAULT_FONT_SIZE);
}

/** On a narrow page the names of the series stand above the plot, the first beside what is there anyway. */
function keyRowsOf(figure: TrendFigure, width: number): number {
  return width < NARROW ? Math.max(0, figure.ends.length - 1) : 0;
}

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
