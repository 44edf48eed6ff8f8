import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGUAGES, type Language } from '../../../src/feed/feed.js';
import { CHOICE_WORDS } from '../../../src/import/proposal/choice.words.js';
import { findingText } from '../../../src/import/proposal/finding-texts.js';
import { summaryOf } from '../../../src/import/proposal/summary.js';
import { block, caseTable, FIRST_QUARTER, propose, quarterBlock } from '../ostfold.js';

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

describe('every finding', () => {
  const tables = [
    quarterBlock((name, value) => [name, Math.round(value * 2.4)]),
    quarterBlock((name, value) => [name, value / 1000]),
    quarterBlock((name, value) => [
      name,
      value > 999 ? `${Math.floor(value / 1000)}.${String(value % 1000).padStart(3, '0')}` : value,
    ]),
    quarterBlock((name, value) => [name === 'Halden' ? 'Haldn' : name, value === 1281 ? ':' : value]),
    quarterBlock(
      (name, value) => [name === 'Halden' ? '3103 Halden' : name === 'Moss' ? '3002' : name, value],
      ['', '2. kvartal 2024'],
    ),
    quarterBlock(undefined, ['', '2024']),
    block(['', '2024K1', '2024K1', 'Endring'], ['Halden', 1, 2, 3], ['Moss', 4, 5, 6]),
    block(...FIRST_QUARTER.map(([, , value]) => [value])),
    block(['x'], ['y']),
    withCountry,
    caseTable('eurostat-json-stat.json'),
    caseTable('ssb-pxwebapi2-json-stat2.json'),
    caseTable('open-sdg-8-5-2.csv'),
  ];
  for (const language of LANGUAGES)
    it(`is a sentence in ${language}, without gaps, ids and codes of choices`, () => {
      let count = 0;
      for (const table of tables) {
        const proposal = propose(table);
        for (const finding of proposal.findings) {
          const { sentence, choices } = findingText(finding, proposal, language);
          count += 1;
          assert.match(sentence, /^[\p{Lu}\d«”“].*[.?»”]$/u, `${finding.id}: ${sentence}`);
          for (const text of [sentence, ...choices.map((choice) => choice.text)])
            assert.doesNotMatch(
              text,
              /[{}]|undefined|NaN|\w+:\w|indre-ostfold|^[a-z]+(?:-[a-z]+)*$/u,
              `${finding.id}: ${text}`,
            );
        }
      }
      assert.ok(count > 30, String(count));
    });

  it('has words for each choice that there is', () => assert.ok(Object.keys(CHOICE_WORDS).length > 30));
});
