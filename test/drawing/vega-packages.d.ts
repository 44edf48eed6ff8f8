/** Types of the Vega sub-packages that publish none of their own: only what the tests use. */

declare module 'vega-scenegraph' {
  /** How each type of mark becomes SVG: it emits attributes. */
  export const Marks: Readonly<
    Record<string, { attr(emit: (name: string, value: unknown) => void, item: object): void }>
  >;
}
