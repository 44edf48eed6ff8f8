import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { moveApart } from '../../../src/drawing/labels/move-apart.js';

describe('moving labels apart', () => {
  it('leaves alone what does not overlap', () => {
    assert.deepEqual(moveApart([50, 0, 100], 20, 0, 200), [50, 0, 100]);
  });

  it('moves two of one height to both sides', () => {
    assert.deepEqual(moveApart([100, 100], 20, 0, 200), [90, 110]);
  });

  it('stays within its room', () => {
    assert.deepEqual(moveApart([190, 190], 20, 0, 200), [160, 180]);
    assert.deepEqual(moveApart([-30, -10], 20, 0, 200), [0, 20]);
  });

  it('never lets labels overlap, leave their room or change their order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 350 }), { maxLength: 12 }), (wanted) => {
        const begins = moveApart(wanted, 20, 0, 300);
        const pairs = wanted.map((want, index) => [want, begins[index]!] as const);
        const sorted = pairs.sort((one, other) => one[1] - other[1]);
        sorted.forEach(([want, begin], index) => {
          const before = sorted[index - 1];
          assert.ok(begin > -1e-6 && begin < 280 + 1e-6);
          assert.ok(!before || begin - before[1] > 20 - 1e-6);
          assert.ok(!before || before[0] <= want);
        });
      }),
    );
  });
});
