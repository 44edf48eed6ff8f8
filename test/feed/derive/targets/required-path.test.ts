import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  requiredPath,
  targetTime,
  timeOnPath,
  valueOnPath,
  yearlyOnPath,
  yearsFrom,
} from '../../../../src/feed/derive/targets/required-path.js';
import type { Target } from '../../../../src/feed/feed.js';

/** 120 more than the 100 of 2020, by 2030. */
const TARGET: Target = {
  id: 't',
  focusAreas: [],
  basis: 'change',
  operator: 'at-least',
  value: 120,
  baseline: { period: '2020', value: 100 },
  by: '2030',
  approximate: false,
  adopted: true,
};

const target = (more: Partial<Target>): Target => ({ ...TARGET, ...more });
const day = (time = Number.NaN): string => new Date(time).toISOString().slice(0, 10);
const without = (name: keyof Target): Target => {
  const { [name]: _, ...rest } = TARGET;
  return rest as Target;
};

describe('the required path of a target', () => {
  it('is a straight line from the middle of the baseline to the middle of its year', () => {
    const path = requiredPath(TARGET);
    assert.ok(path);
    assert.deepEqual([day(path.from.time), path.from.value], ['2020-07-02', 100]);
    assert.deepEqual([day(path.to.time), path.to.value], ['2030-07-02', 220]);
    assert.equal(yearlyOnPath(path), 12);
  });

  it('has the same share of the way as of the years, leap years or not, and gives the time back', () => {
    const path = requiredPath(TARGET);
    assert.ok(path);
    for (const [period, value] of [
      ['2021', 112],
      ['2024', 148],
      ['2025', 160],
    ] as const) {
      const [start, end] = [Date.UTC(Number(period), 0), Date.UTC(Number(period) + 1, 0)];
      assert.equal(Number(valueOnPath(path, (start + end) / 2).toFixed(6)), value, period);
      assert.ok(Math.abs(yearsFrom(timeOnPath(path, value), (start + end) / 2)) < 1e-6, period);
    }
  });

  it('goes to the level itself, downwards too, and to the nearer edge of a range', () => {
    const end = (more: Partial<Target>) => requiredPath(target(more))?.to.value;
    assert.equal(end({ basis: 'level', value: 150 }), 150);
    assert.equal(end({ basis: 'level', operator: 'exact', value: 80 }), 80);
    assert.equal(end({ basis: 'level', operator: 'at-most', value: 80 }), 80);
    const range = { operator: 'between', min: 120, max: 150 } as const;
    assert.equal(end({ ...range, basis: 'level' }), 120);
    assert.equal(end({ ...range, basis: 'level', min: 50, max: 80 }), 80);
    assert.equal(end(range), 220);
  });

  it('is none where the baseline lies in the target already, or on its far side', () => {
    for (const more of [
      { basis: 'level', value: 100 },
      { basis: 'level', value: 90 },
      { basis: 'level', operator: 'at-most', value: 100 },
      { basis: 'level', operator: 'at-most', value: 130 },
      { basis: 'level', operator: 'between', min: 90, max: 110 },
    ] as const)
      assert.equal(requiredPath(target(more)), undefined, JSON.stringify(more));
  });

  it('is none without a year, a baseline or its period, for a need, for another unit, and backwards in time', () => {
    for (const each of [
      without('by'),
      target({ by: 'not-given' }),
      without('baseline'),
      target({ baseline: { value: 100 } }),
      target({ baseline: { value: 100, period: 'not-given' } }),
      target({ adopted: false }),
      target({ differs: 'unit' }),
      target({ by: '2020' }),
      target({ by: '2010' }),
    ])
      assert.equal(requiredPath(each), undefined, JSON.stringify(each));
  });
});

it('a target lies in the last period of its year that is as long as the baseline', () => {
  assert.equal(day(targetTime(target({ baseline: { period: '2022-Q4', value: 1 } }))), '2030-11-16');
  assert.equal(day(targetTime(target({ baseline: { period: '2022-06', value: 1 } }))), '2030-12-17');
  assert.equal(day(targetTime(without('baseline'))), '2030-07-02');
  assert.equal(day(targetTime(target({ by: '2030-Q2', baseline: { period: '2020', value: 1 } }))), '2030-05-16');
  assert.equal(targetTime(target({ by: 'not-given' })), undefined);
});
