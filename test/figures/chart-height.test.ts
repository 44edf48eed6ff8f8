import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { ChartFigure } from '../../src/figures/doors.js';
import { chartHeightOf, textRoomOf } from '../../src/figures/figures.js';
import './every-figure.js';
import { compositionRowsAt } from '../../src/figures/composition/composition-rows.js';
import { rankingRowsAt } from '../../src/figures/ranking/ranking-rows.js';
import { frameOf } from '../../src/drawing/page-font.js';
import { drawingOf as compositionDrawing } from '../../src/figures/composition/drawing/composition-layout.js';
import { frameFor } from '../drawing/frame.js';
import { composition, fiveRegions, jobsValue, trendOf, twenty } from './figures.js';
import { drawingOf } from './layouts.js';

describe('the height of a figure', () => {
  it('grows with the bars of a ranking, more where the names stand above them', () => {
    assert.equal(chartHeightOf(twenty, 600), 8 + 20 * 30);
    assert.equal(chartHeightOf(twenty, 320), 8 + 20 * 44);
  });

  it('follows the width of a trend within limits', () => {
    assert.deepEqual(
      [200, 800, 2000].map((width) => chartHeightOf(trendOf({}), width)),
      [250, 336, 400],
    );
  });

  it('has room for the key of several series where it is narrow', () => {
    assert.equal(chartHeightOf(fiveRegions, 320) - chartHeightOf(trendOf({}), 320), 80);
    assert.equal(chartHeightOf(fiveRegions, 800), chartHeightOf(trendOf({}), 800));
  });

  it('follows the width of a jobs × value figure within limits', () => {
    assert.deepEqual(
      [300, 600, 1200].map((width) => chartHeightOf(jobsValue, width)),
      [300, 360, 460],
    );
  });

  it('is what the bars and labels of a composition take', () => {
    for (const width of [240, 320, 640, 700, 1000]) {
      assert.equal(chartHeightOf(composition, width), compositionDrawing(composition, frameFor(width, 0)).height);
    }
    assert.equal(chartHeightOf(composition, 320), 2 * (24 + 30 + 8 * 24 + 20));
    assert.equal(chartHeightOf(composition, 1000), 2 * (24 + 30 + 3 * 24 + 20));
  });

  it('is never less than a ranking needs', () => {
    for (const width of [240, 479, 480, 1200]) assert.ok(rankingRowsAt(width).usual >= rankingRowsAt(width).least);
  });

  it('has rows and columns in proportion to its text', () => {
    const { least, usual, names } = rankingRowsAt(960, 26);
    assert.deepEqual([names, least, usual], ['beside', 2 * 20, 2 * 30]);
    assert.deepEqual([rankingRowsAt(959, 26).names, rankingRowsAt(959, 26).least], ['above', 2 * 38]);
    const columns = (width: number, fontSize: number) => compositionRowsAt(width, fontSize).columns;
    assert.deepEqual([columns(599, 13), columns(600, 13), columns(900, 13)], [1, 2, 3]);
    assert.deepEqual([columns(1199, 26), columns(1200, 26), columns(1800, 26)], [1, 2, 3]);
    assert.deepEqual([compositionRowsAt(599, 26).stacked, compositionRowsAt(600, 26).stacked], [true, false]);
  });

  it('grows with its text, so that the plot stays as high', () => {
    const plotOf = (figure: ChartFigure, fontSize: number): number => {
      const height = chartHeightOf(figure, 320, fontSize);
      return drawingOf(figure, frameOf({ width: 320, height }, { language: 'nb', fontFamily: 'sans-serif', fontSize }))
        .height;
    };
    for (const figure of [trendOf({}), fiveRegions, jobsValue]) {
      assert.ok(
        plotOf(figure, 26) > 0.9 * plotOf(figure, 13),
        `${figure.description}: ${plotOf(figure, 26)} and ${plotOf(figure, 13)}`,
      );
    }
  });

  it('gives each row of a ranking the room of its text', () => {
    for (const width of [320, 700, 1100]) {
      const height = chartHeightOf(twenty, width, 26);
      const { datasets } = drawingOf(
        twenty,
        frameOf({ width, height }, { language: 'nb', fontFamily: 'sans-serif', fontSize: 26 }),
      );
      const baselines = (datasets['labels'] as readonly { readonly y: number; readonly align: string }[])
        .map(({ y }) => y)
        .sort((a, b) => a - b);
      const distinct = [...new Set(baselines.map((y) => Math.round(y)))];
      const gaps = distinct
        .slice(1)
        .map((y, index) => y - distinct[index]!)
        .filter((gap) => gap > 6);
      assert.ok(Math.min(...gaps) >= 26, `${width}: ${Math.min(...gaps)}`);
    }
  });

  it('is about what a page reserves by the text size', () => {
    for (const figure of [trendOf({}), fiveRegions, jobsValue, twenty]) {
      for (const width of [320, 900]) {
        assert.ok(
          Math.abs(chartHeightOf(figure, width) + 13 * textRoomOf(figure, width) - chartHeightOf(figure, width, 26)) <
            8,
        );
      }
    }
  });
});
