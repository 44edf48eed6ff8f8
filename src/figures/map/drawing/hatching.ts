import type { Extent, Pieces } from './placed-areas.js';

/** A line of a hatching. */
export interface HatchLine {
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
}

/** Pixels between two lines, measured along x. */
const GAP = 7;

/** Lines that rise to the right over an area: each runs from where it comes into the area to where it leaves it. */
export function hatchingOf(pieces: Pieces, { left, top, right, bottom }: Extent): readonly HatchLine[] {
  const rings = pieces.flat();
  const lines: HatchLine[] = [];
  // Lines where x + y is the same; a fraction keeps them from running through corners.
  for (let sum = Math.ceil((left + top) / GAP) * GAP + 0.01; sum < right + bottom; sum += GAP) {
    const crossings = rings.flatMap((ring) => crossingsOf(ring, sum)).sort((one, other) => one - other);
    for (let place = 0; place + 1 < crossings.length; place += 2) {
      const [from = 0, to = 0] = [crossings[place], crossings[place + 1]];
      lines.push({ x: from, y: sum - from, x2: to, y2: sum - to });
    }
  }
  return lines;
}

/** Where a ring crosses the line, as places along x. */
function crossingsOf(ring: Pieces[number][number], sum: number): number[] {
  return ring.flatMap(([x, y], index) => {
    const [beforeX, beforeY] = ring[(index || ring.length) - 1] ?? [x, y];
    const [before, own] = [beforeX + beforeY - sum, x + y - sum];
    return before > 0 === own > 0 ? [] : [beforeX + (before / (before - own)) * (x - beforeX)];
  });
}
