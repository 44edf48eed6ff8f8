import type { Drawing, Frame, Layout } from '../drawing/drawing.js';
import type { Chart } from './figure.js';

/** The code that lays a kind of chart out. */
export interface LayoutModule {
  drawingOf(chart: Chart, frame: Frame): Drawing;
}

/**
 * Every figure by the name that the attribute `figure` has for it, and what draws it: code that is fetched when a
 * figure of the kind comes near. `figures.ts` says what each figure is.
 */
export const DRAWINGS = {
  trend: () => import('./trend/drawing/trend-layout.js'),
  ranking: () => import('./ranking/drawing/ranking-layout.js'),
  'ranking-change': () => import('./ranking/drawing/ranking-layout.js'),
  interval: () => import('./interval/drawing/interval-layout.js'),
  composition: () => import('./composition/drawing/composition-layout.js'),
  'jobs-value': () => import('./jobs-value/drawing/jobs-value-layout.js'),
} as const satisfies Readonly<Record<string, () => Promise<LayoutModule>>>;

/** The name of a figure that a reader can choose. */
export type FigureName = keyof typeof DRAWINGS;

/** In the order in which readers choose between them. */
export const FIGURE_NAMES = Object.keys(DRAWINGS) as readonly FigureName[];

/** The full figure that is shown; `none` where a page wants the tiles alone. */
export type ShownFigure = FigureName | 'none';

/** How a chart is laid out. Rejects when the code for its kind cannot be fetched, or when there is no such kind. */
export async function layoutOf(chart: Chart): Promise<Layout> {
  const load = FIGURE_NAMES.includes(chart.kind as FigureName) ? DRAWINGS[chart.kind as FigureName] : undefined;
  if (!load) throw new Error(`There is no figure ${chart.kind}`);
  const module: LayoutModule = await load();
  return (frame) => module.drawingOf(chart, frame);
}
