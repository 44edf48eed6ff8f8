/** A page with widgets is kept whole when its reader goes on, and works when they come back. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import puppeteer, { type Browser } from 'puppeteer-core';

import { findEngines } from '../../../tools/browsers/engines.mjs';
import { launchOptions } from '../../../tools/browsers/puppeteer.mjs';
import { engines } from '../browser.js';
import { Page } from '../page.js';
import { pageIn } from '../puppeteer-page.js';
import { openServer, type Routes } from '../server.js';

const TAGS = ['kpi-jobs-value', 'focus-area-wheel', 'five-factor-map'] as const;

/** Notes whether the page has come back as it was left. */
const RECORDER = `addEventListener('pageshow', ({ persisted }) => { window.cameBack = persisted; });`;

function page(head: string, body: string): string {
  return `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Side</title>
<link rel="icon" href="data:,">${head}</head>
<body>${body}</body></html>`;
}

const ROUTES: Routes = {
  '/recorder.js': (_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(RECORDER);
  },
  '/': page(
    '<script src="/recorder.js"></script><script src="/dist/samspill.js"></script>',
    TAGS.map((tag) => `<${tag} src="/demo/feeds/ostfold.json"></${tag}>`).join(''),
  ),
  '/next.html': page('', '<p>Neste side</p>'),
};

/** A Chromium that keeps pages, as readers' do: puppeteer's own does not. */
async function keepingBrowser(): Promise<Browser> {
  const engine = findEngines().find(({ name }) => name === 'chromium');
  if (!engine) throw new Error('There is no Chromium');
  const options = launchOptions(engine);
  const left = Array.isArray(options.ignoreDefaultArgs) ? options.ignoreDefaultArgs : [];
  return puppeteer.launch({ ...options, ignoreDefaultArgs: [...left, '--disable-back-forward-cache'] });
}

/** The drawings of the figures that a reader may choose, which the page's script fetches last. */
const LAST_FILES = ['trend', 'ranking', 'interval', 'composition', 'jobs-value'].map((kind) => `-${kind}-layout-`);

/** The widgets are there, and so is everything that the page fetches for them without being asked. */
async function whenWhole(tested: Page): Promise<void> {
  await tested.waitFor((tags) => {
    const roots = tags.map((tag) => document.querySelector(tag)?.shadowRoot);
    return roots.every((root) => root?.querySelector('.frame.ready [part~="downloads"]'));
  }, TAGS);
  await tested.waitFor((files) => {
    const come = performance.getEntriesByType('resource').map(({ name }) => name);
    return files.every((file) => come.some((name) => name.includes(file)));
  }, LAST_FILES);
}

/** Whether the page has come back as it was left, and else the browser's reasons. */
function comingBack(tested: Page): Promise<readonly unknown[]> {
  return tested.evaluate(() => {
    const view = window as unknown as Record<string, unknown>;
    const [entry] = performance.getEntriesByType('navigation');
    const { notRestoredReasons } = entry as unknown as { readonly notRestoredReasons?: unknown };
    return [view['cameBack'], view['kept'], notRestoredReasons ?? null];
  });
}

async function chooseFredrikstad(tested: Page): Promise<void> {
  await tested.evaluate(() => {
    const select = document.querySelector('kpi-jobs-value')?.shadowRoot?.querySelector('select');
    if (!select) throw new Error('There is no region chooser');
    select.value = 'fredrikstad';
    select.dispatchEvent(new Event('change'));
  });
  await tested.waitFor(() => {
    const root = document.querySelector('kpi-jobs-value')?.shadowRoot;
    return root?.querySelector('[part="summary"]')?.textContent.includes('Fredrikstad');
  });
}

describe('a page with widgets', { skip: !engines.includes('chromium') }, () => {
  test('comes back from the back-forward cache as it was, and its widgets answer', async () => {
    const [server, browser] = [await openServer(ROUTES), await keepingBrowser()];
    try {
      const tested = new Page('chromium', await pageIn(browser.defaultBrowserContext(), true));
      await tested.goto(`${server.origin}/`);
      await whenWhole(tested);
      await tested.evaluate(() => {
        (window as unknown as Record<string, unknown>)['kept'] = 'as it was';
      });
      await tested.goto(`${server.origin}/next.html`);
      const asked = server.log.length;
      await (await browser.pages()).at(-1)?.goBack();
      await tested.waitFor(() => document.querySelector('kpi-jobs-value') !== null);
      assert.deepEqual(await comingBack(tested), [true, 'as it was', null]);
      await chooseFredrikstad(tested);
      assert.deepEqual(server.log.slice(asked), []);
      assert.deepEqual(await tested.problems(), []);
    } finally {
      await browser.close();
      await server.close();
    }
  });
});
