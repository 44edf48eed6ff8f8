import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drawingOf } from '../../../../src/figures/jobs-value/drawing/jobs-value-layout.js';
import type { JobsValueFigure } from '../../../../src/figures/jobs-value/jobs-value-figure.js';
import { frameFor } from '../../../drawing/frame.js';
import { rounded } from '../../rounded.js';

type Year = readonly [year: number, jobs: number, valuePerJob: number, certain?: boolean];

function layout(years: readonly Year[], width: number, height: number, more: Partial<JobsValueFigure> = {}) {
  const drawing = drawingOf(
    {
      kind: 'jobs-value',
      description: '',
      points: years.map(([year, jobs, valuePerJob, certain = true]) => ({
        key: String(year),
        order: year,
        jobs,
        valuePerJob,
        label: String(year),
        certain,
      })),
      equalValueLines: [],
      jobsTitle: 'Jobber',
      valueTitle: 'Verdi per jobb (kr)',
      valueDecimals: 0,
      ...more,
    },
    frameFor(width, height),
  );
  const rows = (name: string) => rounded(drawing.datasets[name]) as readonly Readonly<Record<string, unknown>>[];
  const ticks = (name: string) => rows(name).map(({ label }) => label);
  return { ...drawing, rows, ticks };
}

/** Not in the order of time, since a feed need not be. */
const YEARS: readonly Year[] = [
  [2022, 110, 9, false],
  [2021, 100, 8],
  [2023, 120, 10],
];

describe('the layout of jobs × value', () => {
  const drawing = layout(YEARS, 500, 300);

  it('has room for the titles, the numbers and half a number at the end', () => {
    // Above: a title of 14.95 and 12. Below: numbers of 18, 14, a pixel, and a title. Left: two letters of 7 and 8.
    // Right: half of three letters, in whole pixels.
    assert.deepEqual(rounded(drawing.margins), { left: 22, right: 11, top: 26.95, bottom: 47.95 });
    assert.deepEqual(rounded([drawing.width, drawing.height]), [467, 225.1]);
  });

  it('has an axis of jobs and one of value per job, neither from zero by force', () => {
    assert.deepEqual(drawing.parameters, { jobsDomain: [100, 120], valueDomain: [8, 10] });
    assert.deepEqual(drawing.ticks('valueTicks'), ['8', '9', '10']);
    assert.deepEqual(drawing.rows('jobsTicks')[1], {
      place: 117.25,
      line: 117.5,
      label: '105',
      top: 225.6,
      bottom: 230.6,
      labelTop: 238.6,
    });
  });

  it('has the title of value at the upper left corner and that of jobs at the lower right one', () => {
    const look = { weight: 'normal', tone: 'subtle' };
    assert.deepEqual(drawing.rows('labels').slice(0, 2), [
      { x: -22, y: -26.95 + 11.7, text: 'Verdi per jobb (kr)', align: 'left', ...look },
      { x: 478, y: 268.8, text: 'Jobber', align: 'right', ...look },
    ]);
    assert.deepEqual(
      drawing
        .rows('labels')
        .slice(2)
        .map(({ text }) => text),
      ['2023', '2021', '2022'],
    );
    assert.deepEqual(drawing.rows('labels').slice(2), drawing.rows('halos'));
  });

  it('joins the years in the order of time, uncertain as far as one end is', () => {
    assert.deepEqual(drawing.rows('paths'), [
      { path: '0', certain: false, order: 2021, jobs: 100, valuePerJob: 8 },
      { path: '0', certain: false, order: 2022, jobs: 110, valuePerJob: 9 },
      { path: '1', certain: false, order: 2022, jobs: 110, valuePerJob: 9 },
      { path: '1', certain: false, order: 2023, jobs: 120, valuePerJob: 10 },
    ]);
    const later = layout([...YEARS, [2024, 121, 11]], 500, 300).rows('paths');
    assert.deepEqual(
      later.slice(-2).map(({ path, certain, order }) => [path, certain, order]),
      [
        ['2', true, 2023],
        ['2', true, 2024],
      ],
    );
  });

  it('has a point and a target, round which one moves, for each year', () => {
    assert.deepEqual(drawing.rows('points'), [
      { jobs: 100, valuePerJob: 8, certain: true, series: 0 },
      { jobs: 110, valuePerJob: 9, certain: false, series: 0 },
      { jobs: 120, valuePerJob: 10, certain: true, series: 0 },
    ]);
    assert.equal(drawing.pointing, 'around');
    assert.deepEqual(
      drawing.targets.map(({ key, x, y, rows }) => rounded([key, x, y, rows])),
      [
        ['2021', 22, 252.05, [drawing.rows('points')[0]]],
        ['2022', 255.5, 139.5, [drawing.rows('points')[1]]],
        ['2023', 489, 26.95, [drawing.rows('points')[2]]],
      ],
    );
  });

  it('leaves out years without a number', () => {
    const { rows, targets } = layout([...YEARS, [2024, Number.NaN, 11], [2025, 120, Infinity]], 500, 300);
    assert.deepEqual([rows('points').length, targets.length], [3, 3]);
  });

  it('draws the lines of equal value creation that run through the plot', () => {
    const equal = [0, 1].map((line) => ({ line, jobs: 100, valuePerJob: line === 0 ? 9.5 : 90, label: 'A' }));
    const { rows } = layout(YEARS, 500, 300, { equalValueLines: equal });
    assert.equal(rows('equalValueLines').length, 25);
    assert.ok(rows('labels').some(({ text, tone }) => text === 'A' && tone === 'subtle'));
  });
});

describe('the axes of jobs × value', () => {
  const FAR: readonly Year[] = [
    [2021, 1000, 0],
    [2022, 8000, 100],
  ];

  it('have as many steps of value as there is height for: one in 36 pixels, two at least and six at most', () => {
    // The plot is 74.9 pixels lower than the figure.
    assert.deepEqual(layout(FAR, 500, 74.9 + 36 * 6).ticks('valueTicks').length, 6);
    assert.deepEqual(layout(FAR, 500, 74.9 + 36 * 5 - 1).ticks('valueTicks'), ['0', '50', '100']);
    assert.deepEqual(layout(FAR, 500, 60).ticks('valueTicks'), ['0', '50', '100']);
    assert.equal(layout(FAR, 500, 60).height, 60);
    assert.ok(layout(FAR, 500, 2000).ticks('valueTicks').length <= 7);
  });

  it('have the most steps of jobs whose numbers stand 16 pixels apart', () => {
    // Numbers of four letters take 28 + 16 each, but the first only half. Value takes 8 + 21 of the width.
    const needed = (steps: number) => 29 + 14 + 44 * steps;
    assert.deepEqual(layout(FAR, needed(8), 300).ticks('jobsTicks').length, 9);
    assert.deepEqual(layout(FAR, needed(8) - 1, 300).ticks('jobsTicks'), ['0', '2000', '4000', '6000', '8000']);
    assert.deepEqual(layout(FAR, needed(4) - 1, 300).ticks('jobsTicks'), ['0', '5000', '10000']);
  });

  it('have only their ends where no numbers stand clear of each other', () => {
    const { ticks, width } = layout(FAR, 110, 300);
    assert.deepEqual(ticks('jobsTicks'), ['0', '10000']);
    assert.ok(width >= 40);
    assert.equal(layout(FAR, 60, 300).width, 40);
  });

  it('have titles of two lines at most', () => {
    const texts = layout(FAR, 120, 300, { jobsTitle: 'a'.repeat(60) })
      .rows('labels')
      .map(({ text }) => text);
    assert.deepEqual(texts.slice(0, 4), ['Verdi per jobb', '(kr)', 'a'.repeat(17), `${'a'.repeat(16)}…`]);
  });
});
