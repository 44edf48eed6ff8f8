import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { ENGINE_NAMES, requestedEngines } from '../../../tools/browsers/engines.mjs';

describe('requested engines', () => {
  it('are all unless some are named', () => {
    assert.deepEqual(requestedEngines(''), ENGINE_NAMES);
    assert.deepEqual(requestedEngines(' , '), ENGINE_NAMES);
    assert.deepEqual(requestedEngines('webkit, chromium'), ['chromium', 'webkit']);
  });

  it('must be known', () => {
    assert.throws(() => requestedEngines('chromium,opera'), /opera.*known are chromium, firefox, webkit/);
  });
});
