import type { TrendFigure, TrendPoint } from '../view/chart-figure.js';

/** A point of a line. Rows with the same `path` are joined. */
export interface LineRow {
  readonly path: string;
  readonly series: number;
  readonly time: number;
  readonly value: number;
  readonly certain: boolean;
}

/** A point drawn as a mark. */
export interface PointRow {
  readonly key: string;
  readonly series: number;
  readonly time: number;
  readonly value: number;
  readonly certain: boolean;
}

/** Points that lines join, segment by segment. */
export type Segments = readonly (readonly TrendPoint[])[];

/** How many series have a colour and a shape of their own; a seventh series starts again from the first. */
export const SERIES_COUNT = 6;

/** The number of the colour and the shape of a series. */
export const lookOf = (series: number): number => series % SERIES_COUNT;

/** The points that can be drawn, in order of time within each segment. */
export function segmentsOf(figure: TrendFigure): Segments {
  const segments = new Map<string, TrendPoint[]>();
  for (const point of figure.points) {
    if (!Number.isFinite(point.time) || !Number.isFinite(point.value)) continue;
    const id = `${point.series} ${point.segment}`;
    const segment = segments.get(id);
    if (segment) segment.push(point);
    else segments.set(id, [point]);
  }
  return [...segments.values()].map((points) => points.sort((one, other) => one.time - other.time));
}

/**
 * The lines of the segments, cut where certainty changes: a piece between two points is certain when both are. The
 * first series comes last, so that it is drawn on top.
 */
export function linesOf(segments: Segments): readonly LineRow[] {
  const rows: LineRow[] = [];
  let path = 0;
  for (const segment of [...segments].sort((one, other) => (other[0]?.series ?? 0) - (one[0]?.series ?? 0))) {
    let certainBefore: boolean | undefined;
    segment.forEach((to, index) => {
      const from = segment[index - 1];
      if (!from) return;
      const certain = from.certain && to.certain;
      if (certain !== certainBefore) {
        path += 1;
        rows.push(lineRow(from, path, certain));
      }
      rows.push(lineRow(to, path, certain));
      certainBefore = certain;
    });
    path += 1;
  }
  return rows;
}

/** How many points a series may have before only some of them are marked. */
const FEW = 8;

/**
 * The points that are drawn as marks: all of a short series; of a long one those under a label of the time axis, the
 * uncertain, the lonely and the last.
 */
export function markedPoints(segments: Segments, tickTimes: readonly number[]): readonly PointRow[] {
  const onTick = new Set(tickTimes);
  const all = segments.flat();
  const count = new Map<number, number>();
  const newest = new Map<number, number>();
  for (const { series, time } of all) {
    count.set(series, (count.get(series) ?? 0) + 1);
    newest.set(series, Math.max(newest.get(series) ?? -Infinity, time));
  }
  const lonely = new Set(segments.filter(({ length }) => length === 1).flat());
  return all
    .filter((point) =>
      !point.certain || lonely.has(point) || onTick.has(point.time) || point.time === newest.get(point.series)
      || (count.get(point.series) ?? 0) <= FEW)
    .sort((one, other) => other.series - one.series)
    .map(pointRow);
}

/** A point as the figure draws it. */
export function pointRow({ key, series, time, value, certain }: TrendPoint): PointRow {
  return { key, series: lookOf(series), time, value, certain };
}

function lineRow({ series, time, value }: TrendPoint, path: number, certain: boolean): LineRow {
  return { path: String(path), series: lookOf(series), time, value, certain };
}
