import type { EndLabel } from '../trend-figure.js';
import { lineHeightOf, type Frame, type LabelRow, type Spot } from '../../../drawing/drawing.js';
import type { KeyRow } from './key-labels.js';
import { moveApart } from '../../../drawing/labels/move-apart.js';

/** A thin line from the end of a series to a label that had to stand a little away from it. */
export interface LeaderRow extends Spot {
  readonly x2: number;
  readonly y2: number;
  readonly series: number;
}

/** How labels stand beside the ends of the lines, and the room they need. */
export interface BesidePlan {
  /** Room to the right of the plot in pixels. */
  readonly width: number;
  /** The number under the name instead of after it. */
  readonly stacked: boolean;
}

/** Labels beside the plot with their marks and leaders. */
export interface BesideLabels {
  readonly labels: readonly LabelRow[];
  readonly keys: readonly KeyRow[];
  readonly leaders: readonly LeaderRow[];
}

const NARROWEST = 480;
const WIDEST_SHARE = 0.3;
const FULLEST_SHARE = 0.8;
const GAP = 12;
const MARK = 14;
const SPACE = 7;

/**
 * Whether the labels can stand at the ends of their lines, and how: number under name, or after it. Undefined when
 * there is no room beside the plot; then they stand above it, as a key.
 */
export function planBeside(ends: readonly EndLabel[], plotHeight: number, frame: Frame): BesidePlan | undefined {
  if (frame.width < NARROWEST || ends.length === 0) return undefined;
  const indent = ends.length > 1 ? GAP + MARK : GAP;
  return [true, false]
    .map((stacked) => ({ stacked, widest: Math.max(...ends.map((end) => widthOf(end, stacked, frame))) }))
    .map(({ stacked, widest }) => ({ stacked, width: indent + Math.ceil(widest) }))
    .find(
      ({ stacked, width }) =>
        width <= frame.width * WIDEST_SHARE && ends.length * heightOf(stacked, frame) <= plotHeight * FULLEST_SHARE,
    );
}

/**
 * Labels beside the ends of the lines, moved apart where they would cover each other. When one had to move, all get a
 * mark in the colour and shape of their series.
 */
export function labelsBeside(
  ends: readonly EndLabel[],
  spots: readonly Spot[],
  plot: { readonly width: number; readonly height: number },
  plan: BesidePlan,
  frame: Frame,
): BesideLabels {
  const line = lineHeightOf(frame.fontSize);
  const height = heightOf(plan.stacked, frame);
  const lowest = Math.max(plot.height + line / 2, ends.length * height);
  const tops = moveApart(
    spots.map(({ y }) => y - line / 2),
    height,
    -line / 2,
    lowest,
  );
  const placed = ends.map((end, index) => ({
    end,
    spot: spots[index] ?? { x: 0, y: 0 },
    middle: (tops[index] ?? 0) + line / 2,
  }));
  const moved = placed.filter(({ spot, middle }) => Math.abs(middle - spot.y) >= 5 || plot.width - spot.x >= GAP);
  const marked = moved.length > 0 && ends.length > 1;
  const x = plot.width + GAP;
  return {
    labels: placed.flatMap(({ end, middle }) =>
      labelRows(end, { x: marked ? x + MARK : x, y: middle + frame.fontSize * 0.35 }, plan, frame),
    ),
    keys: marked ? placed.map(({ end, middle }) => ({ x: x + MARK / 3, y: middle, series: end.series })) : [],
    leaders: moved.map(({ end, spot, middle }) => ({ ...spot, x2: x - 2, y2: middle, series: end.series })),
  };
}

function labelRows(
  end: EndLabel,
  { x, y }: Spot,
  { stacked }: BesidePlan,
  { fontSize, measure }: Frame,
): readonly LabelRow[] {
  const name = { x, y, text: end.label, align: 'left', weight: 'bold', tone: 'strong' } as const;
  const place = stacked ? { x, y: y + lineHeightOf(fontSize) } : { x: x + measure(end.label, 'bold') + SPACE, y };
  return [name, { ...name, ...place, text: end.valueLabel, weight: 'normal' }];
}

function widthOf(end: EndLabel, stacked: boolean, { measure }: Frame): number {
  const name = measure(end.label, 'bold');
  const value = measure(end.valueLabel, 'normal');
  return stacked ? Math.max(name, value) : name + SPACE + value;
}

function heightOf(stacked: boolean, { fontSize }: Frame): number {
  return lineHeightOf(fontSize) * (stacked ? 2 : 1) + (stacked ? 4 : 2);
}
