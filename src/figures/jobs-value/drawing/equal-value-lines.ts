import type { EqualValuePoint } from '../jobs-value-figure.js';

/** A point of a line along which jobs × value per job is the same. */
export interface EqualValueRow {
  readonly line: number;
  readonly jobs: number;
  readonly valuePerJob: number;
}

/** A line fitted to the plot, with its label. */
export interface EqualValueLine {
  readonly rows: readonly EqualValueRow[];
  readonly label: string;
}

const PIECES = 24;

/**
 * The lines as they run through the plot. Only the product of each line is taken from the points: the layout knows
 * the plot's edges, the view does not. Lines that miss the plot are left out.
 */
export function equalValueLinesOf(
  points: readonly EqualValuePoint[],
  [leastJobs, mostJobs]: readonly [number, number],
  [leastValue, mostValue]: readonly [number, number],
): readonly EqualValueLine[] {
  const products = new Map<number, { product: number; label: string }>();
  for (const { line, jobs, valuePerJob, label } of points) {
    const known = products.get(line);
    if (!known) products.set(line, { product: jobs * valuePerJob, label });
    else if (label !== '') known.label = label;
  }
  return [...products].flatMap(([line, { product, label }]) => {
    const from = Math.max(leastJobs, product / mostValue);
    const to = leastValue > 0 ? Math.min(mostJobs, product / leastValue) : mostJobs;
    if (!(product > 0 && from > 0 && from < to)) return [];
    const rows = Array.from({ length: PIECES + 1 }, (_, index) => {
      const jobs = from + ((to - from) * index) / PIECES;
      return { line, jobs, valuePerJob: product / jobs };
    });
    return [{ rows, label }];
  });
}
