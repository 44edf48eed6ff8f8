import type { TrendFigure } from '../../figures/trend/trend-figure.js';
import { positionOf, valueAxisOf } from '../../view/value-axis.js';

/** What is heard of one point. */
export interface Tone {
  /** The point. */
  readonly key: string;
  /** Seconds after the first. */
  readonly at: number;
  /** Seconds. */
  readonly length: number;
  /** Hertz; higher values sound higher, and equal distances on the figure's axis are equal intervals. */
  readonly frequency: number;
  /** From -1, left, to 1, right, as in the figure. */
  readonly pan: number;
  /** False for what the figure draws hollow. */
  readonly isCertain: boolean;
}

/** The ends of the axis, in hertz: two octaves in which small loudspeakers and most ears are good. */
const LOWEST = 220;
const OCTAVES = 2;

/** Seconds from one period to the next, and for a whole trend at most. */
const STEP = 0.3;
const LONGEST = 12;

/**
 * The tones of the chosen region, in time order and with the distances of the time axis: a period without a figure is
 * silent.
 */
export function tonesOf(chart: TrendFigure): Tone[] {
  const points = chart.points.filter(({ series }) => series === 0).sort((a, b) => a.time - b.time);
  const times = points.map(({ time }) => time);
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const shortest = Math.min(...times.slice(1).map((time, index) => time - (times[index] ?? time)));
  const step = Math.min(STEP, LONGEST / ((last - first) / shortest));
  const { domain } = valueAxisOf(valuesOf(chart), 5, chart.decimals);
  return points.map(({ key, time, value, certain }) => ({
    key,
    at: ((time - first) / shortest) * step,
    length: step * 0.8,
    frequency: LOWEST * 2 ** positionOf(value, domain, 0, OCTAVES),
    pan: positionOf(time, [first, last], -0.8, 0.8),
    isCertain: certain,
  }));
}

/** What the figure's axis spans: the values of all regions, and the targets. */
function valuesOf({ points, references, bands }: TrendFigure): number[] {
  return [...[...points, ...references].map(({ value }) => value), ...bands.flatMap(({ from, to }) => [from, to])];
}
