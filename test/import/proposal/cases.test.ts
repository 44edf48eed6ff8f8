import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ALL_TAKEN, caseTable, found, ostfold, propose, taken } from '../ostfold.js';

/** The older figures that the case files have otherwise than the feed, by hand: 4. kvartal 2023. */
const CHANGED = {
  'halden 2023-Q4': 14518,
  'moss 2023-Q4': 23784,
  'sarpsborg 2023-Q4': 32369,
  'fredrikstad 2023-Q4': 38101,
  'rade 2023-Q4': 4515,
  'indre-ostfold 2023-Q4': 17516,
  'rakkestad 2023-Q4': 3520,
};

describe('the files of statistics offices, for the feed of Østfold', () => {
  it('give twelve new figures and seven changed ones of the bank’s CSV', () => {
    const proposal = propose(caseTable('ssb-statbank-latin1.csv'));
    assert.deepEqual(taken(proposal), { ...ALL_TAKEN, ...CHANGED });
    assert.equal(proposal.figures.filter(({ state }) => state === 'new').length, 12);
    assert.deepEqual(proposal.newPeriods, ['2024-Q1']);
    assert.deepEqual(proposal.knownPeriods, ['2023-Q4']);
    assert.deepEqual(proposal.unknown, []);
    const { values, chosen } = found(proposal, 'changed');
    assert.deepEqual(values, { count: 7, periods: ['2023-Q4'], most: 2 });
    assert.equal(chosen, 'take');
    assert.equal(proposal.isReady, true);
  });

  it('keep the older figures when somebody says so', () => {
    const proposal = propose(caseTable('ssb-statbank-latin1.csv'), { answers: { changed: 'keep' } });
    assert.deepEqual(taken(proposal), ALL_TAKEN);
    assert.equal(proposal.count, 12);
  });

  it('give the same of PxWebApi 1, with the day of publication', () => {
    const proposal = propose(caseTable('ssb-pxwebapi1-json.json'));
    assert.deepEqual(taken(proposal), ALL_TAKEN);
    assert.deepEqual(proposal.source, { published: '2024-05-23' });
  });

  it('give eleven figures and one that is missing of PxWebApi 2, and say which sum stays behind', () => {
    const proposal = propose(caseTable('ssb-pxwebapi2-json-stat2.json'));
    assert.deepEqual(taken(proposal), { ...ALL_TAKEN, ...CHANGED, 'hvaler 2024-Q1': null });
    const hvaler = proposal.figures.find(({ region, period }) => region === 'hvaler' && period === '2024-Q1');
    assert.deepEqual(hvaler?.statuses, ['missing']);
    assert.equal(proposal.count, 18);
    assert.deepEqual(found(proposal, 'members-missing').values, {
      regions: ['hvaler'],
      sum: 'ostfold',
      period: '2024-Q1',
      stays: '2023-Q4',
    });
    assert.deepEqual(found(proposal, 'signs').values, { signs: [{ sign: '..', meaning: 'missing' }] });
  });

  it('leave Swedish municipalities out of a feed that has none', () => {
    const proposal = propose(caseTable('scb-pxwebapi2-json-stat2.json'));
    assert.deepEqual(proposal.figures, []);
    assert.equal(proposal.isReady, false);
    assert.deepEqual(
      proposal.unknown.map(({ name, code, figures }) => [name, code, figures.map(({ value }) => value)]),
      [
        ['Göteborg', '1480', [338000, 339100]],
        ['Härryda', '1401', [19800, 19950]],
      ],
    );
  });
});

describe('a file for another kind of indicator', () => {
  const unemployment = (series: readonly unknown[]) => ({
    feedVersion: '1.0',
    region: 'halden',
    regions: [
      { id: 'halden', name: 'Halden', type: 'municipality', codes: [{ system: 'ssb-kommune', code: '3101' }] },
      { id: 'oslo-viken', name: 'Oslo og Viken', type: 'other' },
    ],
    indicators: [
      { id: 'share', title: 'Andel', unit: { id: 'percent' }, measure: 'rate', frequency: 'year', series },
      {
        id: 'employed',
        title: 'Sysselsatte',
        unit: { id: 'persons', label: 'personer' },
        measure: 'stock',
        frequency: 'year',
        series: [],
      },
    ],
  });

  it('takes what Open SDG has of a place, and asks whose the headline is', () => {
    const feed = unemployment([{ region: 'halden', observations: [{ period: '2022', value: 2.9 }] }]);
    const proposal = propose(caseTable('open-sdg-8-5-2.csv'), { indicator: 'share' }, feed);
    assert.deepEqual(taken(proposal), { 'halden 2023': 2.7 });
    assert.deepEqual(
      proposal.unknown.map(({ name, figures }) => [name, figures.map(({ value }) => value)]),
      [['', [2.4, 2.3]]],
    );
  });

  it('takes thousands of Eurostat as ones, and its provisional figure as such', () => {
    const proposal = propose(caseTable('eurostat-json-stat.json'), { indicator: 'employed' }, unemployment([]));
    assert.deepEqual(taken(proposal), { 'oslo-viken 2023': 612300, 'oslo-viken 2024': 618900 });
    assert.deepEqual(
      proposal.figures.map(({ statuses }) => statuses),
      [[], ['provisional']],
    );
    assert.deepEqual(found(proposal, 'multiplied').values, { factor: 1000, unit: 'Thousand persons' });
    assert.deepEqual(found(proposal, 'rounded').values, { to: 100 });
    assert.equal(proposal.source.published, '2026-04-10');
  });

  it('is not taken for one of another frequency', () => {
    const proposal = propose(caseTable('open-sdg-8-5-2.csv'), {}, ostfold);
    const { given, expected } = found(proposal, 'other-frequency').values;
    assert.deepEqual({ given, expected }, { given: 'year', expected: 'quarter' });
    assert.equal(proposal.isReady, false);
  });
});
