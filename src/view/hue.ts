import { PALETTE, type PaletteColor } from '../feed/feed.js';

/**
 * The colour of an area or a factor: a palette colour, or an own one made dark enough and light enough for both themes.
 */
export type Hue =
  | { readonly name: PaletteColor }
  | { readonly name: 'own'; readonly light: string; readonly dark: string };

/** Contrast that text in the colour must have (WCAG 1.4.3), and the theme's two backgrounds. */
const CONTRAST = 4.5;
const LIGHT_SURFACE = '#ffffff';
const DARK_SURFACE = '#131a21';

/** The colour that the feed asks for, or the palette's next one. */
export function hueOf(color: string | undefined, index: number): Hue {
  const name = PALETTE.find((candidate) => candidate === color);
  if (name) return { name };
  if (color === undefined) return { name: PALETTE[index % PALETTE.length] ?? 'slate' };
  return {
    name: 'own',
    light: mixUntilReadable(color, '#000000', LIGHT_SURFACE),
    dark: mixUntilReadable(color, '#ffffff', DARK_SURFACE),
  };
}

/** Contrast ratio of two six-digit hex colours as WCAG 2 defines it, 1 to 21. */
export function contrastRatio(a: string, b: string): number {
  const [brighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((brighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

function mixUntilReadable(color: string, towards: string, surface: string): string {
  for (let share = 0; share <= 1; share += 0.05) {
    const mixed = mix(color, towards, share);
    if (contrastRatio(mixed, surface) >= CONTRAST) return mixed;
  }
  return towards;
}

function mix(a: string, b: string, share: number): string {
  const from = channels(a);
  const to = channels(b);
  const parts = from.map((value, index) => Math.round(value + ((to[index] ?? 0) - value) * share));
  return `#${parts.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(color: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
}
