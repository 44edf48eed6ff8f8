import type { Hue } from '../../view/hue.js';
import type { Content, MarkupElement } from '../markup/markup.js';
import { PAINTS, type PaintName } from '../markup/paints.js';
import type { PictureTheme } from './picture-options.js';

/** What only pictures have: the ground of a notice, and its line. They are those of `theme.styles.ts`. */
export const NOTICE_PAINTS = {
  light: { ground: '#fff3d4', line: '#a87a00' },
  dark: { ground: '#474027', line: '#e0b74f' },
} as const satisfies Readonly<Record<PictureTheme, object>>;

/** The colours of the theme on a dark page, in the order of `PAINTS`; a test compares them with `theme.styles.ts`. */
export const DARK_PAINTS: Readonly<Record<PaintName, string>> = {
  text: '#f1f4f7',
  'text-subtle': '#c0c4c8',
  surface: '#131a21',
  tint: '#1e252c',
  border: '#3f464c',
  'border-strong': '#94989d',
  accent: '#8fbcff',
  green: '#74d2a4',
  ochre: '#e4b65a',
  blue: '#8fbcff',
  rose: '#ff9fc5',
  purple: '#bdb2ff',
  teal: '#72d5e1',
  rust: '#ffad8a',
  slate: '#b6c5d3',
};

/** A drawing in the colours of a theme, of which it has the light ones. */
export function inTheme(content: Content, theme: PictureTheme, hues: readonly Hue[]): Content {
  if (theme === 'light') return content;
  const own = hues.flatMap((hue) => (hue.name === 'own' ? [[hue.light, hue.dark] as const] : []));
  const theirs = Object.entries(DARK_PAINTS).map(([name, paint]) => [lightOf(name), paint] as const);
  const notice = [[NOTICE_PAINTS.light.ground, NOTICE_PAINTS.dark.ground] as const];
  const line = [[NOTICE_PAINTS.light.line, NOTICE_PAINTS.dark.line] as const];
  // The theme's own come last: where a feed has one of them, it is the theme's.
  return repainted(content, new Map([...own, ...notice, ...line, ...theirs]));
}

function lightOf(name: string): string {
  return Object.entries(PAINTS).find(([each]) => each === name)?.[1] ?? '';
}

function repainted(content: Content, paints: ReadonlyMap<string, string>): Content {
  if (content === undefined || typeof content === 'string') return content;
  if (isElement(content)) {
    const { fill, stroke } = content.attributes;
    const other = (paint: string | undefined): string | undefined => paints.get(paint ?? '') ?? paint;
    return {
      ...content,
      attributes: { ...content.attributes, fill: other(fill), stroke: other(stroke) },
      children: content.children.map((child) => repainted(child, paints)),
    };
  }
  return content.map((part) => repainted(part, paints));
}

function isElement(content: Exclude<Content, string | undefined>): content is MarkupElement {
  return 'attributes' in content;
}
