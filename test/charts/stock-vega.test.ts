import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

import type { Spec } from 'vega-typings';

import { numberLocaleOf } from '../../src/charts/chart-locale.js';
import { jobsValueVega } from '../../src/charts/compiled/jobs-value.js';
import { rankingVega } from '../../src/charts/compiled/ranking.js';
import { trendVega } from '../../src/charts/compiled/trend.js';
import type { Drawing } from '../../src/charts/drawing.js';
import type { ChartFigure } from '../../src/view/chart-figure.js';
import { layoutOf, svgOf, typographyFor } from './drawn.js';
import { FIGURES } from './figures.js';

const SPECS: Readonly<Record<Drawing['kind'], Spec>> = {
  trend: trendVega, ranking: rankingVega, 'jobs-value': jobsValueVega,
};
const WIDTHS = [320, 900];

/** A figure drawn with the whole of Vega, the code that it generates, and a logger that fails on warnings. */
async function stockSvgOf(figure: ChartFigure, width: number): Promise<string> {
  const vega = await import('vega');
  const { kind, width: plotWidth, height, margins, signals, datasets } = layoutOf(figure, width);
  const { fontFamily, fontSize } = typographyFor('nb');
  const fail = (...messages: readonly unknown[]): never => {
    throw new Error(messages.map(String).join(' '));
  };
  const view = new vega.View(vega.parse(SPECS[kind]), {
    renderer: 'none',
    logger: { ...vega.logger(vega.Warn), warn: fail, error: fail },
    locale: { number: numberLocaleOf('nb') } as never,
  });
  view.width(plotWidth).height(height);
  for (const [name, value] of Object.entries({ margins, fontFamily, fontSize, ...signals })) view.signal(name, value);
  for (const [name, rows] of Object.entries(datasets)) view.data(name, rows.map((row) => ({ ...row })));
  return view.toSVG();
}

describe('what the charts draw is what stock Vega draws', () => {
  // Stock Vega registers everything in the process as soon as it is imported, so ours are drawn first.
  const ours = new Map<string, string>();
  before(async () => {
    for (const [name, figure] of Object.entries(FIGURES)) {
      for (const width of WIDTHS) ours.set(`${name} ${width}`, await svgOf(figure, width));
    }
  });

  for (const [name, figure] of Object.entries(FIGURES)) {
    for (const width of WIDTHS) {
      it(`${name}, ${width} pixels`, async () => {
        assert.equal(ours.get(`${name} ${width}`), await stockSvgOf(figure, width));
      });
    }
  }
});
