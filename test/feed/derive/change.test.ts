import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changeTo, type Indicator, type Observation } from '../../../src/feed/index.js';
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
