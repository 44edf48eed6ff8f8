/**
 * The longest piece of work that holds up a page while a widget shows a hurtful feed. Time is that of the page's own
 * thread, which other work on the machine makes longer, but not much.
 *
 *     npm run build && node --import tsx bench/long-tasks.ts [--rounds=5] [--only=days] [--address=…]
 *
 * `--only` names a part of a feed's name; with `--address=http://localhost:8000` the sources that `npm run dev` serves
 * there are measured in place of `dist/`.
 */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import os from 'node:os';

import puppeteer, { type Browser, type Page } from 'puppeteer-core';

import { findEngines } from '../tools/browsers/engines.mjs';
import { launchOptions } from '../tools/browsers/puppeteer.mjs';
import { createServer } from '../tools/serve/serve.mjs';
import { exampleFeed } from './feeds.js';
import { hurtfulFeeds, type HurtfulFeed } from './hurtful-feeds.js';
import { median } from './statistics.js';

/** Milliseconds that no task may last. */
const PROMISED = 50;
/** Each alone, and all on one page, where the work of one comes on top of that of another. */
const ELEMENTS = ['kpi-jobs-value', 'focus-area-wheel', 'five-factor-map', 'all-three'] as const;
/** Milliseconds in which what comes last, such as a drawing, comes. */
const REST = 1_000;
/** Milliseconds in which a widget has to be there, on a machine with other work too. */
const PATIENCE = 60_000;
const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', '__metadata'];

/** The tasks of a visit, in milliseconds of the thread, the longest first. */
type Tasks = readonly number[];

interface Trace {
  readonly traceEvents: readonly TraceEvent[];
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly url?: string } };
}

const address = optionOf('address');
const rounds = Number(optionOf('rounds') ?? 3);
const engine = findEngines().find(({ name }) => name === 'chromium');
if (!engine) throw new Error('The measurement needs Chromium, which is not on this machine.');
const feeds = hurtfulFeeds(await exampleFeed());
const server = createServer({
  folders: ['dist'],
  makeFile: fileAt,
});
server.listen(0);
await once(server, 'listening');
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await puppeteer.launch(launchOptions(engine));
try {
  console.log(
    `${os.cpus().length} cores, load ${os.loadavg()[0]?.toFixed(1)}, ${rounds} rounds, ${await browser.version()}`,
  );
  for (const [index, feed] of feeds.entries()) {
    if (!feed.name.includes(optionOf('only') ?? '')) continue;
    for (const element of ELEMENTS) await report(browser, element, index, feed);
  }
  console.log(`Load at the end: ${os.loadavg()[0]?.toFixed(1)}`);
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
}

async function report(browser: Browser, element: string, index: number, { name, text }: HurtfulFeed): Promise<void> {
  const visits: Tasks[] = [];
  for (let round = 0; round < rounds; round += 1) visits.push(await visit(browser, element, index));
  const longest = median(visits.map(([first = 0]) => first));
  const over = median(visits.map((tasks) => tasks.filter((length) => length > PROMISED).length));
  const rest = `${name}, ${Math.round(text.length / 1_000)} kB`;
  console.log(
    `${longest > PROMISED ? '✗' : '✓'} ${longest.toFixed(0).padStart(4)} ms  ${over} over  ${element}: ${rest}`,
  );
}

/** One visit of a page with an element alone, by a reader who was never there. */
async function visit(browser: Browser, element: string, index: number): Promise<Tasks> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1200, height: 900 });
    await page.goto(`${origin}/empty.html`);
    await page.tracing.start({ categories: CATEGORIES });
    await page.goto(`${origin}/${element}-${index}.html`);
    await atRest(page);
    const trace = await page.tracing.stop();
    if (!trace) throw new Error('Chromium gave no trace.');
    const { traceEvents } = JSON.parse(Buffer.from(trace).toString()) as Trace;
    return tasksIn(traceEvents);
  } finally {
    await context.close();
  }
}

/** The tasks of the thread that the page runs in; a browser has pages of its own beside it. */
function tasksIn(events: readonly TraceEvent[]): Tasks {
  const commit = events.find(({ name, args }) => name === 'CommitLoad' && args?.data?.url?.startsWith(origin));
  const main = events.find(({ pid, args }) => pid === commit?.pid && args?.name === 'CrRendererMain');
  if (!commit || !main) throw new Error('The trace does not hold the page.');
  return events
    .filter(({ name, pid, tid, ts }) => name === 'RunTask' && pid === main.pid && tid === main.tid && ts >= commit.ts)
    .map(({ tdur = 0 }) => tdur / 1_000)
    .sort((one, other) => other - one);
}

/** Until the widget says all it has to say, and then until nothing more has happened for a while. */
async function atRest(page: Page): Promise<void> {
  const done = '.frame.failed, .frame.ready [part~="downloads"], .frame.ready [part~="empty"]';
  const widgets = "[...document.querySelectorAll('main > *')]";
  const isThere = `${widgets}.every(({ shadowRoot }) => shadowRoot?.querySelector('${done}') != null)`;
  await page.waitForFunction(isThere, { polling: 100, timeout: PATIENCE });
  await new Promise((resolve) => setTimeout(resolve, REST));
}

async function fileAt(path: string): Promise<string | undefined> {
  if (address !== undefined && path.startsWith('/dist/')) return (await fetch(address + path)).text();
  const [, element, index] = /^\/([a-z-]+)-(\d+)\.(?:html|json)$/u.exec(path) ?? [];
  if (path === '/empty.html') return '<!doctype html><html lang="nb"><title>Tom</title></html>';
  if (index === undefined) return undefined;
  if (path.endsWith('.json')) return feeds[Number(index)]?.text;
  const tags = ELEMENTS.filter((each) => each !== 'all-three' && (element === 'all-three' || each === element));
  return `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Side</title>
<link rel="icon" href="data:,"><script ${address === undefined ? '' : 'type="module" '}src="/dist/samspill.js"></script>
</head><body><main>${tags.map((tag) => `<${tag} src="/feed-${index}.json"></${tag}>`).join('')}</main></body></html>`;
}

function optionOf(name: string): string | undefined {
  return process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
}
