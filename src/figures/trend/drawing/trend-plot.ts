import { widestTick } from '../../../drawing/axis-ticks.js';
import { lineHeightOf, type Drawing, type Frame } from '../../../drawing/drawing.js';
import { positionOf, STEPS, valueAxisOf, type ValueAxis } from '../../../view/value-axis.js';
import { valuesOf, type TrendFigure, type TrendPoint } from '../trend-figure.js';
import { timeDomainOf } from './time-axis.js';

/** The plot of a trend: its size, the room round it, and from times and values to pixels. */
export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly margins: Drawing['margins'];
  readonly axis: ValueAxis;
  readonly timeDomain: readonly [number, number];
  readonly xOf: (time: number) => number;
  readonly yOf: (value: number) => number;
}

/** Pixels of room for half a point at the edges of the plot. */
export const EDGE = 8;
/** Between an axis number and the plot. */
const AXIS_GAP = 8;
/** Between the plot and the bottom of the figure, besides a line of text. */
const UNDER = 12;
const LEAST_STEP = 36;

/** The plot of some points with room above and to the right of it, in pixels. */
export function plotOf(
  figure: TrendFigure,
  points: readonly TrendPoint[],
  room: { readonly top: number; readonly right: number },
  frame: Frame,
): Plot {
  const bottom = lineHeightOf(frame.fontSize) + UNDER;
  const height = Math.max(40, frame.height - room.top - bottom);
  const steps = Math.max(STEPS.least, Math.min(STEPS.most, Math.floor(height / LEAST_STEP)));
  const values = [...valuesOf({ ...figure, points }), ...(figure.fromZero ? [0] : [])];
  const axis = valueAxisOf(values, steps, figure.decimals);
  const left = AXIS_GAP + Math.ceil(widestTick(axis, frame));
  const width = Math.max(20, frame.width - left - room.right);
  const timeDomain = timeDomainOf(timesOf(figure, points));
  return {
    width,
    height,
    axis,
    timeDomain,
    margins: { left, right: room.right, top: room.top, bottom },
    xOf: (time) => positionOf(time, timeDomain, 0, width),
    yOf: (value) => positionOf(value, axis.domain, height, 0),
  };
}

function timesOf({ baselines = [], until }: TrendFigure, points: readonly TrendPoint[]): number[] {
  return [
    ...points.flatMap(({ time, span = [] }) => [time, ...span]),
    ...baselines.map(({ time }) => time),
    ...(until === undefined ? [] : [until]),
  ];
}
