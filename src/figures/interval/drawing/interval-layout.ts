import { lineHeightOf, type Drawing, type FontWeight, type Frame, type LabelRow } from '../../../drawing/drawing.js';
import { blockOf, rowsOf } from '../../../drawing/labels/label-placement.js';
import { positionOf } from '../../../view/value-axis.js';
import { textScaleOf } from '../../text-scale.js';
import type { IntervalBar, IntervalFigure } from '../interval-figure.js';
import { intervalRowsAt, type IntervalRows } from '../interval-rows.js';
import { intervalSpec } from './interval.spec.js';

/** A bar between `top` and `bottom`, in pixels. */
interface BarRow {
  readonly key: string;
  readonly value: number;
  readonly top: number;
  readonly bottom: number;
  readonly emphasised: boolean;
}

/** A bar with its place: the upper edge of its row, and its own edges. */
interface Placed {
  readonly bar: IntervalBar;
  readonly rowTop: number;
  readonly row: BarRow;
}

/** How the rows of the bars are laid out, in pixels. */
interface Plan extends IntervalRows {
  readonly rowHeight: number;
  readonly nameWidth: number;
  /** Widths of the column of numbers: all values, and all intervals. */
  readonly valueWidth: number;
  readonly boundsWidth: number;
}

const GAP = 8;
const EDGE = 4;
const WIDEST_NAME = 0.38;
const THICKEST = 20;
/** Width of the space between a value and its bounds, as a part of the text size. */
const SPACE = 0.35;
/** Half the height of a cap, as a part of its bar's. */
const CAP = 0.35;

/**
 * Places bars, whiskers and labels. Names stand left of the bars and numbers right of them in a column of their own, or
 * both above the bars where it is narrow. The figure becomes taller than asked when the rows would otherwise be too low
 * to read.
 */
export function drawingOf(figure: IntervalFigure, frame: Frame): Drawing {
  const bars = figure.bars.filter(({ value }) => Number.isFinite(value));
  const plan = planOf(bars, frame);
  const isAbove = plan.names === 'above';
  const numbersWidth = plan.valueWidth + plan.boundsWidth;
  const margins = {
    left: isAbove ? EDGE : Math.ceil(plan.nameWidth) + GAP * 2,
    right: isAbove ? EDGE : Math.ceil(numbersWidth) + GAP * 2,
    top: EDGE,
    bottom: EDGE,
  };
  const width = Math.max(20, frame.width - margins.left - margins.right);
  const domain = domainOf(bars);
  const xOf = (value: number) => positionOf(value, domain, 0, width);
  const placed = placedRows(bars, plan, frame);
  return {
    spec: intervalSpec,
    width,
    height: plan.rowHeight * bars.length + plan.gap,
    margins,
    pointing: 'across',
    parameters: { valueDomain: domain },
    datasets: {
      bars: rowsWhere(placed, ({ certain }) => certain),
      uncertainBars: rowsWhere(placed, ({ certain }) => !certain),
      zero: zeroLines(placed, plan),
      divider: dividersOf(placed, plan, margins, width),
      ...whiskersOf(placed),
      labels: placed.flatMap((each) => labelsOf(each, plan, margins, frame)),
    },
    targets: placed.map(({ row }) => ({
      key: row.key,
      x: margins.left + xOf(row.value),
      y: margins.top + (row.top + row.bottom) / 2,
      rows: [row],
    })),
  };
}

function rowsWhere(placed: readonly Placed[], test: (bar: IntervalBar) => boolean): readonly BarRow[] {
  return placed.filter(({ bar }) => test(bar)).map(({ row }) => row);
}

/** Names above the bars must not be crossed by the line at zero. */
function zeroLines(placed: readonly Placed[], { names, rowHeight }: Plan): readonly object[] {
  return placed.map(({ row: { top, bottom }, rowTop }) =>
    names === 'above'
      ? { value: 0, top: top - 3, bottom: bottom + 3 }
      : { value: 0, top: rowTop, bottom: rowTop + rowHeight },
  );
}

/** The line between the bars that stand apart and the others, over the whole figure. */
function dividersOf(
  placed: readonly Placed[],
  { gap }: Plan,
  { left, right }: Drawing['margins'],
  width: number,
): readonly object[] {
  const first = placed.find(({ bar }) => !bar.isApart);
  return gap === 0 || !first ? [] : [{ x: -left, x2: width + right, y: Math.round(first.rowTop - gap / 2) + 0.5 }];
}

/** The lines from bound to bound, and a cap at either end. */
function whiskersOf(placed: readonly Placed[]): Drawing['datasets'] {
  const whiskers = placed.flatMap(({ bar: { interval }, row }) => {
    if (!interval) return [];
    const middle = (row.top + row.bottom) / 2;
    const half = (row.bottom - row.top) * CAP;
    return [{ lower: interval.lower, upper: interval.upper, middle, top: middle - half, bottom: middle + half }];
  });
  return {
    whiskers,
    caps: whiskers.flatMap(({ lower, upper, top, bottom }) => [lower, upper].map((value) => ({ value, top, bottom }))),
  };
}

function planOf(bars: readonly IntervalBar[], frame: Frame): Plan {
  const rows = intervalRowsAt(bars, frame.width, frame.fontSize);
  const widest = (textOf: (bar: IntervalBar) => string): number =>
    Math.max(0, ...bars.map((bar) => frame.measure(textOf(bar), weightOf(bar))));
  const valueWidth = widest(({ valueLabel }) => valueLabel);
  const boundsWidth = widest(boundsOf) + spaceOf(frame);
  const beside = Math.min(
    frame.width * WIDEST_NAME,
    widest(({ label }) => label),
  );
  const above = frame.width - EDGE * 2 - (rows.numbers === 'below' ? 0 : valueWidth + boundsWidth + GAP);
  return {
    ...rows,
    rowHeight: Math.max((frame.height - EDGE * 2 - rows.gap) / Math.max(1, bars.length), rows.least),
    nameWidth: rows.names === 'above' ? above : beside,
    valueWidth,
    boundsWidth,
  };
}

function placedRows(bars: readonly IntervalBar[], plan: Plan, frame: Frame): readonly Placed[] {
  const { names, numbers, rowHeight, gap } = plan;
  const line = lineHeightOf(frame.fontSize);
  const text = names === 'above' ? line * (numbers === 'below' ? 2 : 1) + 3 : 0;
  const room = names === 'above' ? rowHeight - text - 7 : rowHeight * 0.66;
  const thickness = Math.min(THICKEST * textScaleOf(frame.fontSize), room);
  return bars.map((bar, index) => {
    const rowTop = index * rowHeight + (bar.isApart ? 0 : gap);
    const top = rowTop + (names === 'above' ? text : (rowHeight - thickness) / 2);
    const { key, value, emphasised } = bar;
    return { bar, rowTop, row: { key, value, emphasised, top, bottom: top + thickness } };
  });
}

function labelsOf(
  { bar, rowTop, row }: Placed,
  plan: Plan,
  margins: Drawing['margins'],
  frame: Frame,
): readonly LabelRow[] {
  const { names, numbers, rowHeight, nameWidth, valueWidth, boundsWidth } = plan;
  const { fontSize } = frame;
  const isAbove = names === 'above';
  const weight = weightOf(bar);
  const most = !isAbove && rowHeight >= lineHeightOf(fontSize) * 2 ? 2 : 1;
  const block = blockOf(bar.label, nameWidth, most, weight, frame);
  const nameTop = rowTop + (isAbove ? 1 : (rowHeight - block.height) / 2);
  const name = isAbove ? { x: 0, align: 'left' as const } : { x: -GAP * 2, align: 'right' as const };
  const width = frame.width - margins.left - margins.right;
  const isBelow = numbers === 'below';
  // Values end at one line and bounds begin beside it, so that they can be compared down the column.
  const middle = isBelow ? valueWidth : isAbove ? width - boundsWidth : width + GAP * 2 + valueWidth;
  const y = isAbove
    ? nameTop + fontSize * 0.9 + (isBelow ? lineHeightOf(fontSize) : 0)
    : (row.top + row.bottom) / 2 + fontSize * 0.35;
  const bounds = boundsOf(bar);
  return [
    ...rowsOf(block, { ...name, top: nameTop }, { weight, tone: 'strong' }, fontSize),
    { x: middle, y, text: bar.valueLabel, align: 'right', weight, tone: 'strong' },
    ...(bounds === ''
      ? []
      : [{ x: middle + spaceOf(frame), y, text: bounds, align: 'left', weight, tone: 'subtle' } as const]),
  ];
}

function boundsOf({ interval }: IntervalBar): string {
  return interval ? `(${interval.label})` : '';
}

/** Between a value and its bounds. */
function spaceOf({ fontSize }: Frame): number {
  return fontSize * SPACE;
}

/** How far a bar and its whisker reach. */
function domainOf(bars: readonly IntervalBar[]): readonly [number, number] {
  const low = bars.reduce((least, { value, interval }) => Math.min(least, value, interval?.lower ?? value), 0);
  const high = bars.reduce((most, { value, interval }) => Math.max(most, value, interval?.upper ?? value), 0);
  return low === high ? [0, 1] : [low, high];
}

function weightOf({ emphasised }: IntervalBar): FontWeight {
  return emphasised ? 'bold' : 'normal';
}
