import type { BreakMark } from '../trend-figure.js';
import { lineHeightOf, type Frame, type LabelRow } from '../../../drawing/drawing.js';
import { blockOf, boxesMeet, boxOf, rowsOf, type Box, type Place } from '../../../drawing/labels/label-placement.js';

/** Labels above the marks of a break, and how many rows they need. */
export interface BreakLabels {
  readonly labels: readonly LabelRow[];
  readonly rows: number;
}

const GAP = 6;

/**
 * The labels of breaks, above the plot. Each stands over its mark or begins at it; only when neither is free does it
 * move up a row.
 *
 * @param edges the left and the right edge of the figure
 * @param others what stands there already
 */
export function breakLabels(
  breaks: readonly BreakMark[],
  xOf: (time: number) => number,
  [left, right]: readonly [left: number, right: number],
  frame: Frame,
  others: readonly Box[] = [],
): BreakLabels {
  const taken = [...others];
  const line = lineHeightOf(frame.fontSize);
  let rows = 0;
  const labels = [...breaks]
    .sort((one, other) => one.time - other.time)
    .flatMap(({ time, label }) => {
      if (label === '') return [];
      const block = blockOf(label, right - left, 1, 'normal', frame);
      const x = xOf(time);
      const within = (middle: number) => Math.max(left + block.width / 2, Math.min(middle, right - block.width / 2));
      for (let row = 0; ; row += 1) {
        const top = -GAP - (row + 1) * line;
        const places = [x, x + block.width / 2 - 2].map(
          (middle): Place => ({ x: within(middle), top, align: 'center' }),
        );
        const place = places.find((candidate) =>
          taken.every((box) => !boxesMeet(withGap(boxOf(candidate, block)), box)),
        );
        if (!place) continue;
        taken.push(boxOf(place, block));
        rows = Math.max(rows, row + 1);
        return rowsOf(block, place, { weight: 'normal', tone: 'subtle' }, frame.fontSize);
      }
    });
  return { labels, rows };
}

function withGap(box: Box): Box {
  return { ...box, left: box.left - GAP, right: box.right + GAP };
}
