import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { areAdjacent, comparePeriods, parsePeriod, yearBefore, type Frequency } from '../../src/feed/index.js';

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
  ];
  for (const [earlier, later, frequency, expected] of cases) {
    it(`${later} ${expected ? 'follows' : 'does not follow'} ${earlier} by ${frequency}`, () =>
      assert.equal(areAdjacent(period(earlier), period(later), frequency), expected));
  }

  it('finds the same part of the year before', () => {
    assert.deepEqual(
      ['2023-Q4', '2023-04', '2023-W14', '2023', '2024-02-28', '2023-H1'].map((text) => yearBefore(period(text))),
      ['2022-Q4', '2022-04', '2022-W14', '2022', '2023-02-28', '2022-H1'],
    );
  });

  it('sorts by time', () => {
    const sorted = ['2023-Q4', '2022', '2023-01', '2023', '2023-Q1']
      .map(period)
      .sort(comparePeriods)
      .map(({ text }) => text);
    assert.deepEqual(sorted, ['2022', '2023-01', '2023-Q1', '2023', '2023-Q4']);
  });
});
