import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, it } from 'node:test';

import { parseFeed } from '../../../../src/feed/index.js';
import { drawingOf } from '../../../../src/figures/trend/drawing/trend-layout.js';
import { linesOf, segmentsOf, type LineRow } from '../../../../src/figures/trend/drawing/trend-rows.js';
import type { TrendFigure, TrendPoint } from '../../../../src/figures/trend/trend-figure.js';
import { frameFor } from '../../../drawing/frame.js';
import { viewOf } from '../../../kpi-jobs-value/whole-view.js';
import { trendOf } from '../../figures.js';

const FEEDS = path.join(import.meta.dirname, '../../../../demo/feeds');
const DAY = 86_400_000;
const FIRST = Date.UTC(2018, 0, 1);
const DAYS = 2_000;

/** A value for each day, up and down, with a gap, an uncertain day and a highest one that lie within other days. */
const long = trendOf({
  points: Array.from(
    { length: DAYS },
    (_, day): TrendPoint => ({
      key: `x ${day}`,
      series: 0,
      seriesLabel: 'x',
      segment: day < 700 ? 'a' : 'b',
      time: FIRST + day * DAY,
      value: day === 1_203 ? 999 : 300 + ((day * 37) % 211),
      certain: day !== 1_501,
    }),
  ),
  ticks: [{ time: FIRST + 365 * DAY, label: '2019' }],
  ends: [],
});

const linesIn = (figure: TrendFigure, width: number): readonly LineRow[] =>
  drawingOf(figure, frameFor(width, 320)).datasets['lines'] as readonly LineRow[];

/** The lowest and the highest value of each column of pixels, worked out from the size of the plot alone. */
function extremes(rows: readonly LineRow[], width: number): ReadonlyMap<number, readonly [number, number]> {
  const found = new Map<number, readonly [number, number]>();
  for (const { time, value } of rows) {
    const column = Math.floor(((time - FIRST) / ((DAYS - 1) * DAY)) * width);
    const [low, high] = found.get(column) ?? [value, value];
    found.set(column, [Math.min(low, value), Math.max(high, value)]);
  }
  return found;
}

describe('the lines of a long trend', () => {
  for (const width of [200, 300]) {
    it(`keep the lowest and the highest day of every column, ${width} pixels wide`, () => {
      const drawing = drawingOf(long, frameFor(width, 320));
      const [lines, all] = [linesIn(long, width), linesOf(segmentsOf(long))];
      assert.ok(lines.length < all.length, `${lines.length} of ${all.length}`);
      assert.deepEqual(extremes(lines, drawing.width), extremes(all, drawing.width));
    });
  }

  it('begin and end where they did, also on both sides of a gap and where they become uncertain', () => {
    const ends = (rows: readonly LineRow[]) =>
      [...new Set(rows.map(({ path: id }) => id))].map((id) => {
        const of = rows.filter((row) => row.path === id);
        return [of[0], of.at(-1)];
      });
    assert.equal(ends(linesIn(long, 300)).length, 4);
    assert.deepEqual(ends(linesIn(long, 300)), ends(linesOf(segmentsOf(long))));
  });

  it('go through every point that has a mark', () => {
    const { datasets } = drawingOf(long, frameFor(300, 320));
    const marked = (datasets['points'] as readonly TrendPoint[]).map(({ time }) => time);
    assert.ok(marked.includes(FIRST + 365 * DAY) && marked.includes(FIRST + 1_501 * DAY));
    const drawn = new Set(linesIn(long, 300).map(({ time }) => time));
    assert.deepEqual(
      marked.filter((time) => !drawn.has(time)),
      [],
    );
  });

  it('leave every day to be pointed at, each with its own highlight', () => {
    const { targets } = drawingOf(long, frameFor(300, 320));
    assert.deepEqual(
      targets.map(({ key }) => key),
      long.points.map(({ key }) => key),
    );
    assert.deepEqual(
      (targets[1_203]?.rows as readonly TrendPoint[]).map(({ key, value }) => [key, value]),
      [[long.points[1_203]?.key, 999]],
    );
  });
});

describe('the lines of the demo feeds', async () => {
  for (const file of await readdir(FEEDS)) {
    if (!file.endsWith('.json')) continue;
    it(`go through all of their points (${file})`, async () => {
      const { feed } = parseFeed(JSON.parse(await readFile(path.join(FEEDS, file), 'utf8')));
      const charts = (feed?.indicators ?? []).flatMap(({ id, series }) =>
        series.slice(0, 3).flatMap(({ region }) => {
          const options = { language: 'nb', heading: '', compared: [], figure: 'trend', items: [], today: '' } as const;
          const chart = feed && viewOf(feed, { ...options, region, indicator: id }).full?.chart;
          return chart?.kind === 'trend' ? [chart] : [];
        }),
      );
      for (const chart of charts)
        for (const width of [240, 340, 520, 840])
          assert.deepEqual(linesIn(chart, width), linesOf(segmentsOf(chart)), chart.description);
    });
  }
});
