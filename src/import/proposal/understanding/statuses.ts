import type { ObservationStatus } from '../../../feed/shape/vocabulary.js';
import type { Sign } from '../../cells/sign.js';

/** Statuses that a newer publication takes away; a break or another definition stays with the figure. */
const PASSING: ReadonlySet<ObservationStatus> = new Set([
  'provisional',
  'estimated',
  'forecast',
  'missing',
  'not-applicable',
  'confidential',
  'illustrative',
]);
const WITHHELD: readonly ObservationStatus[] = ['confidential', 'not-applicable', 'missing'];

/** The statuses that signs stand for, each once. Of a figure that is there, none says that it is not. */
export function statusesOf(signs: readonly Sign[], value: number | null): readonly ObservationStatus[] {
  const statuses = signs.flatMap(({ meaning }) => (meaning === 'zero' || meaning === 'unknown' ? [] : [meaning]));
  const each = [...new Set(statuses)];
  if (value !== null) return each.filter((status) => !WITHHELD.includes(status));
  return each.some((status) => WITHHELD.includes(status)) ? each : [...each, 'missing'];
}

/** Whether signs say that a figure must not be shown, although the source's file may have it. */
export function isWithheld(signs: readonly Sign[]): boolean {
  return signs.some(({ meaning }) => WITHHELD.some((status) => status === meaning));
}

/**
 * What a table says of the statuses of its figures: whether it has any at all, `wholly` for a file of samspill's own,
 * which has all that a feed can say, `left` for such a file without the column, which leaves them as they are.
 */
export type ToldStatuses = boolean | 'wholly' | 'left';

/**
 * The statuses that a figure has after a table has given it again.
 *
 * @param isTold a table that has none says nothing about those of the same figure
 */
export function statusesAfter(
  before: readonly ObservationStatus[],
  given: readonly ObservationStatus[],
  { isTold, isSame }: { readonly isTold: ToldStatuses; readonly isSame: boolean },
): readonly ObservationStatus[] {
  if (isTold === 'wholly') return given;
  if (isSame && (isTold === false || isTold === 'left')) return before;
  if (isTold === 'left') return [...new Set([...before.filter((status) => !WITHHELD.includes(status)), ...given])];
  const kept = before.filter((status) => !PASSING.has(status) || (isSame && status === 'illustrative'));
  return [...new Set([...kept, ...given])];
}
