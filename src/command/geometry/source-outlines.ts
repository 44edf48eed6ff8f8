/** Outlines as others write them: areas in degrees, with properties, in TopoJSON or GeoJSON. */
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { isObject, listOf } from '../../feed/json-value.js';

/** An area with its code. */
export interface SourceArea {
  readonly code: string;
  readonly geometry: Polygon | MultiPolygon;
}

/** The areas of a file, or the names of its properties where none is known to be the code; undefined for others. */
export type SourceAreas = { readonly areas: readonly SourceArea[] } | { readonly names: readonly string[] };

/** What the sources call the code. */
const KEYS = [
  ...['kommunenummer', 'fylkesnummer', 'grunnkretsnummer', 'kommunekode', 'kommunkod', 'KnKod', 'lanskod', 'LnKod'],
  ...['code', 'kode', 'kod', 'id', 'nuts_id', 'NUTS_ID'],
];

/** Norwegian codes whose zero in front a number cannot have. */
const LENGTHS: Readonly<Record<string, number>> = { kommunenummer: 4, kommunekode: 4, fylkesnummer: 2 };

/**
 * The areas of a file.
 *
 * @param input what `JSON.parse` gave
 * @param key the property that has the code, where its keeper has said so
 */
export function sourceAreas(input: unknown, key?: string): SourceAreas | undefined {
  const features = featuresIn(input).filter(isArea);
  if (features.length === 0) return undefined;
  const names = new Set(features.flatMap(({ properties }) => Object.keys(properties ?? {})));
  const found = key ?? KEYS.find((name) => names.has(name));
  const areas = features.flatMap((each) => {
    const code = codeOf(each, found);
    return code === '' ? [] : [{ code, geometry: each.geometry }];
  });
  return areas.length === 0 ? { names: [...names] } : { areas };
}

type Area = Feature<Polygon | MultiPolygon>;

function featuresIn(input: unknown): readonly Feature[] {
  if (!isObject(input)) return [];
  if (input['type'] === 'FeatureCollection') return listOf(input['features']).filter(isFeature);
  if (input['type'] === 'Feature') return isFeature(input) ? [input] : [];
  return input['type'] === 'Topology' ? ofTopology(input) : [];
}

function ofTopology(input: Readonly<Record<string, unknown>>): readonly Feature[] {
  const topology = input as unknown as Topology;
  try {
    return Object.values(topology.objects).flatMap((object) => {
      const made = feature(topology, object as GeometryObject) as Feature | FeatureCollection;
      return made.type === 'FeatureCollection' ? made.features : [made];
    });
  } catch {
    // Arcs that are not there.
    return [];
  }
}

function isFeature(value: unknown): value is Feature {
  return isObject(value) && value['type'] === 'Feature';
}

function isArea(value: Feature): value is Area {
  const geometry: unknown = value.geometry;
  return isObject(geometry) && (geometry['type'] === 'Polygon' || geometry['type'] === 'MultiPolygon');
}

function codeOf({ id, properties }: Area, key: string | undefined): string {
  const given: unknown = key === undefined ? id : (properties?.[key] ?? id);
  if (typeof given !== 'string' && typeof given !== 'number') return '';
  return String(given).padStart(LENGTHS[key ?? ''] ?? 0, '0');
}
