import { lineHeightOf, type Drawing, type Frame, type LabelRow } from '../../../drawing/drawing.js';
import { boxesMeet, type Box, type Piece } from '../../../drawing/labels/label-placement.js';
import type { AnnotationMark } from '../annotations/trend-annotations.js';
import type { TrendFigure } from '../trend-figure.js';
import { EDGE, type Plot } from './trend-plot.js';

/** The marks of events: their rows, by the name of the dataset, and the numbers above the plot with their boxes. */
export interface DrawnAnnotations {
  readonly datasets: Drawing['datasets'];
  readonly labels: readonly LabelRow[];
  readonly boxes: readonly Box[];
}

/** Numbers that stand together above the plot, since there is no room between them. */
interface Flag {
  readonly first: number;
  readonly last: number;
  /** The places of the marks that it is for, in pixels. */
  readonly left: number;
  readonly right: number;
}

/** Between the numbers and the plot, as for the labels of breaks. */
const ABOVE = 6;
/** Between the number and the edge of its box, and between two boxes. */
const PADDING = 5;
const BETWEEN = 4;

/** Places the marks of a trend's events: lines and bands in the plot, and their numbers in a row above it. */
export function drawnAnnotations({ annotations = [] }: TrendFigure, plot: Plot, frame: Frame): DrawnAnnotations {
  const { height, width } = plot;
  const flags = apart(
    annotations.map(({ number, from }) => ({
      first: number,
      last: number,
      left: at(from, plot),
      right: at(from, plot),
    })),
    plot,
    frame,
  );
  const boxes = flags.map((flag) => boxOf(flag, plot, frame));
  const spans = annotations.filter(({ from, to }) => to > from);
  return {
    datasets: {
      annotationSpans: spans.map(({ from, to }) => ({ x: at(from, plot), x2: at(to, plot), y: 0, y2: height })),
      annotationLines: linesOf(annotations, plot).map(({ x, top }) => ({ x, top, bottom: height })),
      flags: boxes.map(({ left, right, top, bottom }) => ({ x: left, x2: right, y: top, y2: bottom })),
    },
    labels: flags.map((flag, index) => {
      const { left = 0, right = width, bottom = 0 } = boxes[index] ?? {};
      const y = bottom - (lineHeightOf(frame.fontSize) - frame.fontSize * 0.7) / 2;
      return { x: (left + right) / 2, y, text: textOf(flag), align: 'center', weight: 'bold', tone: 'strong' };
    }),
    boxes,
  };
}

/** The lines as pieces that other labels keep clear of. */
export function annotationPieces({ annotations = [] }: TrendFigure, plot: Plot): Piece[] {
  return linesOf(annotations, plot).map(({ x }) => ({ x1: x, y1: 0, x2: x, y2: plot.height }));
}

/**
 * Where lines stand, and from where: at events of one period and at the beginning of spans from their number, at the
 * end of spans from the edge of the plot. A span has none where it goes on outside of the plot.
 */
function linesOf(annotations: readonly AnnotationMark[], plot: Plot): { readonly x: number; readonly top: number }[] {
  const [first, last] = plot.timeDomain;
  return annotations.flatMap(({ from, to }) => {
    const begins = { x: at(from, plot), top: -ABOVE };
    if (from === to) return [begins];
    return [...(from > first ? [begins] : []), ...(to < last ? [{ x: at(to, plot), top: 0 }] : [])];
  });
}

/** The place of a time; an event in the first or last period may lie a little before or after its middle. */
function at(time: number, { xOf, width }: Plot): number {
  return Math.max(0, Math.min(width, xOf(time)));
}

/** Neighbours whose numbers would cover one another get one box together: «2–3». They are in order of place. */
function apart(flags: readonly Flag[], plot: Plot, frame: Frame): readonly Flag[] {
  const placed: Flag[] = [];
  for (const flag of flags) {
    let merged = flag;
    for (let before = placed.at(-1); before && areTogether(before, merged, plot, frame); before = placed.at(-1)) {
      merged = { ...merged, first: before.first, left: before.left };
      placed.pop();
    }
    placed.push(merged);
  }
  return placed;
}

function areTogether(before: Flag, after: Flag, plot: Plot, frame: Frame): boolean {
  const box = boxOf(before, plot, frame);
  return boxesMeet({ ...box, right: box.right + BETWEEN }, boxOf(after, plot, frame));
}

function boxOf(flag: Flag, { width }: Plot, { fontSize, measure }: Frame): Box {
  const height = lineHeightOf(fontSize);
  const wide = Math.max(height, Math.ceil(measure(textOf(flag), 'bold')) + PADDING * 2);
  const middle = (flag.left + flag.right) / 2;
  const left = Math.max(-EDGE, Math.min(middle - wide / 2, width + EDGE - wide));
  return { left, right: left + wide, top: -ABOVE - height, bottom: -ABOVE };
}

function textOf({ first, last }: Flag): string {
  return first === last ? String(first) : `${first}–${last}`;
}
