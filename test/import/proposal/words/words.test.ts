import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGUAGES, type Language } from '../../../../src/feed/feed.js';
import type { Proposal } from '../../../../src/import/proposal/proposal.js';
import type { Answers } from '../../../../src/import/proposal/questions/finding.js';
import { findingText } from '../../../../src/import/proposal/words/finding-texts.js';
import { FINDING_WORDS } from '../../../../src/import/proposal/words/finding.words.js';
import { summaryOf } from '../../../../src/import/proposal/words/summary.js';
import type { SourceTable } from '../../../../src/import/table/source-table.js';
import { block, caseTable, FIRST_QUARTER, propose, quarterBlock, tableOf } from '../../ostfold.js';

const withCountry = block(
  ['Område', '1. kvartal 2024'],
  ...FIRST_QUARTER.map(([name, id, value]) => [name, id === 'moss' || id === 'aremark' ? `${value}*` : value]),
  ['Hele landet', '3 002 117'],
);

describe('how a table was understood', () => {
  const sentences: Readonly<Record<Language, string>> = {
    nb: '12 kommuner, 1 nytt kvartal (1. kvartal 2024), 2 foreløpige tall, 1 rad ble ikke kjent igjen: «Hele landet»',
    nn: '12 kommunar, 1 nytt kvartal (1. kvartal 2024), 2 førebelse tal, 1 rad vart ikkje kjend igjen: «Hele landet»',
    sv:
      '12 kommuner, 1 nytt kvartal (första kvartalet 2024), 2 preliminära uppgifter, 1 rad ' +
      'kändes inte igen: ”Hele landet”',
    en: '12 municipalities, 1 new quarter (Q1 2024), 2 preliminary figures, 1 row was not recognised: “Hele landet”',
  };
  for (const language of LANGUAGES)
    it(`is said in ${language}`, () =>
      assert.equal(summaryOf(propose(withCountry), language).text, sentences[language]));

  it('has a kind for each part', () => {
    assert.deepEqual(
      summaryOf(propose(withCountry), 'nb').parts.map(({ kind }) => kind),
      ['known', 'new', 'marked', 'unknown'],
    );
  });

  it('tells older figures that are slightly different', () => {
    assert.equal(
      summaryOf(propose(caseTable('ssb-pxwebapi2-json-stat2.json')), 'nb').text,
      '12 kommuner, 1 nytt kvartal (1. kvartal 2024), 7 tall fra før er litt annerledes (4. kvartal 2023, høyst 2), ' +
        '1 tall mangler i kilden',
    );
  });

  it('calls places of several kinds areas', () => {
    const table = block(['', '2024K1'], ['Halden', 14417], ['Norge', 3_002_117]);
    const proposal = propose(table, { answers: { 'region-without-series': 'take' } });
    assert.equal(summaryOf(proposal, 'nb').text, '2 områder, 1 nytt kvartal (1. kvartal 2024)');
  });

  it('writes three names of many', () => {
    const strangers = ['Bergen', 'Kinn', 'Trondheim', 'Stavanger', 'Sandnes'].map((name) => [name, 5]);
    assert.match(
      summaryOf(propose(block(['', '2024K1'], ...strangers, ['Halden', 14417])), 'nb').text,
      /5 rader ble ikke kjent igjen: «Bergen», «Kinn», «Trondheim» og 2 til$/,
    );
  });
});

/** How a table is understood for the jobs in the feed of Østfold. */
const ofOstfold = (table: SourceTable, answers: Answers = {}): Proposal => propose(table, { answers });

/** Two municipalities of one name, and three that have a percentage. */
const SMALL_FEED = {
  feedVersion: '1.0',
  language: 'nb',
  regions: [
    { id: 'valer-o', name: 'Våler', type: 'municipality', codes: [{ system: 'ssb-kommune', code: '3114' }] },
    { id: 'valer-i', name: 'Våler', type: 'municipality', codes: [{ system: 'ssb-kommune', code: '3419' }] },
    {
      ...{ id: 'alesund', name: 'Ålesund', type: 'municipality' },
      codes: [{ system: 'ssb-kommune', code: '1507', validFrom: '2020-01-01', validTo: '2023-12-31' }],
    },
    ...['Halden', 'Moss', 'Sarpsborg'].map((name) => ({ id: name.toLowerCase(), name, type: 'municipality' })),
  ],
  indicators: [
    {
      ...{ id: 'share', title: 'Ledighet', unit: { id: 'percent' }, measure: 'rate', frequency: 'year' },
      series: [
        { region: 'halden', observations: [{ period: '2023', value: 2.4, status: 'provisional' }] },
        { region: 'moss', observations: [{ period: '2023', value: 2.5 }] },
        { region: 'sarpsborg', observations: [{ period: '2023', value: 2.9 }] },
      ],
    },
  ],
};

const ofSmall = (table: SourceTable): Proposal => propose(table, { indicator: 'share' }, SMALL_FEED);

/** More places that the feed does not have than are asked about one by one. */
const STRANGERS = ['Bergen', 'Kinn', 'Trondheim', 'Stavanger', 'Sandnes', 'Bodø'];

/** Tables in which everything happens that there is a sentence for. */
const SITUATIONS: readonly Proposal[] = [
  ofOstfold(quarterBlock((name, value) => [name, Math.round(value * 2.4)])),
  ofOstfold(
    quarterBlock((name, value) => [name, (value / 1000).toFixed(1).replace('.', ',')]),
    { scale: 'multiply' },
  ),
  ofOstfold(
    quarterBlock((name, value) => [
      name,
      value > 999 ? `${Math.floor(value / 1000)}.${String(value % 1000).padStart(3, '0')}` : value,
    ]),
  ),
  ofOstfold(quarterBlock((name, value) => [name === 'Halden' ? 'Haldn' : name, value === 1281 ? ':' : value])),
  ofOstfold(
    quarterBlock(
      (name, value) => [name === 'Halden' ? '3103 Halden' : name === 'Moss' ? '3002' : name, value],
      ['', '2. kvartal 2024'],
    ),
  ),
  ofOstfold(quarterBlock((name, value) => [name, `${value},5`])),
  ofOstfold(quarterBlock(undefined, ['', '2024'])),
  ofOstfold(quarterBlock(undefined, ['Område', 'Antall'])),
  ofOstfold(quarterBlock(undefined, ['Område', '31.03.2024'])),
  ofOstfold(quarterBlock((name, value) => [name, value === 1281 ? '#REF!' : value])),
  ofOstfold({ ...quarterBlock(), facts: { notes: ['Tallene for Moss er anslått.'] } }),
  ofOstfold(block(['Kommune', 'Kolonne', '2024K1'], ['Halden', 'X', 14417], ['Halden', 'Y', 15], ['Moss', 'X', 2])),
  ofOstfold(block(['', '2024K1', '2024K1', 'Endring'], ['Halden', 1, 2, 3], ['Moss', 4, 5, 6])),
  ofOstfold(block(['', '2024K1'], ['Halden', 14417], ['Moss', 23619], ['Halden', 14000])),
  ofOstfold(block(['', '2023K4'], ['Halden', 14519], ['Moss', 23786])),
  ofOstfold(block(['', '2024K1'], ['Halden', 14417], ['Norge', 3_002_117], ['Østfold', 139_004])),
  ofOstfold(
    block(
      ['Område', '1. kvartal 2024'],
      ...FIRST_QUARTER.map(([name], index) => [name, FIRST_QUARTER[(index + 11) % 12]?.[2] ?? 0]),
    ),
  ),
  ofOstfold(block(['', '2024K1'], ['Halden', 14417], ...STRANGERS.map((name) => [name, 5]))),
  ofOstfold(block(...FIRST_QUARTER.map(([, , value]) => [value]))),
  ofOstfold(block(['x'], ['y'])),
  ofOstfold(withCountry),
  ofOstfold(caseTable('eurostat-json-stat.json')),
  ofOstfold(caseTable('ssb-pxwebapi2-json-stat2.json')),
  ofOstfold(caseTable('open-sdg-8-5-2.csv')),
  ofSmall(block(['Kommune', '2024'], ['Halden', '0,026'], ['Moss', '2,5'], ['Sarpsborg', '3,1'])),
  ofSmall(block(['Kommune', '2024'], ['Våler', '2,6'], ['Moss', '2,5'])),
  ofSmall(block(['Kommune', '2024'], ['1508 Ålesund', '2,6'], ['Moss', '2,5'])),
  ofSmall(tableOf('indicator_id,region_id,period,value,status\r\nshare,halden,2023,2.4,\r\n')),
];

describe('every finding', () => {
  it('is in one of the situations', () => {
    const codes = SITUATIONS.flatMap(({ findings }) => findings.map(({ code }) => code));
    assert.deepEqual([...new Set(codes)].sort(), Object.keys(FINDING_WORDS).sort());
  });

  for (const language of LANGUAGES)
    it(`is a sentence in ${language}, without gaps, ids and codes of choices`, () => {
      for (const proposal of SITUATIONS)
        for (const finding of proposal.findings) {
          const { sentence, choices } = findingText(finding, proposal, language);
          assert.match(sentence, /^[\p{Lu}\d«”“].*[.?»”]$/u, `${finding.id}: ${sentence}`);
          for (const text of [sentence, ...choices.map((choice) => choice.text)])
            assert.doesNotMatch(
              text,
              /[{}]|undefined|NaN|\w+:\w|indre-ostfold|^[a-z]+(?:-[a-z]+)*$/u,
              `${finding.id}: ${text}`,
            );
        }
    });
});
