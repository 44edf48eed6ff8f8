import type { Drawing, Frame } from '../../src/charts/drawing.js';
import { otherDrawing } from '../../src/charts/other-layouts.js';
import { trendDrawing } from '../../src/charts/trend-layout.js';
import type { ChartFigure } from '../../src/view/chart-figure.js';

/** A figure of any kind, placed in a frame. */
export function drawingOf(figure: ChartFigure, frame: Frame): Drawing {
  return figure.kind === 'trend' ? trendDrawing(figure, frame) : otherDrawing(figure, frame);
}
