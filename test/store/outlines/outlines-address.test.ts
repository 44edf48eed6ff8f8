import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { outlinesAddress } from '../../../src/store/outlines/outlines-address.js';

const FEED = 'https://www.eksempel.no/tall/ostfold.json?v=3';

describe('the address of outlines', () => {
  it('is seen from the feed', () => {
    assert.equal(outlinesAddress('kart/2020.json', FEED), 'https://www.eksempel.no/tall/kart/2020.json');
    assert.equal(outlinesAddress('/kart.json', FEED), 'https://www.eksempel.no/kart.json');
    assert.equal(outlinesAddress('https://www.eksempel.no/k.json', FEED), 'https://www.eksempel.no/k.json');
  });

  it('never leads to another site, nor to what is no address of the web', () => {
    for (const file of [
      ...['https://annet.no/k.json', '//annet.no/k.json', 'http://www.eksempel.no/k.json', 'https://eksempel.no/k'],
      ...['javascript:alert(1)', 'data:application/json,{}', 'blob:https://www.eksempel.no/x', 'https://'],
      ...['https://meg@www.eksempel.no/k.json', '\\\\annet.no\\k.json'],
    ]) {
      assert.equal(outlinesAddress(file, FEED), undefined, file);
    }
    assert.equal(outlinesAddress('k.json', 'file:///tall/ostfold.json'), undefined);
    assert.equal(outlinesAddress('k.json', 'about:blank'), undefined);
  });
});
