import type { Point } from './layout.js';
import { pair, polar, round } from './shapes.js';

/** The actors of a node, on its outer side where no line ends. */
export interface Crown {
  /** One for each actor, in the feed's order. */
  readonly dots: readonly Point[];
  /** The dots are too close to be pointed at one by one. */
  readonly isCrowd: boolean;
  /** A band (an SVG path) in place of dots for too many actors; those that must be seen are dots on it. */
  readonly band?: string;
}

/** How many actors are drawn as dots that can be pointed at. */
const MOST_DOTS = 14;
/** Pixels between a node's edge and the middle of its dots, and between neighbouring dots. */
const ORBIT = 10;
const SPACING = { most: 26, least: 18 };
/** Pixels between the dots of a crowd, and between its rings; rings beyond which there is a band. */
const CROWD = 8;
const MOST_RINGS = 3;
/** Angle in radians between the line to a neighbour and the dots next to it. */
const AWAY = 0.25;

/** Where on a node there is room for its actors. */
export interface Rim {
  readonly centre: Point;
  readonly radius: number;
  /** Direction away from the middle of the map, and the angle around it in which no line ends, in radians. */
  readonly outward: number;
  readonly free: number;
}

/** How many rings of dots there must be: 0 when actors can have dots of ordinary size, or when they are too many. */
export function ringsFor(actors: number, radius: number, free: number): number {
  if (isRow(actors, radius, free)) return 0;
  const rings = [1, 2, 3].find((count) => capacities(count, radius, free).reduce((sum, each) => sum + each) >= actors);
  return rings ?? 0;
}

/** Pixels that rings of a crowd take beyond those that a row of dots takes. */
export function depthOfRings(rings: number): number {
  return Math.max(0, rings - 1) * CROWD;
}

/** Pixels that must be free between two neighbours, so that the dots of the one clear the dots of the other. */
export function gapOfRings(rings: number, radius: number): number {
  const reach = (radius + ORBIT + depthOfRings(rings)) * Math.cos(AWAY);
  return rings === 0 ? 0 : 2 * (reach + CROWD - radius);
}

/** @param isRinged whether there is room for the rings of a crowd */
export function crownOf(actors: number, { centre, radius, outward, free }: Rim, isRinged: boolean): Crown {
  const orbit = radius + ORBIT;
  const span = spanOf(free);
  const row = (count: number, at: number, step: number): Point[] =>
    Array.from({ length: count }, (_, index) => polar(centre, at, outward + (index - (count - 1) / 2) * step));
  if (isRow(actors, radius, free)) return { dots: row(actors, orbit, stepOf(actors, radius, free)), isCrowd: false };
  const rings = isRinged ? ringsFor(actors, radius, free) : 0;
  if (rings === 0) {
    const [from, to] = row(2, orbit, span);
    const size = round(orbit);
    const band = from && to && `M${pair(from)}A${size} ${size} 0 ${span > Math.PI ? 1 : 0} 1 ${pair(to)}`;
    return { dots: row(actors, orbit, span / (actors - 1)), isCrowd: true, ...(band ? { band } : {}) };
  }
  let left = actors;
  const dots = capacities(rings, radius, free).flatMap((capacity, ring) => {
    const count = Math.min(capacity, left);
    left -= count;
    return row(count, orbit + ring * CROWD, CROWD / (orbit + ring * CROWD));
  });
  return { dots, isCrowd: true };
}

function isRow(actors: number, radius: number, free: number): boolean {
  return actors <= MOST_DOTS && stepOf(actors, radius, free) * (radius + ORBIT) >= SPACING.least;
}

function stepOf(actors: number, radius: number, free: number): number {
  return Math.min(SPACING.most / (radius + ORBIT), spanOf(free) / Math.max(1, actors - 1));
}

function spanOf(free: number): number {
  return free - 2 * AWAY;
}

function capacities(rings: number, radius: number, free: number): number[] {
  return Array.from(
    { length: Math.min(rings, MOST_RINGS) },
    (_, ring) => Math.floor((spanOf(free) * (radius + ORBIT + ring * CROWD)) / CROWD) + 1,
  );
}
