import type { Feed } from '../../feed.js';
import type { ProblemList } from '../../problem.js';
import { placed, propertyOf } from '../placed-items.js';

/** Looks for actors that belong to no factor, where the feed has factors: the map has no place for them. */
export function checkActors(feed: Feed, input: unknown, problems: ProblemList): void {
  if (feed.factors.length === 0) return;
  for (const { path, written } of placed(feed.actors, propertyOf(input, 'actors'), 'actors', 'id', ({ id }) => id)) {
    const factors = propertyOf(written, 'factors');
    // Factors that do not exist are told by the reader.
    if (factors === undefined || (Array.isArray(factors) && factors.length === 0))
      problems.warning('actor-factor', path);
  }
}
