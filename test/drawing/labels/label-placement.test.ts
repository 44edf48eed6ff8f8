import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { bestPlace, pieceMeetsBox, type Place } from '../../../src/drawing/labels/label-placement.js';

const box = { left: 10, top: 10, right: 30, bottom: 20 };

/** A straight line, and whether it touches the box from 10, 10 to 30, 20. */
const LINES = [
  [0, 15, 40, 15, true],
  [20, 0, 20, 40, true],
  [0, 0, 40, 30, true],
  [12, 12, 14, 14, true],
  [20, 15, 20, 15, true],
  [0, 5, 40, 5, false],
  [5, 0, 5, 40, false],
  [0, 20, 15, 40, false],
  [0, 15, 9, 15, false],
  [5, 5, 5, 5, false],
] as const;

describe('placing labels', () => {
  for (const [x1, y1, x2, y2, meets] of LINES) {
    it(`a line from ${x1}, ${y1} to ${x2}, ${y2} ${meets ? 'touches' : 'misses'} the box`, () => {
      assert.equal(pieceMeetsBox({ x1, y1, x2, y2 }, box), meets);
    });
  }

  const block = { lines: ['Mål'], width: 20, height: 10 };
  const places: Place[] = [
    { x: 10, top: 10, align: 'left' },
    { x: 90, top: 10, align: 'right' },
  ];
  const bounds = { left: 0, top: 0, right: 100, bottom: 50 };

  it('takes the first place when all are free', () => {
    assert.equal(bestPlace(places, block, { bounds, boxes: [], pieces: [] })?.x, 10);
  });

  it('does not cover another label', () => {
    assert.equal(bestPlace(places, block, { bounds, boxes: [box], pieces: [] })?.x, 90);
  });

  it('crosses as few lines as can be', () => {
    const pieces = [{ x1: 0, y1: 15, x2: 40, y2: 15 }];
    assert.equal(bestPlace(places, block, { bounds, boxes: [], pieces })?.x, 90);
  });

  it('leaves a label out that would cross more lines than it may', () => {
    const pieces = [{ x1: 0, y1: 15, x2: 100, y2: 15 }];
    assert.equal(bestPlace(places, block, { bounds, boxes: [], pieces }, 1)?.x, 10);
    assert.equal(bestPlace(places, block, { bounds, boxes: [], pieces }, 0), undefined);
  });

  it('leaves a label out rather than covering another or leaving the plot', () => {
    assert.equal(bestPlace(places, block, { bounds, boxes: [{ ...bounds }], pieces: [] }), undefined);
    assert.equal(bestPlace(places, block, { bounds: { ...bounds, bottom: 15 }, boxes: [], pieces: [] }), undefined);
  });
});
