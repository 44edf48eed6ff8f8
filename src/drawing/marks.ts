/** From what an item of a mark has been given to the SVG element that shows it, as Vega draws it. */
import { linePath, outlinePath, rectPath, symbolPath, type OutlineShape } from './shapes.js';
import type { Mark } from './spec.js';

/** An SVG element as a value. Its name and those of its attributes are the code's own; only values come from data. */
export interface SceneElement {
  readonly name: 'svg' | 'g' | 'line' | 'path' | 'text';
  readonly attributes: Readonly<Record<string, string>>;
  readonly text?: string;
  readonly children?: readonly SceneElement[];
}

/** What an item of a mark has been given; which channels it has depends on its kind. */
export type Item = Readonly<Partial<Record<NumberChannel, number> & Record<TextChannel, string>>> &
  Readonly<Record<string, unknown>>;
type NumberChannel = 'x' | 'y' | 'x2' | 'y2' | 'size' | 'fontSize';
type TextChannel = 'shape' | 'text' | 'align' | 'baseline' | 'font' | 'fontWeight';

/** From the channels that every kind of mark has to their attributes. */
const PAINT: readonly (readonly [string, string])[] = [
  ['fill', 'fill'],
  ['fillOpacity', 'fill-opacity'],
  ['stroke', 'stroke'],
  ['strokeOpacity', 'stroke-opacity'],
  ['strokeWidth', 'stroke-width'],
  ['strokeCap', 'stroke-linecap'],
  ['strokeJoin', 'stroke-linejoin'],
  ['strokeDash', 'stroke-dasharray'],
  ['opacity', 'opacity'],
];

/** Of the text size, how far below the given place a baseline lies. */
const BASELINES: Readonly<Record<string, number>> = { alphabetic: 0, middle: 0.3, top: 0.79 };
const ANCHORS: Readonly<Record<string, string>> = { left: 'start', center: 'middle', right: 'end' };

/** The element of one item of a mark. */
export function elementOf(type: Exclude<Mark['type'], 'line'>, item: Item): SceneElement {
  return ELEMENTS[type](item);
}

/** The line through some items, one at least. It looks like the first. */
export function lineOf(items: readonly Item[]): SceneElement {
  const d = linePath(items.map(({ x = 0, y = 0 }) => ({ x, y }))) ?? '';
  return { name: 'path', attributes: { d, ...paintOf(items[0] ?? {}) } };
}

const ELEMENTS: Readonly<Record<Exclude<Mark['type'], 'line'>, (item: Item) => SceneElement>> = {
  rect: (item) => {
    const { x = 0, y = 0, x2 = x, y2 = y } = item;
    const d = rectPath(Math.min(x, x2), Math.min(y, y2), Math.abs(x2 - x), Math.abs(y2 - y));
    return { name: 'path', attributes: { d, ...paintOf(item) } };
  },
  rule: (item) => {
    const { x = 0, y = 0, x2 = x, y2 = y } = item;
    const far = { x2: String(x2 - x), y2: String(y2 - y) };
    return { name: 'line', attributes: { transform: moved(x, y), ...far, ...paintOf(item) } };
  },
  geoshape: (item) => ({
    name: 'path',
    attributes: { d: outlinePath(item.shape as unknown as OutlineShape), ...paintOf(item) },
  }),
  point: (item) => {
    const { x, y, shape = 'circle', size = 0 } = item;
    return { name: 'path', attributes: { transform: moved(x, y), d: symbolPath(shape, size), ...paintOf(item) } };
  },
  text: (item) => {
    const {
      x,
      y = 0,
      text = '',
      align = 'center',
      baseline = 'alphabetic',
      font = '',
      fontSize = 0,
      fontWeight,
    } = item;
    const attributes = {
      'text-anchor': ANCHORS[align] ?? 'middle',
      transform: moved(x, y + Math.round((BASELINES[baseline] ?? 0) * fontSize)),
      'font-family': font,
      'font-size': `${fontSize}px`,
      ...(fontWeight === undefined ? {} : { 'font-weight': fontWeight }),
      ...paintOf(item),
    };
    return { name: 'text', attributes, text: text.trim() };
  },
};

function moved(x: number | undefined, y: number | undefined): string {
  return `translate(${x ?? 0},${y ?? 0})`;
}

function paintOf(item: Item): Record<string, string> {
  const painted = PAINT.filter(([channel]) => item[channel] != null);
  return Object.fromEntries(painted.map(([channel, attribute]) => [attribute, String(item[channel])]));
}
