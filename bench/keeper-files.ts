/**
 * Measures what a keeper's large files need, in Node and in Chromium:
 * `node --import tsx bench/keeper-files.ts [rounds]`. It prints the shortest of the rounds, which other work on the
 * machine disturbs least, as rows of a table.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';

import { findEngines } from '../tools/browsers/engines.mjs';
import { launchOptions } from '../tools/browsers/puppeteer.mjs';
import { root } from '../tools/process/run.mjs';
import { measureFiles, type FileTimes } from './file-work.js';

const rounds = Number(process.argv[2] ?? 5);
const inNode = measureFiles(rounds, worked);
const inChromium = await measureInChromium();
console.log(`| milliseconds, the shortest of ${rounds} | Node ${process.versions.node} | Chromium |`);
console.log('| --- | ---: | ---: |');
for (const [name, times] of Object.entries(inNode))
  console.log(`| ${name} | ${shortest(times)} | ${shortest(inChromium[name] ?? [])} |`);

/** What the processor has worked for this process, in milliseconds: that does not depend on what else runs. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function shortest(times: readonly number[]): string {
  const time = Math.min(...times);
  return time < 10 ? time.toFixed(1) : time.toFixed(0);
}

async function measureInChromium(): Promise<FileTimes> {
  const engine = findEngines().find(({ name }) => name === 'chromium');
  if (!engine) throw new Error('The measurement needs Chromium, which is not on this machine.');
  const server = await serve(await bundle());
  const browser = await puppeteer.launch({ ...launchOptions(engine), protocolTimeout: 600_000 });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction(() => Reflect.has(window, 'measured'), { timeout: 600_000 });
    return await page.evaluate(() => Reflect.get(window, 'measured') as FileTimes);
  } finally {
    await browser.close();
    server.close();
  }
}

/** The same work as a script of a page. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { measureFiles } from './file-work.js';
        globalThis.measured = measureFiles(${rounds}, () => performance.now());`,
      resolveDir: path.join(root, 'bench'),
    },
    bundle: true,
    write: false,
    format: 'esm',
    tsconfig: path.join(root, 'tsconfig.json'),
  });
  return outputFiles[0]?.text ?? '';
}

function serve(script: string): Promise<Server> {
  const server = createServer(({ url }, answer) => {
    const isScript = url === '/page.js';
    answer.setHeader('Content-Type', isScript ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8');
    answer.end(isScript ? script : '<!doctype html><html lang="nb"><script type="module" src="/page.js"></script>');
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(server);
    });
  });
}
