import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  changeSince,
  indexOf,
  relativeSeries,
  type NoScale,
  type ScaledSeries,
} from '../../../../src/feed/derive/scale/relative-series.js';
import { indicatorOf, requestOf, smallFeed, type Row } from '../../../figures/small-feed.js';

const COUNT = { measure: 'stock', unit: { id: 'jobs', label: 'jobber', decimals: 0 } };

type Rows = Readonly<Record<string, readonly Row[]>>;

/** The series of all regions, the first one chosen, as an index. */
function indexed(rows: Rows, more: object = {}): ScaledSeries | NoScale {
  const feed = smallFeed([{ id: 'i', ...COUNT, rows, ...more }]);
  return relativeSeries(indicatorOf(feed, 'i'), requestOf(feed, 'i', Object.keys(rows)).all, indexOf);
}

/** The values of each series by their period, to a decimal. */
function valuesOf(found: ScaledSeries | NoScale) {
  assert.ok('all' in found);
  return found.all.map(({ observations }) =>
    observations.map(({ period, value }) => [period, value === null ? null : Number(value.toFixed(1))]),
  );
}

function problemOf(found: ScaledSeries | NoScale) {
  assert.ok('problem' in found);
  return [found.problem, ...found.regions.map(({ id }) => id)];
}

describe('the formulas', () => {
  it('are the share of the base times 100, and that less 100', () => {
    assert.equal(indexOf(50, 40), 125);
    assert.equal(changeSince(50, 40), 25);
    assert.equal(changeSince(30, 40), -25);
    assert.equal(indexOf(40, 40) - 100, changeSince(40, 40));
  });
});

describe('an index', () => {
  // Statistics Norway, table 11657, fourth quarters.
  const MOSS: readonly Row[] = [
    ['2020-Q4', 21977],
    ['2021-Q1', 20967],
    ['2021-Q4', 22871],
    ['2022-Q4', 23310],
    ['2023-Q4', 23786],
  ];
  const HALDEN: readonly Row[] = [
    ['2020-Q4', 13956],
    ['2021-Q4', 14518],
    ['2022-Q4', 14499],
    ['2023-Q4', 14519],
  ];

  it('of several regions has the same quarter of each year, since quarters swing', () => {
    const found = indexed({ moss: MOSS, halden: HALDEN }, { frequency: 'quarter' });
    assert.deepEqual(valuesOf(found), [
      [
        ['2020-Q4', 100],
        ['2021-Q4', 104.1],
        ['2022-Q4', 106.1],
        ['2023-Q4', 108.2],
      ],
      [
        ['2020-Q4', 100],
        ['2021-Q4', 104],
        ['2022-Q4', 103.9],
        ['2023-Q4', 104],
      ],
    ]);
    assert.deepEqual('span' in found && [found.span, found.isSeasonal], [{ from: '2020-Q4', to: '2023-Q4' }, true]);
  });

  it('of one region has all its quarters, from the same quarter as the newest', () => {
    const found = indexed({ moss: [['2020-Q3', 21727], ...MOSS] }, { frequency: 'quarter' });
    assert.deepEqual(valuesOf(found)[0]?.slice(0, 2), [
      ['2020-Q4', 100],
      ['2021-Q1', 95.4],
    ]);
  });

  it('starts where all have a figure, also where some have older ones, and keeps what is missing', () => {
    const found = indexed({
      moss: [
        ['2019', 5],
        ['2020', 10],
        ['2021', null],
        ['2022', 15],
      ],
      halden: [
        ['2020', 4],
        ['2021', 5],
        ['2022', 3],
      ],
    });
    assert.deepEqual(valuesOf(found), [
      [
        ['2020', 100],
        ['2021', null],
        ['2022', 150],
      ],
      [
        ['2020', 100],
        ['2021', 125],
        ['2022', 75],
      ],
    ]);
  });

  it('does not start at a figure that is missing, forecast or after the newest', () => {
    const found = indexed({
      moss: [
        ['2020', null],
        ['2021', 10],
        ['2022', 11],
        ['2023', 12, 'forecast'],
      ],
    });
    assert.deepEqual('span' in found && found.span, { from: '2021', to: '2022' });
  });

  it('is refused across a break, and allowed from the break on', () => {
    assert.deepEqual(
      problemOf(
        indexed({
          moss: [
            ['2020', 1],
            ['2021', 2, 'break'],
            ['2022', 3],
          ],
        }),
      ),
      ['break', 'moss'],
    );
    assert.deepEqual(
      problemOf(
        indexed({
          moss: [
            ['2020', 1],
            ['2021', 2, 'definition'],
          ],
        }),
      ),
      ['break', 'moss'],
    );
    const rows = {
      moss: [
        ['2020', 1],
        ['2021', 2],
      ],
      halden: [
        ['2020', 1],
        ['2021', 2, 'break'],
      ],
    } as const;
    assert.deepEqual(problemOf(indexed(rows)), ['break', 'halden']);
    assert.ok(
      'all' in
        indexed({
          moss: [
            ['2020', 1, 'break'],
            ['2021', 2],
          ],
        }),
    );
  });

  it('is refused from zero, and where a figure is below it', () => {
    assert.deepEqual(
      problemOf(
        indexed({
          moss: [
            ['2020', 0],
            ['2021', 2],
          ],
        }),
      ),
      ['base', 'moss'],
    );
    assert.deepEqual(
      problemOf(
        indexed({
          moss: [
            ['2020', 3],
            ['2021', -2],
            ['2022', 1],
          ],
        }),
      ),
      ['base', 'moss'],
    );
  });

  it('is refused where another region has no figure of the time, or only that of the base', () => {
    const moss = [
      ['2020', 1],
      ['2021', 2],
    ] as const;
    assert.deepEqual(problemOf(indexed({ moss, halden: [['2019', 1]] })), ['not-common', 'halden']);
    assert.deepEqual(problemOf(indexed({ moss, halden: [['2020', 1]] })), ['not-common', 'halden']);
    assert.deepEqual(problemOf(indexed({ moss: moss.slice(1) })), ['no-earlier', 'moss']);
  });

  it('is refused of shares, rates, indices, and figures with intervals', () => {
    const rows = {
      moss: [
        ['2020', 1],
        ['2021', 2],
      ],
    } as const;
    for (const more of [{ measure: 'rate' }, { measure: 'index' }, { unit: { id: 'percent' } }, { measure: 'other' }]) {
      assert.deepEqual(problemOf(indexed(rows, more)), ['rate', 'moss'], JSON.stringify(more));
    }
    assert.ok('all' in indexed(rows, { measure: 'average', unit: { id: 'nok', currency: 'NOK' } }));
    const series = [
      { region: 'moss', observations: [2020, 2021].map((period) => ({ period, value: 2, lower: 1, upper: 3 })) },
    ];
    assert.deepEqual(problemOf(indexed(rows, { series })), ['interval', 'moss']);
  });
});
