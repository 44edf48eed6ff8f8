import { followsOn } from '../../feed/derive/change.js';
import { regionSeries } from '../../feed/derive/regions/region-series.js';
import type { Feed, Indicator, Observation } from '../../feed/feed.js';
import { isSameTime } from '../../feed/period.js';

/** A period in which both jobs and value per job are known. */
export interface JobsValueRow {
  readonly period: string;
  readonly jobs: Observation;
  readonly value: Observation;
  readonly jobCount: number;
  readonly valuePerJob: number;
}

/** The two indicators whose product is value creation, and the periods that they share for a region. */
export interface JobsValuePair {
  readonly jobs: Indicator;
  readonly value: Indicator;
  readonly currency: string;
  readonly rows: readonly JobsValueRow[];
  /** Whether every row but the first follows on the one before in both series: no break and no missing period. */
  readonly isUnbroken: boolean;
}

/**
 * The first pair of jobs and value per job with the same frequency and at least two common periods; undefined without
 * one.
 */
export function jobsValuePair(feed: Feed, region: string): JobsValuePair | undefined {
  for (const value of feed.indicators.filter(({ concept }) => concept === 'value-per-job')) {
    for (const jobs of feed.indicators.filter(
      ({ concept, frequency }) => concept === 'jobs' && frequency === value.frequency,
    )) {
      const counts = regionSeries(feed, jobs, region)?.observations ?? [];
      const values = regionSeries(feed, value, region)?.observations ?? [];
      const rows = commonRows(counts, values);
      const isUnbroken = rows
        .slice(1)
        .every((row) => followsOn(counts, row.jobs, jobs) && followsOn(values, row.value, value));
      if (rows.length > 1) return { jobs, value, currency: value.unit.currency ?? 'NOK', rows, isUnbroken };
    }
  }
  return undefined;
}

function commonRows(counts: readonly Observation[], values: readonly Observation[]): JobsValueRow[] {
  const byPeriod = new Map(values.map((observation) => [observation.period, observation]));
  return counts.flatMap((observation) => {
    const other = byPeriod.get(observation.period);
    if (!other || !isSameTime(other.period, observation.period)) return [];
    if (other.value === null || observation.value === null) return [];
    return [
      {
        period: observation.period,
        jobs: observation,
        value: other,
        jobCount: observation.value,
        valuePerJob: other.value,
      },
    ];
  });
}
