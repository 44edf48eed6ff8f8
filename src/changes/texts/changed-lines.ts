import { diffArrays } from 'diff';

/** Milliseconds that two texts are compared line by line. */
const LONGEST = 1500;

/** Lines of a text that stand together and are not as they were, by their numbers from 1. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** The lines of a text, and which of them are not as they were. */
export interface ChangedLines {
  readonly lines: readonly string[];
  /** Lines that are new or written in another way, in order. */
  readonly changed: readonly LineRange[];
  /** How many lines have gone without others in their stead. */
  readonly removed: number;
}

/**
 * Which lines of a text are not as they were.
 *
 * @param before the text that the file has now; undefined where there is none yet
 */
export function changedLines(before: string | undefined, text: string): ChangedLines {
  const lines = linesOf(text);
  if (before === undefined) return { lines, changed: [{ first: 1, last: lines.length }], removed: 0 };
  if (before === text) return { lines, changed: [], removed: 0 };
  const parts = diffArrays([...linesOf(before)], [...lines], { timeout: LONGEST });
  // Two texts that have hardly a line in common are told as one change.
  if (!parts) return { lines, changed: [{ first: 1, last: lines.length }], removed: 0 };
  const changed: LineRange[] = [];
  let [line, removed, gone] = [1, 0, 0];
  for (const part of parts) {
    const { length } = part.value;
    if (part.removed) {
      gone = length;
      removed += length;
      continue;
    }
    if (part.added) {
      changed.push({ first: line, last: line + length - 1 });
      removed -= Math.min(gone, length);
    }
    gone = 0;
    line += length;
  }
  return { lines, changed, removed };
}

/** A line that ends in a carriage return is shown as others are, and a final newline begins no line. */
function linesOf(text: string): readonly string[] {
  return text.replace(/\r?\n$/, '').split(/\r?\n/);
}
