import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FIGURE_KINDS } from '../../src/kpi-jobs-value/figure-kind.js';
import { ADDRESSED } from '../../src/widget/address-state.js';

describe('what may stand in the address', () => {
  it('is every full figure that the key figures have', () => {
    assert.deepEqual([...(ADDRESSED.get('figure') ?? [])].sort(), [...FIGURE_KINDS].sort());
  });
});
