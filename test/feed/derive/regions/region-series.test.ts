import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { regionsWith } from '../../../../src/feed/derive/regions/region-series.js';
import { regionSeries, type Feed } from '../../../../src/feed/index.js';
import { feedWith } from '../feed-with.js';

describe('sum over members', () => {
  const glomma = [
    { id: 'fredrikstad', name: 'F' },
    { id: 'sarpsborg', name: 'S' },
    { id: 'nedre-glomma', name: 'N', members: ['fredrikstad', 'sarpsborg'] },
    { id: 'ostfold', name: 'Ø' },
  ];
  const jobs = {
    fredrikstad: [
      ['2023-Q3', 38030],
      ['2023-Q4', 38103],
    ],
    sarpsborg: [['2023-Q4', 32371, 'provisional']],
  } as const;
  const sumOf = (feed: Feed, region = 'nedre-glomma') => {
    const [indicator] = feed.indicators;
    assert.ok(indicator);
    return regionSeries(feed, indicator, region);
  };

  it('adds up counts of the members that a region lists, for the periods that all have', () => {
    const sum = sumOf(feedWith({ measure: 'stock', frequency: 'quarter' }, jobs, glomma));
    // 38 103 + 32 371 = 70 474, the published sum for Nedre Glomma in 2023-Q4.
    assert.deepEqual([sum?.origin, sum?.summed.length], ['sum', 2]);
    assert.deepEqual(sum?.observations, [{ period: '2023-Q4', value: 70474, statuses: ['provisional'] }]);
  });

  it('never adds averages, rates or indices, nor counts that overlap', () => {
    for (const indicator of [
      { measure: 'average' },
      { measure: 'rate' },
      { measure: 'index' },
      { measure: 'other' },
      {},
      { measure: 'stock', additive: false },
      { measure: 'stock', unit: { id: 'percent' } },
    ]) {
      assert.equal(sumOf(feedWith(indicator, jobs, glomma)), undefined, JSON.stringify(indicator));
    }
  });

  it('gives none when a member has no series, or when only the members claim the membership', () => {
    assert.equal(sumOf(feedWith({ measure: 'stock' }, { fredrikstad: [['2023', 1]] }, glomma)), undefined);
    const claimed = [
      { id: 'fredrikstad', name: 'F', partOf: ['norge'] },
      { id: 'sarpsborg', name: 'S', partOf: ['norge'] },
      { id: 'norge', name: 'N' },
    ];
    assert.equal(sumOf(feedWith({ measure: 'stock' }, jobs, claimed), 'norge'), undefined);
  });

  it('gives none over members that lie inside each other', () => {
    const overlapping = [
      { id: 'drammen', name: 'D', partOf: ['drammensregionen'] },
      { id: 'drammensregionen', name: 'DR' },
      { id: 'osloregionen', name: 'O', members: ['drammen', 'drammensregionen'] },
    ];
    assert.equal(
      sumOf(
        feedWith({ measure: 'stock' }, { drammen: [['2023', 5]], drammensregionen: [['2023', 9]] }, overlapping),
        'osloregionen',
      ),
      undefined,
    );
  });

  it('has no value when a member’s value is withheld, so that none can be computed', () => {
    const sum = sumOf(
      feedWith(
        { measure: 'stock' },
        { fredrikstad: [['2023', 38103]], sarpsborg: [['2023', null, 'confidential']] },
        glomma,
      ),
    );
    assert.deepEqual(sum?.observations, [{ period: '2023', value: null, statuses: ['confidential'] }]);
  });

  it('gives none when the list of members is not whole', () => {
    const [fredrikstad, sarpsborg] = glomma;
    for (const members of [
      ['fredrikstad', 'sarpsborg', 'moss'],
      ['fredrikstad', 'sarpsborg', 'sarpsborg'],
      ['fredrikstad', 'sarpsborg', 'nedre-glomma'],
    ]) {
      const feed = feedWith(
        { measure: 'stock' },
        jobs,
        [fredrikstad, sarpsborg, { id: 'nedre-glomma', name: 'N', members }].filter((region) => region !== undefined),
      );
      assert.equal(sumOf(feed), undefined, members.join());
    }
  });

  it('gives none over members that share a part, however deep, and stops where the graph goes in a circle', () => {
    const shared = [
      { id: 'a', name: 'A', members: ['b'] },
      { id: 'b', name: 'B', members: ['d', 'a'] },
      { id: 'c', name: 'C' },
      { id: 'd', name: 'D', partOf: ['c'] },
      { id: 'all', name: 'All', members: ['a', 'c'] },
    ];
    assert.equal(
      sumOf(feedWith({ measure: 'stock' }, { a: [['2023', 5]], c: [['2023', 9]] }, shared), 'all'),
      undefined,
    );
    const apart = shared.map((region) => (region.id === 'd' ? { id: 'd', name: 'D' } : region));
    assert.equal(
      sumOf(feedWith({ measure: 'stock' }, { a: [['2023', 5]], c: [['2023', 9]] }, apart), 'all')?.observations[0]
        ?.value,
      14,
    );
  });

  it('keeps a period that only some members have, without a value and with its statuses', () => {
    const sum = sumOf(
      feedWith(
        { measure: 'stock' },
        {
          fredrikstad: [
            ['2020', 1],
            ['2021', 2],
            ['2022', 3, 'break'],
            ['2023', 4],
          ],
          sarpsborg: [
            ['2021', 5],
            ['2023', 6],
          ],
        },
        glomma,
      ),
    );
    assert.deepEqual(sum?.observations, [
      { period: '2021', value: 7, statuses: [] },
      { period: '2022', value: null, statuses: ['break', 'missing'] },
      { period: '2023', value: 10, statuses: [] },
    ]);
    assert.equal(
      sumOf(feedWith({ measure: 'stock' }, { fredrikstad: [['2020', 1]], sarpsborg: [] }, glomma)),
      undefined,
    );
  });

  it('prefers what is published', () => {
    assert.equal(
      sumOf(feedWith({ measure: 'stock' }, { ...jobs, 'nedre-glomma': [['2023-Q4', 70000]] }, glomma))?.origin,
      'published',
    );
  });
});

describe('the regions that have figures', () => {
  it('are those that publish them and those whose members add up, in the feed’s order', () => {
    const feed = feedWith({ measure: 'stock' }, { moss: [['2023', 20]], halden: [['2023', 13]] }, [
      { id: 'south', name: 'South', members: ['halden', 'moss'] },
      { id: 'moss', name: 'Moss' },
      { id: 'oslo', name: 'Oslo' },
      { id: 'halden', name: 'Halden' },
    ]);
    const [indicator] = feed.indicators;
    assert.ok(indicator);
    const found = regionsWith(feed, indicator);
    assert.deepEqual(
      found.map(({ region, origin, summed }) => [region.id, origin, summed.map(({ id }) => id)]),
      [
        ['south', 'sum', ['halden', 'moss']],
        ['moss', 'published', []],
        ['halden', 'published', []],
      ],
    );
    assert.deepEqual(found[0]?.observations, [{ period: '2023', value: 33, statuses: [] }]);
  });

  it('add up members whose periods begin at different times in the order of time', () => {
    const feed = feedWith(
      { measure: 'stock' },
      {
        moss: [
          ['2022', 20],
          ['2024', 22],
        ],
        halden: [
          ['2022', 10],
          ['2023', 11],
          ['2024', 12],
        ],
      },
      [
        { id: 'moss', name: 'Moss' },
        { id: 'halden', name: 'Halden' },
        { id: 'south', name: 'South', members: ['moss', 'halden'] },
      ],
    );
    const [indicator] = feed.indicators;
    assert.ok(indicator);
    const south = regionsWith(feed, indicator).find(({ region }) => region.id === 'south');
    assert.deepEqual(
      south?.observations.map(({ period, value }) => [period, value]),
      [
        ['2022', 30],
        ['2023', null],
        ['2024', 34],
      ],
    );
  });
});
