import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language } from '../../src/feed/feed.js';
import { reachesOf } from '../../src/view/reach.js';
import { plain, smallFeed, type Row } from '../figures/small-feed.js';

const QUARTERS: readonly Row[] = [
  ['2023-Q3', 100],
  ['2023-Q4', 110],
];
const SOURCE = { producer: 'SSB', published: '2024-02-23', nextUpdate: '2024-05-24' };

function reaches(indicators: readonly object[], language: Language = 'nb', today = '2024-03-01') {
  const feed = smallFeed(
    indicators.map((indicator, index) => ({
      id: `Tall ${index + 1}`,
      frequency: 'quarter',
      source: SOURCE,
      rows: { Moss: QUARTERS },
      ...indicator,
    })),
  );
  return reachesOf(feed.indicators, { feed, region: 'Moss', language, today }).map(({ text, isLate }) => ({
    text: plain(text),
    isLate,
  }));
}

describe('how far figures reach, in words', () => {
  const sentences: readonly (readonly [Language, string])[] = [
    [
      'nb',
      'Tall for hvert kvartal til og med 4. kvartal 2023 · publisert 23. februar 2024 · neste ventet 24. mai 2024',
    ],
    ['nn', 'Tal for kvart kvartal til og med 4. kvartal 2023 · publisert 23. februar 2024 · neste venta 24. mai 2024'],
    [
      'sv',
      'Siffror för varje kvartal till och med fjärde kvartalet 2023 · publicerade 23 februari 2024 · ' +
        'nästa väntas 24 maj 2024',
    ],
    ['en', 'Figures for every quarter up to and including Q4 2023 · published 23 February 2024 · next due 24 May 2024'],
  ];
  for (const [language, sentence] of sentences) {
    it(`is period, rhythm and dates, in ${language}`, () => {
      assert.deepEqual(reaches([{}], language), [{ text: sentence, isLate: false }]);
    });
  }

  it('says calmly that newer figures may have come', () => {
    assert.deepEqual(reaches([{}], 'nb', '2024-06-01'), [
      {
        text:
          'Tall for hvert kvartal til og med 4. kvartal 2023 · publisert 23. februar 2024 · ' +
          'neste var ventet 24. mai 2024 · nyere tall kan finnes hos kilden',
        isLate: true,
      },
    ]);
  });

  it('says no rhythm of a single figure, and no date that nobody has given', () => {
    assert.deepEqual(
      reaches([{ source: undefined, rows: { Moss: [['2023', 5]] }, frequency: 'year' }]).map(({ text }) => text),
      ['Tall for 2023'],
    );
  });

  it('is said once of figures that are alike, and of each where they are not', () => {
    assert.equal(reaches([{}, {}]).length, 1);
    const years = {
      frequency: 'year',
      source: { producer: 'Menon' },
      rows: {
        Moss: [
          ['2021', 1],
          ['2022', 2],
        ],
      },
    };
    assert.deepEqual(
      reaches([{}, { shortTitle: 'Verdi', ...years }]).map(({ text }) => text?.split(' · ')[0]),
      ['Tall 1: tall for hvert kvartal til og med 4. kvartal 2023', 'Verdi: tall for hvert år til og med 2022'],
    );
    assert.deepEqual(reaches([{ rows: { Moss: [['2023-Q4', null]] } }]), []);
  });
});
