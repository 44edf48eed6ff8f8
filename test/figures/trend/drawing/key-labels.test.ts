import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keyOf } from '../../../../src/figures/trend/drawing/key-labels.js';
import type { EndLabel } from '../../../../src/figures/trend/trend-figure.js';
import { frameFor } from '../../../drawing/frame.js';

function end(series: number, label: string, valueLabel: string): EndLabel {
  return { series, time: 0, value: 0, label, valueLabel };
}

/**
 * Text of 13 pixels stands on lines 18 + 2 apart. An entry has 18 pixels for its mark, its name in bold (8 a letter),
 * 7 pixels, and its number (7 a letter); there are 18 pixels between entries.
 */
const MOSS = end(0, 'Moss', '12');
const HALDEN = end(1, 'Halden', '345');

/** Width of both on one row: 18 + 32 + 7 + 14, then 18, then 18 + 48 + 7 + 21. */
const BOTH = 183;

describe('the key of a trend', () => {
  it('has a mark, a name and a number for each series on one row while there is room', () => {
    const { labels, keys, height } = keyOf([MOSS, HALDEN], frameFor(BOTH, 200));
    assert.deepEqual(labels, [
      { x: 18, y: 13, text: 'Moss', align: 'left', weight: 'bold', tone: 'strong' },
      { x: 57, y: 13, text: '12', align: 'left', weight: 'normal', tone: 'strong' },
      { x: 107, y: 13, text: 'Halden', align: 'left', weight: 'bold', tone: 'strong' },
      { x: 162, y: 13, text: '345', align: 'left', weight: 'normal', tone: 'strong' },
    ]);
    // The middle of a mark is a third into its room and 0.35 em above the line that the text stands on.
    assert.deepEqual(keys, [
      { x: 6, y: 8.45, series: 0 },
      { x: 95, y: 8.45, series: 1 },
    ]);
    assert.equal(height, 26);
  });

  it('goes on in the next row where there is none', () => {
    const { labels, keys, height } = keyOf([MOSS, HALDEN, MOSS], frameFor(BOTH - 1, 200));
    assert.deepEqual(
      labels.map(({ x, y, text }) => [x, y, text]),
      [
        [18, 13, 'Moss'],
        [57, 13, '12'],
        [18, 33, 'Halden'],
        [73, 33, '345'],
        [18, 53, 'Moss'],
        [57, 53, '12'],
      ],
    );
    assert.deepEqual(
      keys.map(({ x, y }) => [x, y]),
      [
        [6, 8.45],
        [6, 28.45],
        [6, 48.45],
      ],
    );
    assert.equal(height, 66);
  });

  it('keeps an entry that is just as wide as the figure on one line', () => {
    assert.deepEqual(
      keyOf([MOSS], frameFor(71, 200)).labels.map(({ text, y }) => [text, y]),
      [
        ['Moss', 13],
        ['12', 13],
      ],
    );
  });

  it('breaks an entry that is wider than the figure, and the next one stands below it', () => {
    const { labels, keys, height } = keyOf([end(0, 'Indre Østfold', '12 000'), MOSS], frameFor(60, 200));
    // 60 − 18 pixels hold five letters of a name and six of a number.
    assert.deepEqual(labels.slice(0, 4), [
      { x: 18, y: 13, text: 'Indre', align: 'left', tone: 'strong', weight: 'bold' },
      { x: 18, y: 33, text: 'Østfo', align: 'left', tone: 'strong', weight: 'bold' },
      { x: 18, y: 53, text: 'ld', align: 'left', tone: 'strong', weight: 'bold' },
      { x: 18, y: 73, text: '12 000', align: 'left', tone: 'strong', weight: 'normal' },
    ]);
    assert.deepEqual(
      labels.slice(4).map(({ x, y, text }) => [x, y, text]),
      [
        [18, 93, 'Moss'],
        [18, 113, '12'],
      ],
    );
    assert.deepEqual(
      keys.map(({ y }) => y),
      [8.45, 88.45],
    );
    assert.equal(height, 126);
  });

  it('gives a long name three lines and a long number two, and then an ellipsis', () => {
    const { labels } = keyOf([end(0, 'a b c d e f g h', '1 2 3 4 5 6')], frameFor(18 + 8 * 3, 200));
    assert.deepEqual(
      labels.map(({ text }) => text),
      ['a b', 'c d', 'e…', '1 2', '3…'],
    );
  });

  it('takes no room without series', () => {
    assert.deepEqual(keyOf([], frameFor(300, 200)), { labels: [], keys: [], height: 0 });
  });
});
