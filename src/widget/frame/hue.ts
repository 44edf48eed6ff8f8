import type { Hue } from '../../view/hue.js';

/** The custom properties that carry a feed's own colour, for Lit's `.style` property (which strict pages allow). */
export function hueStyle(hue: Hue): string {
  return hue.name === 'own' ? `--_own-light: ${hue.light}; --_own-dark: ${hue.dark}` : '';
}
