import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drawingOf } from '../../../../src/figures/trend/drawing/trend-layout.js';
import type { TrendFigure, TrendPoint } from '../../../../src/figures/trend/trend-figure.js';
import { frameFor } from '../../../drawing/frame.js';
import { rounded } from '../../rounded.js';

/** Points at times from 0 to 100, joined unless they have a segment of their own. */
function points(
  values: readonly (readonly [time: number, value: number])[],
  more: Partial<TrendPoint> = {},
): TrendPoint[] {
  return values.map(([time, value]) => ({
    key: `Moss ${time}`,
    series: 0,
    seriesLabel: 'Moss',
    segment: '0.0',
    time,
    value,
    certain: true,
    ...more,
  }));
}

const UP = points([
  [0, 10],
  [100, 20],
]);

function layout(parts: Partial<TrendFigure>, width = 600, height = 233) {
  const drawing = drawingOf(
    {
      kind: 'trend',
      description: '',
      points: UP,
      ticks: [],
      references: [],
      bands: [],
      breaks: [],
      ends: [{ series: 0, time: 100, value: 20, label: 'Moss', valueLabel: '20' }],
      decimals: 0,
      ...parts,
    },
    frameFor(width, height),
  );
  const rows = (name: string) => rounded(drawing.datasets[name]) as readonly Readonly<Record<string, unknown>>[];
  /** Text and place of each label but those at the ends of the lines. */
  const labels = rows('labels')
    .filter(({ text }) => text !== 'Moss' && text !== '20')
    .map(({ text, x, y, align }) => [text, x, y, align]);
  return { ...drawing, rows, labels };
}

/**
 * 600 × 233 pixels. Left: numbers of two letters of 7, and 8. Right: a name of four letters of 8, and 12. Above: half a
 * number, 8. Below: a line of 18 and 12. So the plot is 534 × 195, and 19.5 pixels high for each unit from 10 to 20.
 */
describe('the places in a trend', () => {
  const drawing = layout({
    ticks: [
      { time: 0, label: '2022' },
      { time: 100, label: '2023' },
    ],
  });

  it('are a plot with room for the numbers of its axis, the names and the times', () => {
    assert.deepEqual(drawing.margins, { left: 22, right: 44, top: 8, bottom: 30 });
    assert.deepEqual([drawing.width, drawing.height], [534, 195]);
    assert.deepEqual(drawing.parameters, { timeDomain: [0, 100], valueDomain: [10, 20] });
    assert.equal(drawing.pointing, 'along');
    assert.deepEqual(drawing.rows('valueTicks').slice(0, 2), [
      { place: 195.5, line: 195.5, label: '10' },
      { place: 156.5, line: 156.5, label: '12' },
    ]);
  });

  it('have ticks of 5 pixels with their labels 10 below the plot', () => {
    assert.deepEqual(drawing.rows('ticks'), [
      { x: 0, top: 195, bottom: 200, labelX: 0, labelY: 218, label: '2022' },
      { x: 534, top: 195, bottom: 200, labelX: 534, labelY: 218, label: '2023' },
    ]);
  });

  it('have labels of times moved in from the edges of the figure', () => {
    // Ten letters of 7 are 70 wide; the figure goes from −22 to 578.
    const { rows } = layout({
      ticks: [
        { time: 0, label: '1. jan. 20' },
        { time: 100, label: '1. jan. 23' },
      ],
    });
    assert.deepEqual(
      rows('ticks').map(({ x, labelX }) => [x, labelX]),
      [
        [0, 13],
        [534, 534],
      ],
    );
    const wide = layout({ ticks: [{ time: 100, label: 'x'.repeat(14) }] }).rows('ticks');
    assert.deepEqual(
      wide.map(({ x, labelX }) => [x, labelX]),
      [[534, 529]],
    );
  });

  it('have only ticks within the time that is shown, the ends included', () => {
    const { rows } = layout({ ticks: [-1, 0, 50, 100, 101].map((time) => ({ time, label: `${time}` })) });
    assert.deepEqual(
      rows('ticks').map(({ label }) => label),
      ['0', '50', '100'],
    );
  });

  it('have name and number at the end of the line, and nothing that leads there', () => {
    assert.deepEqual(
      drawing.rows('labels').map(({ text, x, y, weight }) => [text, x, y, weight]),
      [
        ['Moss', 546, 4.55, 'bold'],
        ['20', 546, 22.55, 'normal'],
      ],
    );
    assert.deepEqual([drawing.rows('keys'), drawing.rows('leaders'), drawing.rows('halos')], [[], [], []]);
  });

  it('have marks and leading lines where the ends lie close', () => {
    const two = layout({
      points: [
        ...UP,
        ...points(
          [
            [0, 10],
            [100, 19.8],
          ],
          { series: 1, segment: '1.0', key: 'Ås' },
        ),
      ],
      ends: [20, 19.8].map((value, series) => ({ series, time: 100, value, label: 'Moss', valueLabel: '20' })),
    });
    assert.deepEqual([two.rows('keys').length, two.margins.right], [2, 58]);
    // The first stands at the top; the second, two lines and 4 pixels high too, below it.
    assert.deepEqual(two.rows('leaders'), [{ x: 520, y: 3.9, x2: 530, y2: 40, series: 1 }]);
  });

  it('have a target at each point, in the figure’s own pixels', () => {
    assert.deepEqual(
      drawing.targets.map(({ key, x, y, rows }) => [key, x, y, rows.length]),
      [
        ['Moss 0', 22, 8 + 195, 1],
        ['Moss 100', 22 + 534, 8, 1],
      ],
    );
  });

  it('have a zigzag at the lower left corner where zero is left out on either side, and none where it is there', () => {
    const falling = layout({
      points: points([
        [0, 20],
        [100, 10],
      ]),
      ends: [],
    });
    assert.deepEqual(
      falling.rows('cut').map(({ x, y, order }) => [x, y, order]),
      [
        [-3, 195, 0],
        [-3, 192, 1],
        [-6, 190, 2],
        [0, 186, 3],
        [-3, 184, 4],
        [-3, 181, 5],
      ],
    );
    // A line that begins in the corner has a point there, over which the zigzag begins.
    assert.deepEqual(
      drawing.rows('cut').map(({ y }) => y),
      falling.rows('cut').map(({ y }) => Number(y) - 8),
    );
    const cut = (values: readonly (readonly [number, number])[]) =>
      layout({ points: points(values), ends: [] }).rows('cut').length;
    assert.equal(
      cut([
        [0, -10],
        [100, -20],
      ]),
      6,
    );
    assert.equal(
      cut([
        [0, -20],
        [100, 0],
      ]),
      0,
    );
    assert.equal(
      cut([
        [0, 0],
        [100, 20],
      ]),
      0,
    );
  });
});

describe('the key of a narrow trend', () => {
  it('stands above the plot, in the plot’s own pixels', () => {
    const { margins, width, rows } = layout({}, 300);
    // A row of 20 and 6 pixels, and half a number.
    assert.deepEqual(margins, { left: 22, right: 8, top: 34, bottom: 30 });
    assert.equal(width, 270);
    assert.deepEqual(rows('keys'), [{ x: 6 - 22, y: rounded(8.45 - 34), series: 0 }]);
    assert.deepEqual(
      rows('labels').map(({ text, x, y }) => [text, x, y]),
      [
        ['Moss', 18 - 22, 13 - 34],
        ['20', 57 - 22, 13 - 34],
      ],
    );
    assert.deepEqual(rows('leaders'), []);
  });

  it('is there too where the names do not fit beside the plot', () => {
    // Two lines and 4 pixels are more than four fifths of what 77 less two lines has; so are one line and 2, at 60.
    assert.equal(layout({}, 600, 87).margins.right, 44);
    assert.equal(layout({}, 600, 85).margins.right, 12 + 32 + 7 + 14);
    assert.equal(layout({}, 600, 60).margins.right, 8);
  });
});

describe('a break in a trend', () => {
  const at = (...times: readonly number[]) =>
    layout({ breaks: times.map((time) => ({ time, label: `Brudd ${time}` })) });

  it('has a mark from 4 pixels over the plot and a label above it, for which the plot makes room', () => {
    const { margins, rows, labels } = layout({ breaks: [{ time: 50, label: 'Brudd' }] });
    assert.equal(margins.top, 18 + 8 + 8);
    assert.deepEqual(rows('breaks'), [{ x: 267, top: -4 }]);
    assert.deepEqual(labels, [['Brudd', 267, -12.3, 'center']]);
  });

  it('has a label that may reach to the edges of the figure', () => {
    // «Brudd i serien» is 98 wide; the figure goes from −22 to 578.
    const edges = layout({ breaks: [0, 100].map((time) => ({ time, label: 'Brudd i serien' })) });
    assert.deepEqual(
      edges.labels.map(([, x]) => x),
      [27, 529],
    );
  });

  it('has more room where labels need more rows', () => {
    assert.equal(at(50, 52).margins.top, 2 * 18 + 8 + 8);
    assert.equal(at(50, 51, 52).margins.top, 3 * 18 + 8 + 8);
    assert.equal(at(20, 80).margins.top, 34);
    assert.equal(layout({}).margins.top, 8);
  });

  it('leaves less height for the names beside the plot', () => {
    const breaks = [{ time: 50, label: 'Brudd' }];
    assert.equal(layout({ breaks }, 600, 113).margins.right, 44);
    assert.equal(layout({ breaks }, 600, 111).margins.right, 65);
  });

  it('is one for series that share it, and several with different reasons', () => {
    const same = { time: 50, label: 'Brudd' };
    assert.equal(layout({ breaks: [same, { ...same }] }).rows('breaks').length, 1);
    assert.equal(layout({ breaks: [same, { time: 50, label: 'Ny definisjon' }] }).rows('breaks').length, 2);
  });
});

describe('what stands across a trend', () => {
  it('is targets as lines and bands with edges', () => {
    const { rows } = layout({
      references: [{ value: 12, label: 'Mål' }],
      bands: [{ from: 14, to: 18, label: 'Område' }],
    });
    assert.deepEqual(rows('references'), [{ value: 12 }]);
    assert.deepEqual(rows('bands'), [{ from: 14, to: 18 }]);
    assert.deepEqual(rows('bandEdges'), [{ value: 14 }, { value: 18 }]);
    // The label of a line has a surface of its own; inside a band it has none.
    assert.deepEqual(
      rows('halos').map(({ text }) => text),
      ['Mål'],
    );
    assert.ok(rows('labels').every((row) => !('halo' in row)));
  });

  it('is baselines as bars of 22 pixels that end 8 outside the plot at most, each once', () => {
    const bar = (time: number) => ({ time, value: 12, label: `Fra ${time}` });
    const { rows } = layout({ baselines: [bar(0), bar(50), bar(50), bar(100)] });
    assert.deepEqual(rows('baselines'), [
      { x: -8, x2: 11, value: 12 },
      { x: 256, x2: 278, value: 12 },
      { x: 523, x2: 542, value: 12 },
    ]);
  });

  const reference = (values: readonly (readonly [number, number])[], value: number, more: Partial<TrendFigure> = {}) =>
    layout({ points: points(values), ends: [], references: [{ value, label: 'Mål' }], ...more });

  it('has labels that keep 8 pixels from the marked points, above and below them', () => {
    // Without names the plot is 570 wide. The line is as high as the first point, whose mark a label above would touch.
    const rising = reference(
      [
        [0, 10],
        [100, 20],
      ],
      10,
    );
    assert.deepEqual(rising.labels, [['Mål', 566, rounded(195 - 5 - 14.95 + 11.7), 'right']]);
    // At the height of both ends there is room in the middle only, below the line at the plot’s upper edge.
    const valley = reference(
      [
        [0, 20],
        [50, 10],
        [100, 20],
      ],
      20,
    );
    assert.deepEqual(valley.labels, [['Mål', 285, rounded(5 + 11.7), 'center']]);
  });

  /** Where the label of the line at 97.5 pixels is, from 4 to 25 and from 77.55 to 92.5 if it can be: its left edge. */
  const besideAlone = (x: number, y: number, more: Partial<TrendFigure> = {}) => {
    const at = (time: number, value: number, segment: number) => points([[time, value]], { segment: `0.${segment}` });
    const all = [...at(0, 10, 0), ...at(x / 5.7, 20 - y / 19.5, 1), ...at(100, 20, 2)];
    const { labels } = layout({ points: all, ends: [], references: [{ value: 15, label: 'Mål' }], ...more });
    return labels.find(([text]) => text === 'Mål')?.slice(1);
  };
  const AT_LEFT = [4, rounded(77.55 + 11.7), 'left'] as const;
  const AT_RIGHT = [566, rounded(77.55 + 11.7), 'right'] as const;

  it('has labels that keep 8 pixels from single points on all sides', () => {
    assert.deepEqual([besideAlone(34, 85), besideAlone(32, 85)], [AT_LEFT, AT_RIGHT]);
    assert.deepEqual(besideAlone(1, 85), AT_RIGHT);
    assert.deepEqual([besideAlone(15, 101), besideAlone(15, 100)], [AT_LEFT, AT_RIGHT]);
    assert.deepEqual([besideAlone(15, 69), besideAlone(15, 70)], [AT_LEFT, AT_RIGHT]);
  });

  it('has labels that keep 11 pixels beside the middle of a baseline’s bar and 3 over and under it', () => {
    const bar = (x: number, y: number) =>
      besideAlone(300, 190, { baselines: [{ time: x / 5.7, value: 20 - y / 19.5, label: '' }] });
    assert.deepEqual([bar(37, 85), bar(35, 85)], [AT_LEFT, AT_RIGHT]);
    assert.deepEqual([bar(33, 96), bar(33, 95)], [AT_LEFT, AT_RIGHT]);
    assert.deepEqual([bar(33, 74), bar(33, 75)], [AT_LEFT, AT_RIGHT]);
  });

  it('has labels a pixel from the lines of other targets, else under their own line', () => {
    const other = (y: number) =>
      besideAlone(300, 190, {
        references: [
          { value: 15, label: 'Mål' },
          { value: 20 - y / 19.5, label: '' },
        ],
      });
    const edge = (y: number) =>
      besideAlone(300, 190, { bands: [{ from: 20 - y / 19.5, to: 20 - 150 / 19.5, label: '' }] });
    const under = [4, rounded(97.5 + 5 + 11.7), 'left'];
    assert.deepEqual([edge(94), edge(93)], [AT_LEFT, under]);
    assert.deepEqual([other(94), other(93)], [AT_LEFT, under]);
    assert.deepEqual([other(76), other(77)], [AT_LEFT, under]);
  });

  it('has labels that keep clear of the lines between points where they can', () => {
    // From the lower left corner past 22 pixels at the height of the label, then along the upper edge.
    const joined = points([
      [0, 10],
      [40 / 5.7, 20],
      [100, 20],
    ]);
    assert.deepEqual(besideAlone(0, 0, { points: joined }), AT_RIGHT);
    assert.deepEqual(besideAlone(0, 0, { points: joined.map((point) => ({ ...point, segment: point.key })) }), AT_LEFT);
  });

  it('has labels that keep clear of the bars of baselines', () => {
    const baselines = [{ time: 0, value: 15.5, label: '' }];
    // The line at 15 is at 97.5, the bar 9.75 above it.
    assert.deepEqual(
      reference(
        [
          [0, 10],
          [100, 20],
        ],
        15,
      ).labels[0]?.slice(0, 2),
      ['Mål', 4],
    );
    const kept = reference(
      [
        [0, 10],
        [100, 20],
      ],
      15,
      { baselines },
    ).labels.filter(([text]) => text === 'Mål');
    assert.deepEqual(kept[0]?.slice(0, 2), ['Mål', 566]);
  });

  it('has room for figures of whole years, whose bars labels keep clear of', () => {
    const spans = points([[25, 15]], { span: [0, 50] });
    const { rows, parameters } = layout({ points: [...spans, ...points([[100, 20]], { segment: '0.1' })], ends: [] });
    assert.deepEqual(parameters['timeDomain'], [0, 100]);
    assert.deepEqual(rows('spans'), [{ series: 0, value: 15, form: 'certain', x: 0, x2: 285 }]);
  });
});

describe('the axis of a trend', () => {
  const ticks = (height: number) => layout({ ends: [] }, 600, height).rows('valueTicks').length;

  it('has a step for every 36 pixels of the plot, two at least and six at most', () => {
    // The plot is 38 pixels lower than the figure. From 10 to 20: two steps of 5, five of 2.
    assert.equal(ticks(38 + 36 * 5), 6);
    assert.equal(ticks(38 + 36 * 5 - 1), 3);
    assert.equal(ticks(38 + 40), 3);
    assert.equal(ticks(10), 3);
    assert.equal(ticks(2000), 6);
  });

  it('reaches to everything that stands across the plot', () => {
    const domain = (parts: Partial<TrendFigure>) => layout(parts).parameters['valueDomain'];
    // Five steps at most: to 8 there would be six of 2.
    assert.deepEqual(domain({ bands: [{ from: 8, to: 18, label: '' }] }), [5, 20]);
    assert.deepEqual(domain({ bands: [{ from: 12, to: 24, label: '' }] }), [10, 25]);
    assert.deepEqual(domain({ references: [{ value: 25, label: '' }] }), [10, 25]);
    assert.deepEqual(domain({ baselines: [{ time: 0, value: 5, label: '' }] }), [0, 20]);
    assert.deepEqual(domain({ fromZero: true }), [0, 20]);
  });
});
