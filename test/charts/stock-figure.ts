/** Figures drawn with the whole of Vega and the code that it generates: the oracle for what `scene.ts` draws. */
import * as vega from 'vega';

import type { Drawing } from '../../src/charts/drawing.js';
import type { Typography } from '../../src/charts/typography.js';
import { chartLocaleOf } from '../../src/indicator-chart/chart-locale.js';
import type { ChartFigure } from '../../src/view/chart-figure.js';
import { STOCK_SPECS } from './stock-specs.js';

function fail(...messages: readonly unknown[]): never {
  throw new Error(messages.map(String).join(' '));
}

/** The SVG text of a drawing of a kind of figure with some of its rows highlighted. Fails on warnings, too. */
export async function stockSvgOf(
  kind: ChartFigure['kind'],
  { width, height, margins, signals, datasets }: Drawing,
  { language, fontFamily, fontSize }: Typography,
  highlighted: readonly object[],
): Promise<string> {
  const view = new vega.View(vega.parse(STOCK_SPECS[kind] ?? fail(`There is no figure ${kind}`)), {
    renderer: 'svg',
    logger: { ...vega.logger(vega.Warn), warn: fail, error: fail },
    locale: { number: chartLocaleOf(language).number } as never,
  });
  view.width(width).height(height);
  for (const [name, value] of Object.entries({ margins, fontFamily, fontSize, ...signals })) view.signal(name, value);
  for (const [name, rows] of Object.entries({ ...datasets, highlighted }))
    view.data(
      name,
      rows.map((row) => ({ ...row })),
    );
  const svg = await view.toSVG();
  view.finalize();
  return svg;
}
