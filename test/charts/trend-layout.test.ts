import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { seriesColor, seriesShape, seriesSize } from '../../src/charts/spec-config.js';
import { trendDrawing } from '../../src/charts/trend-layout.js';
import { linesOf, markedPoints, segmentsOf, SERIES_COUNT } from '../../src/charts/trend-rows.js';
import { fiveRegions, middleOf, provisional, seriesOf, trendOf, withGap } from './figures.js';
import { frameFor } from './frame.js';

const pathsOf = (figure: ReturnType<typeof trendOf>) => new Set(linesOf(segmentsOf(figure)).map(({ path }) => path));

describe('the lines of a trend', () => {
  it('are one for one series without gaps', () => {
    assert.equal(pathsOf(trendOf({})).size, 1);
  });

  it('are two when there is a gap', () => {
    const rows = linesOf(segmentsOf(withGap));
    assert.equal(pathsOf(withGap).size, 2);
    assert.ok(rows.every(({ time }) => time !== middleOf(6)));
  });

  it('are dotted as far as one end is uncertain', () => {
    const uncertain = linesOf(segmentsOf(provisional)).filter(({ certain }) => !certain);
    assert.deepEqual(uncertain.map(({ time }) => time), [11, 12, 13].map(middleOf));
  });

  it('put the first series on top', () => {
    const order = [...new Set(linesOf(segmentsOf(fiveRegions)).map(({ series }) => series))];
    assert.deepEqual(order, [4, 3, 2, 1, 0]);
  });

  it('leave out what is no number', () => {
    assert.deepEqual(linesOf(segmentsOf(trendOf({ points: seriesOf(0, 'x', [Number.NaN, Infinity]) }))), []);
  });
});

describe('the marks of a trend', () => {
  it('are the labelled times and the newest of a long series', () => {
    const times = markedPoints(segmentsOf(trendOf({})), [middleOf(1), middleOf(5)]).map(({ time }) => time);
    assert.deepEqual(times, [1, 5, 13].map(middleOf));
  });

  it('are all points of a short series', () => {
    const points = seriesOf(0, 'x', [1, 2, 3]);
    assert.equal(markedPoints(segmentsOf(trendOf({ points })), []).length, 3);
  });

  it('are the uncertain and the lonely in any series', () => {
    const points = seriesOf(0, 'x', Array.from({ length: 14 }, (_, index) => index), {
      certain: (index) => index !== 4, segment: (index) => index === 8 ? 'alone' : 'a',
    });
    const times = markedPoints(segmentsOf(trendOf({ points })), []).map(({ time }) => time);
    assert.deepEqual(times.sort(), [4, 8, 13].map(middleOf));
  });
});

describe('the layout of a trend', () => {
  it('has the look of as many series as the spec has', () => {
    for (const { domain, range } of [seriesColor, seriesShape, seriesSize]) {
      assert.equal(domain.length, SERIES_COUNT);
      assert.equal(range.length, SERIES_COUNT);
    }
  });

  it('stays inside its frame', () => {
    for (const width of [240, 320, 480, 600, 1200]) {
      const { width: plot, margins } = trendDrawing(fiveRegions, frameFor(width, 320));
      assert.equal(plot + margins.left + margins.right, width);
    }
  });

  it('has labels beside the plot where there is room, else a key above', () => {
    const wide = trendDrawing(fiveRegions, frameFor(900, 400));
    const narrow = trendDrawing(fiveRegions, frameFor(320, 400));
    assert.ok(wide.margins.right > narrow.margins.right);
    assert.equal(narrow.datasets['leaders']?.length, 0);
    assert.equal(narrow.datasets['keys']?.length, 5);
  });

  it('places targets, for keyboard and pointer, where the values are', () => {
    const { targets, margins, width, height, signals } = trendDrawing(trendOf({}), frameFor(600, 320));
    const [low, high] = signals['valueDomain'] as readonly [number, number];
    const last = targets.at(-1)!;
    assert.equal(last.x, margins.left + width);
    assert.ok(Math.abs(last.y - (margins.top + (height * (high - 139985)) / (high - low))) < 1e-6);
  });

  it('marks a break that several series share once', () => {
    const mark = { time: middleOf(5), label: 'Brudd i serien' };
    const drawing = trendDrawing(trendOf({ breaks: [mark, { ...mark }] }), frameFor(600, 320));
    assert.equal(drawing.datasets['breaks']?.length, 1);
  });

  it('finds room for breaks close to each other', () => {
    const breaks = [5, 6, 7, 8].map((index) => ({ time: middleOf(index), label: `Brudd nummer ${index}` }));
    const { datasets } = trendDrawing(trendOf({ breaks, ends: [] }), frameFor(320, 320));
    const labels = datasets['labels'] as readonly { text: string }[];
    assert.equal(labels.filter(({ text }) => text.startsWith('Brudd')).length, 4);
  });
});
