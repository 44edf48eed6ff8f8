import type { Direction } from './joints.js';
import type { Point } from './layout.js';

/** A line between two nodes, the place of its number, and the corners of its arrow heads. */
export interface Line {
  readonly start: Point;
  readonly end: Point;
  /** Pixels; 0 for a pair without connections. */
  readonly width: number;
  readonly number: Point;
  readonly heads: readonly string[];
}

export const ORIGIN: Point = { x: 0, y: 0 };

/** The point at a distance in pixels and an angle in radians, clockwise from the right. */
export function polar({ x, y }: Point, distance: number, angle: number): Point {
  return { x: x + distance * Math.cos(angle), y: y + distance * Math.sin(angle) };
}

/** What a line is made of: its ends are the centres of its nodes. */
interface LineContent {
  readonly start: Point;
  readonly end: Point;
  readonly radius: number;
  readonly width: number;
  readonly direction: Direction;
  /** Pixels from the start (from the end when negative) at which the number stands; in the middle when undefined. */
  readonly numberAt: number | undefined;
}

/** Pixels of an arrow head on a line of a width. */
export function headOf(width: number): number {
  return width === 0 ? 0 : 9 + width;
}

/** Pixels of the radius of the circle round a number of connections. */
export function bubbleOf(count: number, smallSize: number): number {
  return smallSize * (count < 100 ? 0.95 : 1.25);
}

export function lineBetween({ start, end, radius, width, direction, numberAt }: LineContent): Line {
  const angle = Math.atan2(end.y - start.y, end.x - start.x);
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  const at = (distance: number) => polar(start, distance, angle);
  const head = headOf(width);
  const [back, forth] = [direction === 'back' || direction === 'both', direction === 'forth' || direction === 'both'];
  const place = numberAt === undefined ? length / 2 : numberAt < 0 ? length + numberAt : numberAt;
  const from = at(radius + (back ? head : 0));
  const to = at(length - radius - (forth ? head : 0));
  const headAt = (tip: Point, base: Point): string => {
    const sides = [-1, 1].map((side) => polar(base, 4 + width * 0.7, angle + (side * Math.PI) / 2));
    return [tip, ...sides].map(pair).join(' ');
  };
  const backHead = back ? [headAt(at(radius + 1), from)] : [];
  const heads = forth ? [...backHead, headAt(at(length - radius - 1), to)] : backHead;
  return { width, number: at(place), start: from, end: to, heads: head === 0 ? [] : heads };
}

/** A curve (an SVG path) between two dots that bends towards the middle of the map, and so round other nodes. */
export function curveBetween(start: Point, end: Point, middle: Point): string {
  return `M${pair(start)}Q${pair(middle)} ${pair(end)}`;
}

/** A point in the form of SVG, to a tenth of a pixel. */
export function pair({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
