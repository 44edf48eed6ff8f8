import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hasComposition, partsOf } from '../../../src/figures/offered/composition-parts.js';
import { indicatorOf, smallFeed } from '../small-feed.js';

const JOBS = { measure: 'stock', unit: { id: 'jobs', label: 'jobber', decimals: 0 } };

describe('the parts of a whole', () => {
  const parts = (more: Readonly<Record<string, Readonly<Record<string, unknown>>>>) => {
    const feed = smallFeed([
      { id: 'alle', ...JOBS, parts: ['industri', 'handel'], ...more['alle'], rows: { Moss: [['2023', 200]] } },
      { id: 'industri', ...JOBS, ...more['industri'], rows: { Moss: [['2023', 120]] } },
      { id: 'handel', ...JOBS, ...more['handel'], rows: { Moss: [['2023', 80]] } },
    ]);
    return partsOf(feed, indicatorOf(feed, 'alle')).map(({ id }) => id);
  };

  it('are those that it lists, when there are two at least and it is none of them', () => {
    assert.deepEqual(parts({}), ['industri', 'handel']);
    assert.deepEqual(parts({ alle: { parts: ['handel', 'industri'] } }), ['handel', 'industri']);
    assert.deepEqual(parts({ alle: { parts: ['industri'] } }), []);
    assert.deepEqual(parts({ alle: { parts: ['alle', 'industri'] } }), []);
    assert.deepEqual(parts({ alle: { parts: [] } }), []);
  });

  it('are none when any is counted in another unit, currency or prices', () => {
    const money = { unit: { id: 'nok', currency: 'NOK', decimals: 0 }, prices: 'fixed', basePeriod: '2015' };
    const alike = { alle: money, industri: money, handel: money };
    assert.equal(parts(alike).length, 2);
    assert.deepEqual(parts({ handel: { unit: { id: 'persons', decimals: 0 } } }), []);
    assert.deepEqual(parts({ ...alike, handel: { ...money, unit: { ...money.unit, currency: 'EUR' } } }), []);
    assert.deepEqual(parts({ ...alike, handel: { ...money, prices: 'current' } }), []);
    assert.deepEqual(parts({ ...alike, handel: { ...money, basePeriod: '2020' } }), []);
  });

  it('are all there only when each ends in the period of the whole', () => {
    const has = (handel: readonly (readonly [string, number])[]) => {
      const feed = smallFeed([
        { id: 'alle', ...JOBS, parts: ['industri', 'handel'], rows: { Moss: [['2023', 3]] } },
        { id: 'industri', ...JOBS, rows: { Moss: [['2023', 1]] } },
        { id: 'handel', ...JOBS, rows: { Moss: handel } },
      ]);
      return hasComposition(feed, indicatorOf(feed, 'alle'), 'Moss', '2023');
    };
    assert.equal(
      has([
        ['2022', 1],
        ['2023', 2],
      ]),
      true,
    );
    assert.equal(has([['2022', 1]]), false);
    assert.equal(
      has([
        ['2023', 2],
        ['2024', 2],
      ]),
      false,
    );
    assert.equal(has([]), false);
  });
});
