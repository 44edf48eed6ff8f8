import { lineHeightOf, type Frame, type LabelRow } from '../drawing.js';
import { wrapText } from './text-fit.js';

/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A straight piece of a line in pixels. */
export interface Piece {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** What labels should keep clear of: other texts and points above all, lines where it can be had. */
export interface Obstacles {
  readonly bounds: Box;
  readonly boxes: readonly Box[];
  readonly pieces: readonly Piece[];
}

/** A text on one or more lines and the room it takes. */
export interface Block {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** A place where a block could stand: `top` is its upper edge, `x` the edge or middle that `align` names. */
export interface Place {
  readonly x: number;
  readonly top: number;
  readonly align: LabelRow['align'];
}

/** A text broken into lines no wider than `width`. */
export function blockOf(text: string, width: number, most: number, weight: LabelRow['weight'], frame: Frame): Block {
  const lines = wrapText(text, width, most, weight, frame.measure);
  return {
    lines,
    width: Math.max(...lines.map((line) => frame.measure(line, weight))),
    height: frame.fontSize * 1.15 + (lines.length - 1) * lineHeightOf(frame.fontSize),
  };
}

/**
 * The first of the best places for a block: one that covers no other text and crosses the fewest lines. Undefined when
 * every place would cover a text, cross more lines than it may, or leave the bounds; a label that is not there is
 * better than two on each other.
 */
export function bestPlace(
  places: readonly Place[],
  block: Block,
  { bounds, boxes, pieces }: Obstacles,
  mostCrossed = Infinity,
): (Place & { readonly box: Box }) | undefined {
  let best: (Place & { readonly box: Box }) | undefined;
  let fewest = Infinity;
  for (const place of places) {
    const box = boxOf(place, block);
    if (!isInside(box, bounds) || boxes.some((other) => boxesMeet(box, other))) continue;
    const crossed = pieces.filter((piece) => pieceMeetsBox(piece, box)).length;
    if (crossed <= mostCrossed && crossed < fewest) [best, fewest] = [{ ...place, box }, crossed];
  }
  return best;
}

/** The lines of a block at its place, as rows for the figure. */
export function rowsOf(
  block: Block,
  place: Place,
  look: Pick<LabelRow, 'weight' | 'tone'>,
  fontSize: number,
): readonly LabelRow[] {
  return block.lines.map((text, index) => ({
    x: place.x,
    y: place.top + fontSize * 0.9 + index * lineHeightOf(fontSize),
    text,
    align: place.align,
    ...look,
  }));
}

/** The rectangle of a block at a place. */
export function boxOf({ x, top, align }: Place, { width, height }: Block): Box {
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  return { left, right: left + width, top, bottom: top + height };
}

/** Whether two rectangles share any area. */
export function boxesMeet(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function isInside(box: Box, bounds: Box): boolean {
  return box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom;
}

/** Whether a straight line touches a rectangle: the part of it that is inside all four sides is not empty. */
export function pieceMeetsBox({ x1, y1, x2, y2 }: Piece, box: Box): boolean {
  const sides: readonly (readonly [number, number])[] = [
    [x1 - x2, x1 - box.left],
    [x2 - x1, box.right - x1],
    [y1 - y2, y1 - box.top],
    [y2 - y1, box.bottom - y1],
  ];
  let enter = 0;
  let leave = 1;
  for (const [slope, distance] of sides) {
    if (slope === 0 && distance < 0) return false;
    if (slope < 0) enter = Math.max(enter, distance / slope);
    if (slope > 0) leave = Math.min(leave, distance / slope);
  }
  return enter <= leave;
}
