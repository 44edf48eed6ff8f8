/** The five dashboards as a reader meets them: the built files, on real pages, in every engine. */
import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';

import { timePasses } from '../time-passes.js';
import { testPage } from './browser.js';
import type { Page } from './page.js';
import { openServer, type PageServer } from './server.js';

const NAMES = ['ostfold', 'nedre-glomma', 'osloregionen', 'gardermoregionen', 'digital-baerekraft'];

let server: PageServer;
let strict: PageServer;
before(async () => {
  server = await openServer();
  strict = await openServer({}, { strictCsp: true });
});
after(async () => {
  await server.close();
  await strict.close();
});

const TAGS = ['kpi-jobs-value', 'focus-area-wheel', 'five-factor-map'];

/** Goes to one widget after the other: out of sight their static content is enough. */
async function allReady(page: Page): Promise<void> {
  for (const tag of TAGS) {
    await page.evaluate((name) => document.querySelector(name)?.scrollIntoView({ behavior: 'instant' }), tag);
    await page.waitFor((name) => {
      const widget = document.querySelector(name);
      const root = widget?.shadowRoot;
      return !widget || (root?.querySelector('.frame.ready') && !root.querySelector('.room'));
    }, tag);
  }
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
}

/** The text of the widgets of a tag, with ordinary spaces. */
async function wordsOf(page: Page, tag: string): Promise<string> {
  const words = await page.evaluate((name) => {
    const root = document.querySelector(name)?.shadowRoot;
    return [...(root?.querySelectorAll('.frame') ?? [])].map((frame) => frame.textContent).join(' ');
  }, tag);
  return words.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ');
}

/** How many widgets show the notice of their feed, in static content or themselves. */
async function noticesOn(page: Page): Promise<number> {
  return await page.evaluate(() => {
    const isShown = (notice: Element | null | undefined): boolean =>
      notice?.checkVisibility({ visibilityProperty: true }) === true;
    return [...document.querySelectorAll('.widgets > [src]')].filter(
      (widget) =>
        isShown(widget.querySelector('.samspill-notice')) ||
        isShown(widget.shadowRoot?.querySelector('[part~="feed-notice"]')),
    ).length;
  });
}

function strangers(requests: readonly string[], origin: string): readonly string[] {
  return requests.filter((address) => !address.startsWith(`${origin}/`) && !/^(data|blob|about):/.test(address));
}

describe('the dashboards', () => {
  for (const name of NAMES) {
    testPage(`${name} shows three widgets, silently, from its own origin, with nothing for axe`, async (page) => {
      await page.goto(`${server.origin}/demo/${name}.html`);
      await allReady(page);
      assert.equal(
        await page.evaluate(
          () => document.querySelectorAll('focus-area-wheel, five-factor-map, kpi-jobs-value').length,
        ),
        3,
      );
      assert.deepEqual(await page.problems(), []);
      assert.deepEqual(strangers(await page.requests(), server.origin), []);
      assert.deepEqual(await page.axe(), []);
    });
  }

  testPage(
    'a dashboard says once on the screen that it is a demonstration, and on paper in each widget',
    async (page) => {
      await page.goto(`${server.origin}/demo/ostfold.html`);
      assert.equal(await noticesOn(page), 1);
      await allReady(page);
      assert.equal(await noticesOn(page), 1);
      // Not every engine can be told to print: the rules for the screen are taken out of force.
      await page.evaluate(() => {
        for (const sheet of document.styleSheets)
          for (const rule of sheet.cssRules)
            if (rule instanceof CSSMediaRule && rule.media.mediaText === 'screen') rule.media.mediaText = 'not all';
      });
      assert.equal(await noticesOn(page), 3);
    },
  );

  testPage(
    'ostfold shows 139 985 jobs, 1 306 more than a year before, and Fredrikstad’s 38 103 when it is chosen',
    async (page) => {
      await page.goto(`${server.origin}/demo/ostfold.html`);
      await allReady(page);
      const words = await wordsOf(page, 'kpi-jobs-value');
      assert.match(
        words,
        /I 4\. kvartal 2023 var det 139 985 jobber i Østfold, 1 306 flere enn året før \(\+0,9 %\)\./,
      );
      await page.waitFor(() => document.querySelector('kpi-jobs-value')?.shadowRoot?.querySelector('select'));
      await page.evaluate(() => {
        const select = document.querySelector('kpi-jobs-value')?.shadowRoot?.querySelector('select');
        if (!select) throw new Error('There is no region chooser');
        select.value = 'fredrikstad';
        select.dispatchEvent(new Event('change'));
      });
      await page.waitFor(
        () =>
          document
            .querySelector('kpi-jobs-value')
            ?.shadowRoot?.querySelector('.figure-number')
            ?.textContent.replaceAll('\u00a0', ' ') === '38 103',
      );
    },
  );

  testPage('ostfold works on the strictest page, figure included, without a violation', async (page) => {
    await page.goto(`${strict.origin}/demo/ostfold.html`);
    await allReady(page);
    await page.waitFor(() => {
      const chart = document.querySelector('kpi-jobs-value')?.shadowRoot?.querySelector('[part~="chart"]');
      chart?.scrollIntoView();
      return chart;
    });
    await page.waitFor(() =>
      document.querySelector('kpi-jobs-value')?.shadowRoot?.querySelector('[part~="chart"] svg'),
    );
    assert.deepEqual(await page.problems(), []);
  });

  testPage(
    'one feed is fetched once for three widgets, and the drawing code only when a figure is near',
    async (page) => {
      await page.goto(`${server.origin}/demo/gardermoregionen.html`);
      await allReady(page);
      const requests = await page.requests();
      assert.equal(requests.filter((address) => address.endsWith('.json')).length, 1);
    },
  );

  testPage(
    'a widget out of sight leaves the page its static content, and fetches its code when the reader comes near',
    async (page) => {
      await page.goto(`${server.origin}/demo/ostfold.html`);
      await page.waitFor(() => {
        const root = document.querySelector('kpi-jobs-value')?.shadowRoot;
        return root?.querySelector('.frame.ready') && !root.querySelector('.room');
      });
      const detailsOf = async (tag: string): Promise<number> =>
        (await page.requests()).filter((address) => address.includes(`/samspill-${tag}.details-`)).length;
      // Time for what is fetched when everything stands.
      await timePasses(700, 'the time after which the script for pages asks for more');
      assert.equal(await detailsOf('five-factor-map'), 0);
      const words = await page.evaluate(() => document.querySelector('five-factor-map')?.innerText ?? '');
      assert.match(words, /Hvem skaper utviklingen\?[\s\S]*Offentlig myndighet/);
      await allReady(page);
      assert.equal(await detailsOf('five-factor-map'), 1);
      assert.equal(await page.evaluate(() => document.querySelector('five-factor-map')?.innerText), '');
    },
    ['chromium'],
  );

  testPage('no page is wider than its window', async (page) => {
    await page.setViewport(500, 800);
    for (const name of NAMES) {
      await page.goto(`${server.origin}/demo/${name}.html`);
      await allReady(page);
      const [content, window] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      assert.ok((content ?? 0) <= (window ?? 0), `${name}: ${content} in ${window}`);
    }
  });

  testPage('every language switches the page, its navigation and every widget', async (page) => {
    const words = {
      nn: ['Innhaldet er sist redigert', 'Hopp til innhaldet', 'Jobb- og verdiskaping i Østfold – samspill', 'Om tala'],
      sv: [
        'Innehållet redigerades senast',
        'Hoppa till innehållet',
        'Jobb- och värdeskapande i Østfold – samspill',
        'Om siffrorna',
      ],
      en: [
        'Content last edited',
        'Skip to content',
        'Jobs and value creation in Østfold – samspill',
        'About the figures',
      ],
    };
    for (const [language, [updated = '', skip = '', title = '', about = '']] of Object.entries(words)) {
      await page.goto(`${server.origin}/demo/ostfold.html?lang=${language}`);
      await allReady(page);
      await page.waitFor((text) => document.querySelector('.skip-link')?.textContent === text, skip);
      for (const tag of TAGS) assert.ok((await wordsOf(page, tag)).includes(updated), `${tag} in ${language}`);
      const shown = await page.evaluate(() => ({
        lang: document.documentElement.lang,
        title: document.title,
        about: document.querySelector('#om-tallene')?.textContent ?? '',
        links: [...document.querySelectorAll('.site-nav a')].map((link) => link.getAttribute('href') ?? ''),
        current: document.querySelector('.language [aria-current]')?.getAttribute('hreflang') ?? '',
      }));
      assert.deepEqual([shown.lang, shown.title, shown.about, shown.current], [language, title, about, language]);
      assert.ok(shown.links.every((address) => address.endsWith(`.html?lang=${language}`)));
      assert.deepEqual(await page.problems(), []);
    }
  });

  testPage('the language of a page can be chosen on the strictest page, without a violation', async (page) => {
    await page.goto(`${strict.origin}/demo/nedre-glomma.html?lang=en`);
    await allReady(page);
    await page.waitFor(() => document.querySelector('h1')?.textContent === 'Business development in Nedre Glomma');
    assert.deepEqual(await page.problems(), []);
    assert.deepEqual(await page.axe(), []);
  });

  testPage('osloregionen opens on the jobs of twelve municipalities', async (page) => {
    await page.goto(`${server.origin}/demo/osloregionen.html`);
    await allReady(page);
    const words = await wordsOf(page, 'kpi-jobs-value');
    assert.match(words, /I 4\. kvartal 2023 var det 914 425 jobber i Osloregionen \(tolv kommuner\), 6 494 flere/);
    assert.doesNotMatch(await wordsOf(page, 'focus-area-wheel'), /av veien til målet/);
  });

  testPage('a project opens on its budget, and a feed without focus areas draws its goals or themes', async (page) => {
    await page.goto(`${server.origin}/demo/digital-baerekraft.html`);
    await allReady(page);
    const tiles = await wordsOf(page, 'kpi-jobs-value');
    assert.ok(tiles.indexOf('32 000 000') < tiles.indexOf('4 800 000'), tiles);
    assert.match(await wordsOf(page, 'focus-area-wheel'), /Tre mål\. Velg et mål/);
    await page.goto(`${server.origin}/demo/nedre-glomma.html`);
    await allReady(page);
    assert.match(await wordsOf(page, 'focus-area-wheel'), /Fire temaer\. Velg et tema/);
  });

  testPage('jobs × value is offered with the made-up figures alone, and says that they are', async (page) => {
    await page.goto(`${server.origin}/demo/ostfold.html`);
    await allReady(page);
    assert.doesNotMatch(await wordsOf(page, 'kpi-jobs-value'), /Jobber × verdiskaping/);
    await page.goto(`${server.origin}/demo/eksempeltall.html`);
    await allReady(page);
    await page.waitFor(() =>
      document.querySelector('kpi-jobs-value')?.shadowRoot?.textContent?.includes('fra verdiskaping per jobb'),
    );
    const words = await wordsOf(page, 'kpi-jobs-value');
    assert.match(words, /Demonstrasjon\. Alle tallene er oppdiktet\./);
    assert.match(words, /Jobber × verdiskaping: Eksempelfylket Eksempeltall/);
    assert.deepEqual(await page.problems(), []);
    assert.deepEqual(await page.axe(), []);
  });
});
