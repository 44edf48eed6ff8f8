import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { regionSeries } from '../../src/feed/derive/regions/region-series.js';
import type { Language } from '../../src/feed/index.js';
import { seriesTable } from '../../src/figures/series-table.js';
import { yearChange } from '../../src/figures/year-change.js';
import { indicatorOf, shownTable, smallFeed, type Row } from './small-feed.js';

const JOBS = { measure: 'stock', unit: { id: 'jobs', label: 'jobber', decimals: 0 } };

function feedWith(rows: Readonly<Record<string, readonly Row[]>>, more: Readonly<Record<string, unknown>> = {}) {
  return smallFeed([{ id: 'Antall', ...JOBS, ...more, rows }]);
}

function table(
  rows: Readonly<Record<string, readonly Row[]>>,
  more: Readonly<Record<string, unknown>> = {},
  language: Language = 'nb',
) {
  const feed = feedWith(rows, more);
  const indicator = indicatorOf(feed, 'Antall');
  const all = Object.keys(rows).flatMap((region) => regionSeries(feed, indicator, region) ?? []);
  return seriesTable(indicator, all, language);
}

const YEARS: readonly Row[] = [
  ['2022', 1000],
  ['2023', 1100, 'provisional'],
];
const QUARTERS: readonly Row[] = [
  ['2022-Q4', 1000],
  ['2023-Q1', 980],
  ['2023-Q4', 990],
];

describe('the table of a series', () => {
  it('has a row for each period with its number and its statuses in words', () => {
    const found = table({ Moss: YEARS });
    assert.deepEqual(shownTable(found), {
      caption: 'Antall: Moss',
      columns: ['Periode', 'Moss (jobber)', 'Merknad'],
      rows: [
        ['2022', '1 000', ''],
        ['2023', '1 100', 'foreløpig tall'],
      ],
    });
    assert.deepEqual(
      found.columns.map(({ numeric }) => numeric),
      [undefined, true, undefined],
    );
    assert.deepEqual(
      found.rows[1]?.map(({ value, period }) => [value, period]),
      [
        [undefined, '2023'],
        [1100, undefined],
        [undefined, undefined],
      ],
    );
  });

  it('has a column for each region, in the order of time whatever each begins with', () => {
    const found = table({
      Moss: [
        ['2022', 1],
        ['2024', 3],
      ],
      Ås: [
        ['2021', 4, 'estimated'],
        ['2022', 5, 'provisional'],
        ['2023', null],
      ],
    });
    assert.deepEqual(shownTable(found), {
      caption: 'Antall: Moss, Ås',
      columns: ['Periode', 'Moss (jobber)', 'Ås (jobber)', 'Merknad'],
      rows: [
        ['2021', 'tall mangler', '4', 'anslag'],
        ['2022', '1', '5', 'foreløpig tall'],
        ['2023', 'tall mangler', 'tall mangler', ''],
        ['2024', '3', 'tall mangler', ''],
      ],
    });
    assert.deepEqual(
      found.rows.map((row) => row.slice(1, 3).map(({ value }) => value)),
      [
        [null, 4],
        [1, 5],
        [null, null],
        [3, null],
      ],
    );
  });

  it('says a status once, and several after each other with the note of the feed', () => {
    const both: readonly Row[] = [['2023', 1, 'provisional', 'illustrative']];
    assert.equal(
      table({ Moss: both, Ås: [['2023', 2, 'provisional']] }).rows[0]?.at(-1)?.text,
      'foreløpig tall, Eksempeltall',
    );
    const noted = smallFeed([], {
      regions: [{ id: 'Moss', name: 'Moss' }],
      indicators: [
        {
          id: 'Antall',
          title: 'Antall',
          series: [
            {
              region: 'Moss',
              observations: [{ period: '2023', value: 1, status: 'estimated', note: 'Etter ny telling.' }],
            },
          ],
        },
      ],
    });
    const indicator = indicatorOf(noted, 'Antall');
    const series = regionSeries(noted, indicator, 'Moss');
    assert.ok(series);
    assert.equal(seriesTable(indicator, [series], 'nb').rows[0]?.at(-1)?.text, 'anslag, Etter ny telling.');
  });

  it('has no unit in its heads where there is none', () => {
    assert.equal(table({ Moss: YEARS }, { unit: { id: 'x', decimals: 0 } }).columns[1]?.title, 'Moss');
  });

  it('has the change over a year where figures swing through the year and one region is shown', () => {
    assert.deepEqual(shownTable(table({ Moss: QUARTERS }, { frequency: 'quarter' })), {
      caption: 'Antall: Moss',
      columns: ['Periode', 'Moss (jobber)', 'Endring fra året før (jobber)', 'Merknad'],
      rows: [
        ['4. kvartal 2022', '1 000', '', ''],
        ['1. kvartal 2023', '980', '', ''],
        ['4. kvartal 2023', '990', '−10', ''],
      ],
    });
    assert.deepEqual(
      table({ Moss: QUARTERS }, { frequency: 'quarter' }).rows.map((row) => row[2]?.value),
      [null, null, -10],
    );
    assert.equal(table({ Moss: QUARTERS, Ås: QUARTERS }, { frequency: 'quarter' }).columns.length, 4);
    assert.equal(table({ Moss: YEARS }).columns.length, 3);
  });

  it('has that change in percentage points for percentages', () => {
    const percent = { frequency: 'quarter', measure: 'rate', unit: { id: 'percent', decimals: 1 } };
    const { columns, rows } = shownTable(
      table(
        {
          Moss: [
            ['2022-Q1', 2.3],
            ['2023-Q1', 2.6],
          ],
        },
        percent,
      ),
    );
    assert.deepEqual(columns, ['Periode', 'Moss (%)', 'Endring fra året før (prosentpoeng)', 'Merknad']);
    assert.deepEqual(rows[1], ['1. kvartal 2023', '2,6', '+0,3', '']);
  });
});

describe('the change of a series over a year', () => {
  const change = (rows: readonly Row[], period: string) => {
    const feed = feedWith({ Moss: rows }, { frequency: 'quarter' });
    const indicator = indicatorOf(feed, 'Antall');
    const series = regionSeries(feed, indicator, 'Moss');
    assert.ok(series);
    return yearChange(indicator, series, period)?.absolute;
  };

  it('is counted up to any period from the same time the year before', () => {
    const rows: readonly Row[] = [['2021-Q4', 1], ['2022-Q3', 7], ...QUARTERS];
    assert.deepEqual(
      ['2022-Q4', '2023-Q4'].map((period) => change(rows, period)),
      [999, -10],
    );
  });

  it('is none where either is not there, is no period, or cannot be compared', () => {
    assert.equal(change(QUARTERS, '2022-Q4'), undefined);
    assert.equal(change(QUARTERS, '2024-Q4'), undefined);
    assert.equal(change(QUARTERS, 'i fjor'), undefined);
    assert.equal(change([...QUARTERS.slice(0, 2), ['2023-Q4', 990, 'break']], '2023-Q4'), undefined);
    assert.equal(
      change(
        [
          ['2022-Q4', null],
          ['2023-Q4', 990],
        ],
        '2023-Q4',
      ),
      undefined,
    );
  });
});
