import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { regionSeries } from '../../../src/feed/derive/regions/region-series.js';
import { changeTo, parseFeed, type Feed } from '../../../src/feed/index.js';
import { sliceOf } from '../../../src/feed/derive/slices.js';
import { sumNote } from '../../../src/figures/notes.js';
import { trend } from '../../../src/figures/trend/trend.js';
import { dataFileOf } from '../../../src/view/download/data-file.js';
import { indicatorOf, plain, requestOf } from '../../figures/small-feed.js';

type Written = Readonly<Record<string, unknown>>;
type Values = Readonly<Record<string, number | null>>;

const MOSS = {
  id: 'moss',
  name: 'Moss',
  type: 'municipality',
  partOf: ['ostfold'],
  codes: [
    { code: '3002', validFrom: '2020-01-01', validTo: '2023-12-31' },
    { code: '3103', validFrom: '2024-01-01' },
  ],
  predecessors: ['old', 'rygge'],
};
const REGIONS: readonly Written[] = [
  { id: 'ostfold', name: 'Østfold', type: 'county', members: ['moss', 'halden'] },
  MOSS,
  { id: 'halden', name: 'Halden', type: 'municipality' },
  { id: 'old', name: 'Moss', type: 'municipality', codes: [{ code: '0104', validTo: '2019-12-31' }] },
  { id: 'rygge', name: 'Rygge', type: 'municipality', codes: [{ code: '0136', validTo: '2019-12-31' }] },
];
/** 32 000 + 15 900 = 47 900 in 2018, 32 300 + 16 000 = 48 300 in 2019. */
const VALUES: Readonly<Record<string, Values>> = {
  moss: { 2020: 49300, 2021: 49700 },
  old: { 2018: 32000, 2019: 32300 },
  rygge: { 2018: 15900, 2019: 16000 },
  halden: { 2018: 31000, 2019: 31200, 2020: 31400, 2021: 31500 },
};

function feedOf(values = VALUES, more: Written = {}, regions = REGIONS): Feed {
  const { feed } = parseFeed({
    feedVersion: '1.0',
    language: 'nb',
    regions,
    indicators: [
      {
        id: 'i',
        title: 'Innbyggere',
        measure: 'stock',
        frequency: 'year',
        unit: { id: 'persons', label: 'personer' },
        series: Object.entries(values).map(([region, of]) => ({
          region,
          observations: Object.entries(of).map(([period, value]) => ({ period, value })),
        })),
        ...more,
      },
    ],
  });
  assert.ok(feed);
  return feed;
}

function seriesIn(feed: Feed, region = 'moss') {
  const [indicator] = feed.indicators;
  assert.ok(indicator);
  const series = regionSeries(feed, indicator, region);
  assert.ok(series);
  const latest = series.observations.at(-1);
  return {
    figures: series.observations.map(({ period, value, statuses }) => [period, value, ...statuses]),
    notes: sumNote(series, indicator, 'nb'),
    change: latest && changeTo(indicator, series.observations, latest).kind,
  };
}

const OWN = [
  ['2020', 49300],
  ['2021', 49700],
];

describe('a region that others were merged into', () => {
  it('has their sum before it began, and says so', () => {
    const { figures, notes } = seriesIn(feedOf());
    assert.deepEqual(figures, [['2018', 47900], ['2019', 48300], ...OWN]);
    assert.deepEqual(notes, ['Moss før 2020: summen av Moss og Rygge.']);
  });

  it('is marked as a sum where it is one, when it is read, in the table and in the data', () => {
    const feed = feedOf();
    const indicator = indicatorOf(feed, 'i');
    const { readings, table } = trend.figureOf(requestOf(feed, 'i', ['moss']));
    assert.deepEqual(
      readings.map(({ lines }) => plain(lines[0])),
      [
        '47 900 personer (sum av to kommuner)',
        '48 300 personer (sum av to kommuner)',
        '49 300 personer',
        '49 700 personer',
      ],
    );
    const remarks = table.rows.map((row) => [row[0]?.text, row.at(-1)?.text]);
    assert.deepEqual(remarks.slice(1, 3), [
      ['2019', 'sum av to kommuner'],
      ['2020', ''],
    ]);
    const origins = dataFileOf(feed, [indicator], 'nb')
      .split('\r\n')
      .flatMap((line) => /,moss,.*,(20\d\d),.*,(published|sum),/.exec(line)?.slice(1).join(' ') ?? []);
    assert.deepEqual(origins, ['2018 sum', '2019 sum', '2020 published', '2021 published']);
  });

  it('has its past in every part of a figure that is broken down', () => {
    const dimensions = [
      {
        id: 'sex',
        label: 'Kjønn',
        total: 'both',
        categories: [
          { id: 'both', label: 'Begge kjønn' },
          { id: 'women', label: 'Kvinner' },
        ],
      },
    ];
    const series = ['both', 'women'].flatMap((category, place) =>
      Object.entries(VALUES).map(([region, of]) => ({
        region,
        categories: [category],
        observations: Object.entries(of).map(([period, value]) => ({ period, value: (value ?? 0) / (place + 1) })),
      })),
    );
    const feed = feedOf(VALUES, { dimensions, series });
    const women = sliceOf(indicatorOf(feed, 'i'), [['sex', 'women']]);
    const values = regionSeries(feed, women, 'moss')?.observations.map(({ value }) => value);
    // Half of 47 900, 48 300, 49 300 and 49 700.
    assert.deepEqual(values, [23950, 24150, 24650, 24850]);
  });

  it('can be compared with that sum', () => {
    const feed = feedOf();
    const [indicator] = feed.indicators;
    assert.ok(indicator);
    const { observations } = regionSeries(feed, indicator, 'moss') ?? { observations: [] };
    const first = observations.find(({ period }) => period === '2020');
    assert.ok(first);
    const change = changeTo(indicator, observations, first);
    // 49 300 − 48 300 = 1 000.
    assert.equal(change.kind === 'change' && change.absolute, 1000);
  });

  it('brings the sum of a county back as far', () => {
    assert.deepEqual(seriesIn(feedOf(), 'ostfold').figures, [
      ['2018', 78900],
      ['2019', 79500],
      ['2020', 80700],
      ['2021', 81200],
    ]);
  });

  it('has no sum where one of them has no value, nor of a confidential one', () => {
    const { figures } = seriesIn(feedOf({ ...VALUES, rygge: { 2018: 15900, 2019: null } }));
    assert.deepEqual(figures.slice(0, 2), [
      ['2018', 47900],
      ['2019', null, 'missing'],
    ]);
  });

  it('keeps the figures that the publisher has counted backwards', () => {
    const back = seriesIn(feedOf({ ...VALUES, moss: { 2019: 48301, 2020: 49300 } }));
    assert.deepEqual(back.figures, [
      ['2018', 47900],
      ['2019', 48301],
      ['2020', 49300],
    ]);
  });

  it('has a break where it began when the figures cannot be added', () => {
    for (const more of [{ measure: 'rate' }, { additive: false }]) {
      const { figures, notes } = seriesIn(feedOf(VALUES, more));
      assert.deepEqual(figures, [
        ['2020', 49300, 'break'],
        ['2021', 49700],
      ]);
      assert.deepEqual(notes, [
        'Moss fikk nye grenser fra 2020 (før: Moss og Rygge). Eldre tall kan ikke sammenlignes.',
      ]);
    }
  });

  it('has a break when one of them was divided, or when the feed lacks one', () => {
    const other = {
      id: 'rade',
      name: 'Råde',
      codes: [{ code: '3017', validFrom: '2020-01-01' }],
      predecessors: ['rygge'],
    };
    assert.deepEqual(seriesIn(feedOf(VALUES, {}, [...REGIONS, other])).figures[0], ['2020', 49300, 'break']);
    const unknown = REGIONS.map((region) =>
      region === MOSS ? { ...MOSS, predecessors: ['old', 'rygge', 'x'] } : region,
    );
    assert.deepEqual(seriesIn(feedOf(VALUES, {}, unknown)).figures[0], ['2020', 49300, 'break']);
  });

  it('has a break when it kept its own figures and grew', () => {
    const grown = REGIONS.filter(({ id }) => id !== 'old').map((region) =>
      region === MOSS
        ? { ...MOSS, codes: [{ code: '0104', validTo: '2019-12-31' }, ...MOSS.codes], predecessors: ['rygge'] }
        : region,
    );
    const { old: _, ...values } = VALUES;
    const { figures, notes } = seriesIn(feedOf({ ...values, moss: { 2019: 32300, 2020: 49300 } }, {}, grown));
    assert.deepEqual(figures, [
      ['2019', 32300],
      ['2020', 49300, 'break'],
    ]);
    assert.equal(notes.length, 1);
  });

  it('is left as it is where its predecessors have no figures', () => {
    const { old: _, rygge: __, ...values } = VALUES;
    assert.deepEqual(seriesIn(feedOf(values)), { figures: OWN, notes: [], change: 'change' });
  });
});
