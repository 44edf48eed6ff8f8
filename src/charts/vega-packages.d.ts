/** Types of the Vega sub-packages that publish none of their own: only what the charts, their compiler and tests use. */

declare module 'vega-view' {
  import type { Loader } from 'vega-typings';
  import type { LoggerInterface } from 'vega-util';

  export interface Dataflow {
    readonly operators: readonly object[];
    readonly eventConfig: object;
  }

  export interface ViewOptions {
    /** What makes functions of the expressions in the operators. */
    readonly expr: object;
    readonly renderer: 'svg';
    readonly loader: Loader;
    readonly logger: LoggerInterface;
    readonly locale: { readonly number: object };
    readonly tooltip: () => void;
  }

  export interface Changeset {
    remove(matches: () => boolean): this;
    insert(rows: readonly object[]): this;
  }

  export class View {
    constructor(dataflow: Dataflow, options: ViewOptions);
    initialize(element: HTMLElement): this;
    description(text: string): this;
    width(pixels: number): this;
    height(pixels: number): this;
    signal(name: string, value: unknown): this;
    changeset(): Changeset;
    change(dataset: string, changes: Changeset): this;
    runAsync(): Promise<this>;
    toSVG(): Promise<string>;
    finalize(): this;
  }
}

declare module 'vega-parser' {
  export { parse } from 'vega-typings';
}

declare module 'vega-functions' {
  /** The functions of expressions, by name. */
  export const functionContext: object;
}

declare module 'vega-dataflow' {
  /** Every transform a dataflow may hold, by its name in lower case. */
  export const transforms: Record<string, unknown>;
}

declare module 'vega-transforms' {
  export const aggregate: unknown;
  export const collect: unknown;
  export const facet: unknown;
  export const proxy: unknown;
  export const sieve: unknown;
}

declare module 'vega-view-transforms' {
  export const bound: unknown;
  export const mark: unknown;
  export const render: unknown;
  export const viewlayout: unknown;
}

declare module 'vega-encode' {
  export const axisticks: unknown;
  export const datajoin: unknown;
  export const encode: unknown;
  export const scale: unknown;
  export const sortitems: unknown;
}

declare module 'vega-scenegraph' {
  export const textMetrics: {
    width(item: { font: string; fontSize: number; fontWeight: string }, text: string): number;
  };
}

declare module 'vega-format' {
  export function locale(number: object): { format(specifier: string): (value: number) => string };
}
