import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';

import { build, type Plugin } from 'esbuild';

import { testPage } from '../pages/browser.js';
import type { Page } from '../pages/page.js';
import { openServer, type Routes } from '../pages/server.js';
import { FIGURES } from './figures.js';
import { STOCK_SPECS } from './stock-specs.js';

const CHUNK = 'dist/modules/chunks/vega-chart.js';

/** Draws figures at three widths, after an update and with a point highlighted, and gives them as text. */
const DRAW = (module: string): string => `
import { draw } from '${module}';

const rankingRowsAt = (width) => ({ names: width < 480 ? 'above' : 'beside', least: 20, usual: 30 });

async function svgOf(figure, width) {
  const container = document.createElement('div');
  document.body.append(container);
  const failures = [];
  const onError = (cause) => failures.push(cause);
  const font = { language: 'nb', fontFamily: 'sans-serif', fontSize: 13 };
  const size = { width, height: 320, heightOf: () => 320, rankingRowsAt };
  const handle = await draw(container, figure, { ...font, ...size, onError });
  const target = figure.points?.[1] ?? figure.bars?.[1];
  if (target) handle.highlight(target.key);
  await handle.update(figure);
  const svg = new XMLSerializer().serializeToString(container.querySelector('svg'));
  handle.finalize();
  container.remove();
  if (failures.length > 0) throw failures[0];
  return svg;
}

globalThis.drawAll = async (figures) => {
  const drawn = {};
  for (const [name, figure] of Object.entries(figures)) {
    for (const width of [320, 600, 1000]) drawn[name + ' ' + width] = await svgOf(figure, width);
  }
  return drawn;
};
`;

/** Puts the figure that stock Vega draws in the place of ours, and the specs into the bundle. */
const stockFigure: Plugin = {
  name: 'stock-figure',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/vega-figure\.js$/ }, () => ({ path: path.resolve('test/charts/stock-figure.ts') }));
    onResolve({ filter: /\/stock-specs\.js$/ }, () => ({ path: 'stock-specs', namespace: 'stock' }));
    onLoad({ filter: /./, namespace: 'stock' }, () => ({
      contents: `export const STOCK_SPECS = ${JSON.stringify(STOCK_SPECS)};`,
    }));
  },
};

/** The same code of ours round Vega as it is published, which makes code of text. */
async function stockBundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['src/charts/vega-chart.ts'], bundle: true, write: false, format: 'esm', plugins: [stockFigure],
  });
  return outputFiles[0]?.text ?? '';
}

const stock = stockBundle();

const PAGE = '<!doctype html><html lang="nb"><head><title>Figures</title>'
  + '<script type="module" src="/draw.js"></script></head></html>';

async function routesTo(module: string): Promise<Routes> {
  const bundle = await stock;
  const script = (code: string): Routes[string] => (_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' }).end(code);
  };
  return {
    '/charts': PAGE,
    '/draw.js': script(DRAW(module)),
    '/stock.js': script(bundle),
  };
}

type Drawn = Readonly<Record<string, string>>;

/** Opens a page that draws with a module, on the strictest page or on one that lets code be made of text. */
async function drawnWith(page: Page, module: string, strictCsp: boolean): Promise<Drawn> {
  const server = await openServer(await routesTo(module), { strictCsp });
  try {
    await page.goto(`${server.origin}/charts`);
    await page.waitFor(() => 'drawAll' in globalThis);
    const drawn = await page.evaluate(
      (all) => (globalThis as unknown as { drawAll: (some: unknown) => Promise<Drawn> }).drawAll(all), FIGURES,
    );
    assert.deepEqual(await page.problems(), []);
    assert.deepEqual(server.log.filter((line) => !OWN_REQUESTS.test(line)), []);
    return drawn;
  } finally {
    await server.close();
  }
}

const OWN_REQUESTS = /^GET \/(?:charts|draw\.js|stock\.js|test\/pages\/observe\.js|favicon\.ico|dist\/)/u;

test('the built chart chunk makes no code of text', async () => {
  const code = await readFile(CHUNK, 'utf8');
  assert.deepEqual(code.match(/Function\(|eval\(|import\s*\(/gu), null);
});

test('the build leaves all that reads specs and expressions behind', async () => {
  const licenses = await readFile('dist/THIRD-PARTY-LICENSES.txt', 'utf8');
  const packages = [...licenses.matchAll(/^Name: (vega[a-z-]*)$/gmu)].map(([, name]) => name);
  assert.ok(packages.includes('vega-view'));
  const readers = ['vega-lite', 'vega-parser', 'vega-expression', 'vega-interpreter', 'vega-event-selector'];
  assert.deepEqual(packages.filter((name) => name !== undefined && readers.includes(name)), []);
});

testPage('the built chart chunk draws what stock Vega draws', async (page) => {
  const ours = await drawnWith(page, `/${CHUNK}`, true);
  const stocks = await drawnWith(page, '/stock.js', false);
  assert.equal(Object.keys(ours).length, 3 * Object.keys(FIGURES).length);
  assert.deepEqual(Object.keys(ours).filter((name) => ours[name] !== stocks[name]), []);
});
