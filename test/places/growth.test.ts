import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';

import { growthOf, rankOf } from '../../src/places/growth.js';

describe('the growth in a year', () => {
  it('is from the same quarter of the year before', () => {
    assert.deepEqual(growthOf([1, 3458, 3429, 3527, 3585, 3521]), {
      jobs: 3521,
      before: 3458,
      change: 63,
      share: 63 / 3458,
    });
  });

  it('is not known without both figures, nor from nothing', () => {
    assert.equal(growthOf([null, 2, 3, 4, 5]), undefined);
    assert.equal(growthOf([1, 2, 3, 4, null]), undefined);
    assert.equal(growthOf([2, 3, 4, 5]), undefined);
    assert.equal(growthOf([0, 2, 3, 4, 5]), undefined);
    assert.equal(growthOf([]), undefined);
  });
});

describe('a rank', () => {
  it('is shared by those that are equal, and the next one counts them all', () => {
    const all = [5, 3, 3, 1];
    assert.deepEqual(
      all.map((value) => rankOf(value, all)),
      [
        { rank: 1, isShared: false, of: 4, below: 3 },
        { rank: 2, isShared: true, of: 4, below: 1 },
        { rank: 2, isShared: true, of: 4, below: 1 },
        { rank: 4, isShared: false, of: 4, below: 0 },
      ],
    );
  });

  it('has as many above and below as there are, whatever the values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1 }), (all) => {
        const [value = 0] = all;
        const { rank, below, of } = rankOf(value, all);
        assert.equal(rank - 1 + below + all.filter((other) => other === value).length, of);
      }),
    );
  });
});
