/** A row of a dataset, or a tick of an axis. */
export type Datum = Readonly<Record<string, unknown>>;

/** What an operator reads from others: signals by `$name`, scales by `%name`. */
export type Inputs = Readonly<Record<string, unknown>>;

/** An item of the scene: its channels, its row and the group that it lies in. */
export interface Item {
  readonly datum: Datum;
  readonly mark: { readonly group: Item };
  [channel: string]: unknown;
}

/** What an expression may know of the view that it belongs to. */
export interface Context {
  readonly dataflow: { locale(): NumberFormats };
}

interface NumberFormats {
  format(specifier: string): (value: number) => string;
}

/** One expression of a spec, written by `bin/compile-specs.ts`. It keeps nothing between two calls. */
export type Expression = (datum: Datum, inputs: Inputs, item: Item, context: Context) => unknown;

/** A value in a spec, which is the same wherever it is drawn. Never a function. */
export type Constant = string | number | boolean | null | readonly unknown[];

/** How the items of one kind of mark get their channels. */
export interface Encoder {
  readonly marktype: string;
  readonly channels: Readonly<Record<string, Expression | Constant>>;
}

/** An encoder as a parameter: with the channels that it may change, for what depends on them. */
export function encoder($expr: Encoder): { readonly $expr: Encoder; readonly $output: readonly string[] } {
  return { $expr, $output: Object.keys($expr.channels) };
}

/** An expression as a parameter. Vega keeps one function for each `code`, so that must tell expressions apart. */
export interface ExpressionParameter {
  readonly code: string;
  readonly run: Expression;
}

/** One node of a dataflow, as `vega-runtime` reads it; without a `type` it holds a value, constant or computed. */
export interface CompiledOperator {
  readonly id: number | string;
  readonly type?: string;
  readonly value?: unknown;
  readonly update?: Expression;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly react?: boolean;
  readonly initonly?: boolean;
  readonly root?: boolean;
  readonly parent?: { readonly $ref: number | string };
  readonly signal?: string;
  readonly scale?: string;
  readonly data?: Readonly<Record<string, readonly string[]>>;
}
