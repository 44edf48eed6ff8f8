import type { Step } from '../../feed/checks/place.js';
import type { Severity } from '../../feed/problem.js';
import type { EditorPlace } from '../editor-place.js';

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

/** Where in the feed a place of the editor is, for what is told beside a field; undefined where there is no form. */
export function stepsOfPlace(place: EditorPlace): readonly Step[] | undefined {
  switch (place.page) {
    case 'item':
      return [...place.steps, ...(place.field ?? [])];
    case 'strategy':
      return ['strategy', ...(place.field ?? [])];
    case 'about':
      return place.field ?? [];
    case 'list':
      return [place.collection];
    case 'start':
    case 'figures':
    case 'problems':
    case 'changes':
    case 'save':
      return undefined;
  }
}

/** Whether a place is another, or lies in it. */
export function isAt(place: readonly Step[], other: readonly Step[]): boolean {
  return other.length <= place.length && other.every((step, index) => step === place[index]);
}
