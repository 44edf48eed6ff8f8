import type { Drawing, Frame } from '../../src/drawing/drawing.js';
import { drawingOf as composition } from '../../src/figures/composition/drawing/composition-layout.js';
import type { ChartFigure } from '../../src/figures/doors.js';
import { drawingOf as interval } from '../../src/figures/interval/drawing/interval-layout.js';
import { drawingOf as jobsValue } from '../../src/figures/jobs-value/drawing/jobs-value-layout.js';
import { drawingOf as map } from '../../src/figures/map/drawing/map-layout.js';
import { drawingOf as ranking } from '../../src/figures/ranking/drawing/ranking-layout.js';
import { drawingOf as smallMultiples } from '../../src/figures/small-multiples/drawing/small-multiples-layout.js';
import { drawingOf as trend } from '../../src/figures/trend/drawing/trend-layout.js';

/** A figure of any kind, placed in a frame. */
export function drawingOf(figure: ChartFigure, frame: Frame): Drawing {
  switch (figure.kind) {
    case 'trend':
      return trend(figure, frame);
    case 'small-multiples':
      return smallMultiples(figure, frame);
    case 'ranking':
      return ranking(figure, frame);
    case 'map':
      return map(figure, frame);
    case 'interval':
      return interval(figure, frame);
    case 'composition':
      return composition(figure, frame);
    case 'jobs-value':
      return jobsValue(figure, frame);
  }
}
