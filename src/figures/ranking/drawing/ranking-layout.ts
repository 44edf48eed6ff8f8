import type { Drawing, Frame } from '../../../drawing/drawing.js';
import type { RankingFigure } from '../ranking-figure.js';
import { rankingSpec } from './ranking.spec.js';
import { drawingOfBars } from './region-bars.js';

/** Places the bars of a ranking and their labels. */
export function drawingOf(figure: RankingFigure, frame: Frame): Drawing {
  return drawingOfBars(figure.bars, frame, rankingSpec, ({ value }) => [value, value]).drawing;
}
