import { compositionBarHeight, compositionRowsAt, type CompositionRows } from '../composition-rows.js';
import type { Drawing, FontWeight, Frame, Spot, Target } from '../../../drawing/drawing.js';
import { wrapText } from '../../../drawing/labels/text-fit.js';
import { lookOf } from '../../series-look.js';
import type { CompositionBar, CompositionFigure, CompositionPart } from '../composition-figure.js';
import { compositionSpec } from './composition.spec.js';

/** A rectangle of a part: a piece of a bar, or its mark in the key. In pixels from the plot's upper left corner. */
interface Block {
  readonly x: number;
  readonly x2: number;
  readonly y: number;
  readonly y2: number;
  readonly series: number;
}

/** A line of text; `inverse` on the colour of a part. */
interface PartLabel extends Spot {
  readonly text: string;
  readonly align: 'left' | 'center' | 'right';
  readonly weight: FontWeight;
  readonly tone: 'strong' | 'inverse';
}

/** A part with its rectangles and texts. */
interface PlacedPart {
  readonly part: CompositionPart;
  readonly blocks: readonly [piece: Block, mark: Block];
  readonly labels: readonly PartLabel[];
}

const EDGE = 2;
const PADDING = 6;
const MARK = 18;
const GAP = 7;
/** Half of the distance between two lines of text, as a part of its size. */
const HALF_LINE = 0.69;

/**
 * Places the bars of a composition: over each its name and whole, on it the numbers of its parts, under it their names
 * and values.
 */
export function drawingOf(figure: CompositionFigure, frame: Frame): Drawing {
  const rows = compositionRowsAt(frame.width, frame.fontSize);
  const width = Math.max(20, frame.width - EDGE * 2);
  let top = 0;
  const bars = figure.bars.map((bar) => {
    const placed = { bar, top, parts: partsOf(bar, top, width / rows.columns, rows, frame) };
    top += compositionBarHeight(bar, rows);
    return placed;
  });
  const parts = bars.flatMap((bar) => bar.parts);
  const blocksOf = (isMeant: (part: CompositionPart) => boolean) =>
    parts.flatMap(({ part, blocks }) => (isMeant(part) ? blocks : []));
  return {
    spec: compositionSpec,
    width,
    height: top,
    margins: { left: EDGE, right: EDGE, top: 0, bottom: 0 },
    pointing: 'around',
    parameters: {},
    datasets: {
      parts: blocksOf(({ certain, isRest }) => certain && !isRest),
      uncertainParts: blocksOf(({ certain, isRest }) => !certain && !isRest),
      rests: blocksOf(({ isRest }) => isRest),
      labels: [
        ...bars.flatMap(({ bar, top: from }) => titleOf(bar, from, width, rows, frame)),
        ...parts.flatMap(({ labels }) => labels),
      ],
    },
    targets: parts.map(targetOf),
  };
}

function partsOf(bar: CompositionBar, top: number, column: number, rows: CompositionRows, frame: Frame): PlacedPart[] {
  const { columns } = rows;
  const barTop = top + rows.name;
  const width = column * columns;
  return bar.parts.map((part, index) => {
    const series = lookOf(part.part);
    const piece = { x: part.from * width, x2: part.to * width, y: barTop, y2: barTop + rows.bar, series };
    const x = (index % columns) * column;
    const y = barTop + rows.bar + Math.floor(index / columns) * rows.line + (rows.line - MARK) / 2 + 2;
    const mark = { x, x2: x + MARK, y, y2: y + MARK, series };
    const labels = [
      ...numberOn(part, piece, true, frame),
      ...numberOn(part, mark, false, frame),
      ...keyOf(part, mark, column, rows, frame),
    ];
    return { part, blocks: [piece, mark], labels };
  });
}

/**
 * The number of a part, with its name where there is room for it. Nothing on a piece that is too narrow for the number.
 */
function numberOn(
  part: CompositionPart,
  { x, x2, y, y2 }: Block,
  withName: boolean,
  { fontSize, measure }: Frame,
): PartLabel[] {
  const number = String(part.part + 1);
  const name = `${number} ${part.label}`;
  const room = x2 - x;
  const text = withName && measure(name, 'bold') + PADDING * 2 <= room ? name : number;
  if (measure(text, 'bold') + 4 > room) return [];
  const tone = part.certain && !part.isRest ? 'inverse' : 'strong';
  return [{ x: (x + x2) / 2, y: (y + y2) / 2 + fontSize * 0.35, text, align: 'center', weight: 'bold', tone }];
}

/** Name and value beside a mark, or below each other; a long name is cut, never the value. */
function keyOf(
  { label, valueLabel }: CompositionPart,
  { x2, y, y2 }: Block,
  column: number,
  { stacked }: CompositionRows,
  { fontSize, measure }: Frame,
): PartLabel[] {
  const x = x2 + GAP;
  const room = column - MARK - GAP * 2;
  const middle = (y + y2) / 2 + fontSize * 0.35;
  if (stacked) {
    const [alone = ''] = wrapText(label, room, 1, 'normal', measure);
    const common = { x, align: 'left', tone: 'strong' } as const;
    const half = fontSize * HALF_LINE;
    return [
      { ...common, y: middle - half, text: alone, weight: 'normal' },
      { ...common, y: middle + half, text: valueLabel, weight: 'bold' },
    ];
  }
  const value = measure(valueLabel, 'bold');
  const [name = ''] = wrapText(label, Math.max(20, room - value - GAP), 1, 'normal', measure);
  const common = { y: middle, align: 'left', tone: 'strong' } as const;
  return [
    { ...common, x, text: name, weight: 'normal' },
    { ...common, x: x + measure(name, 'normal') + GAP, text: valueLabel, weight: 'bold' },
  ];
}

function titleOf(
  { label, valueLabel }: CompositionBar,
  top: number,
  width: number,
  { stacked }: CompositionRows,
  { fontSize, measure }: Frame,
): PartLabel[] {
  if (stacked) {
    const [alone = ''] = wrapText(label, width, 1, 'bold', measure);
    const below = { x: 0, align: 'left', tone: 'strong' } as const;
    return [
      { ...below, y: top + fontSize + 2, text: alone, weight: 'bold' },
      { ...below, y: top + fontSize * (1 + 2 * HALF_LINE) + 2, text: valueLabel, weight: 'normal' },
    ];
  }
  const room = width - measure(valueLabel, 'normal') - GAP;
  const [name = ''] = wrapText(label, Math.max(20, room), 1, 'bold', measure);
  const common = { y: top + fontSize + 2, align: 'left', tone: 'strong' } as const;
  return [
    { ...common, x: 0, text: name, weight: 'bold' },
    { ...common, x: measure(name, 'bold') + GAP, text: valueLabel, weight: 'normal' },
  ];
}

function targetOf({ part: { key }, blocks: [piece] }: PlacedPart): Target {
  const { x, x2, y, y2 } = piece;
  return { key, x: EDGE + (x + x2) / 2, y: (y + y2) / 2, halfWidth: (x2 - x) / 2, rows: [piece] };
}
