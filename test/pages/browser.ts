/**
 * Opens browsers for page tests. Each engine is started once per run, since starting takes up to six seconds, and all
 * are closed after the last test.
 */
import { after, test } from 'node:test';

import { findEngines } from '../../tools/browsers/engines.mjs';
import type { Engine, EngineName } from '../../tools/browsers/engines.mjs';
import { onStop } from '../../tools/process/run.mjs';
import { Page } from './page.js';
import type { EngineBrowser } from './page.js';
import { launchPuppeteer } from './puppeteer-page.js';
import { launchWebKit } from './webkit-page.js';

export interface Browser {
  readonly engine: EngineName;
  /** A page that shares neither storage nor cache with others. In WebKitGTK close it before you open the next. */
  newPage(): Promise<Page>;
}

/** The engines of this run: those found on the machine, limited by `SAMSPILL_ENGINES`. */
export const engines: readonly EngineName[] = findEngines().map(({ name }) => name);

const running = new Map<EngineName, Promise<EngineBrowser>>();

after(closeBrowsers);
onStop(closeBrowsers);

/** Starts an engine, or gives the one that is running. */
export async function openBrowser(name: EngineName): Promise<Browser> {
  const engine = findEngines().find((found) => found.name === name);
  if (engine === undefined) throw new Error(`The engine ${name} is not on this machine.`);
  const launched = running.get(name) ?? launch(engine);
  running.set(name, launched);
  const browser = await launched;
  return { engine: name, newPage: async () => new Page(name, await browser.newPage()) };
}

/** The tests of each engine, one after the other. They begin with the first test of the run, after all hooks. */
const lanes = new Map<EngineName, Promise<unknown>>();
let begin: () => void = () => undefined;
const hasBegun = new Promise<void>((resolve) => {
  begin = resolve;
});

/**
 * Registers one test per engine. The test gets a new page, which is closed after it. Each engine takes its tests in
 * their order, and does not wait for the others: hooks other than those of a whole file come too late for it, and a
 * test that counts what a server is asked needs a server of its own.
 * @param only the engines that the test is about; all by default
 */
export function testPage(
  name: string,
  run: (page: Page) => Promise<void>,
  only: readonly EngineName[] = engines,
): void {
  for (const engine of engines.filter((known) => only.includes(known))) {
    const result = (lanes.get(engine) ?? hasBegun).then(() => withinTime(runInEngine(engine, run)));
    // What fails is told by its test, when its turn to report has come.
    lanes.set(
      engine,
      result.catch(() => undefined),
    );
    test(`${name} (${engine})`, () => {
      begin();
      return result;
    });
  }
}

/** Rejects when a test takes longer than it may, so that those behind it in its lane have their turn. */
async function withinTime(running: Promise<void>): Promise<void> {
  const limit = AbortSignal.timeout(TEST_TIMEOUT);
  const tooLate = new Promise<void>((_, reject) => {
    limit.addEventListener('abort', () => reject(new Error(`It took longer than ${TEST_TIMEOUT / 1000} seconds.`)));
  });
  await Promise.race([running, tooLate]);
}

async function runInEngine(engine: EngineName, run: (page: Page) => Promise<void>): Promise<void> {
  const page = await (await openBrowser(engine)).newPage();
  try {
    await run(page);
  } finally {
    await page.close();
  }
}

/** Time in milliseconds that a test may take, the start of its browser included. */
const TEST_TIMEOUT = 120_000;

function launch(engine: Engine): Promise<EngineBrowser> {
  return engine.name === 'webkit' ? launchWebKit(engine) : launchPuppeteer(engine);
}

async function closeBrowsers(): Promise<void> {
  const launched = [...running.values()];
  running.clear();
  await Promise.allSettled(launched.map(async (browser) => (await browser).close()));
}
