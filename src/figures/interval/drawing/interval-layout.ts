import { lineHeightOf, type Drawing, type FontWeight, type Frame, type LabelRow } from '../../../drawing/drawing.js';
import { blockOf, rowsOf } from '../../../drawing/labels/label-placement.js';
import { positionOf } from '../../../view/value-axis.js';
import { rankingRowsAt } from '../../ranking/ranking-rows.js';
import type { IntervalBar, IntervalFigure } from '../interval-figure.js';
import { intervalSpec } from './interval.spec.js';

/** A bar between `top` and `bottom`, in pixels. */
interface BarRow {
  readonly key: string;
  readonly value: number;
  readonly top: number;
  readonly bottom: number;
  readonly emphasised: boolean;
}

/** How the rows of the bars are laid out, in pixels. */
interface Plan {
  /** Names above their bars instead of beside them. */
  readonly above: boolean;
  readonly rowHeight: number;
  readonly nameWidth: number;
  /** Room for numbers left and right of the bars. */
  readonly numbersLeft: number;
  readonly numbersRight: number;
}

const GAP = 8;
const EDGE = 4;
const WIDEST_NAME = 0.38;
const THICKEST = 20;
/** Half the height of a cap, as a part of its bar's. */
const CAP = 0.35;

/**
 * Places bars, whiskers and labels: names beside the bars, or above them where it is narrow. The figure
 * becomes taller than asked when the rows would otherwise be too low to read.
 */
export function drawingOf(figure: IntervalFigure, frame: Frame): Drawing {
  const bars = figure.bars.filter(({ value }) => Number.isFinite(value));
  const plan = planOf(bars, frame);
  const { above, rowHeight, numbersLeft, numbersRight } = plan;
  const left = numbersLeft + (above ? 1 : Math.ceil(plan.nameWidth) + GAP);
  const margins = { left, right: numbersRight, top: EDGE, bottom: EDGE };
  const width = Math.max(20, frame.width - margins.left - margins.right);
  const height = rowHeight * bars.length;
  const domain = domainOf(bars);
  const xOf = (value: number) => positionOf(value, domain, 0, width);
  const rows = bars.map((bar, index) => barRow(bar, index, plan, frame));
  // Names above the bars must not be crossed by the line at zero.
  const zero = above
    ? rows.map(({ top, bottom }) => ({ value: 0, top: top - 3, bottom: bottom + 3 }))
    : [{ value: 0, top: -EDGE, bottom: height + EDGE }];
  return {
    spec: intervalSpec,
    width,
    height,
    margins,
    pointing: 'across',
    parameters: { valueDomain: domain },
    datasets: {
      bars: rows.filter((_, index) => bars[index]?.certain),
      uncertainBars: rows.filter((_, index) => !bars[index]?.certain),
      zero,
      ...whiskersOf(bars, rows),
      labels: bars.flatMap((bar, index) => [
        ...nameRows(bar, index, above ? -left : -numbersLeft - GAP, plan, frame),
        valueRow(bar, rows[index] ?? barRow(bar, index, plan, frame), xOf, frame),
      ]),
    },
    targets: rows.map((row) => ({
      key: row.key,
      x: margins.left + xOf(row.value),
      y: margins.top + (row.top + row.bottom) / 2,
      rows: [row],
    })),
  };
}

/** The lines from bound to bound, and a cap at either end. */
function whiskersOf(bars: readonly IntervalBar[], rows: readonly BarRow[]): Drawing['datasets'] {
  const placed = bars.flatMap(({ interval }, index) => {
    const row = rows[index];
    if (!interval || !row) return [];
    const middle = (row.top + row.bottom) / 2;
    const half = (row.bottom - row.top) * CAP;
    return [{ lower: interval.lower, upper: interval.upper, middle, top: middle - half, bottom: middle + half }];
  });
  return {
    whiskers: placed,
    caps: placed.flatMap(({ lower, upper, top, bottom }) => [lower, upper].map((value) => ({ value, top, bottom }))),
  };
}

/** How far a bar and its whisker reach. */
function endsOf({ value, interval }: IntervalBar): readonly [number, number] {
  return [Math.min(value, interval?.lower ?? value), Math.max(value, interval?.upper ?? value)];
}

function planOf(bars: readonly IntervalBar[], frame: Frame): Plan {
  const { names, least } = rankingRowsAt(frame.width, frame.fontSize);
  const above = names === 'above';
  const [below, rest] = [bars.filter(({ value }) => value < 0), bars.filter(({ value }) => value >= 0)];
  const numbersRoom = (some: readonly IntervalBar[]) =>
    Math.ceil(widest(some, ({ valueLabel }) => valueLabel, frame)) + GAP + 2;
  return {
    above,
    rowHeight: Math.max((frame.height - EDGE * 2) / Math.max(1, bars.length), least),
    nameWidth: above
      ? frame.width
      : Math.min(
          frame.width * WIDEST_NAME,
          widest(bars, ({ label }) => label, frame),
        ),
    numbersLeft: below.length === 0 ? 0 : numbersRoom(below),
    numbersRight: rest.length === 0 ? EDGE : numbersRoom(rest),
  };
}

function barRow(bar: IntervalBar, index: number, { above, rowHeight }: Plan, frame: Frame): BarRow {
  const { key, value, emphasised } = bar;
  const name = above ? lineHeightOf(frame.fontSize) + 3 : 0;
  const thickness = Math.min(THICKEST, above ? rowHeight - name - 7 : rowHeight * 0.66);
  const top = index * rowHeight + (above ? name : (rowHeight - thickness) / 2);
  return { key, value, emphasised, top, bottom: top + thickness };
}

function nameRows(bar: IntervalBar, index: number, x: number, plan: Plan, frame: Frame): readonly LabelRow[] {
  const { above, rowHeight, nameWidth } = plan;
  const weight = weightOf(bar);
  const most = !above && rowHeight >= lineHeightOf(frame.fontSize) * 2 ? 2 : 1;
  const block = blockOf(bar.label, nameWidth, most, weight, frame);
  const top = index * rowHeight + (above ? 1 : (rowHeight - block.height) / 2);
  return rowsOf(block, { x, top, align: above ? 'left' : 'right' }, { weight, tone: 'strong' }, frame.fontSize);
}

function valueRow(
  bar: IntervalBar,
  { top, bottom }: BarRow,
  xOf: (value: number) => number,
  { fontSize }: Frame,
): LabelRow {
  const left = bar.value < 0;
  return {
    x: left ? xOf(endsOf(bar)[0]) - GAP : xOf(endsOf(bar)[1]) + GAP,
    y: (top + bottom) / 2 + fontSize * 0.35,
    text: bar.valueLabel,
    align: left ? 'right' : 'left',
    weight: weightOf(bar),
    tone: 'strong',
  };
}

function widest(bars: readonly IntervalBar[], textOf: (bar: IntervalBar) => string, { measure }: Frame): number {
  return bars.reduce((most, bar) => Math.max(most, measure(textOf(bar), weightOf(bar))), 0);
}

function domainOf(bars: readonly IntervalBar[]): readonly [number, number] {
  const low = bars.reduce((least, bar) => Math.min(least, endsOf(bar)[0]), 0);
  const high = bars.reduce((most, bar) => Math.max(most, endsOf(bar)[1]), 0);
  return low === high ? [0, 1] : [low, high];
}

function weightOf({ emphasised }: IntervalBar): FontWeight {
  return emphasised ? 'bold' : 'normal';
}
