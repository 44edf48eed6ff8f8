import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFeed, type Feed, type Language } from '../../../src/feed/index.js';
import type { KeyFigureOptions } from '../../../src/kpi-jobs-value/chosen-figure.js';
import type { CompositionFigure } from '../../../src/figures/composition/composition-figure.js';
import { partsOf } from '../../../src/figures/offered/composition-parts.js';
import { viewOf } from '../../kpi-jobs-value/whole-view.js';

type Given = number | null | readonly [value: number | null, status: string];

const base: KeyFigureOptions = {
  language: 'nb',
  heading: '',
  region: 'a',
  indicator: 'alle',
  compared: [],
  figure: 'composition',
  items: [],
  today: '2026-11-21',
};
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

/** A feed of two regions in which jobs are made of three industries. Values: the whole, then its parts. */
function feedOf(a: readonly Given[], b: readonly Given[] = [100, 50, 30, 20], part: object = {}): Feed {
  const ids = ['alle', 'industri', 'handel', 'bygg'];
  const seriesOf = (index: number) =>
    [
      ['a', a],
      ['b', b],
    ].map(([region, values]) => {
      const given = (values as readonly Given[])[index] ?? null;
      const [value, status] = Array.isArray(given)
        ? (given as readonly [number | null, string])
        : [given, given === null ? 'missing' : undefined];
      return { region, observations: [{ period: '2023', value, status }] };
    });
  const { feed } = parseFeed({
    feedVersion: '1.0',
    regions: [
      { id: 'a', name: 'Aby' },
      { id: 'b', name: 'Bby' },
    ],
    indicators: ids.map((id, index) => ({
      id,
      title: id,
      unit: { id: 'jobs', label: 'jobber', decimals: 0 },
      measure: 'stock',
      series: seriesOf(index),
      ...(index === 0 ? { parts: ids.slice(1) } : part),
    })),
  });
  assert.ok(feed);
  return feed;
}

function chartOf(feed: Feed, options: Partial<KeyFigureOptions> = {}): CompositionFigure {
  const chart = viewOf(feed, { ...base, ...options }).full?.chart;
  assert.equal(chart?.kind, 'composition');
  return chart;
}

const fullOf = (feed: Feed, options: Partial<KeyFigureOptions> = {}) => viewOf(feed, { ...base, ...options }).full;

describe('a composition', () => {
  it('divides the whole into its parts, in their order', () => {
    const [bar] = chartOf(feedOf([200, 100, 60, 40])).bars;
    assert.equal(plain(bar?.valueLabel), '200 jobber');
    assert.deepEqual(
      bar?.parts.map(({ label, valueLabel, from, to }) => [label, plain(valueLabel), from, to]),
      [
        ['industri', '100 jobber (50 %)', 0, 0.5],
        ['handel', '60 jobber (30 %)', 0.5, 0.8],
        ['bygg', '40 jobber (20 %)', 0.8, 1],
      ],
    );
  });

  it('shows what is left of the whole as not allocated', () => {
    const view = viewOf(feedOf([200, 100, 60, 20]), base);
    const rest = chartOf(feedOf([200, 100, 60, 20])).bars[0]?.parts.at(-1);
    assert.deepEqual([rest?.label, rest?.value, rest?.isRest, rest?.to], ['Ikke fordelt', 20, true, 1]);
    assert.ok(view.notes.includes('Delene er til sammen mindre enn hele tallet. Resten står som «Ikke fordelt».'));
  });

  it('has a table with the same rows, the rest and the whole', () => {
    const [table] = viewOf(feedOf([200, 100, 60, 20]), { ...base, compared: ['b'] }).tables;
    assert.deepEqual(
      table?.columns.map(({ title }) => title),
      ['Del', 'Aby (jobber)', 'Aby, andel', 'Bby (jobber)', 'Bby, andel', 'Merknad'],
    );
    assert.deepEqual(
      table.rows.map((row) => row.map(({ text }) => plain(text))),
      [
        ['industri', '100', '50 %', '50', '50 %', ''],
        ['handel', '60', '30 %', '30', '30 %', ''],
        ['bygg', '20', '10 %', '20', '20 %', ''],
        ['Ikke fordelt', '20', '10 %', '0', '0,0 %', ''],
        ['I alt', '200', '100 %', '100', '100 %', ''],
      ],
    );
  });

  it('reads part by part, region by region, without group spaces in what is said', () => {
    const full = fullOf(feedOf([20000, 12000, 6000, 2000]), { compared: ['b'] });
    assert.equal(full?.readings.length, 6);
    assert.equal(plain(full.readings[0]?.shown), 'Aby, industri: 12 000 jobber (60 %)');
    assert.equal(plain(full.readings[0]?.spoken), 'Aby, industri: 12000 jobber (60 %)');
  });

  const REASONS: readonly (readonly [string, readonly Given[], string])[] = [
    [
      'a part is confidential',
      [200, [null, 'confidential'], 60, 40],
      'Sammensetningen kan ikke vises for Aby. industri: vises ikke av hensyn til personvern.',
    ],
    ['a part is missing', [200, 100, null, 40], 'Sammensetningen kan ikke vises for Aby. handel: tall mangler.'],
    [
      'the parts are more than the whole',
      [200, 150, 60, 40],
      'Sammensetningen kan ikke vises for Aby, for delene er til sammen større enn hele tallet.',
    ],
    [
      'a part is below zero',
      [200, -10, 60, 40],
      'Sammensetningen kan ikke vises for Aby, for et av tallene er under null.',
    ],
  ];
  for (const [when, values, reason] of REASONS) {
    it(`is not shown when ${when}, and says so`, () => {
      const full = fullOf(feedOf(values));
      assert.deepEqual([full?.name, full?.chart, full?.reason], ['composition', undefined, reason]);
    });
  }

  it('bears parts that are rounded one by one', () => {
    assert.equal(chartOf(feedOf([200, 101, 60, 40])).bars[0]?.parts.at(-1)?.to, 1);
  });

  it('leaves out a compared region that has none, and names it', () => {
    const feed = feedOf([200, 100, 60, 40], [100, 50, [null, 'confidential'], 20]);
    assert.equal(chartOf(feed, { compared: ['b'] }).bars.length, 1);
    assert.ok(
      viewOf(feed, { ...base, compared: ['b'] }).notes.some((note) =>
        note.startsWith('Sammensetningen kan ikke vises for Bby.'),
      ),
    );
  });

  it('marks uncertain parts in figure, table, badge and notes', () => {
    const feed = feedOf([200, [100, 'provisional'], 60, 40]);
    const view = viewOf(feed, base);
    assert.deepEqual(
      [chartOf(feed).bars[0]?.parts[0]?.certain, view.full?.badges, view.tables[0]?.rows[0]?.at(-1)?.text],
      [false, ['foreløpig tall'], 'foreløpig tall'],
    );
    assert.ok(view.notes.includes('Deler med stiplet kant: foreløpig tall.'));
  });

  it('is offered only where all parts are counted alike and for the same period', () => {
    const offered = (feed: Feed, options: Partial<KeyFigureOptions> = {}) =>
      viewOf(feed, { ...base, ...options }).names.includes('composition');
    assert.equal(offered(feedOf([200, 100, 60, 40])), true);
    assert.equal(offered(feedOf([200, 100, 60, 40]), { indicator: 'bygg' }), false);
    assert.equal(offered(feedOf([200, 100, 60, 40], undefined, { unit: { id: 'percent' } })), false);
    assert.equal(
      offered(
        feedOf([200, 100, 60, 40], undefined, {
          series: [{ region: 'a', observations: [{ period: '2022', value: 1 }] }],
        }),
      ),
      false,
    );
    assert.equal(fullOf(feedOf([200, 100, 60, 40]), { indicator: 'bygg' })?.name, 'trend');
  });

  it('has no whole among its own parts', () => {
    const feed = feedOf([200, 100, 60, 40]);
    const [whole] = feed.indicators;
    assert.ok(whole);
    assert.deepEqual(
      partsOf(feed, { ...whole, parts: ['alle', 'industri', 'bygg'] }).map(({ id }) => id),
      ['industri', 'bygg'],
    );
  });

  it('speaks all four languages', () => {
    const restIn = (language: Language) =>
      chartOf(feedOf([200, 100, 60, 20]), { language }).bars[0]?.parts.at(-1)?.label;
    assert.deepEqual((['nb', 'nn', 'sv', 'en'] as const).map(restIn), [
      'Ikke fordelt',
      'Ikkje fordelt',
      'Inte fördelat',
      'Not allocated',
    ]);
  });
});
