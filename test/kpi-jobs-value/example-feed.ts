import assert from 'node:assert/strict';
import { parseFeed, type Feed } from '../../src/feed/index.js';

type Row = readonly [period: string, value: number | null, ...statuses: string[]];

function observations(rows: readonly Row[]): object[] {
  return rows.map(([period, value, ...status]) => ({ period, value, status }));
}

const JOBS_TITLE = { nb: 'Jobber', nn: 'Jobbar', sv: 'Jobb', en: 'Jobs' };
const JOBS_UNIT = { nb: 'jobber', nn: 'jobbar', sv: 'jobb', en: 'jobs' };

/** A feed with one indicator, with the figures given for each region. */
export function feedOf(indicator: object, series: Readonly<Record<string, readonly Row[]>>, more: object = {}): Feed {
  const { feed, problems } = parseFeed({
    feedVersion: '1.0',
    regions: [
      { id: 'fredrikstad', name: 'Fredrikstad', type: 'municipality' },
      { id: 'sarpsborg', name: 'Sarpsborg', type: 'municipality' },
      { id: 'glomma', name: 'Nedre Glomma', type: 'functional', members: ['fredrikstad', 'sarpsborg'] },
      { id: 'tom', name: 'Tom', type: 'other' },
    ],
    indicators: [
      {
        id: 'i',
        title: JOBS_TITLE,
        unit: { id: 'jobs', label: JOBS_UNIT, decimals: 0 },
        measure: 'stock',
        concept: 'jobs',
        ...indicator,
        series: Object.entries(series).map(([region, rows]) => ({ region, observations: observations(rows) })),
      },
    ],
    ...more,
  });
  assert.deepEqual(problems, []);
  assert.ok(feed);
  return feed;
}

/** Jobs in Fredrikstad and Sarpsborg, Statistics Norway table 11657. */
export const QUARTERS = {
  fredrikstad: [
    ['2022-Q4', 38043],
    ['2023-Q1', 37359],
    ['2023-Q2', 37838],
    ['2023-Q3', 38030],
    ['2023-Q4', 38103],
  ],
  sarpsborg: [
    ['2022-Q4', 31941],
    ['2023-Q1', 31720],
    ['2023-Q2', 31868],
    ['2023-Q3', 32401],
    ['2023-Q4', 32371],
  ],
} as const;
