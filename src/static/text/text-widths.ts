import type { FontWeight, Measure as PixelMeasure } from '../../drawing/drawing.js';
import type { Measure as EmMeasure } from '../../view/line-breaks.js';
import { CHARACTERS, WIDTHS } from './arimo-widths.js';

/**
 * Fonts that pages have in place of Arial are wider by up to a quarter. Whoever reads a static page does so in a font
 * that nobody could measure: so much room is kept.
 */
const WIDEST_FONT = 1.25;

/** Of the font size: a letter that the table lacks, which may be one of Chinese. */
const UNKNOWN = 1;
const THOUSANDTHS = 1_000;

const tables: Readonly<Record<FontWeight, ReadonlyMap<number, number>>> = {
  normal: tableOf(WIDTHS.normal),
  bold: tableOf(WIDTHS.bold),
};

/** Width of a text in Arial, in font sizes. */
export function arialWidth(text: string, weight: FontWeight): number {
  const table = tables[weight];
  return Array.from(text, (letter) => table.get(letter.codePointAt(0) ?? 0) ?? UNKNOWN).reduce(
    (sum, width) => sum + width,
    0,
  );
}

/** The room that a text needs in any font that a page may have, in pixels. */
export function roomInPixels(fontSize: number): PixelMeasure {
  return (text, weight) => arialWidth(text, weight) * fontSize * WIDEST_FONT;
}

/** The same of a bold text in font sizes. */
export const roomOfLabel: EmMeasure = (text) => arialWidth(text, 'bold') * WIDEST_FONT;

function tableOf(list: string): ReadonlyMap<number, number> {
  const widths = list.trim().split(/\s+/).map(Number);
  let place = 0;
  return new Map(
    CHARACTERS.flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index) => {
        const width = (widths[place] ?? 0) / THOUSANDTHS;
        place += 1;
        return [first + index, width] as const;
      }),
    ),
  );
}
