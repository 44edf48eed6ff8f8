import type { Language } from '../../feed/feed.js';
import { lineBreaks, type BreakLevel, type Measure } from '../../view/line-breaks.js';

/** What is written in a segment: its title and, under it, a word that must not be missed. */
export interface Label {
  readonly title: string;
  /** Language of the title, which says where its words may be broken. */
  readonly language?: Language;
  readonly note?: string;
}

/** A way to set a label in lines. Widths are in em. */
export interface Way {
  readonly texts: readonly string[];
  readonly widths: readonly number[];
  /** The greatest of the widths. */
  readonly widest: number;
  /** Whether the last line is the note. */
  readonly hasNote: boolean;
  readonly level: BreakLevel;
}

/** Where the middle of a line stands. With `path` the line follows that path instead of lying flat. */
export interface LinePlace {
  readonly x: number;
  readonly y: number;
  readonly path?: string;
}

export interface LabelLine extends LinePlace {
  /** Ends with a space unless its last word goes on in the next line. */
  readonly text: string;
  readonly isNote: boolean;
}

/** The lines of a label, and their font size in pixels. */
export interface SetLabel {
  readonly size: number;
  readonly lines: readonly LabelLine[];
}

/** Labels of one size. The score is that size less what broken words cost, to compare one drawing with another. */
export interface SetLabels {
  readonly score: number;
  readonly labels: readonly SetLabel[];
}

/** Font sizes in pixels, and the size of running text. */
export interface Sizes {
  readonly largest: number;
  readonly smallest: number;
  readonly em: number;
}

/** Finds places for the lines of a way at a font size in pixels, or nothing when they do not fit. */
export type PlaceLines = (way: Way, size: number) => readonly LinePlace[] | undefined;

export const LINE_HEIGHT = 1.2;
const LEVELS: readonly BreakLevel[] = [0, 1, 2];
/** How much larger, in em, a label must get before it is broken inside a compound, or inside any word. */
const COST = [0, 0.2, 1];

/** Every way to set a label that is worth trying, those with whole words first. */
export function waysOf({ title, language, note }: Label, measure: Measure): Way[] {
  const known = new Set<string>();
  return LEVELS.flatMap((level) =>
    lineBreaks(title, level, measure, language).flatMap((lines) => {
      const key = lines.join('\n');
      if (known.has(key)) return [];
      known.add(key);
      const texts = note === undefined ? lines : [...lines, note];
      const widths = texts.map((text) => measure(text.trimEnd()));
      return [{ texts, widths, widest: Math.max(...widths), hasNote: note !== undefined, level }];
    }),
  );
}

/** Labels of one size: as large as possible, with as few broken words as possible; nothing when one does not fit. */
export function setLabels(
  labels: readonly (readonly Way[])[],
  { largest, smallest, em }: Sizes,
  places: readonly PlaceLines[],
): SetLabels | undefined {
  // Most drawings that fail do so at any size: ask first whether it can be done at all.
  if (!allThatFit(labels, smallest, places)) return undefined;
  let best: SetLabels | undefined;
  for (let size = largest; size >= Math.max(smallest, best?.score ?? 0); size -= em / 32) {
    const set = allThatFit(labels, size, places);
    if (!set) continue;
    const score = size - em * Math.max(0, ...set.map(({ level }) => COST[level] ?? 0));
    if (score > (best?.score ?? -Infinity)) best = { score, labels: set.map(({ lines }) => ({ size, lines })) };
  }
  return best;
}

interface FittingWay {
  readonly level: BreakLevel;
  readonly lines: readonly LabelLine[];
}

/** A way for every label, or nothing as soon as one does not fit. */
function allThatFit(
  labels: readonly (readonly Way[])[],
  size: number,
  places: readonly PlaceLines[],
): readonly FittingWay[] | undefined {
  const fitting: FittingWay[] = [];
  for (const [index, ways] of labels.entries()) {
    const way = firstThatFits(ways, size, places[index]);
    if (!way) return undefined;
    fitting.push(way);
  }
  return fitting;
}

function firstThatFits(ways: readonly Way[], size: number, place: PlaceLines | undefined): FittingWay | undefined {
  for (const way of ways) {
    const places = place?.(way, size);
    if (places) return { level: way.level, lines: places.map((at, index) => lineAt(way, index, at)) };
  }
  return undefined;
}

function lineAt(way: Way, index: number, place: LinePlace): LabelLine {
  return { ...place, text: way.texts[index] ?? '', isNote: way.hasNote && index === way.texts.length - 1 };
}
