import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drawingOf } from '../../../../src/figures/ranking/drawing/ranking-layout.js';
import type { RankingBar, RankingFigure } from '../../../../src/figures/ranking/ranking-figure.js';
import { frameFor } from '../../../drawing/frame.js';
import { rounded } from '../../rounded.js';

function bar(label: string, value: number, more: Partial<RankingBar> = {}): RankingBar {
  return { key: label, label, value, valueLabel: String(value), emphasised: false, certain: true, ...more };
}

function layout(bars: readonly RankingBar[], width: number, height: number) {
  const figure: RankingFigure = { kind: 'ranking', description: '', bars, decimals: 0 };
  const drawing = drawingOf(figure, frameFor(width, height));
  const rows = (name: string) => rounded(drawing.datasets[name] ?? []) as readonly Readonly<Record<string, unknown>>[];
  return { ...drawing, rows };
}

/**
 * Beside: a row is (208 − 2 × 4) / 2 = 100 high, its bar 20 thick and in its middle. The names take 4 letters of 7 and
 * 8 pixels; the numbers 2 letters of 7, and 8 + 2.
 */
const TWO = [bar('Moss', 20), bar('Ås', 5)] as const;

describe('a ranking in a wide figure', () => {
  const { width, height, margins, rows, targets, pointing, parameters } = layout(TWO, 500, 208);

  it('has names left of the bars and numbers right of them, and takes up the whole frame', () => {
    assert.deepEqual(margins, { left: 28 + 8, right: 14 + 10, top: 4, bottom: 4 });
    assert.deepEqual([width, height], [500 - 36 - 24, 200]);
  });

  it('has bars in proportion from zero', () => {
    assert.deepEqual(parameters, { valueDomain: [0, 20] });
    assert.deepEqual(rows('bars'), [
      { key: 'Moss', value: 20, emphasised: false, compared: false, top: 40, bottom: 60 },
      { key: 'Ås', value: 5, emphasised: false, compared: false, top: 140, bottom: 160 },
    ]);
    assert.deepEqual(rows('zero'), [{ value: 0, top: -4, bottom: 204 }]);
  });

  it('has each name and number in the middle of its row, 8 pixels from the bar', () => {
    // Text is 14.95 high and stands 0.9 em under its upper edge; beside a bar, 0.35 em under the middle.
    const name = { align: 'right', weight: 'normal', tone: 'strong', x: -8 };
    const number = { align: 'left', weight: 'normal', tone: 'strong' };
    assert.deepEqual(rows('labels'), [
      { ...name, y: 54.225, text: 'Moss' },
      { ...number, x: 440 + 8, y: 54.55, text: '20' },
      { ...name, y: 154.225, text: 'Ås' },
      { ...number, x: 110 + 8, y: 154.55, text: '5' },
    ]);
  });

  it('has its targets, across which one moves, at the ends of the bars', () => {
    assert.equal(pointing, 'across');
    assert.deepEqual(
      targets.map(({ key, x, y, rows: highlighted }) => [key, x, y, highlighted.length]),
      [
        ['Moss', 36 + 440, 4 + 50, 1],
        ['Ås', 36 + 110, 4 + 150, 1],
      ],
    );
    assert.deepEqual(targets[0]?.rows, [
      { key: 'Moss', value: 20, emphasised: false, compared: false, top: 40, bottom: 60 },
    ]);
  });
});

describe('the rows of a ranking', () => {
  it('have bars of two thirds of their height where that is less than 20 pixels', () => {
    const { rows } = layout(TWO, 500, 58);
    // Rows of 25: bars of 16.5.
    assert.deepEqual(
      rows('bars').map(({ top, bottom }) => [top, bottom]),
      [
        [4.25, 20.75],
        [29.25, 45.75],
      ],
    );
  });

  it('are never lower than 20 pixels, and the figure then becomes taller', () => {
    const { height, rows } = layout(TWO, 500, 30);
    assert.equal(height, 40);
    assert.deepEqual(
      rows('bars').map(({ top }) => top),
      [3.4, 23.4],
    );
  });

  it('hold a name of two lines from twice the height of a line, else one that is cut', () => {
    const long = [bar('Indre Østfold og Follo og omegn', 20)];
    const texts = (height: number) =>
      layout(long, 500, height)
        .rows('labels')
        .map(({ text, y }) => [text, y]);
    // 0.38 × 500 = 190 pixels hold 27 letters. Two lines, 18 apart, are 32.95 high.
    assert.deepEqual(texts(44), [
      ['Indre Østfold og Follo og', 13.225],
      ['omegn', 31.225],
      ['20', 22.55],
    ]);
    assert.deepEqual(texts(43)[0]?.[0], 'Indre Østfold og Follo og…');
    assert.equal(layout(long, 500, 44).margins.left, 190 + 8);
  });

  it('stand out in bold, with bold room, when they are the chosen region’s', () => {
    const { rows, margins } = layout([bar('Moss', 20, { emphasised: true }), bar('Ås', 5)], 500, 208);
    assert.deepEqual(
      rows('labels').map(({ text, weight }) => [text, weight]),
      [
        ['Moss', 'bold'],
        ['20', 'bold'],
        ['Ås', 'normal'],
        ['5', 'normal'],
      ],
    );
    assert.deepEqual([margins.left, margins.right], [32 + 8, 16 + 10]);
    assert.equal(rows('bars')[0]?.['emphasised'], true);
  });

  it('are drawn apart when they are uncertain', () => {
    const { rows, targets } = layout([bar('Moss', 20), bar('Ås', 5, { certain: false })], 500, 208);
    assert.deepEqual(
      [rows('bars').map(({ key }) => key), rows('uncertainBars').map(({ key }) => key)],
      [['Moss'], ['Ås']],
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
    assert.deepEqual([height, width, margins.left, margins.right], [0, 488, 8, 4]);
    assert.deepEqual(parameters, { valueDomain: [0, 1] });
    assert.deepEqual(rows('labels'), []);
    assert.deepEqual(layout([bar('Moss', 0)], 500, 208).parameters, { valueDomain: [0, 1] });
  });
});

describe('a ranking below zero', () => {
  it('has bars to the left of zero with their numbers left of them, and room for both', () => {
    const { margins, width, rows, parameters, targets } = layout([bar('Moss', 30), bar('Ås', -10)], 500, 208);
    // Left: the name of 28 and 8, the number of 3 letters and 10. Right: the number of 2 letters and 10.
    assert.deepEqual(margins, { left: 21 + 10 + 28 + 8, right: 24, top: 4, bottom: 4 });
    assert.equal(width, 409);
    assert.deepEqual(parameters, { valueDomain: [-10, 30] });
    assert.deepEqual(
      rows('labels').map(({ text, x, align }) => [text, x, align]),
      [
        ['Moss', -31 - 8, 'right'],
        ['30', 409 + 8, 'left'],
        ['Ås', -31 - 8, 'right'],
        ['-10', -8, 'right'],
      ],
    );
    assert.deepEqual(
      targets.map(({ x }) => x),
      [67 + 409, 67],
    );
  });

  it('has only an edge to the right when nothing is above zero', () => {
    const { margins, parameters } = layout([bar('Moss', -30), bar('Ås', -10)], 500, 208);
    assert.equal(margins.right, 4);
    assert.deepEqual(parameters, { valueDomain: [-30, 0] });
  });

  it('counts zero as above', () => {
    const { margins, rows } = layout([bar('Moss', 0, { valueLabel: '0,000' }), bar('Ås', -10)], 500, 208);
    // To the right its five letters; to the left the three of −10, and the name.
    assert.deepEqual([margins.left, margins.right], [21 + 10 + 28 + 8, 35 + 10]);
    assert.equal(rows('labels').find(({ text }) => text === '0,000')?.['align'], 'left');
  });
});

describe('a ranking in a narrow figure', () => {
  const { margins, width, height, rows } = layout(TWO, 300, 208);

  it('has names above the bars, which begin two pixels from the edge, the names one', () => {
    assert.deepEqual(margins, { left: 2, right: 24, top: 4, bottom: 4 });
    assert.deepEqual([width, height], [274, 200]);
    assert.deepEqual(
      rows('labels').map(({ text, x, y, align }) => [text, x, y, align]),
      [
        ['Moss', -1, 1 + 11.7, 'left'],
        ['20', 282, 31 + 4.55, 'left'],
        ['Ås', -1, 101 + 11.7, 'left'],
        ['5', 68.5 + 8, 131 + 4.55, 'left'],
      ],
    );
  });

  it('has the line at zero only along the bars, so that it crosses no name', () => {
    // A name takes a line of 18 and 3 pixels.
    assert.deepEqual(
      rows('bars').map(({ top, bottom }) => [top, bottom]),
      [
        [21, 41],
        [121, 141],
      ],
    );
    assert.deepEqual(rows('zero'), [
      { value: 0, top: 18, bottom: 44 },
      { value: 0, top: 118, bottom: 144 },
    ]);
  });

  it('has rows of 38 pixels at least, whose bars leave 7 free', () => {
    const low = layout(TWO, 300, 50);
    assert.equal(low.height, 76);
    assert.deepEqual(
      low.rows('bars').map(({ top, bottom }) => [top, bottom]),
      [
        [21, 31],
        [59, 69],
      ],
    );
  });

  it('cuts a name that is wider than the figure, however high the rows are', () => {
    const [name] = layout([bar('x'.repeat(50), 20)], 300, 208).rows('labels');
    assert.equal(name?.['text'], `${'x'.repeat(41)}…`);
  });

  it('has bars at least 20 pixels long when numbers leave no room', () => {
    assert.equal(layout([bar('Moss', 20, { valueLabel: '9'.repeat(60) })], 300, 208).width, 20);
  });
});

describe('what bars are read against', () => {
  const references = [
    { key: 'a', label: 'Fylket 10', value: 10 },
    { key: 'b', label: 'Norge 40', value: 40 },
  ] as const;
  const figure: RankingFigure = { kind: 'ranking', description: '', bars: TWO, decimals: 0, references };
  // Room for two lines of 1.4 times the text of 13, and 8: 36 + 8 = 44.
  const drawing = drawingOf(figure, frameFor(500, 252));
  const rows = (name: string) => rounded(drawing.datasets[name] ?? []) as readonly Readonly<Record<string, unknown>>[];

  it('has room above the bars, which stay as high as without it', () => {
    assert.deepEqual([drawing.margins.top, drawing.height], [4 + 44, 200]);
    assert.deepEqual(
      drawing.targets.map(({ y }) => y),
      [44 + 4 + 50, 44 + 4 + 150],
    );
  });

  it('is a line from its name to the last bar, at its place among them', () => {
    assert.deepEqual(drawing.parameters, { valueDomain: [0, 40] });
    const lines = rows('references');
    assert.deepEqual(
      lines.filter(({ value }) => value === 10).map(({ bottom }) => bottom),
      [204, -4],
    );
    assert.ok(lines.every(({ top, bottom }) => Number(top) < Number(bottom)));
  });

  it('has its names one above the other, within the figure', () => {
    const names = rows('labels').filter(({ text }) => /Fylket|Norge/.test(String(text)));
    assert.equal(names.length, 2);
    const [first, second] = names.map(({ x, y }) => [Number(x), Number(y)] as const);
    assert.ok(first && second && first[1] < second[1]);
    // Eight letters of 7 at most 4 pixels from the right edge.
    assert.ok(second[0] + (8 * 7) / 2 <= drawing.width + drawing.margins.right);
  });

  it('leaves numbers that it crosses readable', () =>
    assert.ok(rows('crossed').some(({ text }) => text === 'Fylket 10')));

  it('is not there where there is none', () => {
    const without = drawingOf({ ...figure, references: [] }, frameFor(500, 208));
    assert.deepEqual([without.margins.top, without.datasets['references'], without.datasets['crossed']], [4, [], []]);
  });
});

describe('the bar of a compared region', () => {
  it('has bold texts, and says that it is compared', () => {
    const { rows } = layout([bar('Moss', 20), bar('Ås', 5, { compared: true })], 500, 208);
    assert.deepEqual(
      rows('bars').map(({ compared }) => compared),
      [false, true],
    );
    assert.deepEqual(
      rows('labels').map(({ weight }) => weight),
      ['normal', 'normal', 'bold', 'bold'],
    );
  });
});
