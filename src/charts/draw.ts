import type { ChartFigure } from '../view/chart-figure.js';
import type { ChartHandle } from './chart.js';
import { DrawnChart, type DrawOptions } from './drawn-chart.js';
import { layoutOf } from './layout.js';
import { inTurn } from '../widget/turns.js';

/** Draws a figure. Only `chart.ts` calls this, and says what it promises. */
export async function draw(container: HTMLElement, figure: ChartFigure, options: DrawOptions): Promise<ChartHandle> {
  const layout = await layoutOf(figure);
  return inTurn(() => {
    options.signal?.throwIfAborted();
    const chart = new DrawnChart(container, { figure, layout }, options);
    chart.begin();
    return chart;
  });
}
