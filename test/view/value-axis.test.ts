import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { mayReachZero, positionOf, valueAxisOf } from '../../src/view/value-axis.js';

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

  it('begins at zero where the least value is under 35 per cent of the greatest, and only there', () => {
    assert.equal(valueAxisOf([34, 100], 5, 0).domain[0], 0);
    assert.equal(valueAxisOf([35, 100], 4, 0).domain[0], 20);
    assert.equal(valueAxisOf([-100, -34], 5, 0).domain[1], 0);
    assert.equal(valueAxisOf([-100, -35], 4, 0).domain[1], -20);
  });

  it('gives equal values a twentieth on both sides, one unit of the last decimal at least, not past zero', () => {
    // 100 ± 5 in steps of 5; 0 to 1, since nothing counted is below zero; 2.6 ± 0.13 in steps of 0.1.
    assert.deepEqual(valueAxisOf([100, 100, 100], 2, 0).domain, [95, 105]);
    assert.deepEqual(valueAxisOf([-100], 2, 0).domain, [-105, -95]);
    assert.deepEqual(valueAxisOf([0], 2, 0).domain, [0, 1]);
    assert.deepEqual(valueAxisOf([1, 1], 2, 0).domain, [0, 2]);
    assert.deepEqual(valueAxisOf([-1], 2, 0).domain, [-2, 0]);
    assert.deepEqual(valueAxisOf([0], 2, 2).domain, [0, 0.01]);
    assert.deepEqual(valueAxisOf([2.6], 4, 1).domain, [2.4, 2.8]);
  });

  it('has two steps across zero, however few it may have', () => {
    assert.deepEqual(valueAxisOf([-1, 1], 1, 0).ticks, [-1, 0, 1]);
    assert.deepEqual(valueAxisOf([-70, 30], 1, 0).ticks, [-100, 0, 100]);
  });

  it('has steps of 1, 2 or 5 times a power of ten, the finest that are few enough', () => {
    const steps = [4, 5, 8, 10, 20, 40, 50, 80].map((high) => {
      const [first = 0, second = 0] = valueAxisOf([0, high], 5, 0).ticks;
      return second - first;
    });
    assert.deepEqual(steps, [1, 1, 2, 2, 5, 10, 10, 20]);
  });

  it('has no finer steps than the decimals that values are written with', () => {
    assert.deepEqual(valueAxisOf([1.1, 1.9], 8, 0).ticks, [1, 2]);
    assert.deepEqual(valueAxisOf([0.01, 0.02], 5, 1).ticks, [0, 0.1]);
  });
});

describe('whether an axis may reach zero', () => {
  it('is so where its values are on both sides, at zero, or near it for their size', () => {
    assert.equal(mayReachZero([-1, 2], 0), true);
    assert.equal(mayReachZero([0, 5], 0), true);
    assert.equal(mayReachZero([-5, 0], 0), true);
    assert.equal(mayReachZero([10, 100], 0), true);
    assert.equal(mayReachZero([-100, -10], 0), true);
  });

  it('is so where only the longest steps reach it', () => {
    // With two steps the axis over 45 to 100 goes from 0 to 100; with six, from 40.
    assert.equal(valueAxisOf([45, 100], 2, 0).domain[0], 0);
    assert.equal(valueAxisOf([45, 100], 6, 0).domain[0], 40);
    assert.equal(mayReachZero([45, 100], 0), true);
  });

  it('is not so far away from it', () => {
    assert.equal(mayReachZero([900, 1000], 0), false);
    assert.equal(mayReachZero([-1000, -900], 0), false);
  });
});
