import type { FontWeight, Measure } from '../../../drawing/drawing.js';
import { wrapText } from '../../../drawing/labels/text-fit.js';
import type { Language } from '../../../feed/feed.js';
import { withoutSoftHyphens } from '../../../feed/localized-text.js';
import { lineBreaks, type BreakLevel } from '../../../view/line-breaks.js';

/** A text on lines, and how often it had to be cut: where it ends too early, or where a word is broken anywhere. */
export interface TextLines {
  readonly lines: readonly string[];
  readonly cuts: number;
}

/** How a text is set. */
export interface Setting {
  readonly width: number;
  /** The most lines that it may have. */
  readonly most: number;
  readonly weight: FontWeight;
  readonly measure: Measure;
  readonly language: Language;
}

const LEVELS: readonly BreakLevel[] = [0, 1, 2];

/** A heading: as few lines as it needs, about equally long. */
export function headingLines(text: string, setting: Setting): TextLines {
  const { width, most, weight, measure } = setting;
  const together = keptTogether(text.trim());
  const shown = withoutSoftHyphens(together);
  if (measure(shown, weight) <= width) return { lines: [shown], cuts: 0 };
  const lines = fittingLines(together, most, setting);
  return lines ? { lines, cuts: 0 } : runningLines(text, setting);
}

/** Running text: each line as full as it gets. A word that is too long for a line is broken where words can be. */
export function runningLines(text: string, setting: Setting): TextLines {
  const { width, most, weight, measure } = setting;
  const fits = (line: string): boolean => measure(line, weight) <= width;
  const words = keptTogether(text.trim())
    .split(/[ \t\n\r]+/)
    .map((word) => (fits(withoutSoftHyphens(word)) ? [withoutSoftHyphens(word)] : piecesOf(word, setting)));
  const lines: string[] = [];
  for (const [first = '', ...rest] of words) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${first}`)) lines[lines.length - 1] = `${last} ${first}`;
    else lines.push(first);
    lines.push(...rest);
  }
  const tooWide = lines.filter((line) => !fits(line)).length;
  if (lines.length <= most && tooWide === 0) return { lines, cuts: 0 };
  return { lines: wrapText(lines.join(' '), width, most, weight, measure), cuts: 1 + tooWide };
}

/** The text with dates and years on one line with what they belong to: «21. november 2026», «i 4. kvartal 2023». */
function keptTogether(text: string): string {
  return text.replace(/(?<=\d\.?) (?=\p{L})|(?<=\p{L}) (?=\d{4}(?:\P{N}|$))/gu, '\u00a0');
}

/** The lines of a word alone; the word itself where it cannot be broken so that it fits. */
function piecesOf(word: string, setting: Setting): readonly string[] {
  return fittingLines(word, Infinity, setting) ?? [withoutSoftHyphens(word)];
}

/** Stands for a space that no line ends at, while lines are sought: the search knows no such space. */
const KEPT = '\ue000';

/** The fewest lines that fit, broken between words, else where compounds are joined, else elsewhere in words. */
function fittingLines(text: string, most: number, { width, weight, measure, language }: Setting): string[] | undefined {
  const shownOf = (line: string): string => line.trim().replaceAll(KEPT, '\u00a0');
  const widthOf = (line: string): number => measure(shownOf(line), weight);
  for (const level of LEVELS) {
    const ways = lineBreaks(text.replaceAll('\u00a0', KEPT), level, widthOf, language);
    const fitting = ways.find((lines) => lines.length <= most && lines.every((line) => widthOf(line) <= width));
    if (fitting) return fitting.map(shownOf);
  }
  return undefined;
}
