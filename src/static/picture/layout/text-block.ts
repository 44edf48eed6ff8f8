import type { FontWeight } from '../../../drawing/drawing.js';
import type { Language } from '../../../feed/feed.js';
import { tenths } from '../../figure/drawing.js';
import { element, type Content } from '../../markup/markup.js';
import { PAINTS, type PaintName } from '../../markup/paints.js';
import { roomInPixels } from '../../text/text-widths.js';
import type { Block } from './block.js';
import { headingLines, runningLines } from './text-lines.js';

/** How a text looks; its size is in pixels. */
export interface TextLook {
  readonly size: number;
  readonly weight: FontWeight;
  readonly paint: PaintName;
  /** Distance between baselines, in sizes. */
  readonly leading: number;
}

/** The texts of a picture. */
export const LOOKS = {
  kicker: { size: 13, weight: 'normal', paint: 'text-subtle', leading: 1.3 },
  title: { size: 23, weight: 'bold', paint: 'text', leading: 1.2 },
  sentence: { size: 14.5, weight: 'normal', paint: 'text', leading: 1.4 },
  line: { size: 13, weight: 'normal', paint: 'text', leading: 1.38 },
  status: { size: 13, weight: 'bold', paint: 'text', leading: 1.38 },
  note: { size: 11.5, weight: 'normal', paint: 'text-subtle', leading: 1.36 },
  notice: { size: 12.5, weight: 'bold', paint: 'text', leading: 1.36 },
} as const satisfies Readonly<Record<string, TextLook>>;

/** A text, and the room that it is set in. */
export interface SetText {
  readonly text: string;
  readonly width: number;
  readonly most: number;
  readonly language: Language;
}

/** Of a size: from the top of a line to its baseline, beside half of what the line has more than the size. */
const ASCENT = 0.78;

/** A text in lines, with room for fonts that are wider than ours. */
export function textBlock(look: TextLook, { text, width, most, language }: SetText): Block {
  const { size, weight, leading } = look;
  if (text.trim() === '') return { width: 0, height: 0, cuts: 0, at: () => undefined };
  const setting = { width, most, weight, measure: roomInPixels(size), language };
  const { lines, cuts } = look === LOOKS.title ? headingLines(text, setting) : runningLines(text, setting);
  return {
    width,
    height: lines.length * size * leading,
    cuts,
    at: (x, y) => lines.map((line, index) => textAt(line, look, x, y + index * size * leading)),
  };
}

/** One line of text in a line's room, whose upper left corner is at a place. */
export function textAt(content: Content, look: TextLook, x: number, y: number): Content {
  const { size, weight, paint, leading } = look;
  return element(
    'text',
    {
      x: tenths(String(x)),
      y: tenths(String(y + baselineOf(size, leading))),
      'font-size': String(size),
      'font-weight': weight === 'bold' ? '700' : undefined,
      fill: PAINTS[paint],
    },
    content,
  );
}

/** From the top of a line to its baseline. */
export function baselineOf(size: number, leading: number): number {
  return size * (ASCENT + (leading - 1) / 2);
}
