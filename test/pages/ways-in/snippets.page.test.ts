/** The page that makes code, and its code on pages of others: the built files, under the policy that it tells of. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';

import type { Way } from '../../../src/snippet/snippet.js';
import { testPage } from '../browser.js';
import type { Page } from '../page.js';
import { openServer, type PageServer } from '../server.js';

/** What the maker has made. */
interface Made {
  readonly code: string;
  readonly policy: string;
}

/** A page of a webmaster, as the server sends it. */
const host = { html: '', policy: '' };

/** Where a webmaster has put the files; those of one version have a folder of their own. */
const INSTALLED = /^\/samspill\/(?:0\.4\/)?([\w.-]+)$/;

async function installed(pathname: string): Promise<Uint8Array | undefined> {
  const name = INSTALLED.exec(pathname)?.[1];
  if (name === undefined) return undefined;
  const place = [`dist/${name}`, `demo/feeds/${name}`].find((file) => existsSync(file));
  return place === undefined ? undefined : readFile(place);
}

let server: PageServer;
before(async () => {
  server = await openServer(
    {
      '/host.html': (_, response) => {
        const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': host.policy };
        response.writeHead(200, headers).end(host.html);
      },
    },
    { strictCsp: true, makeFile: installed },
  );
});
after(() => server.close());

async function openMaker(page: Page, query: string, path = '/demo/snippets.html'): Promise<void> {
  await page.goto(`${server.origin}${path}?${query}`);
  await page.waitFor(() => document.querySelector('snippet-maker')?.shadowRoot?.querySelector('#code'));
}

/** The code and the policy that stand on the page. */
function madeBy(page: Page): Promise<Made> {
  return page.evaluate(() => {
    const text = (id: string): string =>
      document.querySelector('snippet-maker')?.shadowRoot?.querySelector(`#${id}`)?.textContent ?? '';
    return { code: text('code'), policy: text('policy') };
  });
}

/** Writes into a field of the form, or chooses, as a hand does. */
async function set(page: Page, selector: string, value: string): Promise<void> {
  await page.evaluate(
    (name, written) => {
      const field = document.querySelector('snippet-maker')?.shadowRoot?.querySelector(name);
      if (field instanceof HTMLInputElement && field.type === 'radio') return field.click();
      if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) throw new Error(`no ${name}`);
      field.value = written;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    selector,
    value,
  );
}

/** Puts code on the page of a site that allows just what the maker says, and opens it. */
async function paste(page: Page, { code, policy }: Made, scripts = true): Promise<void> {
  const observer = scripts ? '<script src="/test/pages/observe.js"></script>' : '';
  host.html =
    `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Vert</title>${observer}` +
    `<meta name="viewport" content="width=device-width"></head><body><main><h1>Vert</h1>\n${code}</main></body></html>`;
  host.policy = scripts
    ? // Browsers ask for an icon unbidden.
      `default-src 'none'; img-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; ${policy}`
    : "default-src 'none'; style-src 'self'";
  await page.goto(`${server.origin}/host.html`);
}

const isReady = (): unknown =>
  document
    .querySelector('kpi-jobs-value')
    ?.shadowRoot?.querySelector('.frame.ready [part~="tile"], .frame.ready .tile');

/** The ways that stand on more than the elements, with what the build must have for them. */
const FURTHER_WAYS = [
  { way: 'div', file: 'dist/samspill.js', text: 'data-samspill', isBuilt: has('dist/samspill.js', 'data-samspill') },
  { way: 'link', file: 'dist/samspill.js', text: 'data-links', isBuilt: has('dist/samspill.js', 'data-links') },
  { way: 'iframe', file: 'dist/embed.html', text: '<body', isBuilt: has('dist/embed.html', '<body') },
] as const satisfies readonly { way: Way; file: string; text: string; isBuilt: boolean }[];

function has(file: string, text: string): boolean {
  return existsSync(file) && readFileSync(file, 'utf8').includes(text);
}

/** The first numbers of the widget, on the page itself or on that in its frame. */
const isShown = (): unknown => {
  const inFrame = document.querySelector('iframe')?.contentDocument;
  const widget = (inFrame ?? document).querySelector('kpi-jobs-value');
  return widget?.shadowRoot?.querySelector('.frame.ready .tile')?.textContent.includes('23');
};

/** What is seen of the static content. */
function staticContent(page: Page): Promise<{ tiles: number; drawings: number; rows: number; height: number }> {
  return page.evaluate(() => {
    const seen = (selector: string): number =>
      [...document.querySelectorAll(selector)].filter((each) => each.getBoundingClientRect().height > 0).length;
    return {
      tiles: seen('.samspill-tile'),
      drawings: seen('svg.samspill-drawing'),
      rows: document.querySelectorAll('.samspill table tr').length,
      height: document.querySelector('.samspill')?.getBoundingClientRect().height ?? 0,
    };
  });
}

describe('the code of a way', () => {
  testPage('is the widget, with the first script as it is and the files of one version', async (page) => {
    await openMaker(page, 'region=moss&figure=ranking');
    await set(page, '#folder', '/samspill/0.4');
    await page.waitFor(() => {
      const code = document.querySelector('snippet-maker')?.shadowRoot?.querySelector('#code')?.textContent;
      return code?.includes('integrity="sha384-');
    });
    const made = await madeBy(page);
    assert.match(made.code, /<script src="\/samspill\/0\.4\/samspill\.js" integrity="sha384-[^"]+" crossorigin/);
    await paste(page, made);
    await page.waitFor(isReady);
    assert.match(
      await page.evaluate(() => document.querySelector('kpi-jobs-value')?.shadowRoot?.textContent ?? ''),
      /Moss/,
    );
    assert.deepEqual(await page.problems(), []);
  });

  testPage(
    'keeps the page still while the widget arrives',
    async (page) => {
      await openMaker(page, 'between=sentence');
      const made = await madeBy(page);
      const filled = { ...made, code: `${made.code}<p id="below">${'Under widgeten. '.repeat(200)}</p>` };
      await paste(page, filled);
      const before = await page.evaluate(() => document.querySelector('#below')?.getBoundingClientRect().top);
      await page.waitFor(isReady);
      const settled = await page.evaluate(() => document.querySelector('#below')?.getBoundingClientRect().top);
      const view = await page.evaluate(() => innerHeight);
      // What lies below the screen may go further down: no reader sees it move.
      assert.ok(
        before === settled || Math.min(before ?? 0, settled ?? 0) >= view - 3,
        `${before} ${settled} in ${view}`,
      );
    },
    ['chromium'],
  );

  for (const way of ['tag', 'div', 'static'] satisfies Way[]) {
    testPage(
      `${way}: shows tiles, figure and table where no script may run`,
      async (page) => {
        await openMaker(page, `way=${way}`);
        await paste(page, await madeBy(page), false);
        const { tiles, drawings, rows, height } = await staticContent(page);
        assert.ok(
          tiles >= 6 && drawings >= 1 && rows > 10 && height > 500,
          JSON.stringify({ tiles, drawings, rows, height }),
        );
      },
      ['chromium'],
    );
  }

  for (const { way, file, text, isBuilt } of FURTHER_WAYS) {
    const name = `${way}: becomes the widget under the policy that the page tells of`;
    if (!isBuilt) test(name, { skip: `this build has no ${text} in ${file}` }, () => undefined);
    else {
      testPage(
        name,
        async (page) => {
          await openMaker(page, `way=${way}&region=moss`);
          await paste(page, await madeBy(page));
          await page.waitFor(isShown);
          assert.deepEqual(await page.problems(), []);
        },
        ['chromium'],
      );
    }
  }

  testPage(
    'static: needs nothing of the policy but the style sheet',
    async (page) => {
      await openMaker(page, 'way=static&widget=focus-area-wheel');
      const made = await madeBy(page);
      assert.equal(made.policy, "style-src 'self'");
      assert.doesNotMatch(made.code, /<script/);
      await paste(page, { ...made, policy: `${made.policy}; script-src 'self'` });
      assert.deepEqual(await page.problems(), []);
    },
    ['chromium'],
  );
});

describe('the page that makes code', () => {
  testPage(
    'stands on the strictest page, with nothing for axe, and says all in the reader’s language',
    async (page) => {
      await openMaker(page, 'lang=nn');
      await page.waitFor(() =>
        [...(document.querySelector('snippet-maker')?.shadowRoot?.querySelectorAll('width-preview') ?? [])].every(
          (preview) => preview.shadowRoot?.querySelector('kpi-jobs-value')?.shadowRoot?.querySelector('.frame.ready'),
        ),
      );
      assert.deepEqual(await page.problems(), []);
      assert.deepEqual(await page.axe('snippet-maker'), []);
      const text = await page.evaluate(
        () => document.querySelector('snippet-maker')?.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '',
      );
      assert.match(text, /1\. Vel kva som skal visast/);
      assert.doesNotMatch(text, /Velg|hvordan/);
    },
    ['chromium'],
  );

  testPage(
    'is dark with the page, with nothing for axe when the questions and a colour are open',
    async (page) => {
      await page.emulateMedia({ 'prefers-color-scheme': 'dark' });
      await openMaker(page, 'accent=%23ffd54a&way=div');
      await page.evaluate(() => {
        const root = document.querySelector('snippet-maker')?.shadowRoot;
        root?.querySelector('details')?.setAttribute('open', '');
        root?.querySelector<HTMLElement>('[name="isWordPress"][value="yes"]')?.click();
        root?.querySelector<HTMLElement>('[name="losesScripts"][value="no"]')?.click();
      });
      await page.waitFor(() =>
        document
          .querySelector('snippet-maker')
          ?.shadowRoot?.querySelector('details')
          ?.textContent.includes('WordPress kan fjerne'),
      );
      const root = await page.evaluate(() => document.querySelector('snippet-maker')?.shadowRoot?.textContent ?? '');
      assert.match(root, /for liten kontrast \(1,\d : 1\) mot hvitt/);
      assert.deepEqual(await page.axe('snippet-maker'), []);
    },
    ['chromium'],
  );

  for (const [width, size] of [
    [360, '100%'],
    [768, '100%'],
    [720, '200%'],
  ] as const) {
    testPage(
      `needs no scrolling sideways at ${width} px with text of ${size}`,
      async (page) => {
        await page.setViewport(width, 800);
        await openMaker(page, 'accent=%231f5ba8');
        await page.evaluate((fontSize) => document.documentElement.style.setProperty('font-size', fontSize), size);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= width, `${wide} in ${width}`);
      },
      ['chromium'],
    );
  }

  testPage(
    'says in its address what is chosen, and begins with it again',
    async (page) => {
      await openMaker(page, '');
      await set(page, '#region', 'moss');
      await set(page, '[name="way"][value="div"]', 'div');
      await page.waitFor(() => location.search.includes('way=div'));
      assert.equal(await page.evaluate(() => location.search), '?region=moss&way=div');
      await openMaker(page, 'region=moss&way=div');
      assert.match(
        (await madeBy(page)).code,
        /data-samspill="kpi-jobs-value" data-src="\/samspill\/ostfold\.json" data-region="moss"/,
      );
    },
    ['chromium'],
  );

  testPage(
    'reads a feed from an address, and says plainly why there is none',
    async (page) => {
      await openMaker(page, 'feed=../demo/feeds/nedre-glomma.json', '/dist/snippets.html');
      assert.match((await madeBy(page)).code, /src="\.\.\/demo\/feeds\/nedre-glomma\.json"/);
      await page.goto(`${server.origin}/dist/snippets.html?feed=/nowhere.json`);
      await page.waitFor(() =>
        document
          .querySelector('snippet-maker')
          ?.shadowRoot?.querySelector('.told.mistake')
          ?.textContent.includes('Det ligger ingen fil på denne adressen.'),
      );
      assert.equal((await madeBy(page)).code, '');
    },
    ['chromium'],
  );

  testPage(
    'shows a widget in its real size, and gives the focus back',
    async (page) => {
      await openMaker(page, '');
      await page.evaluate(() => {
        const button = document.querySelector('snippet-maker')?.shadowRoot?.querySelector<HTMLElement>('#full-768');
        button?.focus();
        button?.click();
      });
      await page.waitFor(() =>
        document
          .querySelector('snippet-maker')
          ?.shadowRoot?.querySelector('dialog[open] width-preview')
          ?.shadowRoot?.querySelector('kpi-jobs-value')
          ?.shadowRoot?.querySelector('.frame.ready'),
      );
      const width = await page.evaluate(
        () =>
          document
            .querySelector('snippet-maker')
            ?.shadowRoot?.querySelector('dialog width-preview')
            ?.shadowRoot?.querySelector('.paper')
            ?.getBoundingClientRect().width,
      );
      assert.equal(width, 768);
      await page.press('Escape');
      await page.waitFor(() => document.querySelector('snippet-maker')?.shadowRoot?.activeElement?.id === 'full-768');
    },
    ['chromium'],
  );

  testPage(
    'says that the code has been copied, or marks it',
    async (page) => {
      await openMaker(page, 'between=sentence');
      await page.evaluate(() =>
        document.querySelector('snippet-maker')?.shadowRoot?.querySelector<HTMLElement>('button.primary')?.click(),
      );
      await page.waitFor(() =>
        [...(document.querySelector('snippet-maker')?.shadowRoot?.querySelectorAll('[role="status"]') ?? [])].some(
          (each) => /^(Koden er kopiert|Nettleseren kopierte ikke)/.test(each.textContent),
        ),
      );
    },
    ['chromium'],
  );
});
