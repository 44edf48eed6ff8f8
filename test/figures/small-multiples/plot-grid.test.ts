import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { heightOf, plotGrid, plotGridHeight } from '../../../src/figures/small-multiples/plot-grid.js';

describe('the grid of plots', () => {
  it('has as many columns as have room, in even rows', () => {
    const shapes = [320, 360, 700, 1100].map((width) => {
      const { columns, rows } = plotGrid(12, width, 13);
      return [width, columns, rows];
    });
    assert.deepEqual(shapes, [
      [320, 2, 6],
      [360, 2, 6],
      [700, 4, 3],
      [1100, 6, 2],
    ]);
  });

  it('has one column where text is so large that two would not fit', () => {
    assert.equal(plotGrid(12, 320, 26).columns, 1);
  });

  it('grows with its rows and with its text', () => {
    assert.ok(plotGridHeight(12, 360, 13) > plotGridHeight(12, 1100, 13));
    assert.ok(plotGridHeight(12, 700, 26) > plotGridHeight(12, 700, 13));
  });

  it('fills the height that is given, and says so where that is too little to read', () => {
    const usual = plotGridHeight(12, 700, 13);
    for (const height of [usual - 60, usual, usual + 60]) {
      const taken = heightOf(plotGrid(12, 700, 13, height));
      assert.ok(taken <= height && taken > height - 4, `${taken} of ${height}`);
    }
    assert.ok(heightOf(plotGrid(12, 700, 13, 120)) > 120);
  });
});
