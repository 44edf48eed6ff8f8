import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { requiredPath } from '../../../../src/feed/derive/targets/required-path.js';
import { standingOn, type Standing } from '../../../../src/feed/derive/targets/standing.js';
import type { Observation, Target } from '../../../../src/feed/feed.js';

type Row = readonly [period: string, value: number | null, more?: Partial<Observation>];

/** From 100 in 2020 to 200 in 2030: ten a year. */
const TARGET: Target = {
  id: 't',
  focusAreas: [],
  basis: 'level',
  operator: 'at-least',
  value: 200,
  baseline: { period: '2020', value: 100 },
  by: '2030',
  approximate: false,
  adopted: true,
};

function standing(rows: readonly Row[], more: Partial<Target> = {}): Standing | undefined {
  const target = { ...TARGET, ...more };
  const path = requiredPath(target);
  assert.ok(path);
  const observations = rows.map(([period, value, other]): Observation => ({ period, value, statuses: [], ...other }));
  return standingOn(path, target, observations);
}

const shown = (found: Standing | undefined) =>
  found && [found.side, Number(found.years.toFixed(3)), Number(found.required.toFixed(3))];

describe('how figures stand to the required path', () => {
  it('is told in years: ahead, behind, or on it within a quarter of a year', () => {
    assert.deepEqual(shown(standing([['2023', 150]])), ['ahead', 2, 130]);
    assert.deepEqual(shown(standing([['2023', 115]])), ['behind', 1.5, 130]);
    assert.deepEqual(shown(standing([['2023', 132.4]])), ['on', 0.24, 130]);
    assert.deepEqual(shown(standing([['2023', 127.5]])), ['behind', 0.25, 130]);
  });

  it('is the other way round when the target is lower', () => {
    const down = { operator: 'at-most', value: 0 } as const;
    assert.deepEqual(shown(standing([['2023', 50]], down)), ['ahead', 2, 70]);
    assert.deepEqual(shown(standing([['2023', 90]], down)), ['behind', 2, 70]);
  });

  it('has no years below the baseline, and those that are left once the target is reached', () => {
    assert.deepEqual(shown(standing([['2023', 90]])), ['before-start', 0, 130]);
    assert.deepEqual(shown(standing([['2023', 200]])), ['reached', 7, 130]);
  });

  it('is on the path when that lies within the uncertainty', () => {
    assert.equal(standing([['2023', 150, { lower: 125, upper: 175 }]])?.side, 'on');
    assert.equal(standing([['2023', 150, { lower: 140, upper: 175 }]])?.side, 'ahead');
  });

  it('is of the newest figure that is no forecast', () => {
    const rows: Row[] = [
      ['2022', 125],
      ['2023', 150],
      ['2024', null],
      ['2025', 190, { statuses: ['forecast'] }],
    ];
    assert.equal(standing(rows)?.observation.period, '2023');
  });

  it('is of the same quarter as the baseline, since figures swing through the year', () => {
    const rows: Row[] = [
      ['2020-Q4', 100],
      ['2023-Q4', 131],
      ['2024-Q1', 90],
    ];
    const found = standing(rows, { baseline: { period: '2020-Q4', value: 100 } });
    assert.deepEqual([found?.observation.period, found?.side], ['2023-Q4', 'on']);
  });

  it('is not told across a break, before the baseline, or after the time of the target', () => {
    assert.equal(standing([['2023', 150, { statuses: ['break'] }]]), undefined);
    assert.equal(standing([['2023', 150, { statuses: ['definition'] }]]), undefined);
    assert.equal(standing([['2020', 150]]), undefined);
    assert.equal(standing([['2031', 150]]), undefined);
    assert.equal(standing([]), undefined);
  });

  it('is only likely where something of it is rough, estimated or from another source', () => {
    const isLikely = (rows: readonly Row[], more: Partial<Target> = {}) => standing(rows, more)?.isLikely;
    assert.equal(isLikely([['2023', 150]]), false);
    assert.equal(isLikely([['2023', 150]], { approximate: true }), true);
    assert.equal(isLikely([['2023', 150]], { differs: 'source' }), true);
    assert.equal(isLikely([['2023', 150]], { baseline: { period: '2020~', value: 100 } }), true);
    assert.equal(isLikely([['2023', 150, { statuses: ['provisional'] }]]), true);
    const estimated: Row = ['2020', 100, { statuses: ['estimated'] }];
    assert.equal(isLikely([estimated, ['2023', 150]]), true);
    assert.equal(isLikely([['2023', 150, { statuses: ['illustrative'] }]]), false);
  });
});
