import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { equalValueLinesOf } from '../../../../src/figures/jobs-value/drawing/equal-value-lines.js';
import { rounded } from '../../rounded.js';

/** Two points of a line along which jobs × value per job is `product`. */
function line(product: number, number = 0, label = 'A') {
  return [
    { line: number, jobs: 10, valuePerJob: product / 10, label: '' },
    { line: number, jobs: 20, valuePerJob: product / 20, label },
  ];
}

/** From where to where a line runs through a plot. */
function ends(product: number, jobs: readonly [number, number], values: readonly [number, number]) {
  const [found] = equalValueLinesOf(line(product), jobs, values);
  return found && rounded([found.rows[0], found.rows.at(-1)].map((row) => [row?.jobs, row?.valuePerJob]));
}

describe('lines of equal value creation', () => {
  it('have the same product in twenty-five points, evenly along the jobs', () => {
    const [found, ...others] = equalValueLinesOf(line(80), [8, 20], [5, 10]);
    assert.deepEqual(others, []);
    assert.equal(found?.label, 'A');
    // From 8 × 10 to 16 × 5 in 24 steps of a third.
    assert.deepEqual(
      found.rows.map((row) => rounded(row.jobs)),
      Array.from({ length: 25 }, (_, index) => rounded(8 + index / 3)),
    );
    for (const { line: number, jobs, valuePerJob } of found.rows) {
      assert.equal(number, 0);
      assert.ok(Math.abs(jobs * valuePerJob - 80) < 1e-9);
    }
  });

  it('run from edge to edge of the plot', () => {
    // In at the left or at the top, out at the right or at the bottom.
    assert.deepEqual(ends(80, [8, 16], [4, 12]), [
      [8, 10],
      [16, 5],
    ]);
    assert.deepEqual(ends(80, [5, 30], [4, 10]), [
      [8, 10],
      [20, 4],
    ]);
    assert.deepEqual(ends(80, [5, 30], [0, 10]), [
      [8, 10],
      [30, 2.6667],
    ]);
    assert.deepEqual(ends(80, [5, 30], [-5, 10]), [
      [8, 10],
      [30, 2.6667],
    ]);
  });

  it('are left out where they miss the plot or only touch its corner', () => {
    assert.equal(ends(80, [1, 2], [1, 2]), undefined);
    assert.equal(ends(4, [1, 2], [1, 2]), undefined);
    assert.equal(ends(80, [100, 200], [10, 20]), undefined);
  });

  it('are left out where there is no value creation, or a plot without any', () => {
    assert.equal(ends(0, [1, 20], [1, 20]), undefined);
    assert.equal(ends(-80, [1, 20], [1, 20]), undefined);
    assert.equal(ends(80, [0, 20], [-20, -10]), undefined);
    assert.equal(ends(0, [1, 20], [-20, 20]), undefined);
    assert.equal(ends(-80, [1, 20], [-20, 20]), undefined);
  });

  it('keep the label that one of their points has, and their own number', () => {
    const first = { line: 4, jobs: 10, valuePerJob: 8, label: 'B' };
    const found = equalValueLinesOf(
      [...line(60, 2), first, { ...first, jobs: 20, valuePerJob: 4, label: '' }],
      [8, 20],
      [2, 10],
    );
    assert.deepEqual(
      found.map(({ label, rows }) => [label, rows[0]?.line]),
      [
        ['A', 2],
        ['B', 4],
      ],
    );
  });
});
