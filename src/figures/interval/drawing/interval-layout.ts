import { lineHeightOf, type Drawing, type Frame } from '../../../drawing/drawing.js';
import {
  drawingOfBars,
  EDGE,
  GAP,
  weightOf,
  widest,
  type BarNumbers,
  type PlacedBar,
} from '../../ranking/drawing/region-bars.js';
import type { IntervalBar, IntervalFigure } from '../interval-figure.js';
import { intervalRowsAt, type IntervalRows } from '../interval-rows.js';
import { intervalSpec } from './interval.spec.js';

/** Width of the space between a value and its bounds, as a part of the text size. */
const SPACE = 0.35;
/** Half the height of a cap, as a part of its bar's. */
const CAP = 0.35;

/** Places bars, whiskers and labels, with the numbers in a column of their own or above the bars. */
export function drawingOf(figure: IntervalFigure, frame: Frame): Drawing {
  const rows = intervalRowsAt(figure.bars, frame.width, frame.fontSize);
  const { drawing, placed } = drawingOfBars(figure.bars, frame, {
    spec: intervalSpec,
    rows: { ...rows, lines: rows.numbers === 'below' ? 2 : 1 },
    reach: reachOf,
    numbersOf: (bars) => numbersInColumn(bars, rows, frame),
  });
  return {
    ...drawing,
    datasets: { ...drawing.datasets, divider: dividersOf(placed, rows, drawing), ...whiskersOf(placed) },
  };
}

/** Values end at one line and bounds begin beside it, so that they can be compared down the column. */
function numbersInColumn(
  bars: readonly IntervalBar[],
  { names, numbers }: IntervalRows,
  frame: Frame,
): BarNumbers<IntervalBar> {
  const { fontSize } = frame;
  const space = fontSize * SPACE;
  const valueWidth = widest(bars, ({ valueLabel }) => valueLabel, frame);
  const boundsWidth = widest(bars, boundsOf, frame) + space;
  const [isAbove, isBelow] = [names === 'above', numbers === 'below'];
  return {
    left: 0,
    right: isAbove ? EDGE : Math.ceil(valueWidth + boundsWidth) + GAP * 2,
    besideName: isBelow ? 0 : valueWidth + boundsWidth + GAP + EDGE,
    labelsOf: ({ bar, rowTop, row: { top, bottom } }, width) => {
      const middle = isBelow ? valueWidth : isAbove ? width - boundsWidth : width + GAP * 2 + valueWidth;
      const y = isAbove
        ? rowTop + 1 + fontSize * 0.9 + (isBelow ? lineHeightOf(fontSize) : 0)
        : (top + bottom) / 2 + fontSize * 0.35;
      const weight = weightOf(bar);
      const bounds = boundsOf(bar);
      const value = { x: middle, y, text: bar.valueLabel, align: 'right', weight, tone: 'strong' } as const;
      if (bounds === '') return [value];
      return [value, { x: middle + space, y, text: bounds, align: 'left', weight, tone: 'subtle' }];
    },
  };
}

/** The line between the bars that stand apart and the others, over the whole figure. */
function dividersOf(
  placed: readonly PlacedBar<IntervalBar>[],
  { gap }: IntervalRows,
  { width, margins: { left, right } }: Drawing,
): readonly object[] {
  const first = placed.find(({ bar }) => !bar.isApart);
  return gap === 0 || !first ? [] : [{ x: -left, x2: width + right, y: Math.round(first.rowTop - gap / 2) + 0.5 }];
}

/** The lines from bound to bound, and a cap at either end. */
function whiskersOf(placed: readonly PlacedBar<IntervalBar>[]): Drawing['datasets'] {
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

function boundsOf({ interval }: IntervalBar): string {
  return interval ? `(${interval.label})` : '';
}

/** How far a bar and its whisker reach. */
function reachOf({ value, interval }: IntervalBar): readonly [number, number] {
  return [Math.min(value, interval?.lower ?? value), Math.max(value, interval?.upper ?? value)];
}
