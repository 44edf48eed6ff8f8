import { seriesKey, type FeedIndicator, type FeedSeries } from '../../matching/feed/feed-indicator.js';
import type { Entry } from '../understanding/entry.js';

/** The series that an entry belongs to, as the feed has it. */
export function seriesOf(
  indicator: FeedIndicator,
  { region, categories }: Pick<Entry, 'region' | 'categories'>,
): FeedSeries | undefined {
  return indicator.byKey.get(seriesKey(region, categories));
}
