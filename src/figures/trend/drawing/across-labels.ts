import type { ReferenceBand, ReferenceLine } from '../targets/trend-targets.js';
import type { Frame, LabelRow } from '../../../drawing/drawing.js';
import {
  bestPlace,
  blockOf,
  rowsOf,
  type Block,
  type Box,
  type Obstacles,
  type Place,
} from '../../../drawing/labels/label-placement.js';

/** A label, and whether it needs the surface behind it to stand out. Inside a band the surface would be a blot. */
export interface AcrossLabel extends LabelRow {
  readonly halo: boolean;
}

/** A short bar or another small mark that a label belongs to, in pixels. */
export interface BarMark {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  /** Where the label may stand, the best first; above, under or beside the mark when it is left out. */
  readonly placesOf?: (block: Block) => readonly Place[];
  /** How many lines it may cross before it is left out; as many as it must when this is left out. */
  readonly mostCrossed?: number;
}

/** A line or band across the plot, from its lowest to its highest pixel. */
interface AcrossMark {
  readonly label: string;
  readonly low: number;
  readonly high: number;
}

/** A label with the places where it may stand, the best first; `inside` holds the tops of those inside its own band. */
interface Wish {
  readonly block: Block;
  readonly places: readonly Place[];
  readonly inside: readonly number[];
  readonly mostCrossed?: number;
}

/** The widest a label may be, of the plot. */
const WIDEST = 0.9;
/** The same of a label that has its own places, since it stands to one side of its mark. */
const WIDEST_OF_MARK = 0.62;
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
  const across = [
    ...references.map(({ label, value }) => ({ label, low: yOf(value), high: yOf(value) })),
    ...bands.map(({ label, from, to }) => ({ label, low: yOf(Math.min(from, to)), high: yOf(Math.max(from, to)) })),
  ];
  const { bounds } = obstacles;
  const wanted = [
    ...bars.map((bar) => wishBeside(bar, bounds, frame)),
    ...across.filter(({ label }) => label !== '').map((line) => wishAlong(line, bounds, frame)),
  ];
  const taken: Box[] = [];
  return wanted.flatMap(({ block, places, inside, mostCrossed }) => {
    const free = { ...obstacles, boxes: [...obstacles.boxes, ...taken] };
    const place = bestPlace(places, block, free, mostCrossed);
    if (!place) return [];
    taken.push(place.box);
    const halo = !inside.includes(place.top);
    const rows = rowsOf(block, place, { weight: 'normal', tone: 'strong' }, frame.fontSize);
    return rows.map((row) => ({ ...row, halo }));
  });
}

/** Above or under a short bar, further and further away, then to its right and its left. */
function wishBeside(
  { x, y, label, placesOf, mostCrossed = Infinity }: BarMark,
  { left, right }: Box,
  frame: Frame,
): Wish {
  const block = blockOf(
    label,
    (right - left) * (placesOf ? WIDEST_OF_MARK : WIDEST),
    placesOf ? 3 : 2,
    'normal',
    frame,
  );
  if (placesOf) return { block, places: placesOf(block), inside: [], mostCrossed };
  const half = block.width / 2;
  const middle = Math.max(left + half, Math.min(x, right - half));
  const tops = [GAP * 2, AWAY * 2, AWAY * 3, AWAY * 4].flatMap((away) => [y - away - block.height, y + away]);
  const top = y - block.height / 2;
  const places: Place[] = [
    ...tops.map((height): Place => ({ x: middle, top: height, align: 'center' })),
    { x: x + AWAY, top, align: 'left' },
    { x: x - AWAY, top, align: 'right' },
  ];
  return { block, places, inside: [] };
}

/** Inside a band that is high enough, then right above or under the line or band. */
function wishAlong({ label, low, high }: AcrossMark, { left, right }: Box, frame: Frame): Wish {
  const block = blockOf(label, (right - left) * WIDEST, 2, 'normal', frame);
  const inside = low - high > block.height + GAP * 2 ? [high + GAP, low - GAP - block.height] : [];
  const tops = [...inside, high - GAP - block.height, low + GAP];
  return { block, places: tops.flatMap((top) => placesAt(top, left, right)), inside };
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
