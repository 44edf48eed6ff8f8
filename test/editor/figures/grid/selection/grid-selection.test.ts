import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  chosenByHead,
  jumped,
  moved,
  placesIn,
  rangeOf,
  wholeOf,
  type Direction,
} from '../../../../../src/editor/figures/grid/selection/grid-selection.js';

const EXTENT = { rows: 5, columns: 8 };

describe('chosen cells', () => {
  it('are those between the first and the last, whichever way they were chosen', () => {
    const range = rangeOf({ anchor: { row: 3, column: 1 }, active: { row: 1, column: 4 } });
    assert.deepEqual(range, { top: 1, bottom: 3, left: 1, right: 4 });
    assert.equal(placesIn(range).length, 12);
  });

  it('are a whole row, column or table without the active cell going anywhere', () => {
    const active = { row: 2, column: 3 };
    assert.deepEqual(rangeOf(wholeOf(active, 'row', EXTENT)), { top: 2, bottom: 2, left: 0, right: 7 });
    assert.deepEqual(rangeOf(wholeOf(active, 'column', EXTENT)), { top: 0, bottom: 4, left: 3, right: 3 });
    assert.deepEqual(rangeOf(wholeOf(active, 'all', EXTENT)), { top: 0, bottom: 4, left: 0, right: 7 });
    assert.deepEqual(wholeOf(active, 'all', EXTENT).active, active);
  });

  it('follow a head, with the active cell where it can be seen', () => {
    const shown = { rows: [1, 2, 3], columns: [4, 5, 6] };
    const seen = { row: 2, column: 5 };
    assert.deepEqual(chosenByHead({ row: -1, column: 6 }, seen, shown, EXTENT).active, { row: 2, column: 6 });
    assert.deepEqual(chosenByHead({ row: 3, column: -1 }, { row: 0, column: 0 }, shown, EXTENT), {
      ...wholeOf({ row: 3, column: 4 }, 'row', EXTENT),
    });
    assert.deepEqual(rangeOf(chosenByHead({ row: -1, column: -1 }, seen, shown, EXTENT)), {
      top: 0,
      bottom: 4,
      left: 0,
      right: 7,
    });
  });
});

describe('an arrow', () => {
  it('stops at the edge', () => {
    assert.deepEqual(moved({ row: 0, column: 0 }, 'up', EXTENT), { row: 0, column: 0 });
    assert.deepEqual(moved({ row: 4, column: 7 }, 'right', EXTENT), { row: 4, column: 7 });
    assert.deepEqual(moved({ row: 1, column: 1 }, 'down', EXTENT, 20), { row: 4, column: 1 });
  });

  // With Ctrl, as spreadsheets do it. A row of eight cells; `.` is an empty one.
  const jumps: readonly (readonly [row: string, from: number, direction: Direction, to: number])[] = [
    ['aaaa..aa', 0, 'right', 3],
    ['aaaa..aa', 3, 'right', 6],
    ['aaaa..aa', 4, 'right', 6],
    ['aaaa..aa', 6, 'right', 7],
    ['aaaa..aa', 7, 'left', 6],
    ['aaaa..aa', 6, 'left', 3],
    ['a.......', 0, 'right', 7],
    ['........', 5, 'left', 0],
    ['aaaaaaaa', 2, 'left', 0],
  ];
  for (const [row, from, direction, to] of jumps)
    it(`with Ctrl goes ${direction} from ${from} to ${to} in ${row}`, () => {
      const isEmpty = ({ column }: { readonly column: number }): boolean => row[column] === '.';
      assert.deepEqual(jumped({ row: 0, column: from }, direction, { rows: 1, columns: 8 }, isEmpty), {
        row: 0,
        column: to,
      });
    });
});
