import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { formatTotals, parseTotals, sumTotals, totalsOf } from '../../../tools/test/totals.mjs';

describe('totals', () => {
  it('reads the last closing line', () => {
    assert.deepEqual(parseTotals('3 passed, 1 failed\nnoise 9 passed, 9 failed\n12 passed, 0 failed\n'), {
      passed: 12,
      failed: 0,
    });
    assert.equal(parseTotals('all 3 passed, 0 failed'), undefined);
  });

  it('reads what it writes', () => {
    assert.deepEqual(parseTotals(formatTotals({ passed: 7, failed: 2 })), { passed: 7, failed: 2 });
  });

  it('adds up', () => {
    const parts = [
      { passed: 1, failed: 0 },
      { passed: 2, failed: 3 },
    ];
    assert.deepEqual(sumTotals(parts), { passed: 3, failed: 3 });
  });

  it('counts a broken or silent command as a failure', () => {
    assert.deepEqual(totalsOf({ code: 0, output: '2 passed, 0 failed\n' }), { passed: 2, failed: 0 });
    assert.deepEqual(totalsOf({ code: 1, output: '2 passed, 3 failed\n' }), { passed: 2, failed: 3 });
    assert.deepEqual(totalsOf({ code: 1, output: '2 passed, 0 failed\n' }), { passed: 2, failed: 1 });
    assert.deepEqual(totalsOf({ code: 0, output: '0 passed, 0 failed\n' }), { passed: 0, failed: 1 });
    assert.deepEqual(totalsOf({ code: 1, output: 'crashed' }), { passed: 0, failed: 1 });
  });
});
