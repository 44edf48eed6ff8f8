import { circlePath, fieldPath, isFullRing, linePath, pointAt, type Field, type Point } from './arcs.js';
import { LINE_HEIGHT, type PlaceLines } from './labels.js';
import { progressShape, type ProgressForm, type ProgressShape } from './progress-arcs.js';
import { middleOf, type Arc } from './rings.js';

/** How far a baseline lies below the middle of its line, in em. */
export const BASELINE = 0.34;
/** Half the space between neighbours, in pixels. */
export const GAP = 3;
const HALF_TURN = Math.PI;
/** How far the line along the edge between the rings lies inside it, in pixels, and how far from the ends it stops. */
const EDGE_INSET = 3;
const EDGE_PAD = 7;
/**
 * How far a chosen segment moves outwards, in pixels: less than lies between it and the next ring or the picture's
 * edge.
 */
const LIFT = 3;

/** Which ring a segment belongs to. */
export type RingName = 'main' | 'outer';

/** The lines of a segment. */
export interface SegmentPaths {
  readonly field: Field;
  readonly path: string;
  /** Outline a little outside the segment, for the keyboard's focus. */
  readonly focusPath: string;
  /**
   * Line along the edge that faces the other ring, which shows that it supports the chosen area or is supported by it.
   */
  readonly edge: string;
  /** Where the mark of a choice made elsewhere stands: on the outer edge, clear of every label. */
  readonly mark: Point;
  /** How far the segment moves when it is chosen. */
  readonly lift: Point;
  readonly progress?: ProgressShape;
}

/** The lines of a piece of a ring, with a form that shows progress when there is one. */
export function segmentPaths(field: Field, ring: RingName, form: ProgressForm | undefined, em: number): SegmentPaths {
  const around = { ...field, inner: field.inner - GAP, outer: field.outer + GAP };
  const middle = middleOf(field);
  // Moved aside, more than half a ring would run into what it encloses.
  const isMovable = field.end - field.start < HALF_TURN + 0.01;
  return {
    field,
    path: fieldPath(field, GAP),
    focusPath: fieldPath(around, 0),
    edge: edgePath(field, ring === 'main' ? field.outer - EDGE_INSET : field.inner + EDGE_INSET),
    mark: pointAt(field.outer, middle),
    lift: pointAt(isMovable ? LIFT : 0, middle),
    ...(form ? { progress: progressShape(field, form, GAP, em) } : {}),
  };
}

function edgePath(field: Field, radius: number): string {
  if (isFullRing(field)) return circlePath(radius);
  const pad = EDGE_PAD / radius;
  return linePath(radius, { start: field.start + pad, end: field.end - pad });
}

/**
 * Places lines along a piece of a ring, each on its own circle. Every line stays within the upper or the lower half, so
 * that no letter is upside down; in the lower half the text runs the other way round.
 */
export function alongArc(field: Field, pad: number): PlaceLines {
  const radius = (field.inner + field.outer) / 2;
  return ({ widths, widest }, size) => {
    if (widths.length * LINE_HEIGHT * size + 2 * pad > field.outer - field.inner) return undefined;
    const half = (widest * size) / 2 / (field.inner + pad);
    const place = placeFor(field, half, pad / field.inner);
    return (
      place &&
      widths.map((_, index) => {
        const offset = (index - (widths.length - 1) / 2) * LINE_HEIGHT * size;
        const middle = place.isUpper ? radius - offset : radius + offset;
        return {
          x: middle * Math.cos(place.angle),
          y: middle * Math.sin(place.angle),
          path: textPath(middle + (place.isUpper ? -BASELINE : BASELINE) * size, place),
        };
      })
    );
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
