import { lineHeightOf, type Drawing, type FontWeight, type Frame, type LabelRow } from '../../../drawing/drawing.js';
import { blockOf, rowsOf } from '../../../drawing/labels/label-placement.js';
import { positionOf } from '../../../view/value-axis.js';
import { rankingRowsAt } from '../ranking-rows.js';

/** A bar that stands for a region. */
export interface RegionBar {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly valueLabel: string;
  readonly emphasised: boolean;
  readonly certain: boolean;
}

/** A bar between `top` and `bottom`, in pixels. */
export interface BarRow {
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

/** How far what is drawn of a bar reaches, from left to right, in the figure's unit. */
export type Reach<B extends RegionBar> = (bar: B) => readonly [left: number, right: number];

/** A drawing of bars, with the bars that it draws and where each of them lies. */
export interface DrawnBars<B extends RegionBar> {
  readonly drawing: Drawing;
  readonly bars: readonly B[];
  readonly rows: readonly BarRow[];
}

/**
 * Places bars and their labels: names beside the bars, or above them where it is narrow. The figure becomes taller than
 * asked when the rows would otherwise be too low to read.
 */
export function drawingOfBars<B extends RegionBar>(
  all: readonly B[],
  frame: Frame,
  spec: Drawing['spec'],
  reach: Reach<B>,
): DrawnBars<B> {
  const bars = all.filter(({ value }) => Number.isFinite(value));
  const plan = planOf(bars, frame);
  const { above, rowHeight, numbersLeft, numbersRight } = plan;
  const left = numbersLeft + (above ? 1 : Math.ceil(plan.nameWidth) + GAP);
  const margins = { left, right: numbersRight, top: EDGE, bottom: EDGE };
  const width = Math.max(20, frame.width - margins.left - margins.right);
  const height = rowHeight * bars.length;
  const domain = domainOf(bars, reach);
  const xOf = (value: number) => positionOf(value, domain, 0, width);
  const rows = bars.map((bar, index) => barRow(bar, index, plan, frame));
  // Names above the bars must not be crossed by the line at zero.
  const zero = above
    ? rows.map(({ top, bottom }) => ({ value: 0, top: top - 3, bottom: bottom + 3 }))
    : [{ value: 0, top: -EDGE, bottom: height + EDGE }];
  const datasets = {
    bars: rows.filter((_, index) => bars[index]?.certain),
    uncertainBars: rows.filter((_, index) => !bars[index]?.certain),
    zero,
    labels: bars.flatMap((bar, index) => [
      ...nameRows(bar, index, above ? -left : -numbersLeft - GAP, plan, frame),
      valueRow(bar, rows[index] ?? barRow(bar, index, plan, frame), reach(bar).map(xOf), frame),
    ]),
  };
  const targets = rows.map((row) => ({
    key: row.key,
    x: margins.left + xOf(row.value),
    y: margins.top + (row.top + row.bottom) / 2,
    rows: [row],
  }));
  const parameters = { valueDomain: domain };
  return { drawing: { spec, width, height, margins, pointing: 'across', parameters, datasets, targets }, bars, rows };
}

function planOf(bars: readonly RegionBar[], frame: Frame): Plan {
  const { names, least } = rankingRowsAt(frame.width, frame.fontSize);
  const above = names === 'above';
  const [below, rest] = [bars.filter(({ value }) => value < 0), bars.filter(({ value }) => value >= 0)];
  const numbersRoom = (some: readonly RegionBar[]) =>
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

function barRow(bar: RegionBar, index: number, { above, rowHeight }: Plan, frame: Frame): BarRow {
  const { key, value, emphasised } = bar;
  const name = above ? lineHeightOf(frame.fontSize) + 3 : 0;
  const thickness = Math.min(THICKEST, above ? rowHeight - name - 7 : rowHeight * 0.66);
  const top = index * rowHeight + (above ? name : (rowHeight - thickness) / 2);
  return { key, value, emphasised, top, bottom: top + thickness };
}

function nameRows(bar: RegionBar, index: number, x: number, plan: Plan, frame: Frame): readonly LabelRow[] {
  const { above, rowHeight, nameWidth } = plan;
  const weight = weightOf(bar);
  const most = !above && rowHeight >= lineHeightOf(frame.fontSize) * 2 ? 2 : 1;
  const block = blockOf(bar.label, nameWidth, most, weight, frame);
  const top = index * rowHeight + (above ? 1 : (rowHeight - block.height) / 2);
  return rowsOf(block, { x, top, align: above ? 'left' : 'right' }, { weight, tone: 'strong' }, frame.fontSize);
}

function valueRow(
  bar: RegionBar,
  { top, bottom }: BarRow,
  [from = 0, to = 0]: readonly number[],
  { fontSize }: Frame,
): LabelRow {
  const left = bar.value < 0;
  return {
    x: left ? from - GAP : to + GAP,
    y: (top + bottom) / 2 + fontSize * 0.35,
    text: bar.valueLabel,
    align: left ? 'right' : 'left',
    weight: weightOf(bar),
    tone: 'strong',
  };
}

function widest(bars: readonly RegionBar[], textOf: (bar: RegionBar) => string, { measure }: Frame): number {
  return bars.reduce((most, bar) => Math.max(most, measure(textOf(bar), weightOf(bar))), 0);
}

function domainOf<B extends RegionBar>(bars: readonly B[], reach: Reach<B>): readonly [number, number] {
  const low = bars.reduce((least, bar) => Math.min(least, reach(bar)[0]), 0);
  const high = bars.reduce((most, bar) => Math.max(most, reach(bar)[1]), 0);
  return low === high ? [0, 1] : [low, high];
}

function weightOf({ emphasised }: RegionBar): FontWeight {
  return emphasised ? 'bold' : 'normal';
}
