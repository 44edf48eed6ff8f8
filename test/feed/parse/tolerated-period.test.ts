import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeProblem, parseFeed } from '../../../src/feed/index.js';
import { toleratedPeriod } from '../../../src/feed/parse/tolerated-period.js';

describe('a period as people spell it', () => {
  const cases: readonly (readonly [written: string, read: string | undefined])[] = [
    ['2021-22', '2021/22'],
    ['2021–22', '2021/22'],
    ['1999-00', '1999/00'],
    ['2021/2022', '2021/22'],
    ['2021-2022', '2021/22'],
    ['2019–2021', '2019/2021'],
    ['2019 - 2021', '2019/2021'],
    ['ca. 2016', '2016~'],
    ['ca 2016-Q4', '2016-Q4~'],
    ['Ca.2016', '2016~'],
    ['omkring 2019–2021', '2019/2021~'],
    ['2021-25', undefined],
    ['2022-2021', undefined],
    ['2021-2021', undefined],
    ['cacao 2016', undefined],
    ['ca. i fjor', undefined],
    ['høst 2023', undefined],
    ['', undefined],
  ];
  for (const [written, read] of cases) {
    it(`«${written}» is ${read ?? 'not read'}`, () => assert.equal(toleratedPeriod(written)?.text, read));
  }
});

describe('a series of years that go over New Year', () => {
  function read(periods: readonly string[], indicator: object = {}) {
    const { feed, problems } = parseFeed({
      feedVersion: '1.1',
      regions: [{ id: 'a', name: 'Alfavik' }],
      indicators: [
        {
          id: 'v',
          title: 'Elever',
          series: [{ region: 'a', observations: periods.map((period, value) => ({ period, value })) }],
          ...indicator,
        },
      ],
    });
    return {
      periods: feed?.indicators[0]?.series[0]?.observations.map(({ period }) => period),
      codes: problems.map(({ code }) => code),
      sentences: problems.map((problem) => describeProblem(problem, 'nb')),
    };
  }

  it('is read without remark as it should be spelled', () => {
    assert.deepEqual(read(['2021/22', '2022/23']), { periods: ['2021/22', '2022/23'], codes: [], sentences: [] });
  });

  it('is read with a remark on each that is spelled otherwise', () => {
    const { periods, sentences } = read(['2021-22', '2022/2023', '2023/24']);
    assert.deepEqual(periods, ['2021/22', '2022/23', '2023/24']);
    assert.deepEqual(sentences, [
      'Merk i datafilen: «indicators[0].series[0].observations[0].period» er «2021-22» og er lest som 2021/22. ' +
        'Skriv "2021/22".',
      'Merk i datafilen: «indicators[0].series[0].observations[1].period» er «2022/2023» og er lest som 2022/23. ' +
        'Skriv "2022/23".',
    ]);
  });

  it('takes what looks like a month along, in its right place', () => {
    // 2011-12 is December 2011 by itself.
    assert.deepEqual(read(['2012-13', '2011-12', '2010-11']).periods, ['2010/11', '2011/12', '2012/13']);
    assert.deepEqual(read(['2009-10', '2010-11', '2011-12']), {
      periods: ['2009/10', '2010/11', '2011/12'],
      codes: ['period-spelling', 'period-spelling', 'period-spelling'],
      sentences: ['2009-10', '2010-11', '2011-12'].map(
        (text) =>
          `Merk i datafilen: «indicators[0].series[0].observations» er «${text}» og er lest som ` +
          `${text.replace('-', '/')}. Skriv "${text.replace('-', '/')}".`,
      ),
    });
  });

  it('leaves months alone that are no such years', () => {
    assert.deepEqual(read(['2011-12']).periods, ['2011-12']);
    assert.deepEqual(read(['2011-12', '2012-12']).periods, ['2011-12', '2012-12']);
    assert.deepEqual(read(['2010-11', '2011-12', '2012-06']).periods, ['2010-11', '2011-12', '2012-06']);
    const monthly = read(['2010-11', '2011-12'], { frequency: 'month' });
    assert.deepEqual(monthly, { periods: ['2010-11', '2011-12'], codes: [], sentences: [] });
    // Two that would be the same year are no years.
    assert.deepEqual(read(['2011-12', '2011/12']).periods, ['2011/12', '2011-12']);
  });

  it('puts a figure whose time is not given before the others, without remark', () => {
    assert.deepEqual(read(['2022', 'not-given', '2021~']), {
      periods: ['not-given', '2021~', '2022'],
      codes: [],
      sentences: [],
    });
    assert.deepEqual(read(['not-given', 'not-given']).codes, ['duplicate-period']);
  });
});
