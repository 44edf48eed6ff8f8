import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { figureIn, valueOf } from '../../../src/import/cells/number.js';
import { periodIn } from '../../../src/import/cells/period.js';
import { separatorsOf } from '../../../src/import/cells/separators.js';
import { unitIn } from '../../../src/import/cells/unit.js';

describe('periods as they are written', () => {
  const periods: readonly (readonly [written: string, period: string | undefined])[] = [
    ['2024K1', '2024-Q1'],
    ['2024Q1', '2024-Q1'],
    ['2024-Q1', '2024-Q1'],
    ['2023 K4', '2023-Q4'],
    ['1. kvartal 2024', '2024-Q1'],
    ['1.kvartal 2024', '2024-Q1'],
    ['1.\u00a0kvartal\u00a02024', '2024-Q1'],
    ['1. kv. 2024', '2024-Q1'],
    ['4. kvartal 2023', '2023-Q4'],
    ['kvartal 1 2024', '2024-Q1'],
    ['2024, 1. kvartal', '2024-Q1'],
    ['första kvartalet 2024', '2024-Q1'],
    ['IV kvartal 2023', '2023-Q4'],
    ['Q1 2024', '2024-Q1'],
    ['1st quarter 2024', '2024-Q1'],
    ['1. kv. 24', '2024-Q1'],
    ['2025M04', '2025-04'],
    ['april 2025', '2025-04'],
    ['apr. 2025', '2025-04'],
    ['apr-25', '2025-04'],
    ['mai 2024', '2024-05'],
    ['maj 2024', '2024-05'],
    ['December 2023', '2023-12'],
    ['2025U01', '2025-W01'],
    ['uke 14 2024', '2024-W14'],
    ['vecka 2 2024', '2024-W02'],
    ['2. halvår 2023', '2023-H2'],
    ['2021/22', '2021/22'],
    ['2021-2022', '2021/22'],
    ['2019–2021', '2019/2021'],
    ['2024', '2024'],
    ['31.12.2023', '2023-12-31'],
    ['2024-01-01 00:00:00', '2024-01-01'],
    ['1. januar 2024', '2024-01-01'],
    ['31 december 2023', '2023-12-31'],
    // What is none.
    ['5. kvartal 2024', undefined],
    ['31.2.2024', undefined],
    ['Endring 2022-2023', undefined],
    ['3001 Halden (2020-2023)', undefined],
    ['Østfold (-2019)', undefined],
    ['1804 Bodø', undefined],
    ['2012 Alta', undefined],
    ['0301', undefined],
    ['3101', undefined],
    ['14 519', undefined],
    ['Halden', undefined],
    ['', undefined],
  ];
  for (const [written, period] of periods)
    it(`${written} is ${period ?? 'none'}`, () => assert.equal(periodIn(written)?.period, period));

  it('may have a measure beside them, and a star', () => {
    assert.deepEqual(periodIn('Jobber 2024K1'), { period: '2024-Q1', rest: 'Jobber', isProvisional: false });
    assert.deepEqual(periodIn('Antall jobber, 1. kvartal 2024'), {
      period: '2024-Q1',
      rest: 'Antall jobber',
      isProvisional: false,
    });
    assert.deepEqual(periodIn('Jobber (2023)'), { period: '2023', rest: 'Jobber', isProvisional: false });
    assert.deepEqual(periodIn('2023*'), { period: '2023', rest: '', isProvisional: true });
  });
});

describe('numbers as they are written', () => {
  const numbers: readonly (readonly [written: string, value: number | null | undefined, signs?: string])[] = [
    ['14519', 14519],
    ['14 519', 14519],
    ['14\u00a0519', 14519],
    ['14\u2009519', 14519],
    ['14\u202f519', 14519],
    ["14'519", 14519],
    ['1 234 567,5', 1234567.5],
    ['1.234.567', 1234567],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['2,6', 2.6],
    ['0,026', 0.026],
    ['.5', 0.5],
    ['-4', -4],
    ['\u22124', -4],
    ['–4', -4],
    ['+3', 3],
    ['2,6 %', 2.6],
    ['2,6 prosent', 2.6],
    ['47,6 mill. kr', 47_600_000],
    ['804 420 kr', 804_420],
    ['14 410*', 14410, '*'],
    ['14 410 *', 14410, '*'],
    ['2,3 (p)', 2.3, 'p'],
    ['2,3bp', 2.3, 'bp'],
    ['12 1)', 12],
    ['..', null, '..'],
    ['.', null, '.'],
    [':', null, ':'],
    [': c', null, 'c'],
    ['-', 0, '-'],
    ['–', 0, '–'],
    ['n/a', null, 'n/a'],
    ['-0', 0],
    // What is none.
    ['1 2 3', undefined],
    ['1e5', undefined],
    ['1.2.3', undefined],
    ['12,', undefined],
    ['#REF!', undefined],
    ['0x1f', undefined],
    ['Halden', undefined],
    ['', undefined],
    ['9'.repeat(100_000), undefined],
  ];
  for (const [written, value, signs = ''] of numbers)
    it(`${written.slice(0, 20)} is ${String(value)}`, () => {
      const figure = figureIn({ text: written });
      assert.equal(figure && valueOf(figure, { doubtful: 'whole' }), value);
      assert.equal(figure?.signs.map(({ sign }) => sign).join('') ?? '', signs);
    });

  it('have other signs at Eurostat', () => {
    assert.equal(figureIn({ text: ':' }, 'eurostat')?.signs[0]?.meaning, 'missing');
    assert.equal(figureIn({ text: ':' })?.signs[0]?.meaning, 'confidential');
    assert.equal(figureIn({ text: '5', number: 5, sign: 'e' }, 'eurostat')?.signs[0]?.meaning, 'estimated');
  });
});

describe('a separator with three digits behind it', () => {
  const read = (texts: readonly string[], hints = {}) => {
    const { doubtful, by } = separatorsOf(texts, hints);
    return `${doubtful} by ${by}`;
  };
  it('is of thousands beside whole numbers', () => assert.equal(read(['14.519', '350']), 'whole by whole-numbers'));
  it('is of thousands beside two of them', () => assert.equal(read(['14.519', '1.234.567']), 'whole by whole-numbers'));
  it('is of decimals beside decimals of the same sign', () =>
    assert.equal(read(['14.519', '2.6', '350']), 'fraction by other-decimals'));
  it('is of thousands beside decimals of the other sign', () =>
    assert.equal(read(['14.519', '2,6']), 'whole by other-decimals'));
  it('is of decimals of a percentage', () => assert.equal(read(['14.519'], { isPercent: true }), 'fraction by unit'));
  it('is what is nearer to the figures before', () => {
    assert.equal(read(['14.519', '1.290'], { before: 13_000 }), 'whole by before');
    assert.equal(read(['14.519', '1.290'], { before: 12 }), 'fraction by before');
  });
  it('stays in doubt where nothing says it', () => {
    assert.equal(read(['14.519', '1.290']), 'whole by nothing');
    assert.equal(read(['14.519'], { before: 0 }), 'whole by nothing');
  });
  it('is what somebody says', () =>
    assert.equal(read(['14.519', '350'], { answer: 'fraction' }), 'fraction by answer'));
});

describe('units', () => {
  const units: readonly (readonly [written: string, multiplier: number, isPercent: boolean, rest: string])[] = [
    ['personer', 1, false, 'personer'],
    ['1 000 personer', 1000, false, 'personer'],
    ['1000 personer', 1000, false, 'personer'],
    ['Thousand persons', 1000, false, 'persons'],
    ['THS_PER', 1000, false, 'per'],
    ['mill. kr', 1e6, false, ''],
    ['Millioner kroner', 1e6, false, ''],
    ['mnkr', 1e6, false, ''],
    ['mrd. kr', 1e9, false, ''],
    ['Million euro', 1e6, false, ''],
    ['Prosent', 1, true, ''],
    ['%', 1, true, ''],
    ['Percent', 1, true, ''],
    ['per 1 000 innbyggere', 1, false, 'per 1 000 innbyggere'],
    ['pr. 1000 innbyggere', 1, false, 'pr. 1000 innbyggere'],
  ];
  for (const [written, multiplier, isPercent, rest] of units)
    it(written, () => assert.deepEqual(unitIn(written), { multiplier, isPercent, rest }));
});
