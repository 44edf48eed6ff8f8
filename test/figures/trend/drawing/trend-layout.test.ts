import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { seriesColor, seriesShape, seriesSize } from '../../../../src/drawing/spec-config.js';
import { drawingOf as trendDrawing } from '../../../../src/figures/trend/drawing/trend-layout.js';
import {
  highlightRows,
  linesOf,
  markedPoints,
  segmentsOf,
  spansOf,
} from '../../../../src/figures/trend/drawing/trend-rows.js';
import type { Doubt } from '../../../../src/figures/doubt.js';
import { SERIES_COUNT } from '../../../../src/figures/series-look.js';
import {
  doubtful,
  fiveRegions,
  fromZero,
  middleOf,
  mixed,
  provisional,
  seasonal,
  seriesOf,
  trendOf,
  withGap,
} from '../../figures.js';
import { frameFor } from '../../../drawing/frame.js';

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
    const uncertain = linesOf(segmentsOf(provisional)).filter(({ form }) => form !== 'certain');
    assert.deepEqual(
      uncertain.map(({ time }) => time),
      [11, 12, 13].map(middleOf),
    );
  });

  it('have the form of their more doubtful end', () => {
    const rows = linesOf(segmentsOf(doubtful));
    const formAt = (index: number) => rows.filter(({ time }) => time === middleOf(index)).map(({ form }) => form);
    // A point where the form changes ends one piece and begins the next.
    assert.deepEqual([3, 4, 5, 7, 8, 10, 11, 13].map(formAt), [
      ['certain'],
      ['certain', 'provisional'],
      ['provisional'],
      ['provisional', 'estimated'],
      ['estimated'],
      ['estimated', 'forecast'],
      ['forecast'],
      ['forecast'],
    ]);
  });

  it('are none for years among quarters, which are bars from the first to the last day', () => {
    assert.ok(linesOf(segmentsOf(mixed)).every(({ series }) => series === 0));
    assert.deepEqual(
      spansOf(segmentsOf(mixed)).map(({ from, to, form }) => [
        new Date(from).toISOString(),
        new Date(to).toISOString(),
        form,
      ]),
      [
        ['2021-01-01T00:00:00.000Z', '2022-01-01T00:00:00.000Z', 'certain'],
        ['2022-01-01T00:00:00.000Z', '2023-01-01T00:00:00.000Z', 'certain'],
        ['2023-01-01T00:00:00.000Z', '2024-01-01T00:00:00.000Z', 'estimated'],
      ],
    );
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

  it('are the same quarter of each year where figures swing through the year, other uncertain ones small', () => {
    const marked = markedPoints(segmentsOf(seasonal), [middleOf(13)]).filter(({ series }) => series === 0);
    assert.deepEqual(
      marked.filter(({ small }) => !small).map(({ time }) => time),
      [1, 5, 9, 13].map(middleOf),
    );
    assert.deepEqual(
      marked.filter(({ small }) => small).map(({ time }) => time),
      [11, 12].map(middleOf),
    );
  });

  it('are joined by those of the same quarter in other years when one is highlighted', () => {
    const second = seasonal.points.find(({ key }) => key === 'Hvaler 4');
    assert.ok(second);
    const rows = highlightRows(second, seasonal.points);
    assert.deepEqual(
      rows.map(({ key, isMain }) => [key, isMain]),
      [
        ['Hvaler 0', false],
        ['Hvaler 8', false],
        ['Hvaler 12', false],
        ['Hvaler 4', true],
      ],
    );
    const [annual] = seriesOf(0, 'x', [1, 2]);
    assert.ok(annual);
    assert.equal(highlightRows(annual, seriesOf(0, 'x', [1, 2])).length, 1);
  });

  it('are the uncertain and the lonely in any series', () => {
    const points = seriesOf(
      0,
      'x',
      Array.from({ length: 14 }, (_, index) => index),
      {
        certain: (index) => index !== 4,
        segment: (index) => (index === 8 ? 'alone' : 'a'),
      },
    );
    const times = markedPoints(segmentsOf(trendOf({ points })), []).map(({ time }) => time);
    assert.deepEqual(times.sort(), [4, 8, 13].map(middleOf));
  });
});

describe('the lines of a trend', () => {
  it('are as doubtful as the more doubtful of their two ends, whichever comes first', () => {
    const forms = (doubts: readonly (Doubt | undefined)[]) => {
      const doubt = (index: number) => doubts[index];
      const values = doubts.map((_, index) => index);
      const points = seriesOf(0, 'x', values, { doubt, certain: (index) => !doubts[index] });
      return linesOf(segmentsOf(trendOf({ points }))).map(({ form }) => form);
    };
    assert.deepEqual(forms(['forecast', undefined]), ['forecast', 'forecast']);
    assert.deepEqual(forms([undefined, 'forecast']), ['forecast', 'forecast']);
    assert.deepEqual(forms(['estimated', 'provisional']), ['estimated', 'estimated']);
    assert.deepEqual(forms(['provisional', 'estimated']), ['estimated', 'estimated']);
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
    const { targets, margins, width, height, parameters } = trendDrawing(trendOf({}), frameFor(600, 320));
    const [low, high] = parameters['valueDomain'] as readonly [number, number];
    const last = targets.at(-1)!;
    assert.equal(last.x, margins.left + width);
    assert.ok(Math.abs(last.y - (margins.top + (height * (high - 139985)) / (high - low))) < 1e-6);
  });

  it('marks an axis that leaves zero out, and no other', () => {
    const marks = (figure: ReturnType<typeof trendOf>) =>
      trendDrawing(figure, frameFor(600, 320)).datasets['cut']?.length;
    assert.ok(Number(marks(trendOf({}))) > 0);
    assert.equal(marks(trendOf({ points: seriesOf(0, 'x', [1, 100]) })), 0);
    assert.equal(marks(trendOf({ points: seriesOf(0, 'x', [-5, 5]) })), 0);
  });

  it('starts at zero at every size where the view says so', () => {
    for (const height of [60, 120, 200, 320, 480]) {
      const [low] = trendDrawing(fromZero, frameFor(600, height)).parameters['valueDomain'] as readonly [
        number,
        number,
      ];
      assert.equal(low, 0, String(height));
    }
  });

  it('has room for a baseline before the first figure, with its label beside it', () => {
    const before = Date.UTC(2016, 6, 2);
    const figure = trendOf({ baselines: [{ time: before, value: 118000, label: 'Utgangspunkt (2016)' }] });
    const { parameters, datasets, width, height } = trendDrawing(figure, frameFor(900, 400));
    assert.equal((parameters['timeDomain'] as readonly number[])[0], before);
    assert.ok((parameters['valueDomain'] as readonly number[])[0]! <= 118000);
    const label = (datasets['labels'] as readonly { text: string; x: number; y: number }[]).find(({ text }) =>
      text.startsWith('Utgangspunkt'),
    );
    assert.ok(label && label.x < width / 3 && label.y > height / 2);
  });

  it('never lays a label across the line of another target', () => {
    for (const width of [240, 320, 480, 900]) {
      const figure = trendOf({
        points: seriesOf(0, 'x', [1300, 1640]),
        ends: [],
        references: [{ value: 1710, label: 'Mål: minst 400 flere jobber innen 2030' }],
        bands: [{ from: 1560, to: 1640, label: 'Mål: mellom 1560 og 1640 jobber' }],
      });
      const { datasets, parameters, height } = trendDrawing(figure, frameFor(width, 250));
      const [low, high] = parameters['valueDomain'] as readonly [number, number];
      const line = (height * (high - 1710)) / (high - low);
      for (const { text, y } of datasets['labels'] as readonly { text: string; y: number }[]) {
        assert.ok(y < line || y - 10 > line, `${text} at ${width}`);
      }
    }
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
