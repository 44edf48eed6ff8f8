import type { Spot } from '../../../drawing/drawing.js';
import type { OutlineShape } from '../../../drawing/shapes.js';
import type { Outline, Place } from '../../../feed/outlines/outlines.js';
import type { MapArea } from '../map-figure.js';

/** The pieces of an outline in pixels. */
export type Pieces = OutlineShape['coordinates'];

/** An area in its place, in pixels of the plot. */
export interface PlacedArea {
  readonly area: MapArea;
  readonly outline: OutlineShape;
  /** The ring round its largest piece, with its holes. */
  readonly main: Pieces[number];
  readonly box: Extent;
}

/** How far something reaches. */
export interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The room for a map, in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** Pixels round the map, so that no edge of it is cut. */
const EDGE = 6;
/** Half a pixel: what lies nearer to the place before is not seen, and would only be drawn. */
const GRID = 2;

/** The areas as large as the room lets them be, in its middle. */
export function placedAreas(areas: readonly MapArea[], { width, height }: Room): readonly PlacedArea[] {
  const whole = extentOf(areas.flatMap(({ outline }) => outline.flat(2)));
  const [across, down] = [whole.right - whole.left, whole.bottom - whole.top];
  const scale = Math.min((width - 2 * EDGE) / (across || 1), (height - 2 * EDGE) / (down || 1));
  const [left, top] = [(width - across * scale) / 2, (height - down * scale) / 2];
  const placeOf = ([x, y]: Place): Place => [
    onGrid((x - whole.left) * scale + left),
    onGrid((y - whole.top) * scale + top),
  ];
  return areas.map((area) => {
    const coordinates = piecesOf(area.outline, placeOf);
    const main = [...coordinates].sort((one, other) => sizeOf(other) - sizeOf(one))[0] ?? [];
    const outline = { type: 'MultiPolygon', coordinates } as const;
    return { area, outline, main, box: extentOf(coordinates.flat(2)) };
  });
}

/** Whether a place is on an area: on its land, and not in a hole of it. */
export function isOn({ outline, box }: PlacedArea, { x, y }: Spot): boolean {
  if (x < box.left || x > box.right || y < box.top || y > box.bottom) return false;
  const crossings = outline.coordinates.flat().flatMap((ring) => crossingsAt(ring, y));
  return crossings.filter((crossing) => crossing < x).length % 2 === 1;
}

/** Where a horizontal line crosses a ring. */
export function crossingsAt(ring: readonly Place[], y: number): number[] {
  const found: number[] = [];
  let [beforeX, beforeY] = ring.at(-1) ?? [0, 0];
  for (const [x, ownY] of ring) {
    if (beforeY > y !== ownY > y) found.push(beforeX + ((y - beforeY) / (ownY - beforeY)) * (x - beforeX));
    [beforeX, beforeY] = [x, ownY];
  }
  return found;
}

function onGrid(pixels: number): number {
  return Math.round(pixels * GRID) / GRID;
}

/** Without what is too small to be seen; of an area that is too small the largest piece stays. */
function piecesOf(outline: Outline, placeOf: (place: Place) => Place): Pieces {
  const pieces = outline.map((piece) => piece.map((ring) => withoutRepetition(ring.map(placeOf))));
  const seen = pieces
    .map(([round = [], ...holes]) => [round, ...holes.filter(isSeen)])
    .filter(([round = []]) => isSeen(round));
  return seen.length > 0 ? seen : pieces.slice(0, 1);
}

function isSeen(ring: readonly Place[]): boolean {
  return ring.length > 3;
}

function withoutRepetition(ring: readonly Place[]): readonly Place[] {
  return ring.filter(([x, y], index) => {
    const before = ring[index - 1];
    return !before || before[0] !== x || before[1] !== y;
  });
}

function sizeOf([ring = []]: Pieces[number]): number {
  const { left, top, right, bottom } = extentOf(ring);
  return (right - left) * (bottom - top);
}

function extentOf(places: readonly Place[]): Extent {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of places) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return left > right ? { left: 0, top: 0, right: 0, bottom: 0 } : { left, top, right, bottom };
}
