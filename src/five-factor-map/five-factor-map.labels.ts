import type { Phrase } from '../feed/localized-text.js';
import { lineBreaks, type BreakLevel, type Measure } from '../view/line-breaks.js';

/** A row of text in a node: what it says, and where its middle lies below the node's centre. */
export interface Row {
  /** Ends with a space, which is not drawn, unless its last word goes on in the next row. */
  readonly text: string;
  readonly y: number;
}

/** A label broken into rows over the number of actors, and the radius of the circle that just holds it. */
export interface FittedLabel {
  readonly level: BreakLevel;
  readonly rows: readonly Row[];
  /** Where the middle of the number of actors lies, under the rows. */
  readonly countY: number;
  readonly radius: number;
}

/** A way to break a label into lines. Widths are in em. */
export interface Way {
  readonly level: BreakLevel;
  readonly lines: readonly string[];
  readonly widths: readonly number[];
}

const LEVELS: readonly BreakLevel[] = [0, 1, 2];
/** Font sizes between a label and the edge of its circle. */
const AIR = 0.6;
const LINE = 1.2;

/** Every way to break a label into lines that is worth trying, those with whole words first. */
export function waysOf({ text, language }: Phrase, measure: Measure): Way[] {
  const known = new Set<string>();
  return LEVELS.flatMap((level) => lineBreaks(text, level, measure, language).flatMap((lines) => {
    const key = lines.join('\n');
    if (known.has(key)) return [];
    known.add(key);
    return [{ level, lines, widths: lines.map((line) => measure(line.trimEnd())) }];
  }));
}

/**
 * A label and the count under it, set in a circle.
 *
 * @param count width of the count in em
 * @param size font size of the label in pixels
 * @param small font size of the count in pixels
 */
export function fit({ level, lines, widths }: Way, count: number, size: number, small: number): FittedLabel {
  const height = lines.length * size * LINE + small * LINE;
  const rows = lines.map((text, index) => ({ text, y: (index + 0.5) * size * LINE - height / 2 }));
  const countY = height / 2 - small * LINE * 0.4;
  const reaches = [
    ...rows.map(({ y }, index) => Math.hypot(((widths[index] ?? 0) * size) / 2, Math.abs(y) + size * 0.4)),
    Math.hypot((count * small) / 2, countY + small * 0.4),
  ];
  return { level, rows, countY, radius: Math.max(...reaches) + size * AIR };
}

/** The way that fits with the fewest broken words, then the fewest rows, then the evenest. */
export function bestIn(radius: number, ways: readonly FittedLabel[]): FittedLabel | undefined {
  return ways.filter((way) => way.radius <= radius).sort((one, other) => (
    one.level - other.level || one.rows.length - other.rows.length || one.radius - other.radius
  ))[0];
}
