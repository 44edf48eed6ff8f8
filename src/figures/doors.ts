import type { Drawing, Frame, Layout } from '../drawing/drawing.js';
import type { CompositionFigure } from './composition/composition-figure.js';
import type { Chart, Figure } from './figure.js';
import type { IntervalFigure } from './interval/interval-figure.js';
import type { JobsValueFigure } from './jobs-value/jobs-value-figure.js';
import type { MapFigure } from './map/map-figure.js';
import type { RankingFigure } from './ranking/ranking-figure.js';
import type { SmallMultiplesFigure } from './small-multiples/small-multiples-figure.js';
import type { TrendFigure } from './trend/trend-figure.js';

/** What any of the figures draws. */
export type ChartFigure =
  | TrendFigure
  | SmallMultiplesFigure
  | RankingFigure
  | MapFigure
  | IntervalFigure
  | CompositionFigure
  | JobsValueFigure;

/** The code that lays a kind of chart out. */
export interface LayoutModule {
  drawingOf(chart: Chart, frame: Frame): Drawing;
}

/** The code of a kind of figure, which is fetched when such a figure is shown. */
export interface FigureDoors {
  /** What it says, reads and lists. */
  figure(): Promise<Figure<ChartFigure>>;
  /** What draws it: fetched when one comes near. */
  drawing(): Promise<LayoutModule>;
}

/** Every figure by the name that the attribute `figure` has for it. `figures.ts` says which are offered, and when. */
export const FIGURE_DOORS = {
  trend: {
    figure: async () => (await import('./trend/trend.js')).trend,
    drawing: () => import('./trend/drawing/trend-layout.js'),
  },
  'small-multiples': {
    figure: async () => (await import('./small-multiples/small-multiples.js')).smallMultiples,
    drawing: () => import('./small-multiples/drawing/small-multiples-layout.js'),
  },
  ranking: {
    figure: async () => (await import('./ranking/ranking.js')).ranking,
    drawing: () => import('./ranking/drawing/ranking-layout.js'),
  },
  'ranking-change': {
    figure: async () => (await import('./ranking/ranking.js')).rankingByChange,
    drawing: () => import('./ranking/drawing/ranking-layout.js'),
  },
  map: {
    figure: async (): Promise<Figure<ChartFigure>> => {
      // Where there are no outlines, the ranking is shown.
      const [{ map }] = await Promise.all([import('./map/map.js'), fetchFigure('ranking')]);
      return map;
    },
    drawing: () => import('./map/drawing/map-layout.js'),
  },
  'map-change': {
    figure: async (): Promise<Figure<ChartFigure>> => {
      const [{ mapByChange }] = await Promise.all([import('./map/map.js'), fetchFigure('ranking-change')]);
      return mapByChange;
    },
    drawing: () => import('./map/drawing/map-layout.js'),
  },
  interval: {
    figure: async () => (await import('./interval/interval.js')).interval,
    drawing: () => import('./interval/drawing/interval-layout.js'),
  },
  composition: {
    figure: async () => (await import('./composition/composition.js')).composition,
    drawing: () => import('./composition/drawing/composition-layout.js'),
  },
  'jobs-value': {
    figure: async () => (await import('./jobs-value/jobs-value.js')).jobsValue,
    drawing: () => import('./jobs-value/drawing/jobs-value-layout.js'),
  },
} as const satisfies Readonly<Record<string, FigureDoors>>;

/** The name of a figure that a reader can choose. */
export type FigureName = keyof typeof FIGURE_DOORS;

/** In the order in which readers choose between them. */
export const FIGURE_NAMES = Object.keys(FIGURE_DOORS) as readonly FigureName[];

/** The one that every key figure has. */
export const USUAL_FIGURE = 'trend' satisfies FigureName;

/** The full figure that is shown; `none` where a page wants the tiles alone. */
export type ShownFigure = FigureName | 'none';

/** Whether a figure needs the outlines of regions. */
export function showsRegionsInPlace(figure: ShownFigure): boolean {
  return figure === 'map' || figure === 'map-change';
}

/** The kinds whose code has come. Code is the page's, not a widget's. */
const fetched = new Map<FigureName, Figure<ChartFigure>>();

/** Fetches the code of a figure, so that `fetchedFigure` has it. Rejects when it cannot be fetched. */
export async function fetchFigure(name: FigureName): Promise<void> {
  if (!fetched.has(name)) fetched.set(name, await FIGURE_DOORS[name].figure());
}

/** A figure whose code has been fetched; undefined while it has not. */
export function fetchedFigure(name: FigureName): Figure<ChartFigure> | undefined {
  return fetched.get(name);
}

/** The figure that has made a chart. Throws when there is none: a chart is made by code that has been fetched. */
export function makerOf({ kind }: Chart): Figure<ChartFigure> {
  const found = [...fetched.values()].find((figure) => figure.kind === kind);
  if (!found) throw new Error(`There is no figure ${kind}`);
  return found;
}

/** How a chart is laid out. Rejects when the code for its kind cannot be fetched, or when there is no such kind. */
export async function layoutOf(chart: Chart): Promise<Layout> {
  const name = FIGURE_NAMES.find((each) => each === chart.kind);
  if (!name) throw new Error(`There is no figure ${chart.kind}`);
  const module: LayoutModule = await FIGURE_DOORS[name].drawing();
  return (frame) => module.drawingOf(chart, frame);
}
