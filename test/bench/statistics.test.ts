import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { estimate, estimateRatio, median, seededRandom, shuffled, verdictOf } from '../../bench/statistics.js';

const numbers = (count: number, valueOf: (index: number) => number): number[] =>
  Array.from({ length: count }, (_, index) => valueOf(index));

describe('the median', () => {
  it('is the value in the middle, or between the two in the middle', () => {
    assert.equal(median([3, 1, 2]), 2);
    assert.equal(median([4, 1, 3, 2]), 2.5);
    assert.equal(median([7]), 7);
  });

  it('leaves the samples in their order', () => {
    const samples = [3, 1, 2];
    median(samples);
    assert.deepEqual(samples, [3, 1, 2]);
  });

  it('of nothing is an error', () => {
    assert.throws(() => median([]), RangeError);
  });
});

describe('random numbers', () => {
  it('are the same for the same seed and lie from 0 up to 1', () => {
    const [one, other] = [seededRandom(7), seededRandom(7)];
    const drawn = numbers(1_000, () => one());
    assert.deepEqual(
      drawn,
      numbers(1_000, () => other()),
    );
    assert.ok(drawn.every((value) => value >= 0 && value < 1));
    const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
    assert.ok(Math.abs(mean - 0.5) < 0.03, `mean ${mean}`);
  });

  it('shuffle without losing anybody, every order about equally often', () => {
    const random = seededRandom(3);
    const counts = new Map<string, number>();
    for (let time = 0; time < 6_000; time += 1) {
      const order = shuffled(['a', 'b', 'c'], random).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    assert.equal(counts.size, 6);
    for (const [order, count] of counts) assert.ok(Math.abs(count - 1_000) < 150, `${order}: ${count}`);
  });
});

describe('an estimate', () => {
  it('of equal samples has no width', () => {
    assert.deepEqual(estimate([5, 5, 5, 5]), { median: 5, low: 5, high: 5 });
  });

  it('is the same every time', () => {
    const samples = numbers(31, (index) => (index * 37) % 100);
    assert.deepEqual(estimate(samples), estimate(samples));
  });

  it('holds the true median in about 95 of 100 experiments', () => {
    const random = seededRandom(11);
    const experiments = numbers(200, () => {
      const { low, high } = estimate(numbers(31, () => random() * 2));
      return low <= 1 && high >= 1 ? 1 : 0;
    });
    const held = experiments.reduce((sum, value) => sum + value, 0);
    assert.ok(held >= 180 && held <= 199, `${held} of 200`);
  });
});

describe('the ratio of two medians', () => {
  it('has no width when every round is slowed alike', () => {
    const others = numbers(31, (index) => 100 + ((index * 37) % 50));
    const {
      median: ratio,
      low,
      high,
    } = estimateRatio(
      others.map((value) => value * 2),
      others,
    );
    assert.deepEqual([ratio, low, high], [2, 2, 2]);
  });

  it('needs both from the same rounds', () => {
    assert.throws(() => estimateRatio([1, 2], [1]), RangeError);
  });
});

describe('a verdict', () => {
  for (const [low, high, verdict] of [
    [0.8, 1, 'held'],
    [0.9, 1.1, 'unsure'],
    [1, 1.2, 'unsure'],
    [1.01, 1.2, 'not held'],
  ] as const) {
    it(`for ${low} to ${high} against 1 is: ${verdict}`, () => {
      assert.equal(verdictOf({ median: (low + high) / 2, low, high }, 1), verdict);
    });
  }
});
