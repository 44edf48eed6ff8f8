import type { RegionSeries } from '../../feed/derive/regions/region-series.js';
import type { Language, Region } from '../../feed/feed.js';
import { compareNames } from '../../locale/name-order.js';
import type { TrendFigure } from '../trend/trend-figure.js';
import type { RegionPlot } from './small-multiples-figure.js';

/** Of more regions only some are drawn. */
const MOST = 24;

/** Who is to stand out. */
export interface StandingOut {
  readonly chosen: Region;
  readonly compared: readonly string[];
}

/** A plot of each series that has a line, the one with the highest newest figure first. */
export function regionPlots(
  { points, ends }: TrendFigure,
  all: readonly RegionSeries[],
  { chosen, compared }: StandingOut,
  language: Language,
): RegionPlot[] {
  const plots = ends.flatMap(({ series, value, label, valueLabel }) => {
    const id = all[series]?.region.id ?? '';
    const own = points.filter((point) => point.series === series && !point.span);
    if (own.length < 2) return [];
    const plot = { key: id, label, valueLabel, emphasised: id === chosen.id, compared: compared.includes(id) };
    return [{ value, plot: { ...plot, points: [...own].sort((one, other) => one.time - other.time) } }];
  });
  return plots
    .sort((one, other) => other.value - one.value || compareNames(one.plot.label, other.plot.label, language))
    .map(({ plot }) => plot);
}

/** Of many plots the first and the last, and those that stand out wherever they are. */
export function drawnPlots(plots: readonly RegionPlot[]): readonly RegionPlot[] {
  if (plots.length <= MOST) return plots;
  const half = MOST / 2;
  return plots.filter(
    ({ emphasised, compared }, place) => emphasised || compared || place < half || place >= plots.length - half,
  );
}
