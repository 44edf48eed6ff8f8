import type { ChartFigure, TrendFigure } from '../view/chart-figure.js';
import { compositionDrawing } from './composition-layout.js';
import type { Drawing, Frame } from './drawing.js';
import { jobsValueDrawing } from './jobs-value-layout.js';
import { rankingDrawing } from './ranking-layout.js';

/** Places everything of a figure that is no development in a frame. */
export function otherDrawing(figure: Exclude<ChartFigure, TrendFigure>, frame: Frame): Drawing {
  switch (figure.kind) {
    case 'ranking':
      return rankingDrawing(figure, frame);
    case 'composition':
      return compositionDrawing(figure, frame);
    case 'jobs-value':
      return jobsValueDrawing(figure, frame);
  }
}
