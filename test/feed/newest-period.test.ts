import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { newestPeriodOf } from '../../src/feed/newest-period.js';
import { projectFile } from '../demo/demo-feeds.js';

function series(region: string, ...observations: readonly (readonly [string, number | null])[]): object {
  return { region, observations: observations.map(([period, value]) => ({ period, value })) };
}

describe('the newest period in the list of key figures', () => {
  it('is that of the region which the feed leads with, though others have newer figures', () => {
    const indicator = { series: [series('oslo', ['2022', 3]), series('ostfold', ['2018', 1], ['2019', null])] };
    assert.equal(newestPeriodOf(indicator, 'ostfold')?.text, '2018');
    assert.equal(newestPeriodOf(indicator, 'oslo')?.text, '2022');
  });

  it('is that of any region where the one that leads has no figures of its own', () => {
    const indicator = { series: [series('moss', ['2023-Q4', 3]), series('halden', ['2024-Q1', 1])] };
    assert.equal(newestPeriodOf(indicator, 'ostfold')?.text, '2024-Q1');
    assert.equal(newestPeriodOf({ series: [series('ostfold')] }, 'ostfold'), undefined);
  });

  it('is what readers of Østfold meet with in the published feed', () => {
    const feed = JSON.parse(projectFile('demo/feeds/ostfold.json')) as {
      readonly region: string;
      readonly indicators: readonly { readonly id: string }[];
    };
    const indicator = feed.indicators.find(({ id }) => id === 'bruttoprodukt-per-sysselsatt');
    assert.equal(newestPeriodOf(indicator, feed.region)?.text, '2018');
  });
});
