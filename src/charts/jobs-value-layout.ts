import type { JobsValueFigure, JobsValuePoint } from '../view/chart-figure.js';
import { jobsValueFigure } from './compiled/jobs-value.js';
import { lineHeightOf, type Drawing, type Frame } from './drawing.js';
import { equalValueLinesOf } from './equal-value-lines.js';
import { jobsValueLabels } from './jobs-value-labels.js';
import { blockOf, rowsOf, type Block } from './label-placement.js';
import { positionOf, valueAxisOf, type ValueAxis } from '../view/value-axis.js';

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
const LEAST_STEP = 36;
const MOST_STEPS = 6;
const LEAST_GAP = 16;

/** Places everything of a jobs × value figure: axes and titles, lines of equal value creation, years. */
export function jobsValueDrawing(figure: JobsValueFigure, frame: Frame): Drawing {
  const points = figure.points
    .filter(({ jobs, valuePerJob }) => Number.isFinite(jobs) && Number.isFinite(valuePerJob))
    .sort((one, other) => one.order - other.order);
  const valueTitle = blockOf(figure.valueTitle, frame.width, 2, 'normal', frame);
  const jobsTitle = blockOf(figure.jobsTitle, frame.width, 2, 'normal', frame);
  const plot = plotOf(figure, points, valueTitle, jobsTitle, frame);
  const { width, height, margins, jobs, values } = plot;
  const lines = equalValueLinesOf(figure.equalValueLines, jobs.domain, values.domain);
  const labels = jobsValueLabels(points, lines, plot, frame);
  const rows = points.map(pointRow);
  const underNumbers = height + lineHeightOf(frame.fontSize) + UNDER;
  return {
    compiled: jobsValueFigure,
    width,
    height,
    margins,
    pointing: 'around',
    signals: {
      jobsDomain: jobs.domain,
      jobsTicks: jobs.ticks,
      jobsFormat: jobs.format,
      valueDomain: values.domain,
      valueTicks: values.ticks,
      valueFormat: values.format,
    },
    datasets: {
      equalValueLines: lines.flatMap((line) => line.rows),
      paths: pathsOf(points),
      points: rows,
      halos: labels,
      labels: [
        ...rowsOf(valueTitle, { x: -margins.left, top: -margins.top, align: 'left' }, TITLE, frame.fontSize),
        ...rowsOf(jobsTitle, { x: width + margins.right, top: underNumbers, align: 'right' }, TITLE, frame.fontSize),
        ...labels,
      ],
    },
    targets: points.map(({ key, jobs: count, valuePerJob }, index) => ({
      key,
      x: margins.left + plot.xOf(count),
      y: margins.top + plot.yOf(valuePerJob),
      rows: rows.slice(index, index + 1),
    })),
  };
}

const TITLE = { weight: 'normal', tone: 'subtle' } as const;

function plotOf(
  figure: JobsValueFigure,
  points: readonly JobsValuePoint[],
  valueTitle: Block,
  jobsTitle: Block,
  frame: Frame,
): Plot {
  const widestOf = (axis: ValueAxis) =>
    Math.max(...axis.ticks.map((tick) => frame.measure(frame.write(tick, axis.format), 'normal')));
  const top = valueTitle.height + EDGE * 1.5;
  const bottom = lineHeightOf(frame.fontSize) + UNDER + 1 + jobsTitle.height;
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
