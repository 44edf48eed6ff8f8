import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFeedText, describeProblem, parseFeed } from '../../../src/feed/index.js';

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

describe('what a keeper may have typed wrong', () => {
  const years = (...values: readonly (number | null)[]) =>
    values.map((value, index) => ({ period: String(2020 + index), value }));
  const codesOf = (content: object, today?: string): string[] =>
    checkFeedText(JSON.stringify({ feedVersion: '1.0', regions, ...content }), today).problems.map(
      ({ code, path }) => `${code} ${path}`,
    );

  it('is asked about in the newest and the oldest figure, which have neighbours on one side only', () => {
    assert.deepEqual(sentencesOf(indicatorFeed(years(34_500, 34_800, 35_000, 3_501))), [
      'Merk i datafilen: «indicators[0].series[0].observations (2023)» er 3501, mens perioden ved siden av er ' +
        '35000. Sjekk tallet hos kilden.',
    ]);
    assert.deepEqual(codesOf(indicatorFeed(years(345, 34_800, 35_000))), [
      'outlier-end indicators[0].series[0].observations (2020)',
    ]);
    assert.deepEqual(codesOf(indicatorFeed(years(34_500, 34_800, 0))), [
      'outlier-end indicators[0].series[0].observations (2022)',
    ]);
    // A jump of a fifth happens, and where figures differ much in any case nothing can be said.
    assert.deepEqual(codesOf(indicatorFeed(years(100, 105, 126))), []);
    assert.deepEqual(codesOf(indicatorFeed(years(100, 180, 60))), []);
  });

  it('is asked about in one percentage among others', () => {
    const unit = { unit: { id: 'percent' } };
    assert.deepEqual(codesOf(indicatorFeed(years(3.1, 2.2, 0.026, 1.9), unit)), [
      'percent-fraction indicators[0].series[0].observations (2022)',
    ]);
    assert.deepEqual(codesOf(indicatorFeed(years(3.1, 2.2, 0.9), unit)), []);
    // Growth swings; a decimal point that has gone does not look like that.
    assert.deepEqual(codesOf(indicatorFeed(years(4.9, 2.3, 2.3), unit)), []);
    assert.deepEqual(codesOf(indicatorFeed(years(2.3, 2.4, 25), unit)), [
      'outlier-end indicators[0].series[0].observations (2022)',
    ]);
  });

  it('is asked about in a period that has not come, unless the figure is expected', () => {
    const late = [
      { period: '2022', value: 5 },
      { period: '2032', value: 5 },
    ];
    assert.deepEqual(codesOf({ updated: '2024-02-23', ...indicatorFeed(late) }), [
      'period-future indicators[0].series[0].observations (2032)',
    ]);
    assert.deepEqual(codesOf(indicatorFeed(late), '2024-02-23'), [
      'period-future indicators[0].series[0].observations (2032)',
    ]);
    assert.deepEqual(codesOf(indicatorFeed([{ period: '2032', value: 5, status: 'forecast' }]), '2024-02-23'), []);
    // A year is counted from its first day on.
    assert.deepEqual(codesOf({ updated: '2024-02-23', ...indicatorFeed([{ period: '2024', value: 5 }]) }), []);
    assert.deepEqual(codesOf({ updated: '2204-02-23' }, '2024-02-23'), ['updated-future updated']);
  });

  it('is told when it stands twice, since the first one is lost', () => {
    const text = [
      '{ "feedVersion": "1.0",',
      ' "regions": [{ "id": "moss", "name": "Moss" },',
      ' { "id": "a",',
      ' "name": "A", "name": "B" }],',
      ' "goals": [],',
      ' "goals": [] }',
    ].join('\n');
    assert.deepEqual(
      checkFeedText(text).problems.map((problem) => describeProblem(problem, 'nb')),
      [
        'Feil i datafilen: «regions[1].name» står to ganger i samme objekt (linje 4). Bare den siste blir lest, ' +
          'og det i den første går tapt. Slå dem sammen.',
        'Feil i datafilen: «goals» står to ganger i samme objekt (linje 6). Bare den siste blir lest, og det i ' +
          'den første går tapt. Slå dem sammen.',
      ],
    );
    assert.deepEqual(
      checkFeedText('{ "feedVersion": "1.0", "regions": [{ "id": "a", "name": "id" }, { "id": "b", "name": "name" }] }')
        .problems,
      [],
    );
  });

  it('is told when a sum lacks a part, or has one for a shorter time', () => {
    const parts = [...regions, { id: 'vaaler', name: 'Våler' }, { id: 'rygge', name: 'Rygge' }];
    const whole = { id: 'mossereg', name: 'Mosseregionen', members: ['moss', 'vaaler', 'rygge'] };
    const sum = (...rygge: readonly object[]) => ({
      regions: [...parts, whole],
      indicators: [
        {
          id: 'i',
          title: 'Jobber',
          source: { producer: 'P' },
          unit: { id: 'jobs' },
          measure: 'stock',
          series: [
            { region: 'moss', observations: years(10, 11) },
            { region: 'vaaler', observations: years(4, 4) },
            ...(rygge.length > 0 ? [{ region: 'rygge', observations: rygge }] : []),
          ],
        },
      ],
    });
    const told = (content: object) =>
      checkFeedText(JSON.stringify({ feedVersion: '1.0', ...content })).problems.map((problem) =>
        describeProblem(problem, 'nb'),
      );
    assert.deepEqual(told(sum()), [
      'Merk i datafilen: «regions[3].members»: Summen av «Jobber» vises ikke, for det mangler tall for rygge.',
    ]);
    assert.deepEqual(told(sum({ period: '2021', value: 3 })), [
      'Merk i datafilen: «regions[3].members»: Summen av «Jobber» begynner først i 2021, for rygge har ingen ' +
        'tall før det.',
    ]);
    assert.deepEqual(told(sum(...years(3, 3))), []);
    assert.deepEqual(
      told({ ...sum(...years(3, 3)), regions: [...parts, { ...whole, members: ['moss', 'vaaler', 'rygge', 'moss'] }] }),
      [
        'Feil i datafilen: «regions[3].members» nevner «moss» to ganger. Er det ene en annen region? Så lenge ' +
          'det står slik, vises ingen sum.',
      ],
    );
  });

  it('is told of targets that belong nowhere, ids that a page cannot use, and a unit without its id', () => {
    assert.deepEqual(codesOf({ targets: [{ id: 't', title: 'Alene', operator: 'at-least', value: 5 }] }), [
      'target-alone targets[0]',
    ]);
    assert.deepEqual(codesOf({ regions: [{ id: 'indre østfold', name: 'Indre Østfold' }] }), ['id-form regions[0].id']);
    assert.deepEqual(codesOf(indicatorFeed(years(2.6, 2.7), { unit: { label: '%' } })), [
      'required indicators[0].unit.id',
    ]);
    const { feed } = parseFeed({
      feedVersion: '1.0',
      regions,
      ...indicatorFeed(years(2.6, 2.7), { unit: { label: 'prosent' } }),
    });
    assert.equal(feed?.indicators[0]?.unit.id, 'percent');
  });
});

describe('what only a keeper is told', () => {
  it('unknown names, with the one that was meant', () => {
    assert.deepEqual(sentencesOf({ indicator: [], goals: [{ id: 'g', title: { nb: 'G', dk: 'G' } }], $comment: 'x' }), [
      'Merk i datafilen: «indicator» er ikke en egenskap vi kjenner, og blir ikke brukt. Mener du «indicators»?',
      'Merk i datafilen: «goals[0].title.dk» er ikke en egenskap vi kjenner, og blir ikke brukt.',
    ]);
  });

  it('a value that was forgotten, but not one that is null', () => {
    assert.deepEqual(
      sentencesOf(indicatorFeed([{ period: '2022', value: null, status: 'missing' }, { period: '2023' }])),
      [
        'Feil i datafilen: «indicators[0].series[0].observations[1].value» mangler. Skriv tallet, eller skriv ' +
          'null og sett «status» når tallet ikke finnes.',
      ],
    );
  });

  it('codes of regions without their zeros or quotation marks', () => {
    const codes = [
      { system: 'ssb-kommune', code: 301 },
      { system: 'ssb-kommune', code: '301' },
      { system: 'ssb-fylke', code: '3' },
      { system: 'ssb-kommune', code: '0301' },
      { system: 'own', code: '1' },
    ];
    const found = sentencesOf({ regions: [{ id: 'oslo', name: 'Oslo', codes }] });
    assert.deepEqual(found, [
      'Feil i datafilen: «regions[0].codes[0].code» er 301. Skriv koden med alle sifrene og med anførselstegn ' +
        'rundt, for eksempel "0301".',
      'Merk i datafilen: «regions[0].codes[1].code» er 301. Skriv koden med alle sifrene og med anførselstegn ' +
        'rundt, for eksempel "0301".',
      'Merk i datafilen: «regions[0].codes[2].code» er 3. Skriv koden med alle sifrene og med anførselstegn ' +
        'rundt, for eksempel "03".',
    ]);
  });

  it('what looks like information about a person, wherever it stands', () => {
    // Invented numbers: a date, then five digits that are nobody's.
    const texts = ['Ring 01019012345', '410190 12345', 'kari.nordmann@example.org', 'kari@gmail.com'];
    for (const description of texts) {
      assert.deepEqual(
        sentencesOf({ description }),
        [
          'Merk i datafilen: «description» ser ut som opplysninger om en person. Filen skal bare ha ' +
            'organisasjoner og roller.',
        ],
        description,
      );
    }
    assert.equal(sentencesOf({ usermeta: [{ n: 1019012345 }] }).length, 2);
    const others = [
      'post@example.org',
      'Org.nr. 974 760 673',
      '32000000000',
      '123456789012',
      'https://example.org/a/99887766554',
    ];
    for (const description of others) assert.deepEqual(sentencesOf({ description }), [], description);
    assert.deepEqual(sentencesOf(indicatorFeed([{ period: '2023', value: 32_000_000_000 }])), []);
  });

  it('a publication that is older than the figures', () => {
    const observations = [
      { period: '2023', value: 1 },
      { period: '2022', value: 1 },
    ];
    const source = (published: string) => ({ source: { producer: 'P', published } });
    assert.deepEqual(sentencesOf(indicatorFeed(observations, source('2023-02-23'))), [
      'Merk i datafilen: «indicators[0].source.published» er 2023-02-23, men det nyeste tallet gjelder 2023. ' +
        'Skriv datoen da det nyeste tallet ble publisert.',
    ]);
    assert.deepEqual(sentencesOf(indicatorFeed(observations, source('2024-02'))), []);
    assert.deepEqual(sentencesOf(indicatorFeed(observations, source('2023'))), []);
    assert.deepEqual(
      sentencesOf(indicatorFeed([{ period: '2030', value: 1, status: 'forecast' }], source('2024'))),
      [],
    );
    assert.deepEqual(sentencesOf(indicatorFeed(observations, { ...source('2023-01'), measure: 'stock' })), []);
    assert.equal(sentencesOf(indicatorFeed(observations, { ...source('2022'), measure: 'stock' })).length, 1);
  });

  it('names the place in the file, whatever was left out before it', () => {
    const values = [1035, 604, 1019].map((value, index) => ({ period: `2023-Q${index + 1}`, value }));
    const feed = {
      feedVersion: '1.0',
      regions,
      indicators: [
        'not an indicator',
        {
          id: 'i',
          title: 'I',
          source: { producer: 'P' },
          unit: { id: 'points' },
          frequency: 'quarter',
          series: [
            { region: 'gone', observations: [] },
            { region: 'moss', observations: values },
          ],
        },
      ],
    };
    const { problems } = checkFeedText(JSON.stringify(feed));
    assert.deepEqual(
      problems.filter(({ code }) => code === 'outlier').map(({ path }) => path),
      ['indicators[1].series[1].observations (2023-Q2)'],
    );
  });

  it('is no concern of readers', () => {
    assert.deepEqual(
      parseFeed({ feedVersion: '1.0', indicator: [], description: 'kari.nordmann@example.org' }).problems,
      [],
    );
  });
});
