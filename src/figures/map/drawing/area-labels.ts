import { lineHeightOf, type Frame, type LabelRow, type Spot } from '../../../drawing/drawing.js';
import { boxesMeet, type Box } from '../../../drawing/labels/label-placement.js';
import { between } from '../../height.js';
import { crossingsAt, type PlacedArea, type Pieces, type Room } from './placed-areas.js';

/** Lines on which room for a label is looked for. */
const LINES = 15;
/** Pixels between a label and the edge of its area. */
const EDGE = 4;

/** A label that has found its place. */
interface PlacedLabel {
  readonly rows: readonly LabelRow[];
  readonly box: Box;
}

/** A text on one line or more. */
interface Text {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/**
 * Names and numbers in their areas, or the numbers alone, where there is room. The chosen one has both in any case, and
 * what it would cover is left out: its name also stands beside the slider.
 */
export function areaLabels(placed: readonly PlacedArea[], room: Room, frame: Frame): readonly LabelRow[] {
  const chosen = placed.filter(({ area }) => area.emphasised).map((each) => chosenLabel(each, room, frame));
  const others = placed.filter(({ area }) => !area.emphasised).flatMap((each) => labelIn(each, room, frame) ?? []);
  const clear = others.filter(({ box }) => !chosen.some((label) => boxesMeet(label.box, box)));
  return [...chosen, ...clear].flatMap(({ rows }) => rows);
}

/** The middle of the widest room in an area: where it is read, and where the words about it stand. */
export function middleOf({ main, box }: PlacedArea): Spot {
  const { x, y } = spotIn(main, { width: 0, height: 0, lines: [] }) ?? {};
  return { x: x ?? (box.left + box.right) / 2, y: y ?? (box.top + box.bottom) / 2 };
}

function labelIn({ area, main }: PlacedArea, room: Room, frame: Frame): PlacedLabel | undefined {
  const { label, valueLabel } = area;
  const choices = [[label, valueLabel], [valueLabel === '' ? label : valueLabel]];
  for (const lines of choices.map((each) => each.filter((line) => line !== ''))) {
    const text = textOf(lines, frame);
    const spot = spotIn(main, text);
    if (spot) return labelAt(within(room, spot, text), text, area.compared === true, frame);
  }
  return undefined;
}

function chosenLabel(placed: PlacedArea, room: Room, frame: Frame): PlacedLabel {
  const { label, valueLabel } = placed.area;
  const text = textOf(valueLabel === '' ? [label] : [label, valueLabel], frame);
  const spot = spotIn(placed.main, text) ?? middleOf(placed);
  return labelAt(within(room, spot, text), text, true, frame);
}

/** Half a text with room for a wider font, as a part of its width. */
const HALF = 0.56;

/** The spot, moved so far that the text keeps inside of the map. */
function within({ width, height }: Room, { x, y }: Spot, text: Text): Spot {
  return {
    x: between(text.width * HALF + 2, x, width - text.width * HALF - 2),
    y: between(text.height / 2, y, height - text.height / 2),
  };
}

function textOf(lines: readonly string[], frame: Frame): Text {
  return {
    lines,
    width: Math.max(...lines.map((line) => frame.measure(line, 'bold'))),
    height: lines.length * lineHeightOf(frame.fontSize),
  };
}

/** The lines of a text round a spot; the last, which is the number, is bold where there are two. */
function labelAt({ x, y }: Spot, { lines, width, height }: Text, isBold: boolean, { fontSize }: Frame): PlacedLabel {
  const top = y - height / 2;
  return {
    rows: lines.map((text, index) => ({
      x,
      y: top + fontSize + index * lineHeightOf(fontSize),
      text,
      align: 'center',
      weight: isBold || (lines.length > 1 && index === lines.length - 1) ? 'bold' : 'normal',
      tone: 'strong',
    })),
    box: { left: x - width / 2, right: x + width / 2, top, bottom: top + height },
  };
}

/** Where a text has most room in a piece; undefined where it has not enough anywhere. */
function spotIn(piece: Pieces[number], { width, height }: Text): Spot | undefined {
  const ys = (piece[0] ?? []).map(([, y]) => y);
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const span = bottom - top - height;
  if (!(span > 0)) return undefined;
  let best: (Spot & { readonly room: number }) | undefined;
  for (let line = 0; line < LINES; line += 1) {
    const y = top + height / 2 + (span * (line + 0.5)) / LINES;
    for (const [from, to] of stretchesOver(piece, [y - height / 2, y, y + height / 2])) {
      const room = to - from - width - 2 * EDGE;
      if (room >= (width === 0 ? -2 * EDGE : 0) && room > (best?.room ?? -Infinity)) {
        best = { x: (from + to) / 2, y, room };
      }
    }
  }
  return best;
}

type Stretch = readonly [from: number, to: number];

/** From where to where a piece reaches on all of some horizontal lines. */
function stretchesOver(piece: Pieces[number], lines: readonly number[]): readonly Stretch[] {
  const all = lines.map((y) => stretchesAt(piece, y));
  return all.reduce((common, stretches) =>
    common.flatMap(([from, to]) =>
      stretches
        .map(([other, end]): Stretch => [Math.max(from, other), Math.min(to, end)])
        .filter(([begin, end]) => begin < end),
    ),
  );
}

function stretchesAt(piece: Pieces[number], y: number): readonly Stretch[] {
  const crossings = piece.flatMap((ring) => crossingsAt(ring, y)).sort((one, other) => one - other);
  return crossings.flatMap((from, index): Stretch[] =>
    index % 2 === 0 && crossings[index + 1] !== undefined ? [[from, crossings[index + 1] ?? from]] : [],
  );
}
