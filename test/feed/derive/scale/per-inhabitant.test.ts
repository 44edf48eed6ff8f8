import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  perInhabitant,
  type NoPerInhabitant,
  type PerInhabitantSeries,
} from '../../../../src/feed/derive/scale/per-inhabitant.js';
import { indicatorOf, requestOf, smallFeed, type Row } from '../../../figures/small-feed.js';

const JOBS = { measure: 'stock', unit: { id: 'jobs', label: 'jobber', decimals: 0 } };
const PEOPLE = { measure: 'stock', concept: 'population', unit: { id: 'inhabitants', decimals: 0 } };

function jobsPer(people: readonly Row[] | undefined, more: object = {}): PerInhabitantSeries | NoPerInhabitant {
  const rows = {
    moss: [
      ['2021', 20],
      ['2022', 30],
      ['2023', 25, 'provisional'],
    ],
  } as const;
  const feed = smallFeed([
    { id: 'jobs', ...JOBS, rows, ...more },
    ...(people ? [{ id: 'people', ...PEOPLE, rows: { moss: people } }] : []),
  ]);
  return perInhabitant(feed, indicatorOf(feed, 'jobs'), requestOf(feed, 'jobs', ['moss']).all);
}

function observationsOf(found: PerInhabitantSeries | NoPerInhabitant) {
  assert.ok('all' in found);
  return found.all[0]?.observations.map(({ period, value, statuses }) => [period, value, ...statuses]);
}

function problemOf(found: PerInhabitantSeries | NoPerInhabitant) {
  return 'problem' in found ? found.problem : undefined;
}

describe('figures per inhabitant', () => {
  it('are divided by the inhabitants of the same year, per thousand where there is less than one for each', () => {
    const found = jobsPer([
      ['2021', 40],
      ['2022', 50],
      ['2023', 50],
    ]);
    assert.deepEqual(observationsOf(found), [
      ['2021', 500],
      ['2022', 600],
      ['2023', 500, 'provisional'],
    ]);
    assert.deepEqual('all' in found && [found.inhabitants, found.population.id], [1000, 'people']);
    assert.deepEqual(
      observationsOf(
        jobsPer([
          ['2021', 4],
          ['2022', 5],
          ['2023', 5],
        ]),
      )?.[0],
      ['2021', 5],
    );
  });

  it('take the newest count of the year where there is none of the period, and say how certain that is', () => {
    const found = jobsPer([
      ['2022-Q1', 10],
      ['2022-Q4', 50],
      ['2023-Q4', 50, 'estimated'],
    ]);
    assert.deepEqual(observationsOf(found), [
      ['2022', 600],
      ['2023', 500, 'provisional', 'estimated'],
    ]);
  });

  it('are refused without inhabitants, or without those of the newest period', () => {
    assert.equal(problemOf(jobsPer(undefined)), 'no-population');
    assert.equal(
      problemOf(
        jobsPer([
          ['2021', 40],
          ['2022', 50],
        ]),
      ),
      'no-inhabitants',
    );
    assert.equal(problemOf(jobsPer([['2023', 40]])), 'no-inhabitants');
    assert.equal(
      problemOf(
        jobsPer([
          ['2022', 0],
          ['2023', 40],
        ]),
      ),
      'no-inhabitants',
    );
  });

  it('are refused of averages, of rates, and where inhabitants are counted otherwise on the way', () => {
    const people: readonly Row[] = [
      ['2022', 50],
      ['2023', 50],
    ];
    assert.equal(problemOf(jobsPer(people, { measure: 'average' })), 'average');
    assert.equal(problemOf(jobsPer(people, { measure: 'rate' })), 'rate');
    assert.equal(
      problemOf(
        jobsPer([
          ['2022', 50],
          ['2023', 50, 'break'],
        ]),
      ),
      'break',
    );
  });

  it('are not offered of the inhabitants themselves', () => {
    const feed = smallFeed([
      {
        id: 'people',
        ...PEOPLE,
        rows: {
          moss: [
            ['2022', 5],
            ['2023', 5],
          ],
        },
      },
    ]);
    const found = perInhabitant(feed, indicatorOf(feed, 'people'), requestOf(feed, 'people', ['moss']).all);
    assert.equal(problemOf(found), 'no-population');
  });
});
