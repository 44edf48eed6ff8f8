/**
 * Outlines of regions, as a figure draws them: plane, with y downwards, by the code of each region. They come from a
 * file beside the feed, and are read with the same distrust.
 */
import { isObject, listOf } from '../json-value.js';

/** A place on the plane of the outlines. */
export type Place = readonly [x: number, y: number];

/** The pieces of a region, each a ring round it and then the rings round its holes; a ring ends where it begins. */
export type Outline = readonly (readonly (readonly Place[])[])[];

/** Outlines by the codes of regions. */
export interface Outlines {
  readonly byCode: ReadonlyMap<string, Outline>;
}

/** What can be wrong with a file of outlines. */
export type OutlinesProblem = 'root' | 'size' | 'empty' | 'plane';

/** What reading gives: the outlines, or why there are none. */
export type ReadOutlines = { readonly outlines: Outlines } | { readonly problem: OutlinesProblem };

/** Decoded bytes of a whole file, and places in it: what a slow phone can read and draw without a pause. */
export const OUTLINES_LIMITS = { bytes: 1_000_000, places: 200_000 } as const;

/** The list in the file that has the regions. */
export const OUTLINES_NAME = 'regions';

/**
 * Reads a file that `samspill geometry` has made: TopoJSON with plane coordinates. Never throws. What is no outline is
 * left out; a file without any is none.
 *
 * @param input what `JSON.parse` gave
 */
export function parseOutlines(input: unknown): ReadOutlines {
  if (!isObject(input) || input['type'] !== 'Topology') return { problem: 'root' };
  const transform = transformOf(input['transform']);
  if (!transform) return { problem: 'plane' };
  const arcs = arcsOf(listOf(input['arcs']), transform);
  if (arcs === undefined) return { problem: 'size' };
  const { [OUTLINES_NAME]: regions } = isObject(input['objects']) ? input['objects'] : {};
  const byCode = new Map<string, Outline>();
  let places = 0;
  for (const geometry of listOf(isObject(regions) ? regions['geometries'] : undefined)) {
    const outline = isObject(geometry) ? outlineOf(geometry, arcs) : [];
    places += outline.flat().reduce((sum, ring) => sum + ring.length, 0);
    // A few arcs may stand in many outlines.
    if (places > OUTLINES_LIMITS.places) return { problem: 'size' };
    if (outline.length > 0) byCode.set(codeOf(geometry), outline);
  }
  return byCode.size === 0 ? { problem: 'empty' } : { outlines: { byCode } };
}

/** How far apart the lines of the grid are, and where it begins. */
interface Transform {
  readonly scale: Place;
  readonly begin: Place;
}

const SAME: Transform = { scale: [1, 1], begin: [0, 0] };

function transformOf(input: unknown): Transform | undefined {
  if (input === undefined) return SAME;
  if (!isObject(input)) return undefined;
  const [scale, begin] = [placeOf(input['scale']), placeOf(input['translate'])];
  return scale && begin ? { scale, begin } : undefined;
}

function placeOf(value: unknown): Place | undefined {
  const [x, y]: readonly unknown[] = listOf(value);
  return Number.isFinite(x) && Number.isFinite(y) ? [x as number, y as number] : undefined;
}

type Arc = readonly Place[];

/** Each place of an arc is written as its distance from the one before. Undefined when there are too many. */
function arcsOf(input: readonly unknown[], { scale, begin }: Transform): readonly Arc[] | undefined {
  const counts = input.map((arc) => listOf(arc).length);
  if (counts.reduce((sum, count) => sum + count, 0) > OUTLINES_LIMITS.places) return undefined;
  return input.map((arc) => {
    let [x, y] = [0, 0];
    return listOf(arc).flatMap((written): Place[] => {
      const step = placeOf(written);
      if (!step) return [];
      [x, y] = [x + step[0], y + step[1]];
      return [[x * scale[0] + begin[0], y * scale[1] + begin[1]]];
    });
  });
}

function outlineOf(geometry: Readonly<Record<string, unknown>>, arcs: readonly Arc[]): Outline {
  const { type } = geometry;
  const rings = listOf(geometry['arcs']);
  const pieces = type === 'Polygon' ? [rings] : type === 'MultiPolygon' ? rings : [];
  return pieces
    .map((piece) => listOf(piece).flatMap((ring) => ringOf(listOf(ring), arcs)))
    .filter((piece) => piece.length > 0);
}

/** The arcs of a ring one after the other; `~5` is arc 5 drawn backwards. Each ends where the next begins. */
function ringOf(indices: readonly unknown[], arcs: readonly Arc[]): (readonly Place[])[] {
  const places: Place[] = [];
  for (const index of indices) {
    const arc = typeof index === 'number' ? arcs[index < 0 ? ~index : index] : undefined;
    if (!arc || places.length + arc.length > OUTLINES_LIMITS.places) return [];
    const inOrder = (index as number) < 0 ? [...arc].reverse() : arc;
    places.push(...(places.length === 0 ? inOrder : inOrder.slice(1)));
  }
  return places.length < 4 ? [] : [places];
}

function codeOf(geometry: unknown): string {
  const id = isObject(geometry) ? geometry['id'] : undefined;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : '';
}
