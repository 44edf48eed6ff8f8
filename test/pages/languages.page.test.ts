/** Feeds in one language on pages in another, with the built files: there only the reader's own language is loaded. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe } from 'node:test';

import { testPage } from './browser.js';
import { openServer, type PageServer } from './server.js';

const TAGS = ['focus-area-wheel', 'five-factor-map', 'kpi-jobs-value'];

/** A page with the three widgets, in a language that the feed does not have. */
function pageIn(language: string): string {
  const widgets = TAGS.map((tag) => `<${tag} src="/one-language.json"></${tag}>`).join('\n');
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${language}</title>
<script src="/dist/samspill.js"></script>${widgets}</html>`;
}

/** A feed with only its bokmål texts. */
function inBokmaal(feed: string): string {
  return JSON.stringify(
    JSON.parse(feed, (_key, value: unknown) =>
      typeof value === 'object' && value !== null && 'nb' in value ? value.nb : value,
    ),
  );
}

let server: PageServer;
before(async () => {
  const feed = inBokmaal(await readFile(new URL('../../demo/feeds/ostfold.json', import.meta.url), 'utf8'));
  server = await openServer({
    '/one-language.json': (_request, response) =>
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(feed),
    ...Object.fromEntries(['nn', 'sv', 'en'].map((language) => [`/${language}.html`, pageIn(language)])),
  });
});
after(() => server.close());

describe('a feed in bokmål alone', () => {
  for (const language of ['nn', 'sv', 'en']) {
    testPage(`is shown whole on a page in ${language}`, async (page) => {
      await page.goto(`${server.origin}/${language}.html`);
      await page.waitFor(
        (tags) =>
          tags.every((tag) =>
            document.querySelector(tag)?.shadowRoot?.querySelector('.frame.ready [part~="downloads"]'),
          ),
        TAGS,
      );
      assert.deepEqual(await page.problems(), []);
      // Matrix, table and figures of another region, which are made later, too.
      await page.evaluate(() => {
        document.querySelector('five-factor-map')?.setAttribute('mode', 'matrix');
        document.querySelector('kpi-jobs-value')?.setAttribute('region', 'fredrikstad');
        document.querySelector('focus-area-wheel')?.setAttribute('selected', 'biookonomi');
      });
      await page.waitFor(() =>
        document.querySelector('five-factor-map')?.shadowRoot?.querySelector('[part~="matrix"]'),
      );
      await page.waitFor(() =>
        document.querySelector('focus-area-wheel')?.shadowRoot?.querySelector('[part~="filter"]'),
      );
      assert.deepEqual(await page.problems(), []);
    });
  }
});
