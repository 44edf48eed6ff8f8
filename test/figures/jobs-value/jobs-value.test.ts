import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language } from '../../../src/feed/index.js';
import { jobsValue } from '../../../src/figures/jobs-value/jobs-value.js';
import { splitSentence } from '../../../src/figures/jobs-value/jobs-value-figure.js';
import { jobsValuePair, type JobsValuePair } from '../../../src/figures/offered/jobs-value-pair.js';
import { rounded } from '../rounded.js';
import { plain, requestOf, shownTable, smallFeed, type Row } from '../small-feed.js';

const MONEY = { unit: { id: 'nok', currency: 'NOK', label: 'kr', decimals: 0 } };

function feedWith(jobs: readonly Row[], values: readonly Row[], money: object = MONEY) {
  return smallFeed([
    { id: 'jobber', concept: 'jobs', source: { producer: 'SSB' }, rows: { her: jobs } },
    { id: 'verdi', concept: 'value-per-job', source: { producer: 'Menon' }, ...money, rows: { her: values } },
  ]);
}

function pairOf(jobs: readonly Row[], values: readonly Row[], money?: object): JobsValuePair {
  const pair = jobsValuePair(feedWith(jobs, values, money), 'her');
  assert.ok(pair);
  return pair;
}

const JOBS: readonly Row[] = [
  ['2022', 1000],
  ['2023', 1100, 'provisional'],
];
const VALUES: readonly Row[] = [
  ['2022', 800_000, 'estimated'],
  ['2023', 900_000, 'provisional'],
];

describe('the pair of jobs and value per job', () => {
  it('has the periods in which both are known', () => {
    const { rows } = pairOf(
      [['2020', 900], ['2021', null], ...JOBS],
      [['2021', 700_000], ...VALUES, ['2024', 950_000]],
    );
    assert.deepEqual(
      rows.map(({ period, jobCount, valuePerJob }) => [period, jobCount, valuePerJob]),
      [
        ['2022', 1000, 800_000],
        ['2023', 1100, 900_000],
      ],
    );
  });

  it('needs two common periods and the same frequency', () => {
    assert.equal(jobsValuePair(feedWith(JOBS, VALUES.slice(1)), 'her'), undefined);
    assert.equal(jobsValuePair(feedWith(JOBS, VALUES, { ...MONEY, frequency: 'quarter' }), 'her'), undefined);
    assert.equal(jobsValuePair(feedWith(JOBS, VALUES), 'der'), undefined);
  });

  it('is the first that fits', () => {
    const feed = smallFeed([
      { id: 'v0', concept: 'value-per-job', rows: { her: [['2022', 1]] } },
      { id: 'v1', concept: 'value-per-job', rows: { her: VALUES } },
      { id: 'j0', concept: 'jobs', rows: { her: [['2022', 1]] } },
      { id: 'j1', concept: 'jobs', rows: { her: JOBS } },
      { id: 'j2', concept: 'jobs', rows: { her: JOBS } },
    ]);
    const pair = jobsValuePair(feed, 'her');
    assert.deepEqual([pair?.value.id, pair?.jobs.id, pair?.currency], ['v1', 'j1', 'NOK']);
  });

  it('has the currency of the value', () => {
    const euro = { unit: { id: 'eur', currency: 'EUR', label: 'euro', decimals: 0 } };
    assert.equal(pairOf(JOBS, VALUES, euro).currency, 'EUR');
  });
});

describe('the split of growth in words', () => {
  const split = (jobs: readonly Row[], values: readonly Row[], language: Language = 'nb') =>
    plain(splitSentence(pairOf(jobs, values), language));
  const years = (first: number, last: number): readonly Row[] => [
    ['2022', first],
    ['2023', last],
  ];

  it('names the whole growth and what comes from either factor', () => {
    // 1000 × 800 000 = 800 mill.; 1100 × 900 000 = 990 mill. Jobs: 100 × 850 000 = 85 mill.; value: 1050 × 100 000.
    assert.equal(
      split(years(1000, 1100), years(800_000, 900_000)),
      'Fra 2022 til 2023 økte verdiskapingen med 190 mill. kr ' +
        '(+85 mill. kr fra antall jobber og +105 mill. kr fra verdiskaping per jobb).',
    );
  });

  it('has signs of its own where the factors pull apart, or the whole goes down', () => {
    // 1000 × 900 000 = 900 mill.; 1100 × 800 000 = 880 mill. Jobs: 100 × 850 000; value: 1050 × −100 000.
    assert.equal(
      split(years(1000, 1100), years(900_000, 800_000)),
      'Fra 2022 til 2023 gikk verdiskapingen ned med 20 mill. kr ' +
        '(+85 mill. kr fra antall jobber og −105 mill. kr fra verdiskaping per jobb).',
    );
  });

  it('goes from the first year to the last, whatever lies between', () => {
    assert.equal(
      split([['2021', 500], ...years(2000, 1100)], [['2021', 800_000], ...years(700_000, 900_000)]),
      // 500 × 800 000 = 400 mill.; 1100 × 900 000 = 990 mill. Jobs: 600 × 850 000 = 510 mill.; value: 800 × 100 000.
      'Fra 2021 til 2023 økte verdiskapingen med 590 mill. kr ' +
        '(+510 mill. kr fra antall jobber og +80 mill. kr fra verdiskaping per jobb).',
    );
  });

  it('counts no growth at all as up, by nothing', () => {
    assert.equal(
      split(years(1000, 1000), years(900_000, 900_000)),
      'Fra 2022 til 2023 økte verdiskapingen med 0 kr (+0 kr fra antall jobber og +0 kr fra verdiskaping per jobb).',
    );
  });

  it('rounds to three figures so that the parts shown add up to the whole shown', () => {
    // 1234 × 777 777 = 959 776 818; 1300 × 801 234 = 1 041 604 200; together 81 827 382, seen as 81.8 mill.
    // Jobs: 66 × 789 505.5 = 52 107 363, seen as 52.1; the rest, 29.7, is the value’s.
    assert.equal(
      split(years(1234, 1300), years(777_777, 801_234), 'en'),
      'From 2022 to 2023 value creation grew by 81.8 million NOK (+52.1 million NOK from the number of jobs and ' +
        '+29.7 million NOK from value per job).',
    );
    // 9 950 000 from 10 jobs more at 995 000: decimals are the same in all three.
    assert.equal(
      split(years(100, 110), years(995_000, 995_000)),
      'Fra 2022 til 2023 økte verdiskapingen med 9,95 mill. kr ' +
        '(+9,95 mill. kr fra antall jobber og +0 kr fra verdiskaping per jobb).',
    );
    // Jobs: 20 × 250 000; value: 100 × 49 500.
    assert.equal(
      split(years(90, 110), years(225_250, 274_750)),
      'Fra 2022 til 2023 økte verdiskapingen med 9,95 mill. kr ' +
        '(+5,00 mill. kr fra antall jobber og +4,95 mill. kr fra verdiskaping per jobb).',
    );
    assert.equal(
      split(years(100, 110), years(1_000_000, 1_004_762)),
      'Fra 2022 til 2023 økte verdiskapingen med 10,5 mill. kr ' +
        '(+10,0 mill. kr fra antall jobber og +500 000 kr fra verdiskaping per jobb).',
    );
  });
});

describe('the figure of jobs and value creation', () => {
  const figure = (language: Language = 'nb') =>
    jobsValue.figureOf(requestOf(feedWith(JOBS, VALUES), 'jobber', ['her'], language));

  it('says what it is, with its statuses in front', () => {
    const { title, badges, sentence, chart, indicators, reason } = figure();
    assert.equal(title, 'Jobber × verdiskaping: her');
    assert.deepEqual(badges, ['anslag', 'foreløpig tall']);
    assert.match(
      plain(sentence) ?? '',
      /^anslag, foreløpig tall: Fra 2022 til 2023 økte verdiskapingen med 190 mill\. kr/,
    );
    assert.equal(chart?.description, sentence);
    assert.deepEqual(
      indicators.map(({ source }) => source?.producer.nb),
      ['SSB', 'Menon'],
    );
    assert.equal(reason, undefined);
  });

  it('is called by its name where the growth cannot be split', () => {
    const feed = feedWith([['2020', 900], ...JOBS], [['2020', 700_000], ...VALUES]);
    const { chart, sentence, badges } = jobsValue.figureOf(requestOf(feed, 'jobber', ['her']));
    assert.equal(sentence, undefined);
    assert.equal(chart?.description, `${badges.join(', ')}: Jobber × verdiskaping`);
    const certain = feedWith(
      [
        ['2020', 1],
        ['2022', 2],
      ],
      [
        ['2020', 1],
        ['2022', 2],
      ],
    );
    assert.equal(jobsValue.figureOf(requestOf(certain, 'jobber', ['her'])).chart?.description, 'Jobber × verdiskaping');
  });

  it('has a point for each year, uncertain where either number is', () => {
    const { chart } = figure();
    assert.ok(chart);
    assert.deepEqual(chart.points, [
      { key: '2022', order: 0, jobs: 1000, valuePerJob: 800_000, label: '2022', certain: false },
      { key: '2023', order: 1, jobs: 1100, valuePerJob: 900_000, label: '2023', certain: false },
    ]);
    const longer = feedWith(
      [['2020', 900], ['2021', 950, 'estimated'], ...JOBS],
      [['2020', 700_000], ['2021', 750_000], ...VALUES],
    );
    assert.deepEqual(
      jobsValue.figureOf(requestOf(longer, 'jobber', ['her'])).chart?.points.map(({ key, certain }) => [key, certain]),
      [
        ['2020', true],
        ['2021', false],
        ['2022', false],
        ['2023', false],
      ],
    );
    assert.deepEqual(
      [chart.kind, chart.jobsTitle, chart.valueTitle, chart.valueDecimals],
      ['jobs-value', 'Jobber', 'Verdiskaping per jobb (kr)', 0],
    );
  });

  it('has a line of equal value creation through each end and one half-way, a quarter of the jobs’ range wider', () => {
    const { chart } = figure();
    const lines = [0, 1, 2].map((line) => chart?.equalValueLines.filter((point) => point.line === line) ?? []);
    assert.deepEqual(
      lines.map((line) => [line.length, plain(line.at(-1)?.label), line.filter(({ label }) => label !== '').length]),
      [
        [25, '800 mill. kr', 1],
        [25, '895 mill. kr', 1],
        [25, '990 mill. kr', 1],
      ],
    );
    for (const [line, total] of [800e6, 895e6, 990e6].entries()) {
      assert.deepEqual(
        rounded([lines[line]?.[0]?.jobs, lines[line]?.[12]?.jobs, lines[line]?.[24]?.jobs]),
        [975, 1050, 1125],
      );
      for (const { jobs, valuePerJob } of lines[line] ?? []) assert.ok(Math.abs(jobs * valuePerJob - total) < 1);
    }
  });

  it('has its last line through the last of more than two years', () => {
    const feed = feedWith([['2021', 500], ...JOBS], [['2021', 800_000], ...VALUES]);
    const { chart } = jobsValue.figureOf(requestOf(feed, 'jobber', ['her']));
    // 500 × 800 000, half-way, and 1100 × 900 000.
    assert.deepEqual(
      chart?.equalValueLines.flatMap(({ label }) => (label === '' ? [] : [plain(label)])),
      ['400 mill. kr', '695 mill. kr', '990 mill. kr'],
    );
  });

  it('has lines a twentieth wide where the jobs are the same', () => {
    const feed = feedWith(
      [
        ['2022', 1000],
        ['2023', 1000],
      ],
      VALUES,
    );
    const lines = jobsValue.figureOf(requestOf(feed, 'jobber', ['her'])).chart?.equalValueLines ?? [];
    assert.deepEqual(rounded([lines[0]?.jobs, lines[24]?.jobs]), [950, 1050]);
  });

  it('is read year by year, from the newest, as a product with its statuses', () => {
    const { readings, firstReading } = figure();
    assert.equal(firstReading, 1);
    assert.deepEqual(
      readings.map(({ keys, heading, shown }) => [keys, heading, plain(shown)]),
      [
        [['2022'], '2022', '2022: 1 000 jobber × 800 000 kr = 800 mill. kr (anslag)'],
        [['2023'], '2023', '2023: 1 100 jobber × 900 000 kr = 990 mill. kr (foreløpig tall)'],
      ],
    );
  });

  it('has a table of the same years', () => {
    const { table } = figure();
    assert.deepEqual(shownTable(table), {
      caption: 'Jobber × verdiskaping: her',
      columns: ['Periode', 'Jobber', 'Verdiskaping per jobb (kr)', 'Verdiskaping (kr)', 'Merknad'],
      rows: [
        ['2022', '1 000', '800 000', '800 mill. kr', 'anslag'],
        ['2023', '1 100', '900 000', '990 mill. kr', 'foreløpig tall'],
      ],
    });
    assert.deepEqual(
      table.columns.map(({ numeric }) => numeric),
      [undefined, true, true, true, undefined],
    );
    assert.deepEqual(
      table.rows[1]?.map(({ value }) => value),
      [undefined, 1100, 900_000, 990_000_000, undefined],
    );
  });

  it('has both statuses of a year where they differ', () => {
    const feed = feedWith(JOBS, [VALUES[0] ?? ['2022', 0], ['2023', 900_000, 'illustrative']]);
    const { table } = jobsValue.figureOf(requestOf(feed, 'jobber', ['her']));
    assert.equal(table.rows[1]?.at(-1)?.text, 'foreløpig tall, Eksempeltall');
  });

  it('explains its lines, its axes and its open points, and has the feed’s own notes', () => {
    assert.deepEqual(figure().notes, [
      'Langs en tynn hjelpelinje er verdiskapingen den samme.',
      'Aksene starter ikke på null.',
      'Åpne punkter og prikket linje: anslag og foreløpig tall.',
    ]);
    assert.deepEqual(figure().tableNotes, []);
  });

  it('has the notes of the feed on single years, beside the drawing and beside the table', () => {
    const series = [
      { region: 'her', observations: JOBS.map(([period, value]) => ({ period, value, note: 'Uten sjøfolk.' })) },
    ];
    const feed = smallFeed([
      { id: 'verdi', concept: 'value-per-job', ...MONEY, rows: { her: VALUES } },
      { id: 'jobber', concept: 'jobs', rows: {}, series },
    ]);
    const { notes, tableNotes } = jobsValue.figureOf(requestOf(feed, 'jobber', ['her']));
    assert.deepEqual(tableNotes, ['2022 og 2023: Uten sjøfolk.']);
    assert.equal(notes.at(-1), tableNotes[0]);
  });

  it('says what is missing where there is no such pair, and shows what there is', () => {
    const feed = smallFeed([{ id: 'jobber', concept: 'jobs', source: { producer: 'SSB' }, rows: { her: JOBS } }]);
    const { title, reason, chart, table, indicators, badges, readings } = jobsValue.figureOf(
      requestOf(feed, 'jobber', ['her']),
    );
    assert.equal(title, 'Jobber × verdiskaping');
    assert.match(reason ?? '', /^Figuren trenger tall for både jobber og verdiskaping per jobb .* for her\.$/);
    assert.deepEqual([chart, badges, readings], [undefined, [], []]);
    assert.deepEqual(shownTable(table).rows, [
      ['2022', '1 000', ''],
      ['2023', '1 100', 'foreløpig tall'],
    ]);
    assert.deepEqual(
      indicators.map(({ source }) => source?.producer.nb),
      ['SSB'],
    );
  });

  it('grows with its text', () => {
    const { chart } = figure();
    assert.ok(chart);
    assert.deepEqual(
      [
        [600, 13],
        [600, 23],
        [600, 10],
        [100, 13],
        [2000, 13],
      ].map(([width = 0, size = 0]) => jobsValue.heightOf(chart, width, size)),
      [360, 440, 360, 300, 460],
    );
  });
});
