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

/**
 * Registers one test per engine. The test gets a new page, which is closed after it.
 * @param only the engines that the test is about; all by default
 */
export function testPage(
  name: string,
  run: (page: Page) => Promise<void>,
  only: readonly EngineName[] = engines,
): void {
  for (const engine of engines.filter((found) => only.includes(found))) {
    test(`${name} (${engine})`, { timeout: TEST_TIMEOUT }, async () => {
      const page = await (await openBrowser(engine)).newPage();
      try {
        await run(page);
      } finally {
        await page.close();
      }
    });
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
