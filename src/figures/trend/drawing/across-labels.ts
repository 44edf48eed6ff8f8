import type { ReferenceBand, ReferenceLine } from '../trend-targets.js';
import type { Frame, LabelRow } from '../../../drawing/drawing.js';
import {
  bestPlace,
  blockOf,
  rowsOf,
  type Box,
  type Obstacles,
  type Place,
} from '../../../drawing/labels/label-placement.js';

/** A label, and whether it needs the surface behind it to stand out. Inside a band the surface would be a blot. */
export interface AcrossLabel extends LabelRow {
  readonly halo: boolean;
}

/** A short bar that a label belongs to, in pixels. */
export interface BarMark {
  readonly x: number;
  readonly y: number;
  readonly label: string;
}

/** Space between a line and its label. */
const GAP = 5;
/** Between the middle of a bar and a label beside it. */
const AWAY = 14;

/**
 * Labels of the lines and bands across a trend, each beside its own line where it covers no other text and as little of
 * the series as can be. Those of bars come first, since they have the fewest places. `yOf` gives the height of a value
 * in pixels.
 */
export function acrossLabels(
  references: readonly ReferenceLine[],
  bands: readonly ReferenceBand[],
  bars: readonly BarMark[],
  yOf: (value: number) => number,
  obstacles: Obstacles,
  frame: Frame,
): readonly AcrossLabel[] {
  const { left, right } = obstacles.bounds;
  const taken: Box[] = [];
  const barLabels = bars.flatMap(({ x, y, label }) => {
    const block = blockOf(label, (right - left) * 0.9, 2, 'normal', frame);
    const half = block.width / 2;
    const middle = Math.max(left + half, Math.min(x, right - half));
    const beside = { top: y - block.height / 2, right: x + AWAY, left: x - AWAY };
    const tops = [GAP * 2, AWAY * 2, AWAY * 3, AWAY * 4].flatMap((away) => [y - away - block.height, y + away]);
    const places: Place[] = [
      ...tops.map((top): Place => ({ x: middle, top, align: 'center' })),
      { x: beside.right, top: beside.top, align: 'left' },
      { x: beside.left, top: beside.top, align: 'right' },
    ];
    const place = bestPlace(places, block, { ...obstacles, boxes: [...obstacles.boxes, ...taken] });
    if (!place) return [];
    taken.push(place.box);
    return haloed(rowsOf(block, place, { weight: 'normal', tone: 'strong' }, frame.fontSize), true);
  });
  const wanted = [
    ...references.map(({ label, value }) => ({ label, low: yOf(value), high: yOf(value) })),
    ...bands.map(({ label, from, to }) => ({ label, low: yOf(Math.min(from, to)), high: yOf(Math.max(from, to)) })),
  ];
  return [
    ...barLabels,
    ...wanted.flatMap(({ label, low, high }) => {
      if (label === '') return [];
      const block = blockOf(label, (right - left) * 0.9, 2, 'normal', frame);
      const inside = low - high > block.height + GAP * 2 ? [high + GAP, low - GAP - block.height] : [];
      const places = [...inside, high - GAP - block.height, low + GAP].flatMap((top) => placesAt(top, left, right));
      const place = bestPlace(places, block, { ...obstacles, boxes: [...obstacles.boxes, ...taken] });
      if (!place) return [];
      taken.push(place.box);
      const halo = !inside.includes(place.top);
      return haloed(rowsOf(block, place, { weight: 'normal', tone: 'strong' }, frame.fontSize), halo);
    }),
  ];
}

function haloed(rows: readonly LabelRow[], halo: boolean): AcrossLabel[] {
  return rows.map((row) => ({ ...row, halo }));
}

/** From the left, the right and between. */
function placesAt(top: number, left: number, right: number): readonly Place[] {
  return [
    { x: left + 4, top, align: 'left' },
    { x: right - 4, top, align: 'right' },
    { x: (left + right) / 2, top, align: 'center' },
    { x: left + (right - left) * 0.3, top, align: 'center' },
    { x: left + (right - left) * 0.7, top, align: 'center' },
  ];
}
