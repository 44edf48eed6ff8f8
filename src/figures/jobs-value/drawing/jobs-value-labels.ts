import type { JobsValuePoint } from '../jobs-value-figure.js';
import type { Frame, LabelRow, Spot } from '../../../drawing/drawing.js';
import type { EqualValueLine } from './equal-value-lines.js';
import {
  bestPlace,
  blockOf,
  rowsOf,
  type Box,
  type Obstacles,
  type Piece,
  type Place,
} from '../../../drawing/labels/label-placement.js';

/** The plot's size and the way from figures to pixels. */
interface Plot {
  readonly width: number;
  readonly height: number;
  readonly xOf: (jobs: number) => number;
  readonly yOf: (valuePerJob: number) => number;
}

/** A text, its look, and where it could stand. */
interface Wish extends Pick<LabelRow, 'text' | 'weight' | 'tone'> {
  readonly placesFor: (height: number) => readonly Place[];
}

const POINT = 7;
const GAP = 10;

/**
 * Labels of the points (the newest and the first before the others) and of the lines of equal value creation. Labels
 * without room are left out; the table has them all.
 */
export function jobsValueLabels(
  points: readonly JobsValuePoint[],
  lines: readonly EqualValueLine[],
  plot: Plot,
  frame: Frame,
): readonly LabelRow[] {
  const { width, height, xOf, yOf } = plot;
  const spots = points.map(({ jobs, valuePerJob }) => ({ x: xOf(jobs), y: yOf(valuePerJob) }));
  const taken: Box[] = spots.map(({ x, y }) => ({
    left: x - POINT,
    right: x + POINT,
    top: y - POINT,
    bottom: y + POINT,
  }));
  const obstacles = { bounds: { left: 2, right: width, top: 2, bottom: height - 2 }, pieces: piecesOf(spots) };
  return [...pointWishes(points, spots), ...lineWishes(lines, plot)].flatMap((wish) => {
    const label = labelFor(wish, width, { ...obstacles, boxes: taken }, frame);
    if (label) taken.push(label.box);
    return label?.rows ?? [];
  });
}

function labelFor(
  { text, placesFor, ...look }: Wish,
  width: number,
  obstacles: Obstacles,
  frame: Frame,
): { readonly box: Box; readonly rows: readonly LabelRow[] } | undefined {
  if (text === '') return undefined;
  const block = blockOf(text, width, 1, look.weight, frame);
  // The line of the figures strikes no guide line's label through.
  const place = bestPlace(placesFor(block.height), block, obstacles, look.tone === 'subtle' ? 0 : Infinity);
  return place && { box: place.box, rows: rowsOf(block, place, look, frame.fontSize) };
}

function pointWishes(points: readonly JobsValuePoint[], spots: readonly Spot[]): readonly Wish[] {
  const last = points.length - 1;
  const inside = points
    .map((_, index) => index)
    .slice(1, -1)
    .reverse();
  return [...new Set([last, 0, ...inside])].flatMap((index) => {
    const [point, spot] = [points[index], spots[index]];
    if (!point || !spot) return [];
    const weight = index === last || index === 0 ? 'bold' : 'normal';
    const wish: Wish = { text: point.label, weight, tone: 'strong', placesFor: (height) => placesAround(spot, height) };
    return [wish];
  });
}

function lineWishes(lines: readonly EqualValueLine[], { xOf, yOf }: Plot): readonly Wish[] {
  return lines.map(({ label, rows }) => {
    const spots = rows.map(({ jobs, valuePerJob }) => ({ x: xOf(jobs), y: yOf(valuePerJob) }));
    return { text: label, weight: 'normal', tone: 'subtle', placesFor: (height) => placesAlong(spots, height) };
  });
}

function piecesOf(spots: readonly Spot[]): readonly Piece[] {
  return spots.slice(1).map((to, index) => {
    const from = spots[index] ?? to;
    return { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  });
}

/** Beside a point, over and under it, and at its corners. */
function placesAround({ x, y }: Spot, height: number): readonly Place[] {
  return [
    { x: x + GAP, top: y - height / 2, align: 'left' },
    { x: x - GAP, top: y - height / 2, align: 'right' },
    { x, top: y - GAP - height, align: 'center' },
    { x, top: y + GAP, align: 'center' },
    { x: x + GAP, top: y - height - 3, align: 'left' },
    { x: x + GAP, top: y + 3, align: 'left' },
    { x: x - GAP, top: y - height - 3, align: 'right' },
    { x: x - GAP, top: y + 3, align: 'right' },
  ];
}

/** On a line, as on the contours of a map: from near its right end to its left. */
function placesAlong(spots: readonly Spot[], height: number): readonly Place[] {
  return [...spots].reverse().map(({ x, y }): Place => ({ x, top: y - height / 2, align: 'center' }));
}
