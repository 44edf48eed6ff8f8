/** A target beside a part of a development: nothing of it may change because less is shown. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { KeyFigureOptions } from '../../../../src/kpi-jobs-value/chosen-figure.js';
import type { KeyFigureView } from '../../../../src/kpi-jobs-value/kpi-jobs-value.view.js';
import { feedOf } from '../../../kpi-jobs-value/example-feed.js';
import { viewOf } from '../../../kpi-jobs-value/whole-view.js';

const OPTIONS: KeyFigureOptions = {
  language: 'nb',
  heading: '',
  region: 'fredrikstad',
  indicator: undefined,
  compared: [],
  figure: 'trend',
  items: [],
  today: '2026-11-21',
};

/** 170 in 2023 is two years ahead of a path that grows by 10 a year from 100 in 2018. */
const YEARS = {
  fredrikstad: [
    ['2016', 90],
    ['2017', 95],
    ['2018', 100],
    ['2019', 104],
    ['2020', 110],
    ['2021', 120],
    ['2022', 150],
    ['2023', 170],
  ],
} as const;

const TARGET = {
  id: 't',
  indicator: 'i',
  region: 'fredrikstad',
  basis: 'change',
  operator: 'at-least',
  value: 120,
  baseline: { period: '2018', value: 100 },
  by: '2030',
};

const plain = (text = ''): string => text.replaceAll('\u00a0', ' ');
const yearOf = (time = 0): number => new Date(time).getUTCFullYear();

function partOf(span: string, target: object = {}, series: object = YEARS, more: Partial<KeyFigureOptions> = {}) {
  const feed = feedOf({}, series as never, { targets: [{ ...TARGET, ...target }] });
  const view: KeyFigureView = viewOf(feed, { ...OPTIONS, span, ...more });
  const chart = view.full?.chart;
  assert.ok(chart?.kind === 'trend');
  return { view, chart, notes: view.notes.map(plain) };
}

describe('the path beside the newest figures', () => {
  const { chart, notes, view } = partOf('2021..');

  it('begins where the figures begin, at the height that it has there', () => {
    const [path] = chart.paths ?? [];
    assert.deepEqual([yearOf(path?.from.time), path?.from.value.toFixed(1)], [2021, '130.0']);
    assert.equal(chart.paths?.length, 1);
  });

  it('has its baseline told, which is not drawn', () => {
    assert.deepEqual(chart.baselines, []);
    assert.ok(notes.includes('Utgangspunktet for målet, 2018, ligger før det som er vist. Banen er den samme.'));
  });

  it('has the same standing as beside all figures', () => {
    const whole = partOf('');
    assert.deepEqual(chart.standings, whole.chart.standings);
    assert.equal(view.full?.sentence, whole.view.full?.sentence);
    assert.ok(chart.standings?.length);
  });
});

describe('the path beside older figures', () => {
  const { chart, notes, view } = partOf('2017..2020');

  it('ends with the figures, and goes on', () => {
    assert.equal(chart.until, undefined);
    assert.equal(yearOf(chart.paths?.[0]?.to.time), 2020);
    assert.deepEqual(chart.goals, []);
    assert.ok(notes.includes('Figuren slutter før 2030. Banen går videre.'));
  });

  it('says nothing of the newest figure, which is not there', () => {
    assert.deepEqual([chart.standings, chart.paths?.[0]?.gap, view.full?.sentence], [[], undefined, undefined]);
  });

  it('is not drawn where it begins later, which is told', () => {
    const before = partOf('2016..2018', { baseline: { period: '2019', value: 104 } });
    assert.deepEqual([before.chart.paths, before.chart.goals, before.chart.baselines], [[], [], []]);
    assert.ok(before.notes.some((note) => note.endsWith('fordi det ligger utenfor perioden som er vist.')));
  });
});

describe('a break that is not shown', () => {
  it('parts the newest figure from its baseline all the same', () => {
    const broken = { fredrikstad: YEARS.fredrikstad.map((row) => (row[0] === '2020' ? [...row, 'break'] : row)) };
    const { chart } = partOf('2021..', {}, broken);
    assert.deepEqual([chart.paths, chart.standings], [[], []]);
  });
});

describe('a target that has passed', () => {
  it('has no mark where what is shown begins after it', () => {
    const { chart, notes } = partOf('2021..', { by: '2020', value: 15 });
    assert.deepEqual([chart.goals, chart.paths], [[], []]);
    assert.ok(notes.some((note) => note.endsWith('fordi det ligger utenfor perioden som er vist.')));
  });
});

describe('a part on a scale', () => {
  it('has the path on that scale, from its own base', () => {
    const [path] = partOf('2021..', {}, YEARS, { scale: 'index' }).chart.paths ?? [];
    assert.equal(path?.from.value.toFixed(1), (100 * (130 / 120)).toFixed(1));
  });
});

describe('the tile beside a part', () => {
  it('has the newest figure, and only that says when it came', () => {
    const whole = partOf('');
    const { view } = partOf('2017..2020');
    assert.deepEqual(view.tiles[0]?.figure, whole.view.tiles[0]?.figure);
    assert.equal(view.summary, whole.view.summary);
  });
});
