import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { FailureLog } from '../../src/charts/failure-log.js';
import { refusingLoader } from '../../src/charts/refusing-loader.js';

describe('what Vega logs', () => {
  it('is thrown, the first error as it is, once', () => {
    const log = new FailureLog();
    const first = new Error('Unrecognized mark');
    log.error(first).error('second');
    assert.throws(() => log.throwFirst(), (thrown) => thrown === first);
    assert.doesNotThrow(() => log.throwFirst());
  });

  it('becomes an error when it is text', () => {
    const log = new FailureLog();
    log.error('Unrecognized scale', 'pie');
    assert.throws(() => log.throwFirst(), /Unrecognized scale pie/);
  });

  it('is of no matter below an error', () => {
    const log = new FailureLog();
    log.warn().info().debug().level(3);
    assert.doesNotThrow(() => log.throwFirst());
    assert.equal(typeof log.level(), 'number');
  });
});

describe('the loader', () => {
  it('refuses everything', async () => {
    for (const attempt of [refusingLoader.load, refusingLoader.sanitize, refusingLoader.http, refusingLoader.file]) {
      await assert.rejects(attempt('https://example.org/feed.json', {} as never));
    }
  });
});
