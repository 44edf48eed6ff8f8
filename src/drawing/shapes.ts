/** The shapes of marks as SVG writes them, in Vega's geometry and rounding: tests hold each against what Vega draws. */

/** A place in pixels. */
interface Point {
  readonly x: number;
  readonly y: number;
}

const HALF_SQRT_3 = Math.sqrt(3) / 2;
/** Of the width of a cross its arms are this part wide. */
const ARM = 1 / 2.5;

/** The numbers of lines and symbols have three decimals at most; those of rectangles are written as they are. */
const rounded = (value: number): number => Math.round(value * 1_000) / 1_000;

/** Straight from point to point; nothing without points. */
export function linePath(points: readonly Point[]): string | undefined {
  if (points.length === 0) return undefined;
  const path = points.map(({ x, y }) => `${rounded(x)},${rounded(y)}`).join('L');
  return `M${path}${points.length === 1 ? 'Z' : ''}`;
}

/** An outline in pixels, as GeoJSON has it: pieces, each a ring round it and rings round its holes. */
export interface OutlineShape {
  readonly type: 'MultiPolygon';
  readonly coordinates: readonly (readonly (readonly (readonly [x: number, y: number])[])[])[];
}

/** Round each ring; the place at which it ends is the one at which it begins. */
export function outlinePath({ coordinates }: OutlineShape): string {
  const rings = coordinates.flat();
  return rings.map((ring) => `${linePath(ring.slice(0, -1).map(([x, y]) => ({ x, y }))) ?? 'M0,0'}Z`).join('');
}

/** From its upper left corner. */
export function rectPath(x: number, y: number, width: number, height: number): string {
  return `M${x},${y}h${width}v${height}h${-width}Z`;
}

/** The outline of a symbol round the origin, `size` being its area in square pixels. */
export function symbolPath(shape: string, size: number): string {
  const radius = Math.sqrt(size) / 2;
  const outline = OUTLINES[shape];
  if (!outline) throw new Error(`There is no symbol ${shape}`);
  return outline(radius);
}

/** From half the width of a symbol to its outline. */
const OUTLINES: Readonly<Record<string, (radius: number) => string>> = {
  circle: (radius) => {
    const [most, least] = [rounded(radius), rounded(-radius)];
    return `M${most},0A${most},${most},0,1,1,${least},0A${most},${most},0,1,1,${most},0`;
  },
  square: (radius) => rectPath(rounded(-radius), rounded(-radius), rounded(2 * radius), rounded(2 * radius)),
  diamond: (radius) =>
    polygon([
      [-radius, 0],
      [0, -radius],
      [radius, 0],
      [0, radius],
    ]),
  'triangle-up': (radius) => {
    const height = HALF_SQRT_3 * radius;
    return polygon([
      [0, -height],
      [-radius, height],
      [radius, height],
    ]);
  },
  'triangle-down': (radius) => {
    const height = HALF_SQRT_3 * radius;
    return polygon([
      [0, height],
      [-radius, -height],
      [radius, -height],
    ]);
  },
  cross: (radius) => {
    const arm = radius * ARM;
    return polygon([
      [-radius, -arm],
      [-radius, arm],
      [-arm, arm],
      [-arm, radius],
      [arm, radius],
      [arm, arm],
      [radius, arm],
      [radius, -arm],
      [arm, -arm],
      [arm, -radius],
      [-arm, -radius],
      [-arm, -arm],
    ]);
  },
};

function polygon(corners: readonly (readonly [number, number])[]): string {
  return `M${corners.map(([x, y]) => `${rounded(x)},${rounded(y)}`).join('L')}Z`;
}
