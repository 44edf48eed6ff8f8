import type { Phrase } from '../../feed/localized-text.js';
import type { Measure } from '../../view/line-breaks.js';
import type { Direction } from './joints.js';

/** What is to be drawn, in pixels and numbers. */
export interface MapContent {
  /** Pixels of the drawing, as the layout has reserved them. */
  readonly width: number;
  readonly height: number;
  /** Pixels of ordinary text, which readers may enlarge. */
  readonly textSize: number;
  /** Widths of texts in em of the labels' font. */
  readonly measure: Measure;
  readonly nodes: readonly NodeContent[];
  readonly pairs: readonly PairContent[];
  /** Place of the chosen node, whose lines carry their numbers near it; −1 when there is none. */
  readonly chosen: number;
  /** Where the chosen actor stands: place of the node, and of the actor in it. */
  readonly chosenDots: readonly (readonly [number, number])[];
}

export interface NodeContent {
  readonly label: Phrase;
  /** The widest of what can stand under the label, whatever is chosen. */
  readonly count: string;
  /** How many actors there are. */
  readonly actors: number;
}

export interface PairContent {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly direction: Direction;
}
