import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { FigureRequest } from '../../../src/figures/figure.js';
import { namesIn } from '../../../src/figures/figures.js';
import { smallMultiples } from '../../../src/figures/small-multiples/small-multiples.js';
import { demoFeed } from '../../demo/demo-feeds.js';
import { plain, requestOf, shownTable, smallFeed, type Row } from '../small-feed.js';

const JOBS = { id: 'Jobber', measure: 'stock', unit: { id: 'jobs', label: 'jobber', decimals: 0 } };

/** Two years of each region, made up. */
function twoYears(values: Readonly<Record<string, readonly [number | null, number | null]>>): Record<string, Row[]> {
  return Object.fromEntries(
    Object.entries(values).map(([region, [before, after]]) => [
      region,
      [
        ['2022', before],
        ['2023', after],
      ],
    ]),
  );
}

const SEVEN = {
  Moss: [1000, 1100],
  Halden: [20_000, 21_000],
  Råde: [300, 270],
  Våler: [400, 400],
  Hvaler: [50, 60],
  Marker: [80, 90],
  Aremark: [10, 11],
} as const;

function feedOf(values: Parameters<typeof twoYears>[0] = SEVEN, more: Readonly<Record<string, unknown>> = {}) {
  return smallFeed([{ ...JOBS, ...more, rows: twoYears(values) }], {
    regions: Object.keys(values).map((id) => ({ id, name: id, type: 'municipality' })),
  });
}

function fullOf(request: Partial<FigureRequest> = {}, feed = feedOf(), regions: readonly string[] = ['Moss']) {
  return smallMultiples.figureOf({ ...requestOf(feed, 'Jobber', regions), ...request });
}

const plotsOf = (full: ReturnType<typeof fullOf>) =>
  (full.chart?.plots ?? []).map(({ label, valueLabel }) => `${label} ${plain(valueLabel)}`);

describe('regions side by side', () => {
  it('are held against their beginning, so that large and small ones share an axis, the greatest growth first', () => {
    const full = fullOf();
    assert.deepEqual(plotsOf(full), [
      'Hvaler +20,0 %',
      'Marker +12,5 %',
      'Aremark +10,0 %',
      'Moss +10,0 %',
      'Halden +5,0 %',
      'Våler 0,0 %',
      'Råde −10,0 %',
    ]);
    assert.equal(full.chart?.base, 0);
    assert.deepEqual(full.scales, { offered: ['index', 'change'], shown: 'change' });
    assert.equal(plain(full.title), 'Jobber: utviklingen i kommunene hver for seg (endring i prosent siden 2022)');
  });

  it('tell how many have risen, and who stands at either end', () => {
    assert.equal(
      plain(fullOf().sentence),
      '5 av de 7 kommunene ligger høyere enn i 2022. Høyest ligger Hvaler (+20,0 %), lavest Råde (−10,0 %).',
    );
  });

  it('stand out where they are chosen or compared', () => {
    const { chart } = fullOf({}, feedOf(), ['Moss', 'Råde']);
    const marked = (chart?.plots ?? []).flatMap(({ label, emphasised, compared }) =>
      emphasised ? `${label} chosen` : compared ? `${label} compared` : [],
    );
    assert.deepEqual(marked, ['Moss chosen', 'Råde compared']);
  });

  it('are read one by one, with the figure itself, and can be chosen there', () => {
    const full = fullOf();
    assert.equal(full.choosesRegions, true);
    assert.equal(plain(full.readings[full.firstReading]?.shown), 'Moss: +10,0 % (1 100 jobber), 2023');
  });

  it('are index numbers where these are asked for', () => {
    const full = fullOf({ scale: 'index' });
    assert.deepEqual(plotsOf(full).slice(0, 1), ['Hvaler 120,0']);
    assert.equal(full.chart?.base, 100);
  });

  it('have every figure in their table, in the same order', () => {
    const { columns, rows } = shownTable(fullOf().table);
    assert.deepEqual(columns.slice(0, 3), ['Periode', 'Hvaler (jobber)', 'Marker (jobber)']);
    assert.deepEqual(columns.slice(8, 10), ['Hvaler (endring i %)', 'Marker (endring i %)']);
    assert.deepEqual(rows.map(([period, first]) => `${period} ${first}`).sort(), ['2022 50', '2023 60']);
  });

  it('show rates as they are: they have no growth', () => {
    const rate = { measure: 'rate', unit: { id: 'percent', label: '%', decimals: 1 } };
    const full = fullOf({}, feedOf(SEVEN, rate));
    assert.deepEqual(plotsOf(full).slice(0, 2), ['Halden 21 000,0 %', 'Moss 1 100,0 %']);
    assert.equal(full.scales?.shown, 'value');
    assert.equal(plain(full.sentence), 'Høyest ligger Halden (21 000,0 %), lavest Aremark (11,0 %).');
  });

  it('leave out who cannot be followed from the same time, and say so', () => {
    const late = feedOf({ ...SEVEN, Sarpsborg: [null, 500], Skiptvet: [0, 12] });
    const full = fullOf({}, late);
    assert.equal(plotsOf(full).length, 7);
    assert.ok(
      full.notes.includes('Ikke tegnet, fordi tallene ikke kan følges fra samme tid: Skiptvet.'),
      full.notes.join('\n'),
    );
  });

  it('are some of very many: those at either end, and the chosen one', () => {
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`R${index}`, [100, 100 + index] as const]),
    );
    const full = fullOf({}, feedOf(many), ['R30']);
    assert.equal(full.chart?.plots.length, 25);
    assert.ok(full.chart?.plots.some(({ emphasised }) => emphasised));
    assert.equal(full.notes[0], 'Figuren viser 25 av 60 kommuner. Alle står i tabellen.');
  });

  it('are offered where there are more of them than one plot has room for', () => {
    const offered = (values: Parameters<typeof twoYears>[0]): boolean => {
      const feed = feedOf(values);
      return namesIn(feed, requestOf(feed, 'Jobber', ['Moss']).basis).includes('small-multiples');
    };
    assert.equal(offered(SEVEN), true);
    const { Aremark: _, Marker: __, ...five } = SEVEN;
    assert.equal(offered(five), false);
  });

  it('are the twelve municipalities of a county, chosen or not', () => {
    const feed = demoFeed('ostfold');
    const jobs = feed.indicators.find(({ concept }) => concept === 'jobs');
    assert.ok(jobs);
    for (const region of feed.regions.slice(0, 2)) {
      const full = smallMultiples.figureOf(requestOf(feed, jobs.id, [region.id]));
      assert.equal(full.chart?.plots.length, 12, region.id);
    }
  });
});
