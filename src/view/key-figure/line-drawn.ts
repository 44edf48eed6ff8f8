import { leadsTo } from '../../feed/derive/change.js';
import type { Indicator, Observation } from '../../feed/feed.js';
import { periodFrom } from '../../feed/period.js';

/** The part of the width below which short pieces far apart would look like specks of dirt. */
const LEAST_DRAWN = 1 / 4;

/** Whether so much of a series can be compared that a small line of it is drawn. */
export function isLineDrawn(
  observations: readonly Observation[],
  interval: Pick<Indicator, 'frequency' | 'every'>,
): boolean {
  const known = observations.filter(({ value }) => value !== null);
  const least = LEAST_DRAWN * (startOf(known.at(-1)) - startOf(known[0]));
  let drawn = 0;
  return observations.some((each, index) => {
    const before = observations[index - 1];
    if (each.value !== null && leadsTo(before, each, interval)) drawn += startOf(each) - startOf(before);
    return drawn > 0 && drawn >= least;
  });
}

function startOf(observation: Observation | undefined): number {
  return periodFrom(observation?.period ?? '')?.start ?? 0;
}
