import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { valueAt } from '../../../src/feed/checks/place.js';
import { parseFeed } from '../../../src/feed/index.js';
import { likelyIndicators } from '../../../src/import/matching/indicators.js';
import { takenIn } from '../../../src/import/proposal/taken-in.js';
import { dataFileOf } from '../../../src/view/download/data-file.js';
import { propose, tableOf } from '../ostfold.js';

const FEEDS = 'demo/feeds';

describe('what a feed’s own data file brings back', () => {
  for (const name of readdirSync(FEEDS).filter((file) => file.endsWith('.json')))
    it(`is nothing new for ${name}`, () => {
      const written: unknown = JSON.parse(readFileSync(path.join(FEEDS, name), 'utf8'));
      const { feed } = parseFeed(written);
      if (!feed || feed.indicators.length === 0) return;
      const table = tableOf(dataFileOf(feed, feed.indicators, 'nb'));
      for (const indicator of likelyIndicators(table, written)) {
        const proposal = propose(table, { indicator }, written);
        const other = proposal.figures.filter(({ state }) => state !== 'same');
        assert.deepEqual(other, [], `${indicator} ${JSON.stringify(other[0])}`);
        assert.deepEqual(proposal.unknown, []);
      }
    });

  it('is all of what a keeper changed in it, notes, intervals and statuses too', () => {
    const feed = {
      regions: [{ id: 'a', name: 'A', type: 'municipality' }],
      indicators: [
        {
          id: 'share',
          title: 'Andel',
          unit: { id: 'percent' },
          measure: 'rate',
          frequency: 'year',
          series: [
            {
              region: 'a',
              observations: [
                { period: '2022', value: 2, status: 'break', note: { nb: 'En', nn: 'Ein' } },
                { period: '2023', value: 2.5, lower: 2, upper: 3 },
              ],
            },
          ],
        },
      ],
    };
    const table = tableOf(
      'Andel\r\n\r\nindicator_id,region_id,region,period,value,lower,upper,status,origin,note_nb,note_nn\r\n' +
        'share,a,A,2022,2,,,normal,published,En,Ein ny\r\nshare,a,A,2023,2.5,2.1,3,provisional ' +
        'low-reliability,published,,\r\n',
    );
    const proposal = propose(table, { indicator: 'share' }, feed);
    assert.deepEqual(
      proposal.figures.map(({ state }) => state),
      ['status', 'status'],
    );
    assert.deepEqual(valueAt(takenIn(proposal, feed), ['indicators', 0, 'series', 0, 'observations']), [
      { period: '2022', value: 2, note: { nb: 'En', nn: 'Ein ny' } },
      { period: '2023', value: 2.5, lower: 2.1, upper: 3, status: ['provisional', 'low-reliability'] },
    ]);
  });
});
