import type { ChartFigure } from '../view/chart-figure.js';
import type { Drawing, Frame } from './drawing.js';
import { trendDrawing } from './trend-layout.js';

/** Places everything of a figure in a frame. */
export type Layout = (frame: Frame) => Drawing;

/**
 * How a figure is laid out. The code for developments, which most pages show, is there; that for other kinds is fetched
 * when one of them is wanted. Rejects when it cannot be.
 */
export async function layoutOf(figure: ChartFigure): Promise<Layout> {
  if (figure.kind === 'trend') return (frame) => trendDrawing(figure, frame);
  const { otherDrawing } = await import('./other-layouts.js');
  return (frame) => otherDrawing(figure, frame);
}
