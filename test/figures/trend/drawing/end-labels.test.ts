import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { labelsBeside, planBeside } from '../../../../src/figures/trend/drawing/end-labels.js';
import type { EndLabel } from '../../../../src/figures/trend/trend-figure.js';
import { frameFor } from '../../../drawing/frame.js';

/**
 * Letters are 8 pixels wide in names and 7 in numbers, and lines 18 apart. A label stands 12 pixels from the plot, and
 * 14 more where several series could be taken for each other. On one line a number stands 7 pixels after its name.
 */
function end(series: number, label = 'Moss', valueLabel = '12 000'): EndLabel {
  return { series, time: 0, value: 0, label, valueLabel };
}

describe('room for labels beside a trend', () => {
  const plan = (ends: readonly EndLabel[], plotHeight: number, width = 480) =>
    planBeside(ends, plotHeight, frameFor(width, 300));

  it('is there in figures of 480 pixels and more, and when there is anything to name', () => {
    assert.deepEqual(plan([end(0)], 200), { stacked: true, width: 12 + 42 });
    assert.equal(plan([end(0)], 200, 479), undefined);
    assert.equal(plan([], 200), undefined);
  });

  it('is as wide as the widest of name and number, with room for marks where there are several', () => {
    assert.deepEqual(plan([end(0, 'Sarpsborg', '1')], 200), { stacked: true, width: 12 + 72 });
    assert.deepEqual(plan([end(0), end(1, 'Sarpsborg')], 200), { stacked: true, width: 26 + 72 });
  });

  it('is for numbers under their names while those fill four fifths of the plot, else after them', () => {
    // Two lines and 4 pixels: 40 of 50. One line and 2 pixels: 20 of 25.
    assert.equal(plan([end(0)], 50)?.stacked, true);
    assert.deepEqual(plan([end(0)], 49), { stacked: false, width: 12 + 32 + 7 + 42 });
    assert.equal(plan([end(0)], 25)?.stacked, false);
    assert.equal(plan([end(0)], 24), undefined);
    assert.equal(plan([end(0), end(1)], 100)?.stacked, true);
    assert.equal(plan([end(0), end(1)], 99)?.stacked, false);
    assert.equal(plan([end(0), end(1)], 49), undefined);
  });

  it('is three tenths of the figure at most', () => {
    // 0.3 × 520 = 156 = 12 + 18 letters of 8.
    assert.equal(plan([end(0, 'x'.repeat(18))], 200, 520)?.width, 156);
    assert.equal(plan([end(0, 'x'.repeat(19))], 200, 520), undefined);
  });
});

describe('labels beside the ends of lines', () => {
  const PLOT = { width: 400, height: 200 };
  const flat = { stacked: false, width: 100 };
  const place = (ys: readonly number[], plan = flat, x = 400, plot = PLOT) =>
    labelsBeside(
      ys.map((_, index) => end(index)),
      ys.map((y) => ({ x, y })),
      plot,
      plan,
      frameFor(600, 300),
    );
  /** Where the names stand: 0.35 em under the middle that is named here. */
  const middles = (ys: readonly number[], plot = PLOT) =>
    place(ys, flat, 400, plot)
      .labels.filter(({ weight }) => weight === 'bold')
      .map(({ y }) => Number((y - 13 * 0.35).toFixed(6)));

  it('stand where the lines end, name and number on one line', () => {
    assert.deepEqual(place([100]), {
      labels: [
        { x: 412, y: 104.55, text: 'Moss', align: 'left', weight: 'bold', tone: 'strong' },
        { x: 412 + 32 + 7, y: 104.55, text: '12 000', align: 'left', weight: 'normal', tone: 'strong' },
      ],
      keys: [],
      leaders: [],
    });
  });

  it('have the number a line below the name when they are stacked', () => {
    const { labels } = place([100], { stacked: true, width: 100 });
    assert.deepEqual(
      labels.map(({ x, y, text }) => [x, y, text]),
      [
        [412, 104.55, 'Moss'],
        [412, 122.55, '12 000'],
      ],
    );
  });

  it('move apart evenly, and then have marks and lines that lead to them', () => {
    // Two labels of 20 pixels at 100 and 104 stand at 92 and 112.
    const { labels, keys, leaders } = place([100, 104]);
    assert.deepEqual(middles([100, 104]), [92, 112]);
    assert.deepEqual([...new Set(labels.filter(({ weight }) => weight === 'bold').map(({ x }) => x))], [426]);
    assert.deepEqual(keys, [
      { x: 412 + 14 / 3, y: 92, series: 0 },
      { x: 412 + 14 / 3, y: 112, series: 1 },
    ]);
    assert.deepEqual(leaders, [
      { x: 400, y: 100, x2: 410, y2: 92, series: 0 },
      { x: 400, y: 104, x2: 410, y2: 112, series: 1 },
    ]);
  });

  it('need neither marks nor leading lines while they move less than five pixels', () => {
    assert.deepEqual(middles([100, 112]), [96, 116]);
    assert.deepEqual(place([100, 112]).keys, []);
    assert.deepEqual(place([100, 112]).leaders, []);
    assert.deepEqual(middles([100, 110]), [95, 115]);
    assert.equal(place([100, 110]).keys.length, 2);
    assert.equal(place([100, 110]).leaders.length, 2);
  });

  it('keep their order from top to bottom whatever the order of the series', () => {
    assert.deepEqual(middles([104, 100]), [112, 92]);
  });

  it('take more room for each when they are stacked', () => {
    const { leaders } = place([100, 104], { stacked: true, width: 100 });
    assert.deepEqual(
      leaders.map(({ y2 }) => y2),
      [82, 122],
    );
  });

  it('lead to a line that ends before the plot does, without a mark where it is alone', () => {
    const { keys, leaders, labels } = place([100], flat, 388);
    assert.deepEqual(leaders, [{ x: 388, y: 100, x2: 410, y2: 100, series: 0 }]);
    assert.deepEqual(keys, []);
    assert.equal(labels[0]?.x, 412);
    assert.deepEqual(place([100], flat, 389).leaders, []);
  });

  it('stay between the first line’s upper and the last line’s lower edge', () => {
    assert.deepEqual(middles([0]), [0]);
    assert.deepEqual(middles([200]), [198]);
    assert.deepEqual(middles([200, 200]), [178, 198]);
  });

  it('go on below a plot that is too low for all of them', () => {
    assert.deepEqual(middles([10, 10, 10], { width: 400, height: 30 }), [0, 20, 40]);
    // Four rows of 20 reach from the plot’s upper edge to 80, as near to their ends as that allows.
    assert.deepEqual(middles([60, 60, 60, 60], { width: 400, height: 60 }), [9, 29, 49, 69]);
  });
});
