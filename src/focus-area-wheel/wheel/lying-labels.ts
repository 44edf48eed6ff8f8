import { isFullRing, type Field, type Point } from './arcs.js';
import { LINE_HEIGHT, type LinePlace, type PlaceLines, type Way } from './labels.js';
import { middleOf } from './rings.js';

/** Where to try: shares of the segment's angle from its middle, and of the way from its inner to its outer edge. */
const TURNS = [0, -0.06, 0.06, -0.12, 0.12, -0.18, 0.18];
const SPOTS = [0.52, 0.46, 0.58, 0.4, 0.64, 0.7, 0.34, 0.76]
  .flatMap((depth, index) => TURNS.map((turn) => ({ depth, turn, cost: index + 40 * Math.abs(turn) })))
  .sort((a, b) => a.cost - b.cost);

/** Places horizontal lines inside a field, as near to its middle as possible, `pad` pixels from every edge. */
export function horizontalIn(field: Field, pad: number): PlaceLines {
  const isInside = insideOf(field, pad);
  const room = boundsOf(field);
  const middle = middleOf(field);
  const spots = SPOTS.map(({ turn, depth }) => {
    const angle = middle + turn * (field.end - field.start);
    const radius = field.inner + depth * (field.outer - field.inner);
    return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });
  return (way, size) => {
    // Most ways fail by far; there is no need to try them everywhere.
    if (way.widest * size > room.width - 2 * pad || heightOf(way) * size > room.height - 2 * pad) return undefined;
    const spot = spots.find((at) => isInside(at, way, size));
    return spot && stacked(way, size, spot);
  };
}

/** Places lines in the middle of a circle round the origin. */
export function horizontalInCircle(radius: number, pad: number): PlaceLines {
  const isInside = insideOf({ inner: -Infinity, outer: radius, start: 0, end: 2 * Math.PI }, pad);
  const middle = { x: 0, y: 0 };
  return (way, size) => (isInside(middle, way, size) ? stacked(way, size, middle) : undefined);
}

/** Height of the lines in em, from the top of the first to the bottom of the last. */
function heightOf({ texts }: Way): number {
  return (texts.length - 1) * LINE_HEIGHT + 1;
}

function stacked(way: Way, size: number, { x, y }: Point): LinePlace[] {
  const top = topOf(way, size, y);
  return way.texts.map((_, index) => ({ x, y: top + index * LINE_HEIGHT * size }));
}

/** Where the middle of the first line is when the middle of all lies at `y`. */
function topOf({ texts }: Way, size: number, y: number): number {
  return y - ((texts.length - 1) / 2) * LINE_HEIGHT * size;
}

/** Width and height of the smallest upright box round a field. */
function boundsOf({ inner, outer, ...arc }: Field): { readonly width: number; readonly height: number } {
  const axes = [-2, -1, 0, 1, 2, 3, 4]
    .map((quarter) => (quarter * Math.PI) / 2)
    .filter((angle) => isFullRing(arc) || (angle > arc.start && angle < arc.end));
  const corners = [arc.start, arc.end].flatMap(
    (angle) =>
      [
        [inner, angle],
        [outer, angle],
      ] as const,
  );
  const points = [...corners, ...axes.map((angle) => [outer, angle] as const)];
  const across = points.map(([radius, angle]) => radius * Math.cos(angle));
  const down = points.map(([radius, angle]) => radius * Math.sin(angle));
  return { width: Math.max(...across) - Math.min(...across), height: Math.max(...down) - Math.min(...down) };
}

/** Tells whether the lines of a way lie in a field when their middle is at a point. */
type IsInside = (middle: Point, way: Way, size: number) => boolean;

/** A field that is no full ring must span half a turn at most. */
function insideOf(field: Field, pad: number): IsInside {
  const isBoxInside = boxTestOf(field, pad);
  return ({ x, y }, way, size) => {
    const top = topOf(way, size, y);
    return way.widths.every((width, index) =>
      isBoxInside(x, top + index * LINE_HEIGHT * size, (width * size) / 2, size / 2),
    );
  };
}

type BoxTest = (x: number, y: number, halfWidth: number, halfHeight: number) => boolean;

function boxTestOf({ inner, outer, start, end }: Field, pad: number): BoxTest {
  const isFull = isFullRing({ start, end });
  const farthest = (outer - pad) ** 2;
  const nearest = Math.max(0, inner + pad) ** 2;
  const [startX, startY, endX, endY] = [-Math.sin(start), Math.cos(start), Math.sin(end), -Math.cos(end)];
  return (x, y, halfWidth, halfHeight) => {
    const [across, down] = [Math.abs(x), Math.abs(y)];
    if (outer <= pad || (across + halfWidth) ** 2 + (down + halfHeight) ** 2 > farthest) return false;
    if (Math.max(0, across - halfWidth) ** 2 + Math.max(0, down - halfHeight) ** 2 < nearest) return false;
    const clearance = (normalX: number, normalY: number): number =>
      normalX * x + normalY * y - Math.abs(normalX) * halfWidth - Math.abs(normalY) * halfHeight;
    return isFull || (clearance(startX, startY) >= pad && clearance(endX, endY) >= pad);
  };
}
