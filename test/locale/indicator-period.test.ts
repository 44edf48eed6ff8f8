import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGUAGES } from '../../src/feed/index.js';
import { periodWords, type PeriodWording } from '../../src/locale/indicator-period.js';
import { formatPeriod } from '../../src/locale/time.js';

const PLAIN: PeriodWording = { measure: 'stock' };
const SCHOOL: PeriodWording = { measure: 'stock', reportingYear: 'school' };
const YEAR_END: PeriodWording = { measure: 'stock', referenceDate: '12-31' };

describe('a period in words', () => {
  it('has its years, whether one goes over New Year or several are taken together', () => {
    for (const language of LANGUAGES) {
      assert.equal(formatPeriod('2021/22', language), '2021/22');
      assert.equal(formatPeriod('2019/2021', language), '2019–2021');
    }
  });

  it('says when it is rough, or not given', () => {
    const words = (text: string) => LANGUAGES.map((language) => formatPeriod(text, language));
    assert.deepEqual(words('2016~'), ['ca. 2016', 'ca. 2016', 'ca 2016', 'about 2016']);
    assert.equal(formatPeriod('2016-Q4~', 'nb'), 'ca. 4. kvartal 2016');
    assert.deepEqual(words('not-given'), [
      'tidspunkt ikke oppgitt',
      'tidspunkt ikkje oppgitt',
      'tidpunkt inte angivet',
      'time not given',
    ]);
  });
});

describe('a period of an indicator', () => {
  const said = (text: string, indicator: PeriodWording) => [
    periodWords(text, indicator, 'nb').name,
    periodWords(text, indicator, 'nb').label,
    periodWords(text, indicator, 'nb').when,
  ];

  it('is itself where the indicator says nothing of it', () => {
    assert.deepEqual(said('2023', PLAIN), ['2023', '2023', 'i 2023']);
    assert.deepEqual(said('2023-Q4', PLAIN), ['4. kvartal 2023', '4. kvartal 2023', 'i 4. kvartal 2023']);
    assert.deepEqual(said('2021/22', PLAIN), ['2021/22', '2021/22', 'i 2021/22']);
  });

  it('is a school year, or a financial year, only where the indicator says so', () => {
    assert.deepEqual(said('2021/22', SCHOOL), ['skoleåret 2021/22', 'skoleåret 2021/22', 'i skoleåret 2021/22']);
    assert.equal(
      periodWords('2021/22', { measure: 'flow', reportingYear: 'financial' }, 'nb').label,
      'regnskapsåret 2021/22',
    );
    assert.equal(periodWords('2021', SCHOOL, 'nb').label, '2021');
    assert.deepEqual(
      LANGUAGES.map((language) => periodWords('2021/22', SCHOOL, language).label),
      ['skoleåret 2021/22', 'skuleåret 2021/22', 'läsåret 2021/22', 'school year 2021/22'],
    );
  });

  it('has the day for which a stock is counted', () => {
    assert.deepEqual(said('2023', YEAR_END), [
      '31.\u00a0desember 2023',
      'per 31.\u00a0desember 2023',
      'per 31.\u00a0desember 2023',
    ]);
    assert.equal(periodWords('2023-Q4', YEAR_END, 'nb').label, 'per 31.\u00a0desember 2023');
    assert.equal(
      periodWords('2023', { measure: 'stock', referenceDate: 'start' }, 'nb').label,
      'per 1.\u00a0januar 2023',
    );
    assert.equal(
      periodWords('2024-02', { measure: 'stock', referenceDate: 'end' }, 'nb').label,
      'per 29.\u00a0februar 2024',
    );
    assert.deepEqual(
      LANGUAGES.map((language) => periodWords('2023', YEAR_END, language).when),
      [
        'per 31.\u00a0desember 2023',
        'per 31.\u00a0desember 2023',
        'per 31\u00a0december 2023',
        'as of 31\u00a0December 2023',
      ],
    );
  });

  it('keeps the school year beside the day on which its pupils are counted', () => {
    const counted: PeriodWording = { ...SCHOOL, referenceDate: '10-01' };
    assert.deepEqual(said('2021/22', counted), [
      'skoleåret 2021/22',
      'skoleåret 2021/22 (per 1.\u00a0oktober 2021)',
      'i skoleåret 2021/22 (per 1.\u00a0oktober 2021)',
    ]);
    assert.match(periodWords('2021/22', { ...counted, referenceDate: '01-31' }, 'nb').label, /31\.\u00a0januar 2022/);
    assert.match(periodWords('2021/22', { ...counted, referenceDate: 'end' }, 'nb').label, /31\.\u00a0juli 2022/);
  });

  it('has no day that is not known, not in the period, or not about a stock', () => {
    const label = (text: string, indicator: PeriodWording) => periodWords(text, indicator, 'nb').label;
    assert.equal(label('2023', { ...YEAR_END, measure: 'flow' }), '2023');
    assert.equal(label('2023-Q1', YEAR_END), '1. kvartal 2023');
    assert.equal(label('2023', { ...YEAR_END, referenceDate: '02-29' }), '2023');
    assert.equal(label('2023', { ...YEAR_END, referenceDate: 'desember' }), '2023');
    assert.equal(label('2021/22', { ...YEAR_END, referenceDate: 'end' }), '2021/22');
    assert.equal(label('2019/2021', YEAR_END), '2019–2021');
    assert.equal(label('2016~', YEAR_END), 'ca. 2016');
    assert.equal(label('2023-12-30', YEAR_END), '30.\u00a0desember 2023');
  });

  it('stands in a sentence as the time of something', () => {
    assert.deepEqual(
      LANGUAGES.map((language) => periodWords('2016~', PLAIN, language).when),
      ['omkring 2016', 'omkring 2016', 'omkring 2016', 'around 2016'],
    );
    assert.equal(periodWords('2021/22~', SCHOOL, 'nb').before, 'omkring skoleåret 2021/22');
    assert.equal(periodWords('2024-02-23', PLAIN, 'en').when, 'on 23\u00a0February 2024');
    const school: PeriodWording = { measure: 'stock', reportingYear: 'school', referenceDate: '10-01' };
    const { when, before } = periodWords('2021/22', school, 'nb');
    assert.deepEqual([when, before], ['i skoleåret 2021/22 (per 1.\u00a0oktober 2021)', 'i skoleåret 2021/22']);
    assert.equal(periodWords('not-given', PLAIN, 'nb').when, '(tidspunkt ikke oppgitt)');
    assert.equal(periodWords('not-given', YEAR_END, 'en').when, '(time not given)');
  });
});
