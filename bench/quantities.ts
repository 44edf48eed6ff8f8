/** Quantities that tables and promises alike are made of, and how they are written. */
import { CONTESTANTS, type Contestant } from './contestants.js';
import { valuesOf, type Sample, type Samples, type Step } from './results.js';
import { estimateRatio, type Estimate } from './statistics.js';

/** A quantity of a visit. */
export type Quantity = keyof Sample;

/** The cost of one more figure at the far end, as a multiple of that at the near end: 1 is linear. */
export function growthOf([first, second, third]: readonly Step[], id: string): Estimate | undefined {
  if (!first || !second || !third || !first.samples[id]) return undefined;
  return estimateRatio(costsOf([second, third], id), costsOf([first, second], id));
}

/** Milliseconds of tasks for one more figure, round by round. */
export function costsOf([few, many]: readonly Step[], id: string): number[] {
  if (!few || !many) return [];
  const before = valuesOf(few.samples, id, 'task');
  return valuesOf(many.samples, id, 'task').map(
    (task, round) => (task - (before[round] ?? Number.NaN)) / (many.size - few.size),
  );
}

/** What one contestant takes as a multiple of what another does. */
export function ratioOf(page: Samples, quantity: Quantity, id: string, other: string): Estimate {
  return estimateRatio(valuesOf(page, id, quantity), valuesOf(page, other, quantity));
}

/** The contestants that have samples, in the order in which they are shown. */
export function known(samples: Samples): Contestant[] {
  return CONTESTANTS.filter(({ id }) => (samples[id]?.length ?? 0) > 0);
}

/** The chart libraries among them, in every form. */
export function librariesIn(samples: Samples): Contestant[] {
  return known(samples).filter(({ script }) => script !== undefined);
}

/** A median with its interval. */
export function shown({ median: middle, low, high }: Estimate, decimals = 0): string {
  return `${middle.toFixed(decimals)} (${low.toFixed(decimals)}–${high.toFixed(decimals)})`;
}
