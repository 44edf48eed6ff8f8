import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { classesOf } from '../../../src/figures/map/classes.js';

function barsOf(values: readonly number[]) {
  const falling = [...values].sort((one, other) => other - one);
  return falling.map((value, index) => ({
    key: String(index),
    label: '',
    value,
    valueLabel: String(value),
    emphasised: false,
    certain: true,
  }));
}

function shownOf(values: readonly number[], isSplit: boolean) {
  return classesOf(barsOf(values), isSplit).map(
    ({ step, isBelow, lowest, highest, keys }) =>
      `${lowest}..${highest}: ${keys.length}, ${isBelow ? '-' : '+'}${step}`,
  );
}

describe('classes of a map', () => {
  it('are five with about as many regions in each, from the palest to the strongest', () => {
    assert.deepEqual(shownOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 1000], false), [
      '1..2: 2, +0',
      '3..4: 2, +1',
      '5..6: 2, +2',
      '7..8: 2, +3',
      '9..1000: 2, +4',
    ]);
  });

  it('never part regions with the same number, and are fewer where few numbers differ', () => {
    assert.deepEqual(shownOf([4, 4, 4, 4, 4, 4, 4, 9], false), ['4..4: 7, +2', '9..9: 1, +4']);
    assert.deepEqual(shownOf([4, 4], false), ['4..4: 2, +3']);
  });

  it('are split at zero, with the strongest colour farthest from it', () => {
    assert.deepEqual(shownOf([-4, -3, -2, -1, 1, 2, 3, 4, 5, 6], true), [
      '-4..-3: 2, -4',
      '-2..-1: 2, -2',
      '1..2: 2, +1',
      '3..4: 2, +3',
      '5..6: 2, +4',
    ]);
  });

  it('count what looks like zero as no fall', () => {
    const [class0] = classesOf([{ ...barsOf([-0.01])[0]!, valueLabel: '0,0' }], true);
    assert.equal(class0?.isBelow, false);
  });

  it('are of one colour where all have fallen', () => {
    assert.deepEqual(
      classesOf(barsOf([-5, -4, -3]), true).map(({ isBelow }) => isBelow),
      [true, true, true],
    );
  });

  it('hold each region once', () => {
    for (const count of [1, 2, 3, 7, 12, 356]) {
      const values = Array.from({ length: count }, (_, index) => ((index * 7919) % 101) - 40);
      const keys = classesOf(barsOf(values), true).flatMap((each) => each.keys);
      assert.deepEqual([keys.length, new Set(keys).size], [count, count]);
      assert.ok(classesOf(barsOf(values), true).length <= 5);
    }
  });
});
