import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { checkFeedValue, sizeProblems } from '../../../src/feed/checks/check-feed-text.js';
import { placeOf, valueAt } from '../../../src/feed/checks/place.js';
import type { Problem } from '../../../src/feed/problem.js';
import { RULES } from '../../../src/feed/shape/rules.js';
import * as vocabulary from '../../../src/feed/shape/vocabulary.js';
import { KNOWN_FACTORS } from '../../../src/feed/shape/vocabulary.js';
import type { ObjectKind } from '../../../src/feed/shape/objects.js';
import { PALETTE_COLORS, type Language } from '../../../src/feed/shape/widget-words.js';
import { nameOfField } from '../../../src/editor/problems/names/field-names.view.js';
import { wordOf } from '../../../src/editor/problems/names/word-names.js';
import { withItem, without, withValue } from '../../../src/feed-file/edited-value.js';
import { withoutAcceptance, withReason } from '../../../src/editor/problems/accepted-remarks.js';
import { problemListOf, type ProblemEntry } from '../../../src/editor/problems/problem-list.js';
import { plainSentence } from '../../../src/editor/problems/sentences/problem-sentence.js';
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
    'Merk: Østfold, Helt arbeidsledige, andel av arbeidsstyrken, april 2025: 0,026 er mye mindre enn de andre. ' +
      'Mente du 2,6 prosent? [Endre til 2,6 %] [Kontrollert mot kilden]',
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
    'Merk: Skiptvet, Antall jobber (arbeidsforhold), 1. kvartal 2022: Det er ikke noe tall mellom 4. kvartal ' +
      '2021 og 2. kvartal 2022. Skriv det, eller si hvorfor det ikke finnes. [Skriv at tallet mangler] ' +
      '[Kontrollert mot kilden]',
  ],
  [
    'a newest period that is missing',
    without(FEED, [...JOBS_OF_SKIPTVET, 13]),
    'Merk: Skiptvet, Antall jobber (arbeidsforhold), 4. kvartal 2023: Østfold blir stående på 3. kvartal 2023, for ' +
      'Skiptvet mangler 4. kvartal 2023. Summen vises ikke før alle har tall. [Skriv at tallet mangler] ' +
      '[Kontrollert mot kilden]',
  ],
  [
    'a region that does not exist',
    withValue(FEED, ['region'], 'ostfol'),
    'Feil: Om datafilen: «Område som vises først» viser til «ostfol», som ikke finnes i listen «Områder». [Bytt ' +
      'til «Østfold»]',
  ],
  [
    'a field under a Norwegian name',
    withValue(FEED, ['projects', 0, 'beskrivelse'], 'x'),
    'Merk: Digital bærekraft Østfold – Smarte byer og samfunn: Filen har noe som heter «beskrivelse». Det ' +
      'blir ikke brukt, og står som det er.',
  ],
  ['a missing title', without(FEED, ['focusAreas', 0, 'title']), 'Feil: Fokusområder, nr. 1: «Tittel» mangler.'],
  [
    'a title that is left in other languages only',
    without(FEED, ['focusAreas', 4, 'title', 'nb']),
    'Feil: Kapital: «Tittel» finnes bare på nynorsk, svensk, engelsk, men datafilen er på bokmål. Skriv teksten på ' +
      'det også.',
  ],
  [
    'a title with no language left',
    withValue(FEED, ['focusAreas', 0, 'title'], {}),
    'Feil: Fokusområder, nr. 1: «Tittel» mangler.',
  ],
  [
    'a title that is blank',
    withValue(FEED, ['focusAreas', 0, 'title'], ''),
    'Feil: Fokusområder, nr. 1: «Tittel» mangler.',
  ],
  [
    'an empty description',
    withValue(FEED, ['focusAreas', 0, 'description'], ''),
    'Feil: Grønt industriløft: «Beskrivelse» er tomt. Skriv noe der, eller ta det bort. [Ta bort]',
  ],
  [
    'a word that is no choice',
    withValue(FEED, ['focusAreas', 0, 'kind'], 'sektor'),
    'Feil: Grønt industriløft: «Slag» er skrevet på en måte som ikke blir forstått. Velg «Sektor» på nytt. [Velg ' +
      '«Sektor»]',
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
    const { accepted } = problemListOf(checkFeedValue(FEED, [], TODAY), FEED, { language: 'nb', today: TODAY });
    assert.deepEqual(
      accepted.map(({ about, reason }) => [about, reason]),
      [
        [
          'Skiptvet, Antall jobber (arbeidsforhold), 2. kvartal 2023',
          'Slik står tallet i tabell 11657 hos Statistisk sentralbyrå.',
        ],
      ],
    );
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

describe('a button that says why there is no figure', () => {
  const at = [...JOBS_OF_SKIPTVET, 5];
  const figureWith = (parts: object) => withValue(FEED, at, { period: '2021-Q4', ...parts });
  /** The observation after a button, and what is left to say of the feed. */
  const pressed = (feed: unknown, button: string) => {
    const found = entriesOf(feed).flatMap(({ suggestions }) => suggestions);
    const after = found.find(({ label }) => label === button)?.apply(feed);
    return { figure: valueAt(after, at), codes: entriesOf(after).map(({ code }) => code) };
  };
  const BOUNDS = { lower: 1_000, upper: 1_100 };

  it('takes the bounds away with the number, and keeps what else is said of the figure', () => {
    const feed = figureWith({ value: '..', ...BOUNDS, status: 'revised', note: 'Ny kilde' });
    assert.deepEqual(pressed(feed, 'Velg «mangler»'), {
      figure: { period: '2021-Q4', value: null, status: ['revised', 'missing'], note: 'Ny kilde' },
      codes: [],
    });
  });

  it('shows no bounds of a figure that is withheld, nor takes away more than that when it is shown', () => {
    const feed = figureWith({ value: 1_080, ...BOUNDS, status: ['provisional', 'confidential'] });
    assert.deepEqual(pressed(feed, 'Vis tallet').figure, {
      period: '2021-Q4',
      value: 1_080,
      ...BOUNDS,
      status: 'provisional',
    });
    const { figure, codes } = pressed(feed, 'Ta bort tallet');
    assert.deepEqual(figure, { period: '2021-Q4', value: null, status: ['provisional', 'confidential'] });
    assert.deepEqual(codes, []);
  });
});

describe('a required text that is left in other languages only', () => {
  const readable = withValue(FEED, ['focusAreas', 4, 'title'], { nn: 'Kapital' });

  it('is mended in the field of the language that is missing', () => {
    const [entry] = entriesOf(readable);
    assert.deepEqual(entry?.steps, ['focusAreas', 4, 'title', 'nb']);
    assert.deepEqual(entry.place, { page: 'item', steps: ['focusAreas', 4], field: ['title', 'nb'] });
  });

  it('is no error where the feed does not say its language, nor in the old code of bokmål', () => {
    assert.deepEqual(entriesOf(without(readable, ['language'])), []);
    assert.deepEqual(entriesOf(withValue(FEED, ['focusAreas', 4, 'title'], { no: 'Kapital', en: 'Capital' })), []);
  });

  it('may be missing where none is asked for', () => {
    assert.deepEqual(entriesOf(withValue(FEED, ['focusAreas', 4, 'description'], { nn: 'Ei skildring' })), []);
  });
});

describe('an accepted remark', () => {
  const acceptedIn = (feed: unknown) =>
    problemListOf(checkFeedValue(feed, [], TODAY), feed, { language: 'nb', today: TODAY }).accepted;

  it('has its reason written anew, in the language of the feed', () => {
    const [remark] = acceptedIn(FEED);
    assert.ok(remark);
    const written = withReason(FEED, remark, 'Ringt kilden');
    assert.deepEqual(
      acceptedIn(written).map(({ reason }) => reason),
      ['Ringt kilden'],
    );
  });

  it('is told again when it is taken back, and leaves no empty list', () => {
    const [remark] = acceptedIn(FEED);
    assert.ok(remark);
    const without = withoutAcceptance(FEED, remark);
    assert.equal(Object.hasOwn(without as object, 'accepted'), false);
    assert.deepEqual(
      entriesOf(without).map(({ code }) => code),
      ['outlier'],
    );
  });
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
      [...words, ...PALETTE_COLORS].filter((word) => wordOf(word, 'nb') === word),
      [...KNOWN_FACTORS],
    );
    const fields = (Object.keys(RULES) as ObjectKind[]).flatMap((kind) =>
      Object.keys(RULES[kind].properties).map((name) => [kind, name] as const),
    );
    assert.deepEqual(
      fields.filter(([kind, name]) => nameOfField(name, kind, 'nb') === name),
      [],
    );
  });
});

describe('a file that is too large', () => {
  it('is an error that says what readers meet with and what can be done, in every language', () => {
    for (const [language, words] of [
      ['nb', ['3,5\u00a0MB', '1\u00a0MB', 'leserne', 'fylke']],
      ['nn', ['3,5\u00a0MB', '1\u00a0MB', 'lesarane', 'fylke']],
      ['sv', ['3,5\u00a0MB', '1\u00a0MB', 'läsarna', 'län']],
      ['en', ['3.5\u00a0MB', '1\u00a0MB', 'readers', 'county']],
    ] as const) {
      const { errors } = problemListOf({ problems: sizeProblems(3_500_000) }, {}, { language, today: TODAY });
      assert.equal(errors.length, 1);
      for (const word of words) assert.ok(errors[0]?.sentence.includes(word), `${word} in ${errors[0]?.sentence}`);
    }
  });

  it('is something to look at where pages only become slow', () => {
    const { remarks } = problemListOf({ problems: sizeProblems(300_000) }, {}, { language: 'nb', today: TODAY });
    assert.match(remarks[0]?.sentence ?? '', /^Filen er på 300\u00a0kB\./);
  });
});
