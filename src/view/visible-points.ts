/** How the points of a line lie in a drawing. */
export interface Sight<Point> {
  /** Which column of pixels a point falls into; never less than that of the point before it. */
  readonly columnOf: (point: Point) => number;
  /** How high or how low it is, in any unit. */
  readonly levelOf: (point: Point) => number;
  /** Whether it is drawn whatever lies beside it, since it has a mark of its own. */
  readonly isMarked?: (point: Point) => boolean;
}

/** A column with no more points than this loses none. */
const OF_A_COLUMN = 4;

/**
 * The points of a line that can be told apart in a drawing, in their order: of those in one column of pixels the first,
 * the last, the lowest and the highest, and all that are marked. Within its column a line covers the pixels between the
 * lowest and the highest point, whatever it does there, and from one column to the next it goes from the last point to
 * the first. So the line through these points covers the same pixels as the line through all.
 *
 * This is M4, from Uwe Jugel, Zbigniew Jerzak, Gregor Hackenbroich and Volker Markl: “M4: A Visualization-Oriented Time
 * Series Data Aggregation”, PVLDB 7 (10), 2014, pp. 797–808, https://doi.org/10.14778/2732951.2732953.
 */
export function visiblePoints<Point>(points: readonly Point[], sight: Sight<Point>): readonly Point[] {
  const columns = points.map(sight.columnOf);
  const visible: Point[] = [];
  for (let start = 0; start < points.length; ) {
    let end = start + 1;
    while (end < points.length && columns[end] === columns[start]) end += 1;
    visible.push(...visibleInColumn(points.slice(start, end), sight));
    start = end;
  }
  return visible;
}

function visibleInColumn<Point>(
  points: readonly Point[],
  { levelOf, isMarked = () => false }: Sight<Point>,
): readonly Point[] {
  if (points.length <= OF_A_COLUMN) return points;
  const levels = points.map(levelOf);
  const lowest = levels.indexOf(levels.reduce((one, other) => Math.min(one, other)));
  const highest = levels.indexOf(levels.reduce((one, other) => Math.max(one, other)));
  const kept = new Set([0, lowest, highest, points.length - 1]);
  return points.filter((point, place) => kept.has(place) || isMarked(point));
}
