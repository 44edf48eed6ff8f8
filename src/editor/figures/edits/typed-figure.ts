import { figureIn, valueOf } from '../../../import/cells/number.js';
import { digitsOf } from '../../../import/cells/separators.js';
import { OBSERVATION_STATUSES, type ObservationStatus } from '../../../feed/shape/vocabulary.js';
import { withheldIn } from '../table/written-series.js';

/** What somebody has typed in a cell. */
export type TypedFigure =
  | { readonly kind: 'nothing' }
  /** A number, with what a sign beside it says: `12,5`, `14 519*`. */
  | { readonly kind: 'number'; readonly value: number; readonly statuses: readonly ObservationStatus[] }
  /** A sign that says why there is no number: `:`, `..`. */
  | { readonly kind: 'withheld'; readonly statuses: readonly ObservationStatus[] }
  /** A number that can be read in two ways: `14.519`. Nobody guesses. */
  | {
      readonly kind: 'doubtful';
      readonly readings: readonly [number, number];
      readonly statuses: readonly ObservationStatus[];
    }
  | { readonly kind: 'unreadable' };

/**
 * Understands what is typed in a cell, with the signs of statistics offices.
 *
 * @param isPercent whether the indicator's figures are percentages, so that a percent sign behind one is no surprise
 */
export function typedFigure(text: string, isPercent: boolean): TypedFigure {
  const typed = text.trim();
  if (typed === '') return { kind: 'nothing' };
  const figure = figureIn({ text: typed });
  if (!figure || (figure.isPercent && !isPercent)) return { kind: 'unreadable' };
  const statuses = figure.signs.flatMap(
    ({ meaning }) => OBSERVATION_STATUSES.find((status) => status === meaning && status !== 'normal') ?? [],
  );
  const [value, other] = (['whole', 'fraction'] as const).map((doubtful) => valueOf(figure, { doubtful }));
  if (typeof value !== 'number') return statuses.length > 0 ? { kind: 'withheld', statuses } : { kind: 'unreadable' };
  if (withheldIn(statuses) !== undefined) return { kind: 'unreadable' };
  if (typeof other === 'number' && digitsOf(figure.digits ?? '')?.kind === 'doubtful')
    return { kind: 'doubtful', readings: [value, other], statuses };
  if (figure.multiplier !== 1) return { kind: 'doubtful', readings: [value, value / figure.multiplier], statuses };
  return { kind: 'number', value, statuses };
}
