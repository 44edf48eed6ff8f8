import type { ObservationStatus } from '../../../feed/feed.js';
import { isWithheld, writtenStatuses } from '../table/written-series.js';
import type { WrittenObservation } from './edited-series.js';

/**
 * An observation with a number, or with what stands in its place. What was said of a number holds for the one that
 * takes its place; why there was none does not.
 *
 * @param statuses what is said of the number besides
 * @param before what the figure is written as so far, if it is there
 */
export function givenObservation(
  value: number | string,
  statuses: readonly ObservationStatus[],
  period: string,
  before: WrittenObservation | undefined,
): WrittenObservation {
  return withStatuses({ period, ...before, value }, (written) => [
    ...written.filter((status) => !isWithheld(status)),
    ...statuses.filter((status) => !written.includes(status)),
  ]);
}

/** An observation without a number, that says why. What else is said of it stays. */
export function withheldObservation(
  statuses: readonly ObservationStatus[],
  period: string,
  before: WrittenObservation | undefined,
): WrittenObservation {
  return withStatuses(withoutNumber({ period, ...before }), (written) => [
    ...written.filter((status) => !isWithheld(status) && status !== 'normal'),
    ...statuses.filter((status) => !written.includes(status) || isWithheld(status)),
  ]);
}

/** An observation without its number, and without the bounds of it, which would tell what is withheld. */
export function withoutNumber(observation: WrittenObservation): WrittenObservation {
  const { lower: _, upper: __, ...rest } = observation;
  return { ...rest, value: null };
}

/** An observation whose number is shown: nothing says that there is none. */
export function shownObservation(observation: WrittenObservation): WrittenObservation {
  return withStatuses(observation, (statuses) => statuses.filter((status) => !isWithheld(status)));
}

/** An observation that has a status, beside those that it has, or no longer has it. */
export function markedObservation(
  observation: WrittenObservation,
  status: ObservationStatus,
  isSet: boolean,
): WrittenObservation {
  return withStatuses(observation, (statuses) => {
    const others = statuses.filter((each) => each !== status && each !== 'normal');
    if (!isSet) return others;
    return statuses.includes(status) ? statuses : [...others, status];
  });
}

/** An observation with other statuses: one is written by itself, several as a list. */
function withStatuses(
  observation: WrittenObservation,
  edit: (statuses: readonly unknown[]) => readonly unknown[],
): WrittenObservation {
  const before = writtenStatuses(observation['status']);
  const after = edit(before);
  if (after.length === before.length && after.every((status, index) => status === before[index])) return observation;
  const { status: _, ...rest } = observation;
  if (after.length === 0) return rest;
  const status = after.length === 1 ? after[0] : after;
  // In the place where it stood, so that the line is the same in all else.
  return 'status' in observation ? { ...observation, status } : withStatusBehindValue(rest, status);
}

function withStatusBehindValue(observation: WrittenObservation, status: unknown): WrittenObservation {
  return Object.fromEntries(
    Object.entries(observation).flatMap(([name, value]) =>
      name === 'value'
        ? [
            [name, value],
            ['status', status],
          ]
        : [[name, value]],
    ),
  );
}
