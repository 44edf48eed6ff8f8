import { lineHeightOf, type Frame, type LabelRow } from '../../../drawing/drawing.js';
import { blockOf, rowsOf } from '../../../drawing/labels/label-placement.js';
import { COLUMN_GAP, columnsIn, LEGEND_GAP, legendHeight, SWATCH } from '../map-height.js';
import type { LegendEntry, MapLegend } from '../map-figure.js';
import { hatchingOf, type HatchLine } from './hatching.js';

/** A colour of the legend, with its edges in pixels. */
export interface SwatchRow {
  readonly x: number;
  readonly x2: number;
  readonly y: number;
  readonly y2: number;
  readonly step: number;
  readonly isBelow: boolean;
}

/** The legend, in pixels from its upper left corner. */
export interface PlacedLegend {
  readonly height: number;
  readonly swatches: readonly SwatchRow[];
  /** The swatch of what is missing, which is hatched. */
  readonly hatched: readonly Omit<SwatchRow, 'step' | 'isBelow'>[];
  readonly hatches: readonly HatchLine[];
  readonly labels: readonly LabelRow[];
}

/** Pixels of a swatch. */
const WIDTH = 18;
const HEIGHT = 12;

/** A heading, and under it the colours with what they mean, as many beside each other as there is room for. */
export function placedLegend({ heading, entries }: MapLegend, top: number, frame: Frame): PlacedLegend {
  const { width, fontSize } = frame;
  const line = lineHeightOf(fontSize);
  const block = blockOf(heading, width, 4, 'normal', frame);
  const widest = Math.max(...entries.map(({ text }) => frame.measure(text, 'normal')));
  const columns = columnsIn(width, widest);
  const first = top + LEGEND_GAP + block.lines.length * line + LEGEND_GAP / 2;
  const rows = Math.ceil(entries.length / columns);
  const places = entries.map((entry, index) => ({
    entry,
    x: Math.floor(index / rows) * (widest + SWATCH + COLUMN_GAP),
    y: first + (index % rows) * (line + 4),
  }));
  const boxOf = ({ x, y }: (typeof places)[number]) => ({
    ...{ x: x + 1, x2: x + 1 + WIDTH, y: y + (line - HEIGHT) / 2, y2: y + (line + HEIGHT) / 2 },
  });
  const missing = places.filter(({ entry }) => !entry.colour).map(boxOf);
  return {
    height: legendHeight(entries.length, columns, block.lines.length, fontSize),
    swatches: places.flatMap((place) => swatchOf(place.entry, boxOf(place))),
    hatched: missing,
    hatches: missing.flatMap(hatched),
    labels: [
      ...rowsOf(block, { x: 0, top: top + LEGEND_GAP, align: 'left' }, { weight: 'normal', tone: 'subtle' }, fontSize),
      ...places.map(({ entry, x, y }) => labelOf(entry.text, x + SWATCH, y + line / 2 + fontSize * 0.35)),
    ],
  };
}

function swatchOf({ colour }: LegendEntry, box: Omit<SwatchRow, 'step' | 'isBelow'>): SwatchRow[] {
  return colour ? [{ ...box, ...colour }] : [];
}

function hatched({ x, x2, y, y2 }: Omit<SwatchRow, 'step' | 'isBelow'>): readonly HatchLine[] {
  const ring = [
    [x, y],
    [x2, y],
    [x2, y2],
    [x, y2],
    [x, y],
  ] as const;
  return hatchingOf([[ring]], { left: x, right: x2, top: y, bottom: y2 });
}

function labelOf(text: string, x: number, y: number): LabelRow {
  return { x, y, text, align: 'left', weight: 'normal', tone: 'strong' };
}
