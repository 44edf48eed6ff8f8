import type { Hue } from '../../view/hue.js';

/**
 * The colours of the theme on a light page, in the one notation that every reader of SVG knows. They are those of
 * `theme.styles.ts` and `palette.styles.ts`, which a test compares. The style sheet finds them by these values and puts
 * the page's own in their place, those for a dark page among them.
 */
export const PAINTS = {
  text: '#1b2733',
  'text-subtle': '#4d5760',
  surface: '#ffffff',
  tint: '#f4f4f5',
  border: '#d1d4d6',
  'border-strong': '#7b8289',
  accent: '#1f5ba8',
  green: '#1c6e4a',
  ochre: '#845500',
  blue: '#1f5ba8',
  rose: '#a02c5c',
  purple: '#5546a0',
  teal: '#0b6673',
  rust: '#9a3c17',
  slate: '#4a5a6a',
} as const;

export type PaintName = keyof typeof PAINTS;

/** The colours of grid and series, which are others' as well: `series.styles.ts` says whose. */
const SHARED: Readonly<Record<string, PaintName>> = {
  grid: 'border',
  'series-0': 'accent',
  'series-1': 'rust',
  'series-2': 'green',
  'series-3': 'purple',
  'series-4': 'ochre',
  'series-5': 'rose',
};

const VARIABLE = /^var\(--_([\w-]+)\)$/;

/**
 * A paint of a figure as every reader knows it.
 *
 * @param paint a variable of the theme, or a paint that is one already
 * @throws {Error} for a variable that is none of the theme's
 */
export function plainPaint(paint: string): string {
  if (paint === 'transparent') return 'none';
  const name = VARIABLE.exec(paint)?.[1];
  if (name === undefined) return paint;
  const known = SHARED[name] ?? name;
  if (!isPaintName(known)) throw new Error(`The theme has no colour ${name}`);
  return PAINTS[known];
}

/** The colour of an area or a group. */
export function paintOfHue(hue: Hue): string {
  return hue.name === 'own' ? hue.light : PAINTS[hue.name];
}

function isPaintName(name: string): name is PaintName {
  return name in PAINTS;
}
