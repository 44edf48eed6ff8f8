import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drawingOf } from '../../../../src/figures/interval/drawing/interval-layout.js';
import type { IntervalBar } from '../../../../src/figures/interval/interval-figure.js';
import { frameFor } from '../../../drawing/frame.js';
import { rounded } from '../../rounded.js';

function bar(label: string, value: number, bounds?: readonly [number, number], more: Partial<IntervalBar> = {}) {
  const common = { key: label, label, value, valueLabel: String(value), emphasised: false, certain: true, ...more };
  if (!bounds) return common;
  const [lower, upper] = bounds;
  const [lowerLabel, upperLabel] = [String(lower), String(upper)];
  return { ...common, interval: { lower, upper, label: `${lowerLabel}–${upperLabel}`, lowerLabel, upperLabel } };
}

function layout(bars: readonly IntervalBar[], width: number, height: number) {
  const drawing = drawingOf({ kind: 'interval', description: '', bars }, frameFor(width, height));
  const rows = (name: string) => rounded(drawing.datasets[name] ?? []) as readonly Readonly<Record<string, unknown>>[];
  return { ...drawing, rows };
}

function spans(rows: readonly Readonly<Record<string, unknown>>[]) {
  return rows.map(({ top, bottom }) => [top, bottom]);
}

/**
 * Beside: a row is (208 − 2 × 4) / 2 = 100 high, its bar 20 thick and in its middle. The names take 4 letters of 7 and
 * 8 pixels; the numbers 2 letters of 7, a space of 0.35 × 13 and the 7 letters of (15–25), rounded up, and 2 × 8.
 */
const TWO = [bar('Moss', 20, [15, 25]), bar('Ås', 5)] as const;

describe('bars with intervals in a wide figure', () => {
  const { width, height, margins, rows, targets, pointing, parameters } = layout(TWO, 500, 208);

  it('have names to the left and numbers to the right, and take up the whole frame', () => {
    assert.deepEqual(margins, { left: 28 + 8, right: 68 + 16, top: 4, bottom: 4 });
    assert.deepEqual([width, height], [500 - 36 - 84, 200]);
  });

  it('are in proportion from zero to the highest bound', () => {
    assert.deepEqual(parameters, { valueDomain: [0, 25] });
    assert.deepEqual(rows('bars'), [
      { key: 'Moss', value: 20, emphasised: false, compared: false, top: 40, bottom: 60 },
      { key: 'Ås', value: 5, emphasised: false, compared: false, top: 140, bottom: 160 },
    ]);
    assert.deepEqual(rows('zero'), [{ value: 0, top: -4, bottom: 204 }]);
  });

  it('have a line from bound to bound through the middle of the bar, with a cap of 0.7 of its height at each', () => {
    assert.deepEqual(rows('whiskers'), [{ lower: 15, upper: 25, middle: 50, top: 43, bottom: 57 }]);
    assert.deepEqual(rows('caps'), [
      { value: 15, top: 43, bottom: 57 },
      { value: 25, top: 43, bottom: 57 },
    ]);
  });

  it('have each value flush right in a column 16 pixels beside the bars, and its bounds behind it', () => {
    // Text is 14.95 high and stands 0.9 em under its upper edge; beside a bar, 0.35 em under the middle.
    const name = { align: 'right', weight: 'normal', tone: 'strong', x: -8 };
    const value = { align: 'right', weight: 'normal', tone: 'strong', x: 380 + 16 + 14 };
    assert.deepEqual(rows('labels'), [
      { ...name, y: 54.225, text: 'Moss' },
      { ...value, y: 54.55, text: '20' },
      { x: 410 + 4.55, y: 54.55, text: '(15–25)', align: 'left', weight: 'normal', tone: 'subtle' },
      { ...name, y: 154.225, text: 'Ås' },
      { ...value, y: 154.55, text: '5' },
    ]);
  });

  it('have their targets, across which one moves, at the ends of the bars', () => {
    assert.equal(pointing, 'across');
    assert.deepEqual(
      targets.map(({ key, x, y }) => [key, x, y]),
      [
        ['Moss', 36 + 304, 4 + 50],
        ['Ås', 36 + 76, 4 + 150],
      ],
    );
    assert.deepEqual(targets[0]?.rows, [
      { key: 'Moss', value: 20, emphasised: false, compared: false, top: 40, bottom: 60 },
    ]);
  });
});

describe('the rows of bars with intervals', () => {
  it('have bars of two thirds of their height where that is less than 20 pixels', () => {
    // Rows of 25: bars of 16.5.
    assert.deepEqual(spans(layout(TWO, 500, 58).rows('bars')), [
      [4.25, 20.75],
      [29.25, 45.75],
    ]);
  });

  it('are never lower than 20 pixels, and the figure then becomes taller', () => {
    const { height, rows } = layout(TWO, 500, 30);
    assert.equal(height, 40);
    assert.deepEqual(spans(rows('bars')), [
      [3.4, 16.6],
      [23.4, 36.6],
    ]);
  });

  it('hold a name of two lines from twice the height of a line, else one that is cut', () => {
    const long = [bar('Indre Østfold og Follo og omegn', 20)];
    const names = (height: number) =>
      layout(long, 500, height)
        .rows('labels')
        .slice(0, -1)
        .map(({ text, y }) => [text, y]);
    // 0.38 × 500 = 190 pixels hold 27 letters. Two lines, 18 apart, are 32.95 high.
    assert.deepEqual(names(44), [
      ['Indre Østfold og Follo og', 13.225],
      ['omegn', 31.225],
    ]);
    assert.deepEqual(names(43), [['Indre Østfold og Follo og…', 21.725]]);
    assert.equal(layout(long, 500, 44).margins.left, 190 + 8);
  });

  it('stand out in bold, with bold room, when they are the chosen region’s', () => {
    const { rows, margins } = layout([bar('Moss', 20, [15, 25], { emphasised: true }), bar('Ås', 5)], 500, 208);
    assert.deepEqual(
      rows('labels').map(({ text, weight }) => [text, weight]),
      [
        ['Moss', 'bold'],
        ['20', 'bold'],
        ['(15–25)', 'bold'],
        ['Ås', 'normal'],
        ['5', 'normal'],
      ],
    );
    assert.deepEqual([margins.left, margins.right], [32 + 8, Math.ceil(16 + 4.55 + 56) + 16]);
    assert.equal(rows('bars')[0]?.['emphasised'], true);
  });

  it('are drawn apart when they are uncertain, each with its own line', () => {
    const { rows, targets } = layout([bar('Moss', 20), bar('Ås', 5, [4, 8], { certain: false })], 500, 208);
    assert.deepEqual(
      [rows('bars').map(({ key }) => key), rows('uncertainBars').map(({ key }) => key)],
      [['Moss'], ['Ås']],
    );
    assert.deepEqual(
      rows('whiskers').map(({ lower, upper, middle }) => [lower, upper, middle]),
      [[4, 8, 150]],
    );
    assert.equal(targets.length, 2);
  });

  it('leave out what is no number', () => {
    const { rows, height } = layout([bar('Moss', 20), bar('Ås', Number.NaN)], 500, 208);
    assert.deepEqual(
      rows('bars').map(({ key }) => key),
      ['Moss'],
    );
    assert.equal(height, 200);
  });

  it('are none without bars, and the axis then goes from zero to one', () => {
    const { height, margins, parameters, rows, width } = layout([], 500, 208);
    // Of the column there is the space between values and bounds, and 2 × 8.
    assert.deepEqual([height, width, margins.left, margins.right], [0, 471, 8, 5 + 16]);
    assert.deepEqual(parameters, { valueDomain: [0, 1] });
    assert.deepEqual(rows('labels'), []);
    assert.deepEqual(layout([bar('Moss', 0)], 500, 208).parameters, { valueDomain: [0, 1] });
  });
});

describe('bars with intervals below zero', () => {
  it('have their numbers in the same column as the others', () => {
    const bars = [bar('Moss', 30, [20, 40]), bar('Ås', -10, [-20, 5])];
    const { margins, width, rows, parameters, targets } = layout(bars, 500, 208);
    // Three letters of −10, and seven of either interval.
    assert.deepEqual(margins, { left: 28 + 8, right: Math.ceil(21 + 4.55 + 49) + 16, top: 4, bottom: 4 });
    assert.equal(width, 373);
    assert.deepEqual(parameters, { valueDomain: [-20, 40] });
    assert.deepEqual(
      rows('labels').map(({ text, x, align }) => [text, x, align]),
      [
        ['Moss', -8, 'right'],
        ['30', 373 + 16 + 21, 'right'],
        ['(20–40)', 410 + 4.55, 'left'],
        ['Ås', -8, 'right'],
        ['-10', 410, 'right'],
        ['(-20–5)', 410 + 4.55, 'left'],
      ],
    );
    // From −20 to 40 on 373 pixels: 30 is at five sixths, −10 at one sixth.
    assert.deepEqual(rounded(targets.map(({ x }) => x)), rounded([36 + (373 * 5) / 6, 36 + 373 / 6]));
  });

  it('begin at the right edge when no value is above zero', () => {
    const { parameters } = layout([bar('Moss', -30), bar('Ås', -10)], 500, 208);
    assert.deepEqual(parameters, { valueDomain: [-30, 0] });
  });

  it('reach as far as their bounds, also across zero', () => {
    assert.deepEqual(layout([bar('Moss', 2, [-3, 7])], 500, 208).parameters, { valueDomain: [-3, 7] });
    assert.deepEqual(layout([bar('Moss', -2, [-7, 3])], 500, 208).parameters, { valueDomain: [-7, 3] });
  });
});

describe('bars that stand apart', () => {
  const { rows, height, width, margins } = layout([bar('Viken', 9, undefined, { isApart: true }), ...TWO], 500, 324);

  it('are above the others, 16 pixels from them', () => {
    // A row is (324 − 2 × 4 − 16) / 3 = 100 high.
    assert.equal(height, 316);
    assert.deepEqual(spans(rows('bars')), [
      [40, 60],
      [156, 176],
      [256, 276],
    ]);
  });

  it('have a line between them over the whole figure, in the middle and sharp', () => {
    assert.deepEqual(rows('divider'), [{ x: -margins.left, x2: width + margins.right, y: 108.5 }]);
    assert.deepEqual(rows('zero'), [{ value: 0, top: -4, bottom: 320 }]);
  });

  it('have no line where all of them do, or none', () => {
    assert.deepEqual(layout(TWO, 500, 208).rows('divider'), []);
    const alone = layout([bar('Viken', 9, [8, 10], { isApart: true })], 500, 208);
    assert.deepEqual([alone.rows('divider'), alone.height], [[], 200]);
  });
});

describe('bars with intervals in a narrow figure', () => {
  const { margins, width, height, rows } = layout(TWO, 300, 208);

  it('have names above the bars, which begin two pixels from the edge, and numbers on the same line', () => {
    assert.deepEqual(margins, { left: 2, right: 4, top: 4, bottom: 4 });
    assert.deepEqual([width, height], [294, 200]);
    // Of the numbers the bounds end where the plot does.
    assert.deepEqual(
      rows('labels').map(({ text, x, y, align }) => [text, x, y, align]),
      [
        ['Moss', -1, 1 + 11.7, 'left'],
        ['20', 294 - 49 - 4.55, 1 + 11.7, 'right'],
        ['(15–25)', 294 - 49, 1 + 11.7, 'left'],
        ['Ås', -1, 101 + 11.7, 'left'],
        ['5', 294 - 49 - 4.55, 101 + 11.7, 'right'],
      ],
    );
  });

  it('have numbers on a line of their own, from the left, where names leave no room', () => {
    const { rows: below } = layout([bar('Nordre Follo og omegn', 20, [15, 25]), bar('Ås', 5)], 200, 208);
    assert.deepEqual(
      below('labels').map(({ text, x, y, align }) => [text, x, y, align]),
      [
        ['Nordre Follo og omegn', -1, 1 + 11.7, 'left'],
        ['20', 14, 1 + 11.7 + 18, 'right'],
        ['(15–25)', 14 + 4.55, 1 + 11.7 + 18, 'left'],
        ['Ås', -1, 101 + 11.7, 'left'],
        ['5', 14, 101 + 11.7 + 18, 'right'],
      ],
    );
    // Two lines of 18, and 3 pixels.
    assert.deepEqual(spans(below('bars')), [
      [39, 59],
      [139, 159],
    ]);
  });

  it('have the line at zero only along the bars, so that it crosses no name', () => {
    // A name takes a line of 18 and 3 pixels.
    assert.deepEqual(spans(rows('bars')), [
      [21, 41],
      [121, 141],
    ]);
    assert.deepEqual(rows('zero'), [
      { value: 0, top: 18, bottom: 44 },
      { value: 0, top: 118, bottom: 144 },
    ]);
  });

  it('have rows of 38 pixels at least, whose bars leave 7 free', () => {
    const low = layout(TWO, 300, 50);
    assert.equal(low.height, 76);
    assert.deepEqual(spans(low.rows('bars')), [
      [21, 31],
      [59, 69],
    ]);
  });

  it('cut a name that is wider than the figure, however high the rows are', () => {
    const [name] = layout([bar('x'.repeat(50), 20)], 300, 208).rows('labels');
    assert.equal(name?.['text'], `${'x'.repeat(41)}…`);
  });

  it('are at least 20 pixels long when numbers leave no room', () => {
    assert.equal(layout([bar('Moss', 20, [15, 25], { valueLabel: '9'.repeat(60) })], 500, 208).width, 20);
  });
});
