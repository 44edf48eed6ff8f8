import { withoutSoftHyphens, type Phrase } from '../../feed/localized-text.js';
import { lineBreaks, type BreakLevel, type Measure } from '../../view/line-breaks.js';

/** A row of text in a node: what it says, and where its middle lies below the node's centre. */
export interface Row {
  /** Ends with a space, which is not drawn, unless its last word goes on in the next row; that has no hyphen here. */
  readonly text: string;
  /** Of the middle of the text, to the right of the node's centre. */
  readonly x: number;
  readonly y: number;
  /** Where the hyphen of a word that goes on in the next row begins, and how long it is; drawn as a line. */
  readonly hyphen?: { readonly x: number; readonly length: number };
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
  /**
   * Of the hyphen at the end of each line where a word is broken; 0 for none, also where the label has one there
   * itself.
   */
  readonly hyphens: readonly number[];
}

const LEVELS: readonly BreakLevel[] = [0, 1, 2];
/** Font sizes between a label and the edge of its circle. */
const AIR = 0.6;
const LINE = 1.2;
/** Of a hyphen's width: how much is left free before it, and how long it is. */
const HYPHEN = { before: 0.1, length: 0.75 };

/**
 * Where Norwegian and Swedish compounds are joined by an s after a known ending (`frivillighets|organisasjoner`): for
 * words that are too long for any node, and that have no soft hyphens of their own.
 */
const JOINT = /(?<=\p{L}{3}(?:hets|heits|sjons|tions|ings|skaps|tets))(?=\p{L}{4})/giu;

/** Every way to break a label into lines that is worth trying, those with whole words first. */
export function waysOf({ text, language }: Phrase, measure: Measure): Way[] {
  const known = new Set<string>();
  const jointed = language === 'en' || text.includes('\u00ad') ? text : text.replace(JOINT, '\u00ad');
  const breaks = (level: BreakLevel) => [text, jointed].flatMap((each) => lineBreaks(each, level, measure, language));
  return LEVELS.flatMap((level) =>
    breaks(level).flatMap((lines) => {
      const key = lines.join('\n');
      if (known.has(key)) return [];
      known.add(key);
      const isBroken = (line: string): boolean => line.endsWith('-') && !withoutSoftHyphens(text).includes(line);
      return [
        {
          level,
          lines,
          widths: lines.map((line) => measure(line.trimEnd())),
          hyphens: lines.map((line) => (isBroken(line) ? measure('-') : 0)),
        },
      ];
    }),
  );
}

/**
 * A label and the count under it, set in a circle.
 *
 * @param count width of the count in em
 * @param size font size of the label in pixels
 * @param small font size of the count in pixels
 */
export function fit({ level, lines, widths, hyphens }: Way, count: number, size: number, small: number): FittedLabel {
  const height = lines.length * size * LINE + small * LINE;
  const rows = lines.map((text, index) => ({
    y: (index + 0.5) * size * LINE - height / 2,
    ...setRow(text, (widths[index] ?? 0) * size, (hyphens[index] ?? 0) * size),
  }));
  const countY = height / 2 - small * LINE * 0.4;
  const reaches = [
    ...rows.map(({ y }, index) => Math.hypot(((widths[index] ?? 0) * size) / 2, Math.abs(y) + size * 0.4)),
    Math.hypot((count * small) / 2, countY + small * 0.4),
  ];
  return { level, rows, countY, radius: Math.max(...reaches) + size * AIR };
}

/** How far below the middle of a row its hyphen lies, and how thick it is, in font sizes. */
const HYPHEN_LINE = { below: 0.08, weight: 0.11 };

/** A line that lies flat: its ends, its height and its thickness, in pixels. */
export interface HyphenLine {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly weight: number;
}

/** The hyphen of a row as a line, in pixels; undefined where it has none. */
export function hyphenOf({ y, hyphen }: Row, fontSize: number): HyphenLine | undefined {
  if (!hyphen) return undefined;
  const weight = fontSize * HYPHEN_LINE.weight;
  return { x1: hyphen.x, x2: hyphen.x + hyphen.length, y: y + fontSize * HYPHEN_LINE.below, weight };
}

/**
 * The hyphen of a broken word is drawn, not written: so the text of a node reads as its name does, without breaks, to
 * people who hear it and to those who speak to their computer.
 */
function setRow(text: string, width: number, hyphen: number): Omit<Row, 'y'> {
  if (hyphen === 0) return { text, x: 0 };
  const start = width / 2 - hyphen * (1 - HYPHEN.before);
  return { text: text.slice(0, -1), x: -hyphen / 2, hyphen: { x: start, length: hyphen * HYPHEN.length } };
}

/** The way that fits with the fewest broken words, then the fewest rows, then the evenest. */
export function bestIn(radius: number, ways: readonly FittedLabel[]): FittedLabel | undefined {
  return ways
    .filter((way) => way.radius <= radius)
    .sort(
      (one, other) => one.level - other.level || one.rows.length - other.rows.length || one.radius - other.radius,
    )[0];
}
