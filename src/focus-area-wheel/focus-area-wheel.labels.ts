import { lineBreaks, type BreakLevel, type Measure } from './focus-area-wheel.line-breaks.js';
import { middleOf, type Arc } from './focus-area-wheel.rings.js';

/** What is written in a segment: its title and, under it, a word that must not be missed. */
export interface Label {
  readonly title: string;
  readonly note?: string;
}

/** A way to set a label in lines. Widths are in em. */
export interface Way {
  readonly texts: readonly string[];
  readonly widths: readonly number[];
  /** Whether the last line is the note. */
  readonly hasNote: boolean;
  readonly level: BreakLevel;
}

/** A piece of a ring, or the hub, round the origin. Lengths are in pixels. */
export interface Field extends Arc {
  readonly inner: number;
  readonly outer: number;
}

/** Where the middle of a line stands. With `path` the line follows that path instead of lying flat. */
export interface LinePlace {
  readonly x: number;
  readonly y: number;
  readonly path?: string;
}

export interface LabelLine extends LinePlace {
  /** Ends with a space unless its last word goes on in the next line. */
  readonly text: string;
  readonly isNote: boolean;
}

/** The lines of a label, and their font size in pixels. */
export interface SetLabel {
  readonly size: number;
  readonly lines: readonly LabelLine[];
}

/** Labels of one size. The score is that size less what broken words cost, to compare one drawing with another. */
export interface SetLabels {
  readonly score: number;
  readonly labels: readonly SetLabel[];
}

/** Font sizes in pixels, and the size of running text. */
export interface Sizes {
  readonly largest: number;
  readonly smallest: number;
  readonly em: number;
}

/** Finds places for the lines of a way at a font size in pixels, or nothing when they do not fit. */
export type PlaceLines = (way: Way, size: number) => readonly LinePlace[] | undefined;

export const LINE_HEIGHT = 1.2;
const LEVELS: readonly BreakLevel[] = [0, 1, 2];
/** How much larger, in em, a label must get before it is broken inside a compound, or inside any word. */
const COST = [0, 0.2, 1];

/** Every way to set a label that is worth trying, those with whole words first. */
export function waysOf({ title, note }: Label, measure: Measure): Way[] {
  const known = new Set<string>();
  return LEVELS.flatMap((level) => lineBreaks(title, level, measure).flatMap((lines) => {
    const key = lines.join('\n');
    if (known.has(key)) return [];
    known.add(key);
    const texts = note === undefined ? lines : [...lines, note];
    return [{ texts, widths: texts.map((text) => measure(text.trimEnd())), hasNote: note !== undefined, level }];
  }));
}

/** Labels of one size: as large as possible, with as few broken words as possible; nothing when one does not fit. */
export function setLabels(
  labels: readonly (readonly Way[])[], { largest, smallest, em }: Sizes, places: readonly PlaceLines[],
): SetLabels | undefined {
  // Most drawings that fail do so at any size: ask first whether it can be done at all.
  if (labels.some((ways, index) => !firstThatFits(ways, smallest, places[index]))) return undefined;
  let best: SetLabels | undefined;
  for (let size = largest; size >= Math.max(smallest, best?.score ?? 0); size -= em / 32) {
    const set = labels.map((ways, index) => firstThatFits(ways, size, places[index]));
    if (!set.every((label) => label !== undefined)) continue;
    const score = size - em * Math.max(0, ...set.map(({ level }) => COST[level] ?? 0));
    if (score > (best?.score ?? -Infinity)) best = { score, labels: set.map(({ lines }) => ({ size, lines })) };
  }
  return best;
}

interface FittingWay {
  readonly level: BreakLevel;
  readonly lines: readonly LabelLine[];
}

function firstThatFits(ways: readonly Way[], size: number, place: PlaceLines | undefined): FittingWay | undefined {
  for (const way of ways) {
    const places = place?.(way, size);
    if (places) return { level: way.level, lines: places.map((at, index) => lineAt(way, index, at)) };
  }
  return undefined;
}

function lineAt(way: Way, index: number, place: LinePlace): LabelLine {
  return { ...place, text: way.texts[index] ?? '', isNote: way.hasNote && index === way.texts.length - 1 };
}

/** Places horizontal lines inside a field, as near to its middle as possible, `pad` pixels from every edge. */
export function horizontalIn(field: Field, pad: number): PlaceLines {
  const isInside = insideOf(field, pad);
  const middle = middleOf(field);
  return (way, size) => {
    for (const [turn, depth] of SPOTS) {
      const angle = middle + turn * (field.end - field.start);
      const radius = field.inner + depth * (field.outer - field.inner);
      const places = stacked(way, size, radius * Math.cos(angle), radius * Math.sin(angle));
      if (isInside(places, way, size)) return places;
    }
    return undefined;
  };
}

/** Places lines in the middle of a circle round the origin. */
export function horizontalInCircle(radius: number, pad: number): PlaceLines {
  const isInside = insideOf({ inner: -Infinity, outer: radius, start: 0, end: 2 * Math.PI }, pad);
  return (way, size) => {
    const places = stacked(way, size, 0, 0);
    return isInside(places, way, size) ? places : undefined;
  };
}

/** Where to try: shares of the segment's angle from its middle, and of the way from its inner to its outer edge. */
const TURNS = [0, -0.06, 0.06, -0.12, 0.12, -0.18, 0.18];
const SPOTS = [0.52, 0.46, 0.58, 0.4, 0.64, 0.7, 0.34, 0.76]
  .flatMap((depth, index) => TURNS.map((turn) => ({ depth, turn, cost: index + 40 * Math.abs(turn) })))
  .sort((a, b) => a.cost - b.cost)
  .map(({ depth, turn }) => [turn, depth] as const);

function stacked(way: Way, size: number, x: number, y: number): LinePlace[] {
  const top = y - ((way.texts.length - 1) / 2) * LINE_HEIGHT * size;
  return way.texts.map((_, index) => ({ x, y: top + index * LINE_HEIGHT * size }));
}

type IsInside = (places: readonly LinePlace[], way: Way, size: number) => boolean;

/** Tells whether lines lie in a field. A field that is no full ring must span half a turn at most. */
function insideOf({ inner, outer, start, end }: Field, pad: number): IsInside {
  const isFull = end - start > 2 * Math.PI - 0.01;
  const [startX, startY, endX, endY] = [-Math.sin(start), Math.cos(start), Math.sin(end), -Math.cos(end)];
  const isBoxInside = (x: number, y: number, halfWidth: number, halfHeight: number): boolean => {
    const [across, down] = [Math.abs(x), Math.abs(y)];
    if (Math.hypot(across + halfWidth, down + halfHeight) > outer - pad) return false;
    if (Math.hypot(Math.max(0, across - halfWidth), Math.max(0, down - halfHeight)) < inner + pad) return false;
    if (isFull) return true;
    const clearance = (normalX: number, normalY: number): number =>
      normalX * x + normalY * y - Math.abs(normalX) * halfWidth - Math.abs(normalY) * halfHeight;
    return clearance(startX, startY) >= pad && clearance(endX, endY) >= pad;
  };
  return (places, { widths }, size) =>
    places.every(({ x, y }, index) => isBoxInside(x, y, ((widths[index] ?? 0) * size) / 2, size / 2));
}
