import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { figureTable, type FigureTable } from '../../../../src/editor/figures/table/figure-table.js';
import type { FigureTableOptions } from '../../../../src/editor/figures/table/figure-row.js';
import { parseFeed } from '../../../../src/feed/parse/parse-feed.js';
import { observations, smallFeed } from './small-feed.js';

const OSTFOLD: unknown = JSON.parse(
  readFileSync(new URL('../../../../demo/feeds/ostfold.json', import.meta.url), 'utf8'),
);

function tableOf(feed: unknown, options: Partial<FigureTableOptions> = {}, index = 0): FigureTable {
  const table = figureTable(feed, index, { language: 'nb', ...options });
  assert.ok(table);
  return table;
}

/** A row as it is read, marks in brackets. */
function rowOf({ grid }: FigureTable, name: string): string {
  const row = grid.rows.findIndex(({ text }) => text === name);
  const cells = grid.columns.map((_, column) => {
    const { text, marks = [], problem } = grid.cellAt(row, column);
    return text + marks.map((mark) => ` [${mark}]`).join('') + (problem === undefined ? '' : ' !');
  });
  return cells.join(' | ').replaceAll('\u00a0', ' ');
}

const JOBS = {
  halden: observations(1000, 14306, 14609, 14710, 14519),
  moss: observations(2000, 23074, 23349, 23727, 23786),
  marker: observations(300, 1342, 1336, 1391, 1351),
};

describe('the table of figures', () => {
  it('has the regions in the order of the feed, periods in time, and the change in a year', () => {
    const table = tableOf(smallFeed(JOBS));
    assert.deepEqual(
      table.grid.rows.map(({ text, note, kind }) => [text, note, kind]),
      [
        ['Østfold', '= sum av 3', 'sum'],
        ['Halden', undefined, 'normal'],
        ['Moss', undefined, 'normal'],
        ['Marker', undefined, 'normal'],
      ],
    );
    assert.deepEqual(
      table.grid.columns.map(({ text }) => text.replaceAll('\u00a0', ' ')),
      ['4. kv. 2022', '1. kv. 2023', '2. kv. 2023', '3. kv. 2023', '4. kv. 2023', 'På ett år'],
    );
    assert.equal(rowOf(table, 'Halden'), '1 000 | 14 306 | 14 609 | 14 710 | 14 519 | +1 351,9 %');
    // 14 519 + 23 786 + 1 351, and 3 300 a year earlier.
    assert.equal(rowOf(table, 'Østfold'), '3 300 | 38 722 | 39 294 | 39 828 | 39 656 | +1 101,7 %');
    assert.deepEqual([table.grid.frozenRows, table.grid.startColumn, table.grid.keyboard], [1, 4, 'decimal']);
  });

  it('says which member a sum is without, and never shows an older sum in its place', () => {
    const table = tableOf(smallFeed({ ...JOBS, marker: JOBS.marker.slice(0, 4) }));
    assert.match(rowOf(table, 'Østfold'), /\| 39 828 \| mangler Marker \| $/);
    const two = tableOf(smallFeed({ ...JOBS, marker: JOBS.marker.slice(0, 4), moss: JOBS.moss.slice(0, 4) }));
    assert.match(rowOf(two, 'Østfold'), /\| mangler 2 \| $/);
  });

  it('shows a sum of decimals without what binary numbers leave behind', () => {
    const unit = { unit: { id: 'x', label: 'x', decimals: 1 } };
    const table = tableOf(
      smallFeed({ halden: observations(0.1), moss: observations(0.2), marker: observations(60.3) }, unit),
    );
    assert.match(rowOf(table, 'Østfold'), /^60,6 \|/);
    assert.equal(table.grid.cellAt(0, 0).typed, '60,6');
  });

  it('lets nobody write in sums and changes', () => {
    const { grid } = tableOf(smallFeed(JOBS));
    assert.deepEqual(
      [grid.cellAt(0, 0), grid.cellAt(1, 0), grid.cellAt(1, 5)].map(({ isReadonly }) => isReadonly === true),
      [true, false, true],
    );
  });

  it('has no sums of shares', () => {
    const feed = smallFeed(JOBS, { unit: { id: 'percent' }, measure: 'rate' });
    assert.deepEqual(
      tableOf(feed).grid.rows.map(({ text }) => text),
      ['Halden', 'Moss', 'Marker'],
    );
  });

  it('gives changes of percentages in points', () => {
    const feed = smallFeed(
      { halden: observations(2.4, 2.5, 2.6, 2.6, 2.1) },
      { unit: { id: 'percent', decimals: 1 }, measure: 'rate' },
    );
    const table = tableOf(feed);
    assert.equal(rowOf(table, 'Halden'), '2,4 | 2,5 | 2,6 | 2,6 | 2,1 | −0,3 pp.');
    // A telephone's keyboard for decimals has no minus.
    assert.equal(table.grid.keyboard, 'text');
  });

  it('says what is to be known of a figure in words', () => {
    const halden = [
      { period: '2022-Q4', value: 14000, status: 'break' },
      { period: '2023-Q1', value: null, status: 'confidential' },
      { period: '2023-Q2', value: null, status: ['missing'] },
      { period: '2023-Q3', value: 14710, status: ['provisional', 'revised'] },
      { period: '2023-Q4', value: 14519, status: 'normal' },
    ];
    const table = tableOf(smallFeed({ halden }));
    assert.equal(
      rowOf(table, 'Halden'),
      '14 000 [brudd] | vises ikke | mangler | 14 710 [foreløpig] [revidert] | 14 519 | +3,7 %',
    );
    assert.deepEqual(
      [1, 2, 3].map((column) => table.grid.cellAt(0, column).typed),
      [':', '..', '14710'],
    );
  });

  it('shows all decimals that a figure has, whatever the unit asks for', () => {
    const table = tableOf(smallFeed({ halden: observations(1000.25, 1001) }));
    assert.equal(rowOf(table, 'Halden'), '1 000,25 | 1 001 | ');
    assert.equal(table.grid.cellAt(0, 0).typed, '1000,25');
    assert.equal(
      tableOf(smallFeed({ halden: observations(1000.25) }), { language: 'en' }).grid.cellAt(0, 0).typed,
      '1000.25',
    );
  });

  it('keeps in sight what cannot be read, and says that readers see no number', () => {
    const table = tableOf(smallFeed({ halden: observations('ca. 14 000', '14.519', '14 519', { a: 1 }) }));
    assert.equal(rowOf(table, 'Halden'), 'ca. 14 000 ! | 14.519 ! | 14 519 | object ! | ');
    assert.match(table.grid.cellAt(0, 1).problem ?? '', /«14\.519» kan være 14\u00a0519 eller 14,519/);
    assert.equal(table.grid.cellAt(0, 0).isError, true);
  });

  it('has a column for each period that is missing, and none for a gap that nobody will fill', () => {
    const texts = (periods: readonly string[], indicator: object = {}): string[] => {
      const halden = periods.map((period) => ({ period, value: 1 }));
      return [...tableOf(smallFeed({ halden }, indicator)).periods];
    };
    assert.deepEqual(texts(['2022-Q4', '2023-Q2']), ['2022-Q4', '2023-Q1', '2023-Q2']);
    assert.deepEqual(texts(['2005K1', '2021K1']), ['2005-Q1', '2021-Q1']);
    assert.deepEqual(texts(['2022-12', '2023-02'], { frequency: 'month' }), ['2022-12', '2023-01', '2023-02']);
    // A quarter stands for each year.
    assert.deepEqual(texts(['2021-Q4', '2023-Q4'], { frequency: 'year' }), ['2021-Q4', '2022-Q4', '2023-Q4']);
    // Elections come every fourth year.
    assert.deepEqual(texts(['2011', '2015', '2019'], { frequency: 'year' }), ['2011', '2015', '2019']);
    assert.deepEqual(texts(['2020/21', '2022/23'], { frequency: 'year' }), ['2020/21', '2021/22', '2022/23']);
  });

  it('shows a series whose region the feed does not have', () => {
    const table = tableOf(smallFeed({ halden: observations(1), vik: observations(5) }));
    assert.equal(table.grid.rows.at(-1)?.text, 'vik');
    assert.match(table.grid.cellAt(1, 0).problem ?? '', /«vik» finnes ikke i filen/);
  });

  it('has one part of a broken down indicator', () => {
    const dimension = {
      id: 'kjonn',
      label: 'Kjønn',
      total: 'alle',
      categories: ['alle', 'kvinner', 'menn'].map((id) => ({ id, label: id })),
    };
    const series = [
      { region: 'halden', observations: observations(10) },
      { region: 'halden', categories: ['kvinner'], observations: observations(4) },
    ];
    const feed = smallFeed({}, { dimensions: [dimension], series });
    assert.equal(rowOf(tableOf(feed), 'Halden'), '10 | ');
    assert.equal(rowOf(tableOf(feed, { categories: ['kvinner'] }), 'Halden'), '4 | ');
    assert.deepEqual(tableOf(feed, { categories: ['menn'] }).grid.rows, []);
  });

  it('shows what the checks say of a figure', () => {
    const remarks = [{ region: 'moss', period: '2023-Q2', text: 'Mye høyere enn ellers.', isError: false }];
    assert.match(rowOf(tableOf(smallFeed(JOBS), { remarks }), 'Moss'), /\| 23 349 ! \|/);
  });

  it('is of the published feed what its readers see', () => {
    const table = tableOf(OSTFOLD);
    assert.match(rowOf(table, 'Østfold'), /\| 139 985 \| \+0,9 %$/);
    assert.match(rowOf(table, 'Skiptvet'), /\| 1 035 \| 604 \[usikkert\] \| 1 019 \| 1 035 \| −3,5 %$/);
    assert.equal(table.grid.columns.length, 15);
    const read = parseFeed(OSTFOLD).feed?.indicators[0];
    const shown = table.rows.flatMap((row) => (row.kind === 'unknown' ? [] : [row.region]));
    const seen = [...(read?.series ?? []), ...(read?.sums ?? [])].map(({ region }) => region);
    assert.deepEqual([...shown].sort(), [...seen].sort());
    const indicators = (OSTFOLD as { readonly indicators: readonly unknown[] }).indicators;
    for (const index of indicators.keys()) assert.ok(tableOf(OSTFOLD, {}, index).grid.rows.length > 0);
  });
});
