/** What is used of opentype.js, which has no types of its own. */
declare module 'opentype.js' {
  interface Glyph {
    /** 0 for the box that stands for a character that the font lacks. */
    readonly index: number;
    /** In units of the font. */
    readonly advanceWidth?: number;
  }
  interface Font {
    readonly unitsPerEm: number;
    charToGlyph(character: string): Glyph;
  }
  const opentype: { parse(file: ArrayBuffer): Font };
  export default opentype;
}
