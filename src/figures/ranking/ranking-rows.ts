import { NARROW } from '../height.js';
import { DEFAULT_FONT_SIZE, textScaleOf } from '../text-scale.js';

/** The rows of a ranking: where the names stand, and the least and the usual height of a row in pixels. */
export interface RankingRows {
  readonly names: 'above' | 'beside';
  readonly least: number;
  readonly usual: number;
}

/** Pixels above the first row and below the last, together. */
export const EDGES = 8;

/** The rows of a ranking at a width, for a text size in pixels. */
export function rankingRowsAt(width: number, fontSize = DEFAULT_FONT_SIZE): RankingRows {
  const scale = textScaleOf(fontSize);
  return width < NARROW * scale
    ? { names: 'above', least: 38 * scale, usual: 44 * scale }
    : { names: 'beside', least: 20 * scale, usual: 30 * scale };
}

/** The height in pixels that suits so many bars. */
export function rankingHeight(bars: number, width: number, fontSize: number): number {
  return EDGES + Math.round(bars * rankingRowsAt(width, fontSize).usual);
}

/** Height of a line of text, as a part of its size. */
const LINE = 1.4;

/** The height in pixels of the names of references above the bars, a line for each. */
export function referenceRoom(references: number, fontSize: number): number {
  return references === 0 ? 0 : Math.round(references * LINE * fontSize) + EDGES;
}
