import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CompositionPart } from '../../../../src/figures/composition/composition-figure.js';
import { drawingOf } from '../../../../src/figures/composition/drawing/composition-layout.js';
import { frameFor } from '../../../drawing/frame.js';
import { rounded } from '../../rounded.js';

function part(number: number, label: string, from: number, to: number, more: Partial<CompositionPart> = {}) {
  return {
    key: label,
    part: number,
    label,
    value: 0,
    valueLabel: `${Math.round((to - from) * 100)}`,
    from,
    to,
    certain: true,
    isRest: false,
    ...more,
  };
}

const INDUSTRY = part(0, 'Industri', 0, 0.5);
const TRADE = part(1, 'Handel', 0.5, 0.9, { certain: false });
const REST = part(2, 'Resten', 0.9, 1, { isRest: true });

function layout(parts: readonly CompositionPart[], width: number, bars = 1) {
  const figure = {
    kind: 'composition',
    description: '',
    bars: Array.from({ length: bars }, () => ({ label: 'Moss', valueLabel: '100 jobber', parts })),
  } as const;
  const drawing = drawingOf(figure, frameFor(width, 0));
  const rows = (name: string) => rounded(drawing.datasets[name]) as readonly Readonly<Record<string, unknown>>[];
  /** Text, place and look of each label. */
  const labels = rows('labels').map(({ text, x, y, align, weight, tone }) => [text, x, y, align, weight, tone]);
  return { ...drawing, rows, labels };
}

/**
 * 604 pixels are two columns of 300. A bar’s name takes 24 pixels, the bar 30, a row of its key 24, and 20 below stay
 * free. A mark is 18 wide and high, and 2 under the middle of its row. Bold letters take 8 pixels, others 7.
 */
describe('the places in a composition', () => {
  const drawing = layout([INDUSTRY, TRADE, REST], 604);

  it('are a bar as wide as the figure, but 2 pixels at each end, and a key of two rows under it', () => {
    assert.deepEqual([drawing.width, drawing.height], [600, 24 + 30 + 2 * 24 + 20]);
    assert.deepEqual(drawing.margins, { left: 2, right: 2, top: 0, bottom: 0 });
    assert.deepEqual(drawing.rows('parts'), [
      { x: 0, x2: 300, y: 24, y2: 54, series: 0 },
      { x: 0, x2: 18, y: 59, y2: 77, series: 0 },
    ]);
    assert.deepEqual(drawing.rows('uncertainParts'), [
      { x: 300, x2: 540, y: 24, y2: 54, series: 1 },
      { x: 300, x2: 318, y: 59, y2: 77, series: 1 },
    ]);
    assert.deepEqual(drawing.rows('rests'), [
      { x: 540, x2: 600, y: 24, y2: 54, series: 2 },
      { x: 0, x2: 18, y: 83, y2: 101, series: 2 },
    ]);
  });

  it('have the name over the bar and its whole 7 pixels after it', () => {
    assert.deepEqual(drawing.labels.slice(0, 2), [
      ['Moss', 0, 15, 'left', 'bold', 'strong'],
      ['100 jobber', 32 + 7, 15, 'left', 'normal', 'strong'],
    ]);
  });

  it('have the number, with the name where there is room, amid each piece, and the number on its mark', () => {
    // 0.35 em under the middle: 39 + 4.55 and 68 + 4.55. Light on a certain part, dark on the surface.
    assert.deepEqual(drawing.labels.slice(2, 4), [
      ['1 Industri', 150, 43.55, 'center', 'bold', 'inverse'],
      ['1', 9, 72.55, 'center', 'bold', 'inverse'],
    ]);
    assert.deepEqual(drawing.labels.slice(6, 8), [
      ['2 Handel', 420, 43.55, 'center', 'bold', 'strong'],
      ['2', 309, 72.55, 'center', 'bold', 'strong'],
    ]);
    assert.deepEqual(drawing.labels.slice(10, 12), [
      ['3', 570, 43.55, 'center', 'bold', 'strong'],
      ['3', 9, 96.55, 'center', 'bold', 'strong'],
    ]);
  });

  it('have name and value 7 pixels after each mark', () => {
    assert.deepEqual(drawing.labels.slice(4, 6), [
      ['Industri', 25, 72.55, 'left', 'normal', 'strong'],
      ['50', 25 + 56 + 7, 72.55, 'left', 'bold', 'strong'],
    ]);
    assert.deepEqual(
      drawing.labels.slice(12).map(([text, x, y]) => [text, x, y]),
      [
        ['Resten', 25, 96.55],
        ['10', 25 + 42 + 7, 96.55],
      ],
    );
  });

  it('are pointed at by piece, in the figure’s own pixels', () => {
    assert.deepEqual(rounded(drawing.targets), [
      { key: 'Industri', x: 152, y: 39, halfWidth: 150, rows: [drawing.rows('parts')[0]] },
      { key: 'Handel', x: 422, y: 39, halfWidth: 120, rows: [drawing.rows('uncertainParts')[0]] },
      { key: 'Resten', x: 572, y: 39, halfWidth: 30, rows: [drawing.rows('rests')[0]] },
    ]);
    assert.equal(drawing.pointing, 'around');
  });

  it('go on below for the next bar', () => {
    const { height, rows } = layout([INDUSTRY, TRADE, REST], 604, 2);
    assert.equal(height, 244);
    assert.deepEqual(
      rows('parts').map(({ y }) => y),
      [24, 59, 146, 181],
    );
  });
});

describe('the text on a piece', () => {
  const onPiece = (length: number, label = 'Industri') => layout([part(0, label, 0, length / 600)], 604).labels[2]?.[0];

  it('is number and name with 6 pixels to spare on each side', () => {
    // Ten letters of 8, and 12.
    assert.equal(onPiece(92), '1 Industri');
    assert.equal(onPiece(91), '1');
  });

  it('is the number alone with 2 pixels to spare, and else nothing', () => {
    assert.equal(onPiece(12), '1');
    const { labels } = layout([part(0, 'Industri', 0, 11 / 600)], 604);
    // What follows the name over the bar is then the number on the mark.
    assert.deepEqual(labels[2]?.slice(0, 2), ['1', 9]);
    assert.equal(labels.length, 5);
  });
});

describe('long names in a composition', () => {
  it('are cut where their values need the room', () => {
    // A column of 300 less 18, 7 and 7 has 268; the value takes 24 and 7; 237 pixels hold 33 letters.
    const { labels } = layout([part(0, 'x'.repeat(40), 0, 1, { valueLabel: '100' })], 604);
    assert.deepEqual(
      labels.slice(-2).map(([text, x]) => [text, x]),
      [
        [`${'x'.repeat(32)}…`, 25],
        ['100', 25 + 33 * 7 + 7],
      ],
    );
  });

  it('keep 20 pixels however long the value is', () => {
    const { labels } = layout([part(0, 'Industri', 0, 1, { valueLabel: '9'.repeat(40) })], 604);
    assert.equal(labels.at(-2)?.[0], 'I…');
  });

  it('are cut over the bar too', () => {
    const figure = (label: string, valueLabel: string) => {
      const bars = [{ label, valueLabel, parts: [] }];
      const { datasets } = drawingOf({ kind: 'composition', description: '', bars }, frameFor(604, 0));
      return (datasets['labels'] as readonly { readonly text: string; readonly x: number }[]).map(({ text, x }) => [
        text,
        x,
      ]);
    };
    // 600 less 70 and 7 has room for 65 letters of 8.
    assert.deepEqual(figure('M'.repeat(65), '100 jobber'), [
      ['M'.repeat(65), 0],
      ['100 jobber', 527],
    ]);
    assert.deepEqual(figure('M'.repeat(66), '100 jobber')[0], [`${'M'.repeat(64)}…`, 0]);
    assert.deepEqual(figure('Moss', '9'.repeat(90))[0], ['M…', 0]);
  });
});

describe('the places in a narrow composition', () => {
  // Below 300 pixels lines are stacked: 48 for the bar’s name, 48 for each row of the key, in one column.
  const { labels, rows, height, width } = layout([INDUSTRY, TRADE], 240);

  it('have values under names', () => {
    assert.deepEqual([width, height], [236, 48 + 30 + 2 * 48 + 20]);
    // Lines are 1.38 em apart, half above and half below the middle of a mark.
    assert.deepEqual(
      labels.map(([text, x, y, , weight]) => [text, x, y, weight]),
      [
        ['Moss', 0, 15, 'bold'],
        ['100 jobber', 0, 32.94, 'normal'],
        ['1 Industri', 59, 67.55, 'bold'],
        ['1', 9, 108.55, 'bold'],
        ['Industri', 25, 99.58, 'normal'],
        ['50', 25, 117.52, 'bold'],
        ['2 Handel', 165.2, 67.55, 'bold'],
        ['2', 9, 156.55, 'bold'],
        ['Handel', 25, 147.58, 'normal'],
        ['40', 25, 165.52, 'bold'],
      ],
    );
    assert.deepEqual(
      rows('parts').map(({ y, y2 }) => [y, y2]),
      [
        [48, 78],
        [95, 113],
      ],
    );
  });

  it('cut names at the edge of the figure', () => {
    // 236 pixels hold 29 letters of 8 over the bar; less 18, 7 and 7 they hold 29 of 7.
    const { labels: cut } = layout([part(0, 'x'.repeat(30), 0, 1)], 240);
    assert.equal(cut[4]?.[0], `${'x'.repeat(28)}…`);
  });

  it('have a bar of at least 20 pixels', () => assert.equal(layout([INDUSTRY], 10).width, 20));
});

describe('the columns of a composition', () => {
  it('are one for each 300 pixels, three at most', () => {
    const columns = (width: number) =>
      new Set(
        layout(
          Array.from({ length: 8 }, (_, index) => part(index, 'A', index / 8, (index + 1) / 8)),
          width,
        )
          .rows('parts')
          .filter(({ y, y2 }) => Number(y2) - Number(y) === 18)
          .map(({ x }) => x),
      ).size;
    assert.deepEqual([240, 299, 300, 599, 600, 900, 1600].map(columns), [1, 1, 1, 1, 2, 3, 3]);
  });
});
