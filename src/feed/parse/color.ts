import type { Reader } from '../reader.js';

/** The colours that a feed can ask for by name; each has a light and a dark shade in the theme. */
export const PALETTE = ['green', 'ochre', 'blue', 'rose', 'purple', 'teal', 'rust', 'slate'] as const;
export type PaletteColor = (typeof PALETTE)[number];

const HEX = /^#[0-9a-f]{6}$/i;

/** A palette name or a six-digit hex colour, and nothing else: any other text could carry an address into CSS. */
export function parseColor(reader: Reader): string | undefined {
  const value = reader.string('color');
  if (value === undefined) return undefined;
  if (PALETTE.some((name) => name === value) || HEX.test(value)) return value.toLowerCase();
  reader.context.problems.warning('color', reader.at('color'), { value, allowed: PALETTE.join(', ') });
  return undefined;
}
