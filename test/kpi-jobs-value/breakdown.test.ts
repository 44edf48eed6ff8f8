import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFeed } from '../../src/feed/index.js';
import { categoriesWith } from '../../src/kpi-jobs-value/breakdown/breakdown.js';
import { viewOf } from './whole-view.js';

const SEX = {
  id: 'sex',
  label: 'Kjønn',
  total: 'all',
  categories: [
    { id: 'all', label: 'I alt' },
    { id: 'women', label: { nb: 'Kvinner', en: 'Women' } },
    { id: 'men', label: 'Menn' },
  ],
};
const AGE = {
  id: 'age',
  label: 'Alder',
  total: 'every',
  categories: [
    { id: 'every', label: 'Alle aldre' },
    { id: '15-24', label: '15–24 år' },
    { id: '25-66', label: '25–66 år' },
  ],
};
const years = (before: number, now: number) => [
  { period: '2022', value: before },
  { period: '2023', value: now },
];
const EMPLOYED = {
  id: 'employed',
  title: { nb: 'Sysselsatte', en: 'Employed' },
  unit: { id: 'persons', label: 'personer' },
  measure: 'stock',
  alternatives: ['share'],
  dimensions: [SEX, AGE],
  series: [
    { region: 'moss', observations: years(1000, 1100) },
    { region: 'moss', categories: ['women', 'every'], observations: years(480, 520) },
    { region: 'moss', categories: ['men', 'every'], observations: years(520, 580) },
    { region: 'moss', categories: ['women', '15-24'], observations: years(60, 66) },
    { region: 'halden', observations: years(700, 710) },
    { region: 'halden', categories: ['women', 'every'], observations: years(340, 350) },
    { region: 'rygge', categories: ['women', 'every'], observations: years(190, 200) },
    { region: 'rygge', categories: ['women', '15-24'], observations: years(19, 20) },
  ],
};
const SHARE = {
  id: 'share',
  title: 'Sysselsatte i prosent',
  unit: { id: 'percent', label: 'prosent' },
  series: [{ region: 'moss', observations: years(65, 66) }],
};

function parsed(...indicators: readonly object[]) {
  return parseFeed({
    feedVersion: '1.0',
    language: 'nb',
    region: 'moss',
    regions: [
      { id: 'moss', name: 'Moss' },
      { id: 'halden', name: 'Halden' },
      { id: 'rygge', name: 'Rygge' },
      { id: 'both', name: 'Begge', members: ['moss', 'halden'], membersComplete: true },
    ],
    indicators,
    targets: [{ id: 'mer', indicator: 'employed', value: 1200, baseline: { period: '2022', value: 1000 } }],
  });
}

function view(
  categories: readonly (readonly [string, string])[] = [],
  {
    indicator = 'employed',
    figure = 'trend',
    compared = [],
    region = 'moss',
  }: { indicator?: string; figure?: 'trend' | 'ranking'; compared?: readonly string[]; region?: string } = {},
) {
  const { feed } = parsed(EMPLOYED, SHARE);
  assert.ok(feed);
  const options = { language: 'nb', heading: '', region, items: [], today: '2024-01-01' } as const;
  return viewOf(feed, { ...options, indicator, figure, compared, categories });
}

const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

describe('a key figure that is broken down', () => {
  it('shows the total first', () => {
    const { full, tiles } = view();
    assert.equal(full?.title, 'Sysselsatte: Moss');
    assert.deepEqual([plain(tiles[0]?.figure.number), tiles[0]?.figure.progress.length], ['1 100', 1]);
  });

  it('shows a part in tile, figure, table and sentence, with no target, which is for the whole', () => {
    const { full, tiles, summary, tables } = view([['sex', 'women']]);
    assert.equal(full?.title, 'Sysselsatte (Kvinner): Moss');
    assert.equal(tiles[0]?.figure.title.text, 'Sysselsatte (Kvinner)');
    assert.deepEqual([tiles[0].figure.number, tiles[0].figure.progress], ['520', []]);
    assert.match(plain(summary) ?? '', /520/u);
    // 520 − 480 = 40, and 40 / 480 = 8.3 %.
    assert.match(plain(tiles[0].figure.change.text) ?? '', /^40 .*8,3 %/u);
    assert.deepEqual(
      tables[0]?.rows.map((row) => row.map(({ text }) => text).slice(0, 2)),
      [
        ['2022', '480'],
        ['2023', '520'],
      ],
    );
  });

  it('names every category that is not the total', () => {
    assert.equal(
      view([
        ['sex', 'women'],
        ['age', '15-24'],
      ]).full?.title,
      'Sysselsatte (Kvinner, 15–24 år): Moss',
    );
  });

  it('compares and ranks like with like', () => {
    const compared = view([['sex', 'women']], { compared: ['halden'] });
    assert.deepEqual(compared.full?.readings.map(({ lines }) => lines.map(plain)).at(-1), [
      'Moss 520 personer',
      'Halden 350 personer',
    ]);
    const ranked = view([['sex', 'women']], { figure: 'ranking' });
    assert.match(ranked.full?.title ?? '', /^Sysselsatte \(Kvinner\)/u);
  });

  it('offers every category of the region, and says which have no figures together with what is chosen', () => {
    const offered = (categories: readonly (readonly [string, string])[]) =>
      view(categories).breakdown.dimensions.map(({ id, choices, chosen }) => [
        id,
        chosen,
        choices.map((choice) => (choice.isEmpty ? `(${choice.name})` : choice.name)),
      ]);
    assert.deepEqual(offered([]), [
      ['sex', 'all', ['I alt', 'Kvinner', 'Menn']],
      ['age', 'every', ['Alle aldre', '(15–24 år (ingen tall))']],
    ]);
    assert.deepEqual(offered([['sex', 'women']]), [
      ['sex', 'women', ['I alt', 'Kvinner', 'Menn']],
      ['age', 'every', ['Alle aldre', '15–24 år']],
    ]);
    assert.deepEqual(offered([['sex', 'men']])[1], [
      'age',
      'every',
      ['Alle aldre', '(15–24 år (ingen tall for Menn))'],
    ]);
  });

  it('says that it shows the whole where the region lacks the part, and lets the reader choose again', () => {
    const { full, breakdown, told } = view(
      [
        ['sex', 'women'],
        ['age', '15-24'],
      ],
      { region: 'halden' },
    );
    assert.equal(full?.title, 'Sysselsatte: Halden');
    assert.equal(
      breakdown.instead,
      'Halden har ingen tall for «Sysselsatte (Kvinner, 15–24 år)». Her vises «Sysselsatte».',
    );
    assert.ok(told.startsWith(breakdown.instead));
    assert.deepEqual(
      breakdown.dimensions.map(({ chosen, choices }) => [chosen, choices.map(({ id }) => id)]),
      [['all', ['all', 'women']]],
    );
    // What is chosen next is not held against what the region lacks.
    assert.equal(categoriesWith(breakdown.pairs, 'sex', 'women'), 'age=every sex=women');
    assert.equal(view([['sex', 'women']], { region: 'halden' }).breakdown.instead, undefined);
  });

  it('offers the categories of a region whose figures are the sum of its members', () => {
    const { breakdown, tiles } = view([['sex', 'women']], { region: 'both' });
    assert.equal(tiles[0]?.figure.number, '870');
    assert.deepEqual(
      breakdown.dimensions[0]?.choices.map(({ id }) => id),
      ['all', 'women'],
    );
  });

  it('shows the first part where the region has parts and no total, says so, and goes on from there', () => {
    const { full, tiles, breakdown, told, empty } = view([], { region: 'rygge' });
    assert.deepEqual(
      [empty, tiles[0]?.figure.title.text, tiles[0]?.figure.number],
      [undefined, 'Sysselsatte (Kvinner)', '200'],
    );
    assert.equal(full?.title, 'Sysselsatte (Kvinner): Rygge');
    assert.equal(
      breakdown.instead,
      'Rygge har ingen total for «Sysselsatte», bare tall for deler av den. Her vises «Sysselsatte (Kvinner)».',
    );
    assert.ok(told.startsWith(breakdown.instead));
    assert.deepEqual(
      breakdown.dimensions.map(({ id, chosen }) => [id, chosen]),
      [['age', 'every']],
    );
    const next = categoriesWith(breakdown.pairs, 'age', '15-24');
    assert.equal(next, 'sex=women age=15-24');
    const then = view(
      [
        ['sex', 'women'],
        ['age', '15-24'],
      ],
      { region: 'rygge' },
    );
    assert.deepEqual([then.full?.title, then.breakdown.instead], ['Sysselsatte (Kvinner, 15–24 år): Rygge', undefined]);
    // A region that has parts is not one without figures.
    assert.ok(
      view().notes.every((note) => !note.includes('Rygge')),
      view().notes.join(' '),
    );
  });

  it('keeps to the whole where a category is unknown or has no figures', () => {
    assert.equal(view([['sex', 'unknown']]).full?.title, 'Sysselsatte: Moss');
    assert.equal(view([['sex', 'unknown']]).breakdown.instead, undefined);
    assert.equal(view([['age', '25-66']]).full?.title, 'Sysselsatte: Moss');
  });
});

describe('a key figure without a total', () => {
  const { total: _, ...sexes } = { ...SEX, categories: SEX.categories.slice(1) };
  const indicator = {
    ...EMPLOYED,
    dimensions: [sexes],
    parts: ['share'],
    series: [
      { region: 'moss', categories: ['women'], observations: years(480, 520) },
      { region: 'moss', categories: ['men'], observations: years(520, 580) },
    ],
  };
  const { feed } = parsed(indicator, SHARE);
  const shown = (categories: readonly (readonly [string, string])[], language: 'nb' | 'en' = 'nb') => {
    assert.ok(feed);
    const options = { heading: '', region: 'moss', items: [], today: '2024-01-01', figure: 'trend' } as const;
    return viewOf(feed, { ...options, language, indicator: undefined, compared: [], categories });
  };

  it('never passes its first category off as the whole: title, target and parts are not those of the whole', () => {
    assert.equal(feed?.indicators[0]?.title.nb, 'Sysselsatte (Kvinner)');
    assert.deepEqual(feed.indicators[0].parts, []);
    const { full, tiles } = shown([]);
    assert.equal(full?.title, 'Sysselsatte (Kvinner): Moss');
    assert.deepEqual([tiles[0]?.figure.number, tiles[0]?.figure.progress], ['520', []]);
    assert.equal(shown([], 'en').full?.title, 'Employed (Women): Moss');
  });

  it('names the other categories in its place', () => {
    assert.equal(shown([['sex', 'men']]).full?.title, 'Sysselsatte (Menn): Moss');
    assert.equal(shown([['sex', 'women']]).full?.title, 'Sysselsatte (Kvinner): Moss');
  });
});

describe('a key figure that is measured in several ways', () => {
  it('has one tile, and a choice between the ways', () => {
    const { tiles, breakdown } = view();
    assert.deepEqual(
      tiles.map(({ figure }) => figure.id),
      ['employed'],
    );
    assert.deepEqual(breakdown.measures, [
      { id: 'employed', name: 'personer' },
      { id: 'share', name: 'prosent' },
    ]);
  });

  it('is told apart by its titles where the units are the same', () => {
    const { feed } = parsed(EMPLOYED, { ...SHARE, unit: EMPLOYED.unit });
    assert.ok(feed);
    const options = { language: 'nb', heading: '', region: 'moss', items: [], today: '2024-01-01' } as const;
    const { breakdown } = viewOf(feed, { ...options, indicator: undefined, figure: 'trend', compared: [] });
    assert.deepEqual(
      breakdown.measures.map(({ name }) => name),
      ['Sysselsatte', 'Sysselsatte i prosent'],
    );
  });

  it('shows the chosen way in its place', () => {
    const { tiles, breakdown, full } = view([], { indicator: 'share' });
    assert.deepEqual(
      tiles.map(({ figure, isChosen }) => [figure.id, isChosen]),
      [['share', true]],
    );
    assert.equal(full?.title, 'Sysselsatte i prosent: Moss');
    assert.equal(breakdown.measures.length, 2);
  });
});

describe('a series of a part', () => {
  it('is refused, and told, when its categories are not those of the key figure', () => {
    const observations = years(1, 2);
    for (const categories of [['women'], ['women', 'unknown'], ['women', 'every', 'more']]) {
      const { problems } = parsed({ ...EMPLOYED, series: [{ region: 'moss', categories, observations }] }, SHARE);
      assert.deepEqual(
        problems.map(({ code, path }) => `${code} ${path}`),
        ['categories indicators[0].series[0].categories'],
      );
    }
  });

  it('stands once for each region', () => {
    const twice = { region: 'moss', categories: ['women', 'every'], observations: years(1, 2) };
    const { problems } = parsed({ ...EMPLOYED, series: [twice, twice] }, SHARE);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['duplicate-id'],
    );
  });
});
