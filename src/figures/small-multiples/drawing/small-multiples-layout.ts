import { axisTicksOf, widestTick } from '../../../drawing/axis-ticks.js';
import { lineHeightOf, type Drawing, type Frame, type LabelRow, type Target } from '../../../drawing/drawing.js';
import { blockOf } from '../../../drawing/labels/label-placement.js';
import { positionOf, valueAxisOf, type ValueAxis } from '../../../view/value-axis.js';
import { linesOf, segmentsOf } from '../../trend/drawing/trend-rows.js';
import { timeDomainOf } from '../../trend/drawing/time-axis.js';
import type { TrendPoint } from '../../trend/trend-figure.js';
import { GAP, heightOf, plotGrid, type PlotGrid } from '../plot-grid.js';
import type { RegionPlot, SmallMultiplesFigure } from '../small-multiples-figure.js';
import { smallMultiplesSpec } from './small-multiples.spec.js';

/** Pixels between a number of the axis and the plot. */
const AXIS_GAP = 8;
/** Steps that the axis is made of, of which the plots show those between their least and greatest value. */
const MOST_STEPS = 4;
/** Pixels right of the plots, for half a point and its edge. */
const RIGHT_EDGE = 5;
/** Pixels that a mark round a plot keeps from it. */
const ROUND = 6;

/** A plot in its place, in pixels of the whole. */
interface PlacedPlot {
  readonly plot: RegionPlot;
  readonly left: number;
  readonly right: number;
  /** Of the text, and of the plot below it. */
  readonly top: number;
  readonly plotTop: number;
  readonly plotBottom: number;
  readonly isFirstInRow: boolean;
  /** Whether nothing stands below it. */
  readonly isLowest: boolean;
  readonly xOf: (time: number) => number;
  readonly yOf: (value: number) => number;
}

/** Places the plots in rows, with numbers of the axis before each row and the ends of time under each column. */
export function drawingOf(figure: SmallMultiplesFigure, frame: Frame): Drawing {
  const { width } = frame;
  const axis = axisOf(figure);
  const shape = plotGrid(figure.plots.length, width, frame.fontSize, frame.height);
  const placed = placedPlots(figure, axis.domain, Math.ceil(widestTick(axis, frame)) + AXIS_GAP, { width, shape });
  const own = figure.plots.find(({ emphasised }) => emphasised);
  const stands = ({ plot }: PlacedPlot): boolean => plot.emphasised || plot.compared;
  const grid = placed.map((each) => ({ each, ticks: axisTicksOf(axis, each.yOf, frame) }));
  return {
    spec: smallMultiplesSpec,
    width,
    height: heightOf(shape),
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    pointing: 'within',
    parameters: {},
    datasets: {
      grid: grid.flatMap(({ each: { left, right }, ticks }) => ticks.map(({ line }) => across(left, right, line))),
      bases:
        figure.base === undefined
          ? []
          : placed.map(({ left, right, yOf }) => across(left, right, yOf(figure.base ?? 0))),
      comparisons: own ? placed.filter(({ plot }) => plot !== own).flatMap((each) => lineRows(each, own)) : [],
      lines: placed.filter((each) => !stands(each)).flatMap((each) => lineRows(each, each.plot)),
      strongLines: placed.filter(stands).flatMap((each) => lineRows(each, each.plot)),
      ends: placed.flatMap(endRow),
      labels: [
        ...placed.flatMap((each) => headRows(each, stands(each), frame)),
        ...grid.flatMap(({ each, ticks }) =>
          each.isFirstInRow ? ticks.map((tick) => axisLabel(each, tick, frame)) : [],
        ),
        ...placed.flatMap((each) => (each.isLowest ? timeLabels(each, figure, frame) : [])),
      ],
    },
    targets: placed.map(targetOf),
  };
}

/**
 * The axis that all plots share. It ends where the values end, not on a tick: a step more would take half of what
 * little height a plot has.
 */
function axisOf({ plots, base, decimals }: SmallMultiplesFigure): ValueAxis {
  const values = [
    ...plots.flatMap(({ points }) => points.map(({ value }) => value)),
    ...(base === undefined ? [] : [base]),
  ];
  const axis = valueAxisOf(values, MOST_STEPS, decimals);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const ticks = axis.ticks.filter((tick) => tick >= low && tick <= high);
  return ticks.length < 2 ? axis : { ...axis, ticks, domain: [low, high] };
}

function placedPlots(
  { plots }: SmallMultiplesFigure,
  domain: readonly [number, number],
  axisWidth: number,
  { width, shape }: { readonly width: number; readonly shape: PlotGrid },
): PlacedPlot[] {
  const { columns, textHeight, plotHeight, rowHeight } = shape;
  const plotWidth = Math.max(40, (width - axisWidth - RIGHT_EDGE - GAP.across * (columns - 1)) / columns);
  const timeDomain = timeDomainOf(plots.flatMap(({ points }) => points.map(({ time }) => time)));
  return plots.map((plot, place) => {
    const [column, row] = [place % columns, Math.floor(place / columns)];
    const left = axisWidth + column * (plotWidth + GAP.across);
    const top = row * rowHeight;
    const [plotTop, plotBottom] = [top + textHeight, top + textHeight + plotHeight];
    return {
      ...{ plot, left, right: left + plotWidth, top, plotTop, plotBottom },
      isFirstInRow: column === 0,
      isLowest: place + columns >= plots.length,
      xOf: (time) => positionOf(time, timeDomain, left, left + plotWidth),
      yOf: (value) => positionOf(value, domain, plotBottom, plotTop),
    };
  });
}

function across(x: number, x2: number, y: number): object {
  return { x, x2, y, y2: y };
}

/** The line of a region in a place, which may be another's. */
function lineRows({ plot, xOf, yOf }: PlacedPlot, { key, points }: RegionPlot): object[] {
  return linesOf(segmentsOf({ points })).map(({ path, time, value, form }) => ({
    path: `${plot.key} ${key} ${path}`,
    ...{ x: xOf(time), y: yOf(value), form },
  }));
}

function endRow({ plot: { points }, xOf, yOf }: PlacedPlot): object[] {
  return points.slice(-1).map(({ time, value }: TrendPoint) => ({ x: xOf(time), y: yOf(value) }));
}

/** The name of the region, and below it the newest figure. */
function headRows({ plot, left, right, top }: PlacedPlot, isStrong: boolean, frame: Frame): LabelRow[] {
  const { fontSize } = frame;
  const weight = isStrong ? 'bold' : 'normal';
  const [name = ''] = blockOf(plot.label, right - left, 1, weight, frame).lines;
  const common = { x: left, align: 'left', weight } as const;
  const y = top + fontSize;
  return [
    { ...common, y, text: name, tone: 'strong' },
    { ...common, y: y + lineHeightOf(fontSize), text: plot.valueLabel, tone: isStrong ? 'strong' : 'subtle' },
  ];
}

function axisLabel(
  { left }: PlacedPlot,
  { place, label }: { place: number; label: string },
  { fontSize }: Frame,
): LabelRow {
  return {
    x: left - AXIS_GAP,
    y: place + fontSize * 0.35,
    text: label,
    align: 'right',
    weight: 'normal',
    tone: 'subtle',
  };
}

/** The ends of time under a plot: the first where it begins, the last where it ends, where both have room. */
function timeLabels(
  { left, right, plotBottom }: PlacedPlot,
  { ticks }: SmallMultiplesFigure,
  { fontSize, measure }: Frame,
): LabelRow[] {
  const [first, last] = ticks;
  const common = { y: plotBottom + ROUND + fontSize, weight: 'normal', tone: 'subtle' } as const;
  const begin = first ? [{ ...common, x: left, text: first.label, align: 'left' as const }] : [];
  const end = last ? [{ ...common, x: right, text: last.label, align: 'right' as const }] : [];
  const taken = ticks.reduce((sum, { label }) => sum + measure(label, 'normal'), ROUND);
  return taken <= right - left ? [...begin, ...end] : end;
}

function targetOf({ plot, left, right, top, plotTop, plotBottom }: PlacedPlot): Target {
  const row = { x: left - ROUND, x2: right + ROUND, y: plotTop - ROUND, y2: plotBottom + ROUND };
  return {
    key: plot.key,
    x: (left + right) / 2,
    y: (plotTop + plotBottom) / 2,
    contains: ({ x, y }) => x >= left && x <= right && y >= top && y <= plotBottom,
    rows: [row],
  };
}
