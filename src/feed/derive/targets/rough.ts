import type { Observation, Target } from '../../feed.js';
import { periodFrom } from '../../period.js';

/** Whether a target is given roughly, or counted from a figure that is: then nothing counted from it is exact. */
export function isRough({ approximate, baseline }: Target, observations: readonly Observation[]): boolean {
  const from = baseline && observations.find(({ period }) => period === baseline.period);
  return approximate || periodFrom(baseline?.period ?? '')?.isApproximate === true || (!!from && isUncertain(from));
}

/** Whether a figure may still change, or somebody has estimated it. */
export function isUncertain({ statuses }: Observation): boolean {
  return statuses.some((status) => status === 'estimated' || status === 'provisional');
}
