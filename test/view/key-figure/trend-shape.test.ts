import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFeed, type Observation, type ObservationStatus } from '../../../src/feed/index.js';
import { figureBasis, keyFigureOf } from '../../../src/view/key-figure/key-figure.js';
import { trendOf, trendShape } from '../../../src/view/key-figure/trend-shape.js';

const observations = (...rows: readonly (readonly [string, number | null, ...ObservationStatus[]])[]): Observation[] =>
  rows.map(([period, value, ...statuses]) => ({ period, value, statuses }));

const YEARLY = { frequency: 'year', every: 1 } as const;
const QUARTERLY = { frequency: 'quarter', every: 1 } as const;

describe('the small trend', () => {
  it('fills a square, later to the right and larger to the top', () => {
    // 1 January 2020, 2021 and 2022: 366 of 731 days lie before the middle one.
    const shape = trendShape(observations(['2020', 10], ['2021', 30], ['2022', 20]), YEARLY);
    assert.deepEqual(shape?.segments, [
      [
        { x: 0, y: 1 },
        { x: 366 / 731, y: 0 },
        { x: 1, y: 0.5 },
      ],
    ]);
    assert.deepEqual(shape?.last, { x: 1, y: 0.5 });
  });

  it('stops at a missing value and at a break, and draws no line of one point', () => {
    const shape = trendShape(
      observations(['2018', 1], ['2019', 2], ['2020', null], ['2021', 3], ['2022', 4, 'break'], ['2023', 5]),
      YEARLY,
    );
    assert.deepEqual(
      shape?.segments.map((segment) => segment.length),
      [2, 2],
    );
  });

  it('stops at a period that is not in the series', () => {
    const rows = observations(['2022-Q4', 1], ['2023-Q1', 2], ['2023-Q3', 3], ['2023-Q4', 4]);
    assert.deepEqual(
      trendShape(rows, QUARTERLY)?.segments.map((segment) => segment.length),
      [2, 2],
    );
    assert.equal(trendShape(observations(['2016', 1], ['2018', 2]), YEARLY), undefined);
  });

  it('is not there when nothing can be compared', () => {
    assert.equal(trendShape(observations(['2018', 1]), YEARLY), undefined);
    assert.equal(trendShape(observations(['2016', 1], ['2017', null], ['2018', 2, 'break']), YEARLY), undefined);
  });

  it('is not there when only short pieces far apart could be drawn', () => {
    const rows = (last: string) => observations(['2006', 1], ['2007', 2], [last, 3], [`${Number(last) + 1}`, 4]);
    assert.equal(trendShape(rows('2020'), YEARLY), undefined);
    assert.equal(trendShape(rows('2011'), YEARLY)?.segments.length, 2);
  });

  it('goes from election to election', () => {
    const rows = observations(['2015', 1], ['2019', 2], ['2023', 3]);
    assert.deepEqual(
      trendShape(rows, { frequency: 'year', every: 4 })?.segments.map((segment) => segment.length),
      [3],
    );
  });

  it('is level when nothing changes', () => {
    assert.deepEqual(trendShape(observations(['2018', 1], ['2019', 1]), YEARLY)?.segments, [
      [
        { x: 0, y: 0.5 },
        { x: 1, y: 0.5 },
      ],
    ]);
  });
});

describe('the trend of a key figure', () => {
  /** What the tile says before the line is there, and the line; both from what the feed has of an indicator. */
  function told(rows: readonly (readonly [string, number | null, ObservationStatus?])[]) {
    const { feed } = parseFeed({
      feedVersion: '1.1',
      language: 'nb',
      regions: [{ id: 'her', name: 'Her' }],
      indicators: [
        {
          id: 'i',
          title: 'Jobber',
          series: [{ region: 'her', observations: rows.map(([period, value, status]) => ({ period, value, status })) }],
        },
      ],
    });
    const [indicator] = feed?.indicators ?? [];
    const basis = feed && indicator && figureBasis(feed, indicator, 'her');
    assert.ok(basis);
    const { hasTrend } = keyFigureOf(feed, basis, 'nb');
    return { hasTrend, lines: trendOf(basis)?.segments.map((segment) => segment.length) };
  }

  it('has room before it comes, and only where it comes', () => {
    assert.deepEqual(
      told([
        ['2022', 1],
        ['2023', 2],
      ]),
      { hasTrend: true, lines: [2] },
    );
    assert.deepEqual(told([['2023', 2]]), { hasTrend: false, lines: undefined });
    assert.deepEqual(
      told([
        ['2021', 1],
        ['2022', null, 'missing'],
        ['2023', 2],
      ]),
      { hasTrend: false, lines: undefined },
    );
    assert.deepEqual(
      told([
        ['2022', 1],
        ['2023', 2, 'break'],
      ]),
      { hasTrend: false, lines: undefined },
    );
    assert.deepEqual(
      told([
        ['2020', 1],
        ['2021', 2],
        ['2023', 3, 'break'],
      ]),
      { hasTrend: true, lines: [2] },
    );
    // Short pieces far apart are not drawn.
    assert.deepEqual(
      told([
        ['2006', 1],
        ['2007', 2],
        ['2020', 3],
        ['2021', 4],
      ]),
      { hasTrend: false, lines: undefined },
    );
  });

  it('ends with the newest figure: a forecast after it makes neither line nor room', () => {
    assert.deepEqual(
      told([
        ['2023', 2],
        ['2024', 3, 'forecast'],
      ]),
      { hasTrend: false, lines: undefined },
    );
    assert.deepEqual(
      told([
        ['2022', 1],
        ['2023', 2],
        ['2024', 3, 'forecast'],
      ]),
      { hasTrend: true, lines: [2] },
    );
  });
});
