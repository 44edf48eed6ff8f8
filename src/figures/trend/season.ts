import type { TrendPoint } from './trend-figure.js';

/**
 * The points of a trend that are of the same quarter or month as the newest of the first series, so that they can be
 * compared from year to year. Undefined when the first series has fewer than two.
 */
export function comparedSeason(points: readonly TrendPoint[]): readonly TrendPoint[] | undefined {
  const newest = points.findLast(({ series, season }) => series === 0 && season !== undefined);
  const alike = points.filter(({ season }) => newest && season === newest.season);
  return alike.filter(({ series }) => series === 0).length > 1 ? alike : undefined;
}
