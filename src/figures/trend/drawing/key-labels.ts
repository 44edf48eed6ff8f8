import type { EndLabel } from '../trend-figure.js';
import { lineHeightOf, type Frame, type LabelRow, type Spot } from '../../../drawing/drawing.js';
import { wrapText } from '../../../drawing/labels/text-fit.js';

/** A mark in a series' colour and shape, in pixels. */
export interface KeyRow extends Spot {
  readonly series: number;
}

/** A key above the plot. `y` counts from the top of the figure; `height` is the room that the key takes. */
export interface Key {
  readonly labels: readonly LabelRow[];
  readonly keys: readonly KeyRow[];
  readonly height: number;
}

/** Room for the mark before a name, between a name and its number, and between two entries. */
const MARK = 18;
const SPACE = 7;
const BETWEEN = 18;

/** The names and newest numbers of the series as a key, in as many rows as they need. */
export function keyOf(ends: readonly EndLabel[], frame: Frame): Key {
  const lineHeight = lineHeightOf(frame.fontSize) + 2;
  const labels: LabelRow[] = [];
  const keys: KeyRow[] = [];
  let x = 0;
  let row = 0;
  for (const end of ends) {
    const width = MARK + frame.measure(end.label, 'bold') + SPACE + frame.measure(end.valueLabel, 'normal');
    if (x > 0 && x + width > frame.width) [x, row] = [0, row + 1];
    const baseline = row * lineHeight + frame.fontSize;
    keys.push({ x: x + MARK / 3, y: baseline - frame.fontSize * 0.35, series: end.series });
    const lines =
      width <= frame.width ? entryOnOneLine(end, x, baseline, frame) : entryOnLines(end, baseline, lineHeight, frame);
    labels.push(...lines);
    row = Math.round(((lines.at(-1)?.y ?? baseline) - frame.fontSize) / lineHeight);
    x += width + BETWEEN;
  }
  return { labels, keys, height: ends.length === 0 ? 0 : (row + 1) * lineHeight + 6 };
}

function entryOnOneLine(end: EndLabel, x: number, y: number, { measure }: Frame): LabelRow[] {
  const name = { x: x + MARK, y, text: end.label, align: 'left', weight: 'bold', tone: 'strong' } as const;
  return [name, { ...name, x: name.x + measure(end.label, 'bold') + SPACE, text: end.valueLabel, weight: 'normal' }];
}

function entryOnLines(end: EndLabel, y: number, lineHeight: number, { width, measure }: Frame): LabelRow[] {
  const names = wrapText(end.label, width - MARK, 3, 'bold', measure);
  const values = wrapText(end.valueLabel, width - MARK, 2, 'normal', measure);
  return [...names, ...values].map((text, index) => ({
    x: MARK,
    y: y + index * lineHeight,
    text,
    align: 'left',
    tone: 'strong',
    weight: index < names.length ? 'bold' : 'normal',
  }));
}
