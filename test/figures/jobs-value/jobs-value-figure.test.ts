import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFeed, type Feed } from '../../../src/feed/index.js';
import { regionSeries } from '../../../src/feed/derive/regions/region-series.js';
import { splitSentence } from '../../../src/figures/jobs-value/jobs-value-figure.js';
import { jobsValuePair } from '../../../src/figures/offered/jobs-value-pair.js';
import { trendFigure } from '../../../src/figures/trend/trend-figure.js';

type Row = readonly [period: string, value: number | null, status?: string];

function feedOf(jobs: readonly Row[], value: readonly Row[]): Feed {
  const series = (rows: readonly Row[]) => [
    {
      region: 'r',
      observations: rows.map(([period, amount, status = 'normal']) => ({ period, value: amount, status })),
    },
  ];
  const { feed } = parseFeed({
    feedVersion: '1.0',
    regions: [{ id: 'r', name: 'R' }],
    indicators: [
      { id: 'j', title: 'J', concept: 'jobs', series: series(jobs) },
      { id: 'v', title: 'V', concept: 'value-per-job', series: series(value) },
    ],
  });
  assert.ok(feed);
  return feed;
}

const WHOLE: readonly Row[] = [
  ['2021', 100],
  ['2022', 105],
  ['2023', 110],
];

describe('the split of growth in words', () => {
  const cases: readonly (readonly [name: string, jobs: readonly Row[], value: readonly Row[], isSaid: boolean])[] = [
    ['is said of a whole series', WHOLE, WHOLE, true],
    [
      'is not said across a missing year',
      WHOLE,
      [
        ['2021', 8],
        ['2023', 9],
      ],
      false,
    ],
    [
      'is not said across a year without value',
      WHOLE,
      [
        ['2021', 8],
        ['2022', null],
        ['2023', 9],
      ],
      false,
    ],
    [
      'is not said across a break, also in a year that one of the series lacks',
      [
        ['2021', 100],
        ['2022', null, 'break'],
        ['2023', 110],
      ],
      WHOLE,
      false,
    ],
    [
      'is not said across a break',
      WHOLE,
      [
        ['2021', 8],
        ['2022', 9, 'break'],
        ['2023', 9],
      ],
      false,
    ],
    [
      'is said when the break is where it begins',
      [
        ['2021', 100, 'break'],
        ['2022', 105],
        ['2023', 110],
      ],
      WHOLE,
      true,
    ],
  ];
  for (const [name, jobs, value, isSaid] of cases) {
    it(name, () => {
      const pair = jobsValuePair(feedOf(jobs, value), 'r');
      assert.ok(pair);
      assert.equal(splitSentence(pair, 'nb') !== undefined, isSaid);
    });
  }
});

describe('the line of a trend', () => {
  it('stops where a year is not in the series', () => {
    const feed = feedOf(
      [
        ['2019', 1],
        ['2020', 2],
        ['2022', 3],
        ['2023', 4],
      ],
      [],
    );
    const [indicator] = feed.indicators;
    const series = indicator && regionSeries(feed, indicator, 'r');
    assert.ok(series);
    assert.deepEqual(
      trendFigure(feed, indicator, [series], 'nb', '')?.points.map(({ segment }) => segment),
      ['0.0', '0.0', '0.1', '0.1'],
    );
  });
});
