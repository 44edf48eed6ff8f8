import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  placeAt,
  scrollOf,
  startAt,
  startShowing,
  windowAt,
  type GridShape,
} from '../../../../../src/editor/figures/grid/viewport/grid-window.js';

/** 20 rows of 30 pixels, of which one stays; ten columns of 100, one of 150 among them; room for 4 and 6 whole ones. */
const WIDTHS = [100, 100, 100, 100, 100, 150, 100, 100, 100, 100];
const SHAPE: GridShape = {
  rows: 20,
  frozenRows: 1,
  sizes: { rowHeight: 30, headWidth: 80, columnWidths: WIDTHS, width: 500, height: 255 },
};
const ORIGIN = { row: 0, column: 0 };

describe('the window of a grid', () => {
  it('has the rows that stay, those that fit, and the ones that are cut', () => {
    const window = windowAt({ row: 3, column: 2 }, SHAPE);
    // 255 − head − the row that stays = 195: six whole rows and half of one.
    assert.deepEqual(window.rows, [0, 4, 5, 6, 7, 8, 9, 10]);
    assert.equal(window.wholeRows, 6);
    // 420 for columns: 100, 100, 100, and 120 of 150.
    assert.deepEqual(window.columns, [2, 3, 4, 5]);
  });

  it('ends with the last row and the last column whole, and no further', () => {
    const window = windowAt({ row: 99, column: 99 }, SHAPE);
    assert.deepEqual(window.lastStart, { row: 13, column: 6 });
    assert.deepEqual(window.rows, [0, 14, 15, 16, 17, 18, 19]);
    assert.deepEqual(window.columns, [6, 7, 8, 9]);
    // What is left over, they share: 420 / 4.
    assert.deepEqual(window.widths, [105, 105, 105, 105]);
  });

  it('can be scrolled to its end, where the area is as much larger as the start is away', () => {
    const { lastStart } = windowAt(ORIGIN, SHAPE);
    const { top, left } = scrollOf(lastStart, SHAPE.sizes);
    assert.deepEqual([top, left], [390, 650]);
    assert.deepEqual(startAt(top, left, SHAPE.sizes), lastStart);
  });

  it('starts at the cell that is nearest to where it was scrolled', () => {
    assert.deepEqual(startAt(44, 149, SHAPE.sizes), { row: 1, column: 1 });
    assert.deepEqual(startAt(46, 151, SHAPE.sizes), { row: 2, column: 2 });
  });

  it('moves no further than a cell needs to be seen as a whole', () => {
    assert.deepEqual(startShowing({ row: 6, column: 3 }, ORIGIN, SHAPE), ORIGIN);
    assert.deepEqual(startShowing({ row: 7, column: 4 }, ORIGIN, SHAPE), { row: 1, column: 1 });
    // The wide column needs two of the narrow ones to go.
    assert.deepEqual(startShowing({ row: 1, column: 5 }, ORIGIN, SHAPE), { row: 0, column: 3 });
    assert.deepEqual(startShowing({ row: 2, column: 1 }, { row: 10, column: 6 }, SHAPE), { row: 1, column: 1 });
    // A row that stays is always in view.
    assert.deepEqual(startShowing({ row: 0, column: 6 }, { row: 10, column: 6 }, SHAPE), { row: 10, column: 6 });
  });

  it('has a row and a column however small it is', () => {
    const sizes = { ...SHAPE.sizes, width: 90, height: 20 };
    const window = windowAt({ row: 18, column: 9 }, { ...SHAPE, sizes });
    assert.deepEqual([window.rows, window.columns, window.wholeRows], [[0, 19], [9], 1]);
  });

  it('knows what lies under a point', () => {
    const window = windowAt({ row: 3, column: 2 }, SHAPE);
    assert.deepEqual(placeAt(10, 10, window, SHAPE.sizes), { row: -1, column: -1 });
    assert.deepEqual(placeAt(200, 10, window, SHAPE.sizes), { row: -1, column: 3 });
    assert.deepEqual(placeAt(10, 45, window, SHAPE.sizes), { row: 0, column: -1 });
    assert.deepEqual(placeAt(181, 61, window, SHAPE.sizes), { row: 4, column: 3 });
  });
});
