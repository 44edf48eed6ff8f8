/**
 * Measures the grid of the editor under the strict policy: `node --import tsx bench/figure-grid.ts [firefox]`. It says
 * how long the figures of 356 municipalities take to be seen, and how even the frames are while they are scrolled.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';

import { findEngines } from '../tools/browsers/engines.mjs';
import { launchOptions } from '../tools/browsers/puppeteer.mjs';
import { root } from '../tools/process/run.mjs';

const PERIODS = [60, 240];
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

interface Measured {
  /** Milliseconds until the grid is seen. */
  readonly first: number;
  /** Milliseconds of each frame while it is scrolled. */
  readonly frames: readonly number[];
}

const name = process.argv[2] ?? 'chromium';
const engine = findEngines().find((each) => each.name === name);
if (!engine) throw new Error(`There is no ${name} here`);
const browser = await puppeteer.launch(launchOptions(engine));
for (const periods of PERIODS) {
  const server = await serve(await bundle(periods));
  const page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 800 });
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.waitForFunction(() => Reflect.has(window, 'measured'));
  const { first, frames } = await page.evaluate(() => Reflect.get(window, 'measured') as Measured);
  const sorted = frames.toSorted((one, other) => one - other);
  const at = (share: number): number => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
  const words = `${at(0.5)} ms, at most ${at(0.95)} ms in 95 of 100, and ${at(1)} ms once`;
  console.log(`356 × ${periods}: seen after ${Math.round(first)} ms; a frame took ${words}`);
  await page.close();
  server.close();
}
await browser.close();

/** The page's script, for so many periods. */
async function bundle(periods: number): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, 'bench/pages/figure-grid.js')],
    bundle: true,
    write: false,
    format: 'esm',
    // What the package says of side effects is about what is published.
    ignoreAnnotations: true,
    tsconfig: path.join(root, 'tsconfig.json'),
    define: { settings: JSON.stringify({ periods }) },
    banner: { js: 'globalThis.benchReport = (measured) => { globalThis.measured = measured; };' },
  });
  return outputFiles[0]?.text ?? '';
}

function serve(script: string): Promise<ReturnType<typeof createServer>> {
  const server = createServer(({ url }, answer) => {
    answer.setHeader('Content-Security-Policy', POLICY);
    answer.setHeader('Content-Type', url === '/page.js' ? 'text/javascript' : 'text/html; charset=utf-8');
    answer.end(
      url === '/page.js'
        ? script
        : '<!doctype html><html lang="nb"><body><script type="module" src="/page.js"></script>',
    );
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(server);
    });
  });
}
