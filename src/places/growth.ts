/** How a number of jobs has changed in a year. */
export interface Growth {
  /** In the newest quarter. */
  readonly jobs: number;
  /** In the same quarter of the year before. */
  readonly before: number;
  readonly change: number;
  /** The change as a share of what there was: 0.018. */
  readonly share: number;
}

/** Quarters in a year: the seasons make every other comparison say something else than it seems. */
const YEAR = 4;

/**
 * The change from the newest quarter but four to the newest one; undefined where one of the two has no figure, or where
 * there were no jobs that a change could be a share of.
 *
 * @param jobs by quarter, the earliest first
 */
export function growthOf(jobs: readonly (number | null)[]): Growth | undefined {
  const [newest, before] = [jobs.at(-1), jobs.at(-1 - YEAR)];
  if (typeof newest !== 'number' || typeof before !== 'number' || before === 0) return undefined;
  return { jobs: newest, before, change: newest - before, share: (newest - before) / before };
}

/** A place among others, the greatest first. */
export interface Rank {
  /** From 1; those that are equal share it. */
  readonly rank: number;
  readonly isShared: boolean;
  /** How many are ranked. */
  readonly of: number;
  /** How many are less. */
  readonly below: number;
}

/**
 * The rank of a value among values, its own among them.
 *
 * @param all those that there are; the caller leaves out those without a figure
 */
export function rankOf(value: number, all: readonly number[]): Rank {
  const above = all.filter((other) => other > value).length;
  const below = all.filter((other) => other < value).length;
  return { rank: above + 1, isShared: all.length - above - below > 1, of: all.length, below };
}
