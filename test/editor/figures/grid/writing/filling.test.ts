import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  cleared,
  copied,
  filled,
  filledDown,
  type Filling,
} from '../../../../../src/editor/figures/grid/writing/filling.js';
import { plainTable } from '../plain-table.js';

const TABLE = plainTable(
  [
    ['10', '20', '30'],
    ['11', '', '31'],
    ['12', '22', '32'],
    ['13', '23', '33'],
  ],
  { readonlyRows: [0] },
);

function shown({ cells }: Pick<Filling, 'cells'>): string {
  return cells.map(({ row, column, text }) => `${row},${column}=${text}`).join(' ');
}

describe('a block put into a grid', () => {
  it('goes from the first chosen cell', () => {
    const filling = filled(
      [
        ['1', '2'],
        ['3', '4'],
      ],
      { top: 1, bottom: 1, left: 1, right: 1 },
      TABLE,
    );
    assert.equal(shown(filling), '1,1=1 1,2=2 2,1=3 2,2=4');
    assert.deepEqual(filling.range, { top: 1, bottom: 2, left: 1, right: 2 });
  });

  it('fills the chosen cells with one value', () => {
    assert.equal(shown(filled([['7']], { top: 1, bottom: 2, left: 0, right: 1 }, TABLE)), '1,0=7 1,1=7 2,0=7 2,1=7');
  });

  it('is repeated where the chosen cells are a multiple of it', () => {
    const range = { top: 2, bottom: 3, left: 0, right: 1 };
    assert.equal(shown(filled([['1', '2']], range, TABLE)), '2,0=1 2,1=2 3,0=1 3,1=2');
    // Three rows are no multiple of two: it goes in once.
    assert.equal(shown(filled([['1'], ['2']], { ...range, top: 1, right: 0 }, TABLE)), '1,0=1 2,0=2');
  });

  it('says how much lay outside, and how much cells that are worked out did not take', () => {
    const filling = filled(
      [
        ['1', '2'],
        ['3', '4'],
      ],
      { top: 3, bottom: 3, left: 2, right: 2 },
      TABLE,
    );
    assert.equal(shown(filling), '3,2=1');
    assert.equal(filling.outside, 3);
    assert.deepEqual(filling.range, { top: 3, bottom: 3, left: 2, right: 2 });
    assert.equal(filled([['1'], ['2']], { top: 0, bottom: 0, left: 0, right: 0 }, TABLE).readonly, 1);
  });

  it('is filled down from the first row of what is chosen, or from the row above one row', () => {
    const down = filledDown({ top: 1, bottom: 3, left: 0, right: 0 }, TABLE);
    assert.equal(down && shown(down), '2,0=11 3,0=11');
    const one = filledDown({ top: 2, bottom: 2, left: 0, right: 1 }, TABLE);
    assert.equal(one && shown(one), '2,0=11 2,1=');
    assert.equal(filledDown({ top: 0, bottom: 0, left: 0, right: 0 }, TABLE), undefined);
  });

  it('is emptied where something stands, and where it may be', () => {
    assert.equal(shown({ cells: cleared({ top: 0, bottom: 2, left: 1, right: 1 }, TABLE) }), '2,1=');
  });

  it('is copied row by row', () => {
    assert.deepEqual(copied({ top: 1, bottom: 2, left: 1, right: 2 }, TABLE), [
      ['', '31'],
      ['22', '32'],
    ]);
  });
});
