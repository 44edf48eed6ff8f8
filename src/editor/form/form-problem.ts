import type { Step } from '../../feed/checks/place.js';
import type { Severity } from '../../feed/problem.js';

/** What is told beside a field: where it is, what is wrong in plain words, and what mends it with one click. */
export interface FormProblem {
  /** Where in the feed. */
  readonly steps: readonly Step[];
  readonly sentence: string;
  readonly severity: Severity;
  readonly suggestions?: readonly {
    /** What the button says. */
    readonly label: string;
    /** What undo calls it. */
    readonly action: string;
    readonly apply: (feed: unknown) => unknown;
  }[];
}

/** Whether a place is another, or lies in it. */
export function isAt(place: readonly Step[], other: readonly Step[]): boolean {
  return other.length <= place.length && other.every((step, index) => step === place[index]);
}
