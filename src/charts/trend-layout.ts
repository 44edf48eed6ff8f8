import type { BreakMark, TrendFigure, TrendPoint } from '../view/chart-figure.js';
import { acrossLabels, type AcrossLabel } from './across-labels.js';
import { breakLabels } from './break-labels.js';
import { trendFigure } from './compiled/trend.js';
import { lineHeightOf, type Drawing, type Frame, type LabelRow, type Spot } from './drawing.js';
import { labelsBeside, planBeside, type BesidePlan } from './end-labels.js';
import { keyOf } from './key-labels.js';
import type { Obstacles, Piece } from './label-placement.js';
import { pickTicks, timeDomainOf, type TickRow } from './time-axis.js';
import {
  highlightRows,
  linesOf,
  lookOf,
  markedPoints,
  segmentsOf,
  spansOf,
  type PointRow,
  type Segments,
} from './trend-rows.js';
import { positionOf, STEPS, valueAxisOf, type ValueAxis } from '../view/value-axis.js';

/** The plot of a trend: its size, the room round it, and from times and values to pixels. */
interface Plot {
  readonly width: number;
  readonly height: number;
  readonly margins: Drawing['margins'];
  readonly axis: ValueAxis;
  readonly timeDomain: readonly [number, number];
  readonly xOf: (time: number) => number;
  readonly yOf: (value: number) => number;
}

/** Between an axis number and the plot. */
const AXIS_GAP = 8;
/** Room for half a point at the edges of the plot. */
const EDGE = 8;
/** Half the height of a number of the axis, in text sizes: the highest stands half above the plot. */
const HALF_NUMBER = 0.6;
/** Half the length of the bar of a baseline. */
const HALF_BAR = 11;
/** The zigzag of an axis that leaves zero out: to the left from the plot's lower left corner, and upwards. */
const ZIGZAG = [
  [3, 0],
  [3, 3],
  [6, 5],
  [0, 9],
  [3, 11],
  [3, 14],
] as const;
const LEAST_STEP = 36;

/** Places everything of a trend: axes, lines, marks, and labels that neither overlap nor leave the figure. */
export function trendDrawing(figure: TrendFigure, frame: Frame): Drawing {
  const breaks = distinct(figure.breaks);
  return drawingWith({ ...figure, breaks }, breaks.length === 0 ? 0 : 1, frame);
}

/** How many rows the labels of breaks need shows only when they are placed; then it starts again with more room. */
function drawingWith(figure: TrendFigure, breakRows: number, frame: Frame): Drawing {
  const segments = segmentsOf(figure);
  const ends = figure.ends.map((end) => ({ ...end, series: lookOf(end.series) }));
  const lineHeight = lineHeightOf(frame.fontSize);
  const breakRoom = breakRows === 0 ? 0 : breakRows * lineHeight + EDGE;
  const plan = planBeside(ends, frame.height - breakRoom - lineHeight * 2, frame);
  const key = plan ? undefined : keyOf(ends, frame);
  const plot = plotOf(
    figure,
    segments.flat(),
    (key?.height ?? 0) + breakRoom + Math.max(EDGE, Math.floor(frame.fontSize * HALF_NUMBER)),
    plan,
    frame,
  );
  const { width, margins, xOf, yOf } = plot;
  const interrupted = breakLabels(figure.breaks, xOf, -margins.left, width + margins.right, frame);
  if (interrupted.rows > breakRows) return drawingWith(figure, interrupted.rows, frame);
  const ticks = ticksOf(figure, plot, frame);
  const marked = markedPoints(
    segments,
    ticks.map(({ time }) => time),
  );
  const endSpots = ends.map(({ time, value }) => ({ x: xOf(time), y: yOf(value) }));
  const beside = plan && labelsBeside(ends, endSpots, plot, plan, frame);
  const bars = distinct(figure.baselines ?? []).map(({ time, value, label }) => ({
    x: xOf(time),
    y: yOf(value),
    value,
    label,
  }));
  const across = [...figure.references, ...figure.bands.flatMap(({ from, to }) => [{ value: from }, { value: to }])];
  const obstacles = obstaclesOf(
    segments,
    marked,
    bars,
    across.map(({ value }) => yOf(value)),
    plot,
  );
  const labels = acrossLabels(figure.references, figure.bands, bars, yOf, obstacles, frame);
  return drawingOf(figure, plot, {
    spans: spansOf(segments).map(({ from, to, ...row }) => ({ ...row, x: xOf(from), x2: xOf(to) })),
    baselines: bars.map(({ x, value }) => ({
      x: Math.max(-EDGE, x - HALF_BAR),
      x2: Math.min(width + EDGE, x + HALF_BAR),
      value,
    })),
    ticks: ticks.map(({ x, labelX, label }) => ({ x, labelX, label })),
    lines: linesOf(segments),
    points: marked,
    leaders: beside?.leaders ?? [],
    keys: beside?.keys ?? (key?.keys ?? []).map(fromFigure(margins)),
    halos: labels.filter(({ halo }) => halo).map(labelOnly),
    labels: [
      ...(key?.labels ?? []).map(fromFigure(margins)),
      ...(beside?.labels ?? []),
      ...interrupted.labels,
      ...labels.map(labelOnly),
    ],
  });
}

function drawingOf(figure: TrendFigure, plot: Plot, placed: Drawing['datasets']): Drawing {
  const { width, height, margins, axis, timeDomain, xOf, yOf } = plot;
  return {
    compiled: trendFigure,
    width,
    height,
    margins,
    pointing: 'along',
    signals: { timeDomain, valueDomain: axis.domain, valueTicks: axis.ticks, valueFormat: axis.format },
    datasets: {
      bands: figure.bands.map(({ from, to }) => ({ from, to })),
      bandEdges: figure.bands.flatMap(({ from, to }) => [{ value: from }, { value: to }]),
      references: figure.references.map(({ value }) => ({ value })),
      cut:
        axis.domain[0] > 0 || axis.domain[1] < 0
          ? ZIGZAG.map(([left, up], order) => ({ x: -left, y: height - up, order }))
          : [],
      breaks: figure.breaks.map(({ time }) => ({ x: xOf(time), top: -EDGE / 2 })),
      ...placed,
    },
    targets: segmentsOf(figure)
      .flat()
      .map((point, _, all) => ({
        key: point.key,
        x: margins.left + xOf(point.time),
        y: margins.top + yOf(point.value),
        rows: highlightRows(point, all),
      })),
  };
}

function plotOf(
  figure: TrendFigure,
  points: readonly TrendPoint[],
  top: number,
  plan: BesidePlan | undefined,
  frame: Frame,
): Plot {
  const bottom = lineHeightOf(frame.fontSize) + 12;
  const height = Math.max(40, frame.height - top - bottom);
  const steps = Math.max(STEPS.least, Math.min(STEPS.most, Math.floor(height / LEAST_STEP)));
  const axis = valueAxisOf(valuesOf(figure, points), steps, figure.decimals);
  const numbers = axis.ticks.map((tick) => frame.measure(frame.write(tick, axis.format), 'normal'));
  const left = AXIS_GAP + Math.ceil(Math.max(...numbers));
  const right = plan?.width ?? EDGE;
  const width = Math.max(20, frame.width - left - right);
  const times = [
    ...points.flatMap(({ time, span = [] }) => [time, ...span]),
    ...(figure.baselines ?? []).map(({ time }) => time),
  ];
  const timeDomain = timeDomainOf(times);
  return {
    width,
    height,
    axis,
    timeDomain,
    margins: { left, right, top, bottom },
    xOf: (time) => positionOf(time, timeDomain, 0, width),
    yOf: (value) => positionOf(value, axis.domain, height, 0),
  };
}

function valuesOf(figure: TrendFigure, points: readonly TrendPoint[]): readonly number[] {
  return [
    ...[...points, ...figure.references, ...(figure.baselines ?? [])].map(({ value }) => value),
    ...(figure.fromZero ? [0] : []),
    ...figure.bands.flatMap(({ from, to }) => [from, to]),
  ];
}

function ticksOf({ ticks }: TrendFigure, plot: Plot, frame: Frame): readonly TickRow[] {
  const { timeDomain, width, margins, xOf } = plot;
  const within = ticks.filter(({ time }) => time >= timeDomain[0] && time <= timeDomain[1]);
  return pickTicks(within, xOf, (label) => frame.measure(label, 'normal'), -margins.left, width + margins.right);
}

function obstaclesOf(
  segments: Segments,
  marked: readonly PointRow[],
  bars: readonly Spot[],
  heights: readonly number[],
  { width, height, xOf, yOf }: Plot,
): Obstacles {
  const pieces = segments.flatMap((segment) =>
    segment.flatMap((to, index): Piece[] => {
      const from = to.span ? to : segment[index - 1];
      if (!from) return [];
      const [start, end] = to.span ?? [from.time, to.time];
      return [{ x1: xOf(start), y1: yOf(from.value), x2: xOf(end), y2: yOf(to.value) }];
    }),
  );
  const boxes = marked.map(({ time, value }) => ({
    left: xOf(time) - EDGE,
    right: xOf(time) + EDGE,
    top: yOf(value) - EDGE,
    bottom: yOf(value) + EDGE,
  }));
  const barBoxes = bars.map(({ x, y }) => ({ left: x - HALF_BAR, right: x + HALF_BAR, top: y - 3, bottom: y + 3 }));
  // A label across another's line would be read as that line's own.
  const lines = heights.map((y) => ({ left: 0, right: width, top: y - 1, bottom: y + 1 }));
  return {
    bounds: { left: 0, right: width, top: 0, bottom: height },
    boxes: [...boxes, ...barBoxes, ...lines],
    pieces,
  };
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
