import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { figureTable } from '../../../../src/editor/figures/table/figure-table.js';
import { indicatorLine, nextPeriod, periodChoices } from '../../../../src/editor/figures/table/indicator-line.js';
import { FREQUENCY_WORDS, PAGE_WORDS } from '../../../../src/editor/figures/page/page.words.js';
import { smallFeed } from './small-feed.js';

function indicatorOf(properties: object, periods: readonly string[] = []) {
  const halden = periods.map((period) => ({ period, value: 1 }));
  const table = figureTable(smallFeed({ halden }, properties), 0, { language: 'nb' });
  assert.ok(table);
  return table.facts.indicator;
}

describe('the next period', () => {
  const cases: readonly (readonly [frequency: string, periods: readonly string[], next: string])[] = [
    ['quarter', ['2023-Q4'], '2024-Q1'],
    ['quarter', ['2023-Q2'], '2023-Q3'],
    ['half-year', ['2023-H2'], '2024-H1'],
    ['month', ['2023-12'], '2024-01'],
    ['week', ['2020-W52'], '2020-W53'],
    ['week', ['2021-W52'], '2022-W01'],
    ['day', ['2024-02-28'], '2024-02-29'],
    ['year', ['2023'], '2024'],
    // A quarter stands for the year, and elections come every fourth.
    ['year', ['2022-Q4', '2023-Q4'], '2024-Q4'],
    ['year', ['2011', '2015', '2019'], '2023'],
    ['year', ['1998/99', '1999/00'], '2000/01'],
    // Where there is none yet: the last that is over.
    ['quarter', [], '2024-Q1'],
    ['month', [], '2024-04'],
    ['half-year', [], '2023-H2'],
    ['year', [], '2023'],
  ];
  for (const [frequency, periods, next] of cases)
    it(`is ${next} after ${periods.at(-1) ?? 'none'} by ${frequency}`, () => {
      assert.equal(nextPeriod(periods, indicatorOf({ frequency }, periods), '2024-05-30'), next);
    });

  it('is the first that is offered', () => {
    const names = periodChoices(['2023-Q3', '2023-Q4'], indicatorOf({}, ['2023-Q4']), '2024-05-30', 'nb');
    assert.deepEqual(
      names.map(({ name }) => name.replaceAll('\u00a0', ' ')),
      ['1. kvartal 2024', '4. kvartal 2023', '3. kvartal 2023'],
    );
  });
});

describe('the line under the title', () => {
  it('says how often, in what, and where from', () => {
    const source = { producer: 'Statistisk sentralbyrå', table: '11657' };
    const words = { per: FREQUENCY_WORDS.quarter.per, table: PAGE_WORDS.table };
    assert.equal(
      indicatorLine(indicatorOf({ source }), words, 'nb'),
      'Per kvartal · jobber · Statistisk sentralbyrå, tabell 11657',
    );
    assert.equal(indicatorLine(indicatorOf({}), words, 'en'), 'By quarter · jobber');
  });
});
