import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Feed, Language } from '../../../src/feed/index.js';
import { ranking, rankingByChange } from '../../../src/figures/ranking/ranking.js';
import {
  drawnOf,
  rankingFigure,
  rankingSentence,
  shownNote,
  type RankingBar,
} from '../../../src/figures/ranking/ranking-figure.js';
import { indicatorOf, plain, requestOf, shownTable, smallFeed, type Row } from '../small-feed.js';

const JOBS = { measure: 'stock', unit: { id: 'jobs', label: 'jobber', decimals: 0 }, source: { producer: 'SSB' } };

function feedWith(
  rows: Readonly<Record<string, readonly Row[]>>,
  more: Readonly<Record<string, unknown>> = {},
  regions?: readonly object[],
): Feed {
  return smallFeed([{ id: 'Antall', ...JOBS, ...more, rows }], regions ? { regions } : {});
}

function bars(count: number, emphasised = -1): RankingBar[] {
  return Array.from({ length: count }, (_, index) => ({
    key: String(index),
    label: String(index),
    value: count - index,
    valueLabel: String(count - index),
    emphasised: index === emphasised,
    certain: true,
  }));
}

/** What the provisional figure of Moss looks like. */
const DASHED = 'Stiplet omriss: foreløpig tall.';

describe('the bars of a ranking', () => {
  it('are the regions with a figure in the period, largest first and equals by name', () => {
    const feed = feedWith({
      Råde: [['2023', 7]],
      Moss: [['2023', 20]],
      Halden: [['2023', 7, 'provisional']],
      Våler: [['2023', null]],
      Ås: [['2022', 50]],
      Aremark: [['2023', 7]],
    });
    const [chosen] = feed.regions;
    assert.ok(chosen);
    const found = rankingFigure(feed, indicatorOf(feed, 'Antall'), chosen, '2023', 'nb', 'Jobber');
    assert.deepEqual(found?.bars, [
      { key: 'Moss', label: 'Moss', value: 20, valueLabel: '20', emphasised: false, certain: true, remarks: [] },
      { key: 'Aremark', label: 'Aremark', value: 7, valueLabel: '7', emphasised: false, certain: true, remarks: [] },
      {
        key: 'Halden',
        label: 'Halden',
        value: 7,
        valueLabel: '7',
        emphasised: false,
        certain: false,
        remarks: ['foreløpig tall'],
      },
      { key: 'Råde', label: 'Råde', value: 7, valueLabel: '7', emphasised: true, certain: true, remarks: [] },
    ]);
    assert.equal(
      plain(found.sentence),
      'Av de 4 regionene i figuren har Moss det høyeste tallet (20 jobber) og Råde det laveste (7 jobber).',
    );
    assert.deepEqual(
      [found.chart.kind, found.chart.description, found.chart.decimals, found.chart.bars],
      ['ranking', `Jobber. ${found.sentence}`, 0, found.bars],
    );
  });

  it('are of the nearest list that has two of them', () => {
    const regions = [
      { id: 'fylke', name: 'Fylke', members: ['a', 'b'] },
      { id: 'a', name: 'a', type: 'kommune' },
      { id: 'b', name: 'b', type: 'kommune' },
      { id: 'c', name: 'c', type: 'kommune' },
    ];
    const names = (rows: Readonly<Record<string, readonly Row[]>>) => {
      const feed = feedWith(rows, {}, regions);
      const [chosen] = feed.regions;
      assert.ok(chosen);
      return rankingFigure(feed, indicatorOf(feed, 'Antall'), chosen, '2023', 'nb', '')?.bars.map(({ key }) => key);
    };
    assert.deepEqual(names({ a: [['2023', 1]], b: [['2023', 2]], c: [['2023', 3]] }), ['b', 'a']);
    assert.deepEqual(names({ a: [['2023', 1]], c: [['2023', 3]] }), ['c', 'a']);
    assert.equal(names({ a: [['2023', 1]] }), undefined);
  });

  it('are all of forty; of more, twenty at each end and the chosen region’s', () => {
    assert.equal(drawnOf(bars(40)).length, 40);
    const drawn = (emphasised: number) => drawnOf(bars(41, emphasised)).map(({ key }) => Number(key));
    assert.deepEqual(drawn(0), [...Array(20).keys(), ...Array.from({ length: 20 }, (_, index) => 21 + index)]);
    assert.ok(drawn(20).includes(20));
    assert.equal(drawn(20).length, 41);
  });

  it('are said to be some of all only when they are', () => {
    const chart = { kind: 'ranking', description: '', bars: bars(40), decimals: 0 } as const;
    assert.deepEqual(shownNote(bars(41), chart, 'municipality', 'nb'), [
      'Figuren viser 40 av 41 kommuner. Alle står i tabellen.',
    ]);
    assert.deepEqual(shownNote(bars(40), chart, 'municipality', 'nb'), []);
  });

  it('say nothing when there are none', () =>
    assert.equal(
      rankingSentence([], 'region', () => ['', ''], 'nb'),
      '',
    ));
});

describe('the ranking by level', () => {
  const rows = { Moss: [['2023', 20, 'provisional']], Ås: [['2023', 7]] } as const;
  const full = (more: Readonly<Record<string, unknown>> = {}, language: Language = 'nb') =>
    ranking.figureOf(requestOf(feedWith(rows, more), 'Antall', ['Moss'], language));

  it('is called by what it shows, with its unit where the title does not have it', () => {
    assert.equal(full().title, 'Antall, jobber, 2023');
    assert.equal(full({ title: 'Antall Jobber' }).title, 'Antall Jobber, 2023');
    assert.equal(full({ unit: { id: 'x', decimals: 0 } }).title, 'Antall, 2023');
  });

  it('has badges, source, sentence and readings of its own, from the largest', () => {
    const { badges, indicators, finding, sentence, readings, firstReading, notes, tableNotes } = full();
    assert.deepEqual([badges, indicators.map(({ source }) => source?.producer.nb)], [['foreløpig tall'], ['SSB']]);
    assert.equal(
      plain(finding?.text ?? ''),
      'Moss har det høyeste tallet av de to regionene: 20 jobber (foreløpig tall)',
    );
    assert.equal(finding?.about, 'Antall, jobber, 2023');
    assert.equal(plain(sentence ?? ''), 'Ås har det laveste (7 jobber).');
    assert.deepEqual(
      readings.map(({ keys, shown }) => [keys, plain(shown)]),
      [
        [['Moss'], 'Moss: 20 jobber (foreløpig tall)'],
        [['Ås'], 'Ås: 7 jobber'],
      ],
    );
    assert.deepEqual([firstReading, notes, tableNotes], [0, [DASHED], []]);
  });

  it('has a table in the order of the bars', () => {
    const { table } = full();
    assert.deepEqual(shownTable(table), {
      caption: 'Antall, 2023',
      columns: ['Region', 'Verdi (jobber)', 'Merknad'],
      rows: [
        ['Moss', '20', 'foreløpig tall'],
        ['Ås', '7', ''],
      ],
    });
    assert.deepEqual(
      table.columns.map(({ numeric }) => numeric),
      [undefined, true, undefined],
    );
    assert.deepEqual(table.rows[0]?.slice(0, 2), [
      { text: 'Moss', isRegion: true, mark: 'valgt' },
      { text: '20', value: 20 },
    ]);
    assert.equal(full({ unit: { id: 'x', decimals: 0 } }).table.columns[1]?.title, 'Verdi');
    const several = ranking.figureOf(
      requestOf(feedWith({ Moss: [['2023', 20, 'provisional', 'illustrative']], Ås: [['2023', 7]] }), 'Antall', [
        'Moss',
      ]),
    );
    assert.equal(several.table.rows[0]?.[2]?.text, 'foreløpig tall, Eksempeltall');
  });

  it('says that the chosen region’s figure is a sum where it stands among the others', () => {
    const regions = [
      { id: 'Moss', name: 'Moss', type: 'k' },
      { id: 'Ås', name: 'Ås', type: 'k' },
      { id: 'Mosseregionen', name: 'Mosseregionen', type: 'r', partOf: ['land'], members: ['Moss'] },
      { id: 'Follo', name: 'Follo', type: 'r', partOf: ['land'], members: ['Moss', 'Ås'] },
      { id: 'Oslo', name: 'Oslo', type: 'r', partOf: ['land'] },
      { id: 'land', name: 'Land' },
    ];
    const feed = feedWith({ ...rows, Oslo: [['2023', 9]] }, {}, regions);
    const note = ['Tallet for Mosseregionen er summen av én region.'];
    const among = ranking.figureOf(requestOf(feed, 'Antall', ['Mosseregionen']));
    assert.deepEqual([among.notes, among.tableNotes], [[DASHED, ...note], note]);
    // Its members stand side by side instead.
    const apart = ranking.figureOf(requestOf(feed, 'Antall', ['Follo']));
    assert.deepEqual([apart.notes, apart.tableNotes], [[DASHED], []]);
  });

  it('says that there is nothing to compare with, and shows what there is', () => {
    const { reason, chart, table, title, badges } = ranking.figureOf(
      requestOf(feedWith({ Moss: [['2023', 20, 'provisional']] }), 'Antall', ['Moss']),
    );
    assert.equal(reason, 'Det finnes ikke tall for andre regioner i samme periode.');
    assert.deepEqual([chart, title, badges], [undefined, 'Antall, jobber, 2023', ['foreløpig tall']]);
    assert.deepEqual(shownTable(table).rows, [['2023', '20', 'foreløpig tall']]);
  });

  it('is as high as its bars', () => {
    const { chart } = full();
    assert.ok(chart);
    // 8 pixels, and 30 for a row; 44 where names stand above; twice that in twice the text.
    assert.deepEqual(
      [
        [600, 13],
        [479, 13],
        [960, 26],
        [959, 26],
        [600, 10],
      ].map(([width = 0, size = 0]) => ranking.heightOf(chart, width, size)),
      [68, 96, 128, 184, 68],
    );
  });
});

describe('the ranking by change', () => {
  const rows = {
    Moss: [
      ['2022', 100],
      ['2023', 110, 'provisional'],
    ],
    Ås: [
      ['2022', 50, 'estimated'],
      ['2023', 45],
    ],
    Råde: [
      ['2022', 200],
      ['2023', 220],
    ],
  } as const;
  const full = (
    of: Readonly<Record<string, readonly Row[]>> = rows,
    more: Readonly<Record<string, unknown>> = {},
    language: Language = 'nb',
  ) => rankingByChange.figureOf(requestOf(feedWith(of, more), 'Antall', ['Moss'], language));

  it('has the regions by growth in per cent, equals by name, with the statuses of both years', () => {
    const { chart } = full();
    assert.deepEqual(
      chart?.bars.map(({ key, label, value, valueLabel, emphasised, certain, remarks }) => [
        [key, label, Number(value.toFixed(6)), plain(valueLabel)],
        [emphasised, certain, remarks],
      ]),
      [
        [
          ['Moss', 'Moss', 10, '+10,0 %'],
          [true, false, ['foreløpig tall']],
        ],
        [
          ['Råde', 'Råde', 10, '+10,0 %'],
          [false, true, []],
        ],
        [
          ['Ås', 'Ås', -10, '−10,0 %'],
          [false, false, ['anslag']],
        ],
      ],
    );
    assert.equal(chart?.decimals, 1);
  });

  it('puts equals in the order of their names whichever comes first', () => {
    const { Moss, Råde } = rows;
    assert.deepEqual(
      full({ Råde, Moss }).chart?.bars.map(({ key }) => key),
      ['Moss', 'Råde'],
    );
  });

  it('has a table with the change and both figures', () => {
    const { table } = full();
    assert.deepEqual(shownTable(table), {
      caption: 'Antall: endring fra 2022 til 2023',
      columns: ['Region', 'Endring (%)', '2022', '2023', 'Merknad'],
      rows: [
        ['Moss', '+10,0', '100', '110', 'foreløpig tall'],
        ['Råde', '+10,0', '200', '220', ''],
        ['Ås', '−10,0', '50', '45', 'anslag'],
      ],
    });
    assert.deepEqual(
      table.columns.map(({ numeric }) => numeric),
      [undefined, true, true, true, undefined],
    );
    assert.deepEqual(table.rows[0]?.[0], { text: 'Moss', isRegion: true, mark: 'valgt' });
    assert.deepEqual(
      table.rows[2]?.map(({ value }) => value),
      [undefined, -10, 50, 45, undefined],
    );
    const both = full({
      ...rows,
      Moss: [
        ['2022', 100, 'estimated'],
        ['2023', 110, 'provisional'],
      ],
    });
    assert.equal(both.table.rows[0]?.[4]?.text, 'anslag, foreløpig tall');
  });

  it('is read from the greatest growth on', () => {
    const { readings, firstReading, badges, indicators } = full();
    assert.deepEqual(
      readings.map(({ keys, shown }) => [keys, plain(shown)]),
      [
        [['Moss'], 'Moss: 10 flere enn i 2022 (+10 %) (foreløpig tall)'],
        [['Råde'], 'Råde: 20 flere enn i 2022 (+10 %)'],
        [['Ås'], 'Ås: 5 færre enn i 2022 (−10 %) (anslag)'],
      ],
    );
    assert.deepEqual([firstReading, badges, indicators.length], [0, ['foreløpig tall'], 1]);
  });

  it('says in one note which regions have no change for the same reason', () => {
    const { notes, chart } = full({
      ...rows,
      Aremark: [['2023', 5]],
      Halden: [['2023', 6]],
      Hvaler: [
        ['2022', 1],
        ['2023', null],
      ],
      Marker: [['2021', 1]],
      Våler: [
        ['2022', 0],
        ['2023', 4],
      ],
    });
    assert.equal(chart?.bars.length, 3);
    assert.deepEqual(notes, [
      'Stiplet omriss: foreløpig tall og anslag.',
      'Aremark og Halden: Det finnes ikke eldre tall å sammenligne med.',
      'Hvaler og Marker: tall mangler.',
      'Våler: Endring i prosent finnes ikke fordi tallet den regnes fra, er null.',
    ]);
  });

  it('writes English per cent without a space', () => {
    assert.equal(full(rows, {}, 'en').chart?.bars[0]?.valueLabel, '+10.0%');
  });

  it('writes percentage points with the decimals of the figure, one at least', () => {
    const percent = (decimals: number) => ({ measure: 'rate', unit: { id: 'percent', decimals } });
    const labels = (decimals: number) => full(rows, percent(decimals)).chart?.bars.map(({ valueLabel }) => valueLabel);
    assert.deepEqual(labels(0), ['+20,0', '+10,0', '−5,0']);
    assert.deepEqual(labels(2), ['+20,00', '+10,00', '−5,00']);
    assert.equal(full(rows, percent(1)).table.columns[1]?.title, 'Endring (prosentpoeng)');
  });

  it('says of hundreds which are drawn, and reads those', () => {
    const many = Object.fromEntries(
      Array.from({ length: 45 }, (_, index): readonly [string, readonly Row[]] => [
        index === 0 ? 'Moss' : `k${index}`,
        [
          ['2022', 100],
          ['2023', 200 - index],
        ],
      ]),
    );
    const { notes, readings, chart, table } = full(many);
    assert.deepEqual([chart?.bars.length, readings.length, table.rows.length], [40, 40, 45]);
    assert.deepEqual(notes, ['Figuren viser 40 av 45 regioner. Alle står i tabellen.']);
    assert.deepEqual(
      readings.map(({ keys }) => keys[0]),
      chart?.bars.map(({ key }) => key),
    );
  });

  it('is called by its figure and its period where too few have a change', () => {
    const { title, reason, chart, table } = full({ Moss: rows.Moss, Ås: [['2023', 45]] });
    assert.equal(title, 'Antall, 2023');
    assert.equal(reason, 'Det er for få regioner med en endring som kan sammenlignes.');
    assert.equal(chart, undefined);
    assert.equal(table.rows.length, 2);
  });
});
