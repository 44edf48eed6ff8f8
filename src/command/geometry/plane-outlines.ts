/** From areas in degrees to outlines on a plane, as small as a file of them may be. */
import { brotliCompressSync } from 'node:zlib';
import { geoTransverseMercator } from 'd3-geo';
import type { FeatureCollection, MultiPolygon, Position } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection } from 'topojson-specification';
import { OUTLINES_NAME } from '../../feed/outlines/outlines.js';
import type { SourceArea } from './source-outlines.js';

/** A file of outlines as text, and its size with Brotli, in bytes. */
export interface MadeOutlines {
  readonly text: string;
  readonly bytes: number;
}

/** A topology whose properties nobody needs. */
type Plain = Parameters<typeof presimplify>[0];

/** The longer side of the map: a unit is a third of a pixel of the largest one that is drawn. */
const SIDE = 2_000;
/** The lines of the grid to which places are rounded. */
const GRID = 2_001;
/** Triangles of this area, in units, are the first to go; each attempt doubles it. */
const FIRST_WEIGHT = 3;
/** Pieces of an area that are smaller are left out, except for its largest. */
const SPECK = 20;
const ATTEMPTS = 12;
/** Corners that an island keeps. */
const CORNERS = 4;

/**
 * The outlines, with borders that two areas share written once. Undefined where they cannot be made as small as they
 * must be.
 *
 * @param limit bytes with Brotli
 */
export function planeOutlines(areas: readonly SourceArea[], limit: number): MadeOutlines | undefined {
  const plane = onPlane(areas);
  const whole = withCorners(presimplify(topology({ [OUTLINES_NAME]: plane }) as unknown as Plain));
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const text = `${JSON.stringify(ofRegions(quantize(simplify(whole, FIRST_WEIGHT * 2 ** attempt), GRID)))}\n`;
    const bytes = brotliCompressSync(text).byteLength;
    if (bytes <= limit) return { text, bytes };
  }
  return undefined;
}

/** Round the middle of the areas, so that their shapes are true; with y downwards, from 0 to `SIDE`. */
function onPlane(areas: readonly SourceArea[]): FeatureCollection<MultiPolygon> {
  const degrees = extentOf(areas.flatMap((area) => piecesOf(area).flat(2)));
  const projection = geoTransverseMercator()
    .rotate([-(degrees.left + degrees.right) / 2, 0])
    .scale(100_000)
    .precision(0);
  const raw = areas.map((area) =>
    piecesOf(area).map((piece) => piece.map((ring) => ring.map((place) => projected(place, projection)))),
  );
  const { left, top, right, bottom } = extentOf(raw.flat(3));
  const scale = SIDE / Math.max(right - left, bottom - top);
  const placeOf = ([x = 0, y = 0]: Position): Position => [(x - left) * scale, (y - top) * scale];
  return {
    type: 'FeatureCollection',
    features: areas.map(({ code }, index) => ({
      type: 'Feature',
      id: code,
      properties: null,
      geometry: {
        type: 'MultiPolygon',
        coordinates: withoutSpecks((raw[index] ?? []).map((piece) => piece.map((ring) => ring.map(placeOf)))),
      },
    })),
  };
}

function projected([longitude = 0, latitude = 0]: Position, projection: ReturnType<typeof geoTransverseMercator>) {
  return projection([longitude, latitude]) ?? [0, 0];
}

function piecesOf({ geometry }: SourceArea): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function withoutSpecks(pieces: Position[][][]): Position[][][] {
  const sizes = pieces.map(([ring = []]) => areaOf(ring));
  const largest = Math.max(...sizes);
  return pieces.filter((_, index) => sizes[index] === largest || (sizes[index] ?? 0) >= SPECK);
}

function areaOf(ring: readonly Position[]): number {
  const doubled = ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}

/** An island is an arc that ends where it begins: without corners of its own it would shrink to a point. */
function withCorners(whole: Plain): Plain {
  for (const arc of whole.arcs) {
    const [first, last] = [arc[0], arc.at(-1)];
    if (!first || !last || first[0] !== last[0] || first[1] !== last[1]) continue;
    const corners = arc.slice(1, -1).sort((one, other) => (other[2] ?? 0) - (one[2] ?? 0));
    for (const corner of corners.slice(0, CORNERS)) corner[2] = Infinity;
  }
  return whole;
}

/** What readers need: the regions by their codes, and nothing that the libraries add. */
function ofRegions({ arcs, transform, objects }: Plain): object {
  const { geometries } = objects[OUTLINES_NAME] as GeometryCollection;
  const regions = geometries.map((geometry) => ({
    type: geometry.type,
    id: geometry.id,
    arcs: 'arcs' in geometry ? geometry.arcs : [],
  }));
  return {
    type: 'Topology',
    objects: { [OUTLINES_NAME]: { type: 'GeometryCollection', geometries: regions } },
    arcs,
    transform,
  };
}

interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function extentOf(places: readonly Position[]): Extent {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of places) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return { left, top, right, bottom };
}
