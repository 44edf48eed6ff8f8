import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFeedText, describeProblem, parseFeed } from '../../../src/feed/index.js';

const moss = { id: 'moss', name: 'Moss' };
const halden = { id: 'halden', name: 'Halden' };

/** What is told of a feed: the severity, and the sentence without its beginning. */
function told(content: object): string[] {
  const { problems } = checkFeedText(JSON.stringify({ feedVersion: '1.0', regions: [moss, halden], ...content }));
  // What is told of an indicator that is so small is no matter of its shape.
  const ofShape = problems.filter(({ code }) => code !== 'figures-none' && code !== 'unit-missing');
  return ofShape.map((problem) => `${problem.severity}: ${describeProblem(problem, 'nb').replace(/^[^:]+: /, '')}`);
}

function withObservation(observation: object): object {
  return {
    indicators: [
      { id: 'i', title: 'I', source: { producer: 'P' }, series: [{ region: 'moss', observations: [observation] }] },
    ],
  };
}

const withUnit = (unit: object) => ({ indicators: [{ id: 'i', title: 'I', unit }] });
const withBudget = (budget: object) => ({ projects: [{ id: 'p', title: 'P', budget }] });

describe('what the schema refuses and reading tolerates is told to the keeper', () => {
  const cases: readonly (readonly [what: string, content: object, ...sentences: string[]])[] = [
    [
      'no value and no reason',
      withObservation({ period: '2023', value: null }),
      'error: «indicators[0].series[0].observations[0].status» mangler, og tallet er null. Skriv hvorfor det ikke ' +
        'finnes noe tall, med ett av disse ordene: missing, not-applicable, confidential.',
    ],
    [
      'no value, and null for a reason',
      withObservation({ period: '2023', value: null, status: null }),
      'error: «indicators[0].series[0].observations[0].status» mangler, og tallet er null. Skriv hvorfor det ikke ' +
        'finnes noe tall, med ett av disse ordene: missing, not-applicable, confidential.',
    ],
    ['no value, with its reason', withObservation({ period: '2023', value: null, status: 'missing' })],
    [
      'a number of decimals that nobody can read',
      withUnit({ id: 'jobs', decimals: 7 }),
      'error: «indicators[0].unit.decimals» skal være et helt tall fra 0 til 6. Ta den bort når dere ikke vet.',
    ],
    [
      'half a decimal',
      withUnit({ id: 'jobs', decimals: 1.5 }),
      'error: «indicators[0].unit.decimals» skal være et helt tall fra 0 til 6. Ta den bort når dere ikke vet.',
    ],
    [
      'a budget below nothing',
      withBudget({ amount: -5 }),
      'error: «projects[0].budget.amount» er -5, men skal være et tall som er minst 0.',
    ],
    [
      'years that are none',
      withBudget({ lines: [{ amount: 1, years: 0 }] }),
      'error: «projects[0].budget.lines[0].years» er 0, men skal være et tall større enn 0.',
    ],
    [
      'an amount in words',
      withBudget({ amount: 'mye' }),
      'error: «projects[0].budget.amount» skal være et tall som er minst 0, men er tekst.',
    ],
    [
      'a space in an address',
      { publisher: { name: 'P', url: 'https://www.example .org/' } },
      'error: «publisher.url» har mellomrom eller usynlige tegn i adressen. Lenken blir laget uten dem. ' +
        'Ta dem bort i filen også.',
    ],
    [
      'a scheme in capitals',
      { publisher: { name: 'P', url: 'HTTPS://example.org/' } },
      'error: «publisher.url» er «HTTPS://example.org/». Slik kan det skrives: https://www.ssb.no/, ' +
        'mailto:post@eksempel.no.',
    ],
    [
      'null where nothing is needed',
      { title: null },
      'error: «title» er null. Ta den bort når dere ikke har noe å skrive der.',
    ],
    [
      'null in one language',
      { title: { nb: 'T', en: null } },
      'error: «title.en» er null. Ta den bort når dere ikke har noe å skrive der.',
    ],
    ['an empty text', { title: ' ' }, 'error: «title» er tom. Skriv noe der, eller ta den bort.'],
    ['no text in any language', { title: { nb: '' } }, 'error: «title» er tom. Skriv noe der, eller ta den bort.'],
    ['a language that is empty beside one that is not', { title: { nb: 'T', en: '' } }],
    ['an empty name', { regions: [{ id: 'moss', name: '' }] }, 'error: «regions[0].name» mangler.'],
    [
      'an empty region of a series, which is then not shown',
      { indicators: [{ id: 'i', title: 'I', series: [{ region: '', observations: [] }] }] },
      'error: «indicators[0].series[0].region» er tom, og må fylles ut.',
    ],
    [
      'an empty end of a link',
      { actors: [{ id: 'a', name: 'A' }], links: [{ from: { actor: 'a' }, to: { actor: '' } }] },
      'error: «links[0].to.actor» er tom, og må fylles ut.',
    ],
    [
      'a series without figures',
      { indicators: [{ id: 'i', title: 'I', series: [{ region: 'moss' }] }] },
      'error: «indicators[0].series[0].observations» mangler.',
    ],
    ['a unit without its id', withUnit({ label: 'jobber' }), 'error: «indicators[0].unit.id» mangler.'],
    [
      'an id without quotation marks',
      { regions: [{ ...moss, id: 3103 }] },
      'error: «regions[0].id» er tallet 3103. Sett anførselstegn rundt: "3103".',
    ],
    [
      'an id that is too long for the schema, and kept whole',
      { regions: [{ ...moss, id: 'x'.repeat(201) }] },
      'error: «regions[0].id» er på 201 tegn. Den bør ha høyst 200.',
    ],
    [
      'a date with the time of day',
      { updated: '2024-02-23T10:00:00Z' },
      'error: «updated» er «2024-02-23T10:00:00Z». Slik kan det skrives: 2024-02-23, 2024-02, 2024.',
    ],
    [
      'a country by its name',
      { regions: [{ ...moss, country: 'Norge' }] },
      'error: «regions[0].country» er «Norge». Slik kan det skrives: NO, SE.',
    ],
    [
      'a version without its second number',
      { feedVersion: '1' },
      'error: «feedVersion» er «1». Slik kan det skrives: 1.0.',
    ],
    [
      'a colour with a space before it',
      { focusAreas: [{ id: 'a', title: 'A', color: ' green' }] },
      'error: «focusAreas[0].color» er « green». Slik kan det skrives: ' +
        'green, ochre, blue, rose, purple, teal, rust, slate, #1a6b4c.',
    ],
    [
      'an id twice in a list',
      { actors: [{ id: 'a', name: 'A', regions: ['moss', 'halden', 'moss'] }] },
      'error: «actors[0].regions» nevner «moss» to ganger. Ta bort den ene.',
    ],
    [
      'a status twice',
      withObservation({ period: '2023', value: 1, status: ['break', 'break'] }),
      'error: «indicators[0].series[0].observations[0].status» nevner «break» to ganger. Ta bort den ene.',
    ],
    [
      'a list of statuses with nothing in it',
      withObservation({ period: '2023', value: 1, status: [] }),
      'error: «indicators[0].series[0].observations[0].status» er tom. Skriv noe der, eller ta den bort.',
    ],
    [
      'a link end that is two things',
      {
        actors: [
          { id: 'a', name: 'A' },
          { id: 'b', name: 'B' },
        ],
        links: [{ from: { actor: 'a', project: 'p' }, to: { actor: 'b' } }],
      },
      'error: «links[0].from» har flere av disse: actor, project. Bare den første blir lest. Behold én av dem.',
    ],
    ['an address of the schema that is empty, which forbids nothing', { $schema: '' }],
    [
      'a name that every object has from birth',
      { constructor: 1 },
      'warning: «constructor» er ikke en egenskap vi kjenner, og blir ikke brukt.',
    ],
    [
      'an address of the schema that is none',
      { $schema: 5 },
      'error: «$schema» er tallet 5. Sett anførselstegn rundt: "5".',
    ],
  ];
  for (const [what, content, ...sentences] of cases) it(what, () => assert.deepEqual(told(content), sentences));
});

describe('the length of an id', () => {
  it('is counted in characters, however much memory they take', () => {
    const toldOfLength = (length: number) => told({ goals: [{ id: '\u{1f33f}'.repeat(length), title: 'G' }] });
    assert.deepEqual(toldOfLength(200), []);
    assert.deepEqual(toldOfLength(201), ['error: «goals[0].id» er på 201 tegn. Den bør ha høyst 200.']);
  });
});

describe('what only one can say is said once', () => {
  it('by the reader, where reading has met it', () => {
    assert.deepEqual(told({ updated: '23.02.2024' }), [
      'error: «updated» er «23.02.2024». Skriv datoen som 2024-02-23.',
    ]);
    assert.deepEqual(told({ targets: [{ id: 't', focusAreas: [], operator: 'between' }] }), [
      'error: «targets[0]» mangler måltall. Skriv både «min» og «max».',
    ]);
    assert.deepEqual(told(withObservation({ period: '2023', value: 1, status: ['guess'] })), [
      'error: «indicators[0].series[0].observations[0].status» er «guess», som ikke er kjent. ' +
        'Derfor vises tallet uten denne statusen. Disse kan brukes: ' +
        'normal, provisional, estimated, forecast, revised, break, definition, missing, ' +
        'not-applicable, confidential, low-reliability, illustrative.',
    ]);
  });

  it('by the rules, where reading never came', () => {
    const sentences = told({
      actors: [{ id: 'a', name: 'A' }],
      links: [{ from: { actor: 'gone' }, to: { actor: 'a' }, kind: 7, label: { nb: 5 }, directed: 'yes', strength: 9 }],
    });
    assert.deepEqual(sentences, [
      'error: «links[0].from.actor» viser til «gone», som ikke finnes under «actors».',
      'error: «links[0].kind» er tallet 7. Sett anførselstegn rundt: "7".',
      'error: «links[0].label.nb» skal være tekst, men er et tall.',
      'error: «links[0].directed» skal være true eller false, men er tekst.',
      'error: «links[0].strength» skal være et tall fra 1 til 5. Ta den bort når dere ikke vet.',
    ]);
  });

  it('and of what stands beyond a limit nothing is said', () => {
    const factors = Array.from({ length: 21 }, (_, index) => ({ id: `f${index}`, label: index === 20 ? 7 : 'F' }));
    assert.deepEqual(told({ factors }), ['error: «factors» har 21 elementer. Bare de første 20 blir lest.']);
  });
});

describe('a faulty feed', () => {
  it('shows all the rest, and leaves out a number that cannot be', () => {
    const { feed } = parseFeed({
      feedVersion: '1.0',
      regions: [moss],
      ...withBudget({ amount: -5, lines: [{ amount: -1 }, { amount: 2, years: 0 }] }),
      indicators: [
        {
          id: 'i',
          title: 'I',
          unit: { id: 'jobs', decimals: 7 },
          series: [{ region: 'moss', observations: [{ period: '2023', value: 2.5 }] }],
        },
      ],
    });
    assert.deepEqual(feed?.projects[0]?.budget, {
      currency: 'NOK',
      lines: [{ amount: 2 }],
      complete: false,
      covers: [],
    });
    assert.deepEqual(feed.indicators[0]?.unit, { id: 'jobs', decimals: 1 });
  });

  it('keeps its figure, and the status that reading gives it, where the reason is missing', () => {
    const { feed } = parseFeed({
      feedVersion: '1.0',
      regions: [moss],
      ...withObservation({ period: '2023', value: null }),
    });
    assert.deepEqual(feed?.indicators[0]?.series[0]?.observations, [
      { period: '2023', value: null, statuses: ['missing'] },
    ]);
  });
});
