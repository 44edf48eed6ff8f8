import { EDGES, rankingRowsAt } from '../ranking/ranking-rows.js';
import { DEFAULT_FONT_SIZE } from '../text-scale.js';
import type { IntervalBar } from './interval-figure.js';

/** The rows of the bars at a width: where names and numbers stand, and heights in pixels. */
export interface IntervalRows {
  /** Names above their bars instead of beside them. */
  readonly names: 'above' | 'beside';
  /** Numbers on a line of their own under the name, where both do not fit on one. */
  readonly numbers: 'below' | 'beside';
  /** The least and the usual height of a row. */
  readonly least: number;
  readonly usual: number;
  /** Between the bars that stand apart and the others. */
  readonly gap: number;
}

/** About how wide a letter is, as a part of the text size; rather too wide, for bold ones and wide fonts. */
const LETTER = 0.62;
/** Height of a line, as a part of the text size. */
const LINE = 1.38;
const GAP = 16;

/** The text beside or above a bar: «15,1 (13,8–16,4)». */
export function numbersText({ valueLabel, interval }: IntervalBar): string {
  return interval ? `${valueLabel} (${interval.label})` : valueLabel;
}

/**
 * The rows at a width in pixels, for a text size in pixels. Text is not measured here: the height must be known before
 * there is a drawing.
 */
export function intervalRowsAt(
  bars: readonly IntervalBar[],
  width: number,
  fontSize = DEFAULT_FONT_SIZE,
): IntervalRows {
  const { names, least, usual } = rankingRowsAt(width, fontSize);
  const letters = Math.max(...bars.map((bar) => bar.label.length + numbersText(bar).length + 2));
  const isBelow = names === 'above' && letters * LETTER * fontSize > width;
  const more = isBelow ? Math.round(fontSize * LINE) : 0;
  const gap = bars.some(({ isApart }) => isApart) && bars.some(({ isApart }) => !isApart) ? GAP : 0;
  return { names, numbers: isBelow ? 'below' : 'beside', least: least + more, usual: usual + more, gap };
}

/** The height in pixels that suits the bars. */
export function intervalHeight(bars: readonly IntervalBar[], width: number, fontSize: number): number {
  const { usual, gap } = intervalRowsAt(bars, width, fontSize);
  return EDGES + Math.round(bars.length * usual) + gap;
}
