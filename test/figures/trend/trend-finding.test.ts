import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language } from '../../../src/feed/index.js';
import { trend } from '../../../src/figures/trend/trend.js';
import { plain, requestOf, smallFeed, type Row } from '../small-feed.js';

const JOBS = {
  measure: 'stock',
  title: { nb: 'Jobber', nn: 'Jobbar', sv: 'Jobb', en: 'Jobs' },
  unit: { id: 'jobs', label: { nb: 'jobber', nn: 'jobbar', sv: 'jobb', en: 'jobs' }, decimals: 0 },
};
const UP: readonly Row[] = [
  ['2020', 100],
  ['2021', 120],
  ['2022', 150],
];
const PERCENT = { title: 'Ledighet', measure: 'rate', unit: { id: 'percent', decimals: 1 } };

type Rows = Readonly<Record<string, readonly Row[]>>;

function findingOf(rows: Rows, more: object = {}, language: Language = 'nb') {
  const feed = smallFeed([{ id: 'i', ...JOBS, rows, ...more }]);
  return trend.figureOf(requestOf(feed, 'i', Object.keys(rows), language)).finding;
}

const textOf = (...[rows, more, language]: Parameters<typeof findingOf>) =>
  plain(findingOf(rows, more, language)?.text ?? '');

describe('the title of a development', () => {
  it('says how the chosen region has changed over all that can be compared, and under it what is meant', () => {
    const found = findingOf({ Moss: UP });
    assert.equal(plain(found?.text ?? ''), 'Antallet jobber i Moss økte 50,0 % på to år');
    assert.equal(found?.about, 'Jobber: Moss, fra 2020 til 2022');
  });

  it('reads well in every language, up and down', () => {
    const down: readonly Row[] = [
      ['2020', 100],
      ['2021', 95],
      ['2022', 90],
    ];
    const said = (['nb', 'nn', 'sv', 'en'] as const).map((language) => [
      textOf({ Moss: UP }, {}, language),
      textOf({ Moss: down }, {}, language),
    ]);
    assert.deepEqual(said, [
      ['Antallet jobber i Moss økte 50,0 % på to år', 'Antallet jobber i Moss falt 10,0 % på to år'],
      ['Talet på jobbar i Moss auka 50,0 % på to år', 'Talet på jobbar i Moss minka 10,0 % på to år'],
      ['Antalet jobb i Moss ökade med 50,0 % på två år', 'Antalet jobb i Moss minskade med 10,0 % på två år'],
      [
        'The number of jobs in Moss grew by 50.0% in two years',
        'The number of jobs in Moss fell by 10.0% in two years',
      ],
    ]);
  });

  it('is right for every name that a key figure may have', () => {
    const rows: Rows = {
      Moss: [
        ['2020', 2],
        ['2021', 2.4],
        ['2022', 2.5],
      ],
    };
    assert.equal(textOf(rows, PERCENT), 'Ledighet, Moss: opp 0,5 prosentpoeng på to år');
    assert.equal(textOf({ Moss: UP }, { title: 'Varme senger' }), 'Varme senger, Moss: opp 50,0 % på to år');
    assert.equal(
      textOf({
        Moss: [
          ['2020', 7],
          ['2021', 8],
          ['2022', 7],
        ],
      }),
      'Jobber, Moss: uendret på to år',
    );
  });

  it('names the set of a superlative, and gives none to those who share the first place', () => {
    const rows = {
      Moss: UP,
      Ås: [
        ['2020', 10],
        ['2022', 11],
      ],
      Ski: [
        ['2020', 10],
        ['2022', 9],
      ],
    } as const;
    assert.equal(textOf(rows), 'Moss har størst oppgang av de tre: +50,0 % på to år');
    assert.equal(textOf(rows, {}, 'en'), 'Moss has the largest increase of the three: +50.0% in two years');
    const fallen = {
      Moss: [
        ['2020', 10],
        ['2022', 9],
      ],
      Ås: [
        ['2020', 10],
        ['2022', 8],
      ],
    } as const;
    assert.equal(textOf(fallen), 'Moss har minst nedgang av de to: −10,0 % på to år');
    assert.equal(textOf({ Moss: UP, Ås: UP }), 'Antallet jobber i Moss økte 50,0 % på to år');
  });

  it('has no superlative among regions of which one lacks the newest figure', () => {
    const rows = {
      Moss: UP,
      Ås: [
        ['2020', 10],
        ['2021', 30],
      ],
    } as const;
    assert.equal(textOf(rows), 'Antallet jobber i Moss økte 50,0 % på to år');
  });

  it('marks what is provisional', () => {
    const rows: Rows = {
      Moss: [
        ['2020', 100],
        ['2021', 120],
        ['2022', 150, 'provisional'],
      ],
    };
    assert.equal(textOf(rows), 'Antallet jobber i Moss økte 50,0 % på to år (foreløpig tall)');
  });

  it('is a plain one across a break, to what is missing, and where the summary has said it', () => {
    assert.equal(
      findingOf({
        Moss: [
          ['2020', 1],
          ['2021', 2, 'break'],
          ['2022', 3],
        ],
      }),
      undefined,
    );
    assert.equal(
      findingOf({
        Moss: [
          ['2021', null],
          ['2022', 3],
        ],
      }),
      undefined,
    );
    assert.equal(
      findingOf({
        Moss: [
          ['2021', 2],
          ['2022', 3],
        ],
      }),
      undefined,
    );
  });
});
