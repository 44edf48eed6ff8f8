import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Feed } from '../../../src/feed/index.js';
import { regionSeries } from '../../../src/feed/derive/regions/region-series.js';
import { drawnBars, intervalBars, type IntervalBar } from '../../../src/figures/interval/interval-figure.js';
import { intervalRegions } from '../../../src/figures/offered/interval-regions.js';
import { interval } from '../../../src/figures/interval/interval.js';
import { indicatorOf, plain, requestOf, shownTable, smallFeed } from '../small-feed.js';

/** A value in 2023, and what more the feed says of it. */
type Written = readonly [value: number | null, more?: Readonly<Record<string, unknown>>];

const PERCENT = { id: 'percent', label: '%', decimals: 1 };

/** A feed of unemployment rates, made up: a value for each region in 2023. */
function feedWith(
  values: Readonly<Record<string, Written>>,
  more: Readonly<Record<string, unknown>> = {},
  regions: readonly object[] = Object.keys(values).map((id) => ({ id, name: id })),
): Feed {
  const series = Object.entries(values).map(([region, [value, rest]]) => ({
    region,
    observations: [{ period: '2023', value, ...rest }],
  }));
  return smallFeed([{ id: 'Ledige', measure: 'rate', unit: PERCENT, rows: {}, series, ...more }], { regions });
}

const THREE: Readonly<Record<string, Written>> = {
  Moss: [2, { lower: 1.5, upper: 2.5 }],
  Halden: [3.5, { lower: 3, upper: 4, status: ['provisional'] }],
  Råde: [1],
};

function fullOf(values: Readonly<Record<string, Written>>, more: Readonly<Record<string, unknown>> = {}) {
  const [chosen = ''] = Object.keys(values);
  return interval.figureOf(requestOf(feedWith(values, more), 'Ledige', [chosen]));
}

/** The bars in 2023, as `region lower upper`, the chosen region's with a star. */
function barsOf(feed: Feed, chosen: string, period = '2023') {
  return allBarsOf(feed, chosen, period).map(
    ({ label, emphasised, isApart, interval: found }) =>
      `${label}${emphasised ? '*' : ''}${isApart ? ' apart' : ''} ${found?.label ?? 'none'}`,
  );
}

function allBarsOf(feed: Feed, chosen: string, period = '2023'): readonly IntervalBar[] {
  const indicator = indicatorOf(feed, 'Ledige');
  const series = regionSeries(feed, indicator, chosen);
  assert.ok(series);
  return intervalBars(intervalRegions(feed, indicator, [series], period), indicator, [series], 'nb');
}

describe('the bars with an interval', () => {
  it('are the regions with a figure in the period, largest first, the chosen one emphasised', () => {
    assert.deepEqual(barsOf(feedWith(THREE), 'Moss'), ['Halden 3,0–4,0', 'Moss* 1,5–2,5', 'Råde none']);
    assert.deepEqual(barsOf(feedWith(THREE), 'Moss', '2022'), []);
  });

  it('stand in the order of their names where they are equally large', () => {
    const feed = feedWith({ Våler: [2], Moss: [2, { lower: 1, upper: 3 }], Aremark: [2] });
    assert.deepEqual(barsOf(feed, 'Moss'), ['Aremark none', 'Moss* 1,0–3,0', 'Våler none']);
  });

  it('have no interval where only one bound is known', () => {
    const bars = barsOf(feedWith({ Moss: [2, { lower: 1, upper: 3 }], Ås: [1, { upper: 4 }] }), 'Moss');
    assert.deepEqual(bars, ['Moss* 1,0–3,0', 'Ås none']);
  });

  it('are of the nearest list of regions in which two have figures and one an interval', () => {
    const regions = [
      { id: 'fylke', name: 'fylke', type: 'county', members: ['a', 'b'] },
      { id: 'a', name: 'a', type: 'municipality' },
      { id: 'b', name: 'b', type: 'municipality' },
      { id: 'c', name: 'c', type: 'municipality' },
    ];
    const bars = (values: Readonly<Record<string, Written>>) =>
      barsOf(feedWith({ fylke: [5], ...values }, {}, regions), 'fylke');
    const known = { lower: 0, upper: 9 };
    assert.deepEqual(bars({ a: [1, known], b: [2], c: [3] }), ['fylke* apart none', 'b none', 'a 0,0–9,0']);
    assert.deepEqual(bars({ a: [1, known], c: [3] }), ['fylke* apart none', 'a 0,0–9,0']);
    // Neither the county beside its own members, nor a municipality of another one.
    assert.deepEqual(bars({ a: [1], b: [2], c: [3, known] }), ['fylke* apart none']);
  });

  it('are drawn twenty from either end where they are more than forty, and the chosen one', () => {
    const values = Object.fromEntries(
      Array.from({ length: 45 }, (_, index) => [`K${String(index + 10)}`, [100 - index] as Written]),
    );
    const feed = feedWith({ ...values, K32: [78, { lower: 70, upper: 80 }] });
    const bars = allBarsOf(feed, 'K32');
    const drawn = drawnBars(bars).map(({ key }) => key);
    assert.deepEqual(drawn, [
      ...bars.slice(0, 20).map(({ key }) => key),
      'K32',
      ...bars.slice(-20).map(({ key }) => key),
    ]);
    const { notes, tableNotes, table } = interval.figureOf(requestOf(feed, 'Ledige', ['K32']));
    assert.equal(notes[1], 'Figuren viser 41 av 45 regioner. Alle står i tabellen.');
    assert.equal(table.rows.length, 45);
    assert.ok(!tableNotes?.includes(notes[1]));
  });
});

describe('the figure with intervals', () => {
  it('has a title with the period, and the badges and the source of the chosen figure', () => {
    const { title, badges, indicators } = fullOf(
      { Halden: [3.5, { lower: 3, upper: 4, status: ['provisional'] }] },
      { source: { producer: 'Nav' } },
    );
    assert.equal(title, 'Ledige, %, 2023, med usikkerhet');
    assert.deepEqual(badges, ['foreløpig tall']);
    assert.deepEqual(
      indicators.map(({ source }) => source?.producer.nb),
      ['Nav'],
    );
  });

  it('says who stands at either end, and the chosen region with its interval', () => {
    const { sentence, chart } = fullOf(THREE);
    assert.equal(
      plain(sentence),
      'Av de 3 regionene i figuren har Halden det høyeste tallet (3,5 %) og Råde det laveste (1,0 %). ' +
        'Moss: 2,0 % (1,5–2,5).',
    );
    assert.equal(chart?.description, `Ledige, %, 2023, med usikkerhet. ${sentence ?? ''}`);
  });

  it('speaks of no ends where there is one region', () => {
    assert.equal(plain(fullOf({ Moss: [2, { lower: 1.5, upper: 2.5 }] }).sentence), 'Moss: 2,0 % (1,5–2,5).');
  });

  it('speaks of the only region also when it is another one', () => {
    const regions = [
      { id: 'fylke', name: 'Fylket', members: ['Moss'] },
      { id: 'Moss', name: 'Moss' },
    ];
    const feed = feedWith({ Moss: [2, { lower: 1.5, upper: 2.5 }] }, { aggregation: 'none' }, regions);
    const request = requestOf(feed, 'Ledige', ['Moss']);
    const [county] = feed.regions;
    assert.ok(county);
    const series = { ...request.basis.series, region: county };
    const { sentence } = interval.figureOf({ ...request, basis: { ...request.basis, series } });
    assert.equal(plain(sentence), 'Moss: 2,0 % (1,5–2,5).');
  });

  it('is read bar by bar from the chosen region on, each with its interval and its statuses', () => {
    const { readings, firstReading } = fullOf(THREE);
    assert.equal(firstReading, 1);
    assert.deepEqual(
      readings.map(({ keys, shown }) => [keys, plain(shown)]),
      [
        [['Halden'], 'Halden: 3,5 % (3,0–4,0) (foreløpig tall)'],
        [['Moss'], 'Moss: 2,0 % (1,5–2,5)'],
        [['Råde'], 'Råde: 1,0 %, intervall mangler'],
      ],
    );
  });

  it('has a table of value and bounds with their unit, and remarks', () => {
    const { table } = fullOf({ ...THREE, Ås: [0.5, { status: ['estimated', 'provisional'] }] });
    assert.deepEqual(shownTable(table), {
      caption: 'Ledige, %, 2023, med usikkerhet',
      columns: ['Region', 'Verdi (%)', 'Nedre grense (%)', 'Øvre grense (%)', 'Merknad'],
      rows: [
        ['Halden', '3,5', '3,0', '4,0', 'foreløpig tall'],
        ['Moss', '2,0', '1,5', '2,5', ''],
        ['Råde', '1,0', '', '', 'intervall mangler'],
        ['Ås', '0,5', '', '', 'anslag, foreløpig tall, intervall mangler'],
      ],
    });
    assert.deepEqual(
      table.columns.map(({ numeric }) => numeric),
      [undefined, true, true, true, undefined],
    );
  });

  it('has columns without a unit where there is none to name', () => {
    const { columns } = shownTable(fullOf(THREE, { unit: { id: 'index', label: '', decimals: 1 } }).table);
    assert.deepEqual(columns, ['Region', 'Verdi', 'Nedre grense', 'Øvre grense', 'Merknad']);
  });

  it('says what line and dashes mean beside the drawing, and what chance may do beside the table too', () => {
    const meaning = 'Tallene er usikre. Streken og tallene i parentes går fra nedre til øvre grense.';
    const chance = 'Små forskjeller mellom regioner kan være tilfeldige.';
    const { notes, tableNotes } = fullOf(THREE);
    assert.deepEqual(notes, [meaning, 'Stiplet omriss: foreløpig tall.', 'Råde: intervall mangler.', chance]);
    assert.deepEqual(tableNotes, [chance]);
  });

  it('says that the chosen figure is a sum that we made, where it stands among the bars', () => {
    const regions = [
      { id: 'fylke', name: 'Fylket', type: 'county', members: ['a', 'b'] },
      { id: 'nabo', name: 'Nabofylket', type: 'county' },
      { id: 'a', name: 'a', type: 'municipality' },
      { id: 'b', name: 'b', type: 'municipality' },
    ];
    const jobs = { measure: 'stock', unit: { id: 'jobs', label: 'jobber', decimals: 0 } };
    const known = { lower: 1, upper: 9 };
    const notes = (values: Readonly<Record<string, Written>>) =>
      interval.figureOf(requestOf(feedWith(values, jobs, regions), 'Ledige', ['fylke'])).tableNotes?.slice(1);
    assert.deepEqual(notes({ a: [2], b: [3], nabo: [4, known] }), ['Tallet for Fylket er summen av to kommuner.']);
    // Above its members, of which one has an interval.
    assert.deepEqual(notes({ a: [2, known], b: [3], nabo: [4] }), [
      'Tallet for Fylket er summen av to kommuner.',
      'Summen har ikke noe intervall, for usikkerhet kan ikke legges sammen.',
    ]);
  });

  it('says in words that there is no interval, over the table of the series', () => {
    const { chart, reason, readings, notes, table, title } = fullOf({ Moss: [2], Ås: [1] });
    assert.deepEqual([chart, readings, notes], [undefined, [], []]);
    assert.equal(reason, 'Datafilen har ikke intervaller for disse regionene i denne perioden.');
    assert.equal(title, 'Ledige, %, 2023, med usikkerhet');
    assert.deepEqual(
      shownTable(table).rows.map(([period, value]) => [period, value]),
      [['2023', '2,0']],
    );
  });

  it('is as high as a ranking of its bars', () => {
    const { chart } = fullOf(THREE);
    assert.ok(chart);
    assert.equal(interval.heightOf(chart, 600, 13), 8 + 3 * 30);
  });
});
