import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { openFile } from '../../../src/editor/opening/opener.js';

describe('a file that is opened', () => {
  it('is refused calmly when it is far larger than any page shows', () => {
    const opening = openFile({ name: 'landet.json', bytes: new Uint8Array(20_000_001) }, 'nb');
    assert.equal(opening.kind, 'notice');
    assert.match(opening.kind === 'notice' ? opening.notice.text : '', /^landet\.json er større enn 20 MB/);
  });

  it('is opened above the limit of the pages, so that it can be made smaller', () => {
    const text = JSON.stringify({ feedVersion: '1.0', title: 'x'.repeat(1_500_000) });
    const opening = openFile({ name: 'landet.json', bytes: new TextEncoder().encode(text) }, 'nb');
    assert.equal(opening.kind, 'session');
  });
});
