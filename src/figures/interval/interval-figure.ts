import type { RegionSeries } from '../../feed/derive/regions/region-series.js';
import type { Indicator, Language } from '../../feed/feed.js';
import type { IntervalRegions } from '../offered/interval-regions.js';
import { barsOf, drawnOf, type RankingBar } from '../ranking/ranking-figure.js';

/** A bar with its interval, where the feed gives one. */
export interface IntervalBar extends RankingBar {
  /** Above the others: a region that is not one of those that are side by side, as a county over its members. */
  readonly isApart?: boolean;
}

/** Regions side by side from zero, with their intervals. */
export interface IntervalFigure {
  readonly kind: 'interval';
  readonly description: string;
  readonly bars: readonly IntervalBar[];
}

/** The bars of the figures that have a value: first those above, in the order given, then the others, largest first. */
export function intervalBars(
  { apart, beside }: IntervalRegions,
  indicator: Indicator,
  [chosen]: readonly RegionSeries[],
  language: Language,
): readonly IntervalBar[] {
  if (!chosen) return [];
  const above = apart.flatMap((figure) => barsOf([figure], indicator, chosen.region, language));
  return [...above.map((bar) => ({ ...bar, isApart: true })), ...barsOf(beside, indicator, chosen.region, language)];
}

/** The bars that are drawn where there are many. */
export function drawnBars(bars: readonly IntervalBar[]): readonly IntervalBar[] {
  const drawn = new Set(drawnOf(bars.filter(({ isApart }) => !isApart)));
  return bars.filter((bar) => bar.isApart === true || drawn.has(bar));
}
