/** Draws figures as SVG text, with the code of the charts and no document. */
import { rankingRowsAt } from '../../src/charts/chart-height.js';
import type { Drawing } from '../../src/charts/drawing.js';
import { frameOf } from '../../src/charts/frame.js';
import { sceneOf } from '../../src/charts/scene.js';
import type { SceneElement } from '../../src/charts/scene-elements.js';
import type { Typography } from '../../src/charts/typography.js';
import type { Language } from '../../src/feed/feed.js';
import type { ChartFigure } from '../../src/view/chart-figure.js';
import { drawingOf } from './layouts.js';

export const HEIGHT = 360;

export function typographyFor(language: Language): Typography {
  return { language, fontFamily: 'DejaVu Sans, sans-serif', fontSize: 14 };
}

export function layoutOf(figure: ChartFigure, width: number, language: Language = 'nb'): Drawing {
  return drawingOf(figure, frameOf({ width, height: HEIGHT }, typographyFor(language), rankingRowsAt(width)));
}

/** @param key the point that is highlighted */
export function svgOf(figure: ChartFigure, width = 600, language: Language = 'nb', key?: string): string {
  const drawing = layoutOf(figure, width, language);
  const { svg, highlight } = sceneOf(drawing, typographyFor(language));
  const changes = new Map(highlight(drawing.targets.find((target) => target.key === key)?.rows ?? []));
  const [plot] = svg.children ?? [];
  const layers =
    plot?.children?.map((layer, index) => ({ ...layer, children: changes.get(index) ?? layer.children ?? [] })) ?? [];
  return textOf({ ...svg, children: [{ ...plot!, children: layers }] });
}

function textOf({ name, attributes, text = '', children = [] }: SceneElement): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('');
  const inner = escaped(text) + children.map(textOf).join('');
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
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
