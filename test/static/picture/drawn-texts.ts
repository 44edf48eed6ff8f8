import { readFileSync } from 'node:fs';

import opentype from 'opentype.js';

import { attributeOf, elementsOf, textOf, within, type ParsedElement } from '../parsed-html.js';

/** A text of a picture and the room that it takes in our own font, in pixels of the picture's view box. */
export interface DrawnText {
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Where it begins, as SVG calls it. */
  readonly anchor: string;
  readonly fill: string;
}

const fonts = {
  normal: fontOf('400Regular/Arimo_400Regular.ttf'),
  bold: fontOf('700Bold/Arimo_700Bold.ttf'),
};

function fontOf(file: string): ReturnType<typeof opentype.parse> {
  const bytes = readFileSync(new URL(`../../../node_modules/@expo-google-fonts/arimo/${file}`, import.meta.url));
  return opentype.parse(new Uint8Array(bytes).buffer);
}

/** Width in pixels, of the font's own advances: another source than the table that pictures are laid out with. */
function widthOf(text: string, size: number, isBold: boolean): number {
  const font = isBold ? fonts.bold : fonts.normal;
  const advances = Array.from(text, (letter) => font.charToGlyph(letter).advanceWidth ?? font.unitsPerEm);
  return (advances.reduce((sum, advance) => sum + advance, 0) / font.unitsPerEm) * size;
}

/** The elements of an SVG file. */
export function svgElements(svg: string): ParsedElement[] {
  return elementsOf(svg.replace(/^<\?xml[^>]*>\s*/, ''));
}

/** The size of its view box. */
export function viewBoxOf(svg: string): { readonly width: number; readonly height: number } {
  const [root] = svgElements(svg);
  const [, , width = 0, height = 0] = (root && attributeOf(root, 'viewBox'))?.split(' ').map(Number) ?? [];
  return { width, height };
}

/** All texts but the letters along arcs, with their places. */
export function textsIn(svg: string): DrawnText[] {
  const texts = svgElements(svg).filter(({ tagName }) => tagName === 'text');
  const straight = texts.filter((text) => !(attributeOf(text, 'transform') ?? '').includes('rotate'));
  return straight.filter((text) => textOf(text) !== '').map(placed);
}

/** The texts of an SVG file, one after the other. */
export function wordsIn(svg: string): string {
  const texts = svgElements(svg).filter(({ tagName }) => tagName === 'text');
  return texts.map(textOf).join(' ');
}

function placed(element: ParsedElement): DrawnText {
  const inherited = (name: string): string | undefined => {
    for (let each: ParsedElement | undefined = element; each; each = parentOf(each)) {
      const value = attributeOf(each, name);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const own = Number.parseFloat(inherited('font-size') ?? '16');
  const isBold = Number(inherited('font-weight') ?? 400) >= 600 || inherited('font-weight') === 'bold';
  const spans = within(element).filter(({ tagName }) => tagName === 'tspan');
  const parts = spans.length === 0 ? [element] : spans;
  const sizes = parts.map((part) => Number.parseFloat(attributeOf(part, 'font-size') ?? String(own)));
  const width = parts.reduce((sum, part, index) => {
    const weight = attributeOf(part, 'font-weight');
    const isHeavy = spans.length === 0 ? isBold : Number(weight ?? 400) >= 600;
    return sum + widthOf(rawTextOf(part), sizes[index] ?? own, isHeavy);
  }, 0);
  const anchor = inherited('text-anchor') ?? 'start';
  const x = Number(attributeOf(element, 'x') ?? 0) - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
  const { scale, dx, dy } = transformOf(element);
  return {
    ...{ text: textOf(element), anchor, fill: inherited('fill') ?? '', size: Math.max(...sizes) * scale },
    ...{ left: x * scale + dx, right: (x + width) * scale + dx },
    baseline: Number(attributeOf(element, 'y') ?? 0) * scale + dy,
  };
}

function rawTextOf(element: ParsedElement): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

function parentOf({ parentNode }: ParsedElement): ParsedElement | undefined {
  return parentNode && 'tagName' in parentNode ? parentNode : undefined;
}

/** What all transformations above an element come to: moves and enlargements are all there are. */
function transformOf(element: ParsedElement): { readonly scale: number; readonly dx: number; readonly dy: number } {
  let [scale, dx, dy] = [1, 0, 0];
  for (let each: ParsedElement | undefined = element; each; each = parentOf(each)) {
    const text = attributeOf(each, 'transform') ?? '';
    const own = Number(/scale\(([\d.]+)\)/.exec(text)?.[1] ?? 1);
    const [x = 0, y = 0] = /translate\(([^)]*)\)/.exec(text)?.[1]?.split(/[ ,]/).map(Number) ?? [];
    [scale, dx, dy] = [scale * own, dx * own + x, dy * own + y];
  }
  return { scale, dx, dy };
}
