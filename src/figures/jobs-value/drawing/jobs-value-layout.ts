import { lineHeightOf, type Drawing, type Frame, type LabelRow } from '../../../drawing/drawing.js';
import { equalValueLinesOf } from './equal-value-lines.js';
import { jobsValueLabels } from './jobs-value-labels.js';
import { blockOf, rowsOf, type Block } from '../../../drawing/labels/label-placement.js';
import { positionOf, valueAxisOf, type ValueAxis } from '../../../view/value-axis.js';
import { axisTicksOf, widestTick } from '../../../drawing/axis-ticks.js';
import type { JobsValueFigure, JobsValuePoint } from '../jobs-value-figure.js';
import { jobsValueSpec } from './jobs-value.spec.js';

/** The plot of a jobs × value figure: its size, the room round it, and from figures to pixels. */
interface Plot {
  readonly width: number;
  readonly height: number;
  readonly margins: Drawing['margins'];
  readonly jobs: ValueAxis;
  readonly values: ValueAxis;
  readonly xOf: (jobs: number) => number;
  readonly yOf: (valuePerJob: number) => number;
}

/** A point drawn as a mark. */
interface PointRow {
  readonly jobs: number;
  readonly valuePerJob: number;
  readonly certain: boolean;
  readonly series: number;
}

/** A point of the joined line. Rows with the same `path` are joined in their order. */
interface PathRow {
  readonly path: string;
  readonly order: number;
  readonly jobs: number;
  readonly valuePerJob: number;
  readonly certain: boolean;
}

const AXIS_GAP = 8;
const EDGE = 8;
/** From the plot to the numbers under it, and from those to the title. */
const UNDER = 14;
const TICK = 5;
const LEAST_STEP = 36;
const MOST_STEPS = 6;
const LEAST_GAP = 16;

/** Places everything of a jobs × value figure: axes and titles, lines of equal value creation, years. */
export function drawingOf(figure: JobsValueFigure, frame: Frame): Drawing {
  const points = figure.points
    .filter(({ jobs, valuePerJob }) => Number.isFinite(jobs) && Number.isFinite(valuePerJob))
    .sort((one, other) => one.order - other.order);
  const titles: Titles = {
    value: blockOf(figure.valueTitle, frame.width, 2, 'normal', frame),
    jobs: blockOf(figure.jobsTitle, frame.width, 2, 'normal', frame),
  };
  const plot = plotOf(figure, points, titles, frame);
  const { width, height, margins, jobs, values } = plot;
  const lines = equalValueLinesOf(figure.equalValueLines, jobs.domain, values.domain);
  const labels = jobsValueLabels(points, lines, plot, frame);
  const rows = points.map(pointRow);
  return {
    spec: jobsValueSpec,
    width,
    height,
    margins,
    pointing: 'around',
    parameters: { jobsDomain: jobs.domain, valueDomain: values.domain },
    datasets: {
      valueTicks: axisTicksOf(values, plot.yOf, frame),
      jobsTicks: axisTicksOf(jobs, plot.xOf, frame).map((tick) => ({ ...tick, ...under(height) })),
      equalValueLines: lines.flatMap((line) => line.rows),
      paths: pathsOf(points),
      points: rows,
      halos: labels,
      labels: [...titleRows(titles, plot, frame), ...labels],
    },
    targets: points.map(({ key, jobs: count, valuePerJob }, index) => ({
      key,
      x: margins.left + plot.xOf(count),
      y: margins.top + plot.yOf(valuePerJob),
      rows: rows.slice(index, index + 1),
    })),
  };
}

/** The titles of the two axes. */
interface Titles {
  readonly value: Block;
  readonly jobs: Block;
}

/** Where the ticks of the lower axis begin and end, and where their numbers begin. */
function under(height: number): object {
  const top = height + 0.5;
  return { top, bottom: top + TICK, labelTop: top + TICK + AXIS_GAP };
}

function titleRows({ value, jobs }: Titles, { width, height, margins }: Plot, { fontSize }: Frame): LabelRow[] {
  const underNumbers = height + lineHeightOf(fontSize) + UNDER;
  return [
    ...rowsOf(value, { x: -margins.left, top: -margins.top, align: 'left' }, TITLE, fontSize),
    ...rowsOf(jobs, { x: width + margins.right, top: underNumbers, align: 'right' }, TITLE, fontSize),
  ];
}

const TITLE = { weight: 'normal', tone: 'subtle' } as const;

function plotOf(figure: JobsValueFigure, points: readonly JobsValuePoint[], titles: Titles, frame: Frame): Plot {
  const widestOf = (axis: ValueAxis) => widestTick(axis, frame);
  const top = titles.value.height + EDGE * 1.5;
  const bottom = lineHeightOf(frame.fontSize) + UNDER + 1 + titles.jobs.height;
  const height = Math.max(60, frame.height - top - bottom);
  const steps = Math.max(2, Math.min(MOST_STEPS, Math.floor(height / LEAST_STEP)));
  const values = valueAxisOf(
    points.map(({ valuePerJob }) => valuePerJob),
    steps,
    figure.valueDecimals,
  );
  const jobs = jobsAxis(points, frame.width - AXIS_GAP - widestOf(values), widestOf);
  const left = Math.ceil(Math.max(AXIS_GAP + widestOf(values), widestOf(jobs) / 2));
  const right = Math.ceil(Math.max(EDGE, widestOf(jobs) / 2));
  const width = Math.max(40, frame.width - left - right);
  return {
    width,
    height,
    jobs,
    values,
    margins: { left, right, top, bottom },
    xOf: (value) => positionOf(value, jobs.domain, 0, width),
    yOf: (value) => positionOf(value, values.domain, height, 0),
  };
}

/** A point as the figure draws it. There is one series, so it has the first colour. */
function pointRow({ jobs, valuePerJob, certain }: JobsValuePoint): PointRow {
  return { jobs, valuePerJob, certain, series: 0 };
}

/** The finest axis of jobs whose numbers stand clear of each other; the two ends when none do. */
function jobsAxis(points: readonly JobsValuePoint[], room: number, widestOf: (axis: ValueAxis) => number): ValueAxis {
  const values = points.map(({ jobs }) => jobs);
  for (let count = 8; count > 1; count -= 1) {
    const axis = valueAxisOf(values, count, 0);
    if ((widestOf(axis) + LEAST_GAP) * (axis.ticks.length - 1) <= room - widestOf(axis) / 2) return axis;
  }
  const axis = valueAxisOf(values, 2, 0);
  return { ...axis, ticks: axis.domain };
}

/** The joined line, cut where certainty changes. */
function pathsOf(points: readonly JobsValuePoint[]): readonly PathRow[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index] ?? to;
    const piece = { path: String(index), certain: from.certain && to.certain };
    return [from, to].map(({ order, jobs, valuePerJob }) => ({ ...piece, order, jobs, valuePerJob }));
  });
}
