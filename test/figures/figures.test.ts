import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Feed } from '../../src/feed/index.js';
import { fetchedFigure, fetchFigure, makerOf } from '../../src/figures/doors.js';
import type { FigureName } from '../../src/figures/doors.js';
import { chartHeightOf, figureOf, namesIn, OFFERS } from '../../src/figures/figures.js';
import { requestOf, shownTable, smallFeed } from './small-feed.js';
import { trendOf } from './figures.js';

const PERCENT = { measure: 'rate', unit: { id: 'percent', label: '%', decimals: 1 } };
const JOBS = { measure: 'stock', unit: { id: 'jobs', label: 'jobber', decimals: 0 } };
const MOSS = { Moss: [['2023', 2]] } as const;

/** Whether a figure is offered of the first indicator of a feed. */
function isOffered(name: FigureName, feed: Feed, of = feed.indicators[0]?.id ?? ''): boolean {
  return namesIn(feed, requestOf(feed, of, ['Moss']).basis).includes(name);
}

/** Rates of regions in 2023, some with an interval. */
function ratesOf(values: Readonly<Record<string, object>>): Feed {
  const series = Object.entries(values).map(([region, more]) => ({
    region,
    observations: [{ period: '2023', value: 2, ...more }],
  }));
  const regions = Object.keys(values).map((id) => ({ id, name: id }));
  return smallFeed([{ id: 'Ledige', ...PERCENT, rows: {}, series }], { regions });
}

// First of all: none of the code has been fetched yet.
describe('a figure whose code is not there', () => {
  const feed = smallFeed([
    {
      id: 'Antall',
      ...JOBS,
      rows: {
        Moss: [
          ['2022', 1],
          ['2023', 2],
        ],
      },
    },
  ]);
  const request = requestOf(feed, 'Antall', ['Moss']);

  it('says that it cannot be shown, and has the numbers in its table', () => {
    assert.equal(fetchedFigure('trend'), undefined);
    const { name, title, chart, reason, table, readings, notes, indicators } = figureOf('trend', request, undefined);
    assert.deepEqual([name, title, chart], ['trend', 'Antall: Moss', undefined]);
    assert.equal(reason, 'Figuren kan ikke vises her. Du finner tallene i tabellen.');
    assert.deepEqual(shownTable(table).rows, [
      ['2022', '1', ''],
      ['2023', '2', ''],
    ]);
    assert.deepEqual([readings, notes, indicators], [[], [], feed.indicators]);
  });

  it('has made no chart, which nobody can then ask for a height', () => {
    assert.throws(() => chartHeightOf(trendOf({}), 600), new Error('There is no figure trend'));
    assert.throws(() => makerOf({ kind: 'pie', description: '' }), new Error('There is no figure pie'));
  });

  it('is whole when its code has come', async () => {
    await fetchFigure('trend');
    const trend = fetchedFigure('trend');
    assert.equal(figureOf('trend', request, trend).chart?.kind, 'trend');
    assert.equal(makerOf(trendOf({})), trend);
    assert.equal(chartHeightOf(trendOf({}), 600), 252);
  });
});

describe('the figures that are offered', () => {
  it('are the development of every figure, and the ranking in two orders where there is somebody to rank', () => {
    const years = (...values: readonly number[]) => values.map((value, index) => [`${2022 + index}`, value] as const);
    const namesOf = (rows: Readonly<Record<string, readonly (readonly [string, number])[]>>): FigureName[] => {
      const feed = smallFeed([{ id: 'Antall', ...JOBS, rows }]);
      return namesIn(feed, requestOf(feed, 'Antall', ['Moss']).basis);
    };
    assert.deepEqual(namesOf({ Moss: years(1, 2) }), ['trend']);
    assert.deepEqual(namesOf({ Moss: years(1, 2), Ås: years(3, 4) }), ['trend', 'ranking', 'ranking-change']);
    assert.deepEqual(namesOf({ Moss: years(1, 2), Ås: years(3, 4).slice(1) }), ['trend', 'ranking']);
    assert.deepEqual(namesOf({ Moss: years(1, 2), Ås: years(3, 4).slice(0, 1) }), ['trend']);
    assert.deepEqual(namesOf({ Moss: years(0, 2), Ås: years(3, 4) }), ['trend', 'ranking'], 'no share of zero');
    assert.deepEqual(namesIn(smallFeed([{ id: 'Antall', ...JOBS, rows: MOSS }]), undefined), ['trend']);
    assert.equal(OFFERS['ranking-change'].orderOf, 'ranking');
    assert.deepEqual(
      [OFFERS.ranking.order?.nb, OFFERS['ranking-change'].order?.nb, OFFERS.trend.order],
      ['Nivå', 'Endring', undefined],
    );
    assert.deepEqual(
      [OFFERS.ranking.name('region').nb, OFFERS['ranking-change'].name('municipality').nb],
      ['Regioner', 'Kommuner'],
    );
  });

  it('are intervals where a region has one in the newest period, and nowhere else', () => {
    const interval = { lower: 0, upper: 3 };
    assert.ok(isOffered('interval', ratesOf({ Moss: interval, Ås: interval })));
    assert.ok(isOffered('interval', ratesOf({ Moss: {}, Ås: interval })));
    assert.ok(!isOffered('interval', ratesOf({ Moss: {}, Ås: {} })));
  });

  it('are the composition where the chosen figure has parts', () => {
    const parts = ['industri', 'handel'];
    const feed = smallFeed([
      { id: 'alle', ...JOBS, parts, rows: MOSS },
      ...parts.map((id) => ({ id, ...JOBS, rows: { Moss: [['2023', 1]] as const } })),
    ]);
    assert.ok(isOffered('composition', feed));
    assert.ok(!isOffered('composition', feed, 'handel'));
  });

  it('are jobs × value where the region has both for two periods', () => {
    const years = (...texts: readonly string[]) => texts.map((text) => [text, 2] as const);
    const of = (concept: string, ...texts: readonly string[]) => ({
      ...{ id: concept, concept, ...JOBS },
      rows: { Moss: years(...texts) },
    });
    const jobs = of('jobs', '2022', '2023');
    assert.ok(isOffered('jobs-value', smallFeed([jobs, of('value-per-job', '2022', '2023')])));
    assert.ok(!isOffered('jobs-value', smallFeed([jobs, of('value-per-job', '2021', '2023')])));
    assert.ok(!isOffered('jobs-value', smallFeed([jobs])));
  });
});
