import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changeTo } from '../../../src/feed/derive/change.js';
import { LANGUAGES, parseFeed, type Language } from '../../../src/feed/index.js';
import { shortChange } from '../../../src/view/key-figure/short-change.js';

type Row = readonly [period: string, value: number | null, ...statuses: string[]];

/** The change up to the last of some figures in few words, with ordinary spaces. */
function inShort(indicator: object, rows: readonly Row[], language: Language = 'nb'): string | undefined {
  const observations = rows.map(([period, value, ...status]) => ({ period, value, status }));
  const { feed } = parseFeed({
    feedVersion: '1.0',
    regions: [{ id: 'her', name: 'Her', type: 'municipality' }],
    indicators: [{ id: 'i', title: 'Tall', ...indicator, series: [{ region: 'her', observations }] }],
  });
  const [found] = feed?.indicators ?? [];
  const all = found?.series[0]?.observations ?? [];
  const newest = all.at(-1);
  assert.ok(found && newest);
  return shortChange(found, changeTo(found, all, newest), language)?.replaceAll('\u00a0', ' ');
}

const JOBS = { unit: { id: 'jobs', label: 'jobber' }, measure: 'stock' };
const PERCENT = { unit: { id: 'percent', decimals: 1 }, measure: 'rate' };

describe('a change in few words', () => {
  it('is the share and over how long, in four languages', () => {
    assert.deepEqual(
      LANGUAGES.map((language) =>
        inShort(
          { ...JOBS, frequency: 'quarter' },
          [
            ['2022-Q4', 138679],
            ['2023-Q4', 139985],
          ],
          language,
        ),
      ),
      ['+0,9 % på ett år', '+0,9 % på eitt år', '+0,9 % på ett år', '+0.9% in a year'],
    );
  });

  it('names the period before where that is not a year ago', () => {
    assert.equal(
      inShort({ ...JOBS, every: 4 }, [
        ['2019', 200],
        ['2023', 190],
      ]),
      '−5,0 % fra 2019',
    );
  });

  it('says why there is none: another series, or nothing older', () => {
    assert.equal(inShort(JOBS, [['2023', 100]]), 'Ingen eldre tall');
    assert.equal(
      inShort(JOBS, [
        ['2022', 100],
        ['2023', 120, 'break'],
      ]),
      'Ikke sammenlignbart',
    );
  });

  it('is not there where few words would say too little: in percentage points, and where nothing has changed', () => {
    const rates: readonly Row[] = [
      ['2022', 2.3],
      ['2023', 2.6],
    ];
    assert.equal(inShort(PERCENT, rates), undefined);
    assert.equal(
      inShort(JOBS, [
        ['2022', 100],
        ['2023', 100],
      ]),
      undefined,
    );
  });
});
