import type { CompositionBar } from './composition-figure.js';
import { textScaleOf } from '../text-scale.js';

/** How a composition is laid out: heights in pixels, and labels side by side. */
export interface CompositionRows {
  /** The name over a bar, and the whole beside it or under it. */
  readonly name: number;
  readonly bar: number;
  /** One label under a bar. */
  readonly line: number;
  readonly below: number;
  readonly columns: number;
  /** Values under names instead of beside them. */
  readonly stacked: boolean;
}

const NAME = 24;
const BAR = 30;
const LINE = 24;
const BELOW = 20;
/** Width that a label needs at least, in pixels, for its name and its value beside each other. */
const LABEL = 300;
const MOST_COLUMNS = 3;

/** The rows of a composition at a width, for a text size in pixels. */
export function compositionRowsAt(width: number, fontSize: number): CompositionRows {
  const scale = textScaleOf(fontSize);
  const labels = Math.floor(width / (LABEL * scale));
  const stacked = labels < 1;
  const lines = stacked ? 2 : 1;
  return {
    name: NAME * scale * lines,
    bar: BAR * scale,
    line: LINE * scale * lines,
    below: BELOW,
    stacked,
    columns: Math.max(1, Math.min(MOST_COLUMNS, labels)),
  };
}

/** The height in pixels of one bar of a composition with its name and its labels. */
export function compositionBarHeight(
  { parts }: CompositionBar,
  { name, bar, line, below, columns }: CompositionRows,
): number {
  return name + bar + Math.ceil(parts.length / columns) * line + below;
}
