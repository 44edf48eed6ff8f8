import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

import type { ChartFigure } from '../../src/view/chart-figure.js';
import { layoutOf, svgOf, typographyFor } from './drawn.js';
import { FIGURES } from './figures.js';

const WIDTHS = [320, 900];

/** The point that is highlighted, where the figure has several. */
function keyOf(figure: ChartFigure): string | undefined {
  return layoutOf(figure, 900).targets[1]?.key;
}

async function stockSvgOf(figure: ChartFigure, width: number): Promise<string> {
  const { VegaFigure } = await import('./stock-figure.js');
  const drawing = layoutOf(figure, width);
  const drawn = new VegaFigure(drawing.kind, typographyFor('nb'));
  const key = keyOf(figure);
  await drawn.show(drawing, figure.description, drawing.targets.find((target) => target.key === key)?.rows ?? []);
  const svg = await drawn.toSVG();
  drawn.finalize();
  return svg;
}

describe('what the charts draw is what stock Vega draws', () => {
  // Stock Vega registers everything in the process as soon as it is imported, so ours are drawn first.
  const ours = new Map<string, string>();
  before(async () => {
    for (const [name, figure] of Object.entries(FIGURES)) {
      for (const width of WIDTHS) ours.set(`${name} ${width}`, await svgOf(figure, width, 'nb', keyOf(figure)));
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
