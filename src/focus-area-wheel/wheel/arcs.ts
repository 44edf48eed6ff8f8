import type { Arc } from './rings.js';

/** A piece of a ring, or the hub, round the origin. Lengths are in pixels. */
export interface Field extends Arc {
  readonly inner: number;
  readonly outer: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

const HALF_TURN = Math.PI;

/** Whether a stretch goes all the way round. */
export function isFullRing({ start, end }: Arc): boolean {
  return end - start > 2 * HALF_TURN - 0.01;
}

/** The outline of a piece of a ring whose straight edges keep `gap` pixels from the border to the next piece. */
export function fieldPath({ inner, outer, ...arc }: Field, gap: number): string {
  if (isFullRing(arc)) return `${circlePath(outer)}${circlePath(inner)}`;
  const { start, end } = arc;
  const cutOuter = Math.asin(gap / outer);
  const cutInner = Math.asin(gap / inner);
  const outerArc = turnTo(outer, start + cutOuter, end - cutOuter);
  const innerArc = turnTo(inner, end - cutInner, start + cutInner);
  const begin = `M${pointText(inner, start + cutInner)}L${pointText(outer, start + cutOuter)}`;
  return `${begin}${outerArc}L${pointText(inner, end - cutInner)}${innerArc}Z`;
}

/** An arc as a line, clockwise when `end` is after `start`. */
export function linePath(radius: number, { start, end }: Arc): string {
  return `M${pointText(radius, start)}${turnTo(radius, start, end)}`;
}

/** A whole circle round the origin. */
export function circlePath(radius: number): string {
  return `M${pointText(radius, 0)}${turnTo(radius, 0, HALF_TURN)}${turnTo(radius, HALF_TURN, 2 * HALF_TURN)}Z`;
}

/** A point at a distance from the origin, to a hundredth of a pixel. */
export function pointAt(radius: number, angle: number): Point {
  return { x: round(radius * Math.cos(angle)), y: round(radius * Math.sin(angle)) };
}

/** The same as it stands in a path. */
export function pointText(radius: number, angle: number): string {
  const { x, y } = pointAt(radius, angle);
  return `${x} ${y}`;
}

function turnTo(radius: number, start: number, end: number): string {
  const isLarge = Math.abs(end - start) > HALF_TURN ? 1 : 0;
  return `A${round(radius)} ${round(radius)} 0 ${isLarge} ${end > start ? 1 : 0} ${pointText(radius, end)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
