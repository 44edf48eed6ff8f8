import { lineHeightOf, type Drawing, type FontWeight, type Frame, type LabelRow } from '../../../drawing/drawing.js';
import { blockOf, rowsOf } from '../../../drawing/labels/label-placement.js';
import { positionOf } from '../../../view/value-axis.js';
import { textScaleOf } from '../../text-scale.js';

/** A bar that stands for a region. */
export interface RegionBar {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly valueLabel: string;
  readonly emphasised: boolean;
  /** Whether the reader compares with it. */
  readonly compared?: boolean;
  readonly certain: boolean;
  /** Above the others, with a gap between them. */
  readonly isApart?: boolean;
}

/** A bar between `top` and `bottom`, in pixels. */
export interface BarRow {
  readonly key: string;
  readonly value: number;
  readonly top: number;
  readonly bottom: number;
  readonly emphasised: boolean;
  readonly compared: boolean;
}

/** A bar with its place, in pixels of the plot. */
export interface PlacedBar<B extends RegionBar> {
  readonly bar: B;
  readonly row: BarRow;
  /** The upper edge of its row, in which its name stands too. */
  readonly rowTop: number;
  /** From where to where what is drawn of it reaches. */
  readonly from: number;
  readonly to: number;
}

/** How the rows of bars are laid out, in pixels. */
export interface BarRows {
  /** Names above their bars instead of beside them. */
  readonly names: 'above' | 'beside';
  readonly least: number;
  /** Lines of text above a bar, where names are; one unless told otherwise. */
  readonly lines?: number;
  /** Between the bars that stand apart and the others. */
  readonly gap?: number;
}

/** Where the numbers of bars stand. */
export interface BarNumbers<B extends RegionBar> {
  /** Room left and right of the bars, and on the line of a name that stands above its bar, in pixels. */
  readonly left: number;
  readonly right: number;
  readonly besideName: number;
  /** The numbers of a bar in a plot of a width in pixels. */
  labelsOf(placed: PlacedBar<B>, width: number): readonly LabelRow[];
}

/** What a figure of bars has of its own. */
export interface BarLook<B extends RegionBar> {
  readonly spec: Drawing['spec'];
  readonly rows: BarRows;
  /** How far what is drawn of a bar reaches, from left to right, in the figure's unit. */
  readonly reach: (bar: B) => readonly [left: number, right: number];
  /** Values besides that have a place among the bars. */
  readonly within?: readonly number[];
  readonly numbersOf: (bars: readonly B[]) => BarNumbers<B>;
}

/** A drawing of bars, with the bars that it draws and where each of them lies. */
export interface DrawnBars<B extends RegionBar> {
  readonly drawing: Drawing;
  readonly placed: readonly PlacedBar<B>[];
}

interface Plan {
  readonly rows: Required<BarRows>;
  readonly rowHeight: number;
  readonly nameWidth: number;
}

/** Pixels between a bar and its name or number, and between the outermost and the edge of the figure. */
export const GAP = 8;
export const EDGE = 4;
/** Left of names that stand above their bars: letters of some fonts reach out of their box by a pixel. */
const LEFT_EDGE = 1;
const WIDEST_NAME = 0.38;
const THICKEST = 20;

/**
 * Places bars and their labels: names beside the bars, or above them where it is narrow. The figure becomes taller than
 * asked when the rows would otherwise be too low to read.
 */
export function drawingOfBars<B extends RegionBar>(all: readonly B[], frame: Frame, look: BarLook<B>): DrawnBars<B> {
  const { spec, reach, within = [], numbersOf } = look;
  const bars = all.filter(({ value }) => Number.isFinite(value));
  const numbers = numbersOf(bars);
  const plan = planOf(bars, look.rows, numbers, frame);
  const { rows, rowHeight, nameWidth } = plan;
  const isAbove = rows.names === 'above';
  const left = numbers.left + (isAbove ? 2 * LEFT_EDGE : Math.ceil(nameWidth) + GAP);
  const margins = { left, right: numbers.right, top: EDGE, bottom: EDGE };
  const width = Math.max(20, frame.width - margins.left - margins.right);
  const height = rowHeight * bars.length + rows.gap;
  const domain = domainOf(bars, reach, within);
  const xOf = (value: number) => positionOf(value, domain, 0, width);
  const placed = bars.map((bar, index): PlacedBar<B> => {
    const [from, to] = reach(bar);
    return { bar, ...rowOf(bar, index, plan, frame), from: xOf(from), to: xOf(to) };
  });
  const rowsWhere = (isCertain: boolean) => placed.filter(({ bar }) => bar.certain === isCertain).map(({ row }) => row);
  const datasets = {
    bars: rowsWhere(true),
    uncertainBars: rowsWhere(false),
    zero: uprightLines(0, placed, rows, height),
    labels: placed.flatMap((each) => [
      ...nameRows(each, isAbove ? LEFT_EDGE - left : -numbers.left - GAP, plan, frame),
      ...numbers.labelsOf(each, width),
    ]),
  };
  const targets = placed.map(({ row }) => ({
    key: row.key,
    x: margins.left + xOf(row.value),
    y: margins.top + (row.top + row.bottom) / 2,
    rows: [row],
  }));
  const parameters = { valueDomain: domain };
  return { drawing: { spec, width, height, margins, pointing: 'across', parameters, datasets, targets }, placed };
}

/** The widest of some texts of bars, in pixels. */
export function widest<B extends RegionBar>(bars: readonly B[], textOf: (bar: B) => string, frame: Frame): number {
  return bars.reduce((most, bar) => Math.max(most, frame.measure(textOf(bar), weightOf(bar))), 0);
}

/** The texts of the chosen region, and of those compared with it, stand out. */
export function weightOf({ emphasised, compared }: RegionBar): FontWeight {
  return emphasised || compared ? 'bold' : 'normal';
}

function planOf<B extends RegionBar>(
  bars: readonly B[],
  { names, least, lines = 1, gap = 0 }: BarRows,
  { besideName }: BarNumbers<B>,
  frame: Frame,
): Plan {
  const isAbove = names === 'above';
  return {
    rows: { names, least, lines: isAbove ? lines : 0, gap },
    rowHeight: Math.max((frame.height - EDGE * 2 - gap) / Math.max(1, bars.length), least),
    nameWidth: isAbove
      ? frame.width - LEFT_EDGE - besideName
      : Math.min(
          frame.width * WIDEST_NAME,
          widest(bars, ({ label }) => label, frame),
        ),
  };
}

function rowOf<B extends RegionBar>(
  bar: B,
  index: number,
  { rows: { names, lines, gap }, rowHeight }: Plan,
  { fontSize }: Frame,
): Pick<PlacedBar<B>, 'row' | 'rowTop'> {
  const { key, value, emphasised, compared = false, isApart = false } = bar;
  const isAbove = names === 'above';
  const text = isAbove ? lineHeightOf(fontSize) * lines + 3 : 0;
  const thickness = Math.min(THICKEST * textScaleOf(fontSize), isAbove ? rowHeight - text - 7 : rowHeight * 0.66);
  const rowTop = index * rowHeight + (isApart ? 0 : gap);
  const top = rowTop + (isAbove ? text : (rowHeight - thickness) / 2);
  const row = { key, value, emphasised, compared, top, bottom: top + thickness };
  return { row, rowTop };
}

/** An upright line at a value. */
export interface UprightLine {
  readonly value: number;
  readonly top: number;
  readonly bottom: number;
}

/** A line at a value, over all bars; names above the bars must not be crossed by it. */
export function uprightLines(
  value: number,
  placed: readonly PlacedBar<RegionBar>[],
  { names }: BarRows,
  height: number,
): readonly UprightLine[] {
  return names === 'above'
    ? placed.map(({ row: { top, bottom } }) => ({ value, top: top - 3, bottom: bottom + 3 }))
    : [{ value, top: -EDGE, bottom: height + EDGE }];
}

function nameRows(
  { bar, rowTop }: PlacedBar<RegionBar>,
  x: number,
  { rows: { names }, rowHeight, nameWidth }: Plan,
  frame: Frame,
): readonly LabelRow[] {
  const isAbove = names === 'above';
  const weight = weightOf(bar);
  const most = !isAbove && rowHeight >= lineHeightOf(frame.fontSize) * 2 ? 2 : 1;
  const block = blockOf(bar.label, nameWidth, most, weight, frame);
  const top = rowTop + (isAbove ? 1 : (rowHeight - block.height) / 2);
  return rowsOf(block, { x, top, align: isAbove ? 'left' : 'right' }, { weight, tone: 'strong' }, frame.fontSize);
}

function domainOf<B extends RegionBar>(
  bars: readonly B[],
  reach: BarLook<B>['reach'],
  within: readonly number[],
): readonly [number, number] {
  const low = bars.reduce((least, bar) => Math.min(least, reach(bar)[0]), Math.min(0, ...within));
  const high = bars.reduce((most, bar) => Math.max(most, reach(bar)[1]), Math.max(0, ...within));
  return low === high ? [0, 1] : [low, high];
}
