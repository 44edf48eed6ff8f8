import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { yearsBetween } from '../../../src/feed/derive/years-between.js';
import { parseFeed } from '../../../src/feed/index.js';

describe('the years between figures', () => {
  const cases: readonly (readonly [what: string, periods: readonly string[], expected: number])[] = [
    ['every year', ['2021', '2022', '2023'], 1],
    ['every fourth year', ['2007', '2011', '2015'], 4],
    ['every fourth year, one missing', ['2007', '2011', '2019', '2023'], 4],
    ['every second year, in any order', ['2023', '2019', '2021'], 2],
    ['two figures, whose distance may be a gap', ['2019', '2023'], 1],
    ['one figure', ['2023'], 1],
    ['none', [], 1],
    ['no rhythm', ['2010', '2013', '2018'], 1],
    ['no rhythm that any distance shows', ['2011', '2015', '2021'], 1],
    ['every fourth year in a quarter', ['2015-Q4', '2019-Q4', '2023-Q4'], 4],
    ['years and quarters', ['2015', '2019', '2023-Q4'], 1],
    ['every second school year', ['2017/18', '2019/20', '2021/22'], 2],
    ['three years at a time', ['2013/2015', '2016/2018', '2019/2021'], 3],
    ['three years at a time, two of them', ['2016/2018', '2019/2021'], 3],
    ['three years at a time, with a gap', ['2013/2015', '2019/2021'], 3],
    ['averages that move on by a year', ['2017/2019', '2018/2020', '2019/2021'], 1],
    ['two averages that overlap', ['2018/2020', '2019/2021'], 1],
    ['with a rough one', ['2015~', '2019', '2023'], 4],
    ['with one whose time is not given', ['not-given', '2015', '2019', '2023'], 4],
    ['on the same day', ['2015-09-14', '2019-09-14', '2023-09-14'], 4],
  ];
  for (const [what, periods, expected] of cases) {
    it(`${what}: ${expected}`, () => assert.equal(yearsBetween(periods), expected));
  }
});

describe('the interval of an indicator', () => {
  function everyOf(indicator: object, ...series: readonly (readonly string[])[]): number | undefined {
    const { feed } = parseFeed({
      feedVersion: '1.1',
      regions: series.map((_, index) => ({ id: `r${index}`, name: 'R' })),
      indicators: [
        {
          id: 'i',
          title: 'I',
          series: series.map((periods, index) => ({
            region: `r${index}`,
            observations: periods.map((period, value) => ({ period, value })),
          })),
          ...indicator,
        },
      ],
    });
    return feed?.indicators[0]?.every;
  }

  it('is what the feed says', () => {
    assert.equal(everyOf({ every: 4 }, ['2019', '2023']), 4);
    // Two figures are missing in each gap.
    assert.equal(everyOf({ every: 2 }, ['2011', '2015', '2019']), 2);
  });

  it('is that of all regions together', () => {
    assert.equal(everyOf({}, ['2007', '2011', '2015', '2019', '2023'], ['2019', '2023']), 4);
    assert.equal(everyOf({}, ['2015', '2019', '2023'], ['2022', '2023']), 1);
  });

  it('is of years: other frequencies have neighbours of their own', () => {
    assert.equal(everyOf({ frequency: 'quarter', every: 4 }, ['2023-Q1', '2023-Q2']), 1);
    assert.equal(everyOf({ frequency: 'quarter' }, ['2015-Q4', '2019-Q4', '2023-Q4']), 1);
  });

  it('is never a figure that says nothing', () => {
    assert.equal(everyOf({ every: 0 }, ['2022', '2023']), 1);
    assert.equal(everyOf({ every: 1.5 }, ['2022', '2023']), 1);
  });
});
