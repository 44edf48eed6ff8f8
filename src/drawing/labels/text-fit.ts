import type { FontWeight, Measure } from '../drawing.js';

const ELLIPSIS = '\u2026';

/**
 * Breaks a text into lines no wider than `width` pixels. Words that are wider than a line are broken inside. When
 * there are more than `most` lines the last one ends in an ellipsis. Never empty: an empty text gives one empty line.
 */
export function wrapText(text: string, width: number, most: number, weight: FontWeight, measure: Measure): string[] {
  const fits = (line: string) => measure(line, weight) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/[ \t\n\r]+/u)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = breakWord(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shorten(lines.slice(most - 1).join(' '), fits)];
}

/** The longest beginning of a text that fits together with an ellipsis. */
function shorten(text: string, fits: (line: string) => boolean): string {
  const letters = [...text];
  const count = longest(letters.length, (length) => fits(letters.slice(0, length).join('') + ELLIPSIS));
  return letters.slice(0, count).join('').trimEnd() + ELLIPSIS;
}

function breakWord(word: string, fits: (line: string) => boolean): string[] {
  const pieces: string[] = [];
  let letters = [...word];
  while (letters.length > 1 && !fits(letters.join(''))) {
    const rest = letters;
    const count = Math.max(
      1,
      longest(rest.length, (length) => fits(rest.slice(0, length).join(''))),
    );
    pieces.push(rest.slice(0, count).join(''));
    letters = rest.slice(count);
  }
  return [...pieces, letters.join('')];
}

/** The greatest length up to `most` that passes, by halving; 0 when none does. */
function longest(most: number, passes: (length: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (passes(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
