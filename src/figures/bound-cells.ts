import { intervalOf } from '../feed/derive/interval.js';
import type { Language, Observation, Unit } from '../feed/feed.js';
import { formatNumber } from '../locale/number.js';
import { numberCell, type TableCell } from '../view/data-table.js';

/** The cells of the lower and the upper bound of a figure, empty where it has none. */
export function boundCells(
  observation: Observation | undefined,
  unit: Unit | undefined,
  language: Language,
): readonly TableCell[] {
  const interval = observation && intervalOf(observation);
  if (!interval || !unit) return [numberCell('', null), numberCell('', null)];
  return [interval.lower, interval.upper].map((bound) =>
    numberCell(formatNumber(bound, unit.decimals, language), bound),
  );
}
