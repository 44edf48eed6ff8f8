import type { ChartFigure } from '../view/chart-figure.js';
import { compositionDrawing } from './composition-layout.js';
import type { Drawing, Frame } from './drawing.js';
import { jobsValueDrawing } from './jobs-value-layout.js';
import { rankingDrawing } from './ranking-layout.js';
import { trendDrawing } from './trend-layout.js';

/** Places everything of a figure in a frame. */
export function drawingOf(figure: ChartFigure, frame: Frame): Drawing {
  switch (figure.kind) {
    case 'trend':
      return trendDrawing(figure, frame);
    case 'ranking':
      return rankingDrawing(figure, frame);
    case 'composition':
      return compositionDrawing(figure, frame);
    case 'jobs-value':
      return jobsValueDrawing(figure, frame);
  }
}
