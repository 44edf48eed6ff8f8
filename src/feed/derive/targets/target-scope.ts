import type { Feed, Indicator, Observation, Target } from '../../feed.js';
import { comparePeriodTexts } from '../../period.js';
import { isInterruption } from '../change.js';

/**
 * The targets that are set for an indicator in a region: each is shown there and nowhere else. A part of an indicator
 * has none, since a target is set for the whole.
 */
export function targetsAt(feed: Feed, indicator: Indicator, region: string | undefined): Target[] {
  if (indicator.isSlice) return [];
  return feed.targets.filter((target) => target.indicator === indicator.id && target.region === region);
}

/**
 * Why a value cannot be held against a target: they do not count the same thing (`unit`), the series is interrupted
 * between the baseline and the value (`break`), or the baseline comes from another source than the series (`source`).
 */
export type WithheldReason = 'unit' | 'break' | 'source';

/** Why there is no progress from a target's baseline to an observation, or undefined where there may be. */
export function whyWithheld(
  { differs, baseline }: Target,
  observations: readonly Observation[],
  to: Observation,
): WithheldReason | undefined {
  if (!baseline || differs === 'unit') return differs;
  const from = baseline.period;
  const isBetween = ({ period }: Observation): boolean =>
    from !== undefined && comparePeriodTexts(period, from) > 0 && comparePeriodTexts(period, to.period) <= 0;
  if (observations.some((each) => isBetween(each) && isInterruption(each))) return 'break';
  // Whoever sets a target may quote the figure of the series itself.
  return observations.some(({ period, value }) => period === from && value === baseline.value) ? undefined : differs;
}
