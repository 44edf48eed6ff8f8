/** Widths in em as those of a wide bold face, for tests without a font: no ordinary font needs more. */
export function estimatedWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + characterWidth(character), 0);
}

function characterWidth(character: string): number {
  if (/[ijl.,:;'’|! ]/.test(character)) return 0.4;
  if (/[frt()[\]\-–/]/.test(character)) return 0.5;
  if (/[mw@%MWÆŒ]|[^\u0000-\u024f]/.test(character)) return 1.1;
  return /\p{Lu}/u.test(character) ? 0.85 : 0.72;
}
