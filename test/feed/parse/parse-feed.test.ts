import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { LANGUAGES, LIMITS, describeProblem, parseFeed, type Problem } from '../../../src/feed/index.js';
import { numberInText } from '../../../src/feed/parse/number.js';

function problemsOf(content: object): readonly Problem[] {
  return parseFeed({ feedVersion: '1.0', ...content }).problems;
}

function brief(problems: readonly Problem[]): string[] {
  return problems.map(({ severity, path, code }) => `${severity} ${path} ${code}`);
}

const regions = [{ id: 'moss', name: 'Moss' }];
const observationFeed = (observation: object, indicator: object = {}) => ({
  regions,
  indicators: [{ id: 'i', title: 'I', ...indicator, series: [{ region: 'moss', observations: [observation] }] }],
});

describe('what is no feed', () => {
  it('is told from one that has nothing yet', () => {
    const kinds = [{ type: 'FeatureCollection', features: [] }, { dataset: { value: [1, 2] } }, [], null, 'tall', 7];
    for (const input of kinds) {
      const { feed, problems } = parseFeed(input);
      assert.deepEqual([feed, brief(problems)], [undefined, ['error  root']], JSON.stringify(input));
    }
    for (const input of [{}, { feedVersion: '1.1' }, { regions: [] }, { strategy: { title: 'Plan' } }])
      assert.ok(parseFeed(input).feed, JSON.stringify(input));
  });
});

describe('problems with their place', () => {
  const cases: readonly (readonly [name: string, content: object, expected: readonly string[]])[] = [
    [
      'a reference to a region that is not there',
      { indicators: [{ id: 'i', title: 'I', series: [{ region: 'moss' }] }] },
      ['error indicators[0].series[0].region reference'],
    ],
    [
      'a target of an indicator that is not there',
      { targets: [{ id: 't', indicator: 'x', value: 1 }] },
      ['error targets[0].indicator reference'],
    ],
    [
      'a number written as text',
      observationFeed({ period: '2023', value: '35 010' }),
      ['warning indicators[0].series[0].observations[0].value number-text'],
    ],
    [
      'a sign instead of a number',
      observationFeed({ period: '2023', value: ':' }),
      ['warning indicators[0].series[0].observations[0].value number-sign'],
    ],
    [
      'words instead of a number',
      observationFeed({ period: '2023', value: 'mange' }),
      ['error indicators[0].series[0].observations[0].value number-unreadable'],
    ],
    [
      'a number that can be read two ways',
      observationFeed({ period: '2023', value: '139.985' }),
      ['error indicators[0].series[0].observations[0].value number-unreadable'],
    ],
    [
      'a value that is confidential',
      observationFeed({ period: '2023', value: 3, status: 'confidential' }),
      ['error indicators[0].series[0].observations[0].value status-value'],
    ],
    [
      'a value that is missing',
      observationFeed({ period: '2023', value: 0, status: ['missing', 'estimated'] }),
      ['error indicators[0].series[0].observations[0].value status-value'],
    ],
    [
      'an interval with one bound',
      observationFeed({ period: '2023', value: 3, lower: 2 }),
      ['error indicators[0].series[0].observations[0].upper interval-half'],
    ],
    [
      'an interval that the value is not in',
      observationFeed({ period: '2023', value: 3, lower: 4, upper: 5 }),
      ['error indicators[0].series[0].observations[0].value interval-order'],
    ],
    [
      'an interval of a figure that is withheld',
      observationFeed({ period: '2023', value: null, status: 'confidential', lower: 2, upper: 5 }),
      ['error indicators[0].series[0].observations[0].lower interval-withheld'],
    ],
    [
      'an interval with its bounds swapped',
      observationFeed({ period: '2023', value: 3, lower: 4, upper: 2 }),
      ['error indicators[0].series[0].observations[0].lower interval-swapped'],
    ],
    [
      'a confidence level that is a share',
      { indicators: [{ id: 'i', title: 'I', confidenceLevel: 0.95 }] },
      ['error indicators[0].confidenceLevel range'],
    ],
    [
      'a year as a number',
      observationFeed({ period: 2023, value: 1 }),
      ['warning indicators[0].series[0].observations[0].period period-number'],
    ],
    [
      'a date from a spreadsheet',
      observationFeed({ period: 45291, value: 1 }),
      ['error indicators[0].series[0].observations[0].period date-spreadsheet'],
    ],
    [
      'a period that is none',
      observationFeed({ period: '2023-Q5', value: 1 }),
      ['error indicators[0].series[0].observations[0].period period'],
    ],
    [
      'a period of another frequency',
      observationFeed({ period: '2023', value: 1 }, { frequency: 'quarter' }),
      ['warning indicators[0].series[0].observations period-frequency'],
    ],
    [
      'an unknown word',
      { focusAreas: [{ id: 'a', title: 'A', kind: 'pillar' }] },
      ['warning focusAreas[0].kind vocabulary'],
    ],
    [
      'an unknown status of an area',
      { focusAreas: [{ id: 'a', title: 'A', status: 'maybe' }] },
      ['warning focusAreas[0].status vocabulary'],
    ],
    [
      'an unknown type of a region',
      { regions: [{ id: 'moss', name: 'Moss', type: 'city' }] },
      ['warning regions[0].type vocabulary'],
    ],
    [
      'an unknown status of a project',
      { projects: [{ id: 'p', title: 'P', status: 'soon' }] },
      ['warning projects[0].status vocabulary'],
    ],
    [
      'an unknown status of an observation',
      observationFeed({ period: '2023', value: 1, status: ['guess', 'estimated'] }),
      ['warning indicators[0].series[0].observations[0].status vocabulary'],
    ],
    ['two items with one id', { regions: [...regions, ...regions] }, ['error regions[1].id duplicate-id']],
    ['an item without id', { goals: [{ title: 'Mål' }] }, ['error goals[0].id required']],
    ['an item without title', { goals: [{ id: 'g' }] }, ['error goals[0].title required']],
    [
      'minimum and maximum that have changed places',
      { targets: [{ id: 't', operator: 'between', min: 150, max: 100 }] },
      ['warning targets[0] target-swapped'],
    ],
    ['a target without figure', { targets: [{ id: 't', operator: 'at-least' }] }, ['error targets[0] target-figure']],
    [
      'an address that is no web address',
      { documents: [{ id: 'd', title: 'D', url: 'javascript:alert(1)' }] },
      ['error documents[0].url url'],
    ],
    [
      'a colour that is none',
      { focusAreas: [{ id: 'a', title: 'A', color: 'url(https://x.example/)' }] },
      ['warning focusAreas[0].color color'],
    ],
    ['a date that is none', { updated: '2023-02-30' }, ['error updated date']],
    [
      'budget lines above the budget',
      { projects: [{ id: 'p', title: 'P', budget: { amount: 1, lines: [{ amount: 2 }] } }] },
      ['warning projects[0].budget.lines budget-sum'],
    ],
    [
      'a link from a factor to an actor',
      {
        factors: [{ id: 'research' }],
        actors: [{ id: 'a', name: 'A' }],
        links: [{ from: { factor: 'research' }, to: { actor: 'a' } }],
      },
      ['error links[0] link-end'],
    ],
    [
      'a region that is a member of itself',
      { regions: [{ id: 'moss', name: 'Moss', members: ['moss'] }] },
      ['error regions[0].members reference-self'],
    ],
    ['a list that is an object', { regions: {} }, ['error regions type']],
    ['text that is a list', { title: ['a'] }, ['error title type']],
    ['a missing version', { feedVersion: null }, ['warning feedVersion version-missing']],
    ['a version that cannot be read', { feedVersion: 'ny' }, ['warning feedVersion version-unreadable']],
    ['the first minor version', { feedVersion: '1.0' }, []],
    ['the newest minor version', { feedVersion: '1.1' }, []],
    ['a newer minor version', { feedVersion: '1.7' }, ['warning feedVersion version-newer-minor']],
    ['a newer major version', { feedVersion: '2.0' }, ['error feedVersion version-newer-major']],
  ];
  for (const [name, content, expected] of cases) {
    it(name, () => assert.deepEqual(brief(problemsOf(content)), expected));
  }

  it('names the reference of the glossary in the glossary’s own sentence', () => {
    const [problem] = problemsOf({
      regions: [{ id: 'a', name: 'A' }],
      indicators: [0, 1, 2].map((number) => ({
        id: `i${number}`,
        title: 'I',
        ...(number === 2 ? { series: [{ region: 'moss' }] } : {}),
      })),
    });
    assert.ok(problem);
    // The four sentences of the wording table, «Same, for the editor».
    assert.equal(
      describeProblem(problem, 'nb'),
      'Feil i datafilen: «indicators[2].series[0].region» viser til «moss», som ikke finnes under «regions».',
    );
    assert.equal(
      describeProblem(problem, 'nn'),
      'Feil i datafila: «indicators[2].series[0].region» viser til «moss», som ikkje finst under «regions».',
    );
    assert.equal(
      describeProblem(problem, 'sv'),
      'Fel i datafilen: "indicators[2].series[0].region" hänvisar till "moss", som inte finns under "regions".',
    );
    assert.equal(
      describeProblem(problem, 'en'),
      'Error in the data file: "indicators[2].series[0].region" refers to "moss", which is not in "regions".',
    );
  });

  it('has a whole sentence in every language for every problem it can report', () => {
    for (const [name, content] of cases) {
      for (const problem of problemsOf(content)) {
        for (const language of LANGUAGES) {
          const sentence = describeProblem(problem, language);
          assert.doesNotMatch(sentence, /[{}](?! )\w|undefined/, name);
          assert.match(sentence, /[.\])}]$|: \S/, name);
        }
      }
    }
  });
});

describe('reading what can be read', () => {
  it('keeps the rest when one reference is wrong', () => {
    const { feed } = parseFeed({
      feedVersion: '1.0',
      regions,
      targets: [{ id: 't', indicator: 'gone', value: 5 }],
      indicators: [
        {
          id: 'i',
          title: 'I',
          series: [{ region: 'gone' }, { region: 'moss', observations: [{ period: '2023', value: 3 }] }],
        },
      ],
    });
    assert.equal(feed?.indicators[0]?.series[0]?.observations[0]?.value, 3);
    assert.equal(feed.targets[0]?.value, 5);
    assert.equal(feed.targets[0].indicator, undefined);
  });

  it('reads Norwegian number text and turns signs into a status, never into zero', () => {
    const values = ['35 010', '35010,5', '−4', '..', ':', '-', 0].map(
      (value) =>
        parseFeed({ feedVersion: '1.0', ...observationFeed({ period: '2023', value }) }).feed?.indicators[0]?.series[0]
          ?.observations[0],
    );
    assert.deepEqual(
      values.map((observation) => [observation?.value, ...(observation?.statuses ?? [])]),
      [[35010], [35010.5], [-4], [null, 'missing'], [null, 'confidential'], [null, 'missing'], [0]],
    );
  });

  it('reads a figure the same way whether it has just period and value or says more', () => {
    const seriesOf = (...observations: readonly object[]) => {
      const { feed, problems } = parseFeed({
        feedVersion: '1.0',
        regions,
        indicators: [{ id: 'i', title: 'I', frequency: 'quarter', series: [{ region: 'moss', observations }] }],
      });
      return { read: feed?.indicators[0]?.series[0]?.observations, problems: brief(problems) };
    };
    const figures = [
      { period: '2023K2', value: 12 },
      { period: '2023-Q1', value: 11.5 },
    ];
    const expected = [
      { period: '2023-Q1', value: 11.5, statuses: [] },
      { period: '2023-Q2', value: 12, statuses: [] },
    ];
    assert.deepEqual(seriesOf(...figures), { read: expected, problems: [] });
    assert.deepEqual(seriesOf(...figures.map((figure) => ({ ...figure, status: 'normal' }))), {
      read: expected,
      problems: [],
    });
    const duplicate = ['error indicators[0].series[0].observations[2].period duplicate-period'];
    assert.deepEqual(seriesOf(...figures, { period: '2023-Q2', value: 13 }), { read: expected, problems: duplicate });
    assert.deepEqual(seriesOf(...figures, { period: '2023-Q2', value: 13, note: 'Rettet' }), {
      read: expected,
      problems: duplicate,
    });
  });

  it('never keeps a value that is withheld', () => {
    const { feed } = parseFeed(observationFeed({ period: '2023', value: 3, status: 'confidential' }));
    assert.deepEqual(feed?.indicators[0]?.series[0]?.observations, [
      { period: '2023', value: null, statuses: ['confidential'] },
    ]);
  });

  it('reads numbers in text only when they can be read one way', () => {
    for (const [text, value] of [
      ['35 010', 35010],
      ['35010,5', 35010.5],
      ['2,6', 2.6],
      ['1 234 567,8', 1234567.8],
      ['−4', -4],
      ['0,125', 0.125],
      ['35\u00a0010', 35010],
    ] as const) {
      assert.equal(numberInText(text), value, text);
    }
    for (const text of ['139.985', '35.010', '1,306', '-1.306', '1.234.567', '1 2 3', '12 34', '1 2345', '1,2,3', ''])
      assert.equal(numberInText(text), undefined, text);
  });

  it('takes the decimals from the figures when the feed gives none, and at most two', () => {
    const decimals = (value: number, unit?: object) =>
      parseFeed(observationFeed({ period: '2023', value }, unit && { unit })).feed?.indicators[0]?.unit.decimals;
    assert.deepEqual(
      [decimals(2), decimals(2.6), decimals(2.65, { id: 'percent' }), decimals(1 / 3), decimals(2.6, { decimals: 0 })],
      [0, 1, 2, 2, 0],
    );
  });

  it('knows percentages by other names, and never adds them up', () => {
    for (const id of ['%', 'prosent', 'pct', 'Percent']) {
      const indicator = parseFeed(observationFeed({ period: '2023', value: 2 }, { unit: { id }, measure: 'stock' }))
        .feed?.indicators[0];
      assert.deepEqual([indicator?.unit.id, indicator?.additive], ['percent', false]);
    }
  });

  it('finds items by numbers and by long ids', () => {
    const long = 'x'.repeat(300);
    const { feed, problems } = parseFeed({
      feedVersion: '1.0',
      regions: [
        { id: 3004, name: 'A' },
        { id: long, name: 'B' },
        { id: 'c', name: 'C', members: [3004, long] },
      ],
      region: long,
    });
    assert.deepEqual([feed?.regions[2]?.listedMembers, feed?.region, problems], [['3004', long], long, []]);
  });

  it('ignores what it does not know', () => {
    assert.deepEqual(
      problemsOf({ usermeta: { embedOptions: {} }, config: {}, regions: [{ id: 'moss', name: 'Moss', mayor: 'x' }] }),
      [],
    );
  });

  it('refuses a newer major version altogether and renders a newer minor one', () => {
    assert.equal(parseFeed({ feedVersion: '2.0', regions }).feed, undefined);
    assert.equal(parseFeed({ feedVersion: '1.9', regions }).feed?.regions.length, 1);
  });

  it('never lets keys of the feed reach an object’s prototype', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).join();
    const { feed } = parseFeed(
      JSON.parse(
        '{"feedVersion":"1.0","__proto__":{"polluted":1},"title":{"__proto__":{"polluted":1},"nb":"T"},' +
          '"regions":[{"id":"__proto__","name":"R"},{"id":"constructor","name":"C","members":["__proto__"]}]}',
      ),
    );
    assert.equal(Object.getOwnPropertyNames(Object.prototype).join(), before);
    assert.equal(({} as { polluted?: number }).polluted, undefined);
    assert.deepEqual(feed?.regions[1]?.members, ['__proto__']);
  });
});

describe('limits', () => {
  it('refuses a feed that is too deep', () => {
    let nested: unknown = 1;
    for (let level = 0; level < 200_000; level += 1) nested = [nested];
    const { feed, problems } = parseFeed({ feedVersion: '1.0', nested });
    assert.equal(feed, undefined);
    assert.deepEqual(brief(problems), ['error  depth']);
  });

  it('reads a feed that is just not too deep, wherever it is deep', () => {
    const nestedIn = (levels: number, leaf: unknown): unknown =>
      Array.from({ length: levels }).reduce((inner) => ({ inner, beside: 1 }), leaf);
    const isRead = (levels: number, leaf: unknown): boolean =>
      parseFeed({ feedVersion: '1.0', early: {}, nested: nestedIn(levels, leaf) }).feed !== undefined;
    // The feed itself is the first of sixteen levels.
    assert.deepEqual([isRead(15, 1), isRead(16, 1)], [true, false]);
    assert.deepEqual([isRead(14, {}), isRead(15, {})], [true, false]);
  });

  it('reads an object that goes in circles, without going with it', () => {
    const ring: object[] = Array.from({ length: 40 }, () => ({}));
    for (const item of ring) Object.assign(item, { ring, again: ring });
    assert.ok(parseFeed({ feedVersion: '1.0', extra: ring }).feed);
  });

  it('reads only as many indicators as it may', () => {
    const { feed, problems } = parseFeed({
      feedVersion: '1.0',
      indicators: Array.from({ length: 201 }, (_, index) => ({ id: `i${index}`, title: 'I' })),
    });
    assert.equal(feed?.indicators.length, LIMITS.indicators);
    assert.deepEqual(brief(problems), ['error indicators count']);
  });

  it('cuts text that is too long', () => {
    const { feed, problems } = parseFeed({ feedVersion: '1.0', title: 'x'.repeat(201), notice: 'x'.repeat(2001) });
    assert.deepEqual([feed?.title?.nb?.length, feed?.notice?.nb?.length], [200, 2000]);
    assert.deepEqual(brief(problems), ['error title length', 'error notice length']);
  });
});

describe('parseFeed', () => {
  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withNullPrototype: true,
          withObjectString: true,
        }),
        (input) => {
          assert.ok(Array.isArray(parseFeed(input).problems));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never throws when any property of a good feed is replaced by anything', () => {
    const keys = [
      'strategy',
      'regions',
      'focusAreas',
      'factors',
      'actors',
      'links',
      'indicators',
      'targets',
      'goals',
      'projects',
      'documents',
      'publisher',
      'license',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...keys),
        fc.oneof(
          fc.jsonValue(),
          fc.array(
            fc.dictionary(
              fc.constantFrom(
                'id',
                'title',
                'name',
                'series',
                'region',
                'from',
                'to',
                'unit',
                'source',
                'budget',
                'period',
                'codes',
                'value',
              ),
              fc.jsonValue(),
            ),
          ),
        ),
        (key, value) => {
          assert.ok(parseFeed({ feedVersion: '1.0', regions, [key]: value }).feed);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('answers a getter that throws with a problem', () => {
    const trap = {
      get feedVersion(): string {
        throw new Error('trap');
      },
    };
    assert.deepEqual(brief(parseFeed(trap).problems), ['error  root']);
  });
});
