import type { Frame, Measure, Typography } from './drawing.js';
import { frameWith } from './frame.js';

/** Of the text size, how wide a letter is taken to be where nothing can be measured. */
const LETTER = 0.8;

/** Letters and figures of all four languages. */
const PROBE = 'Hamburgefonsti\u00e5\u00e6\u00f8\u00e4\u00f6 0123456789';

/** The frame for a size: texts are measured in the font that they will have. */
export function frameOf(size: Pick<Frame, 'width' | 'height'>, typography: Typography): Frame {
  return frameWith(size, typography, measureIn(typography));
}

/** How wide a font writes, in both weights that figures use; it shows whether texts must be measured again. */
export function fontWidth(typography: Typography): number {
  const measure = measureIn(typography);
  return measure(PROBE, 'normal') + measure(PROBE, 'bold');
}

/**
 * Calls `arrived` whenever web fonts of the page have been loaded, until the signal aborts. Those of the figure are
 * asked for; a family that the browser cannot read as CSS, and one that never arrives, change nothing.
 */
export function whenFontsArrive({ fontFamily, fontSize }: Typography, signal: AbortSignal, arrived: () => void): void {
  document.fonts.addEventListener('loadingdone', arrived, { signal });
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

/** Measures texts in a font, and estimates where there is none, as in Node. */
export function measureIn({ fontFamily, fontSize }: Typography): Measure {
  // A new one each time: WebKit's keeps the face that a family had when it was named first.
  const context = globalThis.document?.createElement('canvas').getContext('2d');
  if (!context) return (text) => Math.trunc(LETTER * text.length * fontSize);
  return (text, weight) => {
    context.font = `${weight} ${fontSize}px ${fontFamily}`;
    return context.measureText(text).width;
  };
}
