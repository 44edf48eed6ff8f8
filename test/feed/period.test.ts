import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  areAdjacent,
  comparePeriods,
  isoRangeOf,
  NOT_GIVEN,
  parsePeriod,
  yearBefore,
  type Frequency,
} from '../../src/feed/index.js';
import { comparePeriodTexts, isSameTime } from '../../src/feed/period.js';

function period(text: string) {
  const found = parsePeriod(text);
  assert.ok(found, text);
  return found;
}

describe('parsePeriod', () => {
  it('reads the feed’s spelling and Statistics Norway’s', () => {
    const spellings: readonly (readonly [string, string])[] = [
      ['2023', '2023'],
      ['2023-Q4', '2023-Q4'],
      ['2023K4', '2023-Q4'],
      ['2023-k4', '2023-Q4'],
      ['2023-04', '2023-04'],
      ['2025M04', '2025-04'],
      ['2023-W14', '2023-W14'],
      ['2025U01', '2025-W01'],
      ['2023-H1', '2023-H1'],
      ['2023-04-30', '2023-04-30'],
      [' 2023 ', '2023'],
      ['2021/22', '2021/22'],
      ['1999/00', '1999/00'],
      ['2019/2021', '2019/2021'],
      ['2016~', '2016~'],
      ['2016K4~', '2016-Q4~'],
      ['2021/22~', '2021/22~'],
    ];
    assert.deepEqual(
      spellings.map(([text]) => period(text).text),
      spellings.map(([, expected]) => expected),
    );
  });

  it('refuses what is no period', () => {
    for (const text of [
      '',
      '23',
      '2023-Q5',
      '2023-Q0',
      '2023-13',
      '2023-02-30',
      '2021-W53',
      '2023-H3',
      'høst 2023',
      '45291',
      '2023-4',
      '2021/25',
      '2021/21',
      '2021/2021',
      '2021/2020',
      // A year that goes over New Year has one spelling; reading tolerates others.
      '2021/2022',
      '2021-22',
      '~',
      '2016~~',
      NOT_GIVEN,
    ])
      assert.equal(parsePeriod(text), undefined, text);
  });

  it('knows when periods begin and end', () => {
    const iso = (text: string) =>
      [period(text).start, period(text).end].map((time) => new Date(time).toISOString().slice(0, 10));
    assert.deepEqual(iso('2023-Q4'), ['2023-10-01', '2024-01-01']);
    assert.deepEqual(iso('2024-02'), ['2024-02-01', '2024-03-01']);
    // ISO 8601: week 1 of 2021 begins on 4 January, week 53 of 2020 on 28 December.
    assert.deepEqual(iso('2021-W01'), ['2021-01-04', '2021-01-11']);
    assert.deepEqual(iso('2020-W53'), ['2020-12-28', '2021-01-04']);
    assert.deepEqual(iso('2023-H2'), ['2023-07-01', '2024-01-01']);
    assert.deepEqual(iso('2019/2021'), ['2019-01-01', '2022-01-01']);
    // Drawn from the middle of a year to the middle of the next, whatever its days.
    assert.deepEqual(iso('2021/22'), ['2021-07-01', '2022-07-01']);
  });

  it('tells a rough period from an exact one', () => {
    const [rough, exact] = [period('2016~'), period('2016')];
    assert.deepEqual([rough.isApproximate, exact.isApproximate], [true, false]);
    assert.deepEqual([rough.start, rough.end], [exact.start, exact.end]);
  });

  it('has first and last days as far as they are known', () => {
    const range = (text: string) => isoRangeOf(period(text));
    assert.deepEqual(range('2023'), ['2023-01-01', '2023-12-31']);
    assert.deepEqual(range('2024-02~'), ['2024-02-01', '2024-02-29']);
    assert.deepEqual(range('2023-04-30'), ['2023-04-30', '2023-04-30']);
    assert.deepEqual(range('2019/2021'), ['2019-01-01', '2021-12-31']);
    // Nobody has said on which day the year begins.
    assert.deepEqual(range('2021/22'), ['2021', '2022']);
    assert.deepEqual(isoRangeOf(period('2021/22'), 'financial'), ['2021', '2022']);
    assert.deepEqual(isoRangeOf(period('2021/22'), 'school'), ['2021-08-01', '2022-07-31']);
  });

  it('does not depend on the clock or zone of the reader', () => {
    const zone = process.env['TZ'];
    const starts = ['UTC', 'Europe/Oslo', 'America/New_York', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'].map((name) => {
      process.env['TZ'] = name;
      return [period('2024-02-29').text, period('2023-Q4').start, period('2021-W01').start].join();
    });
    process.env['TZ'] = zone;
    assert.equal(new Set(starts).size, 1);
  });
});

describe('neighbours', () => {
  const cases: readonly (readonly [earlier: string, later: string, frequency: Frequency, expected: boolean])[] = [
    ['2022', '2023', 'year', true],
    ['2016', '2018', 'year', false],
    ['2022-Q4', '2023-Q4', 'year', true],
    ['2022-Q4', '2023-Q3', 'year', false],
    ['2022-Q4', '2023-Q1', 'quarter', true],
    ['2022-Q4', '2023-Q2', 'quarter', false],
    ['2022-12', '2023-01', 'month', true],
    ['2020-W53', '2021-W01', 'week', true],
    ['2023-02-28', '2023-03-01', 'day', true],
    ['2024-02-28', '2024-03-01', 'day', false],
    ['2022', '2023-Q1', 'quarter', false],
    ['2022', '2023-Q1', 'year', false],
    ['2023-12-31', '2024-12-31', 'year', true],
    ['2023-03-01', '2024-02-29', 'year', false],
    ['2020/21', '2021/22', 'year', true],
    ['1999/00', '2000/01', 'year', true],
    ['2019/20', '2021/22', 'year', false],
    ['2020', '2021/22', 'year', false],
    ['2016/2018', '2019/2021', 'year', true],
    ['2017/2019', '2019/2021', 'year', false],
    ['2020/21', '2021/22', 'quarter', true],
    ['2015~', '2016', 'year', true],
    ['2015', '2016~', 'year', true],
  ];
  for (const [earlier, later, frequency, expected] of cases) {
    it(`${later} ${expected ? 'follows' : 'does not follow'} ${earlier} by ${frequency}`, () =>
      assert.equal(areAdjacent(period(earlier), period(later), frequency), expected));
  }

  it('are as many years apart as a series says', () => {
    assert.equal(areAdjacent(period('2019'), period('2023'), 'year', 4), true);
    assert.equal(areAdjacent(period('2022'), period('2023'), 'year', 4), false);
    // Averages over three years that move on by one.
    assert.equal(areAdjacent(period('2018/2020'), period('2019/2021'), 'year', 1), true);
  });

  it('finds the period so many years before', () => {
    assert.equal(yearBefore(period('2023'), 4), '2019');
    assert.equal(yearBefore(period('2021/22'), 4), '2017/18');
    assert.equal(yearBefore(period('2019/2021'), 3), '2016/2018');
    assert.equal(yearBefore(period('2024-02-28~'), 2), '2022-02-28');
  });

  it('finds the same part of the year before', () => {
    assert.deepEqual(
      ['2023-Q4', '2023-04', '2023-W14', '2023', '2024-02-28', '2023-H1', '2000/01'].map((text) =>
        yearBefore(period(text)),
      ),
      ['2022-Q4', '2022-04', '2022-W14', '2022', '2023-02-28', '2022-H1', '1999/00'],
    );
  });

  it('sorts by time', () => {
    const sorted = ['2023-Q4', '2022', '2023-01', '2023', '2023-Q1', '2022/23']
      .map(period)
      .sort(comparePeriods)
      .map(({ text }) => text);
    assert.deepEqual(sorted, ['2022', '2022/23', '2023-01', '2023-Q1', '2023', '2023-Q4']);
  });

  it('sorts what has no time before the rest', () => {
    const sorted = ['2023', NOT_GIVEN, '2022~', NOT_GIVEN].sort(comparePeriodTexts);
    assert.deepEqual(sorted, [NOT_GIVEN, NOT_GIVEN, '2022~', '2023']);
  });

  it('takes no two times that are not given for the same', () => {
    assert.equal(isSameTime('2023', '2023'), true);
    assert.equal(isSameTime('2023', '2023~'), false);
    assert.equal(isSameTime(NOT_GIVEN, NOT_GIVEN), false);
  });
});
