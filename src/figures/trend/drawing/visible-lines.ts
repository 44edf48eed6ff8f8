import { visiblePoints } from '../../../view/visible-points.js';
import type { Plot } from './trend-plot.js';
import type { LineRow, PointRow } from './trend-rows.js';

/** The lines through as many of their points as can be told apart in the plot, and through all that have a mark. */
export function visibleLines(
  lines: readonly LineRow[],
  marks: readonly PointRow[],
  { xOf }: Pick<Plot, 'xOf'>,
): readonly LineRow[] {
  const marked = new Set(marks.map(placeOf));
  const paths = new Map<string, LineRow[]>();
  for (const row of lines) {
    const path = paths.get(row.path);
    if (path) path.push(row);
    else paths.set(row.path, [row]);
  }
  return [...paths.values()].flatMap((path) =>
    visiblePoints(path, {
      columnOf: ({ time }) => Math.floor(xOf(time)),
      levelOf: ({ value }) => value,
      isMarked: (row) => marked.has(placeOf(row)),
    }),
  );
}

function placeOf({ series, time }: Pick<LineRow, 'series' | 'time'>): string {
  return `${series} ${time}`;
}
