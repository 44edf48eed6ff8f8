import { crownOf, type Crown } from './crown.js';
import { fittingFor, freeAngle, type Fitting } from './fitting.js';
import type { MapContent, PairContent } from './map-content.js';
import type { Row } from './labels.js';
import { cornersOf, spreadOf, type Point } from './layout.js';
import { curveBetween, headOf, lineBetween, ORIGIN, type Line } from './shapes.js';

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
  /** Curves (SVG paths) behind the nodes that join the dots of the chosen actor when it is in several groups. */
  readonly curves: readonly string[];
}

/** Line widths in pixels; the scale is absolute up to so many connections. */
const WIDTH = { one: 2, most: 11, scale: 9 };

/**
 * Lays out 3 to 8 equal nodes at the corners of a regular polygon with one corner up, in the largest text in which
 * every label fits. Undefined when there is no such size: the map is then shown as a list.
 */
export function geometryOf(content: MapContent): MapGeometry | undefined {
  const fitting = fittingFor({ ...content, head: longestHead(content) });
  return fitting && layOut(content, fitting);
}

/** Pixels of the longest arrow head between neighbours, whose lines are the shortest. */
function longestHead({ pairs, nodes }: MapContent): number {
  const pointing = pairs.filter(
    ({ from, to, direction }) => direction !== 'none' && [1, nodes.length - 1].includes(to - from),
  );
  return Math.max(0, ...pointing.map(({ count }) => headOf(widthOf(count, pairs))));
}

function widthOf(count: number, pairs: readonly PairContent[]): number {
  const most = Math.max(WIDTH.scale, ...pairs.map((each) => each.count));
  return count === 0 ? 0 : WIDTH.one + ((WIDTH.most - WIDTH.one) * (count - 1)) / (most - 1);
}

function layOut(content: MapContent, fitting: Fitting): MapGeometry {
  const { nodes, pairs, width, height } = content;
  const { ring, radius, fontSize, smallSize, isRinged, labels } = fitting;
  const middle = { x: width / 2, y: height / 2 + (ring * (1 - spreadOf(nodes.length).y)) / 2 };
  const corners = cornersOf(nodes.length);
  const points = corners.map(({ x, y }) => ({ x: middle.x + ring * x, y: middle.y + ring * y }));
  const shapes = points.map((point, place) => ({
    ...point,
    rows: labels[place]?.rows ?? [],
    countY: labels[place]?.countY ?? 0,
    ...crownOf(
      nodes[place]?.actors ?? 0,
      {
        centre: point,
        radius,
        free: freeAngle(nodes.length),
        outward: Math.atan2(corners[place]?.y ?? 0, corners[place]?.x ?? 0),
      },
      isRinged,
    ),
  }));
  return {
    width,
    height,
    radius,
    fontSize,
    smallSize,
    nodes: shapes,
    lines: pairs.map((each) => lineOf(each, points, content, fitting)),
    curves: curvesOf(content.chosenDots, shapes, middle),
  };
}

function lineOf(
  { from, to, count, direction }: PairContent,
  points: readonly Point[],
  { pairs, chosen }: MapContent,
  { ring, radius }: Fitting,
): Line {
  const halfSide = ring * Math.sin(Math.PI / points.length);
  return lineBetween({
    start: points[from] ?? ORIGIN,
    end: points[to] ?? ORIGIN,
    radius,
    direction,
    width: widthOf(count, pairs),
    numberAt: from === chosen ? halfSide : to === chosen ? -halfSide : undefined,
  });
}

function curvesOf(chosen: MapContent['chosenDots'], nodes: readonly NodeShape[], middle: Point): string[] {
  const dots = chosen.flatMap(([node, actor]) => nodes[node]?.dots[actor] ?? []);
  return dots.slice(1).map((dot, index) => curveBetween(dots[index] ?? dot, dot, middle));
}
