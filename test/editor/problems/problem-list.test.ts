import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { checkFeedValue } from '../../../src/feed/checks/check-feed-text.js';
import { placeOf } from '../../../src/feed/checks/place.js';
import type { Problem } from '../../../src/feed/problem.js';
import { RULES } from '../../../src/feed/shape/rules.js';
import * as vocabulary from '../../../src/feed/shape/vocabulary.js';
import { KNOWN_FACTORS } from '../../../src/feed/shape/vocabulary.js';
import { PALETTE_COLORS, type Language } from '../../../src/feed/shape/widget-words.js';
import { FIELD_NAMES, WORD_NAMES } from '../../../src/editor/problems/field-names.words.js';
import { withItem, without, withValue } from '../../../src/feed-file/edited-value.js';
import { problemListOf, type ProblemEntry } from '../../../src/editor/problems/problem-list.js';
import { plainSentence } from '../../../src/editor/problems/problem-sentence.js';
import { KEEPER_SENTENCES } from '../../../src/feed/sentences/keeper-sentences.js';
import { SLIP_SENTENCES } from '../../../src/feed/sentences/slip-sentences.js';
import { VALUE_SENTENCES } from '../../../src/feed/sentences/value-sentences.js';
import { projectFile } from '../../demo/demo-feeds.js';

const TODAY = '2026-11-30';
const FEED: unknown = JSON.parse(projectFile('demo/feeds/ostfold.json'));
const JOBS_OF_SKIPTVET = ['indicators', 0, 'series', 7, 'observations'];

function entriesOf(feed: unknown): readonly ProblemEntry[] {
  const { errors, remarks } = problemListOf(checkFeedValue(feed, [], TODAY), feed, { language: 'nb', today: TODAY });
  return [...errors, ...remarks];
}

function written({ severity, about, sentence, suggestions }: ProblemEntry): string {
  const labels = suggestions.map(({ label }) => `[${label}]`);
  return [`${severity === 'error' ? 'Feil' : 'Merk'}: ${about}: ${sentence}`, ...labels]
    .join(' ')
    .replaceAll('\u00a0', ' ');
}

/** Each has one mistake, what is told of it, and what the first button makes of it. */
const CASES: readonly (readonly [what: string, feed: unknown, told: string])[] = [
  [
    'a figure that is far from those beside it',
    withValue(FEED, [...JOBS_OF_SKIPTVET, 5, 'value'], 6_000),
    'Merk: Skiptvet, Antall jobber (arbeidsforhold), 4. kvartal 2021: 6 000. Periodene ved siden av har 1 096 og ' +
      '1 062. Sjekk tallet hos kilden. [Kontrollert mot kilden]',
  ],
  [
    'a percentage that is a fraction',
    withValue(FEED, ['indicators', 3, 'series', 0, 'observations', 0, 'value'], 0.026),
    'Merk: Østfold, Helt arbeidsledige, andel av arbeidsstyrken: Alle tallene er mellom −1 og 1. Prosent ' +
      'skrives som 2,6, ikke 0,026. [Gang alle med 100] [Kontrollert mot kilden]',
  ],
  [
    'a figure that is text',
    withValue(FEED, [...JOBS_OF_SKIPTVET, 0, 'value'], '1 020'),
    'Feil: Skiptvet, Antall jobber (arbeidsforhold), 3. kvartal 2020: «1 020» er skrevet som tekst. Det ' +
      'er lest som et tall. [Gjør om til tall]',
  ],
  [
    'a period that was skipped',
    without(FEED, [...JOBS_OF_SKIPTVET, 6]),
    'Merk: Skiptvet, Antall jobber (arbeidsforhold), 2. kvartal 2022: 1. kvartal 2022 mangler mellom 4. ' +
      'kvartal 2021 og 2. kvartal 2022. Skriv tallet, eller si hvorfor det ikke finnes. [Skriv at tallet ' +
      'mangler] [Kontrollert mot kilden]',
  ],
  [
    'a newest period that is missing',
    without(FEED, [...JOBS_OF_SKIPTVET, 13]),
    'Merk: Skiptvet, Antall jobber (arbeidsforhold): Østfold blir stående på 3. kvartal 2023, for ' +
      'Skiptvet mangler 4. kvartal 2023. Summen vises ikke før alle har tall. [Kontrollert mot kilden]',
  ],
  [
    'a region that does not exist',
    withValue(FEED, ['region'], 'ostfol'),
    'Feil: Om datafilen: «Område» viser til «ostfol», som ikke finnes i listen «Områder». [Bytt til ' + '«Østfold»]',
  ],
  [
    'a field under a Norwegian name',
    withValue(FEED, ['projects', 0, 'beskrivelse'], 'x'),
    'Merk: Digital bærekraft Østfold – Smarte byer og samfunn: Filen har noe som heter «beskrivelse». Det ' +
      'blir ikke brukt, og står som det er.',
  ],
  ['a missing title', without(FEED, ['focusAreas', 0, 'title']), 'Feil: Fokusområder, nr. 1: «Tittel» mangler.'],
  [
    'an empty description',
    withValue(FEED, ['focusAreas', 0, 'description'], ''),
    'Feil: Grønt industriløft: «Beskrivelse» er tomt. Skriv noe der, eller ta det bort. [Ta bort]',
  ],
  [
    'a word that is no choice',
    withValue(FEED, ['focusAreas', 0, 'kind'], 'sektor'),
    'Feil: Grønt industriløft: «Slag» er «sektor», som ikke er et av valgene. [Velg «sektor»]',
  ],
  [
    'a date to come',
    withValue(FEED, ['updated'], '2027-01-01'),
    'Merk: Om datafilen: «Sist oppdatert» er 1. januar 2027, en dag som ikke har vært ennå. [Sett til i ' + 'dag]',
  ],
  [
    'an acceptance of nothing',
    withItem(FEED, ['accepted'], 0, { problem: 'outlier', region: 'moss', reason: 'x' }),
    'Merk: Om datafilen: En merknad som er godtatt, finnes ikke lenger. Ta bort godkjenningen. [Ta bort]',
  ],
];

describe('the list of problems', () => {
  it('is empty for a sound feed, with what it accepts', () => {
    assert.deepEqual(entriesOf(FEED).map(written), []);
    assert.equal(problemListOf(checkFeedValue(FEED, [], TODAY), FEED, { language: 'nb', today: TODAY }).accepted, 1);
  });

  for (const [what, feed, told] of CASES) {
    it(`tells of ${what}, in the words of the editor`, () => {
      assert.equal(entriesOf(feed).map(written).join('\n'), told);
    });
  }

  for (const [what, feed] of CASES) {
    it(`mends ${what} with each of its buttons`, () => {
      for (const entry of entriesOf(feed)) {
        for (const { label, apply } of entry.suggestions) {
          const left = entriesOf(apply(feed)).map(({ key }) => key);
          assert.ok(!left.includes(entry.key) || label.startsWith('Merk som'), `${label} leaves ${left.join(', ')}`);
        }
      }
    });
  }
});

describe('a sentence about a problem', () => {
  const codes = Object.keys({ ...VALUE_SENTENCES, ...KEEPER_SENTENCES, ...SLIP_SENTENCES }) as Problem['code'][];
  const path = 'indicators[0].series[7].observations[0].value';

  const mentioned = { value: 1, collection: 'regions', status: 'missing', before: 2, after: 3, frequency: 'quarter' };

  function told(language: Language): readonly string[] {
    return codes.map((code) => {
      const problem: Problem = { severity: 'warning', code, path, values: mentioned };
      return `${code}: ${plainSentence(problem, placeOf(path, FEED), FEED, language)}`;
    });
  }

  it('has no name of the file, in any language', () => {
    const names =
      /: .*(?<![\w-])(?:[Ss]kriv null|er null|JSON|true|[a-z]+[A-Z]\w*|quarter|[«"]missing[»"]|\{before)(?![\w-])/;
    for (const language of ['nb', 'nn', 'sv'] as const)
      assert.deepEqual(
        told(language).filter((sentence) => names.test(sentence)),
        [],
        language,
      );
    const inEnglish = /: .*(?<![\w-])(?:null|JSON|[a-z]+[A-Z]\w*)(?![\w-])/;
    assert.deepEqual(
      told('en').filter((sentence) => inEnglish.test(sentence)),
      [],
    );
  });

  it('has a word of its own for everything that a feed may be called or may say', () => {
    const words = Object.entries(vocabulary).flatMap(([name, list]) => (name === 'REMARKS' ? [] : list));
    assert.deepEqual(
      [...words, ...PALETTE_COLORS].filter((word) => !Object.hasOwn(WORD_NAMES, word)),
      KNOWN_FACTORS,
    );
    const fields = Object.values(RULES).flatMap(({ properties }) => Object.keys(properties));
    assert.deepEqual(
      fields.filter((name) => !Object.hasOwn(FIELD_NAMES, name)),
      [],
    );
  });
});
