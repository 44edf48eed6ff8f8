import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  changeTo,
  parseFeed,
  progressTo,
  regionSeries,
  splitGrowth,
  targetLevel,
  type Feed,
  type Indicator,
  type Observation,
} from '../../../src/feed/index.js';
import { feedWith, type Row } from './feed-with.js';

function latest(indicator: object, rows: readonly Row[]) {
  const found: Indicator | undefined = feedWith(indicator, { r: rows }).indicators[0];
  const observations: readonly Observation[] = found?.series[0]?.observations ?? [];
  const to = observations.at(-1);
  assert.ok(found && to);
  return changeTo(found, observations, to);
}

describe('change', () => {
  it('compares a quarter with the same quarter a year earlier', () => {
    // The twelve municipalities of Østfold in Statistics Norway's table 11657: 138 679 in 2022-Q4 and 139 985 in
    // 2023-Q4.
    const change = latest({ frequency: 'quarter' }, [
      ['2022-Q4', 138679],
      ['2023-Q1', 136850],
      ['2023-Q2', 138092],
      ['2023-Q3', 140576],
      ['2023-Q4', 139985],
    ]);
    assert.ok(change.kind === 'change');
    assert.deepEqual([change.absolute, change.direction, change.from.period], [1306, 'up', '2022-Q4']);
    assert.equal(change.relative?.toFixed(4), '0.0094');
  });

  it('compares a year with the year before, also when each point is a fourth quarter', () => {
    // Østfold by workplace, table 11616: 127 820 in 2023 and 127 619 in 2024.
    const change = latest({ frequency: 'year' }, [
      ['2023-Q4', 127820],
      ['2024-Q4', 127619],
    ]);
    assert.ok(change.kind === 'change');
    assert.deepEqual([change.absolute, change.direction], [-201, 'down']);
  });

  const none: readonly (readonly [string, object, readonly Row[], string])[] = [
    [
      'across a gap in time',
      {},
      [
        ['2016', 735500],
        ['2018', 804420],
      ],
      'gap',
    ],
    [
      'from a value that is missing',
      {},
      [
        ['2017', null],
        ['2018', 804420],
      ],
      'missing',
    ],
    [
      'across a break',
      {},
      [
        ['2017', 800000],
        ['2018', 804420, 'break'],
      ],
      'break',
    ],
    [
      'to another definition',
      {},
      [
        ['2017', 800000],
        ['2018', 804420, 'definition'],
      ],
      'break',
    ],
    [
      'across a break between the two quarters',
      { frequency: 'quarter' },
      [
        ['2022-Q4', 1],
        ['2023-Q1', 2],
        ['2023-Q2', 3, 'break'],
        ['2023-Q3', 4],
        ['2023-Q4', 5],
      ],
      'break',
    ],
    [
      'to a value that is missing',
      {},
      [
        ['2017', 800000],
        ['2018', null],
      ],
      'no-value',
    ],
    [
      'from a year to a quarter',
      {},
      [
        ['2022', 800000],
        ['2023-Q1', 804420],
      ],
      'gap',
    ],
    ['from nothing', {}, [['2018', 804420]], 'no-earlier'],
    [
      'when last year’s quarter is not there',
      { frequency: 'quarter' },
      [
        ['2023-Q3', 1],
        ['2023-Q4', 2],
      ],
      'gap',
    ],
  ];
  for (const [name, indicator, rows, reason] of none) {
    it(`gives none ${name}`, () => assert.deepEqual(latest(indicator, rows), { kind: 'no-change', reason }));
  }

  it('finds the period also in a copy of the observation', () => {
    const feed = feedWith(
      {},
      {
        r: [
          ['2017', 1],
          ['2018', 2, 'break'],
          ['2019', 3],
        ],
      },
    );
    const [indicator] = feed.indicators;
    const copy: Observation = { period: '2018', value: 2, statuses: ['break'] };
    assert.ok(indicator);
    assert.deepEqual(changeTo(indicator, indicator.series[0]?.observations ?? [], copy), {
      kind: 'no-change',
      reason: 'break',
    });
  });

  it('keeps percentages in percentage points and says no direction that the decimals hide', () => {
    const points = latest({ unit: { id: 'percent', decimals: 1 } }, [
      ['2022', 2.3],
      ['2023', 2.6],
    ]);
    assert.ok(points.kind === 'change');
    assert.deepEqual([points.absolute.toFixed(1), points.relative], ['0.3', null]);
    const hidden = latest({ unit: { id: 'percent', decimals: 1 } }, [
      ['2022', 2.6],
      ['2023', 2.64],
    ]);
    assert.ok(hidden.kind === 'change');
    assert.equal(hidden.direction, 'none');
  });
});

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

describe('progress towards a target', () => {
  const target = (content: object) => {
    const [found] = parseFeed({ feedVersion: '1.0', targets: [{ id: 't', ...content }] }).feed?.targets ?? [];
    assert.ok(found);
    return found;
  };
  const at = (value: number | null): Observation => ({ period: '2022', value, statuses: [] });
  const gothenburg = target({
    basis: 'change',
    operator: 'at-least',
    value: 120000,
    baseline: { period: '2016', value: 518000 },
    by: '2035',
  });

  it('counts a change from its baseline', () => {
    // Gothenburg: 575 000 − 518 000 = 57 000, about 48 % of 120 000; the level is 638 000.
    const progress = progressTo(gothenburg, at(575000));
    assert.ok(progress?.kind === 'ratio');
    assert.deepEqual(
      [progress.ratio, progress.reached, progress.remaining, targetLevel(gothenburg)],
      [57 / 120, false, 63000, 638000],
    );
  });

  it('is negative below the baseline and above one past the target; only the drawing is clamped', () => {
    const fallen = progressTo(gothenburg, at(500000));
    const passed = progressTo(gothenburg, at(700000));
    assert.ok(fallen?.kind === 'ratio' && passed?.kind === 'ratio');
    assert.deepEqual([fallen.ratio, fallen.drawn, passed.reached, passed.drawn], [-18 / 120, 0, true, 1]);
    assert.ok(passed.ratio > 1);
  });

  it('counts a level from its baseline, downwards too', () => {
    const emissions = progressTo(target({ operator: 'at-most', value: 50, baseline: { value: 100 } }), at(80));
    assert.ok(emissions?.kind === 'ratio');
    assert.deepEqual([emissions.ratio, emissions.reached], [0.4, false]);
  });

  it('shows a distance, not a percentage, without a baseline', () => {
    assert.deepEqual(progressTo(target({ operator: 'at-least', value: 100 }), at(62)), {
      kind: 'distance',
      reached: false,
      remaining: 38,
    });
    assert.deepEqual(progressTo(target({ operator: 'at-most', value: 100 }), at(62)), {
      kind: 'distance',
      reached: true,
      remaining: 0,
    });
  });

  it('shows a distance when the baseline was past the target already', () => {
    const held = progressTo(target({ operator: 'at-least', value: 100, baseline: { value: 120 } }), at(90));
    assert.deepEqual(held, { kind: 'distance', reached: false, remaining: 10 });
    assert.equal(
      progressTo(target({ operator: 'at-most', value: 2.4, baseline: { value: 2 } }), at(2.2))?.kind,
      'distance',
    );
    assert.equal(
      progressTo(target({ operator: 'exact', value: 100, baseline: { value: 120 } }), at(110))?.kind,
      'ratio',
    );
  });

  it('is not fooled by binary fractions', () => {
    const change = (operator: string, value: number) =>
      target({ basis: 'change', operator, value, baseline: { value: 2.2 } });
    assert.equal(progressTo(change('at-least', 0.2), at(2.4))?.reached, true);
    assert.equal(progressTo(change('exact', 0.2), at(2.4))?.reached, true);
    assert.equal(
      progressTo(
        target({ basis: 'change', operator: 'between', min: 0.2, max: 0.3, baseline: { value: 2.2 } }),
        at(2.4),
      )?.reached,
      true,
    );
    assert.equal(progressTo(change('at-least', 0.2), at(2.399))?.reached, false);
    assert.equal(progressTo(target({ operator: 'at-least', value: 1_000_000 }), at(999_999.9))?.reached, false);
  });

  it('places a value below, within or above a range', () => {
    const range = target({ operator: 'between', min: 100, max: 150 });
    assert.deepEqual(
      [99, 100, 150, 151]
        .map((value) => progressTo(range, at(value)))
        .map((progress) => progress?.kind === 'range' && progress.position),
      ['below', 'within', 'within', 'above'],
    );
  });

  it('says nothing without a value, or about a change without a baseline', () => {
    assert.equal(progressTo(gothenburg, at(null)), undefined);
    assert.equal(progressTo(target({ basis: 'change', operator: 'at-least', value: 6000 }), at(1)), undefined);
  });
});

describe('the split of growth', () => {
  it('gives each factor the share worked out by hand', () => {
    // 100 jobs × 8 = 800, 110 jobs × 9 = 990. Jobs: 10 × 8.5 = 85; value: 1 × 105 = 105; together 190.
    assert.deepEqual(splitGrowth({ jobs: 100, valuePerJob: 8 }, { jobs: 110, valuePerJob: 9 }), {
      before: 800,
      after: 990,
      total: 190,
      fromJobs: 85,
      fromValuePerJob: 105,
    });
  });

  it('always adds up', () => {
    const year = fc.record({
      jobs: fc.integer({ min: 0, max: 3_000_000 }),
      valuePerJob: fc.integer({ min: -2_000_000, max: 2_000_000 }),
    });
    fc.assert(
      fc.property(year, year, (from, to) => {
        const { total, fromJobs, fromValuePerJob } = splitGrowth(from, to);
        assert.ok(Math.abs(total - fromJobs - fromValuePerJob) <= Math.abs(total) * 1e-12 + 1e-3);
      }),
    );
  });
});
