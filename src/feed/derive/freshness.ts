import type { Feed, Frequency, Indicator, Observation } from '../feed.js';
import { periodFrom } from '../period.js';
import { latestOf } from './change.js';
import { regionSeries } from './regions/region-series.js';

/** How far an indicator's figures reach, and whether newer ones should have come by now. */
export interface Freshness {
  /** The newest period with a figure that is no forecast. */
  readonly newest: string;
  /** How often figures come, and of years, how many there are from one to the next; absent where there is only one. */
  readonly frequency?: Frequency;
  readonly every?: number;
  /** Dates of the producer's, as the feed writes them: when these figures came, and when the next are due. */
  readonly published?: string;
  readonly due?: string;
  /** Whether newer figures were due before today, by the producer's own date or else by the figures' own rhythm. */
  readonly isLate: boolean;
}

const DAY = 86_400_000;
/** Days from one figure to the next, where there is one of every period. */
const STEP: Readonly<Record<Frequency, number>> = {
  year: 365,
  'half-year': 182,
  quarter: 91,
  month: 30,
  week: 7,
  day: 1,
};
/** Producers do not publish on the same day each time: a quarter of a step is not yet late. */
const GRACE = 0.25;

/**
 * How fresh an indicator's figures for a region are; undefined when it has none there.
 * @param today the reader's date, as ISO
 */
export function freshnessOf(feed: Feed, indicator: Indicator, region: string, today: string): Freshness | undefined {
  const observations = regionSeries(feed, indicator, region)?.observations ?? [];
  const newest = latestOf(observations);
  if (!newest) return undefined;
  const { published, nextUpdate: due } = indicator.source ?? {};
  return {
    newest: newest.period,
    ...(observations.length > 1 ? { frequency: indicator.frequency, every: indicator.every } : {}),
    ...(published === undefined ? {} : { published }),
    ...(due === undefined ? {} : { due }),
    isLate: due === undefined ? isBehind(newest, indicator, today) : due < today,
  };
}

/**
 * Without a date of the producer's: the figures for the next period are late when it has ended, and its figures have
 * taken longer than those for the newest one did. Where nobody says when those came, they may take a whole step, but a
 * year at most: an election that comes every fourth year is counted as fast as others. Of a time that is not given,
 * nobody can say, and examples are never late.
 */
function isBehind({ period, statuses }: Observation, { frequency, every, source }: Indicator, today: string): boolean {
  const [newest, published, now] = [period, source?.published ?? '', today].map(periodFrom);
  if (!newest || !now || statuses.includes('illustrative')) return false;
  const step = STEP[frequency] * DAY;
  const taken = published ? Math.max(0, published.start - newest.end) : step;
  return now.start > newest.end + every * step + taken + GRACE * step;
}
