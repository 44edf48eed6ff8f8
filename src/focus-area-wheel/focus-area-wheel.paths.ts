import { LINE_HEIGHT, type Field, type PlaceLines } from './focus-area-wheel.labels.js';
import { middleOf, type Arc } from './focus-area-wheel.rings.js';

/** How far a baseline lies below the middle of its line, in em. */
export const BASELINE = 0.34;
/** Half the space between neighbours, in pixels. */
export const GAP = 3;
/** Room for the progress arc along the inner edge of a segment, in em of running text. */
export const BAND = 1.05;
const HALF_TURN = Math.PI;

/** The lines of a segment. */
export interface SegmentPaths {
  readonly field: Field;
  readonly path: string;
  /** Outline a little outside the segment, for the keyboard's focus. */
  readonly focusPath: string;
  /** The whole way to the target and, unless nothing of it is done, the part that is. */
  readonly track?: string;
  readonly bar?: string;
}

/** The lines of a piece of a ring that is `progress` (0 to 1) of the way to its target, if it has one. */
export function segmentPaths(field: Field, progress: number | undefined, em: number): SegmentPaths {
  const { inner, outer, start, end } = field;
  const around = { ...field, inner: inner - GAP, outer: outer + GAP };
  const paths = { field, path: fieldPath(field, GAP), focusPath: fieldPath(around, 0) };
  if (progress === undefined) return paths;
  const radius = inner + 0.6 * BAND * em;
  const pad = (GAP + 0.6 * em) / radius;
  const way = end - start - 2 * pad;
  const track = linePath(radius, { start: start + pad, end: start + pad + way });
  if (progress === 0) return { ...paths, track };
  return { ...paths, track, bar: linePath(radius, { start: start + pad, end: start + pad + way * progress }) };
}

/** The outline of a piece of a ring whose straight edges keep `gap` pixels from the border to the next piece. */
function fieldPath({ inner, outer, start, end }: Field, gap: number): string {
  if (end - start > 2 * HALF_TURN - 0.01) return `${circlePath(outer)}${circlePath(inner)}`;
  const cutOuter = Math.asin(gap / outer);
  const cutInner = Math.asin(gap / inner);
  const outerArc = turnTo(outer, start + cutOuter, end - cutOuter);
  const innerArc = turnTo(inner, end - cutInner, start + cutInner);
  const begin = `M${point(inner, start + cutInner)}L${point(outer, start + cutOuter)}`;
  return `${begin}${outerArc}L${point(inner, end - cutInner)}${innerArc}Z`;
}

/** An arc as a line, clockwise when `end` is after `start`. */
function linePath(radius: number, { start, end }: Arc): string {
  return `M${point(radius, start)}${turnTo(radius, start, end)}`;
}

/**
 * Places lines along a piece of a ring, each on its own circle. Every line stays within the upper or the lower half, so
 * that no letter is upside down; in the lower half the text runs the other way round.
 */
export function alongArc(field: Field, pad: number): PlaceLines {
  const radius = (field.inner + field.outer) / 2;
  return ({ widths }, size) => {
    if (widths.length * LINE_HEIGHT * size + 2 * pad > field.outer - field.inner) return undefined;
    const half = (Math.max(...widths) * size) / 2 / (field.inner + pad);
    const place = placeFor(field, half, pad / field.inner);
    return place && widths.map((_, index) => {
      const offset = (index - (widths.length - 1) / 2) * LINE_HEIGHT * size;
      const middle = place.isUpper ? radius - offset : radius + offset;
      return {
        x: middle * Math.cos(place.angle),
        y: middle * Math.sin(place.angle),
        path: textPath(middle + (place.isUpper ? -BASELINE : BASELINE) * size, place),
      };
    });
  };
}

interface ArcPlace {
  readonly angle: number;
  readonly isUpper: boolean;
}

/** The angle nearest to the middle of the field round which a text of `half` radians to each side stays in one half. */
function placeFor({ start, end }: Arc, half: number, pad: number): ArcPlace | undefined {
  const wanted = middleOf({ start, end });
  const places = [-2, -1, 0, 1, 2].flatMap((halves) => {
    const from = Math.max(start + pad, halves * HALF_TURN) + half;
    const to = Math.min(end - pad, (halves + 1) * HALF_TURN) - half;
    return from > to ? [] : [{ angle: Math.min(to, Math.max(from, wanted)), isUpper: halves % 2 !== 0 }];
  });
  return places.sort((a, b) => Math.abs(a.angle - wanted) - Math.abs(b.angle - wanted))[0];
}

/** Far longer than the text, since a text that runs out of its path is cut off. */
function textPath(radius: number, { angle, isUpper }: ArcPlace): string {
  const reach = HALF_TURN * 0.45;
  const [left, right] = isUpper ? [angle - reach, angle + reach] : [angle + reach, angle - reach];
  return linePath(radius, { start: left, end: right });
}

function circlePath(radius: number): string {
  return `M${point(radius, 0)}${turnTo(radius, 0, HALF_TURN)}${turnTo(radius, HALF_TURN, 2 * HALF_TURN)}Z`;
}

function turnTo(radius: number, start: number, end: number): string {
  const isLarge = Math.abs(end - start) > HALF_TURN ? 1 : 0;
  return `A${round(radius)} ${round(radius)} 0 ${isLarge} ${end > start ? 1 : 0} ${point(radius, end)}`;
}

function point(radius: number, angle: number): string {
  return `${round(radius * Math.cos(angle))} ${round(radius * Math.sin(angle))}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
