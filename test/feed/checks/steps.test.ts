import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { checkFeedInSteps, checkFeedValue } from '../../../src/feed/checks/check-feed-text.js';

/** Checks that look at each series: texts, persons, order, shape, plausibility, figures, siblings and holes. */
const CHECKS_OF_SERIES = 8;

function feedOf(count: number): unknown {
  const regions = Array.from({ length: count }, (_, index) => ({ id: `r${index}`, type: 'other', name: `R${index}` }));
  const observations = Array.from({ length: 8 }, (_, index) => ({ period: String(2015 + index), value: 100 + index }));
  return {
    feedVersion: '1.0',
    regions,
    indicators: [
      {
        id: 'jobber',
        title: 'Jobber',
        unit: { id: 'percent', label: 'prosent' },
        measure: 'rate',
        frequency: 'year',
        series: regions.map(({ id }) => ({ region: id, observations })),
      },
    ],
  };
}

function countOfSteps(feed: unknown): number {
  const steps = checkFeedInSteps(feed, []);
  let count = 1;
  while (!steps.next().done) count += 1;
  return count;
}

describe('the steps in which a feed is checked', () => {
  it('are as many more as there are more series, in each check that looks at them', () => {
    const more = countOfSteps(feedOf(40)) - countOfSteps(feedOf(20));
    assert.ok(more >= 20 * CHECKS_OF_SERIES, `20 more series give ${more} more places to pause at`);
  });

  it('come to the same as checking at once', () => {
    const feed = { ...(feedOf(5) as object), name: 'Ola <b>', contact: { name: 'x', email: 'ola.nordmann@gmail.com' } };
    const steps = checkFeedInSteps(feed, []);
    let step = steps.next();
    while (!step.done) step = steps.next();
    assert.deepEqual(step.value.problems, checkFeedValue(feed, []).problems);
    assert.ok(step.value.problems.length > 0);
  });
});
