import { DOUBTS, type Doubt } from '../../doubt.js';
import { lookOf } from '../../series-look.js';
import type { TrendFigure, TrendPoint } from '../trend-figure.js';
import { comparedSeason } from '../season.js';

/** How a piece of a line is drawn: as its most doubtful end. */
export type LineForm = Doubt | 'certain';

/** A point of a line. Rows with the same `path` are joined. */
export interface LineRow {
  readonly path: string;
  readonly series: number;
  readonly time: number;
  readonly value: number;
  readonly form: LineForm;
}

/** A point drawn as a mark. */
export interface PointRow {
  readonly key: string;
  readonly series: number;
  readonly time: number;
  readonly value: number;
  readonly certain: boolean;
  /** Beside points that stand for their season, the others that need a mark get a small one. */
  readonly small: boolean;
}

/** A point that the reader is at, or one of the same season in another year. */
export interface HighlightRow extends PointRow {
  readonly isMain: boolean;
}

/** A figure for a longer period than the others: a bar over all of it. */
export interface SpanRow {
  readonly series: number;
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly form: LineForm;
}

const FORMS: readonly LineForm[] = ['certain', ...DOUBTS];

/** Points that lines join, segment by segment. */
export type Segments = readonly (readonly TrendPoint[])[];

/** The points that can be drawn, in order of time within each segment. */
export function segmentsOf(figure: Pick<TrendFigure, 'points'>): Segments {
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
 * The lines of the segments, cut where the form changes: a piece between two points is as doubtful as the more doubtful
 * of them. The first series comes last, so that it is drawn on top. Figures over longer periods are bars and have no
 * lines.
 */
export function linesOf(segments: Segments): readonly LineRow[] {
  const rows: LineRow[] = [];
  let path = 0;
  for (const segment of lastFirst(segments)) {
    let before: LineForm | undefined;
    segment.forEach((to, index) => {
      const from = segment[index - 1];
      if (!from || to.span) return;
      const form = moreDoubtful(formOf(from), formOf(to));
      if (form !== before) {
        path += 1;
        rows.push(lineRow(from, path, form));
      }
      rows.push(lineRow(to, path, form));
      before = form;
    });
    path += 1;
  }
  return rows;
}

/** The bars of figures over longer periods. */
export function spansOf(segments: Segments): readonly SpanRow[] {
  return lastFirst(segments)
    .flat()
    .flatMap((point) => {
      if (!point.span) return [];
      const [from, to] = point.span;
      return [{ series: lookOf(point.series), from, to, value: point.value, form: formOf(point) }];
    });
}

/** How many points a series may have before only some of them are marked. */
const FEW = 8;

/**
 * The points that are drawn as marks: all of a short series; of a long one those under a label of the time axis, the
 * uncertain, the lonely and the last. Where figures may swing through the year, those of one season stand out instead.
 */
export function markedPoints(segments: Segments, tickTimes: readonly number[]): readonly PointRow[] {
  const all = segments.flat().filter(({ span }) => !span);
  const season = comparedSeason(all);
  const stands = season ? belongingTo(season) : standingOut(all, tickTimes);
  const lonely = new Set(segments.filter(({ length }) => length === 1).flat());
  return all
    .filter((point) => !point.certain || lonely.has(point) || stands(point))
    .sort((one, other) => other.series - one.series)
    .map((point) => ({ ...pointRow(point), small: season !== undefined && !stands(point) }));
}

/** What is highlighted with a point: the point, and where its season counts those of the same in its series. */
export function highlightRows(point: TrendPoint, all: readonly TrendPoint[]): readonly HighlightRow[] {
  const alike = all.filter(
    (other) =>
      other !== point && other.series === point.series && point.season !== undefined && other.season === point.season,
  );
  return [...alike.map((other) => ({ ...pointRow(other), isMain: false })), { ...pointRow(point), isMain: true }];
}

/** A point as the figure draws it. */
export function pointRow({ key, series, time, value, certain }: TrendPoint): PointRow {
  return { key, series: lookOf(series), time, value, certain, small: false };
}

function belongingTo(points: readonly TrendPoint[]): (point: TrendPoint) => boolean {
  const among = new Set(points);
  return (point) => among.has(point);
}

function standingOut(all: readonly TrendPoint[], tickTimes: readonly number[]): (point: TrendPoint) => boolean {
  const onTick = new Set(tickTimes);
  const count = new Map<number, number>();
  const newest = new Map<number, number>();
  for (const { series, time } of all) {
    count.set(series, (count.get(series) ?? 0) + 1);
    newest.set(series, Math.max(newest.get(series) ?? -Infinity, time));
  }
  return ({ series, time }) => onTick.has(time) || time === newest.get(series) || (count.get(series) ?? 0) <= FEW;
}

function lastFirst(segments: Segments): Segments {
  return [...segments].sort((one, other) => (other[0]?.series ?? 0) - (one[0]?.series ?? 0));
}

function formOf({ certain, doubt = 'provisional' }: TrendPoint): LineForm {
  return certain ? 'certain' : doubt;
}

function moreDoubtful(one: LineForm, other: LineForm): LineForm {
  return FORMS.indexOf(one) > FORMS.indexOf(other) ? one : other;
}

function lineRow({ series, time, value }: TrendPoint, path: number, form: LineForm): LineRow {
  return { path: String(path), series: lookOf(series), time, value, form };
}
