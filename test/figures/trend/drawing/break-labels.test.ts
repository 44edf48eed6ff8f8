import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { breakLabels } from '../../../../src/figures/trend/drawing/break-labels.js';
import { frameFor } from '../../../drawing/frame.js';

/** Places of labels of 35 pixels («Brudd») over marks at `xs`, in a figure from −20 to 200. */
function place(xs: readonly number[], label = 'Brudd') {
  const breaks = xs.map((time) => ({ time, label }));
  const { labels, rows } = breakLabels(breaks, (time) => time, [-20, 200], frameFor(220, 300));
  return { rows, places: labels.map(({ x, y }) => [x, Number(y.toFixed(2))]) };
}

describe('labels of breaks', () => {
  it('stand 6 pixels over the plot, above their marks', () => {
    const { labels, rows } = breakLabels(
      [{ time: 100, label: 'Brudd' }],
      (time) => time,
      [-20, 200],
      frameFor(220, 300),
    );
    // A line of 18 pixels from −24; the text stands 0.9 em below its upper edge.
    assert.deepEqual(labels, [
      { x: 100, y: -24 + 0.9 * 13, text: 'Brudd', align: 'center', weight: 'normal', tone: 'subtle' },
    ]);
    assert.equal(rows, 1);
  });

  it('are moved in from the edges of the figure', () => {
    assert.deepEqual(place([-10, 195]).places, [
      [-2.5, -12.3],
      [182.5, -12.3],
    ]);
  });

  it('begin at their marks where there is a label to the left', () => {
    // The first ends at 117.5; 6 pixels must be free. The second begins 2 pixels before its mark.
    assert.deepEqual(place([100, 130]), {
      rows: 1,
      places: [
        [100, -12.3],
        [145.5, -12.3],
      ],
    });
    assert.deepEqual(place([100, 141.1]).places[1], [141.1, -12.3]);
    assert.deepEqual(place([100, 140.9]).places[1], [156.4, -12.3]);
  });

  it('move up a row where that is not free either', () => {
    assert.deepEqual(place([100, 110]), {
      rows: 2,
      places: [
        [100, -12.3],
        [110, -30.3],
      ],
    });
    assert.equal(place([100, 105, 110]).rows, 3);
  });

  it('are placed from left to right whatever the order of the breaks', () => {
    assert.deepEqual(place([110, 100]), place([100, 110]));
  });

  it('come back to the first row where it is free again', () => {
    assert.deepEqual(
      place([60, 70, 150]).places.map(([, y]) => y),
      [-12.3, -30.3, -12.3],
    );
  });

  it('need no room when they say nothing, and are cut where they are wider than the figure', () => {
    assert.deepEqual(place([100], ''), { rows: 0, places: [] });
    const { labels } = breakLabels([{ time: 0, label: 'x'.repeat(40) }], () => 0, [-20, 200], frameFor(220, 300));
    assert.deepEqual(
      labels.map(({ text, x }) => [text, x]),
      [[`${'x'.repeat(30)}…`, 88.5]],
    );
  });
});
