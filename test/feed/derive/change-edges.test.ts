import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changeTo, directionOf, followsOn, latestOf } from '../../../src/feed/derive/change.js';
import type { Observation, ObservationStatus } from '../../../src/feed/index.js';
import { feedWith, type Row } from './feed-with.js';

function observation(period: string, value: number | null, ...statuses: ObservationStatus[]): Observation {
  return { period, value, statuses };
}

describe('the observation that a reader sees first', () => {
  it('is the last one with a value', () => {
    const known = observation('2023', 7);
    assert.equal(latestOf([observation('2022', 5), known, observation('2024', null)]), known);
  });

  it('is no forecast while anything has been measured', () => {
    const measured = observation('2023', 7);
    assert.equal(
      latestOf([measured, observation('2024', 8, 'forecast'), observation('2025', 9, 'forecast')]),
      measured,
    );
  });

  it('is the last forecast where there is nothing else', () => {
    const last = observation('2027', 9, 'forecast');
    const forecasts = [observation('2025', 7, 'forecast'), observation('2026', 8, 'forecast'), last];
    assert.equal(latestOf(forecasts), last);
    assert.equal(latestOf([observation('2024', null), ...forecasts]), last);
  });

  it('is not there in a series without values', () => {
    assert.equal(latestOf([observation('2023', null), observation('2024', null, 'forecast')]), undefined);
    assert.equal(latestOf([]), undefined);
  });
});

describe('a change over a year of quarters', () => {
  const changeOver = (rows: readonly Row[]) => {
    const [indicator] = feedWith({ frequency: 'quarter' }, { r: rows }).indicators;
    assert.ok(indicator);
    const observations = indicator.series[0]?.observations ?? [];
    const to = observations.at(-1);
    assert.ok(to);
    return changeTo(indicator, observations, to);
  };
  const year: readonly Row[] = [
    ['2023-Q1', 12],
    ['2023-Q2', 13],
    ['2023-Q3', 14],
    ['2023-Q4', 15],
  ];

  it('is not disturbed by a break before the year, nor by one in its first quarter', () => {
    const before = changeOver([['2022-Q3', 10, 'break'], ['2022-Q4', 11], ...year]);
    const first = changeOver([['2022-Q3', 10], ['2022-Q4', 11, 'break'], ...year]);
    assert.deepEqual(
      [before, first].map((change) => change.kind === 'change' && change.absolute),
      [4, 4],
    );
  });

  it('has a share only of what is above zero and stays there: a quarter less of a loss is no growth', () => {
    const change = changeOver([['2022-Q4', -20], ...year.slice(0, 3), ['2023-Q4', -15]]);
    assert.ok(change.kind === 'change');
    assert.deepEqual([change.absolute, change.relative, change.direction], [5, null, 'up']);
    const below = changeOver([['2022-Q4', 10], ...year.slice(0, 3), ['2023-Q4', -15]]);
    assert.deepEqual(below.kind === 'change' && [below.absolute, below.relative], [-25, null]);
  });

  it('has no share of nothing', () => {
    const change = changeOver([['2022-Q4', 0], ...year]);
    assert.ok(change.kind === 'change');
    assert.deepEqual([change.absolute, change.relative], [15, null]);
  });
});

describe('the direction of a difference', () => {
  const cases = [
    [0.04, 1, 'none'],
    [-0.04, 1, 'none'],
    [0.06, 1, 'up'],
    [-0.06, 1, 'down'],
    [0.4, 0, 'none'],
    [1, 0, 'up'],
    [-1, 0, 'down'],
    [0, 2, 'none'],
  ] as const;
  for (const [difference, decimals, direction] of cases) {
    it(`of ${difference} is ${direction} with ${decimals} decimals`, () => {
      assert.equal(directionOf(difference, decimals), direction);
    });
  }
});

describe('a line between two observations', () => {
  const line = (from: Observation, to: Observation) => followsOn([from, to], to, 'year');

  it('is drawn from one year to the next', () => {
    assert.equal(line(observation('2022', 1), observation('2023', 2)), true);
  });

  it('is not drawn over a missing year, from a missing value, to a new definition, or to the first', () => {
    assert.equal(line(observation('2021', 1), observation('2023', 2)), false);
    assert.equal(line(observation('2022', null), observation('2023', 2)), false);
    assert.equal(line(observation('2022', 1), observation('2023', 2, 'definition')), false);
    const first = observation('2022', 1);
    assert.equal(followsOn([first, observation('2023', 2)], first, 'year'), false);
  });
});
