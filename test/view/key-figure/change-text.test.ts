import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changeTo } from '../../../src/feed/derive/change.js';
import { LANGUAGES, parseFeed, type Language } from '../../../src/feed/index.js';
import { changeText } from '../../../src/view/key-figure/change-text.js';

type Rows = readonly (readonly [period: string, value: number])[];

/** The change up to the last of some figures, with ordinary spaces. */
function changeOf(indicator: object, rows: Rows, language: Language = 'nb'): string {
  const observations = rows.map(([period, value]) => ({ period, value }));
  const { feed } = parseFeed({
    feedVersion: '1.0',
    regions: [{ id: 'her', name: 'Her', type: 'municipality' }],
    indicators: [{ id: 'i', title: 'Tall', ...indicator, series: [{ region: 'her', observations }] }],
  });
  const [found] = feed?.indicators ?? [];
  const newest = found?.series[0]?.observations.at(-1);
  assert.ok(found && newest);
  const change = changeTo(found, found.series[0]?.observations ?? [], newest);
  assert.ok(change.kind === 'change');
  return changeText(found, change, language).replaceAll('\u00a0', ' ');
}

const JOBS = { unit: { id: 'jobs', label: 'jobber' }, measure: 'stock', frequency: 'quarter' };
const PERCENT = { unit: { id: 'percent', decimals: 1 }, measure: 'rate' };
const MONEY = { unit: { id: 'nok', label: 'kr', currency: 'NOK' }, measure: 'average' };
const MORE: Rows = [
  ['2022-Q4', 138679],
  ['2023-Q4', 139985],
];

describe('a change in words', () => {
  it('has more or fewer of what is counted, in four languages', () => {
    assert.deepEqual(
      LANGUAGES.map((language) => changeOf(JOBS, MORE, language)),
      [
        '1 306 flere enn i 4. kvartal 2022 (+0,9 %)',
        '1 306 fleire enn i 4. kvartal 2022 (+0,9 %)',
        '1 306 fler än fjärde kvartalet 2022 (+0,9 %)',
        '1,306 more than in Q4 2022 (+0.9%)',
      ],
    );
    const fewer: Rows = [
      ['2022', 100],
      ['2023', 90],
    ];
    assert.deepEqual(
      LANGUAGES.map((language) => changeOf(JOBS, fewer, language)),
      [
        '10 færre enn i 2022 (−10 %)',
        '10 færre enn i 2022 (−10 %)',
        '10 färre än 2022 (−10 %)',
        '10 fewer than in 2022 (−10%)',
      ],
    );
  });

  it('is higher or lower where shares and amounts are measured', () => {
    const share: Rows = [
      ['2022', 2.4],
      ['2023', 2.1],
    ];
    assert.deepEqual(
      LANGUAGES.map((language) => changeOf(PERCENT, share, language)),
      [
        '0,3 prosentpoeng lavere enn i 2022',
        '0,3 prosentpoeng lågare enn i 2022',
        '0,3 procentenheter lägre än 2022',
        '0.3 percentage points lower than in 2022',
      ],
    );
    const amount: Rows = [
      ['2022', 735500],
      ['2023', 804420],
    ];
    assert.equal(changeOf(MONEY, amount), '68 920 kr høyere enn i 2022 (+9,4 %)');
    const tonnes = { unit: { id: 'tonn-co2', label: 'tonn' }, measure: 'flow' };
    assert.equal(changeOf(tonnes, amount), '68 920 tonn høyere enn i 2022 (+9,4 %)');
    const millions = { unit: { id: 'million-nok', label: 'mill. kr' }, measure: 'flow' };
    assert.equal(changeOf(millions, amount), '68 920 mill. kr høyere enn i 2022 (+9,4 %)');
    const named = { unit: { id: 'mill', label: 'mill. kr' }, measure: 'flow' };
    assert.equal(changeOf(named, amount), '68 920 mill. kr høyere enn i 2022 (+9,4 %)');
  });

  it('has one percentage point in the singular', () => {
    const whole = { unit: { id: 'percent', decimals: 0 }, measure: 'rate' };
    const rows: Rows = [
      ['2022', 62],
      ['2023', 63],
    ];
    assert.equal(changeOf(whole, rows, 'en'), '1 percentage point higher than in 2022');
    assert.equal(changeOf(whole, rows, 'sv'), '1 procentenhet högre än 2022');
  });

  it('is in units alone where a figure is not above zero: no share can be had of a loss', () => {
    const balance = { unit: { id: 'persons', label: 'personer' }, measure: 'stock' };
    const changed = (from: number, to: number) =>
      changeOf(balance, [
        ['2022', from],
        ['2023', to],
      ]);
    assert.equal(changed(-60, -15), '45 høyere enn i 2022');
    assert.equal(changed(-8, -210), '202 lavere enn i 2022');
    assert.equal(changed(12, -8), '20 lavere enn i 2022');
    assert.equal(changed(0, 12), '12 flere enn i 2022');
    assert.equal(changed(10, 12), '2 flere enn i 2022 (+20 %)');
  });

  it('names a day without a word before it, but for English', () => {
    const daily = { ...JOBS, frequency: 'day' };
    const rows: Rows = [
      ['2022-05-04', 10],
      ['2023-05-04', 12],
    ];
    assert.equal(changeOf(daily, rows), '2 flere enn 4. mai 2022 (+20 %)');
    assert.equal(changeOf(daily, rows, 'en'), '2 more than on 4 May 2022 (+20%)');
  });

  it('says that nothing has changed', () => {
    assert.equal(
      changeOf(JOBS, [
        ['2022-Q4', 5],
        ['2023-Q4', 5],
      ]),
      'Ingen endring fra 4. kvartal 2022',
    );
  });
});
