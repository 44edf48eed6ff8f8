import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { equalArcs, middleOf, supportArcs, supportOrder, type Arc } from '../../../src/focus-area-wheel/wheel/rings.js';

const degrees = ({ start, end }: Arc) => [start, end].map((angle) => Math.round((angle * 180) / Math.PI));

describe('equal arcs', () => {
  it('go round clockwise from an arc whose middle is at the top', () => {
    assert.deepEqual(equalArcs(4).map(degrees), [
      [-135, -45],
      [-45, 45],
      [45, 135],
      [135, 225],
    ]);
    assert.deepEqual(equalArcs(1).map(degrees), [[-270, 90]]);
  });
});

describe('the arcs of support areas', () => {
  const four = equalArcs(4);

  it('lie exactly over their sectors when these are side by side and nobody else’s', () => {
    assert.deepEqual(supportArcs(four, [[0, 1], [2]]).map(degrees), [
      [-135, 45],
      [45, 135],
    ]);
    // The last and the first sector are neighbours.
    assert.deepEqual(
      supportArcs(four, [
        [0, 3],
        [1, 2],
      ]).map(degrees),
      [
        [135, 315],
        [-45, 135],
      ],
    );
  });

  it('are equal and near their sectors when several support the same one', () => {
    const arcs = supportArcs(four, [[0], [0, 1], [2]]);
    assert.deepEqual(
      arcs.map(({ start, end }) => Math.round(((end - start) * 180) / Math.PI)),
      [120, 120, 120],
    );
    const wanted = [-90, -45, 90];
    arcs.forEach((arc, index) => {
      const apart = (((((middleOf(arc) * 180) / Math.PI - (wanted[index] ?? 0)) % 360) + 540) % 360) - 180;
      assert.ok(Math.abs(apart) <= 60, `${apart} degrees away`);
    });
  });

  it('stand across the borders when there are as many as sectors and each supports all', () => {
    const all = [0, 1, 2, 3];
    assert.deepEqual(supportArcs(four, [all, all, all, all]).map(degrees)[0], [-90, 0]);
    assert.deepEqual(supportArcs(four, [all, all]).map(degrees)[0], [-180, 0]);
    assert.deepEqual(supportArcs(four, [[]]).map(degrees), [[-270, 90]]);
  });

  it('never overlap', () => {
    const supports = fc.array(fc.uniqueArray(fc.nat({ max: 4 })), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(supports, (sets) => {
        const arcs = supportArcs(
          equalArcs(5),
          supportOrder(5, sets).map((index) => sets[index] ?? []),
        );
        for (let degree = 0; degree < 360; degree += 1) {
          const angle = ((degree + 0.5) * Math.PI) / 180;
          const over = arcs.filter(
            ({ start, end }) => (((angle - start) % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI) < end - start - 1e-9,
          );
          assert.ok(over.length <= 1);
        }
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});

describe('the order of support areas', () => {
  it('is that of their sectors; those that support all or none come last', () => {
    assert.deepEqual(supportOrder(4, [[0, 1, 2, 3], [3], [1], [], [0]]), [4, 2, 1, 0, 3]);
  });
});
