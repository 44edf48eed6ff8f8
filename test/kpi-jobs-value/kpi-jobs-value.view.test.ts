import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { LANGUAGES } from '../../src/feed/feed.js';
import { parseFeed, type Feed } from '../../src/feed/index.js';
import { FIGURE_NAMES } from '../../src/figures/doors.js';
import type { KeyFigureOptions } from '../../src/kpi-jobs-value/chosen-figure.js';
import { viewOf } from './whole-view.js';
import { feedOf, QUARTERS } from './example-feed.js';

const base: KeyFigureOptions = {
  language: 'nb',
  heading: '',
  region: 'fredrikstad',
  indicator: undefined,
  compared: [],
  figure: 'trend',
  items: [],
  today: '2026-11-21',
};
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

function demo(name: string): Feed {
  const { feed } = parseFeed(
    JSON.parse(readFileSync(new URL(`../../demo/feeds/${name}.json`, import.meta.url), 'utf8')),
  );
  assert.ok(feed);
  return feed;
}

describe('a full figure', () => {
  const ostfold = demo('ostfold');

  for (const name of FIGURE_NAMES) {
    it(`is the one that is asked for, or the development where it cannot be had: ${name}`, () => {
      const view = viewOf(ostfold, { ...base, figure: name });
      assert.equal(view.full?.name, view.names.includes(name) ? name : 'trend');
      assert.equal(view.tables[0], view.full?.table);
    });
  }
});

describe('key figures of Østfold', () => {
  const ostfold = demo('ostfold');

  it('show the sum of the twelve municipalities and its change over a year', () => {
    const view = viewOf(ostfold, { ...base, region: 'ostfold' });
    const [jobs] = view.tiles;
    // Statistics Norway table 11657 added up: 139 985 in 2023-Q4, 138 679 in 2022-Q4.
    assert.deepEqual(
      [plain(jobs?.figure.number), jobs?.figure.period, jobs?.figure.isSum],
      ['139 985', '4. kvartal 2023', true],
    );
    assert.equal(plain(jobs?.figure.change.text), '1 306 flere enn i 4. kvartal 2022 (+0,9 %)');
    assert.equal(
      plain(view.summary),
      'I 4. kvartal 2023 var det 139 985 jobber i Østfold, 1 306 flere enn året før (+0,9 %). Anslått behov: ' +
        'ca. 6 000 flere arbeidsplasser.',
    );
    assert.ok(view.notes.includes('Tallet for Østfold er summen av tolv kommuner.'));
  });

  it('show Fredrikstad when it is chosen', () => {
    assert.equal(plain(viewOf(ostfold, { ...base, region: 'fredrikstad' }).tiles[0]?.figure.number), '38 103');
  });

  it('put every example figure behind a badge', () => {
    const view = viewOf(demo('eksempeltall'), { ...base, region: 'eksempelfylket', figure: 'jobs-value' });
    assert.equal(view.tiles.length, 2);
    for (const { figure } of view.tiles) assert.deepEqual(figure.badges, ['Eksempeltall']);
    assert.deepEqual(view.full?.badges, ['Eksempeltall']);
  });
});

describe('the title', () => {
  const ostfold = demo('ostfold');
  const titleOf = (more: object) => viewOf(ostfold, { ...base, region: 'ostfold', ...more }).title;

  it('says in the reader’s language what the widget is about', () => {
    assert.deepEqual(
      LANGUAGES.map((language) => titleOf({ language }).text),
      ['Jobb- og verdiskaping', 'Jobb- og verdiskaping', 'Jobb och värdeskapande', 'Jobs and value creation'],
    );
  });

  it('is what the page calls it, where it does', () => {
    assert.equal(titleOf({ heading: 'Østfold i tall' }).text, 'Østfold i tall');
  });
});

describe('the table', () => {
  it('has the rows of the trend, one column for each region, with remarks', () => {
    const feed = feedOf(
      { frequency: 'quarter' },
      {
        ...QUARTERS,
        sarpsborg: [
          ['2023-Q3', 32401],
          ['2023-Q4', null, 'confidential'],
        ],
      },
    );
    const [table] = viewOf(feed, { ...base, compared: ['sarpsborg'] }).tables;
    assert.deepEqual(
      table?.columns.map(({ title }) => title),
      ['Periode', 'Fredrikstad (jobber)', 'Sarpsborg (jobber)', 'Merknad'],
    );
    assert.deepEqual(
      table.rows.map((row) => row.map(({ text }) => plain(text))),
      [
        ['4. kvartal 2022', '38 043', 'tall mangler', ''],
        ['1. kvartal 2023', '37 359', 'tall mangler', ''],
        ['2. kvartal 2023', '37 838', 'tall mangler', ''],
        ['3. kvartal 2023', '38 030', '32 401', ''],
        ['4. kvartal 2023', '38 103', 'vises ikke av hensyn til personvern', ''],
      ],
    );
    assert.deepEqual(
      table.rows.at(-1)?.map(({ value }) => value),
      [undefined, 38103, null, undefined],
    );
  });

  it('has the same values as the figure, for every figure', () => {
    for (const figure of ['trend', 'ranking', 'jobs-value'] as const) {
      const [name, region] = figure === 'jobs-value' ? ['eksempeltall', 'eksempelfylket'] : ['ostfold', 'ostfold'];
      const view = viewOf(demo(name), { ...base, region, figure });
      const chart = view.full?.chart;
      assert.ok(chart);
      const drawn =
        chart.kind === 'trend'
          ? chart.points.map(({ value }) => value)
          : chart.kind === 'ranking'
            ? chart.bars.map(({ value }) => value)
            : chart.kind === 'jobs-value'
              ? chart.points.map(({ jobs }) => jobs)
              : [];
      assert.deepEqual(
        view.tables[0]?.rows.map((row) => row[1]?.value),
        drawn,
      );
      assert.equal(view.full?.readings.length, drawn.length);
    }
  });
});

describe('what the reader must know', () => {
  it('is the price basis of money', () => {
    const prices = (content: object) =>
      viewOf(
        feedOf(
          { unit: { id: 'nok', currency: 'NOK' }, measure: 'average', ...content },
          { fredrikstad: [['2018', 1]] },
        ),
        base,
      ).tiles[0]?.figure.prices;
    assert.deepEqual(
      [prices({ prices: 'current' }), prices({ prices: 'fixed', basePeriod: '2015' }), prices({})],
      ['løpende priser', 'faste priser (2015)', undefined],
    );
  });

  it('is that newer figures may exist, from the day after they were promised', () => {
    const feed = feedOf(
      { source: { producer: 'SSB', nextUpdate: '2025-02-25' } },
      {
        fredrikstad: [
          ['2023', 1],
          ['2024', 2],
        ],
      },
    );
    const endings = ['2025-02-25', '2025-02-26'].map((today) => {
      const [reach] = viewOf(feed, { ...base, today }).source.reaches ?? [];
      return [plain(reach?.text)?.split(' · ').slice(1), reach?.isLate];
    });
    assert.deepEqual(endings, [
      [['neste ventet 25. februar 2025'], false],
      [['neste var ventet 25. februar 2025', 'nyere tall kan finnes hos kilden'], true],
    ]);
  });

  it('is what the region is: type, codes and their validity, what it is part of', () => {
    const table = viewOf(demo('ostfold'), { ...base, region: 'fredrikstad' }).tables[2];
    assert.equal(table?.caption, 'Om Fredrikstad');
    const rows = table.rows.map((row) => row.map(({ text }) => plain(text)).join(': '));
    assert.ok(rows.includes('Type: Kommune'));
    // Codes of the municipality before 2020, from 2020 and from 2024: domain of Statistics Norway's classification 131.
    assert.ok(rows.includes('Kode (ssb-kommune): 3107 (fra 1. januar 2024)'), rows.join('\n'));
    assert.ok(rows.includes('Kode (ssb-kommune): 3004 (fra 1. januar 2020 til 31. desember 2023)'));
    assert.ok(rows.includes('Del av: Østfold, Nedre Glomma'));
  });
});

describe('the trend', () => {
  it('stops at a missing value and at a break, and marks what is uncertain', () => {
    const feed = feedOf(
      {},
      {
        fredrikstad: [
          ['2015', 1],
          ['2016', 2, 'provisional'],
          ['2017', null],
          ['2018', 4, 'break'],
          ['2019', 5],
        ],
      },
    );
    const chart = viewOf(feed, base).full?.chart;
    assert.ok(chart?.kind === 'trend');
    assert.deepEqual(
      chart.points.map(({ segment, certain }) => [segment, certain]),
      [
        ['0.0', true],
        ['0.0', false],
        ['0.1', true],
        ['0.1', true],
      ],
    );
    assert.deepEqual(
      chart.breaks.map(({ time }) => new Date(time).toISOString()),
      ['2018-01-01T00:00:00.000Z'],
    );
  });

  it('puts a year and a quarter on one axis, each at its middle', () => {
    const feed = feedOf(
      { frequency: 'quarter' },
      {
        fredrikstad: [
          ['2023-Q1', 1],
          ['2023-Q2', 2],
        ],
      },
    );
    const chart = viewOf(feed, base).full?.chart;
    assert.ok(chart?.kind === 'trend');
    // The middle of January to March 2023 is noon on 14 February... counted in days: 90 / 2 = 45.
    assert.equal(new Date(chart.points[0]?.time ?? 0).toISOString(), '2023-02-15T00:00:00.000Z');
  });

  it('carries targets and their words', () => {
    const feed = feedOf(
      {},
      {
        fredrikstad: [
          ['2022', 575000],
          ['2023', 580000],
        ],
      },
      {
        targets: [
          {
            id: 't',
            indicator: 'i',
            basis: 'change',
            operator: 'at-least',
            value: 120000,
            baseline: { period: '2016', value: 518000 },
            by: '2035',
          },
          { id: 'u', indicator: 'i', operator: 'between', min: 1, max: 2 },
        ],
      },
    );
    const chart = viewOf(feed, base).full?.chart;
    assert.ok(chart?.kind === 'trend');
    assert.deepEqual(
      chart.goals?.map(({ from, label }) => [from, plain(label)]),
      [[638000, 'Mål 2035: minst 638 000 jobber']],
    );
    assert.deepEqual(
      chart.bands.map(({ from, to }) => [from, to]),
      [[1, 2]],
    );
  });

  it('says so when there is nothing to draw', () => {
    const view = viewOf(feedOf({}, { fredrikstad: [['2024', 5]] }), base);
    assert.equal(view.full?.reason, 'Det finnes bare ett tall, så det er ingen utvikling å tegne ennå.');
    assert.equal(view.tables[0]?.rows.length, 1);
  });

  it('notes that an axis leaves zero out, and only then', () => {
    const note = 'Den loddrette aksen starter ikke på null (sikksakk nederst).';
    assert.ok(
      viewOf(
        feedOf(
          {},
          {
            fredrikstad: [
              ['2023', 100],
              ['2024', 101],
            ],
          },
        ),
        base,
      ).notes.includes(note),
    );
    assert.ok(
      !viewOf(
        feedOf(
          {},
          {
            fredrikstad: [
              ['2023', 1],
              ['2024', 101],
            ],
          },
        ),
        base,
      ).notes.includes(note),
    );
  });
});

describe('the ranking', () => {
  it('compares the members of a region, and a municipality with its neighbours', () => {
    const feed = feedOf({ frequency: 'quarter' }, QUARTERS);
    for (const region of ['glomma', 'fredrikstad']) {
      const chart = viewOf(feed, { ...base, region, figure: 'ranking' }).full?.chart;
      assert.ok(chart?.kind === 'ranking');
      assert.deepEqual(
        chart.bars.map(({ label, value, emphasised }) => [label, value, emphasised]),
        [
          ['Fredrikstad', 38103, region === 'fredrikstad'],
          ['Sarpsborg', 32371, false],
        ],
      );
    }
  });

  it('says so when there is nobody to compare with', () => {
    assert.equal(
      viewOf(
        feedOf(
          {},
          {
            fredrikstad: [
              ['2023', 1],
              ['2024', 5],
            ],
          },
        ),
        { ...base, figure: 'ranking' },
      ).full?.instead,
      '«Regioner» finnes ikke for dette nøkkeltallet i Fredrikstad. Her vises utviklingen i stedet.',
    );
  });
});

describe('jobs × value creation', () => {
  const pair = (values: readonly (readonly [string, number, ...string[]])[]) =>
    feedOf(
      { concept: 'jobs' },
      {
        fredrikstad: [
          ['2022', 100],
          ['2023', 110],
        ],
      },
      {
        indicators: [
          {
            id: 'j',
            title: 'Jobber',
            concept: 'jobs',
            measure: 'stock',
            series: [
              {
                region: 'fredrikstad',
                observations: [
                  { period: '2022', value: 100 },
                  { period: '2023', value: 110 },
                ],
              },
            ],
          },
          {
            id: 'v',
            title: 'Verdi',
            concept: 'value-per-job',
            unit: { id: 'nok', currency: 'NOK' },
            series: [
              {
                region: 'fredrikstad',
                observations: values.map(([period, value, ...status]) => ({ period, value, status })),
              },
            ],
          },
        ],
      },
    );

  it('splits the growth into two parts that add up', () => {
    // 100 × 800 000 = 80 mill.; 110 × 900 000 = 99 mill.; jobs 10 × 850 000 = 8.5; value 100 000 × 105 = 10.5; together
    // 19.
    const view = viewOf(
      pair([
        ['2022', 800000],
        ['2023', 900000],
      ]),
      { ...base, figure: 'jobs-value' },
    );
    assert.equal(
      plain(view.full?.sentence),
      'Fra 2022 til 2023 økte verdiskapingen med 19,0 mill. kr (+8,5 mill. kr fra antall jobber og +10,5 mill. ' +
        'kr fra verdiskaping per jobb).',
    );
    assert.deepEqual(
      view.tables[0]?.rows.map((row) => row[3]?.value),
      [80_000_000, 99_000_000],
    );
  });

  it('gives no split across a break', () => {
    const view = viewOf(
      pair([
        ['2022', 800000],
        ['2023', 900000, 'break'],
      ]),
      { ...base, figure: 'jobs-value' },
    );
    assert.ok(view.full?.chart);
    assert.equal(view.full.sentence, undefined);
  });

  it('needs both figures for the same years', () => {
    assert.equal(
      viewOf(
        pair([
          ['2019', 800000],
          ['2023', 900000],
        ]),
        { ...base, figure: 'jobs-value' },
      ).full?.instead,
      '«Jobber × verdiskaping» finnes ikke for dette nøkkeltallet i Fredrikstad. Her vises utviklingen i stedet.',
    );
  });
});

describe('choices', () => {
  it('offers the regions with figures, the feed’s own first, the others sorted as Norwegians sort', () => {
    const groups = viewOf(demo('ostfold'), { ...base, region: 'ostfold' }).regions;
    assert.deepEqual(groups[0]?.choices[0], { id: 'ostfold', name: 'Østfold (12 kommuner)', codes: ['01', '31'] });
    const names = groups.find(({ title }) => title === 'Kommuner')?.choices.map(({ name }) => name) ?? [];
    assert.deepEqual(names, [
      'Aremark',
      'Fredrikstad',
      'Halden',
      'Hvaler',
      'Indre Østfold',
      'Marker',
      'Moss',
      'Oslo',
      'Rakkestad',
      'Råde',
      'Sarpsborg',
      'Skiptvet',
      'Våler (Østfold)',
    ]);
    assert.deepEqual(
      groups
        .filter(({ kind }) => kind)
        .map(({ title, kind, choices }) => [title, kind, choices.map(({ name }) => name)]),
      [
        ['Tidligere fylker', 'former', ['Viken (til og med 2023)']],
        ['Ingen tall i denne kilden', 'empty', ['Follo', 'Värmland', 'Västra Götaland']],
      ],
    );
  });

  it('tells of the regions that the feed names and has no figures for', () => {
    const { notes, tables } = viewOf(demo('ostfold'), { ...base, region: 'ostfold' });
    assert.ok(notes.includes('Ingen tall i denne kilden: Follo, Värmland og Västra Götaland.'));
    const table = tables.at(-1);
    assert.equal(table?.caption, 'Ingen tall i denne kilden');
    assert.deepEqual(
      table.rows.map((row) => row.slice(0, 3).map(({ text }) => text)),
      [
        ['Follo', 'Region', 'NO'],
        ['Värmland', 'Fylke', 'SE'],
        ['Västra Götaland', 'Fylke', 'SE'],
      ],
    );
    assert.match(table.rows[0]?.[3]?.text ?? '', /^Mulig samarbeidsregion\./);
    const chosen = viewOf(demo('ostfold'), { ...base, region: 'follo' });
    assert.match(chosen.empty ?? '', /^Ingen tall for Follo i denne kilden\. Mulig samarbeidsregion\./);
    assert.deepEqual(
      chosen.tables.map(({ caption }) => caption),
      ['Om Follo', 'Ingen tall i denne kilden'],
    );
  });

  it('has former regions out of the way, and compares with those that are there still', () => {
    const { feed } = parseFeed({
      feedVersion: '1.0',
      regions: [
        { id: 'moss', name: 'Moss', codes: [{ code: '3103', validFrom: '2020-01-01' }], predecessors: ['rygge'] },
        { id: 'rygge', name: 'Rygge', codes: [{ code: '0136', validTo: '2019-12-31' }] },
        { id: 'halden', name: 'Halden' },
      ],
      indicators: [
        {
          id: 'i',
          title: 'Innbyggere',
          series: ['moss', 'rygge', 'halden'].map((region) => ({
            region,
            observations: [{ period: '2019', value: 1 }],
          })),
        },
      ],
    });
    assert.ok(feed);
    const found = viewOf(feed, { ...base, region: 'moss' });
    assert.deepEqual(
      found.regions.map(({ kind, choices }) => [kind, choices.map(({ name }) => name)]),
      [
        [undefined, ['Halden', 'Moss']],
        ['former', ['Rygge (til og med 2019)']],
      ],
    );
    assert.deepEqual(
      found.comparable.map(({ id }) => id),
      ['halden'],
    );
  });

  it('of no figure leave the tiles, and the numbers as tables', () => {
    const view = viewOf(feedOf({ frequency: 'quarter' }, QUARTERS), { ...base, figure: 'none' });
    assert.deepEqual([view.full, view.names, view.comparable], [undefined, [], []]);
    assert.equal(view.tiles.length, 1);
    assert.deepEqual(
      view.tables[0]?.rows
        .at(-1)
        ?.map(({ text }) => plain(text))
        .slice(0, 2),
      ['4. kvartal 2023', '38 103'],
    );
  });

  it('marks the figures of the focus area chosen elsewhere where they stand', () => {
    const feed = feedOf(
      {},
      { fredrikstad: [['2024', 5]] },
      {
        focusAreas: [{ id: 'bio', title: 'Bioøkonomi' }],
        indicators: [
          { id: 'a', title: 'A', series: [{ region: 'fredrikstad', observations: [{ period: '2024', value: 1 }] }] },
          {
            id: 'b',
            title: 'B',
            focusAreas: ['bio'],
            series: [{ region: 'fredrikstad', observations: [{ period: '2024', value: 2 }] }],
          },
        ],
      },
    );
    const view = viewOf(feed, { ...base, items: [{ kind: 'area', id: 'bio' }] });
    assert.deepEqual(
      view.tiles.map(({ figure, isChosen, isMarked }) => [figure.id, isChosen, isMarked]),
      [
        ['a', true, false],
        ['b', false, true],
      ],
    );
    assert.deepEqual([view.marks?.name.text, view.marks?.isEmpty], ['Bioøkonomi', false]);
  });

  it('marks the figures of what an actor works with, and says when there are none', () => {
    const feed = feedOf(
      {},
      { fredrikstad: [['2024', 5]] },
      {
        focusAreas: [
          { id: 'bio', title: 'Bioøkonomi' },
          { id: 'digital', title: 'Digital omstilling' },
        ],
        actors: [{ id: 'menon', name: 'Menon', focusAreas: ['digital'] }],
        indicators: [
          { id: 'a', title: 'A', series: [{ region: 'fredrikstad', observations: [{ period: '2024', value: 1 }] }] },
          {
            id: 'b',
            title: 'B',
            focusAreas: ['digital'],
            series: [{ region: 'fredrikstad', observations: [{ period: '2024', value: 2 }] }],
          },
        ],
      },
    );
    const marked = (kind: 'actor' | 'area', id: string): unknown => {
      const { tiles, marks } = viewOf(feed, { ...base, items: [{ kind, id }] });
      return [
        tiles.filter(({ isMarked }) => isMarked).map(({ figure }) => figure.id),
        marks?.name.text,
        marks?.isEmpty,
      ];
    };
    assert.deepEqual(marked('actor', 'menon'), [['b'], 'Menon', false]);
    assert.deepEqual(marked('area', 'bio'), [[], 'Bioøkonomi', true]);
  });

  it('is empty in words when there are no figures, or none here', () => {
    assert.equal(viewOf(feedOf({}, {}), base).empty, 'Det finnes ingen tall ennå.');
    assert.equal(
      viewOf(feedOf({}, { fredrikstad: [['2024', 5]] }), { ...base, region: 'tom' }).empty,
      'Ingen tall for Tom i denne kilden.',
    );
  });
});
