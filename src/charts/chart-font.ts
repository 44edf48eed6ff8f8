import type { Typography } from './vega-figure.js';

/**
 * Calls `arrived` once when a web font that texts were measured without has been loaded. A family that the browser
 * cannot read as CSS, and one that never arrives, change nothing.
 */
export function whenFontArrives({ fontFamily, fontSize }: Typography, signal: AbortSignal, arrived: () => void): void {
  const fonts = (['normal', 'bold'] as const).map((weight) => `${weight} ${fontSize}px ${fontFamily}`);
  try {
    if (fonts.every((font) => document.fonts.check(font))) return;
  } catch {
    return;
  }
  Promise.all(fonts.map((font) => document.fonts.load(font))).then(
    () => {
      if (!signal.aborted) arrived();
    },
    () => undefined,
  );
}
