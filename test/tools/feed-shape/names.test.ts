import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { listNameOf, pluralOf, typeNameOf } from '../../../tools/feed-shape/names.js';

describe('the names of generated things', () => {
  it('are in the plural where they stand for several', () => {
    const plurals = {
      kind: 'kinds',
      status: 'statuses',
      basis: 'bases',
      frequency: 'frequencies',
      key: 'keys',
      box: 'boxes',
    };
    for (const [one, several] of Object.entries(plurals)) assert.equal(pluralOf(one), several);
  });

  it('are written as types and constants are', () => {
    assert.equal(typeNameOf('regionType'), 'RegionType');
    assert.equal(listNameOf('priceBasis'), 'PRICE_BASES');
    assert.equal(listNameOf('frequency'), 'FREQUENCIES');
  });
});
