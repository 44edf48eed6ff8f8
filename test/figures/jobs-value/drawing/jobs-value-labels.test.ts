import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { jobsValueLabels } from '../../../../src/figures/jobs-value/drawing/jobs-value-labels.js';
import { frameFor } from '../../../drawing/frame.js';
import { rounded } from '../../rounded.js';

/** A point whose jobs and value are its place in pixels. */
type Point = readonly [x: number, y: number, label?: string];

interface Line {
  readonly label: string;
  readonly spots: readonly (readonly [x: number, y: number])[];
}

/** Labels in a plot, as text, place along the plot, upper edge and alignment. */
function labels(points: readonly Point[], lines: readonly Line[] = [], width = 400, height = 200) {
  const found = jobsValueLabels(
    points.map(([jobs, valuePerJob, label = '2023'], order) => ({
      key: String(order),
      order,
      jobs,
      valuePerJob,
      label,
      certain: true,
    })),
    lines.map(({ label, spots }, line) => ({
      label,
      rows: spots.map(([jobs, valuePerJob]) => ({ line, jobs, valuePerJob })),
    })),
    { width, height, xOf: (jobs) => jobs, yOf: (value) => value },
    frameFor(width, height),
  );
  return found.map(({ text, x, y, align }) => [text, x, rounded(y - 0.9 * 13), align]);
}

/**
 * A year in bold takes 32 pixels, in normal weight 28, and is 14.95 high. A point takes 7 pixels to each side; labels
 * stand 10 from its middle.
 */
describe('the label of a year', () => {
  it('stands to the right of its point', () => {
    assert.deepEqual(labels([[100, 100]]), [['2023', 110, 92.525, 'left']]);
  });

  it('stands to the left where there is no room on the right', () => {
    assert.deepEqual(labels([[358, 100]]), [['2023', 368, 92.525, 'left']]);
    assert.deepEqual(labels([[359, 100]]), [['2023', 349, 92.525, 'right']]);
  });

  it('stands above where there is no room on either side, and below where there is none above', () => {
    assert.deepEqual(labels([[40, 100]], [], 80), [['2023', 40, 75.05, 'center']]);
    assert.deepEqual(labels([[40, 27]], [], 80), [['2023', 40, 2.05, 'center']]);
    assert.deepEqual(labels([[40, 26]], [], 80), [['2023', 40, 36, 'center']]);
    // 10 + 14.95 below the point ends at 190.95; 2 pixels of the plot’s height stay free.
    assert.deepEqual(labels([[43, 26]], [], 80, 53), [['2023', 43, 36, 'center']]);
    assert.deepEqual(labels([[43, 26]], [], 80, 52), []);
  });

  it('keeps two pixels from the left edge', () => {
    assert.deepEqual(labels([[44, 100]], [], 80), [['2023', 34, 92.525, 'right']]);
    assert.deepEqual(labels([[43, 100]], [], 80), [['2023', 43, 75.05, 'center']]);
  });

  it('is left out where it says nothing', () => assert.deepEqual(labels([[100, 100, '']]), []));
});

describe('the labels of years', () => {
  it('come for the newest, then the first, then the newer before the older', () => {
    const found = labels([
      [50, 150, '2019'],
      [120, 120, '2020'],
      [190, 90, '2021'],
      [260, 60, '2022'],
      [330, 30, '2023'],
    ]);
    assert.deepEqual(
      found.map(([text]) => text),
      ['2023', '2019', '2022', '2021', '2020'],
    );
  });

  it('are bold at both ends, strong and on one line', () => {
    const years = ['2019', '2020', '2021'].map((label, order) => ({
      key: label,
      order,
      jobs: 50 + order * 100,
      valuePerJob: 100,
      label,
      certain: true,
    }));
    const plot = { width: 400, height: 200, xOf: (jobs: number) => jobs, yOf: (value: number) => value };
    assert.deepEqual(
      jobsValueLabels(years, [], plot, frameFor(400, 200)).map(({ text, weight, tone }) => [text, weight, tone]),
      [
        ['2021', 'bold', 'strong'],
        ['2019', 'bold', 'strong'],
        ['2020', 'normal', 'strong'],
      ],
    );
  });

  it('cover neither each other nor any point', () => {
    // The middle one has a point on each side, 20 pixels away, and no line above it.
    const found = labels([
      [80, 100, '2019'],
      [100, 100, '2020'],
      [120, 100, '2021'],
    ]);
    assert.deepEqual(found, [
      ['2021', 130, 92.525, 'left'],
      ['2019', 70, 92.525, 'right'],
      ['2020', 100, 75.05, 'center'],
    ]);
  });

  it('stand where they cross the fewest lines', () => {
    // The line goes on to the right, so the label of the first year stands on its left.
    assert.deepEqual(
      labels([
        [200, 100, '2019'],
        [390, 100, '2020'],
      ]),
      [
        // Beside the plot’s edge, and the line comes from the left: above to the left.
        ['2020', 380, 82.05, 'right'],
        ['2019', 190, 92.525, 'right'],
      ],
    );
  });

  it('keep 7 pixels from other points, on either side', () => {
    // The first and the last point are left without a text; the line between comes from far below.
    const beside = (x: number, other: number): readonly Point[] => [
      [200, 190, ''],
      [other, 100, ''],
      [other, 190, ''],
      [x, 100, '2023'],
    ];
    const where = (x: number, other: number) => labels(beside(x, other))[0]?.slice(1);
    // To the right from 110 to 142, which is 7 pixels from 149.
    assert.deepEqual(where(100, 149), [110, 92.525, 'left']);
    assert.deepEqual(where(100, 148), [90, 92.525, 'right']);
    // No room on the right of 370; to the left from 328 to 360.
    assert.deepEqual(where(370, 321), [360, 92.525, 'right']);
    assert.deepEqual(where(370, 322), [370, 75.05, 'center']);
  });

  /** A point at `x`, with others that block all four sides, a little lower or (by −1) higher than its middle. */
  const surrounded = (x: number, lower: 1 | -1, sides: readonly number[]): readonly Point[] => [
    [x, lower === 1 ? 76 : 124, ''],
    ...sides.slice(0, 1).map((side): Point => [x + side, 100 + lower * 6, '']),
    [x, 100, '2020'],
    ...sides.slice(1).map((side): Point => [x + side, 100 + lower * 6, '']),
    [x, lower === 1 ? 118 : 82, ''],
  ];

  it('stand at a corner of a point that has others on all four sides', () => {
    // 3 pixels above or below the point’s middle, 10 to its side.
    assert.deepEqual(labels(surrounded(100, 1, [-20, 20])), [['2020', 110, 82.05, 'left']]);
    assert.deepEqual(labels(surrounded(100, -1, [-20, 20])), [['2020', 110, 103, 'left']]);
    assert.deepEqual(labels(surrounded(380, 1, [-20])), [['2020', 370, 82.05, 'right']]);
    assert.deepEqual(labels(surrounded(380, -1, [-20])), [['2020', 370, 103, 'right']]);
  });
});

describe('the label of a line of equal value creation', () => {
  const spots: readonly (readonly [number, number])[] = [
    [50, 150],
    [150, 100],
    [350, 50],
  ];

  it('stands on the line near its right end', () => {
    assert.deepEqual(labels([], [{ label: '80 mrd.', spots }]), [['80 mrd.', 350, 42.525, 'center']]);
  });

  it('is subtle and of normal weight', () => {
    const [row] = jobsValueLabels(
      [],
      [{ label: '80', rows: [{ line: 0, jobs: 100, valuePerJob: 100 }] }],
      { width: 400, height: 200, xOf: (jobs) => jobs, yOf: (value) => value },
      frameFor(400, 200),
    );
    assert.deepEqual([row?.weight, row?.tone], ['normal', 'subtle']);
  });

  it('moves to the left where it would leave the plot or meet a point or a year', () => {
    const [label] = labels([], [{ label: '80 mrd.', spots }], 370);
    assert.deepEqual(label, ['80 mrd.', 150, 92.525, 'center']);
    const beside = labels([[340, 55, '2023']], [{ label: '80 mrd.', spots }]);
    assert.deepEqual(beside[1], ['80 mrd.', 150, 92.525, 'center']);
  });

  it('is left out rather than struck through by the figures’ own line', () => {
    const points: readonly Point[] = [
      [10, 110, ''],
      [390, 110, ''],
    ];
    assert.deepEqual(labels(points, [{ label: '80', spots: [[200, 108]] }]), []);
    assert.deepEqual(labels(points, [{ label: '80', spots: [[200, 80]] }]), [['80', 200, 72.525, 'center']]);
  });
});
