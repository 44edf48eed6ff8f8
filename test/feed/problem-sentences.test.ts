import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGUAGES, checkFeedText, describeProblem, type Problem } from '../../src/feed/index.js';
import { KEEPER_SENTENCES, KEEPER_VARIANTS } from '../../src/feed/sentences/keeper-sentences.js';
import { READING } from '../../src/feed/sentences/reading-sentences.js';

const regions = [{ id: 'moss', name: 'Moss' }];

function sentencesOf(content: object): string[] {
  const { problems } = checkFeedText(JSON.stringify({ feedVersion: '1.0', regions, ...content }));
  return problems.map((problem) => describeProblem(problem, 'nb'));
}

function indicatorFeed(observations: readonly object[], more: object = {}): object {
  return {
    indicators: [
      {
        id: 'i',
        title: 'I',
        source: { producer: 'P' },
        unit: { id: 'points' },
        series: [{ region: 'moss', observations }],
        ...more,
      },
    ],
  };
}

describe('what the sentences ask for', () => {
  const targets = (target: object) => sentencesOf({ targets: [{ id: 't', ...target }] });

  it('is what this target needs', () => {
    assert.deepEqual(targets({ operator: 'at-least' }), ['Feil i datafilen: «targets[0]» mangler måltallet «value».']);
    assert.deepEqual(targets({ operator: 'between', min: 1 }), [
      'Feil i datafilen: «targets[0]» mangler måltall. Skriv både «min» og «max».',
    ]);
  });

  it('is a word that is known, with what is shown as long as it is not', () => {
    const sentences = sentencesOf({
      language: 'da',
      regions: [{ id: 'moss', name: 'Moss', type: 'city' }],
      projects: [{ id: 'p', title: 'P', status: 'soon' }],
      focusAreas: [{ id: 'a', title: 'A', kind: 'pillar', status: 'vedteken' }],
      ...indicatorFeed([{ period: '2023', value: 1, status: 'guess' }]),
    });
    const consequences = sentences.map((sentence) =>
      sentence.replace(/^Feil i datafilen: | Disse kan brukes: [\w, -]+\.(?: Mener du «decided»\?)?$/g, ''),
    );
    assert.deepEqual(consequences.sort(), [
      '«focusAreas[0].kind» er «pillar», som ikke er kjent. Derfor vises området som et annet område enn sektor ' +
        'og støtteområde.',
      '«focusAreas[0].status» er «vedteken», som ikke er kjent. Derfor vises området som vedtatt.',
      '«indicators[0].series[0].observations[0].status» er «guess», som ikke er kjent. Derfor vises tallet uten ' +
        'denne statusen.',
      '«language» er «da», som ikke er kjent, og blir derfor lest som «nb».',
      '«projects[0].status» er «soon», som ikke er kjent, og blir derfor ikke brukt.',
      '«regions[0].type» er «city», som ikke er kjent, og blir derfor lest som «other».',
    ]);
  });

  it('is mailto for a mailbox', () => {
    assert.deepEqual(sentencesOf({ contact: { name: 'P', url: 'post@example.org' } }), [
      'Feil i datafilen: «contact.url» er «post@example.org». Skriv e-postadressen slik: mailto:post@example.org.',
    ]);
    assert.deepEqual(sentencesOf({ contact: { name: 'P', url: 'www.example.org' } }), [
      'Feil i datafilen: «contact.url» er «www.example.org». Skriv en hel adresse som begynner med https://.',
    ]);
  });

  it('is the whole address where something like one stands', () => {
    assert.deepEqual(sentencesOf({ contact: { name: 'P', url: 'https:///side' } }), [
      'Feil i datafilen: «contact.url» er «https:///side», som er feilskrevet eller for lang til å bli en lenke. ' +
        'Kopier hele adressen fra nettleseren.',
    ]);
  });

  it('is a day or a week that the calendar has', () => {
    assert.deepEqual(sentencesOf({ updated: '2023-02-29' }), [
      'Feil i datafilen: «updated» er «2023-02-29», som ikke finnes i kalenderen.',
    ]);
    assert.deepEqual(sentencesOf(indicatorFeed([{ period: '2023-W53', value: 1 }])), [
      'Feil i datafilen: «indicators[0].series[0].observations[0].period» er «2023-W53», som ikke finnes i kalenderen.',
    ]);
  });

  it('is the range of a strength', () => {
    const actors = [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ];
    const sentences = (strength: unknown) =>
      sentencesOf({ actors, links: [{ from: { actor: 'a' }, to: { actor: 'b' }, strength }] });
    assert.deepEqual(sentences(9), [
      'Feil i datafilen: «links[0].strength» skal være et tall fra 1 til 5. Ta den bort når dere ikke vet.',
    ]);
    assert.deepEqual(sentences('high'), [
      'Feil i datafilen: «links[0].strength» skal være et tall fra 1 til 5, men er tekst.',
    ]);
  });

  it('is one kind of period', () => {
    const [quarter] = sentencesOf(indicatorFeed([{ period: '2023', value: 1 }], { frequency: 'quarter' }));
    assert.match(quarter ?? '', /«2023».*Bruk samme slags periode i hele serien\.$/);
    const [year] = sentencesOf(
      indicatorFeed([
        { period: '2022-Q4', value: 1 },
        { period: '2023', value: 1 },
      ]),
    );
    assert.match(year ?? '', /«2023».*Bruk samme slags periode i hele serien\.$/);
  });
});

describe('every sentence', () => {
  const tables = [
    { sentences: READING.sentences, variants: READING.variants },
    { sentences: KEEPER_SENTENCES, variants: KEEPER_VARIANTS },
  ];
  const all = tables.flatMap(({ sentences, variants }) => [...Object.entries(sentences), ...Object.entries(variants)]);

  it('mentions the same in every language, begins small and ends with a full stop or what was found', () => {
    assert.ok(all.length > 60);
    for (const [code, sentence] of all) {
      const mentioned = LANGUAGES.map((language) => [...sentence[language].matchAll(/\{\w+\}/g)].map(String).sort());
      for (const other of mentioned) assert.deepEqual([...new Set(other)], [...new Set(mentioned[0])], code);
      for (const language of LANGUAGES) assert.match(sentence[language], /^[\p{Ll}«"].*([.?]|\{excerpt\})$/u, code);
    }
  });

  it('is in its language: quotation marks of Norwegian, and those of Swedish and English', () => {
    for (const [code, { nb, nn, sv, en }] of all) {
      for (const text of [nb, nn]) assert.doesNotMatch(text, /"\{path\}"/, code);
      for (const text of [sv, en]) assert.doesNotMatch(text, /[«»]/, code);
    }
  });

  it('names a range of numbers in words', () => {
    const problem = (values: Problem['values']): Problem => ({ severity: 'error', path: 'x', code: 'type', values });
    const told = (values: Problem['values']) =>
      LANGUAGES.map((language) =>
        describeProblem(problem({ expected: 'number', found: 'text', ...values }), language).replace(/^[^:]+: /, ''),
      );
    assert.deepEqual(told({ minimum: 0, maximum: 6, multipleOf: 1 }), [
      '«x» skal være et helt tall fra 0 til 6, men er tekst.',
      '«x» skal vere eit heilt tal frå 0 til 6, men er tekst.',
      '"x" ska vara ett heltal från 0 till 6, men är text.',
      '"x" should be a whole number from 0 to 6 but is text.',
    ]);
    assert.deepEqual(told({ minimum: 0 }), [
      '«x» skal være et tall som er minst 0, men er tekst.',
      '«x» skal vere eit tal som er minst 0, men er tekst.',
      '"x" ska vara ett tal som är minst 0, men är text.',
      '"x" should be a number that is at least 0 but is text.',
    ]);
    assert.equal(told({ maximum: 9 })[0], '«x» skal være et tall som er høyst 9, men er tekst.');
    assert.equal(told({ exclusiveMinimum: 0 })[3], '"x" should be a number greater than 0 but is text.');
    assert.equal(told({})[0], '«x» skal være et tall, men er tekst.');
  });
});
