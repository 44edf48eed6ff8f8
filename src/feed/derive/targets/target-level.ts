import type { Target } from '../../feed.js';

/**
 * The level that a target amounts to: itself, or the baseline plus the change. Undefined for a range or without
 * baseline.
 */
export function targetLevel(target: Target): number | undefined {
  if (target.value === undefined) return undefined;
  if (target.basis === 'level') return target.value;
  return target.baseline === undefined ? undefined : target.baseline.value + target.value;
}
