import type { ChartFigure } from '../view/chart-figure.js';
import type { ChartHandle } from './chart.js';
import { DrawnChart, type DrawOptions } from './drawn-chart.js';
import { nextTask } from './next-task.js';

/** Draws a figure. Only `chart.ts` calls this, and says what it promises. */
export async function draw(container: HTMLElement, figure: ChartFigure, options: DrawOptions): Promise<ChartHandle> {
  await nextTask();
  options.signal?.throwIfAborted();
  const chart = new DrawnChart(container, figure, options);
  chart.begin();
  return chart;
}
