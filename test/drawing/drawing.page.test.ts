import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

import { build, type Plugin } from 'esbuild';

import { findFiles } from '../../tools/process/files.mjs';
import { testPage } from '../pages/browser.js';
import type { Page } from '../pages/page.js';
import { openServer, type Routes } from '../pages/server.js';
import { FIGURES } from '../figures/figures.js';
import { paintedIn, sizeOf } from './painted.js';
import { STOCK_SPECS } from '../figures/stock-specs.js';

/** Draws figures at three widths, after an update and with a point highlighted, and gives them as text. */
const OURS = `
import { FigureDrawing } from './src/drawing/figure-drawing.ts';
import { FIGURE_NAMES, fetchFigure, layoutOf } from './src/figures/doors.ts';
import { chartHeightOf } from './src/figures/figures.ts';

async function svgOf(chart, width, font) {
  await Promise.all(FIGURE_NAMES.map(fetchFigure));
  const container = document.createElement('div');
  document.body.append(container);
  const failures = [];
  const charts = { layoutOf, heightOf: chartHeightOf };
  const drawing = new FigureDrawing(container, charts, { fail: (cause) => failures.push(cause) });
  await drawing.show({ chart, ...font, width, height: 320 });
  const target = chart.points?.[1] ?? chart.bars?.[1];
  if (target) drawing.highlight(target.key);
  // Another value of the same content is drawn again.
  await drawing.show({ chart: { ...chart }, ...font, width, height: 320 });
  const svg = new XMLSerializer().serializeToString(container.querySelector('svg'));
  drawing.end();
  container.remove();
  if (failures.length > 0) throw failures[0];
  return svg;
}
`;

/** The same layouts, drawn by Vega as it is published, which makes code of text. */
const STOCK = `
import { frameOf } from './src/drawing/page-font.ts';
import { drawingOf } from './test/figures/layouts.ts';
import { stockSvgOf } from './test/drawing/stock-figure.ts';
import { STOCK_SPECS } from 'stock-specs';

async function svgOf(figure, width, font) {
  const drawing = drawingOf(figure, frameOf({ width, height: 320 }, font));
  const key = (figure.points?.[1] ?? figure.bars?.[1])?.key;
  const rows = drawing.targets.find((target) => target.key === key)?.rows ?? [];
  return stockSvgOf(STOCK_SPECS[figure.kind], drawing, font, rows);
}
`;

const DRAW_ALL = `
globalThis.drawAll = async (figures) => {
  const drawn = {};
  for (const [name, figure] of Object.entries(figures)) {
    for (const width of [320, 600, 1000]) {
      const typography = { language: 'nb', fontFamily: 'sans-serif', fontSize: 13 };
      drawn[name + ' ' + width] = await svgOf(figure, width, typography);
    }
  }
  return drawn;
};
`;

/** The specs are compiled here and not in the browser. */
const stockSpecs: Plugin = {
  name: 'stock-specs',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^stock-specs$/ }, () => ({ path: 'stock-specs', namespace: 'stock' }));
    onLoad({ filter: /./, namespace: 'stock' }, () => ({
      contents: `export const STOCK_SPECS = ${JSON.stringify(STOCK_SPECS)};`,
    }));
  },
};

async function bundleOf(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: contents + DRAW_ALL, resolveDir: '.' },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    plugins: [stockSpecs],
  });
  return outputFiles[0]?.text ?? '';
}

const bundles = { ours: bundleOf(OURS), stock: bundleOf(STOCK) };

const PAGE =
  '<!doctype html><html lang="nb"><head><title>Figures</title><script type="module" ' +
  'src="/draw.js"></script></head></html>';

type Drawn = Readonly<Record<string, string>>;

/** Opens a page that draws, on the strictest page or on one that lets code be made of text. */
async function drawnWith(page: Page, code: string, strictCsp: boolean): Promise<Drawn> {
  const routes: Routes = {
    '/charts': PAGE,
    '/draw.js': (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' }).end(code);
    },
  };
  const server = await openServer(routes, { strictCsp });
  try {
    await page.goto(`${server.origin}/charts`);
    await page.waitFor(() => 'drawAll' in globalThis);
    const drawn = await page.evaluate(
      (all) => (globalThis as unknown as { drawAll: (some: unknown) => Promise<Drawn> }).drawAll(all),
      FIGURES,
    );
    assert.deepEqual(await page.problems(), []);
    assert.deepEqual(
      server.log.filter((line) => !OWN_REQUESTS.test(line)),
      [],
    );
    return drawn;
  } finally {
    await server.close();
  }
}

const OWN_REQUESTS = /^GET \/(?:charts|draw\.js|test\/pages\/observe\.js|favicon\.ico)/u;

test('readers of figures download nothing of Vega, and nothing that makes code of text', async () => {
  const licenses = await readFile('dist/THIRD-PARTY-LICENSES.txt', 'utf8');
  assert.deepEqual(
    [...licenses.matchAll(/^Name: ((?:vega|d3)[a-z-]*)$/gmu)].map(([, name]) => name),
    [],
  );
  const drawing = /^dist\/samspill-(?:drawn-figure|[a-z-]+-layout)-[\w-]{8}\.js$/;
  const chunks = await findFiles('dist', drawing);
  assert.equal(chunks.length, 1 + new Set(Object.values(FIGURES).map(({ kind }) => kind)).size);
  const code = (await Promise.all(chunks.map((chunk) => readFile(chunk, 'utf8')))).join('\n');
  assert.match(code, /mark-/u);
  assert.deepEqual(code.match(/Function\(|eval\(|import\s*\([^)]*\)/gu) ?? [], []);
});

testPage('the charts paint what stock Vega paints, in the fonts of this engine', async (page) => {
  const ours = await drawnWith(page, await bundles.ours, true);
  const stock = await drawnWith(page, await bundles.stock, false);
  assert.equal(Object.keys(ours).length, 3 * Object.keys(FIGURES).length);
  for (const [name, svg] of Object.entries(ours)) {
    assert.deepEqual(paintedIn(svg), paintedIn(stock[name] ?? ''), name);
    assert.deepEqual(sizeOf(svg), sizeOf(stock[name] ?? ''), name);
  }
});
