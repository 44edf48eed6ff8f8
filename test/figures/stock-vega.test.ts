import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { layoutOf, svgOf, typographyFor } from './drawn.js';
import { FIGURES } from './figures.js';
import { paintedIn, sizeOf } from '../drawing/painted.js';
import { stockSvgOf } from '../drawing/stock-figure.js';
import { STOCK_SPECS } from './stock-specs.js';

const WIDTHS = [320, 900];

describe('what the charts paint is what stock Vega paints', () => {
  for (const [name, figure] of Object.entries(FIGURES)) {
    for (const width of WIDTHS) {
      // The point that is highlighted, where the figure has several.
      const target = layoutOf(figure, width).targets[1];
      it(`${name}, ${width} pixels`, async () => {
        const ours = svgOf(figure, width, 'nb', target?.key);
        const stock = await stockSvgOf(
          STOCK_SPECS[figure.kind],
          layoutOf(figure, width),
          typographyFor('nb'),
          target?.rows ?? [],
        );
        assert.deepEqual(paintedIn(ours), paintedIn(stock));
        assert.deepEqual(sizeOf(ours), sizeOf(stock));
      });
    }
  }

  it('in every language', async () => {
    for (const language of ['nb', 'nn', 'sv', 'en'] as const) {
      const drawing = layoutOf(FIGURES['jobsValue']!, 600, language);
      const stock = await stockSvgOf(STOCK_SPECS['jobs-value'], drawing, typographyFor(language), []);
      assert.deepEqual(paintedIn(svgOf(FIGURES['jobsValue']!, 600, language)), paintedIn(stock), language);
    }
  });

  it('and something at all', () => {
    assert.ok(paintedIn(svgOf(FIGURES['doubtful']!)).length > 20);
  });
});
