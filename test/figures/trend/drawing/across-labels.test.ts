import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Box, Piece } from '../../../../src/drawing/labels/label-placement.js';
import { acrossLabels, type AcrossLabel, type BarMark } from '../../../../src/figures/trend/drawing/across-labels.js';
import type { ReferenceBand, ReferenceLine } from '../../../../src/figures/trend/targets/trend-targets.js';
import { frameFor } from '../../../drawing/frame.js';

/** A plot of 400 × 200 pixels in which values are heights in pixels from its top. */
interface Situation {
  readonly references?: readonly ReferenceLine[];
  readonly bands?: readonly ReferenceBand[];
  readonly bars?: readonly BarMark[];
  readonly boxes?: readonly Box[];
  readonly pieces?: readonly Piece[];
  readonly right?: number;
}

function labels({ references = [], bands = [], bars = [], boxes = [], pieces = [], right = 400 }: Situation) {
  const obstacles = { bounds: { left: 0, right, top: 0, bottom: 200 }, boxes, pieces };
  return acrossLabels(references, bands, bars, (value) => value, obstacles, frameFor(right, 200));
}

/** Letters of 13 pixels are 14.95 high; the line that they stand on is 0.9 em under their upper edge. */
const HEIGHT = 14.95;

/** Where a label's upper edge is, its place along the plot, and whether it has a surface of its own. */
function placed([first]: readonly AcrossLabel[]): readonly [x: number, top: number, align: string, halo: boolean] | [] {
  return first ? [first.x, Number((first.y - 0.9 * 13).toFixed(6)), first.align, first.halo] : [];
}

function box(left: number, top: number, right: number, bottom: number): Box {
  return { left, top, right, bottom };
}

const LINE = [{ value: 100, label: 'Mål' }] as const;
const ABOVE = 100 - 5 - HEIGHT;
const BELOW = 105;

describe('the label of a line across a trend', () => {
  it('stands 5 pixels above the line, 4 from the left edge', () => {
    assert.deepEqual(labels({ references: LINE }), [
      { x: 4, y: ABOVE + 0.9 * 13, text: 'Mål', align: 'left', weight: 'normal', tone: 'strong', halo: true },
    ]);
  });

  it('is tried at the left, the right, the middle and between, then below the line', () => {
    // Each box covers the place before: labels of three letters are 21 pixels wide.
    const above = [
      box(4, ABOVE, 25, 95),
      box(375, ABOVE, 396, 95),
      box(190, ABOVE, 210, 95),
      box(110, ABOVE, 130, 95),
      box(270, ABOVE, 290, 95),
    ];
    const below = above.map((each) => ({ ...each, top: BELOW, bottom: BELOW + HEIGHT }));
    const order = [...above, ...below].map((_, count) =>
      placed(labels({ references: LINE, boxes: [...above, ...below].slice(0, count) })),
    );
    const along = [
      [4, 'left'],
      [396, 'right'],
      [200, 'center'],
      [120, 'center'],
      [280, 'center'],
    ] as const;
    assert.deepEqual(
      order,
      [ABOVE, BELOW].flatMap((top) => along.map(([x, align]) => [x, Number(top.toFixed(6)), align, true])),
    );
    assert.deepEqual(labels({ references: LINE, boxes: [...above, ...below] }), []);
  });

  it('stands below a line near the top', () => {
    assert.deepEqual(placed(labels({ references: [{ value: 10, label: 'Mål' }] })), [4, 15, 'left', true]);
  });

  it('keeps clear of the series where it can', () => {
    const crossing = { x1: 0, y1: 90, x2: 60, y2: 90 };
    assert.deepEqual(placed(labels({ references: LINE, pieces: [crossing] })), [396, 80.05, 'right', true]);
    const everywhere = { x1: 0, y1: 90, x2: 400, y2: 90 };
    assert.deepEqual(placed(labels({ references: LINE, pieces: [everywhere] })), [4, BELOW, 'left', true]);
  });

  it('takes nine tenths of the width and two lines at most', () => {
    // 90 of 100 pixels hold twelve letters.
    const found = labels({ references: [{ value: 100, label: 'Mål: minst 400 flere jobber innen 2030' }], right: 100 });
    assert.deepEqual(
      found.map(({ text, y }) => [text, Number(y.toFixed(2))]),
      [
        ['Mål: minst', 73.75],
        ['400 flere j…', 91.75],
      ],
    );
  });

  it('leaves other labels alone', () => {
    const twice = labels({ references: [...LINE, ...LINE, { value: 100, label: '' }] });
    assert.deepEqual(
      twice.map(({ x, align }) => [x, align]),
      [
        [4, 'left'],
        [396, 'right'],
      ],
    );
  });
});

describe('the label of a band across a trend', () => {
  const band = (from: number, to: number) => [{ from, to, label: 'Mål' }];

  it('stands inside under its upper edge, where a surface would be a blot', () => {
    // Values are heights from the top here, so the greater is the lower edge on screen.
    const upwards = acrossLabels(
      [],
      band(50, 100),
      [],
      (value) => 200 - value,
      { bounds: box(0, 0, 400, 200), boxes: [], pieces: [] },
      frameFor(400, 200),
    );
    assert.deepEqual(placed(upwards), [4, 105, 'left', false]);
  });

  const inside = (boxes: readonly Box[], from = 50, to = 100) =>
    placed(
      acrossLabels(
        [],
        band(from, to),
        [],
        (value) => 200 - value,
        { bounds: box(0, 0, 400, 200), boxes, pieces: [] },
        frameFor(400, 200),
      ),
    );

  it('is tried inside over its lower edge, then above, then below', () => {
    const [upper, lower, over] = [box(0, 106, 400, 107), box(0, 140, 400, 141), box(0, 85, 400, 86)];
    assert.deepEqual(inside([upper]), [4, 150 - 5 - HEIGHT, 'left', false]);
    assert.deepEqual(inside([upper, lower]), [4, Number(ABOVE.toFixed(6)), 'left', true]);
    assert.deepEqual(inside([upper, lower, over]), [4, 155, 'left', true]);
  });

  it('is the same whichever limit comes first', () => assert.deepEqual(inside([], 100, 50), inside([], 50, 100)));

  it('stands outside a band that is too low for it', () => {
    assert.deepEqual(inside([], 75, 100), [4, 105, 'left', false]);
    assert.deepEqual(inside([], 76, 100), [4, Number(ABOVE.toFixed(6)), 'left', true]);
  });

  it('is nothing where the band has no name', () => {
    assert.deepEqual(labels({ bands: [{ from: 50, to: 100, label: '' }] }), []);
  });
});

describe('the label of a bar in a trend', () => {
  const bar = (x: number) => [{ x, y: 100, label: 'Utgangspunkt' }];
  /** Half of twelve letters of 7 pixels. */
  const HALF = 42;

  it('stands 10 pixels above the bar’s middle', () => {
    const [label] = labels({ bars: bar(200) });
    assert.deepEqual(
      { ...label, y: Number(label?.y.toFixed(2)) },
      { x: 200, y: 86.75, text: 'Utgangspunkt', align: 'center', weight: 'normal', tone: 'strong', halo: true },
    );
  });

  it('is moved in from the edges of the plot', () => {
    assert.equal(labels({ bars: bar(10) })[0]?.x, HALF);
    assert.equal(labels({ bars: bar(395) })[0]?.x, 400 - HALF);
  });

  it('is tried nearer and farther above and below, then to the right and to the left', () => {
    const away = [10, 28, 42, 56].flatMap((distance) => [100 - distance - HEIGHT, 100 + distance]);
    // A sliver at each place’s middle keeps the label from it and from no other.
    const slivers = away.map((top) => box(199, top + 5, 201, top + 6));
    const right = box(280, 95, 290, 105);
    const blocked = [...slivers, right];
    const order = [...blocked, undefined].map((_, count) =>
      placed(labels({ bars: bar(200), boxes: blocked.slice(0, count) })),
    );
    assert.deepEqual(order, [
      ...away.map((top) => [200, Number(top.toFixed(6)), 'center', true]),
      [214, 92.525, 'left', true],
      [186, 92.525, 'right', true],
    ]);
    assert.deepEqual(labels({ bars: bar(200), boxes: [...blocked, box(110, 95, 120, 105)] }), []);
  });

  it('comes before the labels of lines, which keep clear of it', () => {
    const found = labels({ references: LINE, bars: bar(10) });
    assert.deepEqual(
      found.map(({ text, align }) => [text, align]),
      [
        ['Utgangspunkt', 'center'],
        ['Mål', 'right'],
      ],
    );
    const twice = labels({ bars: [...bar(200), ...bar(200)] });
    assert.deepEqual(
      twice.map(({ y }) => Number(y.toFixed(2))),
      [86.75, 121.7],
    );
  });

  it('may have two lines', () => {
    const found = labels({ bars: [{ x: 50, y: 100, label: 'Utgangspunkt for målet (2016)' }], right: 100 });
    assert.deepEqual(
      found.map(({ text }) => text),
      ['Utgangspunkt', 'for målet (…'],
    );
  });
});

describe('labels across a plot that does not begin at zero', () => {
  // The same plot moved 100 pixels to the right: every place moves with it.
  const moved = (
    situation: { readonly label: string; readonly bars?: readonly BarMark[] },
    boxes: readonly Box[] = [],
  ) => {
    const obstacles = { bounds: { left: 100, right: 500, top: 0, bottom: 200 }, boxes, pieces: [] };
    const references = situation.label === '' ? [] : [{ value: 100, label: situation.label }];
    return acrossLabels(references, [], situation.bars ?? [], (value) => value, obstacles, frameFor(600, 200));
  };

  it('stand at the same shares of its width', () => {
    const above = [
      box(104, ABOVE, 125, 95),
      box(475, ABOVE, 496, 95),
      box(290, ABOVE, 310, 95),
      box(210, ABOVE, 230, 95),
    ];
    assert.deepEqual(placed(moved({ label: 'Mål' }))[0], 104);
    assert.deepEqual(placed(moved({ label: 'Mål' }, above.slice(0, 3))).slice(0, 1), [220]);
    assert.deepEqual(placed(moved({ label: 'Mål' }, above)).slice(0, 1), [380]);
  });

  it('are as wide', () => {
    const long = 'Minst hundre nye arbeidsplasser i kommunen innen utgangen av året';
    const here = labels({ references: [{ value: 100, label: long }] }).map(({ text }) => text);
    assert.deepEqual(
      moved({ label: long }).map(({ text }) => text),
      here,
    );
    const bar = { x: 200, y: 100, label: long };
    assert.deepEqual(
      moved({ label: '', bars: [{ ...bar, x: 300 }] }).map(({ text }) => text),
      labels({ bars: [bar] }).map(({ text }) => text),
    );
  });
});
