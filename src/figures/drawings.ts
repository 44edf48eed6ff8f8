import type { Drawing, Frame, Layout } from '../drawing/drawing.js';
import type { FigureName } from './figure-names.js';
import type { Chart } from './figure.js';

/** The code that lays a kind of chart out. */
export interface LayoutModule {
  drawingOf(chart: Chart, frame: Frame): Drawing;
}

/**
 * What draws each figure: code that is fetched when a figure of the kind comes near. `figures.ts` says what each figure
 * is.
 */
export const DRAWINGS = {
  trend: () => import('./trend/drawing/trend-layout.js'),
  ranking: () => import('./ranking/drawing/ranking-layout.js'),
  'ranking-change': () => import('./ranking/drawing/ranking-layout.js'),
  interval: () => import('./interval/drawing/interval-layout.js'),
  composition: () => import('./composition/drawing/composition-layout.js'),
  'jobs-value': () => import('./jobs-value/drawing/jobs-value-layout.js'),
} as const satisfies Readonly<Record<FigureName, () => Promise<LayoutModule>>>;

/** How a chart is laid out. Rejects when the code for its kind cannot be fetched, or when there is no such kind. */
export async function layoutOf(chart: Chart): Promise<Layout> {
  const load = Object.hasOwn(DRAWINGS, chart.kind) ? DRAWINGS[chart.kind as FigureName] : undefined;
  if (!load) throw new Error(`There is no figure ${chart.kind}`);
  const module: LayoutModule = await load();
  return (frame) => module.drawingOf(chart, frame);
}
