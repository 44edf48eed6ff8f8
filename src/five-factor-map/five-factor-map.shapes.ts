export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The actors of a node, on its outer side where no line ends: dots, or an arc (an SVG path) when they are too many. */
export interface Crown {
  readonly dots: readonly Point[];
  readonly arc?: string;
}

/** A line between two nodes, the place of its number, and the corners of its arrow head. */
export interface Line {
  readonly start: Point;
  readonly end: Point;
  /** Pixels; 0 for a pair without connections. */
  readonly width: number;
  readonly number: Point;
  readonly arrow?: string;
}

export const ORIGIN: Point = { x: 0, y: 0 };

/** How many actors are drawn as dots of their own. */
const MOST_DOTS = 14;
/** Pixels between a node's edge and the middle of its dots, and between neighbouring dots. */
const ORBIT = 10;
const SPACING = { most: 26, least: 18 };

/** The point at a distance in pixels and an angle in radians, clockwise from the right. */
export function polar({ x, y }: Point, distance: number, angle: number): Point {
  return { x: x + distance * Math.cos(angle), y: y + distance * Math.sin(angle) };
}

/**
 * @param outward direction away from the middle of the map, in radians
 * @param free angle around that direction in which no line ends, in radians
 */
export function crown(centre: Point, radius: number, outward: number, free: number, actors: number): Crown {
  const orbit = radius + ORBIT;
  const span = free - 0.5;
  const step = Math.min(SPACING.most / orbit, span / Math.max(1, actors - 1));
  const at = (angle: number) => polar(centre, orbit, outward + angle);
  if (actors <= MOST_DOTS && step * orbit >= SPACING.least) {
    return { dots: Array.from({ length: actors }, (_, index) => at((index - (actors - 1) / 2) * step)) };
  }
  const [from, to] = [at(-span / 2), at(span / 2)];
  return { dots: [], arc: `M${pair(from)}A${round(orbit)} ${round(orbit)} 0 ${span > Math.PI ? 1 : 0} 1 ${pair(to)}` };
}

/** What a line is made of: its ends are the centres of its nodes. */
interface LineContent {
  readonly start: Point;
  readonly end: Point;
  readonly radius: number;
  readonly width: number;
  readonly direction: -1 | 0 | 1;
  /** Pixels from the start (from the end when negative) at which the number stands; in the middle when undefined. */
  readonly numberAt: number | undefined;
}

export function lineBetween({ start, end, radius, width, direction, numberAt }: LineContent): Line {
  const angle = Math.atan2(end.y - start.y, end.x - start.x);
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  const at = (distance: number) => polar(start, distance, angle);
  const head = width === 0 || direction === 0 ? 0 : 9 + width;
  const place = numberAt === undefined ? length / 2 : numberAt < 0 ? length + numberAt : numberAt;
  const line = {
    width, number: at(place),
    start: at(radius + (direction < 0 ? head : 0)), end: at(length - radius - (direction > 0 ? head : 0)),
  };
  if (head === 0) return line;
  const [tip, base] = direction > 0 ? [at(length - radius - 1), line.end] : [at(radius + 1), line.start];
  const sides = [-1, 1].map((side) => polar(base, 4 + width * 0.7, angle + (side * Math.PI) / 2));
  return { ...line, arrow: [tip, ...sides].map(pair).join(' ') };
}

function pair({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
