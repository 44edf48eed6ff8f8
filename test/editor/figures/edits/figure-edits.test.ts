import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { valueAt } from '../../../../src/feed/checks/place.js';
import { parseFeed } from '../../../../src/feed/parse/parse-feed.js';
import {
  withNumber,
  withoutPeriod,
  withoutRegion,
  withRegion,
  withStatus,
  withTyped,
} from '../../../../src/editor/figures/edits/figure-edits.js';
import { figureTable, type FigureTable } from '../../../../src/editor/figures/table/figure-table.js';
import { observations, smallFeed } from '../table/small-feed.js';

/** Without sums, so that the first row is the first series. */
const ALONE = { additive: false };
const FEED = smallFeed({ halden: observations(10, 11, 12), moss: observations(20, 21, 22) }, ALONE);

function tableOf(feed: unknown, added: readonly string[] = [], categories?: readonly string[]): FigureTable {
  const table = figureTable(feed, 0, { language: 'nb', added, ...(categories ? { categories } : {}) });
  assert.ok(table);
  return table;
}

function seriesOf(feed: unknown, index = 0): unknown {
  return valueAt(feed, ['indicators', 0, 'series', index, 'observations']);
}

/** The observation of one cell after a text has been typed in it. */
function after(text: string, before?: object): unknown {
  const feed = before ? smallFeed({ halden: [{ period: '2022-Q4', ...before }] }) : FEED;
  const { value } = withTyped(feed, 0, tableOf(feed), [
    { row: tableOf(feed).grid.rows.findIndex(({ id }) => id === 'halden'), column: 0, text },
  ]);
  return valueAt(value, ['indicators', 0, 'series', 0, 'observations', 0]);
}

describe('what is typed in a cell', () => {
  const texts: readonly (readonly [text: string, observation: object])[] = [
    ['12,5', { value: 12.5 }],
    ['12.5', { value: 12.5 }],
    ['1 234', { value: 1234 }],
    ['1\u00a0234\u202f567', { value: 1234567 }],
    ['-4', { value: -4 }],
    ['\u22124,5', { value: -4.5 }],
    ['0,123', { value: 0.123 }],
    ['23 619*', { value: 23619, status: 'provisional' }],
    ['..', { value: null, status: 'missing' }],
    [':', { value: null, status: 'confidential' }],
    ['.', { value: null, status: 'not-applicable' }],
    // Statistics offices print a hyphen where the number is zero.
    ['-', { value: 0 }],
    // Kept as they are: nobody guesses, and nothing is lost.
    ['14.519', { value: '14.519' }],
    ['14,519', { value: '14,519' }],
    ['ca. 200', { value: 'ca. 200' }],
    ['1 2 3', { value: '1 2 3' }],
    ['2,6 %', { value: '2,6 %' }],
    ['12 mill.', { value: '12 mill.' }],
    ['1e5', { value: '1e5' }],
    ['__proto__', { value: '__proto__' }],
  ];
  for (const [text, observation] of texts)
    it(`«${text}» becomes ${JSON.stringify(observation)}`, () =>
      assert.deepEqual(after(text), { period: '2022-Q4', ...observation }));

  it('is counted where it was not understood', () => {
    const { unread } = withTyped(FEED, 0, tableOf(FEED), [
      { row: 0, column: 0, text: '14.519' },
      { row: 1, column: 1, text: 'x' },
      { row: 1, column: 2, text: '5' },
    ]);
    assert.deepEqual(unread, [
      { row: 0, column: 0 },
      { row: 1, column: 1 },
    ]);
  });

  it('takes the figure away when it is nothing', () => {
    const { value } = withTyped(FEED, 0, tableOf(FEED), [{ row: 0, column: 1, text: ' ' }]);
    assert.deepEqual(seriesOf(value), [
      { period: '2022-Q4', value: 10 },
      { period: '2023-Q2', value: 12 },
    ]);
  });

  it('keeps what else was said of the figure, and takes back why there was none', () => {
    const note = { nb: 'Ny kilde.' };
    assert.deepEqual(after('11', { value: 10, status: 'break', note, ours: 1 }), {
      period: '2022-Q4',
      value: 11,
      status: 'break',
      note,
      ours: 1,
    });
    assert.deepEqual(after('11*', { value: null, status: ['missing', 'revised'] }), {
      period: '2022-Q4',
      value: 11,
      status: ['revised', 'provisional'],
    });
    assert.deepEqual(after(':', { value: 10, status: 'provisional' }), {
      period: '2022-Q4',
      value: null,
      status: ['provisional', 'confidential'],
    });
  });

  it('takes the bounds of a figure away with its number, and only then', () => {
    const bounds = { lower: 9, upper: 12 };
    assert.deepEqual(after(':', { value: 10, ...bounds }), { period: '2022-Q4', value: null, status: 'confidential' });
    assert.deepEqual(after('11', { value: 10, ...bounds }), { period: '2022-Q4', value: 11, ...bounds });
  });

  it('goes in where it belongs in time, and the order of the others stays', () => {
    const halden = [
      { period: '2023-Q1', value: 2 },
      { period: '2022-Q4', value: 1 },
      { period: '2023-Q3', value: 4 },
    ];
    const feed = smallFeed({ halden });
    const { value } = withTyped(feed, 0, tableOf(feed, ['2023-Q4']), [
      { row: 0, column: 2, text: '3' },
      { row: 0, column: 4, text: '5' },
    ]);
    assert.deepEqual(seriesOf(value), [
      ...halden.slice(0, 2),
      { period: '2023-Q2', value: 3 },
      halden[2],
      { period: '2023-Q4', value: 5 },
    ]);
  });

  it('leaves every part of the feed that it does not touch the very same', () => {
    const { value } = withTyped(FEED, 0, tableOf(FEED), [{ row: 1, column: 0, text: '99' }]);
    assert.equal(valueAt(value, ['regions']), FEED['regions']);
    assert.equal(seriesOf(value, 0), seriesOf(FEED, 0));
    assert.equal(
      valueAt(value, ['indicators', 0, 'series', 1, 'observations', 1]),
      valueAt(FEED, ['indicators', 0, 'series', 1, 'observations', 1]),
    );
    assert.equal(valueAt(value, ['indicators', 0, 'keptAsItIs']), true);
    // What comes to the same is no change at all.
    assert.equal(withTyped(FEED, 0, tableOf(FEED), [{ row: 0, column: 9, text: '1' }]).value, FEED);
  });

  it('becomes one of its two numbers when somebody says which', () => {
    const { value } = withTyped(FEED, 0, tableOf(FEED), [{ row: 0, column: 0, text: '14.519*' }]);
    const chosen = withNumber(value, 0, tableOf(value), { row: 0, column: 0 }, 14519);
    assert.deepEqual(valueAt(chosen, ['indicators', 0, 'series', 0, 'observations', 0]), {
      period: '2022-Q4',
      value: 14519,
      status: 'provisional',
    });
  });
});

describe('a status', () => {
  const PLACES = [
    { row: 0, column: 0 },
    { row: 0, column: 1 },
  ];

  it('is set on figures, and taken back', () => {
    const set = withStatus(FEED, 0, tableOf(FEED), PLACES, 'provisional', true);
    assert.deepEqual(seriesOf(set), [
      { period: '2022-Q4', value: 10, status: 'provisional' },
      { period: '2023-Q1', value: 11, status: 'provisional' },
      { period: '2023-Q2', value: 12 },
    ]);
    assert.equal(withStatus(set, 0, tableOf(set), PLACES, 'provisional', true), set);
    assert.deepEqual(withStatus(set, 0, tableOf(set), PLACES, 'provisional', false), FEED);
  });

  it('that says why there is no number takes its place, and stands where there was none', () => {
    const feed = smallFeed({ halden: observations(10), moss: observations(20, 21) }, ALONE);
    const set = withStatus(feed, 0, tableOf(feed), PLACES, 'confidential', true);
    assert.deepEqual(seriesOf(set), [
      { period: '2022-Q4', value: null, status: 'confidential' },
      { period: '2023-Q1', value: null, status: 'confidential' },
    ]);
    assert.deepEqual(
      parseFeed(set).problems.filter(({ path }) => path.includes('observations')),
      [],
    );
    // What is to be known of a number says nothing where there is none.
    assert.equal(withStatus(feed, 0, tableOf(feed), [{ row: 0, column: 1 }], 'provisional', true), feed);
  });
});

describe('rows and columns', () => {
  it('go with their figures', () => {
    assert.deepEqual(seriesOf(withoutPeriod(FEED, 0, tableOf(FEED), '2023-Q1'), 1), [
      { period: '2022-Q4', value: 20 },
      { period: '2023-Q2', value: 22 },
    ]);
    const left = withoutRegion(FEED, 0, tableOf(FEED), 0);
    assert.deepEqual(
      tableOf(left).grid.rows.map(({ id }) => id),
      ['moss'],
    );
  });

  it('come for a region, in the part of the indicator that is shown', () => {
    const added = withRegion(FEED, 0, tableOf(FEED), 'marker');
    assert.deepEqual(valueAt(added, ['indicators', 0, 'series', 2]), { region: 'marker', observations: [] });
    assert.deepEqual(
      tableOf(added).grid.rows.map(({ id }) => id),
      ['halden', 'moss', 'marker'],
    );
    const categories = ['alle', 'kvinner'].map((id) => ({ id, label: id }));
    const feed = smallFeed(
      { halden: observations(1) },
      { dimensions: [{ id: 'kjonn', label: 'Kjønn', total: 'alle', categories }] },
    );
    const women = withRegion(feed, 0, tableOf(feed, [], ['kvinner']), 'moss');
    assert.deepEqual(valueAt(women, ['indicators', 0, 'series', 1]), {
      region: 'moss',
      categories: ['kvinner'],
      observations: [],
    });
  });
});
