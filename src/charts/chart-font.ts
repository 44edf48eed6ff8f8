import { measureIn } from './frame.js';
import type { Typography } from './typography.js';

/** Letters and figures of all four languages. */
const PROBE = 'Hamburgefonsti\u00e5\u00e6\u00f8\u00e4\u00f6 0123456789';

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
