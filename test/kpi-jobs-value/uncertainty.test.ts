/** What all parts of the key figures say of a figure with an interval: one feed, held against each part. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGUAGES, parseFeed, type Feed, type Language } from '../../src/feed/index.js';
import type { FigureName } from '../../src/figures/doors.js';
import { viewOf } from './whole-view.js';
import { csvOf } from '../../src/view/download/csv.js';
import { plain, shownTable } from '../figures/small-feed.js';

type Figure = readonly [period: string, value: number, lower?: number, upper?: number];

const SERIES: Readonly<Record<string, readonly Figure[]>> = {
  Moss: [
    ['2023', 9.5, 8, 11],
    ['2024', 13.5, 9.9, 17.1],
    ['2025', 16.8, 12.9, 20.7],
  ],
  Halden: [
    ['2024', 6, 5, 7],
    ['2025', 12.3, 8.5, 16.1],
  ],
  Rakkestad: [
    ['2024', 9.4],
    ['2025', 8.8],
  ],
};

function feedOf(series: Readonly<Record<string, readonly Figure[]>> = SERIES, more: object = {}): Feed {
  const { feed } = parseFeed({
    feedVersion: '1.0',
    regions: Object.keys(series).map((id) => ({ id, name: id, type: 'municipality' })),
    indicators: [
      {
        id: 'mangel',
        title: 'Mangel',
        unit: { id: 'percent', decimals: 1 },
        measure: 'rate',
        series: Object.entries(series).map(([region, figures]) => ({
          region,
          observations: figures.map(([period, value, lower, upper]) => ({
            period,
            value,
            ...(lower === undefined ? {} : { lower, upper }),
          })),
        })),
        ...more,
      },
    ],
  });
  assert.ok(feed);
  return feed;
}

interface Asked {
  readonly region?: string;
  readonly compared?: readonly string[];
  readonly figure?: FigureName;
  readonly language?: Language;
}

function view(feed = feedOf(), { region = 'Moss', compared = [], figure = 'trend', language = 'nb' }: Asked = {}) {
  const options = { heading: '', indicator: undefined, items: [], today: '2026-11-21' };
  return viewOf(feed, { ...options, region, compared, figure, language });
}

/** Said of shares wherever a development is drawn. */
const NO_SCALE = '«Indeks» og «Endring i %» kan ikke velges: tallene er andeler, rater eller indekser.';

describe('the tile of a figure with an interval', () => {
  it('says the interval, and no direction where the change is within it', () => {
    const [tile] = view().tiles;
    assert.equal(plain(tile?.figure.uncertainty), 'Usikkerhet 12,9–20,7');
    assert.deepEqual(
      [plain(tile?.figure.change.text), tile?.figure.change.direction],
      ['Mot 13,5 % (9,9–17,1) i 2024; endringen er innenfor usikkerheten', 'uncertain'],
    );
  });

  it('says up where the intervals are apart', () => {
    const [tile] = view(feedOf(), { region: 'Halden' }).tiles;
    assert.deepEqual(
      [plain(tile?.figure.change.text), tile?.figure.change.direction],
      ['6,3 prosentpoeng høyere enn i 2024', 'up'],
    );
  });
});

describe('the summary of a figure with an interval', () => {
  it('says both figures and that the change is within the uncertainty, in every language', () => {
    assert.deepEqual(
      LANGUAGES.map((language) => plain(view(feedOf(), { language }).summary)),
      [
        'Mangel, Moss: 16,8 % (12,9–20,7) i 2025, mot 13,5 % (9,9–17,1) i 2024; endringen er innenfor usikkerheten.',
        'Mangel, Moss: 16,8 % (12,9–20,7) i 2025, mot 13,5 % (9,9–17,1) i 2024; endringa er innanfor usikkerheita.',
        'Mangel, Moss, 2025: 16,8 % (12,9–20,7), mot 13,5 % (9,9–17,1) 2024; förändringen är inom osäkerheten.',
        'Mangel, Moss: 16.8% (12.9–20.7) in 2025, against 13.5% (9.9–17.1) in 2024; ' +
          'the change is within the uncertainty.',
      ],
    );
  });

  it('says higher where the intervals are apart, and the intervals of compared regions', () => {
    assert.equal(
      plain(view(feedOf(), { region: 'Halden', compared: ['Moss', 'Rakkestad'] }).summary),
      'Mangel, Halden: 12,3 % (8,5–16,1) i 2025, 6,3 prosentpoeng høyere enn året før. ' +
        'Til sammenligning: Moss 16,8 % (12,9–20,7) og Rakkestad 8,8 %.',
    );
  });
});

describe('the development of a figure with an interval', () => {
  it('has columns for the bounds, which need no name where the region is alone', () => {
    const { full } = view();
    assert.ok(full);
    assert.deepEqual(shownTable(full.table).columns, [
      'Periode',
      'Moss (%)',
      'Nedre grense (%)',
      'Øvre grense (%)',
      'Merknad',
    ]);
  });

  it('has the bounds in its table and in its file, for the regions that have any', () => {
    const { full, tables } = view(feedOf(), { compared: ['Rakkestad'] });
    assert.ok(full);
    assert.deepEqual(shownTable(full.table), {
      caption: 'Mangel: Moss, Rakkestad',
      columns: ['Periode', 'Moss (%)', 'Moss, nedre grense (%)', 'Moss, øvre grense (%)', 'Rakkestad (%)', 'Merknad'],
      rows: [
        ['2023', '9,5', '8,0', '11,0', 'tall mangler', ''],
        ['2024', '13,5', '9,9', '17,1', '9,4', ''],
        ['2025', '16,8', '12,9', '20,7', '8,8', ''],
      ],
    });
    assert.match(csvOf(tables, 'nb', ''), /2025;16,8;12,9;20,7;8,8/u);
  });

  it('is read with the bounds behind each figure, and no change is called up or down', () => {
    const { full } = view();
    assert.deepEqual(
      full?.readings.map(({ lines }) => lines.map(plain)),
      [
        ['9,5 % (8,0–11,0)'],
        ['13,5 % (9,9–17,1)', 'mot 9,5 % (8,0–11,0) i 2023; endringen er innenfor usikkerheten'],
        ['16,8 % (12,9–20,7)', 'mot 13,5 % (9,9–17,1) i 2024; endringen er innenfor usikkerheten'],
      ],
    );
  });

  it('explains its whiskers, and their level where the feed gives it', () => {
    const lines = 'Loddrette streker går fra nedre til øvre grense for tallet.';
    const level = 'Intervallene er oppgitt med konfidensnivå 95 %.';
    assert.deepEqual(view().full?.notes.map(plain), [lines, NO_SCALE]);
    assert.deepEqual(view(feedOf(SERIES, { confidenceLevel: 95 })).full?.notes.map(plain), [lines, level, NO_SCALE]);
    assert.deepEqual(view(feedOf(SERIES, { confidenceLevel: 95 })).full?.tableNotes?.map(plain), [level]);
  });

  it('says nothing of intervals where there are none', () => {
    const { full, tiles } = view(feedOf(SERIES, { confidenceLevel: 95 }), { region: 'Rakkestad' });
    assert.deepEqual(full?.notes, ['Den loddrette aksen starter ikke på null (sikksakk nederst).', NO_SCALE]);
    assert.equal(tiles[0]?.figure.uncertainty, undefined);
    assert.equal(full?.table.columns.length, 3);
  });
});

describe('the ranking of figures with an interval', () => {
  it('has the bounds in its table and its readings, and reading starts at the chosen region', () => {
    const { full } = view(feedOf(), { figure: 'ranking', region: 'Halden' });
    assert.ok(full);
    assert.deepEqual(shownTable(full.table).columns, [
      'Kommune',
      'Verdi (%)',
      'Nedre grense (%)',
      'Øvre grense (%)',
      'Merknad',
    ]);
    assert.equal(plain(full.readings[full.firstReading]?.shown), 'Halden: 12,3 % (8,5–16,1)');
  });

  it('by change says where the change is within the uncertainty, and draws those bars dashed', () => {
    const { full } = view(feedOf(), { figure: 'ranking-change' });
    assert.ok(full?.chart?.kind === 'ranking');
    assert.deepEqual(
      full.chart.bars.map(({ key, certain, remarks }) => [key, certain, remarks]),
      [
        ['Halden', true, []],
        ['Moss', false, ['endring innenfor usikkerheten']],
        ['Rakkestad', true, []],
      ],
    );
    assert.match(full.sentence ?? '', / Endringen er innenfor usikkerheten i 1 av 3\.$/u);
    assert.ok(full.notes.includes('Stiplet omriss: endring innenfor usikkerheten.'));
    assert.equal(
      plain(full.readings[full.firstReading]?.shown),
      'Moss: 16,8 % (12,9–20,7), mot 13,5 % (9,9–17,1) i 2024; endringen er innenfor usikkerheten',
    );
  });
});

describe('the ranking by change of changes within the uncertainty', () => {
  /** One figure that has risen for certain, and others that may not have changed. */
  const rankedBy = (series: Readonly<Record<string, readonly Figure[]>>) => {
    const { full } = view(feedOf(series), { figure: 'ranking-change', region: 'Moss' });
    return { sentence: plain(full?.sentence), notes: full?.notes };
  };
  const ROSE: readonly Figure[] = [
    ['2024', 6, 5.5, 6.5],
    ['2025', 8, 7.5, 8.5],
  ];
  const MAY_HAVE_FALLEN: readonly Figure[] = [
    ['2024', 10, 8, 12],
    ['2025', 9, 7, 11],
  ];

  it('says of whoever stands at an end whether its change is within the uncertainty', () => {
    assert.equal(
      rankedBy({ Moss: ROSE, Halden: MAY_HAVE_FALLEN }).sentence,
      'Av de 2 kommunene i figuren har Moss størst oppgang (+2,0 prosentpoeng) ' +
        'og Halden størst nedgang (−1,0 prosentpoeng, innenfor usikkerheten). ' +
        'Endringen er innenfor usikkerheten i 1 av 2.',
    );
  });

  it('says once that all of them are', () => {
    const all = rankedBy({
      Moss: [
        ['2024', 9, 7, 11],
        ['2025', 10, 8, 12],
      ],
      Halden: MAY_HAVE_FALLEN,
    });
    assert.match(all.sentence ?? '', /\(\+1,0 prosentpoeng\) og .* Alle endringene er innenfor usikkerheten\.$/u);
  });

  it('explains its dashed bars in one note, whatever they are dashed for', () => {
    const feed = feedOf({ Moss: ROSE, Halden: MAY_HAVE_FALLEN });
    const provisional: Feed = {
      ...feed,
      indicators: feed.indicators.map((indicator) => ({
        ...indicator,
        series: indicator.series.map((each) => ({
          ...each,
          observations: each.observations.map((one) => ({ ...one, statuses: ['provisional'] as const })),
        })),
      })),
    };
    assert.deepEqual(view(provisional, { figure: 'ranking-change' }).full?.notes, [
      'Stiplet omriss: foreløpig tall og endring innenfor usikkerheten.',
    ]);
  });
});

describe('all key figures in a table', () => {
  it('have their bounds where any has an interval', () => {
    const [, table] = view().tables;
    assert.ok(table);
    const { columns, rows } = shownTable(table);
    assert.deepEqual(columns.slice(1, 5), ['Verdi', 'Usikkerhet', 'Enhet', 'Periode']);
    assert.deepEqual(rows[0]?.slice(1, 5), ['16,8', '12,9–20,7', '%', '2025']);
    assert.equal(view(feedOf(), { region: 'Rakkestad' }).tables[1]?.columns.length, 8);
  });
});

describe('a figure that cannot be had of the chosen key figure', () => {
  it('is named, and the development is shown instead', () => {
    const rakkestad = feedOf({ Rakkestad: SERIES['Rakkestad'] ?? [] });
    const instead = (language: Language) => view(rakkestad, { region: 'Rakkestad', figure: 'interval', language });
    assert.equal(instead('nb').full?.name, 'trend');
    assert.deepEqual(
      LANGUAGES.map((language) => instead(language).full?.instead),
      [
        '«Usikkerhet» finnes ikke for dette nøkkeltallet i Rakkestad. Her vises utviklingen i stedet.',
        '«Usikkerheit» finst ikkje for dette nøkkeltalet i Rakkestad. Her blir utviklinga vist i staden.',
        '”Osäkerhet” finns inte för det här nyckeltalet i Rakkestad. Här visas utvecklingen i stället.',
        '“Uncertainty” is not available for this key figure in Rakkestad. The development is shown instead.',
      ],
    );
    assert.equal(view(rakkestad, { region: 'Rakkestad' }).full?.instead, undefined);
  });
});
