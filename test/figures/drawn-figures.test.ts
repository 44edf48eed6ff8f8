import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Language } from '../../src/feed/feed.js';
import { elementsOf, HEIGHT, layoutOf, svgOf } from './drawn.js';
import {
  changes,
  endOf,
  fiveRegions,
  FIGURES,
  jobsValue,
  middleOf,
  provisional,
  seriesOf,
  trendOf,
  twenty,
  withGap,
} from './figures.js';

const MARK = { 'stroke-width': '2' };
const LINE = { 'stroke-width': '2.5', 'stroke-linecap': 'round' };

describe('every figure', () => {
  it('is as wide and as high as it was asked to be', () => {
    assert.match(svgOf(trendOf({}), 600), new RegExp(`<svg[^>]* width="600" height="${HEIGHT}"`, 'u'));
  });

  for (const [name, figure] of Object.entries(FIGURES)) {
    it(`has no fixed colours, no addresses and no style (${name})`, () => {
      const svg = svgOf(figure).replace(/ xmlns(?::\w+)?="[^"]*"/gu, '');
      const paints = [...svg.matchAll(/ (?:fill|stroke)="([^"]*)"/gu)].map(([, paint = '']) => paint);
      assert.deepEqual(
        paints.filter((paint) => !/^(?:none|transparent|var\(--_[a-z0-9-]+\))$/u.test(paint)),
        [],
      );
      assert.doesNotMatch(svg, /url\(|style=|href|graphics-symbol/u);
    });
  }

  it('writes text in the family and size it was given', () => {
    const texts = elementsOf(svgOf(provisional), 'text');
    assert.ok(texts.length > 8);
    for (const { attributes } of texts) {
      assert.equal(attributes['font-family'], 'DejaVu Sans, sans-serif');
      assert.equal(attributes['font-size'], '14px');
    }
  });

  it('keeps hostile labels text', () => {
    const hostile = '<img src=x onerror=alert(1)>"\'&</text><script>alert(1)</script>\u202e{{7*7}}__proto__';
    const svg = svgOf(
      trendOf({
        points: seriesOf(0, '__proto__', [1, 2, 3], { segment: () => 'constructor' }),
        ticks: [{ time: middleOf(1), label: hostile }],
        references: [{ value: 2, label: hostile }],
        breaks: [{ time: middleOf(1), label: hostile }],
        ends: [{ ...endOf(0, hostile, 3), time: middleOf(2), valueLabel: hostile }],
      }),
      1200,
    );
    const names = new Set([...svg.matchAll(/<([a-zA-Z]+)/gu)].map(([, name]) => name));
    assert.deepEqual([...names].sort(), ['g', 'line', 'path', 'svg', 'text']);
    assert.ok(svg.includes('&lt;img src=x onerror=alert(1)&gt;'));
  });
});

describe('a trend', () => {
  /** With 14 px text, lines are 19 px: 8 + 19 + 8 above for the label of the break, 19 + 12 below. */
  const PLOT_HEIGHT = HEIGHT - 35 - 31;

  it('has its targets at the height of their values', () => {
    // 127 937 to 145 000 in about five steps of 5 000: the axis goes from 125 000 to 145 000.
    const [target, base] = elementsOf(svgOf(provisional), 'line', { 'stroke-dasharray': '7,4' });
    assert.equal(target?.y, 0);
    assert.ok(Math.abs((base?.y ?? 0) - (PLOT_HEIGHT * (145000 - 130635)) / 20000) < 0.01);
  });

  it('has two lines when there is a gap, one when there is none', () => {
    assert.equal(elementsOf(svgOf(trendOf({})), 'path', LINE).length, 1);
    assert.equal(elementsOf(svgOf(withGap), 'path', LINE).length, 2);
  });

  it('has hollow marks and dotted lines for uncertain points only', () => {
    const svg = svgOf(provisional);
    const hollow = elementsOf(svg, 'path', { ...MARK, fill: 'var(--_surface)', stroke: 'var(--_series-0)' });
    const filled = elementsOf(svg, 'path', { ...MARK, fill: 'var(--_series-0)', stroke: 'var(--_surface)' });
    assert.equal(hollow.length, 2);
    assert.ok(filled.length > 0);
    assert.equal(elementsOf(svg, 'path', { ...LINE, 'stroke-dasharray': '1,5' }).length, 1);
  });

  it('tells series apart by shape as well as by colour', () => {
    const marks = elementsOf(svgOf(fiveRegions), 'path', MARK);
    const looks = new Map(marks.map(({ attributes }) => [attributes['fill'], attributes['d']]));
    assert.equal(looks.size, 5);
    assert.equal(new Set(looks.values()).size, 5);
  });

  it('writes the numbers of its axis in the language of the reader', () => {
    const figure = trendOf({ points: seriesOf(0, 'x', [-0.4, 0.4]), decimals: 1, ends: [] });
    const great = trendOf({ points: seriesOf(0, 'x', [1000, 4000]), ends: [] });
    const written = (some: typeof figure, language: Language): string =>
      elementsOf(svgOf(some, 600, language), 'text')
        .map(({ text }) => text)
        .join(' ');
    for (const language of ['nb', 'nn', 'sv'] as const) {
      assert.match(written(figure, language), /\u22120,2/u);
      assert.match(written(great, language), /4\u00a0000/u);
    }
    assert.match(written(figure, 'en'), /\u22120\.2/u);
    assert.match(written(great, 'en'), /4,000/u);
  });

  it('marks the highlighted point with a larger mark and a line through its time', () => {
    const counts = (svg: string): readonly number[] => [
      elementsOf(svg, 'path', { 'stroke-width': '2.5' }).length,
      elementsOf(svg, 'line', { 'stroke-dasharray': '2,3' }).length,
    ];
    assert.deepEqual(counts(svgOf(trendOf({}))), [1, 0]);
    assert.deepEqual(counts(svgOf(trendOf({}), 600, 'nb', 'Østfold 3')), [2, 1]);
  });
});

describe('a ranking', () => {
  it('has bars from zero with lengths in proportion', () => {
    const bars = elementsOf(svgOf(twenty, 900), 'path', { 'stroke-width': '1.25' });
    const lengthOf = (path = ''): number => Number(/^M0,[\d.]+h([\d.]+)/u.exec(path)?.[1]);
    const [first = 0, second = 0] = bars.map(({ attributes }) => lengthOf(attributes['d']));
    assert.equal(bars.length, 19);
    assert.ok(Math.abs(second / first - 38103 / 49200) < 1e-4);
  });

  it('draws uncertain bars hollow with a dashed edge', () => {
    const uncertain = elementsOf(svgOf(twenty, 900), 'path', { 'stroke-dasharray': '3,3' });
    assert.deepEqual(
      uncertain.map(({ attributes }) => attributes['fill-opacity']),
      ['0'],
    );
  });

  it('keeps the strong fill of the chosen bar where it is uncertain, with an edge that shows on it', () => {
    const ranking = { ...twenty, bars: twenty.bars.map((bar) => ({ ...bar, certain: bar.label !== 'Sarpsborg' })) };
    const uncertain = elementsOf(svgOf(ranking, 900), 'path', { 'stroke-dasharray': '3,3' });
    assert.deepEqual(
      uncertain.map(({ attributes }) => [attributes['fill-opacity'], attributes['stroke']]),
      [['1', 'var(--_surface)']],
    );
  });

  it('draws negative bars to the left of zero', () => {
    const { targets, margins, width } = layoutOf(changes, 900);
    const zero = margins.left + (width * 2.4) / 8.5;
    assert.deepEqual(
      targets.map(({ x }) => x > zero),
      [true, true, false, false],
    );
  });

  it('grows when its rows would be too low', () => {
    const { height, margins } = layoutOf(twenty, 320);
    // The text of these figures is 14 pixels, a little more than the usual 13.
    assert.ok(Math.abs(height + margins.top + margins.bottom - (20 * 38 * (14 / 13) + 8)) < 1e-9);
  });
});

describe('a jobs × value figure', () => {
  interface Row {
    readonly line: number;
    readonly jobs: number;
    readonly valuePerJob: number;
    readonly text: string;
  }
  const rowsOf = (name: string, width: number) => (layoutOf(jobsValue, width).datasets[name] ?? []) as readonly Row[];

  it('draws lines on which jobs × value per job is the same', () => {
    const rows = rowsOf('equalValueLines', 900);
    assert.equal(new Set(rows.map(({ line }) => line)).size, 4);
    for (const { line, jobs, valuePerJob } of rows) {
      assert.ok(Math.abs(jobs * valuePerJob - (95 + line * 5) * 1e6) < 1);
    }
  });

  it('labels the first and the last year at every width', () => {
    for (const width of [240, 320, 600, 1200]) {
      const texts = rowsOf('labels', width).map(({ text }) => text);
      assert.ok(
        ['2018', '2023'].every((year) => texts.includes(year)),
        String(width),
      );
    }
  });
});
