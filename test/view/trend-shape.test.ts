import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Observation, ObservationStatus } from '../../src/feed/index.js';
import { trendShape } from '../../src/view/trend-shape.js';

const observations = (...rows: readonly (readonly [string, number | null, ...ObservationStatus[]])[]): Observation[] =>
  rows.map(([period, value, ...statuses]) => ({ period, value, statuses }));

describe('the small trend', () => {
  it('fills a square, later to the right and larger to the top', () => {
    // 1 January 2020, 2022 and 2024: 731 of 1 461 days lie before the middle one.
    const shape = trendShape(observations(['2020', 10], ['2022', 30], ['2024', 20]));
    assert.deepEqual(shape?.segments, [[{ x: 0, y: 1 }, { x: 731 / 1461, y: 0 }, { x: 1, y: 0.5 }]]);
    assert.deepEqual(shape?.last, { x: 1, y: 0.5 });
  });

  it('stops at a missing value and at a break, and draws no line of one point', () => {
    const shape = trendShape(observations(['2018', 1], ['2019', 2], ['2020', null], ['2021', 3], ['2022', 4, 'break'], ['2023', 5]));
    assert.deepEqual(shape?.segments.map((segment) => segment.length), [2, 2]);
  });

  it('is not there when nothing can be compared', () => {
    assert.equal(trendShape(observations(['2018', 1])), undefined);
    assert.equal(trendShape(observations(['2016', 1], ['2017', null], ['2018', 2, 'break'])), undefined);
  });

  it('is level when nothing changes', () => {
    assert.deepEqual(trendShape(observations(['2018', 1], ['2019', 1]))?.segments, [[{ x: 0, y: 0.5 }, { x: 1, y: 0.5 }]]);
  });
});
