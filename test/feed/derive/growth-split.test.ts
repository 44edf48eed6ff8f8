import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { splitGrowth } from '../../../src/feed/index.js';

describe('the split of growth', () => {
  it('gives each factor the share worked out by hand', () => {
    // 100 jobs × 8 = 800, 110 jobs × 9 = 990. Jobs: 10 × 8.5 = 85; value: 1 × 105 = 105; together 190.
    assert.deepEqual(splitGrowth({ jobs: 100, valuePerJob: 8 }, { jobs: 110, valuePerJob: 9 }), {
      before: 800,
      after: 990,
      total: 190,
      fromJobs: 85,
      fromValuePerJob: 105,
    });
  });

  it('always adds up', () => {
    const year = fc.record({
      jobs: fc.integer({ min: 0, max: 3_000_000 }),
      valuePerJob: fc.integer({ min: -2_000_000, max: 2_000_000 }),
    });
    fc.assert(
      fc.property(year, year, (from, to) => {
        const { total, fromJobs, fromValuePerJob } = splitGrowth(from, to);
        assert.ok(Math.abs(total - fromJobs - fromValuePerJob) <= Math.abs(total) * 1e-12 + 1e-3);
      }),
    );
  });
});
