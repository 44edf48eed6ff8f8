import assert from 'node:assert/strict';
import { parseFeed, type Feed } from '../../../src/feed/index.js';

/** An observation: its period, its value and its statuses. */
export type Row = readonly [period: string, value: number | null, ...statuses: string[]];

/** A feed of one indicator, `i`, with a series for each region. */
export function feedWith(
  indicator: object,
  series: Readonly<Record<string, readonly Row[]>>,
  regions: readonly object[] = Object.keys(series).map((id) => ({ id, name: id })),
): Feed {
  const { feed } = parseFeed({
    feedVersion: '1.0',
    regions,
    indicators: [
      {
        id: 'i',
        title: 'I',
        ...indicator,
        series: Object.entries(series).map(([region, rows]) => ({
          region,
          observations: rows.map(([period, value, ...status]) => ({ period, value, status })),
        })),
      },
    ],
  });
  assert.ok(feed);
  return feed;
}
