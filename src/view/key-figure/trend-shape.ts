import type { Indicator, Observation } from '../../feed/feed.js';
import { followsOn } from '../../feed/derive/change.js';
import { periodFrom } from '../../feed/period.js';
import { observationsOf, type FigureBasis } from './key-figure.js';

/** A point of a small trend, in a square from 0 to 1 with y downwards. */
export interface ShapePoint {
  readonly x: number;
  readonly y: number;
}

/** The form of a series, for a small drawing beside a number. Lines stop at gaps and breaks. */
export interface TrendShape {
  readonly segments: readonly (readonly ShapePoint[])[];
  readonly last: ShapePoint;
}

/** The part of the width below which short pieces far apart would look like specks of dirt. */
const LEAST_DRAWN = 1 / 4;

/** The shape of the figures up to the newest, or undefined when no two of them can be compared. */
export function trendOf(basis: FigureBasis): TrendShape | undefined {
  return trendShape(observationsOf(basis), basis.indicator);
}

/** The shape of a series, or undefined when little or nothing of it can be compared. */
export function trendShape(
  observations: readonly Observation[],
  interval: Pick<Indicator, 'frequency' | 'every'>,
): TrendShape | undefined {
  const known = observations.flatMap((observation) => {
    const start = periodFrom(observation.period)?.start;
    return observation.value === null || start === undefined ? [] : [{ observation, start, value: observation.value }];
  });
  const first = known[0];
  const end = known.at(-1);
  if (!first || !end || first === end) return undefined;
  const low = Math.min(...known.map(({ value }) => value));
  const high = Math.max(...known.map(({ value }) => value));
  const points = known.map(({ start, value }) => ({
    x: (start - first.start) / (end.start - first.start),
    y: high === low ? 0.5 : (high - value) / (high - low),
  }));
  const segments: ShapePoint[][] = [];
  known.forEach(({ observation }, index) => {
    const point = points[index];
    if (!point) return;
    if (index === 0 || !followsOn(observations, observation, interval)) segments.push([]);
    segments.at(-1)?.push(point);
  });
  const lines = segments.filter((segment) => segment.length > 1);
  const drawn = lines.reduce((sum, line) => sum + (line.at(-1)?.x ?? 0) - (line[0]?.x ?? 0), 0);
  if (drawn < LEAST_DRAWN) return undefined;
  return { segments: lines, last: { x: 1, y: points.at(-1)?.y ?? 0.5 } };
}
