import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { KeyFigureOptions } from '../../../src/kpi-jobs-value/chosen-figure.js';
import { viewOf } from '../../kpi-jobs-value/whole-view.js';
import { feedOf, QUARTERS } from '../../kpi-jobs-value/example-feed.js';

const base: KeyFigureOptions = {
  language: 'nb',
  heading: '',
  region: 'fredrikstad',
  indicator: undefined,
  compared: [],
  figure: 'trend',
  items: [],
  today: '2026-11-21',
};
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

describe('reading a figure point by point', () => {
  it('gives period, value, unit and change over a year, and says the number without group spaces', () => {
    const reading = viewOf(feedOf({ frequency: 'quarter' }, QUARTERS), base).full?.readings.at(-1);
    assert.deepEqual(
      [reading?.heading, reading?.lines.map(plain)],
      ['4. kvartal 2023', ['38 103 jobber', '60 flere enn i 4. kvartal 2022 (+0,2 %)']],
    );
    assert.deepEqual(
      [plain(reading?.shown), plain(reading?.spoken)],
      ['38 103', '38103'].map((jobs) => `4. kvartal 2023: ${jobs} jobber, 60 flere enn i 4. kvartal 2022 (+0,2 %)`),
    );
  });

  it('has a line for each region that is compared, in the order of its points', () => {
    const reading = viewOf(feedOf({ frequency: 'quarter' }, QUARTERS), {
      ...base,
      compared: ['sarpsborg'],
    }).full?.readings.at(-1);
    assert.deepEqual(reading?.lines.map(plain), ['Fredrikstad 38 103 jobber', 'Sarpsborg 32 371 jobber']);
    assert.deepEqual(reading?.keys, ['fredrikstad 2023-Q4', 'sarpsborg 2023-Q4']);
    assert.equal(plain(reading?.spoken), '4. kvartal 2023: Fredrikstad 38103 jobber, Sarpsborg 32371 jobber');
  });

  it('says of each figure what is uncertain about it', () => {
    const feed = feedOf(
      {},
      {
        fredrikstad: [
          ['2022', 100],
          ['2023', 110, 'provisional'],
        ],
        sarpsborg: [
          ['2022', 90],
          ['2023', 95],
        ],
      },
    );
    const spoken = (more: object) =>
      viewOf(feed, { ...base, ...more }).full?.readings.map((reading) => plain(reading.spoken));
    assert.deepEqual(spoken({ compared: ['sarpsborg'] }), [
      '2022: Fredrikstad 100 jobber, Sarpsborg 90 jobber',
      '2023: Fredrikstad 110 jobber (foreløpig tall), Sarpsborg 95 jobber',
    ]);
    assert.deepEqual(spoken({ figure: 'ranking' }), [
      'Fredrikstad: 110 jobber (foreløpig tall)',
      'Sarpsborg: 95 jobber',
    ]);
    assert.deepEqual(spoken({ figure: 'ranking-change' }), [
      'Fredrikstad: 10 flere enn i 2022 (+10 %) (foreløpig tall)',
      'Sarpsborg: 5 flere enn i 2022 (+5,6 %)',
    ]);
  });
});
