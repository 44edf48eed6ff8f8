import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { freshnessOf } from '../../../src/feed/derive/freshness.js';
import { indicatorOf, smallFeed, type Row } from '../../figures/small-feed.js';

const QUARTERS: readonly Row[] = [
  ['2023-Q3', 100],
  ['2023-Q4', 110],
];

function freshness(source: object, today: string, rows: readonly Row[] = QUARTERS, frequency = 'quarter') {
  const feed = smallFeed([{ id: 'jobber', frequency, source: { producer: 'SSB', ...source }, rows: { Moss: rows } }]);
  return freshnessOf(feed, indicatorOf(feed, 'jobber'), 'Moss', today);
}

describe('how fresh figures are', () => {
  it('is how far they reach, how often they come, when they came and when the next are due', () => {
    assert.deepEqual(freshness({ published: '2024-02-23', nextUpdate: '2024-05-24' }, '2024-03-01'), {
      newest: '2023-Q4',
      frequency: 'quarter',
      published: '2024-02-23',
      due: '2024-05-24',
      isLate: false,
    });
  });

  it('reaches to the newest figure, not to a period without one, nor to a forecast', () => {
    const rows: readonly Row[] = [...QUARTERS, ['2024-Q1', null, 'confidential'], ['2024-Q2', 120, 'forecast']];
    assert.equal(freshness({}, '2024-03-01', rows)?.newest, '2023-Q4');
    assert.equal(freshness({}, '2024-03-01', [['2023-Q4', null]]), undefined);
    assert.equal(freshness({}, '2024-03-01', [['2023-Q4', 1]])?.frequency, undefined);
  });

  it('follows the producer’s own date, to the day', () => {
    const source = { published: '2024-02-23', nextUpdate: '2024-05-24' };
    const late = ['2024-05-24', '2024-05-25'].map((today) => freshness(source, today)?.isLate);
    assert.deepEqual(late, [false, true]);
  });

  // The figures for the fourth quarter of 2023 came 54 days after its end. Those for the first quarter of 2024, which
  // ends on 31 March, would then come on 24 May, and are called late a quarter of a quarter after that.
  it('follows the rhythm of the figures where the producer gave no date', () => {
    const late = ['2024-05-24', '2024-06-10', '2024-06-20'].map(
      (today) => freshness({ published: '2024-02-23' }, today)?.isLate,
    );
    assert.deepEqual(late, [false, false, true]);
  });

  it('gives figures a whole step to come where nobody says when the newest did', () => {
    const years: readonly Row[] = [
      ['2021', 1],
      ['2022', 2],
    ];
    // 2023 has ended, and so has the year that its figures may take.
    const late = ['2024-06-01', '2024-12-31', '2025-06-01'].map((today) => freshness({}, today, years, 'year')?.isLate);
    assert.deepEqual(late, [false, false, true]);
  });
});
