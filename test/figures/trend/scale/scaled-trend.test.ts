import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language } from '../../../../src/feed/index.js';
import type { FullFigure } from '../../../../src/figures/figure.js';
import type { TrendFigure } from '../../../../src/figures/trend/trend-figure.js';
import { trend } from '../../../../src/figures/trend/trend.js';
import type { Scale } from '../../../../src/view/asked/attribute-values.js';
import { plain, requestOf, shownTable, smallFeed, type Row } from '../../small-feed.js';

const JOBS = {
  measure: 'stock',
  title: { nb: 'Jobber', nn: 'Jobbar', sv: 'Jobb', en: 'Jobs' },
  unit: { id: 'jobs', label: { nb: 'jobber', nn: 'jobbar', sv: 'jobb', en: 'jobs' }, decimals: 0 },
};
const ROWS: Readonly<Record<string, readonly Row[]>> = {
  Moss: [
    ['2020', 100],
    ['2021', 120],
    ['2022', 150],
  ],
  Ås: [
    ['2020', 1000],
    ['2021', 1010],
    ['2022', 990],
  ],
};

function shown(
  scale: Scale,
  { language = 'nb', more = {}, rows = ROWS }: { language?: Language; more?: object; rows?: typeof ROWS } = {},
): FullFigure<TrendFigure> {
  const feed = smallFeed([{ id: 'i', ...JOBS, rows }], { ...more });
  return trend.figureOf({ ...requestOf(feed, 'i', Object.keys(rows), language), scale });
}

const valuesOf = ({ chart }: FullFigure<TrendFigure>) =>
  chart?.points.map(({ key, value }) => [key, Number(value.toFixed(1))]);

describe('a development as an index', () => {
  const full = shown('index');

  it('draws all from 100, with the figures themselves beside', () => {
    assert.deepEqual(valuesOf(full), [
      ['Moss 2020', 100],
      ['Moss 2021', 120],
      ['Moss 2022', 150],
      ['Ås 2020', 100],
      ['Ås 2021', 101],
      ['Ås 2022', 99],
    ]);
    assert.deepEqual(
      full.chart?.ends.map(({ label, valueLabel }) => `${label} ${plain(valueLabel)}`),
      ['Moss 150,0 (150 jobber)', 'Ås 99,0 (990 jobber)'],
    );
  });

  it('says so in title, description, readings, table and notes', () => {
    assert.equal(full.title, 'Jobber: Moss, Ås (indeks, 2020 = 100)');
    assert.equal(
      plain(full.chart?.description ?? ''),
      'Sammendrag. Indeks, 2020 = 100: Moss 150,0 (150 jobber) og Ås 99,0 (990 jobber).',
    );
    assert.equal(
      plain(full.readings.at(-1)?.shown ?? ''),
      '2022: Moss indeks 150,0 (150 jobber), Ås indeks 99,0 (990 jobber)',
    );
    const { columns, rows } = shownTable(full.table);
    assert.deepEqual(columns, ['Periode', 'Moss (jobber)', 'Ås (jobber)', 'Moss (indeks)', 'Ås (indeks)', 'Merknad']);
    assert.deepEqual(rows.at(-1)?.map(plain), ['2022', '150', '990', '150,0', '99,0', '']);
    assert.ok(full.notes.some((note) => note.startsWith('Alle linjene starter i 2020')));
  });

  it('keeps in the table what is older than the base', () => {
    const rows = { ...ROWS, Moss: [['2019', 90] as const, ...(ROWS['Moss'] ?? [])] };
    assert.deepEqual(shownTable(shown('index', { rows }).table).rows[0]?.map(plain), [
      '2019',
      '90',
      'tall mangler',
      '',
      '',
      '',
    ]);
  });

  it('has its target where it lies on the index, in the words of the target itself', () => {
    const target = { id: 't', indicator: 'i', region: 'Moss', value: 200, adopted: true };
    const { chart, notes } = shown('index', { more: { targets: [target] } });
    assert.deepEqual(
      chart?.references.map(({ value, label }) => [value, plain(label)]),
      [[200, 'Moss: Mål: 200 jobber']],
    );
    assert.ok(notes.some((note) => note.startsWith('Målet gjelder tallet selv. Her er det regnet om')));
    assert.deepEqual(shown('change', { more: { targets: [target] } }).chart?.references[0]?.value, 100);
  });

  it('is said in every language', () => {
    const said = (['nb', 'nn', 'sv', 'en'] as const).map((language) => shown('index', { language }).title);
    assert.deepEqual(said, [
      'Jobber: Moss, Ås (indeks, 2020 = 100)',
      'Jobbar: Moss, Ås (indeks, 2020 = 100)',
      'Jobb: Moss, Ås (index, 2020 = 100)',
      'Jobs: Moss, Ås (index, 2020 = 100)',
    ]);
  });
});

describe('a development as change in per cent', () => {
  it('starts at zero, has signs, and zero on its axis', () => {
    const full = shown('change');
    assert.deepEqual(valuesOf(full)?.slice(2), [
      ['Moss 2022', 50],
      ['Ås 2020', 0],
      ['Ås 2021', 1],
      ['Ås 2022', -1],
    ]);
    assert.equal(full.chart?.fromZero, true);
    assert.equal(plain(full.readings.at(-1)?.shown ?? ''), '2022: Moss +50,0 % (150 jobber), Ås −1,0 % (990 jobber)');
  });
});

describe('a development per inhabitant', () => {
  const rows = {
    Moss: [
      ['2021', 100],
      ['2022', 150],
    ],
  } as const;
  const people = [
    ['2021', 200],
    ['2022', 250],
  ] as const;
  const feed = smallFeed([
    { id: 'i', ...JOBS, rows },
    {
      id: 'p',
      concept: 'population',
      measure: 'stock',
      unit: { id: 'inhabitants', decimals: 0 },
      rows: { Moss: people },
    },
  ]);
  const full = trend.figureOf({ ...requestOf(feed, 'i', ['Moss']), scale: 'per-inhabitant' });

  it('is per thousand of them, with the figures beside and both sources', () => {
    assert.deepEqual(valuesOf(full), [
      ['Moss 2021', 500],
      ['Moss 2022', 600],
    ]);
    assert.equal(plain(full.title), 'Jobber: Moss (jobber per 1 000 innbyggere)');
    assert.deepEqual(
      full.indicators.map(({ id }) => id),
      ['i', 'p'],
    );
    assert.equal(plain(full.finding?.text ?? ''), 'Jobber per 1 000 innbyggere, Moss: opp 20,0 % på ett år');
  });

  it('is offered beside the others', () => {
    assert.deepEqual(full.scales, { offered: ['value', 'index', 'change', 'per-inhabitant'], shown: 'per-inhabitant' });
  });
});

describe('a scale that the figures do not allow', () => {
  const rows = {
    Moss: [
      ['2020', 100],
      ['2021', 120, 'break'],
      ['2022', 150],
    ],
  } as const;

  it('is not offered, and its reason is in sight', () => {
    const full = shown('value', { rows });
    assert.deepEqual(full.scales, { offered: ['value'], shown: 'value' });
    assert.equal(
      full.notes.at(-1),
      '«Indeks» og «Endring i %» kan ikke velges: tallene for Moss kan ikke sammenlignes over hele tiden.',
    );
  });

  it('gives way to the figures themselves where it is asked for', () => {
    const full = shown('index', { rows });
    assert.equal(full.scales?.shown, 'value');
    assert.equal(
      full.scales.instead,
      '«Indeks» kan ikke vises: tallene for Moss kan ikke sammenlignes over hele tiden. Her vises tallene selv.',
    );
    assert.deepEqual(valuesOf(full)?.at(-1), ['Moss 2022', 150]);
  });
});
