import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';

import { testPage } from '../pages/browser.js';
import { openServer, type Routes } from '../pages/server.js';
import { FIGURES } from './figures.js';

const CHUNK = 'dist/modules/chunks/vega-chart.js';

/** Draws a figure with the slim chunk and with the whole packages, at three widths, and tells where they differ. */
const COMPARE = `
import { draw as drawSlim } from '/${CHUNK}';
import { draw as drawWhole } from '/whole.js';

const rankingRowsAt = (width) => ({ names: width < 480 ? 'above' : 'beside', least: 20, usual: 30 });

async function svgOf(draw, figure, width) {
  const container = document.createElement('div');
  document.body.append(container);
  const failures = [];
  const onError = (cause) => failures.push(cause);
  const options = { width, height: 320, language: 'nb', fontFamily: 'sans-serif', fontSize: 13, rankingRowsAt, onError };
  const handle = await draw(container, figure, { ...options, heightOf: () => 320 });
  const target = figure.points?.[1] ?? figure.bars?.[1];
  if (target) handle.highlight(target.key);
  await handle.update(figure);
  const svg = new XMLSerializer().serializeToString(container.querySelector('svg'));
  handle.finalize();
  container.remove();
  if (failures.length > 0) throw failures[0];
  return svg;
}

globalThis.compareCharts = async (figures) => {
  const differences = [];
  for (const [name, figure] of Object.entries(figures)) {
    for (const width of [320, 600, 1000]) {
      const [slim, whole] = [await svgOf(drawSlim, figure, width), await svgOf(drawWhole, figure, width)];
      if (slim !== whole) differences.push(name + ' ' + width);
    }
  }
  return { differences, figures: Object.keys(figures).length };
};
`;

/** The same code of ours, bundled with Vega's packages as they are published. */
async function wholeBundle(): Promise<string> {
  const bundle = await rollup({
    input: 'build/compiled/charts/vega-chart.js',
    plugins: [nodeResolve({ browser: true, exportConditions: ['production', 'default'] })],
    onLog: () => undefined,
  });
  const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
  return output[0].code;
}

const whole = wholeBundle();

async function routes(): Promise<Routes> {
  const bundle = await whole;
  const script = (code: string): Routes[string] => (_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' }).end(code);
  };
  return {
    '/charts': '<!doctype html><html lang="nb"><head><title>Figures</title><script type="module" src="/compare.js"></script></head></html>',
    '/compare.js': script(COMPARE),
    '/whole.js': script(bundle),
  };
}

interface Comparison {
  readonly differences: readonly string[];
  readonly figures: number;
}

test('the built chart chunk makes no code of text', async () => {
  const code = await readFile(CHUNK, 'utf8');
  assert.deepEqual(code.match(/Function\(|eval\(|import\s*\(/gu), null);
});

testPage('the built chart chunk draws what the whole packages draw', async (page) => {
  const server = await openServer(await routes(), { strictCsp: true });
  try {
    await page.goto(`${server.origin}/charts`);
    await page.waitFor(() => 'compareCharts' in globalThis);
    const { differences, figures } = await page.evaluate(
      (all) => (globalThis as unknown as { compareCharts: (some: unknown) => Promise<Comparison> }).compareCharts(all), FIGURES,
    );
    assert.deepEqual(differences, []);
    assert.equal(figures, Object.keys(FIGURES).length);
    assert.deepEqual(await page.problems(), []);
    assert.deepEqual(server.log.filter((line) => !/^GET \/(?:charts|compare\.js|whole\.js|test\/pages\/observe\.js|favicon\.ico|dist\/)/u.test(line)), []);
  } finally {
    await server.close();
  }
});
