/** What is used of Papa Parse. Its published types bring those of Node and of the DOM, which a pure room has not. */
declare module 'papaparse' {
  interface Parser {
    parse(text: string, options: { delimiter: string; newline: '\n' }): { readonly data: string[][] };
  }
  const Papa: Parser;
  export default Papa;
}
