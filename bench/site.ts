/** Everything that is measured, in one server: pages, bundles and feeds, compressed beforehand. */
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

import { build } from 'esbuild';

import { root } from '../tools/process/run.mjs';
import type { Contestant } from './contestants.js';
import { dayFeed, exampleFeed, municipalityFeed, quarterFeed, type Feed } from './feeds.js';
import { pageOf } from './html.js';

/** How many figures and how many points the longer series go through. */
export const FIGURE_COUNTS = [1, 10, 50] as const;
export const POINT_COUNTS = [14, 200, 2_000] as const;

/** What lets a page that is rendered look as the element does. */
const STATIC_STYLES = '/dist/samspill-static.css';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** A running server. */
export interface Site {
  readonly origin: string;
  close(): void;
}

/** Address of a contestant's page with the quarters, or with the municipalities. */
export function pageAddress(id: string, figures: number): string {
  return `/${id}-${figures}-figures.html`;
}

/** Address of a contestant's page with made-up days. */
export function daysAddress(id: string, days: number): string {
  return `/${id}-${days}-days.html`;
}

export const MUNICIPALITIES_ADDRESS = '/samspill-municipalities.html';
export const CYCLES_ADDRESS = '/cycles.html';

/** Bundles what the contestants need, writes their pages, and serves it all from memory. */
export async function openSite(contestants: readonly Contestant[]): Promise<Site> {
  const files = new Map<string, string>([...(await readDist()), ...(await bundle(contestants))]);
  await addPages(files, contestants);
  const compressed = new Map([...files].map(([address, text]) => [address, compress(text)]));
  const server = http.createServer((request, response) => {
    const body = compressed.get(request.url ?? '');
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[path.extname(request.url ?? '')] ?? 'application/octet-stream';
    response.writeHead(200, {
      'Content-Type': type,
      'Content-Encoding': 'br',
      'Content-Length': body.length,
      'Cache-Control': 'max-age=3600',
    });
    response.end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

async function readDist(): Promise<[string, string][]> {
  const names = (await readdir(path.join(root, 'dist'))).filter((name) => /\.(?:css|js)$/u.test(name));
  return Promise.all(
    names.map(async (name) => [`/dist/${name}`, await readFile(path.join(root, 'dist', name), 'utf8')]),
  );
}

/** One minified file per library, with what tree shaking leaves of it. */
async function bundle(contestants: readonly Contestant[]): Promise<[string, string][]> {
  const scripts = new Set(contestants.flatMap(({ script }) => script ?? []));
  const { outputFiles } = await build({
    entryPoints: [...scripts].map((script) => path.join(root, 'bench/pages', `${script}.js`)),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    outdir: '/',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles.map(({ path: name, text }) => [`/${path.basename(name)}`, text]);
}

async function addPages(files: Map<string, string>, contestants: readonly Contestant[]): Promise<void> {
  const example = await exampleFeed();
  const base = [...files.keys()].find((address) => address.startsWith('/dist/samspill-base-')) ?? '';
  const add = async (address: string, contestant: Contestant, feed: Feed, figures: number): Promise<void> => {
    const feedAddress = addFeed(files, feed);
    const own = contestant.isRendered ? STATIC_STYLES : `/${contestant.script ?? ''}.css`;
    const styleSheets = files.has(own) ? [own] : [];
    files.set(address, await pageOf(contestant, { feed, feedAddress, figures, styleSheets, base }));
  };
  const quarters = quarterFeed(example);
  for (const contestant of contestants) {
    for (const count of FIGURE_COUNTS) await add(pageAddress(contestant.id, count), contestant, quarters, count);
    for (const days of POINT_COUNTS) await add(daysAddress(contestant.id, days), contestant, dayFeed(example, days), 1);
    if (contestant.id === 'samspill') await add(MUNICIPALITIES_ADDRESS, contestant, municipalityFeed(example), 1);
  }
  files.set('/feeds/example.json', JSON.stringify(example));
  files.set('/cycles.js', await readFile(path.join(root, 'bench/pages/cycles.js'), 'utf8'));
  files.set(
    CYCLES_ADDRESS,
    `<!doctype html><html lang="nb"><title>Cycles</title><link rel="icon" href="data:,">
<script type="module" src="/dist/samspill.js"></script>
<script type="module" src="/dist/samspill-indicator-chart.js"></script>
<script src="/cycles.js"></script><body></body></html>`,
  );
}

/** Feeds are told apart by their text, so that the same feed has one address. */
function addFeed(files: Map<string, string>, feed: Feed): string {
  const text = JSON.stringify(feed);
  const known = [...files].find(([, other]) => other === text);
  const address = known?.[0] ?? `/feeds/${files.size}.json`;
  files.set(address, text);
  return address;
}

function compress(text: string): Buffer {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } });
}
