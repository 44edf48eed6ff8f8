import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { valueAt } from '../../../src/feed/checks/place.js';
import { checkFeedText } from '../../../src/feed/index.js';
import { openFeedFile, textWith } from '../../../src/feed-file/feed-file.js';
import { likelyIndicators } from '../../../src/import/matching/indicators.js';
import { takenIn } from '../../../src/import/proposal/taken-in.js';
import { block, caseTable, FIRST_QUARTER, ostfold, propose, quarterBlock, tableOf } from '../ostfold.js';

const JOBS = ['indicators', 0] as const;

/** The last two observations of a series of the first indicator. */
function lastTwo(feed: unknown, series: number): unknown {
  const list = valueAt(feed, [...JOBS, 'series', series, 'observations']);
  return Array.isArray(list) ? list.slice(-2) : list;
}

describe('a proposal that is taken in', () => {
  it('adds the quarter at the end of each series, and nothing else', () => {
    const feed = takenIn(propose(quarterBlock()), ostfold);
    for (const [index, [, region, value]] of FIRST_QUARTER.entries()) {
      assert.equal(valueAt(feed, [...JOBS, 'series', index, 'region']), region);
      const [, last] = lastTwo(feed, index) as readonly unknown[];
      assert.deepEqual(last, { period: '2024-Q1', value });
    }
    for (const name of ['regions', 'strategy', 'actors', 'targets'])
      assert.equal(valueAt(feed, [name]), valueAt(ostfold, [name]));
    assert.equal(valueAt(feed, ['indicators', 1]), valueAt(ostfold, ['indicators', 1]));
    assert.equal(valueAt(feed, [...JOBS, 'source']), valueAt(ostfold, [...JOBS, 'source']));
    assert.deepEqual(lastTwo(ostfold, 0), [
      { period: '2023-Q3', value: 14710 },
      { period: '2023-Q4', value: 14519 },
    ]);
  });

  it('touches twelve lines of the file, and those of its source', () => {
    const bytes = readFileSync('demo/feeds/ostfold.json');
    const file = openFeedFile(bytes);
    assert.ok('text' in file && 'value' in file);
    const before = file.text.split('\n');
    const count = (text: string): number => {
      const known = new Set(before);
      return text.split('\n').filter((line) => !known.has(line)).length;
    };
    const pasted = textWith(file, takenIn(propose(quarterBlock(), {}, file.value), file.value));
    assert.equal(pasted.split('\n').length, before.length + 12);
    // The line before each new one gets a comma.
    assert.ok(count(pasted) <= 24, String(count(pasted)));
    const imported = textWith(file, takenIn(propose(caseTable('ssb-pxwebapi1-json.json'), {}, file.value), file.value));
    assert.match(imported, /"published": "2024-05-23"/);
    assert.equal(checkFeedText(imported).problems.filter(({ severity }) => severity === 'error').length, 0);
  });

  it('gives the very same feed when there is nothing new, by refusing', () => {
    assert.throws(() => takenIn(propose(block(['', '2023K4'], ['Halden', 14519])), ostfold), RangeError);
  });

  it('changes what is asked for, keeps notes and breaks, and drops what no longer holds', () => {
    const note = { nb: 'En note.' };
    const feed = {
      regions: [{ id: 'a', name: 'A', type: 'municipality' }],
      indicators: [
        {
          id: 'jobs',
          title: 'Jobber',
          measure: 'stock',
          frequency: 'year',
          unit: { id: 'jobs', decimals: 0 },
          source: { producer: 'SSB', published: '2024-01-01', nextUpdate: '2024-02-01' },
          series: [
            {
              region: 'a',
              observations: [
                { period: '2020', value: 100, status: ['provisional', 'break'], note, own: 1 },
                { period: '2021', value: 100, status: 'provisional' },
                { period: '2022', value: 100, lower: 90, upper: 110 },
                { period: '2024', value: null, status: 'missing', note },
              ],
            },
          ],
        },
      ],
    };
    const table = tableOf(
      JSON.stringify({
        class: 'dataset',
        label: 'x',
        updated: '2024-03-01T07:00:00Z',
        id: ['Region', 'Tid'],
        size: [1, 5],
        dimension: {
          Region: { category: { index: ['A'] } },
          Tid: { category: { index: ['2020', '2021', '2022', '2023', '2024'] } },
        },
        value: [100.5, 100, 100.5, 101, 102],
        status: { '4': '*' },
      }),
    );
    const proposal = propose(table, { indicator: 'jobs' }, feed);
    assert.deepEqual(
      proposal.figures.map(({ state }) => state),
      ['changed', 'status', 'changed', 'new', 'new'],
    );
    assert.deepEqual(valueAt(takenIn(proposal, feed), ['indicators', 0, 'series', 0, 'observations']), [
      { period: '2020', value: 100.5, status: 'break', own: 1, note },
      { period: '2021', value: 100 },
      { period: '2022', value: 100.5 },
      { period: '2023', value: 101 },
      { period: '2024', value: 102, status: 'provisional', note },
    ]);
    assert.deepEqual(valueAt(takenIn(proposal, feed), ['indicators', 0, 'source']), {
      producer: 'SSB',
      published: '2024-03-01',
    });
  });

  it('says nothing about statuses that the table does not have', () => {
    const feed = takenIn(
      propose(quarterBlock(undefined, ['', '2024K1']), { answers: { provisional: 'all' } }),
      ostfold,
    );
    assert.deepEqual((lastTwo(feed, 0) as readonly unknown[])[1], {
      period: '2024-Q1',
      value: 14417,
      status: 'provisional',
    });
    const again = propose(quarterBlock(), {}, feed);
    assert.deepEqual([...new Set(again.figures.map(({ state }) => state))], ['same']);
  });

  it('makes a region that somebody chose to add', () => {
    const table = block(['', '2024K1'], ['Halden', 14417], ['4601 Bergen', 170_000]);
    const answers = { 'unknown-place:4601 bergen': 'new-region' };
    const feed = takenIn(propose(table, { answers }), ostfold);
    assert.deepEqual((valueAt(feed, ['regions']) as readonly unknown[]).at(-1), {
      id: 'bergen',
      type: 'municipality',
      name: 'Bergen',
      codes: [{ system: 'ssb-kommune', code: '4601' }],
    });
    assert.deepEqual((valueAt(feed, [...JOBS, 'series']) as readonly unknown[]).at(-1), {
      region: 'bergen',
      observations: [{ period: '2024-Q1', value: 170_000 }],
    });
  });

  it('takes an older quarter in between', () => {
    const feed = takenIn(propose(block(['', '2020K2'], ['Halden', 13_900])), ostfold);
    const list = valueAt(feed, [...JOBS, 'series', 0, 'observations']) as readonly { readonly period: string }[];
    assert.deepEqual(
      list.slice(0, 2).map(({ period }) => period),
      ['2020-Q2', '2020-Q3'],
    );
  });
});

describe('the indicator that a table is for', () => {
  it('is the one with the number of the table', () => {
    assert.equal(likelyIndicators(caseTable('ssb-statbank-latin1.csv'), ostfold)[0], 'antall-jobber');
    assert.equal(likelyIndicators(caseTable('ssb-pxwebapi2-json-stat2.json'), ostfold)[0], 'antall-jobber');
  });

  it('is the one that a heading names', () => {
    assert.equal(
      likelyIndicators(block(['Kommune', 'Innpendling 2024'], ['Moss', 1], ['Halden', 2]), ostfold)[0],
      'innpendling',
    );
  });

  it('is none with other periods', () => {
    const ids = likelyIndicators(quarterBlock(), ostfold);
    assert.ok(ids.includes('antall-jobber'));
    assert.ok(!ids.includes('volumvekst'));
  });

  it('is the one that an export names', () => {
    const table = tableOf('indicator_id,region_id,period,value\r\nutpendling,moss,2024,1\r\n');
    assert.deepEqual(likelyIndicators(table, ostfold), ['utpendling']);
  });
});
