import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { targetAt } from '../../src/drawing/pointer.js';

const targets = [
  { key: 'a', x: 100, y: 50, rows: [] },
  { key: 'b', x: 100, y: 150, rows: [] },
  { key: 'c', x: 200, y: 60, rows: [] },
];

const CASES = [
  ['along', 110, 140, 'b'],
  ['along', 145, 60, 'a'],
  ['along', 900, 0, 'c'],
  ['across', 900, 140, 'b'],
  ['across', 0, 52, 'a'],
  ['around', 110, 60, 'a'],
  ['around', 190, 90, 'c'],
  ['around', 400, 300, undefined],
] as const;

describe('pointing', () => {
  for (const [pointing, x, y, key] of CASES) {
    it(`${pointing} at ${x}, ${y} means ${key ?? 'nothing'}`, () => {
      assert.equal(targetAt({ targets, pointing }, { x, y })?.key, key);
    });
  }

  it('means nothing where there is nothing', () => {
    assert.equal(targetAt({ targets: [], pointing: 'along' }, { x: 0, y: 0 }), undefined);
  });
});
