import type { Language } from '../feed/feed.js';
import type { FigureSpec } from './spec.js';

/** Room round the plot, in pixels. Everything outside the plot (axis numbers, labels, keys) is drawn here. */
export interface Margins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What a layout is made for: the outer size in pixels, and how wide texts are in the reader's font. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly measure: Measure;
  /** Writes a number of an axis with so many decimals, in the reader's language. */
  readonly write: (value: number, decimals: number) => string;
}

/** The text of a figure: its language and a concrete font. */
export interface Typography {
  readonly language: Language;
  /** A concrete family such as `getComputedStyle(host).fontFamily`: text is measured where `inherit` means nothing. */
  readonly fontFamily: string;
  /** In pixels. */
  readonly fontSize: number;
}

/** A place in pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Width of a text in pixels. */
export type Measure = (text: string, weight: FontWeight) => number;

export type FontWeight = 'normal' | 'bold';

/** One line of text, at `x` and baseline `y` in pixels from the plot's upper left corner. */
export interface LabelRow extends Spot {
  readonly text: string;
  readonly align: 'left' | 'center' | 'right';
  readonly weight: FontWeight;
  readonly tone: 'strong' | 'subtle';
}

/** Something that the pointer or the keyboard can point at, in pixels from the container's upper left corner. */
export interface Target extends Spot {
  readonly key: string;
  /** How far the target reaches to both sides, in pixels; it is a point when left out. */
  readonly halfWidth?: number;
  /** Whether a place in the container is on it, where it is no point. */
  readonly contains?: (place: Spot) => boolean;
  /** The rows that the figure draws as highlighted. */
  readonly rows: readonly object[];
}

/** A spec, and everything that varies in it: the plot's size, its parameters and its datasets. */
export interface Drawing {
  readonly spec: FigureSpec;
  readonly width: number;
  readonly height: number;
  readonly margins: Margins;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly datasets: Readonly<Record<string, readonly object[]>>;
  readonly targets: readonly Target[];
  /**
   * Whether the pointer means the nearest target along x, the nearest row, the nearest all round, or the one that it is
   * on, else one that is near.
   */
  readonly pointing: 'along' | 'across' | 'around' | 'within';
}

/** Places everything of a chart in a frame. */
export type Layout = (frame: Frame) => Drawing;

/** Distance between the baselines of two lines of text. */
export const lineHeightOf = (fontSize: number): number => Math.round(fontSize * 1.38);
