import type { Direction } from './five-factor-map.joints.js';
import { fit, waysToBreak, type FittedLabel, type Row } from './five-factor-map.labels.js';
import { crown, lineBetween, ORIGIN, polar, type Crown, type Line, type Point } from './five-factor-map.shapes.js';

/** What is to be drawn, in pixels and numbers. */
export interface MapContent {
  /** Pixels that the drawing may be wide. */
  readonly width: number;
  /** Pixels of ordinary text, which readers may enlarge. */
  readonly textSize: number;
  readonly nodes: readonly NodeContent[];
  readonly pairs: readonly PairContent[];
  /** Place of the chosen node, whose lines carry their numbers near it; −1 when there is none. */
  readonly chosen: number;
}

interface NodeContent {
  readonly label: string;
  /** What stands under the label. */
  readonly count: string;
  /** How many actors there are. */
  readonly actors: number;
}

interface PairContent {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly direction: Direction;
}

/** A node: its centre, the rows of its label, and its actors around it. */
export interface NodeShape extends Point, Crown {
  readonly rows: readonly Row[];
  readonly countY: number;
}

/** Everything that is drawn, in pixels from the upper left corner. */
export interface MapGeometry {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly fontSize: number;
  readonly smallSize: number;
  readonly nodes: readonly NodeShape[];
  readonly lines: readonly Line[];
}

/** Font sizes to be tried, in pixels where ordinary text has 16; the last is the smallest that anything may have. */
const FONT_SIZES = [16, 15, 14, 13, 12];
const SMALLEST = 12;
const LEAST_RADIUS = 46;
/** Pixels from a node's edge to the edge of the drawing: room for the dots. */
const MARGIN = 17;
/** Text sizes between two neighbours that must stay free, for the number on their line. */
const GAP = 2.25;
/** Pixels from a node's edge to the middle of a line that passes it. */
const CLEARANCE = 9;
/** Line widths in pixels; the scale is absolute up to so many connections. */
const WIDTH = { one: 2, most: 11, scale: 9 };

/**
 * Lays out 3 to 8 equal nodes at the corners of a regular polygon with one corner up, in the largest text in which
 * every label fits. Undefined when there is no such size, or when it is no polygon: the map is then shown as a list.
 */
export function geometryOf(content: MapContent): MapGeometry | undefined {
  const { nodes, textSize, width } = content;
  if (nodes.length < 3 || nodes.length > 8) return undefined;
  const broken = nodes.map(({ label }) => waysToBreak(label));
  for (const size of FONT_SIZES) {
    const fontSize = (size * textSize) / 16;
    const smallSize = (Math.max(SMALLEST, size - 2) * textSize) / 16;
    const ways = nodes.map(({ count }, index) => (
      broken[index]?.map((lines) => fit(lines, count, fontSize, smallSize)) ?? []
    ));
    const radius = Math.max(LEAST_RADIUS, ...ways.map((fits) => Math.min(...fits.map((fitted) => fitted.radius))));
    const ring = (width / 2 - radius - MARGIN) / Math.max(...corners(nodes.length).map(({ x }) => x));
    if (isRoomy(ring, radius, nodes.length, GAP * textSize)) {
      return layOut(content, { ring, radius, fontSize, smallSize, labels: ways.map((fits) => best(fits, radius)) });
    }
  }
  return undefined;
}

/** Neighbours have room between them, and no line between others touches a node. */
function isRoomy(ring: number, radius: number, count: number, gap: number): boolean {
  const isApart = 2 * ring * Math.sin(Math.PI / count) >= 2 * radius + gap;
  return isApart && (count < 5 || ring * (1 - Math.cos((2 * Math.PI) / count)) >= radius + CLEARANCE);
}

/** The way with the fewest rows that fits, so that compounds are broken only where they must be; then the evenest. */
function best(ways: readonly FittedLabel[], radius: number): FittedLabel | undefined {
  const fitting = ways.filter((way) => way.radius <= radius);
  return fitting.sort((one, other) => one.rows.length - other.rows.length || one.radius - other.radius)[0];
}

/** What has been found to fit. */
interface Fitted extends Pick<MapGeometry, 'radius' | 'fontSize' | 'smallSize'> {
  /** Distance of the nodes from the middle. */
  readonly ring: number;
  readonly labels: readonly (FittedLabel | undefined)[];
}

function layOut({ nodes, pairs, chosen, width }: MapContent, { ring, labels, ...sizes }: Fitted): MapGeometry {
  const { radius } = sizes;
  const free = Math.PI + (2 * Math.PI) / nodes.length;
  const points = corners(nodes.length).map(({ x, y }) => ({
    x: width / 2 + ring * x, y: MARGIN + radius + ring * (1 + y),
  }));
  const most = Math.max(WIDTH.scale, ...pairs.map(({ count }) => count));
  const halfSide = ring * Math.sin(Math.PI / nodes.length);
  return {
    ...sizes, width,
    height: Math.max(...points.map(({ y }) => y)) + radius + MARGIN,
    nodes: points.map((point, index) => ({
      ...point, rows: labels[index]?.rows ?? [], countY: labels[index]?.countY ?? 0,
      ...crown(point, radius, outward(index, nodes.length), free, nodes[index]?.actors ?? 0),
    })),
    lines: pairs.map(({ from, to, count, direction }) => lineBetween({
      start: points[from] ?? ORIGIN, end: points[to] ?? ORIGIN, radius, direction,
      width: count === 0 ? 0 : WIDTH.one + ((WIDTH.most - WIDTH.one) * (count - 1)) / (most - 1),
      numberAt: from === chosen ? halfSide : to === chosen ? -halfSide : undefined,
    })),
  };
}

/** Corners of a regular polygon on the unit circle, one up, clockwise. */
function corners(count: number): Point[] {
  return Array.from({ length: count }, (_, index) => polar(ORIGIN, 1, outward(index, count)));
}

function outward(index: number, count: number): number {
  return (2 * Math.PI * index) / count - Math.PI / 2;
}
