import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { regionMeant } from '../../../src/feed/derive/lookup.js';
import { parseFeed } from '../../../src/feed/index.js';

describe('the region that a text means', () => {
  const { feed } = parseFeed({
    feedVersion: '1.0',
    regions: [
      { id: 'halden', name: 'Halden', codes: [{ code: '3001', validTo: '2023-12-31' }, { code: '3101' }] },
      { id: '3001', name: 'Et annet sted' },
      { id: 'a', name: 'A', codes: [{ code: '14' }] },
      { id: 'b', name: 'B', codes: [{ code: '14' }] },
    ],
  });
  const meant = (text: string | undefined) => feed && regionMeant(feed, text)?.id;

  it('is the one with the id, before one with the code', () => assert.equal(meant('3001'), '3001'));

  it('is the one that has, or has had, the code', () => assert.equal(meant('3101'), 'halden'));

  it('is none where several have it, and none of an unknown or empty one', () => {
    assert.deepEqual(['14', '9999', '', undefined].map(meant), [undefined, undefined, undefined, undefined]);
  });
});
