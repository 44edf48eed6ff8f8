import { axisTicksOf } from '../../../drawing/axis-ticks.js';
import { lineHeightOf, type Drawing, type Frame, type LabelRow, type Spot } from '../../../drawing/drawing.js';
import type { Obstacles, Piece } from '../../../drawing/labels/label-placement.js';
import { lookOf } from '../../series-look.js';
import type { BreakMark, EndLabel, TrendFigure } from '../trend-figure.js';
import { acrossLabels, type AcrossLabel, type BarMark } from './across-labels.js';
import { annotationPieces, drawnAnnotations } from './annotation-marks.js';
import { breakLabels } from './break-labels.js';
import { labelsBeside, planBeside, type BesidePlan } from './end-labels.js';
import { keyOf, type Key } from './key-labels.js';
import { drawnTargets } from './target-marks.js';
import { pickTicks, type TickRow } from './time-axis.js';
import { EDGE, plotOf, type Plot } from './trend-plot.js';
import {
  highlightRows,
  linesOf,
  markedPoints,
  segmentsOf,
  spansOf,
  type PointRow,
  type Segments,
} from './trend-rows.js';
import { capsOf, whiskerPieces, whiskersOf } from './trend-whiskers.js';
import { trendSpec } from './trend.spec.js';
import { visibleLines } from './visible-lines.js';

/** Half the height of a number of the axis, in text sizes: the highest stands half above the plot. */
const HALF_NUMBER = 0.6;
/** Half the length of the bar of a baseline. */
const HALF_BAR = 11;
/** Length in pixels of a tick of the time axis, and how far under the plot its label begins. */
const TICK = 5;
const UNDER_TICK = 10;
/** The zigzag of an axis that leaves zero out: to the left from the plot's lower left corner, and upwards. */
const ZIGZAG = [
  [3, 0],
  [3, 3],
  [6, 5],
  [0, 9],
  [3, 11],
  [3, 14],
] as const;

const ZIGZAG_HEIGHT = 14;

/** Rows of a drawing, by the name of their dataset. */
type Datasets = Drawing['datasets'];

/** A bar at the baseline of a target, with its value. */
interface Baseline extends BarMark {
  readonly value: number;
}

/** The names of the series: beside the ends of their lines, or in a key above the plot. */
interface Names {
  readonly ends: readonly EndLabel[];
  readonly plan: BesidePlan | undefined;
  readonly key: Key | undefined;
}

/** Places everything of a trend: axes, lines, marks, and labels that neither overlap nor leave the figure. */
export function drawingOf(figure: TrendFigure, frame: Frame): Drawing {
  const breaks = distinct(figure.breaks);
  const isMarked = breaks.length + (figure.annotations ?? []).length > 0;
  return drawingWith({ ...figure, breaks }, isMarked ? 1 : 0, frame);
}

/** How many rows the labels of breaks need shows only when they are placed; then it starts again with more room. */
function drawingWith(figure: TrendFigure, breakRows: number, frame: Frame): Drawing {
  const segments = segmentsOf(figure);
  const breakRoom = breakRows === 0 ? 0 : breakRows * lineHeightOf(frame.fontSize) + EDGE;
  const names = namesOf(figure, breakRoom, frame);
  const halfNumber = Math.max(EDGE, Math.floor(frame.fontSize * HALF_NUMBER));
  const room = { top: (names.key?.height ?? 0) + breakRoom + halfNumber, right: names.plan?.width ?? EDGE };
  const plot = plotOf(figure, segments.flat(), room, frame);
  const { width, height, margins, xOf, axis, timeDomain } = plot;
  const events = drawnAnnotations(figure, plot, frame);
  const edges = [-margins.left, width + margins.right] as const;
  const interrupted = breakLabels(figure.breaks, xOf, edges, frame, events.boxes);
  if (interrupted.rows > breakRows) return drawingWith(figure, interrupted.rows, frame);
  return {
    spec: trendSpec,
    width,
    height,
    margins,
    pointing: 'along',
    parameters: { timeDomain, valueDomain: axis.domain },
    datasets: {
      ...datasetsOf(figure, segments, names, [...interrupted.labels, ...events.labels], plot, frame),
      ...events.datasets,
    },
    targets: targetsOf(segments, plot),
  };
}

function namesOf(figure: TrendFigure, breakRoom: number, frame: Frame): Names {
  const ends = figure.ends.map((end) => ({ ...end, series: lookOf(end.series) }));
  const room = frame.height - breakRoom - lineHeightOf(frame.fontSize) * 2;
  // The lines end within the plot when the axis goes on to a target.
  const plan = figure.until === undefined ? planBeside(ends, room, frame) : undefined;
  return { ends, plan, key: plan ? undefined : keyOf(ends, frame) };
}

function datasetsOf(
  figure: TrendFigure,
  segments: Segments,
  names: Names,
  aboveNames: readonly LabelRow[],
  plot: Plot,
  frame: Frame,
): Datasets {
  const { xOf, yOf, axis } = plot;
  const ticks = ticksOf(figure, plot, frame);
  const times = ticks.map(({ time }) => time);
  const points = markedPoints(segments, times);
  const bars = baselinesOf(figure, plot);
  const { bars: marks, boxes, pieces, ...timed } = drawnTargets(figure, plot);
  const obstacles = obstaclesOf(figure, segments, points, bars, plot);
  const around = { ...obstacles, boxes: [...obstacles.boxes, ...boxes], pieces: [...obstacles.pieces, ...pieces] };
  const labels = acrossLabels(figure.references, figure.bands, [...marks, ...bars], yOf, around, frame);
  const shown = shownNames(names, plot, frame);
  const whiskers = whiskersOf(segments, plot);
  return {
    valueTicks: axisTicksOf(axis, yOf, frame),
    ticks: ticks.map((tick) => timeTick(tick, plot, frame)),
    ...acrossRows(figure, bars, points, plot),
    ...timed,
    breaks: figure.breaks.map(({ time }) => ({ x: xOf(time), top: -EDGE / 2 })),
    spans: spansOf(segments).map(({ from, to, ...row }) => ({ ...row, x: xOf(from), x2: xOf(to) })),
    whiskers,
    caps: capsOf(whiskers),
    lines: visibleLines(linesOf(segments), points, plot),
    points,
    ...shown,
    halos: labels.filter(({ halo }) => halo).map(labelOnly),
    labels: [...(shown['labels'] ?? []), ...aboveNames, ...labels.map(labelOnly)],
  };
}

/** What stands across the plot: targets as bands and lines, where they are counted from, and the cut of the axis. */
function acrossRows(
  { bands, references }: TrendFigure,
  bars: readonly Baseline[],
  points: readonly PointRow[],
  plot: Plot,
): Datasets {
  const { width, height, axis } = plot;
  const isCut = axis.domain[0] > 0 || axis.domain[1] < 0;
  return {
    bands: bands.map(({ from, to }) => ({ from, to })),
    bandEdges: bands.flatMap(({ from, to }) => [{ value: from }, { value: to }]),
    references: references.map(({ value }) => ({ value })),
    baselines: bars.map(({ x, value }) => ({
      x: Math.max(-EDGE, x - HALF_BAR),
      x2: Math.min(width + EDGE, x + HALF_BAR),
      value,
    })),
    cut: isCut ? ZIGZAG.map(([left, up], order) => ({ x: -left, y: height - up - cutAbove(points, plot), order })) : [],
  };
}

/** How far up the zigzag stands: over the points that would cover it, in pixels. */
function cutAbove(points: readonly PointRow[], { height, xOf, yOf }: Plot): number {
  const covering = points.filter(({ time }) => xOf(time) < EDGE).map(({ value }) => height - yOf(value));
  return covering
    .sort((one, other) => one - other)
    .reduce((up, point) => (point > up - EDGE && point < up + ZIGZAG_HEIGHT + EDGE ? point + EDGE : up), 0);
}

/** The names at the ends of the lines, or in a key above the plot. */
function shownNames({ ends, plan, key }: Names, plot: Plot, frame: Frame): Datasets {
  const above = fromFigure(plot.margins);
  if (!plan) return { leaders: [], keys: (key?.keys ?? []).map(above), labels: (key?.labels ?? []).map(above) };
  const spots = ends.map(({ time, value }) => ({ x: plot.xOf(time), y: plot.yOf(value) }));
  return { ...labelsBeside(ends, spots, plot, plan, frame) };
}

function targetsOf(segments: Segments, { margins, xOf, yOf }: Plot): Drawing['targets'] {
  const points = segments.flat();
  return points.map((point) => ({
    key: point.key,
    x: margins.left + xOf(point.time),
    y: margins.top + yOf(point.value),
    // Counted when it is pointed at: for all of a long series that would be its square.
    get rows() {
      return highlightRows(point, points);
    },
  }));
}

function ticksOf({ ticks }: TrendFigure, plot: Plot, frame: Frame): readonly TickRow[] {
  const { timeDomain, width, margins, xOf } = plot;
  const within = ticks.filter(({ time }) => time >= timeDomain[0] && time <= timeDomain[1]);
  return pickTicks(within, xOf, (label) => frame.measure(label, 'normal'), -margins.left, width + margins.right);
}

function timeTick({ x, labelX, label }: TickRow, { height }: Plot, { fontSize }: Frame): object {
  return { x, top: height, bottom: height + TICK, labelX, labelY: height + UNDER_TICK + fontSize, label };
}

function baselinesOf({ baselines = [] }: TrendFigure, { xOf, yOf }: Plot): Baseline[] {
  return distinct(baselines).map(({ time, value, label }) => ({ x: xOf(time), y: yOf(value), value, label }));
}

function obstaclesOf(
  figure: TrendFigure,
  segments: Segments,
  marked: readonly PointRow[],
  bars: readonly Spot[],
  plot: Plot,
): Obstacles {
  const { references, bands } = figure;
  const { width, height, xOf, yOf } = plot;
  const boxes = marked.map(({ time, value }) => ({
    left: xOf(time) - EDGE,
    right: xOf(time) + EDGE,
    top: yOf(value) - EDGE,
    bottom: yOf(value) + EDGE,
  }));
  const barBoxes = bars.map(({ x, y }) => ({ left: x - HALF_BAR, right: x + HALF_BAR, top: y - 3, bottom: y + 3 }));
  // A label across another's line would be read as that line's own.
  const heights = [...references.map(({ value }) => value), ...bands.flatMap(({ from, to }) => [from, to])].map(yOf);
  const lines = heights.map((y) => ({ left: 0, right: width, top: y - 1, bottom: y + 1 }));
  return {
    bounds: { left: 0, right: width, top: 0, bottom: height },
    boxes: [...boxes, ...barBoxes, ...lines],
    pieces: [
      ...segments.flatMap((segment) => piecesOf(segment, plot)),
      ...whiskerPieces(segments.flat(), plot),
      ...annotationPieces(figure, plot),
    ],
  };
}

/** The straight pieces between the points of a segment, and the bars of figures over longer periods. */
function piecesOf(segment: Segments[number], { xOf, yOf }: Plot): Piece[] {
  return segment.flatMap((to, index) => {
    const from = to.span ? to : segment[index - 1];
    if (!from) return [];
    const [start, end] = to.span ?? [from.time, to.time];
    return [{ x1: xOf(start), y1: yOf(from.value), x2: xOf(end), y2: yOf(to.value) }];
  });
}

/**
 * Series that break at the same time for the same reason share one mark, and targets that are counted from the same.
 */
function distinct<Mark extends BreakMark>(marks: readonly Mark[]): readonly Mark[] {
  return [...new Map(marks.map((mark) => [`${mark.time} ${mark.label}`, mark])).values()];
}

/** From places in the figure to places in the plot. */
function fromFigure({ left, top }: Drawing['margins']): <Row extends Spot>(row: Row) => Row {
  return (row) => ({ ...row, x: row.x - left, y: row.y - top });
}

function labelOnly({ halo: _, ...row }: AcrossLabel): LabelRow {
  return row;
}
