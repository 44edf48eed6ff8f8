import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { valueAt } from '../../../src/feed/checks/place.js';
import { parseFeed } from '../../../src/feed/index.js';
import { likelyIndicators } from '../../../src/import/matching/indicators.js';
import { takenIn } from '../../../src/import/proposal/taken-in.js';
import { dataFileOf } from '../../../src/view/download/data-file.js';
import { findingText } from '../../../src/import/proposal/words/finding-texts.js';
import { found, propose, tableOf } from '../ostfold.js';

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

describe('a data file of samspill’s own without its statuses', () => {
  const observations = [
    { period: '2021', value: 1, status: 'break' },
    { period: '2022', value: 2, lower: 1, upper: 3, status: ['break', 'provisional'], note: 'En' },
    { period: '2023', value: null, status: 'confidential' },
  ];
  const feed = {
    regions: [{ id: 'a', name: 'A', type: 'municipality' }],
    indicators: [{ id: 'share', title: 'Andel', frequency: 'year', series: [{ region: 'a', observations }] }],
  };
  const observed = (text: string, answers: Readonly<Record<string, string>> = {}): unknown => {
    const proposal = propose(tableOf(text), { indicator: 'share', answers }, feed);
    const after = proposal.isReady ? takenIn(proposal, feed) : feed;
    return valueAt(after, ['indicators', 0, 'series', 0, 'observations']);
  };
  const [first, second, third] = observations;

  it('leaves them as they are where the column is gone, also of a figure that was changed', () => {
    const text = (value: number) =>
      `indicator_id,region_id,period,value\r\nshare,a,2021,1\r\nshare,a,2022,${value}\r\nshare,a,2023,\r\n`;
    assert.equal(observed(text(2)), observations);
    const { lower: _, upper: __, ...others } = second ?? {};
    assert.deepEqual(observed(text(2.5), { changed: 'take' }), [first, { ...others, value: 2.5 }, third]);
  });

  it('asks whether they are to go where the column was emptied', () => {
    const text =
      'indicator_id,region_id,period,value,status\r\nshare,a,2021,1,\r\nshare,a,2022,2,\r\nshare,a,2023,,\r\n';
    const proposal = propose(tableOf(text), { indicator: 'share' }, feed);
    const { id, isOpen } = found(proposal, 'marks-lost');
    assert.deepEqual([id, isOpen, proposal.isReady], ['marks-lost', true, false]);
    const [asked] = proposal.findings.filter(({ code }) => code === 'marks-lost');
    assert.ok(asked);
    assert.equal(
      findingText(asked, proposal, 'nb').sentence,
      '2 tall mister merkingen sin: brudd i serien (2) og foreløpig tall (1). Skal den bort?',
    );
    assert.equal(observed(text, { 'marks-lost': 'keep' }), observations);
    const unmarked = [first, second].map((each) => {
      const { status: _, ...others } = each ?? {};
      return others;
    });
    assert.deepEqual(observed(text, { 'marks-lost': 'take' }), [...unmarked, third]);
  });
});
