/** What an element leaves behind on a page after it has gone. */
import type { CDPSession } from 'puppeteer-core';

import { heapOf, metricsOf } from './metrics.js';
import type { Leak } from './results.js';
import type { Bench } from './rounds.js';
import { CYCLES_ADDRESS } from './site.js';

const ELEMENTS = ['focus-area-wheel', 'five-factor-map', 'kpi-jobs-value', 'indicator-chart'] as const;
/**
 * Cycles before the counted ones, as a share of these: they fill caches, and Chromium keeps compiling code that is
 * often run. The memory that 500 own charts more take fell from 3 188 bytes for each (after 30) to 970, 129, −305 and
 * 105, with the same nodes.
 */
const WARM_UP_SHARE = 0.5;
/**
 * Milliseconds in which the page comes to rest: what timers and half-finished downloads still hold is not left behind,
 * nor what Chromium frees in a later collection. After 1 000 own charts 67 nodes of each were still there after 5 s,
 * and none after 15.
 */
const REST = 20_000;

interface State {
  readonly nodes: number;
  readonly listeners: number;
  readonly bytes: number;
}

/** Puts each element on a page and takes it away so many times: a new one each time, then one that comes back. */
export async function measureLeaks(bench: Bench, cycles: number): Promise<Leak[]> {
  const leaks: Leak[] = [];
  for (const element of ELEMENTS) {
    for (const comesBack of [false, true]) {
      bench.report(`cycles: ${element}${comesBack ? ', the same' : ''}`);
      leaks.push(await measureElement(bench, element, comesBack, cycles));
    }
  }
  return leaks;
}

async function measureElement(
  { browser, origin }: Bench,
  element: string,
  comesBack: boolean,
  cycles: number,
): Promise<Leak> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const client = await page.createCDPSession();
    page.setDefaultTimeout(0);
    await client.send('Performance.enable');
    await page.goto(origin + CYCLES_ADDRESS);
    const run = (count: number): Promise<unknown> => page.evaluate(`runCycles('${element}', ${comesBack}, ${count})`);
    const warmUp = Math.round(cycles * WARM_UP_SHARE);
    const warm = await run(warmUp);
    const before = await stateOf(client);
    const done = warm === warmUp ? await run(cycles) : 0;
    if (done !== cycles) return { element, comesBack, cycles, hasFailed: true, nodes: 0, listeners: 0, bytes: 0 };
    const after = await stateOf(client);
    const each = (quantity: keyof State): number =>
      Math.round(((after[quantity] - before[quantity]) / cycles) * 100) / 100;
    return {
      element,
      comesBack,
      cycles,
      hasFailed: false,
      nodes: each('nodes'),
      listeners: each('listeners'),
      bytes: each('bytes'),
    };
  } finally {
    await context.close();
  }
}

async function stateOf(client: CDPSession): Promise<State> {
  await new Promise((resolve) => setTimeout(resolve, REST));
  const bytes = await heapOf(client);
  const metric = await metricsOf(client);
  return { nodes: metric('Nodes'), listeners: metric('JSEventListeners'), bytes };
}
