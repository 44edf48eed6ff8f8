import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { pauseAfterReturn, pauseBeforeRetry, type FailedAttempt } from '../../src/store/retry-pauses.js';

const FIRST: FailedAttempt = { before: 0, isTemporary: true, spent: 0 };
const half = (): number => 0.5;

describe('the pause before another attempt', () => {
  it('has twice the room each time, and there are three', () => {
    const pauses = [0, 1, 2, 3].map((before) => pauseBeforeRetry({ ...FIRST, before }, half));
    assert.deepEqual(pauses, [500, 1_000, 2_000, undefined]);
  });

  it('is none where it cannot help, or where the reader would wait more than ten seconds', () => {
    assert.equal(pauseBeforeRetry({ ...FIRST, isTemporary: false }, half), undefined);
    assert.equal(pauseBeforeRetry({ ...FIRST, spent: 9_400 }, half), 500);
    assert.equal(pauseBeforeRetry({ ...FIRST, spent: 9_500 }, half), undefined);
    assert.equal(pauseBeforeRetry({ ...FIRST, retryAfter: 10 }, half), undefined);
  });

  it('is once to twice what the server asks for', () => {
    assert.equal(
      pauseBeforeRetry({ ...FIRST, retryAfter: 2 }, () => 0),
      2_000,
    );
    assert.equal(pauseBeforeRetry({ ...FIRST, retryAfter: 2 }, half), 3_000);
    for (const retryAfter of [0, -5]) assert.equal(pauseBeforeRetry({ ...FIRST, retryAfter }, half), 500);
  });
});

describe('the pause of a device that is back on the network', () => {
  it('is at most ten seconds longer than the figures have been missing, and a minute', () => {
    const longest = [0, 20_000, 600_000].map((missing) => pauseAfterReturn(missing, () => 1));
    assert.deepEqual(longest, [10_000, 30_000, 60_000]);
    assert.equal(
      pauseAfterReturn(0, () => 0),
      0,
    );
  });
});
