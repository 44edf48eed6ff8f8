import type { Indicator, Observation } from '../../feed/feed.js';
import { leadsTo } from '../../feed/derive/change.js';
import { periodFrom } from '../../feed/period.js';
import { observationsOf, type FigureBasis } from './key-figure.js';
import { visiblePoints } from '../visible-points.js';
import { isLineDrawn } from './line-drawn.js';
import { SPARKLINE } from './sparkline.js';

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

/** The shape of the figures up to the newest, or undefined when no two of them can be compared. */
export function trendOf(basis: FigureBasis): TrendShape | undefined {
  return trendShape(observationsOf(basis), basis.indicator);
}

/** The shape of a series, or undefined when little or nothing of it can be compared. */
export function trendShape(
  observations: readonly Observation[],
  interval: Pick<Indicator, 'frequency' | 'every'>,
): TrendShape | undefined {
  const known = observations.flatMap((observation, index) => {
    const start = periodFrom(observation.period)?.start;
    if (observation.value === null || start === undefined) return [];
    const isJoined = leadsTo(observations[index - 1], observation, interval);
    return [{ start, value: observation.value, isJoined }];
  });
  const first = known[0];
  const end = known.at(-1);
  if (!first || !end || !isLineDrawn(observations, interval)) return undefined;
  const low = Math.min(...known.map(({ value }) => value));
  const high = Math.max(...known.map(({ value }) => value));
  const points = known.map(({ start, value }) => ({
    x: (start - first.start) / (end.start - first.start),
    y: high === low ? 0.5 : (high - value) / (high - low),
  }));
  const segments: ShapePoint[][] = [];
  known.forEach(({ isJoined }, index) => {
    const point = points[index];
    if (!point) return;
    if (index === 0 || !isJoined) segments.push([]);
    segments.at(-1)?.push(point);
  });
  return { segments: segments.filter((segment) => segment.length > 1), last: { x: 1, y: points.at(-1)?.y ?? 0.5 } };
}

/** A small trend in pixels, as SVG writes it. */
export interface Sparkline {
  /** The points of each line. */
  readonly lines: readonly string[];
  /** The middle of the newest point. */
  readonly x: string;
  readonly y: string;
}

const MARGIN = 4;

/** The lines of a small trend, through as many of its points as can be told apart, with its newest point. */
export function sparklineOf({ segments, last }: TrendShape): Sparkline {
  const [x, y] = place(last);
  const columnOf = (point: ShapePoint): number => Math.floor(Number(place(point)[0]));
  const lines = segments.map((segment) =>
    visiblePoints(segment, { columnOf, levelOf: ({ y: level }) => level })
      .map((point) => place(point).join())
      .join(' '),
  );
  return { lines, x, y };
}

function place({ x, y }: ShapePoint): readonly [x: string, y: string] {
  return [within(x, SPARKLINE.width), within(y, SPARKLINE.height)];
}

function within(share: number, size: number): string {
  return (MARGIN + share * (size - 2 * MARGIN)).toFixed(1);
}
