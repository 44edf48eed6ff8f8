import type { ObservationStatus } from '../../../feed/shape/vocabulary.js';
import { typedFigure } from '../../figures/edits/typed-figure.js';

/** A number and what a sign beside it says. */
export interface SignedFigure {
  readonly value: number;
  readonly statuses: readonly ObservationStatus[];
}

/** What a text in the place of a number means, where that is one number with a sign beside it: `14410*`. */
export function signedFigure(text: string): SignedFigure | undefined {
  const typed = typedFigure(text, false);
  return typed.kind === 'number' ? { value: typed.value, statuses: typed.statuses } : undefined;
}
