import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { regionSeries } from '../../src/feed/derive/regions/region-series.js';
import { byId, demoFeed, observationOf, projectFile, type DemoName } from './demo-feeds.js';

/** Sums over the municipalities of table 11657, added by hand from the published table. */
const SUMS: readonly (readonly [period: string, ostfold: number, nedreGlomma: number, gardermoregionen: number])[] = [
  ['2020-Q3', 130635, 66066, 45338],
  ['2020-Q4', 131918, 66842, 46218],
  ['2021-Q1', 127937, 64921, 44158],
  ['2021-Q2', 130183, 65746, 44522],
  ['2021-Q3', 137142, 68797, 48346],
  ['2021-Q4', 136988, 69154, 50004],
  ['2022-Q1', 134385, 68010, 49424],
  ['2022-Q2', 136993, 69035, 51706],
  ['2022-Q3', 140168, 70164, 53307],
  ['2022-Q4', 138679, 69984, 53377],
  ['2023-Q1', 136850, 69079, 52095],
  ['2023-Q2', 138092, 69706, 52906],
  ['2023-Q3', 140576, 70431, 54174],
  ['2023-Q4', 139985, 70474, 54197],
];

const TWELVE = [
  ...['Asker', 'Bærum', 'Drammen', 'Fredrikstad', 'Frogn', 'Indre Østfold', 'Lillestrøm', 'Lunner', 'Nordre Follo'],
  ...['Oslo', 'Ringerike', 'Rollag'],
];

const byName = (one: string, other: string): number => one.localeCompare(other, 'nb');

/** The region's sum over its municipalities, as the widgets make it. */
function sums(name: DemoName, region: string) {
  const feed = demoFeed(name);
  const series = regionSeries(feed, byId(feed.indicators, 'antall-jobber'), region);
  assert.equal(series?.origin, 'sum');
  return series.observations.map(({ period, value }) => [period, value]);
}

describe('quarterly jobs (table 11657)', () => {
  it('add up to Østfold', () => {
    assert.deepEqual(
      sums('ostfold', 'ostfold'),
      SUMS.map(([period, value]) => [period, value]),
    );
  });

  it('add up to Nedre Glomma, in both feeds', () => {
    const expected = SUMS.map(([period, , value]) => [period, value]);
    assert.deepEqual(sums('nedre-glomma', 'nedre-glomma'), expected);
    assert.deepEqual(sums('ostfold', 'nedre-glomma'), expected);
  });

  it('add up to Gardermoregionen, in both feeds', () => {
    const expected = SUMS.map(([period, , , value]) => [period, value]);
    assert.deepEqual(sums('gardermoregionen', 'gardermoregionen'), expected);
    assert.deepEqual(sums('osloregionen', 'gardermoregionen'), expected);
  });

  it('are not added up for Osloregionen, of whose 65 municipalities only some are known', () => {
    const feed = demoFeed('osloregionen');
    assert.equal(regionSeries(feed, byId(feed.indicators, 'antall-jobber'), 'osloregionen'), undefined);
  });

  it('add up to the twelve municipalities that the invitation of Osloregionen names, with which it opens', () => {
    const feed = demoFeed('osloregionen');
    assert.equal(feed.region, 'osloregionen-tolv');
    assert.equal(feed.indicators[0]?.id, 'antall-jobber');
    // Rows of the published table, 2023-Q4, in the order of TWELVE.
    const rows = [41874, 81878, 52053, 38103, 5036, 17517, 47669, 2318, 27500, 584121, 15644, 712];
    const names = byId(feed.regions, 'osloregionen-tolv').members.map((id) => byId(feed.regions, id).name.nb ?? '');
    assert.deepEqual(names.toSorted(byName), TWELVE);
    const total = rows.reduce((sum, value) => sum + value, 0);
    assert.deepEqual(sums('osloregionen', 'osloregionen-tolv').at(-1), ['2023-Q4', total]);
    assert.equal(total, 914425);
  });

  it('are the rows of the published table', () => {
    const [header = '', ...lines] = projectFile('demo/data/ssb-11657-jobs-by-municipality.csv').trim().split('\n');
    const periods = header.split(',').slice(2);
    const rows = new Map(lines.map((line) => [line.split(',')[0], line.split(',').slice(2).map(Number)]));
    const tableName = new Map([['Våler (Østfold)', 'Våler (Viken)']]);
    for (const name of ['ostfold', 'nedre-glomma', 'osloregionen', 'gardermoregionen'] as const) {
      const feed = demoFeed(name);
      const { series } = byId(feed.indicators, 'antall-jobber');
      for (const { region, observations } of series) {
        const label = byId(feed.regions, region).name.nb ?? '';
        assert.deepEqual(
          observations.map(({ period }) => period),
          periods,
          region,
        );
        assert.deepEqual(
          observations.map(({ value }) => value),
          rows.get(tableName.get(label) ?? label),
          label,
        );
      }
    }
  });

  it('keep the odd figure of Skiptvet as published, and warn of it in the sum for the county too', () => {
    const feed = demoFeed('ostfold');
    const jobs = byId(feed.indicators, 'antall-jobber');
    const odd = observationOf(jobs, 'skiptvet', '2023-Q2');
    assert.equal(odd.value, 604);
    assert.ok(odd.note);
    assert.match(jobs.note?.nb ?? '', /Skiptvet i 2\. kvartal 2023 er uvanlig lavt, og summen for Østfold/);
    const sum = regionSeries(feed, jobs, 'ostfold')?.observations ?? [];
    const doubted = sum.filter(({ statuses }) => statuses.includes('low-reliability')).map(({ period }) => period);
    assert.deepEqual(doubted, ['2023-Q2']);
  });
});

describe('employed persons (table 11616)', () => {
  const ostfold = demoFeed('ostfold');
  const figure = (id: string, region: string) => observationOf(byId(ostfold.indicators, id), region, '2023-Q4').value;

  for (const [region, resident, into, out, workplace] of [
    ['fredrikstad', 40063, 10572, 15625, 35010],
    ['sarpsborg', 27654, 13054, 11309, 29399],
    ['moss', 24988, 8125, 11332, 21781],
    ['halden', 14262, 3054, 4193, 13123],
    ['hvaler', 2181, 451, 1317, 1315],
  ] as const) {
    it(`of ${region}: residents plus in-commuting minus out-commuting work there`, () => {
      assert.equal(figure('sysselsatte-bosted', region), resident);
      assert.equal(figure('innpendling', region), into);
      assert.equal(figure('utpendling', region), out);
      assert.equal(figure('sysselsatte-arbeidssted', region), workplace);
      assert.equal(resident + into - out, workplace);
    });
  }

  it('of the counties, with the published changes from 2023 to 2024', () => {
    const indicator = byId(ostfold.indicators, 'sysselsatte-arbeidssted');
    const value = (region: string, period: string) => observationOf(indicator, region, period).value ?? Number.NaN;
    const change = (region: string) => value(region, '2024-Q4') - value(region, '2023-Q4');
    assert.deepEqual(['ostfold', 'akershus', 'oslo', 'norge'].map(change), [-201, 3447, 2218, 18010]);
  });

  it('of Nedre Glomma, by workplace and by residence', () => {
    const feed = demoFeed('nedre-glomma');
    const sum = (id: string) => regionSeries(feed, byId(feed.indicators, id), 'nedre-glomma')?.observations[0]?.value;
    assert.equal(sum('sysselsatte-arbeidssted'), 64409);
    assert.equal(sum('sysselsatte-bosted'), 67717);
    assert.equal(sum('innpendling'), undefined);
    assert.equal(sum('utpendling'), undefined);
  });
});

describe('other published figures', () => {
  it('gross product per employed person (county accounts), with a gap and a break', () => {
    const { series } = byId(demoFeed('ostfold').indicators, 'bruttoprodukt-per-sysselsatt');
    const pairs = series.map(({ region, observations }) => [
      region,
      observations.map(({ period, value }) => [period, value]),
    ]);
    const values: unknown = Object.fromEntries(pairs);
    assert.deepEqual(values, {
      ostfold: [
        ['2016', 735500],
        ['2017', null],
        ['2018', 804420],
      ],
      akershus: [
        ['2016', 875408],
        ['2017', null],
        ['2018', 943308],
      ],
      oslo: [
        ['2016', 1049710],
        ['2017', null],
        ['2018', 1138056],
        ['2022', 1373000],
      ],
      fylkene: [
        ['2016', 850365],
        ['2017', 898435],
        ['2018', 926145],
      ],
      viken: [['2022', 1073000]],
    });
    const published = series.flatMap(({ observations }) => observations.filter(({ value }) => value !== null));
    assert.ok(published.every(({ statuses }) => statuses.includes('provisional')));
    assert.ok(published.filter(({ period }) => period === '2018').every(({ statuses }) => statuses.includes('break')));
  });

  it('unemployment in April 2025 (NAV), with the break that NAV states', () => {
    const indicator = byId(demoFeed('ostfold').indicators, 'helt-arbeidsledige-andel');
    const april = (region: string) => observationOf(indicator, region, '2025-04');
    assert.deepEqual(
      ['ostfold', 'oslo', 'norge'].map((region) => april(region).value),
      [2.6, 2.7, 2.0],
    );
    assert.ok(['ostfold', 'oslo', 'norge'].every((region) => april(region).statuses.includes('break')));
    assert.equal(indicator.goodDirection, 'down');
    const number = byId(demoFeed('ostfold').indicators, 'helt-arbeidsledige-antall');
    assert.equal(observationOf(number, 'ostfold', '2025-04').value, 4017);
  });

  it('inhabitants (Statistics Norway), 1 January 2006 and end of March 2021', () => {
    const indicator = byId(demoFeed('ostfold').indicators, 'innbyggere');
    assert.equal(observationOf(indicator, 'ostfold', '2005-Q4').value, 260389);
    assert.equal(observationOf(indicator, 'ostfold', '2021-Q1').value, 302216);
  });

  it('Osloregionen in figures (osloregionen.no): in words, since the source gives no year', () => {
    const feed = demoFeed('osloregionen');
    const words = byId(feed.documents, 'faktahefte').description?.nb?.replaceAll('\u00a0', ' ') ?? '';
    for (const part of [
      '65 kommunene',
      '42 % av befolkningen',
      '40 % av alle arbeidsplassene',
      '67 % av arbeidsplassene',
    ])
      assert.ok(words.includes(part), part);
    assert.match(words, /ned 24 % siden 2009.*54 % av BNP uten olje og gass.*sier ikke hvilket år/);
    const years = feed.indicators.flatMap(({ series }) =>
      series.flatMap(({ observations }) => observations.map(({ period }) => period)),
    );
    assert.ok(!years.includes('2025'));
  });

  it('Göteborgsregionen: rounded, from different sources, and no way to the target made of them', () => {
    const feed = demoFeed('osloregionen');
    const employed = byId(feed.indicators, 'sysselsatte-goteborgsregionen');
    const known = employed.series[0]?.observations.map(({ period, value }) => [period, value]);
    assert.deepEqual(known, [
      ['2015', 500000],
      ['2016', 518000],
      ['2022', 575000],
    ]);
    assert.ok(observationOf(employed, 'goteborgsregionen', '2022').statuses.includes('definition'));
    const target = byId(feed.targets, 'goteborg-2035');
    assert.deepEqual([target.indicator, target.baseline], [undefined, undefined]);
    assert.deepEqual([target.value, target.basis, target.operator, target.by], [120000, 'change', 'at-least', '2035']);
  });

  it('Digital bærekraft: 32 million over five years, of which 4.8 from the county, before anything else', () => {
    const { indicators } = demoFeed('digital-baerekraft');
    const shown = indicators.map(({ id, series }) => [id, series[0]?.observations[0]?.value]);
    assert.deepEqual(shown, [
      ['okonomisk-ramme', 32000000],
      ['bevilgning-fylkeskommunen', 4800000],
      ['innovasjonsprosjekter', null],
      ['partnere', 21],
    ]);
    assert.deepEqual(
      indicators.filter(({ concept }) => concept === 'jobs' || concept === 'employed'),
      [],
    );
  });

  it('new jobs in Gardermoregionen from 2015 to 2017 (konjunkturbarometer1.no)', () => {
    const indicator = byId(demoFeed('gardermoregionen').indicators, 'nye-arbeidsplasser');
    assert.equal(observationOf(indicator, 'gardermoregionen', '2017').value, 3519);
  });
});
