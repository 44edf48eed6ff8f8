import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { positionOf, valueAxisOf } from '../../src/view/value-axis.js';

/** Values, most steps, decimals; domain, number of ticks and decimals that follow, worked out by hand. */
const CASES = [
  { values: [127937, 140576], most: 6, decimals: 0, domain: [125000, 145000], ticks: 5, written: 0 },
  { values: [2, 4.4], most: 5, decimals: 1, domain: [2, 4.5], ticks: 6, written: 1 },
  { values: [-2.1, 2.2], most: 4, decimals: 1, domain: [-4, 4], ticks: 5, written: 0 },
  { values: [10, 100], most: 5, decimals: 0, domain: [0, 100], ticks: 6, written: 0 },
  { values: [-100, -10], most: 5, decimals: 0, domain: [-100, 0], ticks: 6, written: 0 },
  { values: [0.1, 0.3], most: 2, decimals: 1, domain: [0, 0.4], ticks: 3, written: 1 },
  { values: [3, 4], most: 5, decimals: 0, domain: [3, 4], ticks: 2, written: 0 },
  { values: [], most: 4, decimals: 0, domain: [0, 1], ticks: 2, written: 0 },
] as const;

describe('the value axis', () => {
  for (const { values, most, decimals, domain, ticks, written } of CASES) {
    it(`of ${values.join(' to ')}`, () => {
      const axis = valueAxisOf(values, most, decimals);
      assert.deepEqual(axis.domain, domain);
      assert.equal(axis.ticks.length, ticks);
      assert.equal(axis.decimals, written);
    });
  }

  it('gives equal values room on both sides', () => {
    const { domain } = valueAxisOf([2.6, 2.6], 4, 1);
    assert.ok(domain[0] < 2.6 && domain[1] > 2.6);
  });

  it('holds every value, on at most as many steps as it may have', () => {
    const value = fc.double({ min: -1e12, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), fc.integer({ min: 2, max: 8 }), (values, most) => {
        const {
          domain: [low, high],
          ticks,
        } = valueAxisOf(values, most, 1);
        const slack = (high - low) * 1e-6;
        assert.ok(values.every((each) => each >= low - slack && each <= high + slack));
        assert.ok(ticks.length >= 2 && ticks.length <= most + 1);
      }),
    );
  });

  it('ends for any numbers at all', () => {
    const value = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.array(value), fc.integer({ min: 0, max: 6 }), (values, decimals) => {
        assert.ok(valueAxisOf(values, 6, decimals).ticks.length >= 2);
      }),
    );
  });

  it('has no crumbs of floating point', () => {
    assert.deepEqual(valueAxisOf([1.1, 1.9], 8, 1).ticks, [1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9]);
  });

  it('places a value in proportion, upwards too', () => {
    assert.equal(positionOf(145000, [120000, 150000], 300, 0), 50);
    assert.equal(positionOf(3, [0, 4], 0, 200), 150);
  });
});
