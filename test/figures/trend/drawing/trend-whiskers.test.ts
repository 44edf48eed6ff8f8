import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { capsOf, type CapRow, type WhiskerRow } from '../../../../src/figures/trend/drawing/trend-whiskers.js';
import { drawingOf } from '../../../../src/figures/trend/drawing/trend-layout.js';
import { frameFor } from '../../../drawing/frame.js';
import { seriesOf, trendOf, withIntervals } from '../../figures.js';

const rowsOf = (datasets: Readonly<Record<string, readonly object[]>>) => ({
  whiskers: datasets['whiskers'] as readonly WhiskerRow[],
  caps: datasets['caps'] as readonly CapRow[],
});

describe('the whiskers of a trend', () => {
  const figure = trendOf({
    points: seriesOf(0, 'x', [10, 12]).map((point, index) =>
      index === 0 ? point : { ...point, interval: { lower: 4, upper: 23 } },
    ),
    ends: [],
  });

  it('stand at the points that have an interval, from bound to bound, with a cap at either end', () => {
    const { datasets, width } = drawingOf(figure, frameFor(600, 300));
    const { whiskers, caps } = rowsOf(datasets);
    assert.deepEqual(whiskers, [{ series: 0, x: width, lower: 4, upper: 23 }]);
    assert.deepEqual(
      caps.map(({ x, x2, value }) => [x, x2, value]),
      [
        [width - 4, width + 4, 4],
        [width - 4, width + 4, 23],
      ],
    );
  });

  it('are within the value axis, which would else end between 10 and 12', () => {
    const { parameters } = drawingOf(figure, frameFor(600, 300));
    const [low, high] = parameters['valueDomain'] as readonly [number, number];
    assert.ok(low <= 4 && high >= 23, `${low}–${high}`);
  });

  it('have the first series last, so that it is drawn on top', () => {
    const { whiskers } = rowsOf(drawingOf(withIntervals, frameFor(900, 400)).datasets);
    // All but one of the 14 points of the first series, and the last five of the other.
    assert.deepEqual(
      whiskers.map(({ series }) => series),
      [...Array.from({ length: 5 }, () => 1), ...Array.from({ length: 13 }, () => 0)],
    );
  });

  it('have no caps where these would become a line', () => {
    const whiskersAt = (distance: number) =>
      [0, 1].map((index) => ({ series: 0, x: index * distance, lower: 1, upper: 2 }));
    assert.equal(capsOf(whiskersAt(13)).length, 0);
    assert.equal(capsOf(whiskersAt(14)).length, 4);
    assert.equal(capsOf(whiskersAt(14).slice(1)).length, 2);
  });

  it('are not there where no point has an interval', () => {
    const { datasets } = drawingOf(trendOf({}), frameFor(600, 300));
    assert.deepEqual([datasets['whiskers'], datasets['caps']], [[], []]);
  });
});
