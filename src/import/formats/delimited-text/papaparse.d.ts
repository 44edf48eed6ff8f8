/** What is used of Papa Parse. Its published types bring those of Node and of the DOM, which a pure room has not. */
declare module 'papaparse' {
  interface Parser {
    parse(text: string, options: { delimiter: string; newline: '\n' }): Parsed;
  }
  interface Parsed {
    readonly data: string[][];
    readonly errors: readonly { readonly code: string }[];
  }
  const Papa: Parser;
  export default Papa;
}
