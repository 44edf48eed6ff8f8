import type { Drawing, Frame } from '../../../drawing/drawing.js';
import { drawingOfBars, type BarRow } from '../../ranking/drawing/region-bars.js';
import type { IntervalBar, IntervalFigure } from '../interval-figure.js';
import { intervalSpec } from './interval.spec.js';

/** Half the height of a cap, as a part of its bar's. */
const CAP = 0.35;

/** Places bars, whiskers and labels. */
export function drawingOf(figure: IntervalFigure, frame: Frame): Drawing {
  const { drawing, bars, rows } = drawingOfBars(figure.bars, frame, intervalSpec, endsOf);
  return { ...drawing, datasets: { ...drawing.datasets, ...whiskersOf(bars, rows) } };
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
