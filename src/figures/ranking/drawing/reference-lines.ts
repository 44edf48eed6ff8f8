import type { Drawing, Frame, LabelRow } from '../../../drawing/drawing.js';
import { positionOf } from '../../../view/value-axis.js';
import { between } from '../../height.js';
import type { RankingRows } from '../ranking-rows.js';
import type { ReferenceMark } from '../reference/references.js';
import { EDGE, uprightLines, type DrawnBars, type RegionBar } from './region-bars.js';

/** Where the names of references stand. */
interface ReferencePlace {
  readonly rows: RankingRows;
  /** Height above the bars, in pixels. */
  readonly room: number;
  readonly frame: Frame;
}

/** The bars of a drawing with upright lines across them, whose names stand above, each on a line of its own. */
export function withReferences<B extends RegionBar>(
  { drawing, placed }: DrawnBars<B>,
  references: readonly ReferenceMark[],
  place: ReferencePlace,
): Drawing {
  if (references.length === 0) return { ...drawing, datasets: { ...drawing.datasets, references: [], crossed: [] } };
  const { rows, room } = place;
  const { margins, datasets, height, targets } = drawing;
  const names = references.map((mark, index) => nameOf(mark, index, drawing, place, references.length));
  const lines = references.flatMap(({ value }, index) => {
    const across = uprightLines(value, placed, rows, height);
    const y = names[index]?.y ?? 0;
    return [...across, { value, top: y + 3, bottom: Math.min(...across.map(({ top }) => top)) }];
  });
  const labels = (datasets['labels'] ?? []) as readonly LabelRow[];
  const marks = references.map(({ value }) => xOf(value, drawing));
  return {
    ...drawing,
    margins: { ...margins, top: margins.top + room },
    datasets: {
      ...datasets,
      references: lines,
      crossed: [...labels.filter((label) => marks.some((x) => isAcross(label, x, place.frame))), ...names],
      labels: [...labels, ...names],
    },
    targets: targets.map((target) => ({ ...target, y: target.y + room })),
  };
}

/** The name stands at its line, and within the figure where the line is near an edge. */
function nameOf(
  { label, value }: ReferenceMark,
  index: number,
  drawing: Drawing,
  { room, frame: { measure, fontSize } }: ReferencePlace,
  count: number,
): LabelRow {
  const { margins, width } = drawing;
  const half = measure(label, 'normal') / 2;
  const [least, most] = [EDGE - margins.left + half, width + margins.right - EDGE - half];
  return {
    x: between(least, xOf(value, drawing), Math.max(least, most)),
    y: (room / count) * index - room + fontSize * 0.9 - EDGE,
    text: label,
    align: 'center',
    weight: 'normal',
    tone: 'strong',
  };
}

function xOf(value: number, { parameters, width }: Drawing): number {
  return positionOf(value, parameters['valueDomain'] as readonly [number, number], 0, width);
}

/** Whether an upright line goes through a label. */
function isAcross({ x, text, align, weight }: LabelRow, line: number, { measure }: Frame): boolean {
  const width = measure(text, weight);
  const left = align === 'right' ? x - width : align === 'center' ? x - width / 2 : x;
  return line > left - 2 && line < left + width + 2;
}
