/** What the widgets leave on the reader's device, and whom they ask: nothing, and nobody but the page's own server. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { describe } from 'node:test';

import { STRICT_POLICY } from '../../../tools/serve/serve.mjs';
import { timePasses } from '../../time-passes.js';
import { testPage } from '../browser.js';
import type { Page } from '../page.js';
import { openServer, type Routes } from '../server.js';

const FEED = await readFile('demo/feeds/ostfold.json', 'utf8');
const OUTLINES = await readFile('demo/feeds/kart/ostfold-2020.json', 'utf8');
const TAGS = ['kpi-jobs-value', 'focus-area-wheel', 'five-factor-map'];
const WIDGETS = `<!doctype html><html lang="nb"><head><title>Side</title>
<script src="/dist/samspill.js"></script></head>
<body>${TAGS.map((tag) => `<${tag} src="/feed.json"></${tag}>`).join('')}</body></html>`;

/** A page that keeps something in every place there is, to show that these are looked into. */
const HOARDER = '<!doctype html><html lang="nb"><title>Side</title><script src="/hoard.js"></script></html>';
const HOARD = `
document.cookie = 'a=1';
localStorage.setItem('a', '1');
sessionStorage.setItem('a', '1');
const opening = indexedDB.open('a');
opening.onsuccess = async () => {
  opening.result.close();
  await (await caches.open('a')).put('/a', new Response('1'));
  document.title = 'Done';
};`;

function answer(type: string, body: string): RequestListener {
  return (_, response) => {
    response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(body);
  };
}

const ROUTES: Routes = {
  '/': WIDGETS,
  '/feed.json': answer('application/json', FEED),
  '/kart/ostfold-2020.json': answer('application/json', OUTLINES),
  '/hoarder': HOARDER,
  '/hoard.js': answer('text/javascript', HOARD),
};

/** Everything that pages can keep, by the name of the place. */
function keptOn(page: Page): Promise<Readonly<Record<string, number>>> {
  return page.evaluate(async () => ({
    cookies: document.cookie.length,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));
}

/** Chooses a region and opens what can be opened, in every widget. */
async function use(page: Page): Promise<void> {
  await page.waitFor((tags) => {
    const roots = tags.map((tag) => document.querySelector(tag)?.shadowRoot);
    return roots.every((root) => root?.querySelector('[part~="downloads"]'));
  }, TAGS);
  await page.evaluate((tags) => {
    const roots = tags.flatMap((tag) => document.querySelector(tag)?.shadowRoot ?? []);
    const select = roots[0]?.querySelector('select');
    if (!select) throw new Error('There is no region chooser');
    select.value = 'fredrikstad';
    select.dispatchEvent(new Event('change'));
    for (const root of roots) {
      for (const button of root.querySelectorAll<HTMLElement>('button, summary')) button.click();
    }
  }, TAGS);
  await timePasses(1000, 'what a page asks for or keeps when it has time, only time can tell');
}

describe('a page with all widgets, used by a reader', () => {
  testPage(
    'keeps nothing, and asks for nothing but its feed, the outlines named there and the files of samspill',
    async (page) => {
      const headers = { 'Content-Security-Policy': `${STRICT_POLICY}; trusted-types samspill` };
      const server = await openServer(ROUTES, { strictCsp: true, headers });
      try {
        await page.goto(`${server.origin}/`);
        await use(page);
        assert.deepEqual(await keptOn(page), { cookies: 0, local: 0, session: 0, databases: 0, caches: 0 });
        assert.deepEqual(await page.problems(), []);
        const asked = (await page.requests()).filter((address) => !/^(?:data|blob|about):/u.test(address));
        const files = String.raw`feed\.json|kart/ostfold-2020\.json|dist/samspill[^/]*\.js|test/pages/observe\.js`;
        const own = new RegExp(`^${server.origin}/(?:|${files})$`, 'u');
        assert.deepEqual(
          asked.filter((address) => !own.test(address)),
          [],
        );
        assert.ok(asked.length > 10, asked.join('\n'));
      } finally {
        await server.close();
      }
    },
  );

  testPage('would be found out if it kept anything', async (page) => {
    const server = await openServer(ROUTES);
    try {
      await page.goto(`${server.origin}/hoarder`);
      await page.waitFor(() => document.title === 'Done');
      assert.deepEqual(await keptOn(page), { cookies: 3, local: 1, session: 1, databases: 1, caches: 1 });
    } finally {
      await server.close();
    }
  });
});
