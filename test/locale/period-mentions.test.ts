import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Language } from '../../src/feed/feed.js';
import { parsePeriod } from '../../src/feed/parse/written-period.js';
import type { Period } from '../../src/feed/period.js';
import { withOtherPeriod } from '../../src/locale/period-mentions.js';
import { formatPeriod } from '../../src/locale/time.js';

function period(text: string): Period {
  const known = parsePeriod(text);
  assert.ok(known);
  return known;
}

const [OLD, NEW] = [period('2023-Q4'), period('2024-Q1')];

const CASES: readonly (readonly [Language | undefined, string, string | undefined])[] = [
  [
    'nb',
    'Uttrekket går fra 3. kvartal 2020 til 4. kvartal 2023.',
    'Uttrekket går fra 3. kvartal 2020 til 1. kvartal 2024.',
  ],
  ['nb', 'Per 4.\u00a0kvartal\u00a02023', 'Per 1.\u00a0kvartal\u00a02024'],
  ['nb', 'Fjerde kvartal 2023 er det siste.', 'Første kvartal 2024 er det siste.'],
  ['nn', 'til og med 4. kv. 2023', 'til og med 1. kv. 2024'],
  ['sv', 'till fjärde kvartalet 2023, kv. 4 2023', 'till första kvartalet 2024, kv. 1 2024'],
  ['en', 'until Q4 2023 (the fourth quarter of 2023)', 'until Q1 2024 (the first quarter of 2024)'],
  [undefined, 'Q4 2023, 4. kvartal 2023', 'Q1 2024, 1. kvartal 2024'],
  ['nb', 'Tabell 2023K4', 'Tabell 2024K1'],
  // Another period, or no period at all.
  ['nb', '3. kvartal 2023', undefined],
  ['nb', 'Personer med arbeid, 4. kvartal.', undefined],
  ['nb', '14. kvartal 2023', undefined],
  ['nb', 'i 2023', undefined],
  ['nb', '4. kvartal 20231', undefined],
  // What is an address stays one.
  ['nb', 'Se https://ssb.no/2023-Q4/tabell', undefined],
  ['nb', 'Se https://ssb.no/2023-Q4 per 4. kvartal 2023', 'Se https://ssb.no/2023-Q4 per 1. kvartal 2024'],
  // Both are named: both are meant.
  ['nb', 'Fra 4. kvartal 2023 til 1. kvartal 2024', undefined],
];

function mended(text: string, language: Language | undefined, from: Period, to: Period): string | undefined {
  const pieces = withOtherPeriod(text, language, from, to);
  if (pieces) assert.equal(pieces.map(({ before }) => before).join(''), text);
  return pieces?.map(({ after }) => after).join('');
}

describe('a period that is named in a text', () => {
  for (const [language, text, wanted] of CASES)
    it(`${wanted === undefined ? 'is not' : 'is'} found in «${text}»`, () => {
      assert.equal(mended(text, language, OLD, NEW), wanted);
    });

  it('is found as the product itself writes it, in every language, for every kind that is looked for', () => {
    for (const [from, to] of [
      ['2023-Q4', '2024-Q1'],
      ['2023-H2', '2024-H1'],
      ['2023-12', '2024-01'],
    ] as const)
      for (const language of ['nb', 'nn', 'sv', 'en'] as const)
        for (const form of ['long', 'short'] as const) {
          const [before, after] = [formatPeriod(from, language, form), formatPeriod(to, language, form)];
          assert.equal(mended(`x ${before} y`, language, period(from), period(to)), `x ${after} y`);
        }
  });

  it('is not looked for when it is a year, which is named for many reasons', () => {
    assert.equal(mended('fra 2020 til 2023', 'nb', period('2023'), period('2024')), undefined);
  });
});
