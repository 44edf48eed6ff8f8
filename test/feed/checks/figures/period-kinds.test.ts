import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFile } from '../../../../src/check/check-file.js';
import { linesOf } from '../../../../src/check/report-formats.js';
import { checkFeedText } from '../../../../src/feed/index.js';

type Figures = readonly (readonly [period: string, value: number])[];

/** A feed of one indicator with a series for each region. */
function feedOf(rows: Readonly<Record<string, Figures>>, more: object = {}, feed: object = {}): string {
  return JSON.stringify({
    feedVersion: '1.1',
    regions: Object.keys(rows).map((id) => ({ id, name: id })),
    indicators: [
      {
        id: 'i',
        title: 'I',
        source: { producer: 'P' },
        unit: { id: 'points' },
        ...more,
        series: Object.entries(rows).map(([region, figures]) => ({
          region,
          observations: figures.map(([period, value]) => ({ period, value })),
        })),
      },
    ],
    ...feed,
  });
}

/** What is found, by code and by the values that say which periods it is about. */
function found(text: string): string[] {
  return checkFeedText(text).problems.map(({ code, values: { missing, newest, suggestion } }) =>
    [code, missing, newest, suggestion].filter((part) => part !== undefined).join(' '),
  );
}

function figures(...periods: readonly string[]): Figures {
  return periods.map((period, index) => [period, 100 + index]);
}

describe('the checks know every kind of period', () => {
  const holes: readonly (readonly [what: string, periods: readonly string[], more: object, told: readonly string[]])[] =
    [
      ['elections that are all there', ['2011', '2015', '2019', '2023'], {}, []],
      ['an election that was skipped', ['2003', '2007', '2011', '2019', '2023'], {}, ['period-skipped 2015']],
      ['elections held against an interval of one year', ['2003', '2007', '2011', '2015'], { every: 1 }, []],
      ['school years that are all there', ['2020/21', '2021/22', '2022/23'], { reportingYear: 'school' }, []],
      ['a school year that was skipped', ['2018/19', '2019/20', '2020/21', '2022/23'], {}, ['period-skipped 2021/22']],
      ['averages of three years that overlap', ['2018/2020', '2019/2021', '2020/2022'], {}, []],
      [
        'three years that were skipped',
        ['2004/2006', '2007/2009', '2010/2012', '2016/2018'],
        {},
        ['period-skipped 2013/2015'],
      ],
      ['a rough year among others', ['2014', '2015', '2016~', '2017'], {}, []],
      ['a figure whose time is not given', ['not-given', '2015', '2016', '2017'], {}, []],
      ['years spelled as quarters', ['2020', '2021'], { frequency: 'quarter' }, ['frequency-kind year']],
      ['school years in a series of months', ['2020/21', '2021/22'], { frequency: 'month' }, ['frequency-kind year']],
      ['spans that begin together', ['2019/2021', '2019/2022'], { frequency: 'month' }, ['frequency-kind year']],
    ];
  for (const [what, periods, more, told] of holes)
    it(`in ${what}`, () => assert.deepEqual(found(feedOf({ moss: figures(...periods) }, more)), told));

  it('when they ask which regions lack the newest', () => {
    const [old, now] = [figures('2021/22', '2022/23'), figures('2021/22', '2022/23', '2023/24')];
    const others = { a: now, b: now, c: now };
    assert.deepEqual(found(feedOf({ ...others, moss: old })), ['newest-missing 2023/24']);
    // A rough period is that period, and a time that is not given may be any.
    const rough = figures('2021/22', '2022/23', '2023/24~');
    assert.deepEqual(found(feedOf({ ...others, moss: rough })), []);
    assert.deepEqual(found(feedOf({ ...others, moss: figures('not-given') })), []);
  });

  it('when they add up, never figures whose time is not given', () => {
    const regions = ['a', 'b', 'both'].map((id) => ({
      id,
      name: id,
      ...(id === 'both' ? { members: ['a', 'b'] } : {}),
    }));
    const rows: Readonly<Record<string, Figures>> = {
      a: [['not-given', 100]],
      b: [['not-given', 100]],
      both: [['not-given', 500]],
    };
    const count = { measure: 'stock', unit: { id: 'persons', label: 'personer' } };
    assert.deepEqual(found(feedOf(rows, count, { regions })), []);
    const known = Object.fromEntries(
      Object.entries(rows).map(([id, [one]]) => [id, [['2023', one?.[1] ?? 0]] as const]),
    );
    assert.deepEqual(found(feedOf(known, count, { regions })), ['sum-differs']);
  });

  it('when they ask whether a figure can have been published', () => {
    const flow = (period: string, published: string) =>
      found(feedOf({ moss: [[period, 5]] }, { measure: 'flow', source: { producer: 'P', published } }));
    assert.deepEqual(flow('2023', '2023-06-01'), ['published-early']);
    assert.deepEqual(flow('2023~', '2023-06-01'), []);
    // A financial year 2023/24 may end in January as in November.
    assert.deepEqual(flow('2023/24', '2023-12-01'), ['published-early']);
    assert.deepEqual(flow('2023/24', '2024-02-01'), []);
    assert.deepEqual(flow('2021/2023', '2023-06-01'), ['published-early']);
  });
});

describe('periods that are spelled as people spell them', () => {
  const lines = (text: string) =>
    linesOf(checkFile(new TextEncoder().encode(text), { language: 'nb', today: '2026-11-29' }), 'text', 'feed.json');

  it('are told once, with what to write', () => {
    const told = lines(feedOf({ moss: figures('2020-2021', '2021-2022', '2022-2023') })).slice(0, -1);
    assert.equal(told.length, 1);
    assert.match(told[0] ?? '', /«2020-2021» og er lest som 2020\/21\. Skriv "2020\/21"\./);
  });

  it('are found in the file by what they were read as', () => {
    const text = feedOf(
      { moss: [...figures('2010-11', '2011-12', '2012-13'), ['2013-14', 10_000_000]] },
      { measure: 'stock' },
    );
    const told = lines(text).find((line) => line.includes('scale-step'));
    assert.match(told ?? '', /: moss, I, 2013\/14: /);
    assert.match(told ?? '', /kolonne/);
  });
});
