/** From what an item of a mark has been given to the SVG element that shows it, as Vega draws it. */
import type { Datum, CompiledMark, MarkType, Order } from './compiled-figure.js';
import { linePath, rectPath, symbolPath } from './shapes.js';

/** An SVG element as a value. Its name and those of its attributes are the code's own; only values come from data. */
export interface SceneElement {
  readonly name: 'svg' | 'g' | 'line' | 'path' | 'text';
  readonly attributes: Readonly<Record<string, string>>;
  readonly text?: string;
  readonly children?: readonly SceneElement[];
}

/** What an item of a mark has been given; which channels it has depends on its kind. */
export interface Item {
  readonly datum: Datum;
  readonly channels: Channels;
}

type Channels = Readonly<Partial<Record<NumberChannel, number> & Record<TextChannel, string>>> &
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
const MIDDLE_SIZE = 64;

/** One line for each group of items, in the order in which groups come first. It looks like its first item. */
export function linesOf({ groupBy = [], order }: CompiledMark, items: readonly Item[]): readonly SceneElement[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = JSON.stringify(groupBy.map((field) => item.datum[field]));
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()].map((group) => {
    const sorted = order ? group.sort((a, b) => rankOf(a, order) - rankOf(b, order)) : group;
    const points = sorted.map(({ channels: { x = 0, y = 0 } }) => ({ x, y }));
    return { name: 'path', attributes: { d: linePath(points) ?? '', ...paintOf(sorted[0]?.channels ?? {}) } };
  });
}

function rankOf({ datum, channels }: Item, { by, name }: Order): number {
  return Number(by === 'field' ? datum[name] : channels[name]);
}

/** The element of one item, by the type of its mark. */
export const ELEMENTS: Readonly<Record<Exclude<MarkType, 'line'>, (channels: Channels) => SceneElement>> = {
  rect: (channels) => {
    const { x = 0, y = 0, x2 = x, y2 = y } = channels;
    const d = rectPath(Math.min(x, x2), Math.min(y, y2), Math.abs(x2 - x), Math.abs(y2 - y));
    return { name: 'path', attributes: { d, ...paintOf(channels) } };
  },
  rule: (channels) => {
    const { x, y, x2, y2 } = channels;
    const far = { x2: String(x2 == null ? 0 : x2 - (x ?? 0)), y2: String(y2 == null ? 0 : y2 - (y ?? 0)) };
    return { name: 'line', attributes: { transform: moved(x, y), ...far, ...paintOf(channels) } };
  },
  symbol: (channels) => {
    const { x, y, shape = 'circle', size = MIDDLE_SIZE } = channels;
    return { name: 'path', attributes: { transform: moved(x, y), d: symbolPath(shape, size), ...paintOf(channels) } };
  },
  text: (channels) => {
    const {
      x,
      y,
      text = '',
      align = 'left',
      baseline = 'alphabetic',
      font = 'sans-serif',
      fontSize = 0,
      fontWeight,
    } = channels;
    const attributes = {
      'text-anchor': ANCHORS[align] ?? 'start',
      transform: moved(x, (y ?? 0) + Math.round((BASELINES[baseline] ?? 0) * fontSize)),
      'font-family': font,
      'font-size': `${fontSize}px`,
      ...(fontWeight === undefined ? {} : { 'font-weight': fontWeight }),
      ...paintOf(channels),
    };
    return { name: 'text', attributes, text: text.trim() };
  },
};

function moved(x: number | undefined, y: number | undefined): string {
  return `translate(${x ?? 0},${y ?? 0})`;
}

function paintOf(channels: Channels): Record<string, string> {
  const painted = PAINT.filter(([channel]) => channels[channel] != null);
  return Object.fromEntries(painted.map(([channel, attribute]) => [attribute, String(channels[channel])]));
}
