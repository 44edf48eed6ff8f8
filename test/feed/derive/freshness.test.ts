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
      every: 1,
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

  it('is never late where the figures are made up', () => {
    assert.equal(freshness({}, '2026-11-29', [...QUARTERS, ['2024-Q1', 1, 'illustrative']])?.isLate, false);
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

  it('awaits figures of every fourth year four years later, however soon they came', () => {
    const elections: readonly Row[] = [
      ['2015', 60],
      ['2019', 64.7],
      ['2023', 62.3],
    ];
    // The next are those of 2027, which ends with that year; a quarter of a year later they are late.
    const known = { published: '2023-09-12' };
    const late = ['2025-06-01', '2028-02-01', '2028-05-01'].map(
      (today) => freshness(known, today, elections, 'year')?.isLate,
    );
    assert.deepEqual(late, [false, false, true]);
    assert.equal(freshness(known, '2025-06-01', elections, 'year')?.every, 4);
    // Where nobody says when they came they may take a year, not four.
    const unknown = ['2029-03-01', '2029-05-01'].map((today) => freshness({}, today, elections, 'year')?.isLate);
    assert.deepEqual(unknown, [false, true]);
  });

  it('counts from the end of school years and of several years taken together', () => {
    const school: readonly Row[] = [
      ['2022/23', 1],
      ['2023/24', 2],
    ];
    // The year ends in the summer of 2024, the next in that of 2025; then a year, and a quarter of one.
    const late = ['2026-09-01', '2026-11-01'].map((today) => freshness({}, today, school, 'year')?.isLate);
    assert.deepEqual(late, [false, true]);
    const spans: readonly Row[] = [
      ['2016/2018', 1],
      ['2019/2021', 2],
    ];
    // Those of 2022 to 2024, which end with 2024.
    const later = ['2025-12-01', '2026-05-01'].map((today) => freshness({}, today, spans, 'year')?.isLate);
    assert.deepEqual(later, [false, true]);
  });

  it('cannot be told of figures whose time is not given', () => {
    const fresh = freshness({ published: '2010-01-01' }, '2026-01-01', [['not-given', 5]], 'year');
    assert.deepEqual([fresh?.newest, fresh?.isLate], ['not-given', false]);
  });
});
