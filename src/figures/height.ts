/** Below this width in pixels names stand above what they name: those of bars, and those of series above the plot. */
export const NARROW = 480;

/** Heights of text above, below and between the lines of a plot. */
export const PLOT_TEXT_ROOM = 8;

/** A value kept between two ends. */
export function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
