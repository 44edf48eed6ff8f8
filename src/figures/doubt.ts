import type { Observation, ObservationStatus } from '../feed/feed.js';

/**
 * How an uncertain figure is drawn: one that may still change, one that somebody has estimated, one about the future.
 */
export type Doubt = 'provisional' | 'estimated' | 'forecast';

/** Statuses that are drawn as open points, and how. */
export const DOUBT_OF: Readonly<Partial<Record<ObservationStatus, Doubt>>> = {
  provisional: 'provisional',
  illustrative: 'provisional',
  'low-reliability': 'provisional',
  estimated: 'estimated',
  forecast: 'forecast',
};

/** From the least to the most. */
export const DOUBTS: readonly Doubt[] = ['provisional', 'estimated', 'forecast'];

/** How an observation is uncertain, or undefined when it is not; the strongest doubt counts. */
export function doubtOf({ statuses }: Observation): Doubt | undefined {
  return DOUBTS.findLast((doubt) => statuses.some((status) => DOUBT_OF[status] === doubt));
}

export function isCertain(observation: Observation): boolean {
  return doubtOf(observation) === undefined;
}
