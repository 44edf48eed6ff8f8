import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Feed } from '../../../src/feed/index.js';
import type { TrendFigure } from '../../../src/figures/trend/trend-figure.js';
import type { KeyFigureOptions } from '../../../src/kpi-jobs-value/chosen-figure.js';
import type { KeyFigureView } from '../../../src/kpi-jobs-value/kpi-jobs-value.view.js';
import { viewOf } from '../../kpi-jobs-value/whole-view.js';
import { feedOf, QUARTERS } from '../../kpi-jobs-value/example-feed.js';

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
const notesOf = (view: KeyFigureView) => view.notes.map(plain);

function trendOf(feed: Feed, options: Partial<KeyFigureOptions> = {}): TrendFigure {
  const chart = viewOf(feed, { ...base, ...options }).full?.chart;
  assert.ok(chart?.kind === 'trend');
  return chart;
}

const years = {
  fredrikstad: [
    ['2021', 100],
    ['2022', 110],
    ['2023', 120],
  ],
} as const;

describe('targets without a year in a trend', () => {
  const target = {
    id: 't',
    indicator: 'i',
    region: 'fredrikstad',
    basis: 'change',
    baseline: { period: '2020', value: 90 },
  };

  it('are a line, and a short bar where they are counted from, each explained', () => {
    const feed = feedOf({}, years, { targets: [{ ...target, operator: 'at-least', value: 60 }] });
    const { references, baselines, bands } = trendOf(feed);
    assert.deepEqual(
      references.map(({ value }) => value),
      [150],
    );
    // The middle of the leap year 2020: 183 of its 366 days.
    assert.deepEqual(
      baselines?.map(({ time, value, label }) => [new Date(time).toISOString(), value, plain(label)]),
      [['2020-07-02T00:00:00.000Z', 90, 'Utgangspunkt (2020): 90 jobber']],
    );
    assert.deepEqual(bands, []);
    const notes = notesOf(viewOf(feed, base));
    assert.ok(notes.includes('Stiplet vannrett linje: Mål: minst 60 flere jobber, regnet fra 2020.'));
    assert.ok(notes.includes('Kort tverrstrek: Utgangspunkt (2020): 90 jobber.'));
  });

  it('are a band when they are a range, counted from the baseline when they are a change', () => {
    const range = { ...target, operator: 'between', min: 40, max: 60 };
    const feed = feedOf({}, years, { targets: [range, { ...range, id: 'u', basis: 'level', min: 125, max: 130 }] });
    assert.deepEqual(
      trendOf(feed).bands.map(({ from, to }) => [from, to]),
      [
        [130, 150],
        [125, 130],
      ],
    );
    assert.ok(
      notesOf(viewOf(feed, base)).includes('Skyggelagt felt: Mål: mellom 40 og 60 flere jobber, regnet fra 2020.'),
    );
  });

  it('have no line before they are adopted', () => {
    const feed = feedOf({}, years, { targets: [{ ...target, operator: 'at-least', value: 60, adopted: false }] });
    const { references, baselines } = trendOf(feed);
    assert.deepEqual([references, baselines], [[], []]);
    assert.ok(notesOf(viewOf(feed, base)).every((note) => !note?.includes('tverrstrek')));
  });

  it('have no bar when nobody says from when they are counted', () => {
    const feed = feedOf({}, years, {
      targets: [{ ...target, baseline: { value: 90 }, operator: 'at-least', value: 60 }],
    });
    const { references, baselines } = trendOf(feed);
    assert.deepEqual([references.map(({ value }) => value), baselines], [[150], []]);
  });

  it('say whose they are when several regions are compared', () => {
    const feed = feedOf(
      {},
      { ...years, sarpsborg: years.fredrikstad },
      { targets: [{ ...target, operator: 'at-least', value: 60 }] },
    );
    assert.match(trendOf(feed, { compared: ['sarpsborg'] }).references[0]?.label ?? '', /^Fredrikstad: Mål: minst/);
  });
});

describe('uncertain figures in a trend', () => {
  const feed = feedOf(
    {},
    {
      fredrikstad: [
        ['2021', 1],
        ['2022', 2, 'provisional'],
        ['2023', 3, 'estimated'],
        ['2024', 4, 'forecast', 'provisional'],
        ['2025', 5, 'forecast', 'break'],
      ],
    },
  );

  it('are told apart by how they are uncertain', () => {
    assert.deepEqual(
      trendOf(feed).points.map(({ certain, doubt }) => [certain, doubt]),
      [
        [true, undefined],
        [false, 'provisional'],
        [false, 'estimated'],
        [false, 'forecast'],
        [false, 'forecast'],
      ],
    );
  });

  it('are explained form by form, without what is no doubt', () => {
    const notes = notesOf(viewOf(feed, base));
    assert.ok(notes.includes('Åpne punkter og prikket linje: foreløpig tall.'));
    assert.ok(notes.includes('Åpne punkter og stiplet linje: anslag.'));
    assert.ok(notes.includes('Åpne punkter og linje med lange streker: prognose og foreløpig tall.'));
  });
});

describe('a forecast in a trend', () => {
  const feed = feedOf(
    {},
    {
      fredrikstad: [
        ['2022', 10],
        ['2023', 12],
        ['2024', 14, 'forecast'],
        ['2025', 16, 'forecast'],
      ],
    },
  );

  it('is drawn, called one at the end of the line, and not where reading starts', () => {
    const { ends, points } = trendOf(feed);
    assert.deepEqual(
      points.map(({ value }) => value),
      [10, 12, 14, 16],
    );
    assert.deepEqual(
      ends.map(({ valueLabel }) => plain(valueLabel)),
      ['16 jobber (prognose)'],
    );
    const full = viewOf(feed, base).full;
    assert.equal(full?.readings[full.firstReading]?.heading, '2023');
  });

  it('is not in the small drawing beside the number', () => {
    const { tiles, trends } = viewOf(feed, base);
    const [tile] = tiles;
    assert.equal(plain(tile?.figure.number), '12');
    assert.equal(trends.get(tile?.figure.id ?? '')?.segments.flat().length, 2);
  });
});

/** The regions of the example that have no figures in a feed where Fredrikstad alone has some. */
const WITHOUT = 'Ingen tall i denne kilden: Sarpsborg, Nedre Glomma og Tom.';

it('a deadline that has gone by is named, one that has been met or is ahead is not', () => {
  const notesFor = (by: string, value: number) =>
    notesOf(
      viewOf(
        feedOf({}, years, {
          targets: [{ id: 't', indicator: 'i', region: 'fredrikstad', operator: 'at-least', value, by }],
        }),
        { ...base, isTable: true },
      ),
    );
  assert.deepEqual(notesFor('2021', 200), ['Fristen for målet var 2021.', WITHOUT]);
  assert.deepEqual(notesFor('2023', 200), [WITHOUT]);
  assert.deepEqual(notesFor('2021', 105), [WITHOUT]);
});

it('the notes beside the table say nothing about a drawing that is not there', () => {
  const feed = feedOf(
    {},
    {
      fredrikstad: [
        ['2021', 100],
        ['2022', 101],
        ['2023', 102, 'estimated'],
      ],
    },
  );
  assert.equal(viewOf(feed, base).notes.length, 3);
  assert.deepEqual(viewOf(feed, { ...base, isTable: true }).notes, [WITHOUT]);
});

describe('gaps and breaks in a trend', () => {
  it('are explained, a gap as a gap and a break as a break', () => {
    const gap = 'Linjen er åpen der det ikke er noe tall.';
    const broken = 'Linjen er brutt der tallene ikke kan sammenlignes.';
    const said = (...rows: readonly (readonly [string, number | null, ...string[]])[]): boolean[] => {
      const notes = notesOf(viewOf(feedOf({}, { fredrikstad: rows }), base));
      return [notes.includes(gap), notes.includes(broken)];
    };
    assert.deepEqual(said(['2021', 1], ['2022', 2], ['2023', 3]), [false, false]);
    assert.deepEqual(said(['2020', 1], ['2021', 1], ['2022', null], ['2023', 3]), [true, false]);
    assert.deepEqual(said(['2020', 1], ['2021', 1], ['2023', 3]), [true, false]);
    assert.deepEqual(said(['2021', 1], ['2022', 2, 'break'], ['2023', 3]), [false, true]);
  });

  it('speak of no line where single points are all there is', () => {
    const notes = notesOf(
      viewOf(
        feedOf(
          {},
          {
            fredrikstad: [
              ['2016', 3, 'estimated'],
              ['2022', 4, 'definition'],
            ],
          },
        ),
        base,
      ),
    );
    assert.deepEqual(notes, [
      'Den loddrette aksen starter ikke på null (sikksakk nederst).',
      'Tallene på hver side av den loddrette streken kan ikke sammenlignes.',
      'Åpne punkter: anslag.',
      '«Indeks» og «Endring i %» kan ikke velges: tallene for Fredrikstad kan ikke sammenlignes over hele tiden.',
      WITHOUT,
    ]);
  });

  it('have their periods at both ends when no year has the same quarter', () => {
    const feed = feedOf(
      { frequency: 'quarter' },
      {
        fredrikstad: [
          ['2005-Q4', 10],
          ['2021-Q1', 12],
        ],
      },
    );
    assert.deepEqual(
      trendOf(feed).ticks.map(({ label }) => plain(label)),
      ['4. kv. 2005', '1. kv. 2021'],
    );
  });

  it('say which region is interrupted when not all are, and what kind of interruption it is', () => {
    const feed = feedOf(
      {},
      {
        fredrikstad: [
          ['2022', 1],
          ['2023', 2, 'break'],
        ],
        sarpsborg: [
          ['2021', 1],
          ['2022', 2, 'definition'],
          ['2023', 3, 'break'],
        ],
      },
    );
    const labels = trendOf(feed, { compared: ['sarpsborg'] }).breaks.map(({ label }) => label);
    assert.deepEqual(labels, ['brudd', 'annen definisjon (Sarpsborg)', 'brudd']);
  });
});

describe('quarters and years on one axis', () => {
  const series = {
    fredrikstad: QUARTERS.fredrikstad,
    sarpsborg: [
      ['2022', 31800],
      ['2023', 32100],
    ],
  } as const;
  const mixed = (measure: string): Feed => {
    const feed = feedOf({ frequency: 'quarter', measure }, { fredrikstad: series.fredrikstad });
    const [indicator] = feed.indicators;
    assert.ok(indicator);
    const observations = series.sarpsborg.map(([period, value]) => ({ period, value, statuses: [] }));
    return {
      ...feed,
      indicators: [{ ...indicator, series: [...indicator.series, { region: 'sarpsborg', observations }] }],
    };
  };

  it('are points and bars over the whole year, with the years along the axis', () => {
    const chart = trendOf(mixed('stock'), { compared: ['sarpsborg'] });
    const spans = chart.points.map(({ span }) => span?.map((time) => new Date(time).toISOString().slice(0, 10)));
    assert.deepEqual(spans, [
      ...Array.from({ length: 5 }, () => undefined),
      ['2022-01-01', '2023-01-01'],
      ['2023-01-01', '2024-01-01'],
    ]);
    assert.deepEqual(
      chart.ticks.map(({ time, label }) => [new Date(time).toISOString().slice(0, 10), label]),
      [
        ['2022-07-02', '2022'],
        ['2023-07-02', '2023'],
      ],
    );
    assert.ok(
      notesOf(viewOf(mixed('stock'), { ...base, compared: ['sarpsborg'] })).includes(
        'Tall for lengre perioder er tegnet som vannrette streker over hele perioden.',
      ),
    );
  });

  it('share no axis where a year is a sum of quarters, or may be', () => {
    for (const measure of ['flow', 'other']) {
      const view = viewOf(mixed(measure), { ...base, compared: ['sarpsborg'] });
      assert.ok(view.full?.chart?.kind === 'trend');
      assert.ok(view.full.chart.points.every(({ series: index, span }) => index === 0 && span === undefined));
      assert.ok(notesOf(view).includes('Tall for perioder av en annen lengde er ikke tegnet, men står i tabellen.'));
      assert.ok(view.tables[0]?.rows.some(([first]) => first?.text === '2022'));
    }
  });

  it('do not interrupt each other in one series', () => {
    const feed = mixed('stock');
    const [indicator] = feed.indicators;
    assert.ok(indicator);
    const observations = [
      ['2022-Q1', 1],
      ['2022', 2],
      ['2022-Q2', 3],
      ['2022-Q3', 4],
      ['2023', 5],
    ].map(([period, value]) => ({ period: String(period), value: Number(value), statuses: [] }));
    const chart = trendOf({
      ...feed,
      indicators: [{ ...indicator, series: [{ region: 'fredrikstad', observations }] }],
    });
    assert.deepEqual(
      chart.points.map(({ key, segment }) => [key, segment]),
      [
        ['fredrikstad 2022-Q1', '0.0'],
        ['fredrikstad 2022-Q2', '0.0'],
        ['fredrikstad 2022-Q3', '0.0'],
        ['fredrikstad 2022', '0.1'],
        ['fredrikstad 2023', '0.1'],
      ],
    );
  });
});

describe('figures that vary through the year', () => {
  const feed = feedOf({ frequency: 'quarter' }, QUARTERS);

  it('say which points can be compared, and that change is counted over a year, in four languages', () => {
    const noteIn = (language: KeyFigureOptions['language']) =>
      viewOf(feed, { ...base, language }).notes.find((note) => /4\. kvartal|fjärde kvartalet|Q4/.test(note));
    assert.equal(
      noteIn('nb'),
      'Tallene kan variere gjennom året. De store punktene er 4. kvartal hvert år, og endring er regnet fra ' +
        'samme tid året før.',
    );
    assert.equal(
      noteIn('nn'),
      'Tala kan variere gjennom året. Dei store punkta er 4. kvartal kvart år, og endring er rekna frå same tid ' +
        'året før.',
    );
    assert.equal(
      noteIn('sv'),
      'Siffrorna kan variera under året. De stora punkterna är fjärde kvartalet varje år, och förändring är ' +
        'räknad från samma tid året före.',
    );
    assert.equal(
      noteIn('en'),
      'Figures may vary through the year. The large points are Q4 of each year, and change is counted from the ' +
        'same time a year earlier.',
    );
  });

  it('say nothing of that when there is no earlier year, or figures are annual', () => {
    const short = feedOf({ frequency: 'quarter' }, { fredrikstad: QUARTERS.fredrikstad.slice(1) });
    for (const other of [
      short,
      feedOf(
        {},
        {
          fredrikstad: [
            ['2022-Q4', 1],
            ['2023-Q4', 2],
          ],
        },
      ),
    ]) {
      assert.ok(notesOf(viewOf(other, base)).every((note) => !note?.includes('variere')));
    }
  });

  it('have the change over a year in the table and when the figure is read', () => {
    const view = viewOf(feed, base);
    assert.deepEqual(
      view.tables[0]?.columns.map(({ title }) => title),
      ['Periode', 'Fredrikstad (jobber)', 'Endring fra året før (jobber)', 'Merknad'],
    );
    // 38 103 − 38 043 = 60, and a year before 2023-Q1 there is nothing in the feed.
    assert.deepEqual(
      view.tables[0]?.rows.map((row) => [row[2]?.text, row[2]?.value]),
      [...Array.from({ length: 4 }, () => ['', null]), ['+60', 60]],
    );
    const reading = view.full?.readings.at(-1);
    assert.equal(plain(reading?.shown), '4. kvartal 2023: 38 103 jobber, 60 flere enn i 4. kvartal 2022 (+0,2 %)');
    assert.equal(plain(reading?.spoken), '4. kvartal 2023: 38103 jobber, 60 flere enn i 4. kvartal 2022 (+0,2 %)');
  });

  it('give no change across a break', () => {
    const broken = feedOf(
      { frequency: 'quarter' },
      {
        fredrikstad: QUARTERS.fredrikstad.map(([period, value]) =>
          period === '2023-Q3' ? [period, value, 'break'] : [period, value],
        ),
      },
    );
    const view = viewOf(broken, base);
    assert.deepEqual(view.tables[0]?.rows.at(-1)?.[2], { text: '', value: null });
    assert.equal(plain(view.full?.readings.at(-1)?.shown), '4. kvartal 2023: 38 103 jobber');
  });

  it('count change in percentage points where the figure is a percentage', () => {
    const rate = feedOf(
      { frequency: 'month', measure: 'rate', unit: { id: 'percent', decimals: 1 } },
      {
        fredrikstad: [
          ['2024-04', 2.9],
          ['2025-04', 2.6],
        ],
      },
    );
    const [table] = viewOf(rate, base).tables;
    assert.equal(table?.columns[2]?.title, 'Endring fra året før (prosentpoeng)');
    assert.equal(table.rows.at(-1)?.[2]?.text, '\u22120,3');
  });
});

describe('the value axis of a trend', () => {
  const cut = (...values: readonly number[]) => {
    const feed = feedOf({}, { fredrikstad: values.map((value, index) => [String(2021 + index), value]) });
    return [trendOf(feed).fromZero, viewOf(feed, base).notes.some((note) => note.includes('starter ikke på null'))];
  };

  it('leaves zero out only where it does so at every size, and then says it', () => {
    assert.deepEqual(cut(100, 101), [false, true]);
    assert.deepEqual(cut(-101, -100), [false, true]);
    // 36 of 100 is enough to cut the axis in fine steps, but in steps of 50 it begins at zero.
    assert.deepEqual(cut(36, 100), [true, false]);
    assert.deepEqual(cut(1, 100), [true, false]);
    assert.deepEqual(cut(-5, 5), [true, false]);
  });
});

describe('the ends of a trend', () => {
  it('name the period of a series whose newest figure is older than the others have', () => {
    const feed = feedOf(
      {},
      {
        fredrikstad: [
          ['2021', 100],
          ['2022', 110],
          ['2023', 120],
        ],
        sarpsborg: [
          ['2021', 90],
          ['2022', 95],
        ],
      },
    );
    const { ends } = trendOf(feed, { compared: ['sarpsborg'] });
    assert.deepEqual(
      ends.map(({ label, valueLabel }) => [label, plain(valueLabel)]),
      [
        ['Fredrikstad', '120 jobber'],
        ['Sarpsborg', '95 jobber (2022)'],
      ],
    );
  });

  it('name none when all are of the same time, be it a year or its last quarter', () => {
    const { ends } = trendOf(feedOf({ frequency: 'quarter' }, QUARTERS), { compared: ['sarpsborg'] });
    assert.deepEqual(
      ends.map(({ valueLabel }) => plain(valueLabel)),
      ['38 103 jobber', '32 371 jobber'],
    );
  });
});
