/**
 * What the build makes of a Vega-Lite spec: `tools/chart-compiler/compile-specs.ts` writes values of these types, `scene.ts` draws them.
 * Nothing in them is text that must be read as code.
 */

/** A row of a dataset, or a tick of an axis. */
export type Datum = Readonly<Record<string, unknown>>;

/** What an expression may read besides its row: signals by `$name`, scales by `%name`. */
export type Inputs = Readonly<Record<string, unknown>>;

/** Writes a number for readers; `specifier` is a d3-format such as `,.1f`. */
export type NumberFormat = (value: number, specifier: string) => string;

/** One expression of a spec. It keeps nothing between two calls. */
export type Expression = (datum: Datum, inputs: Inputs, format: NumberFormat) => unknown;

/** A value in a spec, which is the same wherever it is drawn. Never a function. */
export type Constant = string | number | boolean | null | readonly unknown[];

/** A list whose members are known beforehand or computed, or a list that is computed as a whole. */
export type ListInput = Expression | readonly (Expression | Constant)[];

/** From data to places, sizes, shapes or colours. */
export interface CompiledScale {
  readonly type: 'linear' | 'ordinal';
  readonly domain: ListInput;
  readonly range: ListInput;
}

/** The kinds of marks that `shapes.ts` draws. */
export type MarkType = 'line' | 'rect' | 'rule' | 'symbol' | 'text';

/** The rows of an axis: a list of values, those outside the scale's range left out. */
export interface Ticks {
  readonly values: Expression;
  /** Name of the scale, as `%y`. */
  readonly scale: string;
}

/** The order of items in a line: by a channel of theirs, or by a field of their rows. */
export interface Order {
  readonly by: 'channel' | 'field';
  readonly name: string;
}

/** One mark for each row, or one line for each group of rows. */
export interface CompiledMark {
  readonly type: MarkType;
  /** Name of the dataset, or the ticks of an axis. */
  readonly rows: string | Ticks;
  /** The axis that the mark belongs to. */
  readonly axis?: 'left' | 'bottom';
  /** The fields that tell apart which rows make a line together; all do when there are none. */
  readonly groupBy?: readonly string[];
  readonly order?: Order;
  readonly channels: Readonly<Record<string, Expression | Constant>>;
}

/** A spec, ready to be drawn. */
export interface CompiledFigure {
  /** The values that signals have until a drawing gives them others, by `$name`. */
  readonly signals: Readonly<Record<string, unknown>>;
  /** By `%name`. */
  readonly scales: Readonly<Record<string, CompiledScale>>;
  /** In the order in which they are drawn, the first at the bottom. */
  readonly marks: readonly CompiledMark[];
}
