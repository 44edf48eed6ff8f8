import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decimalsIn } from '../../../src/feed/derive/decimals.js';

describe('the decimals that tell values apart', () => {
  const cases: readonly (readonly [readonly (number | null)[], number])[] = [
    [[], 0],
    [[null], 0],
    [[1, -2, null], 0],
    [[1, 2.5, null], 1],
    [[0.1, 0.2, 12.3], 1],
    [[2.5, 2.25], 2],
    [[2.25, 2.5], 2],
    [[1 / 3], 2],
  ];
  for (const [values, decimals] of cases) {
    it(`are ${decimals} for ${JSON.stringify(values)}`, () => assert.equal(decimalsIn(values), decimals));
  }
});
