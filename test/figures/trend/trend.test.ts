import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Feed, Language } from '../../../src/feed/index.js';
import { layoutOf } from '../../../src/figures/doors.js';
import { comparedSeason } from '../../../src/figures/trend/season.js';
import { trend } from '../../../src/figures/trend/trend.js';
import { markedPoints, pointRow, segmentsOf } from '../../../src/figures/trend/drawing/trend-rows.js';
import { pickTicks } from '../../../src/figures/trend/drawing/time-axis.js';
import type { TrendFigure } from '../../../src/figures/trend/trend-figure.js';
import { frameFor } from '../../drawing/frame.js';
import { middleOf, seriesOf, trendOf } from '../figures.js';
import { plain, requestOf, smallFeed, type Row } from '../small-feed.js';

const JOBS = { measure: 'stock', unit: { id: 'jobs', label: 'jobber', decimals: 0 }, source: { producer: 'SSB' } };

function feedWith(
  rows: Readonly<Record<string, readonly Row[]>>,
  more: Readonly<Record<string, unknown>> = {},
  feed: Readonly<Record<string, unknown>> = {},
): Feed {
  return smallFeed([{ id: 'Antall', ...JOBS, ...more, rows }], feed);
}

function full(
  rows: Readonly<Record<string, readonly Row[]>>,
  more: Readonly<Record<string, unknown>> = {},
  feed: Readonly<Record<string, unknown>> = {},
  language: Language = 'nb',
) {
  return trend.figureOf(requestOf(feedWith(rows, more, feed), 'Antall', Object.keys(rows), language));
}

function chartOf(...asked: Parameters<typeof full>): TrendFigure {
  const { chart } = full(...asked);
  assert.ok(chart);
  return chart;
}

const YEARS: readonly Row[] = [
  ['2022', 1000],
  ['2023', 1100],
];
const QUARTERLY = { frequency: 'quarter' };

/** Quarters from the first of 2021 on, with their numbers counted from 1. */
function quarters(count: number): readonly Row[] {
  return Array.from({ length: count }, (_, index) => [
    `${2021 + Math.floor(index / 4)}-Q${(index % 4) + 1}`,
    index + 1,
  ]);
}

describe('a trend', () => {
  it('is called as its table, and is read from the newest figure of the chosen region', () => {
    const { title, badges, indicators, readings, firstReading, table } = full({ Moss: YEARS });
    assert.equal(title, 'Antall: Moss');
    assert.equal(table.caption, title);
    assert.deepEqual([badges, indicators.map(({ source }) => source?.producer.nb)], [[], ['SSB']]);
    assert.deepEqual(
      readings.map(({ shown }) => plain(shown)),
      ['2022: 1 000 jobber', '2023: 1 100 jobber, 100 flere enn i 2022 (+10 %)'],
    );
    assert.equal(firstReading, 1);
    const longer = full({ Moss: YEARS, Ås: [...YEARS, ['2024', 5]] });
    assert.deepEqual([longer.readings.length, longer.firstReading], [3, 1]);
    const first = full({ Moss: [...YEARS.slice(1), ['2022', null]], Ås: [['2024', 5]] });
    assert.equal(first.chart, undefined);
  });

  it('is read in the order of time where series begin at different times', () => {
    const { readings, firstReading } = full({
      Moss: YEARS,
      Ås: [
        ['2021', 5],
        ['2023', 6, 'estimated'],
      ],
    });
    assert.deepEqual(
      readings.map(({ keys, shown }) => [keys, plain(shown)]),
      [
        [['Ås 2021'], '2021: Ås 5 jobber'],
        [['Moss 2022'], '2022: Moss 1 000 jobber'],
        [['Moss 2023', 'Ås 2023'], '2023: Moss 1 100 jobber, Ås 6 jobber (anslag)'],
      ],
    );
    assert.equal(firstReading, 2);
  });

  it('is read with its periods also where ids have spaces in them', () => {
    const { readings, firstReading } = full({ 'Indre Østfold': YEARS, Moss: YEARS });
    assert.deepEqual(
      readings.map(({ heading, lines }) => [heading, lines.map(plain)]),
      [
        ['2022', ['Indre Østfold 1 000 jobber', 'Moss 1 000 jobber']],
        ['2023', ['Indre Østfold 1 100 jobber', 'Moss 1 100 jobber']],
      ],
    );
    assert.equal(firstReading, 1);
  });

  it('reads an unchanged figure in the middle of a sentence', () => {
    const { readings } = full({
      Moss: [
        ['2022', 5],
        ['2023', 5],
      ],
    });
    assert.equal(plain(readings[1]?.shown), '2023: 5 jobber, ingen endring fra 2022');
  });

  it('is read from its end where the newest figure is not drawn', () => {
    // A flow over a year and one over a quarter share no axis; what has been measured is of quarters.
    const flow = { measure: 'flow', frequency: 'quarter' };
    const forecasts: readonly Row[] = [
      ['2022', 40, 'forecast'],
      ['2023', 50, 'forecast'],
    ];
    const { firstReading, readings } = full({ Moss: [...quarters(4), ...forecasts] }, flow);
    assert.deepEqual(
      readings.map(({ heading }) => heading),
      ['2022', '2023'],
    );
    assert.equal(firstReading, 1);
  });

  it('is read from the newest figure also where that is the first, before forecasts', () => {
    const { firstReading } = full({
      Moss: [
        ['2023', 5],
        ['2024', 6, 'forecast'],
        ['2025', 7, 'forecast'],
      ],
    });
    assert.equal(firstReading, 0);
  });

  it('says why there is nothing to draw, and has the notes of the feed', () => {
    const { reason, chart, notes, title } = full({ Moss: [['2023', 5]] });
    assert.equal(reason, 'Det finnes bare ett tall, så det er ingen utvikling å tegne ennå.');
    assert.deepEqual([chart, notes, title], [undefined, [], 'Antall: Moss']);
    assert.equal(full({ Moss: [['2023', null]] }).reason, 'Det finnes ingen tall å tegne ennå.');
    const noted = smallFeed([], {
      regions: [{ id: 'Moss', name: 'Moss' }],
      indicators: [
        {
          id: 'Antall',
          title: 'Antall',
          series: [{ region: 'Moss', observations: [{ period: '2023', value: 1, note: 'Ny telling.' }] }],
        },
      ],
    });
    assert.deepEqual(trend.figureOf(requestOf(noted, 'Antall', ['Moss'])).notes, ['2023: Ny telling.']);
  });

  it('says that its figures are sums that we made, beside the drawing and beside the table', () => {
    const regions = [
      { id: 'Begge', name: 'Begge', members: ['Moss', 'Ås'] },
      { id: 'Moss', name: 'Moss' },
      { id: 'Ås', name: 'Ås' },
    ];
    const feed = feedWith({ Moss: YEARS, Ås: YEARS }, {}, { regions });
    const { notes, tableNotes } = trend.figureOf(requestOf(feed, 'Antall', ['Begge']));
    assert.equal(notes[0], 'Tallet for Begge er summen av to regioner.');
    assert.deepEqual(tableNotes, ['Tallet for Begge er summen av to regioner.']);
  });

  it('is as high as its width and its names ask for', () => {
    const one = chartOf({ Moss: YEARS });
    const three = chartOf({ Moss: YEARS, Ås: YEARS, Råde: YEARS });
    const heights = (chart: TrendFigure) =>
      [
        [100, 13],
        [800, 13],
        [2000, 13],
        [480, 13],
        [479, 13],
        [479, 23],
        [800, 23],
        [479, 10],
      ].map(([width = 0, size = 0]) => trend.heightOf(chart, width, size));
    assert.deepEqual(heights(one), [250, 336, 400, 250, 250, 330, 416, 250]);
    // Each further name takes 20 pixels below 480, and 2.4 for each pixel of larger text: 330 + 2 × 44.
    assert.deepEqual(heights(three), [290, 336, 400, 250, 290, 418, 416, 290]);
  });
});

describe('the points of a trend', () => {
  it('have their place in time, and how they are uncertain', () => {
    const { points } = chartOf({
      Moss: [
        ['2022', 5],
        ['2023', 6, 'forecast'],
      ],
    });
    const middleOfYear = (year: number) => (Date.UTC(year, 0, 1) + Date.UTC(year + 1, 0, 1)) / 2;
    assert.deepEqual(points, [
      {
        key: 'Moss 2022',
        series: 0,
        seriesLabel: 'Moss',
        segment: '0.0',
        time: middleOfYear(2022),
        value: 5,
        certain: true,
      },
      {
        key: 'Moss 2023',
        series: 0,
        seriesLabel: 'Moss',
        segment: '0.0',
        time: middleOfYear(2023),
        value: 6,
        certain: false,
        doubt: 'forecast',
      },
    ]);
  });

  it('are of a season where figures come more often than once a year', () => {
    const seasons = (rows: readonly Row[], frequency: string) =>
      chartOf({ Moss: rows }, { frequency }).points.map(({ season }) => season);
    assert.deepEqual(
      seasons(
        [
          ['2023-Q1', 1],
          ['2023-Q2', 2],
        ],
        'quarter',
      ),
      ['quarter 1', 'quarter 2'],
    );
    assert.deepEqual(
      seasons(
        [
          ['2023-01', 1],
          ['2023-02', 2],
        ],
        'month',
      ),
      ['month 1', 'month 2'],
    );
    assert.deepEqual(
      seasons(
        [
          ['2022-Q4', 1],
          ['2023-Q4', 2],
        ],
        'year',
      ),
      [undefined, undefined],
    );
    assert.deepEqual(
      seasons(
        [
          ['2022', 1],
          ['2023', 2],
        ],
        'quarter',
      ),
      [undefined, undefined],
    );
    assert.deepEqual(
      seasons(
        [
          ['2023-01-01', 1],
          ['2023-01-02', 2],
        ],
        'month',
      ),
      [undefined, undefined],
    );
  });

  it('of longer periods are bars over all of them; months and quarters differ by days and are none', () => {
    const spans = chartOf({ Moss: [['2021', 4], ...quarters(8).slice(4)] }, QUARTERLY).points.map(({ span }) => span);
    assert.deepEqual(spans, [[Date.UTC(2021, 0, 1), Date.UTC(2022, 0, 1)], undefined, undefined, undefined, undefined]);
    const months: readonly Row[] = [
      ['2023-02', 1],
      ['2023-03', 2],
    ];
    assert.ok(chartOf({ Moss: months }, { frequency: 'month' }).points.every(({ span }) => span === undefined));
  });

  it('of flows are of the length of the newest, since a year is as much as four quarters', () => {
    const rows: readonly Row[] = [['2020', 40], ['2021', 44], ...quarters(2)];
    const values = (measure: string) =>
      chartOf({ Moss: rows }, { ...QUARTERLY, measure }).points.map(({ value }) => value);
    assert.deepEqual(values('flow'), [1, 2]);
    assert.deepEqual(values('other'), [1, 2]);
    assert.deepEqual(values('stock'), [40, 44, 1, 2]);
  });
});

describe('the ticks of a trend', () => {
  const labels = (rows: readonly Row[], more: object = QUARTERLY) =>
    chartOf({ Moss: rows }, { ...more }).ticks.map(({ label }) => plain(label));

  it('are one a year, at the quarter of the newest figure', () => {
    assert.deepEqual(labels(quarters(10)), ['2. kv. 2021', '2. kv. 2022', '2. kv. 2023']);
    assert.deepEqual(labels(quarters(11)), ['3. kv. 2021', '3. kv. 2022', '3. kv. 2023']);
  });

  it('are at both ends where only one would be left', () => {
    assert.deepEqual(labels(quarters(4)), ['1. kv. 2021', '4. kv. 2021']);
    assert.deepEqual(labels(quarters(5)), ['1. kv. 2021', '1. kv. 2022']);
  });

  it('are years where figures of whole years are among them', () => {
    assert.deepEqual(labels([['2019', 1], ['2020', 2], ...quarters(5)]), ['2019', '2020', '2021', '2022']);
  });

  it('are in the order of time for series that begin at different times', () => {
    const { ticks } = chartOf({
      Moss: YEARS,
      Ås: [
        ['2020', 1],
        ['2021', 2],
        ['2022', 3],
      ],
    });
    assert.deepEqual(
      ticks.map(({ label }) => label),
      ['2020', '2021', '2022', '2023'],
    );
  });
});

describe('the breaks of a trend', () => {
  const marks = (rows: Readonly<Record<string, readonly Row[]>>) =>
    chartOf(rows).breaks.map(({ time, label }) => [new Date(time).getUTCFullYear(), label]);

  it('stand where the new figures begin, and say what happened', () => {
    assert.deepEqual(
      marks({
        Moss: [
          ['2021', 1],
          ['2022', 2, 'break'],
          ['2023', 3, 'definition'],
        ],
      }),
      [
        [2022, 'brudd'],
        [2023, 'annen definisjon'],
      ],
    );
  });

  it('have no mark before the first figure', () => {
    assert.deepEqual(
      marks({
        Moss: [
          ['2022', 2, 'break'],
          ['2023', 3],
        ],
      }),
      [],
    );
  });

  it('name the series that they are of, where others go on', () => {
    const broken: readonly Row[] = [
      ['2021', 1],
      ['2022', 2, 'break'],
      ['2023', 3],
    ];
    const later: readonly Row[] = [
      ['2021', 1],
      ['2022', 2],
      ['2023', 3, 'break'],
    ];
    const renamed: readonly Row[] = [
      ['2021', 1],
      ['2022', 2, 'definition'],
      ['2023', 3],
    ];
    assert.deepEqual(marks({ Moss: broken, Ås: broken }), [
      [2022, 'brudd'],
      [2022, 'brudd'],
    ]);
    assert.deepEqual(marks({ Moss: broken, Ås: later }), [
      [2022, 'brudd (Moss)'],
      [2023, 'brudd (Ås)'],
    ]);
    assert.deepEqual(marks({ Moss: broken, Ås: renamed }), [
      [2022, 'brudd (Moss)'],
      [2022, 'annen definisjon (Ås)'],
    ]);
    assert.deepEqual(
      marks({
        Moss: broken,
        Ås: broken,
        Råde: [
          ['2021', 1],
          ['2022', 2],
        ],
      })[0],
      [2022, 'brudd (Moss og Ås)'],
    );
  });
});

describe('the ends of a trend', () => {
  const ends = (rows: Readonly<Record<string, readonly Row[]>>) =>
    chartOf(rows).ends.map(({ label, valueLabel }) => [label, plain(valueLabel)]);

  it('are the newest figures, with their period where others have newer ones', () => {
    assert.deepEqual(
      ends({
        Moss: YEARS,
        Ås: [
          ['2021', 4],
          ['2022', 5],
        ],
      }),
      [
        ['Moss', '1 100 jobber'],
        ['Ås', '5 jobber (2022)'],
      ],
    );
  });

  it('say that they are forecasts', () => {
    assert.deepEqual(
      ends({
        Moss: [...YEARS, ['2025', 7]],
        Ås: [
          ['2022', 4],
          ['2024', 5, 'forecast'],
        ],
      }),
      [
        ['Moss', '7 jobber'],
        ['Ås', '5 jobber (2024, prognose)'],
      ],
    );
  });

  it('leave out a series without figures', () => {
    assert.deepEqual(ends({ Moss: YEARS, Ås: [['2023', null]] }), [['Moss', '1 100 jobber']]);
  });
});

describe('the targets across a trend', () => {
  const marks = (targets: readonly object[], rows: Readonly<Record<string, readonly Row[]>> = { Moss: YEARS }) => {
    const {
      references,
      bands,
      baselines = [],
    } = chartOf(
      rows,
      {},
      { targets: targets.map((target, index) => ({ id: `t${index}`, indicator: 'Antall', ...target })) },
    );
    const told = (list: readonly { readonly label: string }[]) => list.map(({ label }) => plain(label));
    return {
      references: references.map(({ value }) => value),
      bands: bands.map(({ from, to }) => [from, to]),
      baselines,
      told: told([...references, ...bands, ...baselines]),
    };
  };
  const least = { operator: 'at-least', value: 1200 };

  it('are the adopted ones of the first region, which is the home of those that name none', () => {
    const rows = { Moss: YEARS, Ås: YEARS };
    const found = marks(
      [
        least,
        { ...least, value: 1300, region: 'Moss' },
        { ...least, value: 1400, region: 'Ås' },
        { ...least, value: 1500, adopted: false },
        { ...least, value: 1600, indicator: 'Et annet antall' },
      ],
      rows,
    );
    assert.deepEqual(found.references, [1200, 1300]);
    // Beside other regions it is said whose target it is.
    assert.deepEqual(found.told, ['Moss: Mål: minst 1 200 jobber', 'Moss: Mål: minst 1 300 jobber']);
    assert.deepEqual(marks([{ ...least, region: 'Moss' }]).told, ['Mål: minst 1 200 jobber']);
  });

  it('are lines at their level and bands between their limits, also as changes from a baseline', () => {
    const baseline = { period: '2022', value: 1000 };
    assert.deepEqual(marks([{ ...least, basis: 'change', value: 200, baseline }]).references, [1200]);
    assert.deepEqual(marks([{ operator: 'between', min: 1100, max: 1300 }]).bands, [[1100, 1300]]);
    assert.deepEqual(marks([{ operator: 'between', basis: 'change', min: 100, max: 300, baseline }]).bands, [
      [1100, 1300],
    ]);
    assert.deepEqual(marks([{ operator: 'between', basis: 'change', min: 100, max: 300 }]).bands, []);
  });

  it('have a bar where they are counted from, when that has a time', () => {
    const found = marks([
      { ...least, baseline: { period: '2022', value: 1000 } },
      { ...least, baseline: { value: 900 } },
    ]);
    assert.deepEqual(
      found.baselines.map(({ time, value, label }) => [time, value, plain(label)]),
      [[(Date.UTC(2022, 0, 1) + Date.UTC(2023, 0, 1)) / 2, 1000, 'Utgangspunkt (2022): 1 000 jobber']],
    );
  });
});

describe('the notes of a trend', () => {
  const notes = (...asked: Parameters<typeof full>) => full(...asked).notes;
  const AXIS = 'Den loddrette aksen starter ikke på null (sikksakk nederst).';

  it('explain an axis that leaves zero out, and only such a one', () => {
    assert.deepEqual(notes({ Moss: YEARS }), [AXIS]);
    assert.deepEqual(
      notes({
        Moss: [
          ['2022', 1],
          ['2023', 10],
        ],
      }),
      [],
    );
  });

  it('explain no axis that has zero on it because a target’s range reaches down to it', () => {
    const fromZero = (targets: readonly object[]) =>
      chartOf(
        { Moss: YEARS },
        {},
        { targets: targets.map((target) => ({ id: 't', indicator: 'Antall', operator: 'between', ...target })) },
      ).fromZero;
    assert.equal(fromZero([]), false);
    assert.equal(fromZero([{ min: 900, max: 1200 }]), false);
    assert.equal(fromZero([{ min: 0, max: 1200 }]), true);
  });

  it('explain breaks and gaps, each only where there are any', () => {
    const GAP = 'Linjen er åpen der det ikke er noe tall.';
    const BREAK = 'Linjen er brutt der tallene ikke kan sammenlignes.';
    const NO_SCALE =
      '«Indeks» og «Endring i %» kan ikke velges: tallene for Moss kan ikke sammenlignes over hele tiden.';
    const near = (...rows: readonly Row[]) => notes({ Moss: [['2019', 1], ['2020', 10], ...rows] });
    assert.deepEqual(near(['2021', 8, 'break'], ['2022', 9]), [BREAK, NO_SCALE]);
    assert.deepEqual(near(['2022', 8], ['2023', 9]), [GAP]);
    assert.deepEqual(near(['2021', 8, 'break'], ['2022', 9], ['2024', 9]), [BREAK, GAP, NO_SCALE]);
    assert.deepEqual(
      notes({
        Moss: [
          ['2021', 1],
          ['2022', 10, 'break'],
        ],
      }),
      ['Tallene på hver side av den loddrette streken kan ikke sammenlignes.', NO_SCALE],
    );
    assert.deepEqual(
      notes({
        Moss: [
          ['2019', 1],
          ['2020', 10],
        ],
        Ås: [
          ['2019', 1],
          ['2020', 10],
        ],
      }),
      [],
    );
  });

  it('explain figures of whole years among quarters, or say that they are not drawn', () => {
    const rows: readonly Row[] = [['2020', 0], ['2021', 44], ...quarters(2)];
    const BARS = 'Tall for lengre perioder er tegnet som vannrette streker over hele perioden.';
    const LEFT_OUT = 'Tall for perioder av en annen lengde er ikke tegnet, men står i tabellen.';
    assert.ok(notes({ Moss: rows }, QUARTERLY).includes(BARS));
    assert.ok(!notes({ Moss: rows }, QUARTERLY).includes('Linjen er åpen der det ikke er noe tall.'));
    assert.ok(notes({ Moss: rows }, { ...QUARTERLY, measure: 'flow' }).includes(LEFT_OUT));
    assert.ok(!notes({ Moss: [...quarters(2), ['2021-Q3', null]] }, QUARTERLY).includes(LEFT_OUT));
  });

  it('name the season whose points stand out', () => {
    const found = notes({ Moss: quarters(10) }, QUARTERLY);
    assert.ok(found.some((note) => plain(note)?.includes('De store punktene er 2. kvartal hvert år')));
    assert.ok(!notes({ Moss: quarters(4) }, QUARTERLY).some((note) => note.includes('De store punktene')));
    const weeks: readonly Row[] = [
      ['2022-W05', 1],
      ['2023-W05', 2],
    ];
    const inWeeks = notes({ Moss: weeks }, { frequency: 'week' });
    assert.ok(
      inWeeks.some((note) => plain(note)?.includes('De store punktene er uke 5 hvert år')),
      inWeeks.join('|'),
    );
  });

  it('say what open points and lines mean, for each way in which they are drawn', () => {
    assert.deepEqual(
      notes({
        Moss: [
          ['2019', 1],
          ['2020', 10, 'provisional'],
          ['2021', 9, 'illustrative'],
          ['2022', 8, 'estimated'],
          ['2023', 7, 'forecast'],
          ['2024', null, 'provisional'],
        ],
      }),
      [
        '2024: tall mangler.',
        'Åpne punkter og prikket linje: foreløpig tall og eksempeltall.',
        'Åpne punkter og stiplet linje: anslag.',
        'Åpne punkter og linje med lange streker: prognose.',
      ],
    );
    assert.deepEqual(
      notes({
        Moss: [
          ['2020', 1],
          ['2021', 10, 'break', 'provisional'],
        ],
      }).slice(1, -1),
      ['Åpne punkter: foreløpig tall.'],
    );
    assert.deepEqual(
      notes({
        Moss: [
          ['2020', 1],
          ['2021', 10],
          ['2022', null, 'provisional'],
        ],
      }),
      ['2022: tall mangler.'],
    );
  });
});

describe('points and ticks of a trend as they are drawn', () => {
  it('are sorted by time in each segment', () => {
    const [late, early] = [...seriesOf(0, 'x', [1, 2])].reverse();
    assert.ok(late && early);
    assert.deepEqual(segmentsOf(trendOf({ points: [late, early] })), [[early, late]]);
  });

  it('have marks of the first series on top, and none on bars of longer periods', () => {
    const points = [...seriesOf(0, 'x', [1, 2]), ...seriesOf(1, 'y', [3, 4])];
    assert.deepEqual(
      markedPoints(segmentsOf(trendOf({ points })), []).map(({ series, small }) => [series, small]),
      [
        [1, false],
        [1, false],
        [0, false],
        [0, false],
      ],
    );
    const bars = points.map((point) => ({ ...point, span: [0, 1] as const }));
    assert.deepEqual(markedPoints(segmentsOf(trendOf({ points: bars })), []), []);
  });

  it('are all marked in series of eight and some in series of nine', () => {
    const marked = (count: number) =>
      markedPoints(
        segmentsOf(
          trendOf({
            points: seriesOf(
              0,
              'x',
              Array.from({ length: count }, () => 1),
            ),
          }),
        ),
        [],
      ).length;
    assert.deepEqual([marked(8), marked(9)], [8, 1]);
    const [point] = seriesOf(0, 'x', [1]);
    assert.ok(point);
    assert.equal(pointRow(point).small, false);
  });

  it('are large where nothing is compared by season, also the uncertain of a long series', () => {
    const values = Array.from({ length: 12 }, () => 1);
    const points = seriesOf(0, 'x', values, { certain: (index) => index !== 3 });
    assert.deepEqual(
      markedPoints(segmentsOf(trendOf({ points })), []).map(({ certain, small }) => [certain, small]),
      [
        [false, false],
        [true, false],
      ],
    );
  });

  it('stand for a season only where the first series has it twice', () => {
    const season = (index: number) => `quarter ${index % 4}`;
    const first = seriesOf(0, 'x', [1, 2, 3, 4], { season });
    assert.equal(comparedSeason([...first, ...seriesOf(1, 'y', [1, 2, 3, 4, 5, 6, 7, 8], { season })]), undefined);
    assert.equal(comparedSeason(seriesOf(0, 'x', [1, 2, 3, 4, 5], { season }))?.length, 2);
    // The season is that of the first series’ newest figure, not of a later one of another.
    const later = seriesOf(1, 'y', [1, 2, 3, 4, 5, 6], { season });
    assert.deepEqual(
      comparedSeason([...seriesOf(0, 'x', [1, 2, 3, 4, 5], { season }), ...later])?.map((point) => point.season),
      Array(4).fill('quarter 0'),
    );
    assert.equal(comparedSeason(seriesOf(0, 'x', [1, 2])), undefined);
  });

  it('have labels 14 pixels apart, as many as there is room for, counted from the newest', () => {
    const ticks = [0, 1, 2, 3].map((index) => ({ time: middleOf(index), label: `${index}` }));
    const xOf = (step: number) => (time: number) => ticks.findIndex((tick) => tick.time === time) * step;
    const shown = (step: number, of = ticks, right = 1000, width = 20) =>
      pickTicks(of, xOf(step), () => width, -10, right).map(({ label }) => label);
    assert.deepEqual(shown(34), ['0', '1', '2', '3']);
    assert.deepEqual(shown(33), ['1', '3']);
    assert.deepEqual(shown(17), ['1', '3']);
    assert.deepEqual(shown(12), ['0', '3']);
    assert.deepEqual(shown(11), ['3']);
    assert.deepEqual(shown(34, [...ticks].reverse()), ['0', '1', '2', '3']);
    assert.deepEqual(shown(33, [...ticks].reverse()), ['1', '3']);
    // As wide as the figure is wide enough; wider is left out.
    assert.deepEqual(shown(0, ticks.slice(0, 1), 10, 20), ['0']);
    assert.deepEqual(shown(0, ticks.slice(0, 1), 10, 21), []);
    assert.deepEqual(shown(34, []), []);
  });
});

describe('what draws a figure', () => {
  it('is found by the kind of its chart', async () => {
    const chart = chartOf({ Moss: YEARS });
    const drawing = (await layoutOf(chart))(frameFor(600, 300));
    assert.equal(drawing.pointing, 'along');
  });

  it('is not there for other kinds', async () => {
    for (const kind of ['none', 'toString']) {
      await assert.rejects(layoutOf({ kind, description: '' }), new Error(`There is no figure ${kind}`));
    }
  });
});
