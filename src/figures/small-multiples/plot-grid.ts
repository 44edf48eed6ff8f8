import { lineHeightOf } from '../../drawing/drawing.js';
import { between } from '../height.js';
import { textScaleOf } from '../text-scale.js';

/** How plots stand in rows: sizes in pixels. */
export interface PlotGrid {
  readonly columns: number;
  readonly rows: number;
  /** Lines of text above each plot: the name of the region, and its newest figure. */
  readonly textHeight: number;
  readonly plotHeight: number;
  /** From the top of one row to the top of the next. */
  readonly rowHeight: number;
  /** Under the last row: the ends of the time axis. */
  readonly bottom: number;
}

/** Between two plots beside each other, and between two rows. */
export const GAP = { across: 20, down: 18 } as const;

/** The narrowest plot, in pixels of usual text, and the height of one: usually, and where the room is given. */
const NARROWEST = 132;
const HIGH = 76;
const LOWEST = 40;
const HIGHEST = 140;
const MOST_COLUMNS = 6;
/** Above a plot, for half a point and a line that touches its edge. */
const ABOVE = 6;

/**
 * The grid of so many plots in a width, for a text size in pixels; all rows are full but the last. Where a height is
 * given, the plots are as high as it allows, within what can be read: it may be too little for them.
 */
export function plotGrid(plots: number, width: number, fontSize: number, height?: number): PlotGrid {
  const scale = textScaleOf(fontSize);
  const fitting = Math.floor((width + GAP.across) / (NARROWEST * scale + GAP.across));
  const most = Math.max(1, Math.min(MOST_COLUMNS, fitting, plots));
  const rows = Math.ceil(plots / most);
  const columns = Math.ceil(plots / Math.max(1, rows));
  const line = lineHeightOf(fontSize);
  const [textHeight, bottom] = [2 * line + ABOVE, line + ABOVE];
  const allowed = height === undefined ? HIGH * scale : (height - bottom + GAP.down) / rows - textHeight - GAP.down;
  const plotHeight = Math.floor(between(LOWEST * scale, allowed, HIGHEST * scale));
  return {
    columns: Math.max(1, columns),
    rows,
    textHeight,
    plotHeight,
    rowHeight: textHeight + plotHeight + GAP.down,
    bottom,
  };
}

/** The height in pixels that all of it takes where it is free to. */
export function plotGridHeight(plots: number, width: number, fontSize: number): number {
  return heightOf(plotGrid(plots, width, fontSize));
}

/** The height in pixels of a grid, the ends of the time axis with it. */
export function heightOf({ rows, rowHeight, bottom }: PlotGrid): number {
  return rows * rowHeight - GAP.down + bottom;
}
