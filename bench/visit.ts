/** One visit to a measured page in Chromium, with a fresh profile. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import type { Browser, CDPSession, Page } from 'puppeteer-core';

import { root } from '../tools/process/run.mjs';
import type { Watched } from './contestants.js';
import { heapOf, metricsOf } from './metrics.js';
import { recordScript, type ScriptRecording } from './profile.js';
import type { Sample, ScriptSample } from './results.js';

/** How much slower than this machine. */
export interface Conditions {
  /** Factor by which the processor is slowed down. */
  readonly processor: number;
  readonly network: 'slow 4G' | 'unlimited';
  /** Has time in script recorded, which costs time itself. */
  readonly isProfiled?: boolean;
}

/** Slow 4G as Lighthouse has it: 150 ms, 1.6 Mbit/s down and 750 kbit/s up, in bytes per second. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const VIEWPORT = { width: 1280, height: 900 };
/**
 * Milliseconds after which a page that has not drawn its figures is given up, and those of quiet that count as rest.
 */
const PATIENCE = 180_000;
const REST = 500;

interface Moment {
  readonly at: number;
  readonly task: number;
}

/** A page that has come to rest, and what it took. */
export interface Visit {
  readonly page: Page;
  readonly client: CDPSession;
  readonly sample: Sample;
  /** Only of profiled visits. */
  readonly scripts: ScriptSample | undefined;
}

/**
 * Opens a page and waits until its numbers and figures have been painted and the network is at rest; then hands it to
 * `then`, and closes it.
 *
 * @throws {Error} when the page throws, logs an error, or does not come to an end
 */
export async function visit<T>(
  browser: Browser,
  address: string,
  watched: Watched & { readonly count: number },
  conditions: Conditions,
  then: (visit: Visit) => T | Promise<T>,
): Promise<T> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const client = await page.createCDPSession();
    const faults = faultsOf(page);
    await page.setViewport(VIEWPORT);
    await slowDown(client, conditions);
    const traffic = await countTraffic(client);
    await page.evaluateOnNewDocument(await observerFor(watched));
    const reports = await followReports(client);
    const stopRecording = conditions.isProfiled ? await recordScript(client) : undefined;
    await page.goto(address, { timeout: PATIENCE });
    const [number, figure] = await inTime(reports(), () => `${address} has not drawn everything. ${faults.join('; ')}`);
    const recording = await stopRecording?.();
    await page.waitForNetworkIdle({ idleTime: REST, timeout: PATIENCE });
    const heap = await heapOf(client);
    if (faults.length > 0) throw new Error(`${address}: ${faults.join('; ')}`);
    const sample = rounded({ number: number.at, figure: figure.at, task: figure.task, ...traffic, heap });
    const scripts = recording && (await scriptsOf(client, recording, number, figure));
    return await then({ page, client, sample, scripts });
  } finally {
    await context.close();
  }
}

async function slowDown(client: CDPSession, { processor, network }: Conditions): Promise<void> {
  await client.send('Performance.enable');
  await client.send('Network.enable');
  await client.send('Emulation.setCPUThrottlingRate', { rate: processor });
  if (network === 'slow 4G') await client.send('Network.emulateNetworkConditions', SLOW_4G);
}

/** Counts from now on. */
async function countTraffic(client: CDPSession): Promise<{ bytes: number; requests: number }> {
  const traffic = { bytes: 0, requests: 0 };
  client.on('Network.loadingFinished', ({ encodedDataLength }) => {
    traffic.bytes += encodedDataLength;
    traffic.requests += 1;
  });
  await client.send('Network.enable');
  return traffic;
}

function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return faults;
}

async function observerFor(settings: object): Promise<string> {
  const code = await readFile(path.join(root, 'bench/pages/observe.js'), 'utf8');
  return `{ const settings = ${JSON.stringify(settings)};\n${code}\n}`;
}

/** Has the page's reports sent here: call it before the page is opened, and await the two moments afterwards. */
async function followReports(client: CDPSession): Promise<() => Promise<[Moment, Moment]>> {
  const moments = new Map<string, Promise<Moment>>();
  const { promise, resolve } = withResolver();
  client.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name !== 'benchReport') return;
    const { what, at } = JSON.parse(payload) as { readonly what: string; readonly at: number };
    moments.set(what, momentAt(client, at));
    if (moments.size === 2) resolve();
  });
  await client.send('Runtime.enable');
  await client.send('Runtime.addBinding', { name: 'benchReport' });
  return async () => {
    await promise;
    const [number, figure] = await Promise.all([moments.get('number'), moments.get('figure')]);
    if (!number || !figure) throw new Error('The page reported something else.');
    return [number, figure];
  };
}

/** Rejects when the promise has not been kept in time. */
async function inTime<T>(promise: Promise<T>, describe: () => string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(describe())), PATIENCE);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

function withResolver(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

async function momentAt(client: CDPSession, at: number): Promise<Moment> {
  const metric = await metricsOf(client);
  return { at, task: metric('TaskDuration') * 1_000 };
}

/** The page's clock begins with the navigation; the profiler's is the browser's. */
async function scriptsOf(
  client: CDPSession,
  recording: ScriptRecording,
  number: Moment,
  figure: Moment,
): Promise<ScriptSample> {
  const start = (await metricsOf(client))('NavigationStart') * 1_000_000;
  const until = ({ at }: Moment): number => Math.round(recording.until(start + at * 1_000) * 10) / 10;
  return { toNumber: until(number), toFigure: until(figure) };
}

function rounded(sample: Sample): Sample {
  const entries = Object.entries(sample).map(([name, value]) => [name, Math.round(Number(value) * 10) / 10] as const);
  return Object.fromEntries(entries) as unknown as Sample;
}
