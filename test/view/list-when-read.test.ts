import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { listWhenRead } from '../../src/view/list-when-read.js';

describe('a list whose items are made when they are read', () => {
  it('makes none before, each once, and only those that are read', () => {
    const made: number[] = [];
    const list = listWhenRead(1_000, (place) => {
      made.push(place);
      return { place };
    });
    assert.equal(list.length, 1_000);
    assert.deepEqual(made, []);
    assert.equal(list[7], list[7]);
    assert.deepEqual(list.slice(7, 9), [{ place: 7 }, { place: 8 }]);
    assert.deepEqual(made, [7, 8]);
  });

  it('is a list like any other', () => {
    const list = listWhenRead(3, (place) => place * place);
    assert.ok(Array.isArray(list));
    assert.deepEqual(list, [0, 1, 4]);
    assert.deepEqual([...list].concat(list.map(String).map(Number)), [0, 1, 4, 0, 1, 4]);
    assert.equal(JSON.stringify(list), '[0,1,4]');
    assert.equal(list.at(-1), 4);
    assert.equal(listWhenRead(0, () => 1).length, 0);
  });
});
