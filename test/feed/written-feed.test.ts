import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { parseFeed, type WrittenFeed, type WrittenObservation } from '../../src/feed/index.js';

/** Short and long forms: texts with and without languages, one status and several, properties that are left out. */
const FEED: WrittenFeed = {
  $schema: './feed.schema.json',
  feedVersion: '1.0',
  title: { nb: 'Tall for Moss', en: 'Figures for Moss' },
  regions: [{ id: 'moss', type: 'municipality', name: 'Moss' }],
  indicators: [
    {
      id: 'unemployed',
      title: 'Arbeidsledige',
      unit: { id: 'percent' },
      measure: 'rate',
      source: { producer: 'NAV' },
      series: [
        {
          region: 'moss',
          observations: [
            { period: '2022', value: null, status: 'missing' },
            { period: '2023', value: 2.4, lower: 2.1, upper: 2.7, status: ['provisional', 'break'] },
          ],
        },
      ],
    },
  ],
  accepted: [{ problem: 'outlier', indicator: 'unemployed', reason: 'Slik står det hos NAV.' }],
};

describe('a feed of the type WrittenFeed', () => {
  it('is read without a problem', () => {
    const { feed, problems } = parseFeed(FEED);
    assert.deepEqual(problems, []);
    assert.deepEqual(feed?.title, { nb: 'Tall for Moss', en: 'Figures for Moss' });
  });

  it('has no words, properties or values that reading refuses', () => {
    // @ts-expect-error There is no such status.
    const status: WrittenObservation = { period: '2023', value: 1, status: 'guessed' };
    // @ts-expect-error A value is never left out.
    const value: WrittenObservation = { period: '2023' };
    const observations: readonly WrittenObservation[] = [status, value];
    const [indicator] = FEED.indicators ?? [];
    assert.ok(indicator);
    const indicators = [{ ...indicator, series: [{ region: 'moss', observations }] }];
    assert.equal(parseFeed({ ...FEED, indicators }).problems.length, 2);
  });
});
