import type { CompiledFigure } from './compiled-figure.js';
import { compositionFigure } from './compiled/composition.js';
import { jobsValueFigure } from './compiled/jobs-value.js';
import { rankingFigure } from './compiled/ranking.js';
import { trendFigure } from './compiled/trend.js';
import type { Drawing } from './drawing.js';

/** The compiled specs, by the kind of figure. */
export const FIGURES: Readonly<Record<Drawing['kind'], CompiledFigure>> = {
  trend: trendFigure,
  ranking: rankingFigure,
  composition: compositionFigure,
  'jobs-value': jobsValueFigure,
};
