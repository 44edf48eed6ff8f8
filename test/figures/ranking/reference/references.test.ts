import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ranking, rankingByChange } from '../../../../src/figures/ranking/ranking.js';
import { plain, requestOf, shownTable, smallFeed, type Row } from '../../small-feed.js';

const JOBS = { measure: 'stock', unit: { id: 'jobs', label: 'jobber', decimals: 0 } };
const SHARE = { measure: 'rate', unit: { id: 'percent', label: '%', decimals: 1 } };

const REGIONS = [
  { id: 'Norge', name: 'Norge', type: 'country' },
  { id: 'Sverige', name: 'Sverige', type: 'country', country: 'SE' },
  { id: 'Fylket', name: 'Fylket', type: 'county', members: ['Moss', 'Ås'] },
  { id: 'Nabofylket', name: 'Nabofylket', type: 'county' },
  { id: 'Moss', name: 'Moss', type: 'municipality' },
  { id: 'Ås', name: 'Ås', type: 'municipality' },
  { id: 'Drammen', name: 'Drammen', type: 'municipality' },
];

const two = (before: number | null, now: number | null): readonly Row[] => [
  ['2022', before],
  ['2023', now],
];

const ROWS = {
  Moss: two(100, 110),
  Ås: two(50, 40),
  Drammen: two(60, 66),
  Nabofylket: two(2, 3),
  Norge: two(1000, 1050),
  Sverige: two(9, 9),
};

/** What is asked besides the indicator: the chosen region is the first. */
interface Asked {
  readonly of?: typeof ranking;
  readonly rows?: Readonly<Record<string, readonly Row[]>>;
  readonly regions?: readonly string[];
}

function full(
  indicator: Readonly<Record<string, unknown>>,
  { of = ranking, rows = ROWS, regions = ['Moss'] }: Asked = {},
) {
  const feed = smallFeed([{ id: 'Antall', ...indicator, rows }], { regions: REGIONS });
  return of.figureOf(requestOf(feed, 'Antall', regions));
}

const names = (figure: ReturnType<typeof full>) => figure.chart?.references?.map(({ label }) => plain(label)) ?? [];

describe('what a ranking of levels is read against', () => {
  it('is the larger regions that the feed gives a rate for, in words, notes and table', () => {
    const figure = full(SHARE, { rows: { ...ROWS, Fylket: two(3, 2.5) } });
    assert.deepEqual(names(figure), ['Fylket 2,5 %', 'Norge 1 050,0 %']);
    assert.match(plain(figure.sentence) ?? '', /Til sammenligning: Fylket 2,5 % og Norge 1 050,0 %\.$/u);
    assert.ok(figure.notes.some((note) => note.startsWith('Stiplet loddrett linje: Fylket')));
    assert.deepEqual(shownTable(figure.table).rows.slice(-2), [
      ['Fylket', '2,5', 'til sammenligning'],
      ['Norge', '1 050,0', 'til sammenligning'],
    ]);
  });

  it('is never a sum or a mean of rates: a larger region without a figure has no line', () =>
    assert.deepEqual(names(full(SHARE)), ['Norge 1 050,0 %']));

  it('is nothing where people or jobs are counted, since a larger region has more of them', () => {
    const figure = full(JOBS);
    assert.deepEqual(names(figure), []);
    assert.doesNotMatch(figure.sentence ?? '', /sammenligning/);
    assert.equal(figure.table.rows.length, 2);
  });

  it('is the country also where regions of every kind stand side by side, which is no rival of its parts', () => {
    const rows = { Moss: two(2, 3), Nabofylket: two(4, 5), Norge: two(3, 4), Sverige: two(5, 6) };
    const figure = full(SHARE, { rows });
    assert.deepEqual(
      figure.chart?.bars.map(({ label }) => label),
      ['Nabofylket', 'Moss'],
    );
    assert.deepEqual(names(figure), ['Norge 4,0 %']);
  });

  it('is of the same period as the bars', () => {
    const rows = { ...ROWS, Norge: two(5, null) };
    assert.deepEqual(names(full(SHARE, { rows })), []);
  });

  it('has its statuses in words', () => {
    const rows = { ...ROWS, Norge: [['2023', 5, 'provisional']] as readonly Row[] };
    assert.match(plain(full(SHARE, { rows }).sentence) ?? '', /Norge 5,0 % \(foreløpig tall\)\.$/u);
  });

  it('is also what the reader compares with and what is no bar among the others', () =>
    assert.deepEqual(names(full(SHARE, { regions: ['Moss', 'Nabofylket'] })), ['Nabofylket 3,0 %', 'Norge 1 050,0 %']));
});

describe('what a ranking of changes is read against', () => {
  it('is the change of the larger regions, of counts as the sum of the members', () => {
    const figure = full(JOBS, { of: rankingByChange });
    // (110 + 40) / (100 + 50) − 1 = 0 %; 1 050 / 1 000 − 1 = 5 %.
    assert.deepEqual(names(figure), ['Fylket 0,0 %', 'Norge +5,0 %']);
    assert.ok(figure.notes.includes('Tallet for Fylket er summen av to kommuner.'));
    assert.deepEqual(shownTable(figure.table).rows.slice(-2), [
      ['Fylket', '0,0', '150', '150', 'til sammenligning'],
      ['Norge', '+5,0', '1 000', '1 050', 'til sammenligning'],
    ]);
  });

  it('is nothing in a unit in which a larger region changes more because it is larger', () => {
    const rows = { ...ROWS, Ås: two(50, -40) };
    assert.deepEqual(names(full(JOBS, { of: rankingByChange, rows })), []);
  });

  it('has none across a break', () => {
    const rows = {
      ...ROWS,
      Norge: [
        ['2022', 1000],
        ['2023', 1050, 'break'],
      ] as readonly Row[],
    };
    assert.deepEqual(names(full(JOBS, { of: rankingByChange, rows })), ['Fylket 0,0 %']);
  });
});

describe('the regions that a reader compares with', () => {
  it('stand among the bars, and stand out there and in the table', () => {
    const figure = full(JOBS, { regions: ['Moss', 'Drammen'] });
    assert.deepEqual(
      figure.chart?.bars.map(({ label, emphasised, compared }) => [label, emphasised, compared]),
      [
        ['Moss', true, undefined],
        ['Drammen', false, true],
        ['Ås', false, undefined],
      ],
    );
    assert.deepEqual(
      figure.table.rows.map(([cell]) => cell?.mark),
      ['valgt', 'sammenlignes', undefined],
    );
  });

  it('stand among the changes likewise', () => {
    const figure = full(JOBS, { of: rankingByChange, regions: ['Moss', 'Drammen', 'Ås'] });
    assert.deepEqual(
      figure.table.rows.map(([cell]) => cell?.mark),
      ['sammenlignes', 'valgt', 'sammenlignes', undefined, undefined],
    );
  });

  it('are no bar beside their own parts, or within the whole that they are part of', () =>
    assert.deepEqual(
      full(JOBS, { regions: ['Moss', 'Fylket', 'Norge'] }).chart?.bars.map(({ label }) => label),
      ['Moss', 'Ås'],
    ));
});
