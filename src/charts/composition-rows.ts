import type { CompositionBar } from '../view/chart-figure.js';

/** The rows of a composition in pixels: the name over a bar, the bar, one line of labels under it, and the room below. */
export const COMPOSITION_ROWS = { name: 24, bar: 30, line: 24, below: 20 } as const;

/** Width that a label of a composition needs at least, in pixels, and the most that stand side by side. */
const LABEL = 300;
const MOST_COLUMNS = 3;

/** How many labels of a composition stand side by side at a width. */
export function compositionColumnsAt(width: number): number {
  return Math.max(1, Math.min(MOST_COLUMNS, Math.floor(width / LABEL)));
}

/** The height in pixels of one bar of a composition with its name and its labels. */
export function compositionBarHeight({ parts }: CompositionBar, columns: number): number {
  const { name, bar, line, below } = COMPOSITION_ROWS;
  return name + bar + Math.ceil(parts.length / columns) * line + below;
}
