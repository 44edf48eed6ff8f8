import type { Piece } from '../../../drawing/labels/label-placement.js';
import { lookOf } from '../../series-look.js';
import type { TrendPoint } from '../trend-figure.js';
import type { Plot } from './trend-plot.js';
import type { Segments } from './trend-rows.js';

/** The line of an interval, from bound to bound at the time of its point. */
export interface WhiskerRow {
  readonly series: number;
  readonly x: number;
  readonly lower: number;
  readonly upper: number;
}

/** The short line across an end of a whisker. */
export interface CapRow {
  readonly series: number;
  readonly x: number;
  readonly x2: number;
  readonly value: number;
}

/** Half the length of a cap, and how far apart points must be to have caps, in pixels. */
const HALF_CAP = 4;
const ROOM_FOR_CAPS = 14;

/** The whiskers of the points that have an interval, the first series last, so that it is drawn on top. */
export function whiskersOf(segments: Segments, { xOf }: Plot): readonly WhiskerRow[] {
  return [...segments.flat()]
    .sort((one, other) => other.series - one.series)
    .flatMap(({ series, time, interval }) =>
      interval ? [{ series: lookOf(series), x: xOf(time), lower: interval.lower, upper: interval.upper }] : [],
    );
}

/** Caps at both ends of every whisker, where the points are far enough apart for them not to become a line. */
export function capsOf(whiskers: readonly WhiskerRow[]): readonly CapRow[] {
  const places = [...new Set(whiskers.map(({ x }) => x))].sort((one, other) => one - other);
  const nearest = Math.min(...places.slice(1).map((x, index) => x - (places[index] ?? 0)));
  if (nearest < ROOM_FOR_CAPS) return [];
  return whiskers.flatMap(({ series, x, lower, upper }) =>
    [lower, upper].map((value) => ({ series, x: x - HALF_CAP, x2: x + HALF_CAP, value })),
  );
}

/** Whiskers as lines that labels keep clear of. */
export function whiskerPieces(points: readonly TrendPoint[], { xOf, yOf }: Plot): readonly Piece[] {
  return points.flatMap(({ time, interval }) => {
    if (!interval) return [];
    const x = xOf(time);
    return [{ x1: x, y1: yOf(interval.lower), x2: x, y2: yOf(interval.upper) }];
  });
}
