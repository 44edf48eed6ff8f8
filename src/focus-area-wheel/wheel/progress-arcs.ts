import type { RangeProgress } from '../../feed/derive/targets/progress.js';
import { fieldPath, linePath, pointAt, pointText, type Field, type Point } from './arcs.js';
import { middleOf } from './rings.js';

/** How the way to a target is drawn: the share that is done, a step back from the start, or a place against a range. */
export type ProgressForm =
  | { readonly kind: 'share'; readonly drawn: number }
  | { readonly kind: 'setback' }
  | { readonly kind: 'range'; readonly position: RangeProgress['position'] };

/** A circle in the drawing, in pixels. */
export interface Dot extends Point {
  readonly radius: number;
}

/** The lines of a progress form. */
export interface ProgressShape {
  readonly kind: ProgressForm['kind'];
  /** The whole way to the target, or what of it lies outside the range. */
  readonly track: string;
  /** The share that is done, unless nothing is. */
  readonly bar?: string;
  /** Head of an arrow away from the target. */
  readonly arrow?: string;
  /** Outline of the range: the middle third of the way, since nothing says how long the way is. */
  readonly range?: string;
  /** Where the figure lies against the range, or the starting point that it has fallen behind. */
  readonly dot?: Dot;
}

/** Room for progress along the inner edge of a segment, in em of running text. */
export const BAND = 1.05;

/**
 * What a form is drawn along, from left to right as it is read: clockwise in the upper half, the other way in the
 * lower.
 */
interface Way {
  readonly radius: number;
  /** Angles of its two ends, and how many radians a pixel takes: less than none where it runs anticlockwise. */
  readonly start: number;
  readonly end: number;
  readonly pixel: number;
  /** Size of marks in pixels: 1 em, less where there is little room. */
  readonly unit: number;
}

/**
 * Draws a form along the inner edge of a segment, from left to right as its title is read; on a segment right at a
 * side, from the bottom up. `pad` pixels stay free at both ends.
 */
export function progressShape(field: Field, form: ProgressForm, pad: number, em: number): ProgressShape {
  const radius = field.inner + 0.6 * BAND * em;
  const cut = Math.min((pad + 0.6 * em) / radius, (field.end - field.start) / 6);
  const [first, last] = [field.start + cut, field.end - cut];
  const [start, end, sign] = isAnticlockwise(field) ? [last, first, -1] : [first, last, 1];
  const way = { radius, start, end, pixel: sign / radius, unit: Math.min(em, ((last - first) * radius) / 2.5) };
  switch (form.kind) {
    case 'share':
      return shareShape(way, form.drawn);
    case 'setback':
      return setbackShape(way);
    case 'range':
      return rangeShape(way, form.position);
  }
}

/** Whether clockwise would lead from right to left, or down the right side. */
function isAnticlockwise(field: Field): boolean {
  const { x, y } = pointAt(1, middleOf(field));
  return y > 0 || (y === 0 && x > 0);
}

function shareShape({ radius, start, end }: Way, drawn: number): ProgressShape {
  const track = linePath(radius, { start, end });
  if (drawn === 0) return { kind: 'share', track };
  return { kind: 'share', track, bar: linePath(radius, { start, end: start + (end - start) * drawn }) };
}

function setbackShape({ radius, start, end, pixel, unit }: Way): ProgressShape {
  const base = start + 0.5 * unit * pixel;
  const middle = start + 1.1 * unit * pixel;
  const size = 0.24 * unit;
  const corner = (away: number) => pointText(radius + away * unit, base);
  return {
    kind: 'setback',
    arrow: `M${pointText(radius, start)}L${corner(0.3)}L${corner(-0.3)}Z`,
    dot: { ...pointAt(radius, middle), radius: size },
    track: linePath(radius, { start: middle + (size + 0.1 * unit) * pixel, end }),
  };
}

const PLACES = { below: 1 / 6, within: 3 / 6, above: 5 / 6 } as const;

function rangeShape({ radius, start, end, unit }: Way, position: RangeProgress['position']): ProgressShape {
  const third = (end - start) / 3;
  const [from, to] = [start + third, end - third];
  const half = 0.3 * unit;
  return {
    kind: 'range',
    range: fieldPath(
      { inner: radius - half, outer: radius + half, start: Math.min(from, to), end: Math.max(from, to) },
      0,
    ),
    track: `${linePath(radius, { start, end: from })}${linePath(radius, { start: to, end })}`,
    dot: { ...pointAt(radius, start + (end - start) * PLACES[position]), radius: 0.2 * unit },
  };
}
