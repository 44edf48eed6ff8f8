import type { Block, Box, Piece, Place } from '../../../drawing/labels/label-placement.js';
import type { TrendFigure } from '../trend-figure.js';
import type { GoalMark, PathMark } from '../targets/goal-marks.js';
import type { BarMark } from './across-labels.js';
import type { Plot } from './trend-plot.js';

/** A straight line, in pixels. */
export interface LineOfMark {
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
}

/** What is drawn of targets in time, what their labels belong to, and what other labels keep clear of. */
export interface DrawnTargets {
  readonly goals: readonly LineOfMark[];
  readonly paths: readonly LineOfMark[];
  readonly gaps: readonly LineOfMark[];
  readonly bars: readonly BarMark[];
  readonly boxes: readonly Box[];
  readonly pieces: readonly Piece[];
}

/** Half the length of a mark's bar, the length of the stem that says to which side it is open, half a diamond. */
const HALF_BAR = 8;
const STEM = 22;
const HALF_DIAMOND = 6;
/** Half the length of the line across the end of a distance, and the least distance that is drawn. */
const HALF_TICK = 4;
const LEAST_GAP = 12;
/** Between a mark and its label. */
const AWAY = 6;
/** The same above or below a point. */
const OVER = 9;

/** Places the targets of a trend that lie in time: their marks, paths, and how far figures are from these. */
export function drawnTargets({ goals = [], paths = [] }: TrendFigure, plot: Plot): DrawnTargets {
  const goalLines = goals.map((goal) => ({ goal, lines: goalLinesOf(goal, plot) }));
  const pathLines = paths.map((path) => ({ path, line: pathLineOf(path, plot) }));
  const gaps = paths.flatMap((path) => gapOf(path, plot));
  const measures = gaps.map(({ line }) => line);
  const lines = [...pathLines.map(({ line }) => line), ...measures];
  return {
    goals: goalLines.flatMap((each) => each.lines),
    paths: pathLines.map(({ line }) => line),
    gaps: measures.flatMap((line) => [line, { ...line, x: line.x2, y: line.y - HALF_TICK, y2: line.y + HALF_TICK }]),
    bars: [
      ...goalLines.filter(({ goal }) => goal.label !== '').map((each) => goalLabel(each.goal, boxRound(each.lines))),
      ...gaps.map(({ line, label }) => gapLabel(line, label)),
      ...pathLines.map(({ path, line }) => pathLabel(line, path.label)),
    ],
    boxes: goalLines.map((each) => boxRound(each.lines)),
    pieces: lines.map(({ x, y, x2, y2 }) => ({ x1: x, y1: y, x2, y2 })),
  };
}

/** A mark open upwards or downwards, a bracket round a range, a diamond round a single figure. */
function goalLinesOf({ time, form, from, to }: GoalMark, { xOf, yOf, height }: Plot): LineOfMark[] {
  const x = xOf(time);
  const barAt = (y: number): LineOfMark => ({ x: x - HALF_BAR, y, x2: x + HALF_BAR, y2: y });
  const y = yOf(from);
  if (form === 'between') return [barAt(y), barAt(yOf(to)), { x, y, x2: x, y2: yOf(to) }];
  if (form === 'at-least') return [barAt(y), { x, y, x2: x, y2: Math.max(0, y - STEM) }];
  if (form === 'at-most') return [barAt(y), { x, y, x2: x, y2: Math.min(height, y + STEM) }];
  const corners = [
    [x - HALF_DIAMOND, y],
    [x, y - HALF_DIAMOND],
    [x + HALF_DIAMOND, y],
    [x, y + HALF_DIAMOND],
  ] as const;
  return corners.map(([left, top], index) => {
    const [right, bottom] = corners[(index + 1) % corners.length] ?? corners[0];
    return { x: left, y: top, x2: right, y2: bottom };
  });
}

function pathLineOf({ from, to }: PathMark, { xOf, yOf }: Plot): LineOfMark {
  return { x: xOf(from.time), y: yOf(from.value), x2: xOf(to.time), y2: yOf(to.value) };
}

function gapOf({ gap }: PathMark, { xOf, yOf }: Plot): { readonly line: LineOfMark; readonly label: string }[] {
  if (!gap) return [];
  const [x, x2, y] = [xOf(gap.from), xOf(gap.to), yOf(gap.value)];
  return Math.abs(x2 - x) < LEAST_GAP ? [] : [{ line: { x, y, x2, y2: y }, label: gap.label }];
}

function boxRound(lines: readonly LineOfMark[]): Box {
  const xs = lines.flatMap(({ x, x2 }) => [x, x2]);
  const ys = lines.flatMap(({ y, y2 }) => [y, y2]);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** To the left of its mark, above or below it. */
function goalLabel({ label }: GoalMark, { left, right, top, bottom }: Box): BarMark {
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    label,
    placesOf: ({ height }) => [
      ...[top - AWAY, top + AWAY - height, (top + bottom - height) / 2, 0, bottom - AWAY].map(
        (y): Place => ({ x: left - AWAY, top: y, align: 'right' }),
      ),
      { x: right, top: top - AWAY - height, align: 'right' },
      { x: right, top: bottom + AWAY, align: 'right' },
    ],
  };
}

/** Above or below the distance, clear of the point at its end, and on from either end. */
function gapLabel({ x, x2, y }: LineOfMark, label: string): BarMark {
  const [left, right] = [Math.min(x, x2), Math.max(x, x2)];
  return {
    x: (x + x2) / 2,
    y,
    label,
    placesOf: ({ height }) => [
      { x: (x + x2) / 2, top: y - OVER - height, align: 'center' },
      { x: (x + x2) / 2, top: y + OVER, align: 'center' },
      { x: right, top: y - OVER - height, align: 'right' },
      { x: left, top: y - OVER - height, align: 'left' },
      { x: left, top: y + OVER, align: 'left' },
      { x: right + AWAY * 2, top: y - height / 2, align: 'left' },
      { x: left - AWAY * 2, top: y - height / 2, align: 'right' },
    ],
  };
}

/** Under a path that rises, over one that falls, where it has the most room. */
function pathLabel({ x, y, x2, y2 }: LineOfMark, label: string): BarMark {
  const rises = y2 <= y;
  const placesAt = ({ width, height }: Block): Place[] =>
    [0.75, 0.6, 0.85, 0.45].flatMap((share) => {
      const [left, top] = [x + (x2 - x) * share, y + (y2 - y) * share];
      // A steep path leaves more room beside it than under it.
      const under = { x: left + AWAY, top: rises ? top + AWAY : top - AWAY - height, align: 'left' } as const;
      const over = { x: left - AWAY, top: rises ? top - AWAY - height : top + AWAY, align: 'right' } as const;
      return under.x + width <= x2 ? [under, over] : [over, { ...under, x: x2, align: 'right' }];
    });
  return { x: (x + x2) / 2, y: (y + y2) / 2, label, placesOf: placesAt, mostCrossed: 0 };
}
