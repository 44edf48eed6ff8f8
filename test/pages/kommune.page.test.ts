/** The page of all municipalities as its readers meet it: the built files, in every engine. */
import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';

import { testPage } from './browser.js';
import type { Page } from './page.js';
import { openServer, type PageServer } from './server.js';

let server: PageServer;
before(async () => {
  server = await openServer({}, { strictCsp: true });
});
after(() => server.close());

async function open(page: Page, query: string): Promise<void> {
  await page.goto(`${server.origin}/demo/kommune.html${query}`);
  await page.waitFor(() => document.querySelector('[data-part="without-script"]') === null);
}

async function openDashboard(page: Page, query: string): Promise<void> {
  await open(page, query);
  await page.waitFor(
    () =>
      document.querySelector('.dots svg') &&
      document.querySelector('kpi-jobs-value')?.shadowRoot?.querySelector('.frame.ready svg'),
  );
}

/** The text of a part of the page, with ordinary spaces. */
async function textOf(page: Page, selector: string): Promise<string> {
  const text = await page.evaluate((name) => document.querySelector(name)?.textContent ?? '', selector);
  return text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
}

/** Waits for another page. While the browser is on its way there, nothing can be asked. */
async function arrival(page: Page, heading: string): Promise<void> {
  for (;;) {
    try {
      return await page.waitFor((text) => document.querySelector('h1')?.textContent === text, heading);
    } catch (error) {
      if (String(error).includes('Waited in vain')) throw error;
    }
  }
}

/** Writes into the search as a reader does, a letter at a time being one change for the page. */
async function search(page: Page, text: string): Promise<void> {
  await page.evaluate((written) => {
    const input = document.querySelector('input');
    if (!input) throw new Error('There is no search');
    input.focus();
    input.value = written;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
}

describe('the dashboard of a municipality', () => {
  testPage('is there at its address, silently, from its own origin, with nothing for axe', async (page) => {
    await openDashboard(page, '?kommune=3120');
    assert.equal(await textOf(page, 'h1'), 'Rakkestad');
    assert.match(await textOf(page, '.sentence'), /^I 4\. kvartal 2023 var det 3 521 jobber i Rakkestad, 63 flere/);
    assert.match(await textOf(page, '.tiles'), /nr\. 4.*nr\. 118/);
    assert.equal(await page.evaluate(() => document.querySelectorAll('.dots circle').length), 356);
    assert.equal(await page.evaluate(() => document.querySelectorAll('.everyone tbody tr').length), 356);
    assert.deepEqual(await page.problems(), []);
    const strangers = (await page.requests()).filter((address) => !address.startsWith(`${server.origin}/`));
    assert.deepEqual(
      strangers.filter((address) => !/^(data|blob|about):/.test(address)),
      [],
    );
    assert.deepEqual(await page.axe(), []);
  });

  testPage('is the same by the old number, and tells of Ålesund that it was divided', async (page) => {
    await openDashboard(page, '?kommune=3016');
    assert.equal(await textOf(page, 'h1'), 'Rakkestad');
    await openDashboard(page, '?kommune=1580');
    assert.equal(await textOf(page, 'h1'), 'Ålesund');
    assert.match(await textOf(page, '.remarks'), /delt i Ålesund og Haram/);
  });

  testPage('speaks the reader’s language, and keeps the municipality in the links to the others', async (page) => {
    await openDashboard(page, '?kommune=3120&lang=nn');
    assert.match(await textOf(page, '.sentence'), /63 fleire enn året før/);
    const links = await page.evaluate(() => [
      document.querySelector('.language [hreflang="en"]')?.getAttribute('href'),
      document.querySelector('.beside tbody a')?.getAttribute('href'),
    ]);
    assert.deepEqual(links, ['?kommune=3120&lang=en', '?kommune=3124&lang=nn']);
    assert.match(await textOf(page, '.use h2'), /Bruk dette på sida dykkar/);
  });

  testPage('gives the feed to download and the code to paste, which fit together', async (page) => {
    await openDashboard(page, '?kommune=3120');
    const given = await page.evaluate(() => {
      const link = document.querySelector<HTMLAnchorElement>('[data-part="download"]');
      const editor = document.querySelector<HTMLAnchorElement>('[data-part="editor"]');
      const code = document.querySelector('.use code')?.textContent;
      return { feed: link?.href ?? '', file: link?.download, editor: editor?.href, code };
    });
    assert.match(given.feed, /^blob:/);
    assert.equal(given.file, 'rakkestad.json');
    assert.ok(given.code?.includes('src="/samspill/rakkestad.json"'));
    assert.ok(given.editor?.endsWith('/dist/editor.html?place=3120&lang=nb'));
  });

  testPage('says that the code has been copied, or marks it for the reader to copy', async (page) => {
    await openDashboard(page, '?kommune=3120');
    await page.evaluate(() => document.querySelector<HTMLButtonElement>('[data-part="copy"]')?.click());
    await page.waitFor(() => document.querySelector('[data-part="copied"]')?.textContent);
    const [told, marked] = await page.evaluate(() => [
      document.querySelector('[data-part="copied"]')?.textContent ?? '',
      String(getSelection()),
    ]);
    assert.ok(told.startsWith('Koden er kopiert') || marked.includes('<kpi-jobs-value'), told);
  });

  for (const width of [320, 360, 768, 1200, 1600]) {
    testPage(`needs no scrolling sideways at ${width} px`, async (page) => {
      const { width: given } = await page.setViewport(width, 800);
      await openDashboard(page, '?kommune=1515');
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= given, `${wide} in ${given}`);
    });
  }

  testPage('needs none with text of twice the size', async (page) => {
    const { width } = await page.setViewport(640, 800);
    await openDashboard(page, '?kommune=1515');
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await page.waitFor(() => (document.querySelector('.dots svg')?.getBoundingClientRect().width ?? 0) > 0);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
  });

  testPage('has nothing for axe on a dark page', async (page) => {
    await page.emulateMedia({ 'prefers-color-scheme': 'dark' });
    await openDashboard(page, '?kommune=3120');
    assert.deepEqual(await page.axe(), []);
  });
});

describe('the search', () => {
  testPage('takes what its address names: goes where one is meant, and asks back or says so', async (page) => {
    const answer = () => textOf(page, '.place-search [role="status"]');
    await open(page, '?kommune=9999');
    assert.match(await answer(), /^«9999» ble ikke kjent igjen\./);
    await open(page, '?kommune=V%C3%A5ler');
    assert.equal(await answer(), 'Våler finnes i Østfold og i Innlandet. Hvilken er det?');
    assert.equal(await page.evaluate(() => document.querySelectorAll('.matches a').length), 2);
    await open(page, '?kommune=Haram');
    assert.match(await answer(), /^Ålesund ble delt i Ålesund og Haram/);
    await page.goto(`${server.origin}/demo/kommune.html?kommune=rakkestad`);
    await arrival(page, 'Rakkestad');
    assert.equal(await page.evaluate(() => location.search), '?kommune=3120');
  });

  testPage('knows places by their other names, and without the letters that a keyboard lacks', async (page) => {
    await open(page, '');
    const first = () => page.evaluate(() => document.querySelector('.matches strong')?.textContent ?? '');
    const cases = { kárášjohka: 'Karasjok', lillestrom: 'Lillestrøm', 'bergen kommune': 'Bergen', snaase: 'Snåsa' };
    for (const [written, name] of Object.entries(cases)) {
      await search(page, written);
      assert.equal(await first(), name);
    }
  });

  testPage('is there without a municipality, with the counties, and nothing for axe', async (page) => {
    await open(page, '?kommune=9999');
    assert.equal(await textOf(page, 'h1'), 'Jobber i kommunen din');
    assert.equal(await page.evaluate(() => document.querySelectorAll('.counties > li').length), 15);
    assert.equal(await page.evaluate(() => document.querySelectorAll('.counties ul a').length), 356);
    assert.deepEqual(await page.axe(), []);
    assert.deepEqual(await page.problems(), []);
  });

  testPage('lists what fits, says how many, and is walked with the arrow keys', async (page) => {
    await open(page, '');
    await search(page, 'våler');
    assert.match(
      await textOf(page, '.matches'),
      /Våler Østfold · 3114Våler Innlandet · 3419|Våler Østfold · 3114 Våler/,
    );
    assert.equal(await textOf(page, '.place-search [role="status"]'), 'To kommuner passer.');
    assert.deepEqual(await page.axe(), []);
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id);
    await page.press('ArrowDown');
    assert.equal(await focused(), '?kommune=3114');
    await page.press('ArrowDown');
    assert.equal(await focused(), '?kommune=3419');
    await page.press('ArrowUp');
    await page.press('ArrowUp');
    assert.equal(await focused(), 'sok');
    await page.press('Escape');
    assert.equal(await page.evaluate(() => document.querySelector<HTMLElement>('.matches')?.hidden), true);
  });

  testPage('asks back on Enter when two are called so, and goes on when one is meant', async (page) => {
    await open(page, '');
    await search(page, 'Våler');
    await page.press('Enter');
    assert.equal(
      await textOf(page, '.place-search [role="status"]'),
      'Våler finnes i Østfold og i Innlandet. Hvilken er det?',
    );
    await search(page, 'fredrikstd');
    assert.match(await textOf(page, '.place-search [role="status"]'), /Mente du Fredrikstad\?$/);
    await page.press('Enter');
    assert.match(await textOf(page, '.place-search [role="status"]'), /Mente du Fredrikstad\?$/);
    await search(page, '3016');
    await page.press('Enter');
    await arrival(page, 'Rakkestad');
    assert.match(await page.evaluate(() => location.search), /^\?kommune=3120$/);
  });
});
