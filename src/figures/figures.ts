import { composition } from './composition/composition.js';
import type { CompositionFigure } from './composition/composition-figure.js';
import { FIGURE_NAMES, type FigureName } from './drawings.js';
import type { Figure, FigureRequest, FullFigure } from './figure.js';
import { jobsValue } from './jobs-value/jobs-value.js';
import type { JobsValueFigure } from './jobs-value/jobs-value-figure.js';
import { interval } from './interval/interval.js';
import type { IntervalFigure } from './interval/interval-figure.js';
import { ranking, rankingByChange } from './ranking/ranking.js';
import type { RankingFigure } from './ranking/ranking-figure.js';
import { DEFAULT_FONT_SIZE } from './text-scale.js';
import { trend } from './trend/trend.js';
import type { TrendFigure } from './trend/trend-figure.js';

/** What any of the figures draws. */
export type ChartFigure = TrendFigure | RankingFigure | IntervalFigure | CompositionFigure | JobsValueFigure;

/** Every figure that a reader can choose, by its name. */
export const FIGURES: Readonly<Record<FigureName, Figure<ChartFigure>>> = {
  trend,
  ranking,
  'ranking-change': rankingByChange,
  interval,
  composition,
  'jobs-value': jobsValue,
};

/** A full figure of one of the kinds. */
export interface NamedFigure extends FullFigure<ChartFigure> {
  readonly name: FigureName;
}

/** The figures that can be had of a key figure. */
export function namesIn(...[feed, basis]: Parameters<Figure['isOffered']>): FigureName[] {
  return FIGURE_NAMES.filter((name) => FIGURES[name].isOffered(feed, basis));
}

/** The figure of a name. */
export function figureOf(name: FigureName, request: FigureRequest): NamedFigure {
  return { name, ...FIGURES[name].figureOf(request) };
}

/** The height in pixels that suits a chart at a width: what a page reserves before the chart is there. */
export function chartHeightOf(chart: ChartFigure, width: number, fontSize = DEFAULT_FONT_SIZE): number {
  return FIGURES[chart.kind].heightOf(chart, width, fontSize);
}

/** About how many pixels a chart grows with each pixel of larger text. */
export function textRoomOf(chart: ChartFigure, width: number): number {
  const twice = 2 * DEFAULT_FONT_SIZE;
  return Math.round((chartHeightOf(chart, width, twice) - chartHeightOf(chart, width)) / DEFAULT_FONT_SIZE);
}
