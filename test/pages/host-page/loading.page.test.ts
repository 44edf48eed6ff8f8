/** Every way in which a page can load the script. */
import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';

import { testPage } from '../browser.js';
import type { Page } from '../page.js';
import { openServer, type PageServer } from '../server.js';

const TAG = '<kpi-jobs-value src="/demo/feeds/ostfold.json"><p>Tallene finnes hos kilden.</p></kpi-jobs-value>';
const MODULE = '<script type="module" src="/dist/samspill.js"></script>';
const PLAIN = '<script src="/dist/samspill.js"></script>';
const CLASSIC = '<script src="/dist/samspill.iife.js"></script>';
const page = (...content: readonly string[]) =>
  `<!doctype html><html lang="nb"><head><title>Side</title></head><body>${content.join('\n')}</body></html>`;

const PAGES: Readonly<Record<string, string>> = {
  '/plain-first.html': page(PLAIN, TAG),
  '/plain-last.html': page(TAG, PLAIN),
  '/plain-twice.html': page(PLAIN, TAG, PLAIN, MODULE),
  '/module-first.html': page(MODULE, TAG),
  '/module-last.html': page(TAG, MODULE),
  '/module-twice.html': page(MODULE, TAG, MODULE, '<script type="module" src="/dist/samspill.js?again"></script>'),
  '/classic-first.html': page(CLASSIC, TAG),
  '/classic-last.html': page(TAG, CLASSIC),
  '/classic-twice.html': page(CLASSIC, TAG, CLASSIC),
  '/query.html': page('<script type="module" src="/dist/samspill.js?ver=6.4"></script>', TAG),
  '/both.html': page(CLASSIC, TAG, MODULE),
  '/both-reversed.html': page(MODULE, TAG, CLASSIC),
};

let server: PageServer;
before(async () => {
  server = await openServer(PAGES);
});
after(() => server.close());

async function isReady(tested: Page): Promise<void> {
  await tested.waitFor(() => document.querySelector('kpi-jobs-value')?.shadowRoot?.querySelector('.figure-number'));
}

/** Where the script runs late, its owner is told that the page moves; whether by now is up to the machine. */
const isNoHint = (problem: string): boolean => !problem.startsWith('warn: samspill: Skriptet ');

describe('loading the script', () => {
  for (const path of Object.keys(PAGES)) {
    testPage(`works and throws nothing: ${path.slice(1, -5)}`, async (tested) => {
      await tested.goto(server.origin + path);
      await isReady(tested);
      assert.deepEqual((await tested.problems()).filter(isNoHint), []);
    });
  }

  testPage('with a query on its address, has every text and figure', async (tested) => {
    await tested.goto(`${server.origin}/query.html`);
    await isReady(tested);
    await tested.waitFor(
      () =>
        document.querySelector('kpi-jobs-value')?.shadowRoot?.querySelector('[part~="downloads"] summary')
          ?.textContent === 'Last ned',
    );
    await tested.waitFor(() => {
      const chart = document.querySelector('kpi-jobs-value')?.shadowRoot?.querySelector('[part~="chart"]');
      chart?.scrollIntoView();
      return chart?.querySelector('svg');
    });
    assert.deepEqual((await tested.problems()).filter(isNoHint), []);
  });

  testPage('upgrades elements that scripts add later, by innerHTML, template or fragment', async (tested) => {
    await tested.goto(`${server.origin}/module-first.html`);
    await isReady(tested);
    await tested.evaluate(() => {
      const holder = document.createElement('div');
      holder.innerHTML = '<kpi-jobs-value src="/demo/feeds/ostfold.json"></kpi-jobs-value>';
      const template = document.createElement('template');
      template.innerHTML = '<kpi-jobs-value src="/demo/feeds/ostfold.json"></kpi-jobs-value>';
      document.body.append(holder, template.content.cloneNode(true));
    });
    await tested.waitFor(
      () =>
        [...document.querySelectorAll('kpi-jobs-value')].every((widget) =>
          widget.shadowRoot?.querySelector('.figure-number'),
        ) && document.querySelectorAll('kpi-jobs-value').length === 3,
    );
    assert.deepEqual((await tested.problems()).filter(isNoHint), []);
  });

  testPage('the smallest page, one script and one tag, works from any static server', async (tested) => {
    await tested.goto(`${server.origin}/demo/bare.html`);
    await isReady(tested);
    assert.deepEqual(await tested.problems(), []);
  });

  testPage('the classic script works on its own page', async (tested) => {
    await tested.goto(`${server.origin}/demo/classic.html`);
    await isReady(tested);
    assert.deepEqual(await tested.problems(), []);
  });
});
