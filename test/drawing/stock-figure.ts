/** Figures drawn with the whole of Vega and the code that it generates: the oracle for what `scene.ts` draws. */
import * as vega from 'vega';
import type { Spec } from 'vega-typings';

import type { Drawing } from '../../src/drawing/drawing.js';
import type { Typography } from '../../src/drawing/drawing.js';

function fail(...messages: readonly unknown[]): never {
  throw new Error(messages.map(String).join(' '));
}

/**
 * The SVG text of a drawing with some of its rows highlighted, by the spec as Vega-Lite compiles it. Fails on warnings.
 */
export async function stockSvgOf(
  spec: Spec,
  { width, height, margins, parameters, datasets }: Omit<Drawing, 'spec' | 'targets' | 'pointing'>,
  { fontFamily, fontSize }: Typography,
  highlighted: readonly object[],
): Promise<string> {
  const view = new vega.View(vega.parse(spec), {
    renderer: 'svg',
    logger: { ...vega.logger(vega.Warn), warn: fail, error: fail },
  });
  view.width(width).height(height);
  for (const [name, value] of Object.entries({ margins, fontFamily, fontSize, ...parameters })) {
    view.signal(name, value);
  }
  const named = new Set((spec.data ?? []).map(({ name }) => name));
  for (const [name, rows] of Object.entries({ ...datasets, highlighted })) {
    if (!named.has(name)) continue;
    view.data(
      name,
      rows.map((row) => ({ ...row })),
    );
  }
  const svg = await view.toSVG();
  view.finalize();
  return svg;
}
