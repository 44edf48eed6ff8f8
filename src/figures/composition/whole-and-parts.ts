import { regionSeries } from '../../feed/derive/regions/region-series.js';
import type { Feed, Indicator, Observation } from '../../feed/feed.js';
import { partsOf } from '../offered/composition-parts.js';

/** A part of a whole with its value in the period. */
export interface Share {
  readonly indicator: Indicator;
  readonly observation: Observation;
  readonly value: number;
}

/** A whole and all its parts for one region and one period. */
export interface Composition {
  readonly kind: 'composition';
  readonly whole: Observation;
  readonly value: number;
  readonly parts: readonly Share[];
  /** What the parts leave of the whole; 0 when they add up to it as far as its decimals show. */
  readonly rest: number;
}

/** Why a whole cannot be shown as its parts. */
export type NoComposition =
  | {
      readonly kind: 'no-composition';
      readonly reason: 'missing';
      readonly indicator: Indicator;
      readonly observation: Observation;
    }
  | { readonly kind: 'no-composition'; readonly reason: 'exceeds' | 'below-zero' };

/**
 * The composition of an indicator for a region in a period. There is none when a value is missing or confidential,
 * since the remainder would then be read as something else or give the value away; nor when the parts are more than the
 * whole, or below zero.
 */
export function compositionOf(
  feed: Feed,
  whole: Indicator,
  region: string,
  period: string,
): Composition | NoComposition {
  const found = [whole, ...partsOf(feed, whole)].map((indicator) => ({
    indicator,
    observation: observationOf(feed, indicator, region, period),
  }));
  const missing = found.find(({ observation }) => observation.value === null);
  if (missing) return { kind: 'no-composition', reason: 'missing', ...missing };
  const [first, ...parts] = found.flatMap(({ indicator, observation }) =>
    observation.value === null ? [] : [{ indicator, observation, value: observation.value }],
  );
  if (!first || [first, ...parts].some(({ value }) => value < 0))
    return { kind: 'no-composition', reason: 'below-zero' };
  const { observation, value } = first;
  const rest = value - parts.reduce((sum, part) => sum + part.value, 0);
  // Published figures are rounded one by one, so that parts may be half a step too high each.
  const step = 10 ** -whole.unit.decimals;
  if (rest < -(parts.length + 1) * step * 0.5 || value === 0) return { kind: 'no-composition', reason: 'exceeds' };
  return {
    kind: 'composition',
    whole: observation,
    value,
    parts,
    rest: Math.max(0, Number(rest.toFixed(whole.unit.decimals))),
  };
}

function observationOf(feed: Feed, indicator: Indicator, region: string, period: string): Observation {
  const observations = regionSeries(feed, indicator, region)?.observations ?? [];
  return (
    observations.find((candidate) => candidate.period === period) ?? { period, value: null, statuses: ['missing'] }
  );
}
