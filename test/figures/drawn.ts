/** Figures drawn as SVG text, with no document. */
import type { Drawing } from '../../src/drawing/drawing.js';
import type { Typography } from '../../src/drawing/drawing.js';
import { frameOf } from '../../src/drawing/page-font.js';
import type { Language } from '../../src/feed/feed.js';
import type { ChartFigure } from '../../src/figures/doors.js';
import { svgTextOf } from '../drawing/svg-text.js';
import { drawingOf } from './layouts.js';

export const HEIGHT = 360;

export function typographyFor(language: Language): Typography {
  return { language, fontFamily: 'DejaVu Sans, sans-serif', fontSize: 14 };
}

export function layoutOf(figure: ChartFigure, width: number, language: Language = 'nb'): Drawing {
  return drawingOf(figure, frameOf({ width, height: HEIGHT }, typographyFor(language)));
}

/** @param key the point that is highlighted */
export function svgOf(figure: ChartFigure, width = 600, language: Language = 'nb', key?: string): string {
  const drawing = layoutOf(figure, width, language);
  const rows = drawing.targets.find((target) => target.key === key)?.rows;
  return svgTextOf(drawing, typographyFor(language), rows);
}

/** An element in SVG text: its attributes, and its place as far as it is moved. */
export interface SvgElement {
  readonly attributes: Readonly<Record<string, string>>;
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** The elements of a name in SVG text, in their order; only those with the given attributes. */
export function elementsOf(
  svg: string,
  name: string,
  wanted: Readonly<Record<string, string>> = {},
): readonly SvgElement[] {
  const elements = [...svg.matchAll(new RegExp(`<${name}( [^>]*?)/?>(?:([^<]*)</${name}>)?`, 'gu'))];
  return elements
    .map(([, written = '', text = '']) => ({ attributes: attributesOf(written), text }))
    .map((element) => ({ ...element, ...placeOf(element.attributes['transform']) }))
    .filter(({ attributes }) => Object.entries(wanted).every(([key, value]) => attributes[key] === value));
}

function attributesOf(written: string): Readonly<Record<string, string>> {
  const pairs = [...written.matchAll(/ ([\w:-]+)="([^"]*)"/gu)];
  return Object.fromEntries(pairs.map(([, key = '', value = '']) => [key, value]));
}

function placeOf(transform = ''): { readonly x: number; readonly y: number } {
  const [, x = '0', y = '0'] = /translate\(([^,]+),([^)]+)\)/u.exec(transform) ?? [];
  return { x: Number(x), y: Number(y) };
}
