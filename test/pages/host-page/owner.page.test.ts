/** What a webmaster finds in the console when a feed does not come, and how often its server was asked. */
import assert from 'node:assert/strict';
import { describe } from 'node:test';

import { testPage } from '../browser.js';
import { openServer, type Routes } from '../server.js';

const pageWith = (tags: string): string =>
  `<!doctype html><html lang="nb"><head><title>Side</title><script src="/dist/samspill.js"></script></head>` +
  `<body>${tags}</body></html>`;

const widget = (src: string): string => `<kpi-jobs-value src="${src}" figure="none"></kpi-jobs-value>`;

const FEEDS: Routes = {
  '/circle.json': (_, response) => {
    response.writeHead(302, { Location: '/circle.json' }).end();
  },
  '/login.json': (_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Logg inn</title>');
  },
  '/closed.json': (_, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"feedVersion":"1.0"}');
  },
};

describe('a page whose feeds do not come', () => {
  testPage('names each with its address, and asks no oftener than can help', async (page) => {
    const other = await openServer(FEEDS);
    const feeds = ['/circle.json', '/login.json', '/missing.json', `${other.origin}/closed.json`];
    // Two widgets of one feed share its requests.
    const server = await openServer({ ...FEEDS, '/': pageWith([...feeds, ...feeds].map(widget).join('')) });
    try {
      await page.goto(`${server.origin}/`);
      const expected = [
        /circle\.json sender videre i ring/,
        /login\.json gir en nettside \(«Logg inn»\)/,
        /ingen datafil på .*\/missing\.json \(serveren svarer 404\)/,
        /closed\.json\. La den sende «Access-Control-Allow-Origin: http:\/\/127\.0\.0\.1:\d+»/,
      ];
      for (const words of expected) await page.says(words);
      // Each with its element, as the page itself heard it: browsers may tell of the same message in their own way.
      const said = (await page.messages()).filter(({ text }) => /^samspill: .*\[object HTMLElement\]$/s.test(text));
      for (const words of expected) assert.equal(said.filter(({ text }) => words.test(text)).length, 1, String(words));
      const asked = (log: readonly string[], path: string): number => log.filter((line) => line.endsWith(path)).length;
      // Browsers follow twenty redirects.
      assert.ok(asked(server.log, '/circle.json') <= 22, String(asked(server.log, '/circle.json')));
      assert.equal(asked(server.log, '/login.json'), 1);
      assert.equal(asked(server.log, '/missing.json'), 1);
      assert.equal(asked(other.log, '/closed.json'), 3);
    } finally {
      await Promise.all([server.close(), other.close()]);
    }
  });

  testPage(
    'names what the page’s own policy forbids',
    async (page) => {
      const other = await openServer(FEEDS);
      const address = `${other.origin}/closed.json`;
      const server = await openServer({ '/': pageWith(widget(address)) }, { strictCsp: true });
      try {
        await page.goto(`${server.origin}/`);
        await page.says(/Content Security Policy som ikke tillater .*closed\.json\. Legg til connect-src/);
        assert.deepEqual(other.log, []);
      } finally {
        await Promise.all([server.close(), other.close()]);
      }
    },
    ['chromium'],
  );
});
