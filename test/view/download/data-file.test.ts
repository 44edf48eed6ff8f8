import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataFileOf } from '../../../src/view/download/data-file.js';
import { smallFeed } from '../../figures/small-feed.js';

const REGIONS = [
  {
    id: 'moss',
    name: 'Moss',
    codes: [
      { system: 'ssb-kommune', code: '3002', validTo: '2023-12-31' },
      { system: 'ssb-kommune', code: '3103', validFrom: '2024-01-01' },
    ],
  },
  { id: 'våler', name: 'Våler' },
  { id: 'begge', name: 'Moss og Våler', members: ['moss', 'våler'] },
];
const JOBS = {
  id: 'jobber',
  title: 'Antall jobber',
  unit: { id: 'jobs', label: 'jobber' },
  measure: 'stock',
  source: { producer: 'Statistisk sentralbyrå', table: '11657', published: '2024-02-23', license: 'NLOD 2.0' },
  rows: {
    moss: [
      ['2023-Q4', 23786],
      ['2024-Q1', null, 'confidential'],
    ],
    våler: [['2023-Q4', 1504.5, 'provisional', 'break']],
  },
} as const;

function file(indicators: Parameters<typeof smallFeed>[0], more: Readonly<Record<string, unknown>> = {}) {
  const feed = smallFeed(indicators, { regions: REGIONS, ...more });
  const [names = '', ...lines] = dataFileOf(feed, feed.indicators, 'nb').trimEnd().split('\r\n');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.split(',').map((name, index) => [name, cells[index]]));
  });
}

describe('the figures as data for programs', () => {
  it('are one row for each observation, with codes, ISO dates, decimal points and statuses', () => {
    const [moss, withheld, vaaler, sum] = file([JOBS]);
    assert.deepEqual(moss, {
      indicator_id: 'jobber',
      indicator: 'Antall jobber',
      categories: '',
      unit: 'jobber',
      region_id: 'moss',
      region: 'Moss',
      // The code that is valid now, not the one that ended with 2023.
      region_code: '3103',
      region_code_system: 'ssb-kommune',
      period: '2023-Q4',
      period_start: '2023-10-01',
      period_end: '2023-12-31',
      value: '23786',
      lower: '',
      upper: '',
      confidence_level: '',
      status: 'normal',
      origin: 'published',
      source: 'Statistisk sentralbyrå',
      source_table: '11657',
      published: '2024-02-23',
      license: 'NLOD 2.0',
      note: '',
    });
    assert.deepEqual([withheld?.period, withheld?.value, withheld?.status], ['2024-Q1', '', 'confidential']);
    assert.deepEqual([vaaler?.value, vaaler?.status, vaaler?.region_code], ['1504.5', 'provisional break', '']);
    // 23 786 + 1 504.5, by us.
    assert.deepEqual([sum?.region, sum?.value, sum?.origin], ['Moss og Våler', '25290.5', 'sum']);
  });

  it('have the bounds of an uncertain figure, and how certain they are', () => {
    const indicators = [{ id: 'andel', rows: { moss: [] } }];
    const feed = smallFeed(indicators, {
      regions: REGIONS,
      indicators: [
        {
          id: 'andel',
          title: 'Andel',
          confidenceLevel: 95,
          series: [
            {
              region: 'moss',
              observations: [
                { period: '2022', value: 14 },
                { period: '2023', value: 15.1, lower: 13.8, upper: 16.4 },
              ],
            },
          ],
        },
      ],
    });
    const text = dataFileOf(feed, feed.indicators, 'nb');
    assert.match(text, /,2022,2022-01-01,2022-12-31,14,,,,normal,/u);
    assert.match(text, /,2023,2023-01-01,2023-12-31,15\.1,13\.8,16\.4,95,normal,/u);
  });

  it('have every part of what is broken down', () => {
    const categories = [
      { id: 'all', label: 'I alt' },
      { id: 'women', label: 'Kvinner' },
    ];
    const observations = (value: number) => [{ period: '2023', value }];
    const feed = smallFeed([], {
      regions: REGIONS,
      indicators: [
        {
          id: 'sysselsatte',
          title: 'Sysselsatte',
          dimensions: [{ id: 'sex', label: 'Kjønn', total: 'all', categories }],
          series: [
            { region: 'moss', observations: observations(1100) },
            { region: 'moss', categories: ['women'], observations: observations(520) },
          ],
        },
      ],
    });
    const [, ...lines] = dataFileOf(feed, feed.indicators, 'nb').trimEnd().split('\r\n');
    assert.deepEqual(
      lines.map((line) => [line.split(',')[2], line.split(',')[11]]),
      [
        ['sex=all', '1100'],
        ['sex=women', '520'],
      ],
    );
  });

  it('have the feed’s licence where the source has none of its own', () => {
    const source = { producer: 'Menon' };
    const [row] = file([{ ...JOBS, source }], { license: { name: 'CC BY 4.0' } });
    assert.equal(row?.license, 'CC BY 4.0');
  });

  it('begin no formula, whatever a name holds', () => {
    const names = ['=HYPERLINK("http://x.example","klikk")', '+47 kommune; nord', '-Alfa\tBeta'];
    const regions = names.map((name, index) => ({ id: `r${index}`, name }));
    const rows = Object.fromEntries(regions.map(({ id }) => [id, [['2023', -12.5] as const]]));
    const feed = smallFeed([{ id: 'i', title: '@SUM(A1)', rows }], { regions });
    const [, ...lines] = dataFileOf(feed, feed.indicators, 'nb').trimEnd().split('\r\n');
    assert.deepEqual(
      lines.map((line) => line.slice(0, line.indexOf(',2023,'))),
      [
        `i,'@SUM(A1),,,r0,"'=HYPERLINK(""http://x.example"",""klikk"")",,`,
        `i,'@SUM(A1),,,r1,"'+47 kommune; nord",,`,
        `i,'@SUM(A1),,,r2,"'-Alfa\tBeta",,`,
      ],
    );
    // A number below zero stays one.
    assert.ok(lines.every((line) => line.includes(',-12.5,')));
  });

  it('have the days of every kind of period, as far as they are known', () => {
    const rows = [
      ['not-given', 1],
      ['2016~', 2],
      ['2017/18', 3],
      ['2019/2021', 4],
    ] as const;
    const days = (more: object) =>
      file([{ id: 'tall', rows: { moss: rows }, ...more }]).map((row) => [
        row['period'],
        row['period_start'],
        row['period_end'],
      ]);
    assert.deepEqual(days({}), [
      ['not-given', '', ''],
      ['2016~', '2016-01-01', '2016-12-31'],
      ['2017/18', '2017', '2018'],
      ['2019/2021', '2019-01-01', '2021-12-31'],
    ]);
    assert.deepEqual(days({ reportingYear: 'school' })[2], ['2017/18', '2017-08-01', '2018-07-31']);
  });
});
