/** Types of the Vega sub-packages that publish none of their own: only what the compiler of specs and its tests use. */

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

declare module 'vega-encode';
declare module 'vega-transforms';
declare module 'vega-view-transforms';

declare module 'vega-scenegraph' {
  /** How each type of mark becomes SVG: it emits attributes. */
  export const Marks: Readonly<
    Record<string, { attr(emit: (name: string, value: unknown) => void, item: object): void }>
  >;
}

declare module 'vega-scale' {
  interface Scale {
    (value: unknown): unknown;
    domain(values: readonly unknown[]): this;
    range(values: readonly unknown[]): this;
  }

  export function scale(type: string): () => Scale;
}
