/**
 * Every snippet that a version has published, on today's files: they stand on pages that nobody edits any more. And
 * pages that load two versions.
 */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';

import { checksumOf } from '../../../tools/release/integrity.mjs';
import { testPage } from '../browser.js';
import type { Page } from '../page.js';
import { openServer, type PageServer, type Routes } from '../server.js';

const FOLDER = 'test/pages/ways-in/published-snippets';
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** Engines agree on what a snippet is; where its parts differ between them, other tests look. */
const ENGINE = ['chromium'] as const;

interface Snippet {
  readonly version: string;
  readonly name: string;
  readonly text: string;
}

const versions = (await readdir(FOLDER, { withFileTypes: true })).filter((entry) => entry.isDirectory());
const SNIPPETS: readonly Snippet[] = (
  await Promise.all(
    versions.map(async ({ name: version }) => {
      const files = await readdir(path.join(FOLDER, version));
      return Promise.all(
        files.map(async (file) => {
          const text = await readFile(path.join(FOLDER, version, file), 'utf8');
          return { version, name: path.basename(file, '.html'), text };
        }),
      );
    }),
  )
).flat();

/** A text that several versions have published is run once. */
const BY_TEXT = new Map<string, readonly string[]>();
for (const { version, name, text } of SNIPPETS) {
  BY_TEXT.set(text, [...(BY_TEXT.get(text) ?? []), `${version}/${name}`]);
}

function answer(name: string, content: Uint8Array | string): RequestListener {
  const type = `${TYPES[path.extname(name)] ?? 'text/plain'}; charset=utf-8`;
  return (_, response) => {
    response.writeHead(200, { 'Content-Type': type, 'Access-Control-Allow-Origin': '*' }).end(content);
  };
}

const BUILT = await Promise.all(
  (await readdir('dist'))
    .filter((name) => /\.(?:css|html|js)$|^embed\.json$/u.test(name))
    .map(async (name) => [name, await readFile(path.join('dist', name))] as const),
);
const FEED = await readFile('demo/feeds/ostfold.json');

/** The folder of samspill at an address, as a webmaster has put it there. */
function folder(address: string, change: (code: string) => string = (code) => code): Routes {
  return Object.fromEntries(BUILT.map(([name, code]) => [`${address}/${name}`, answer(name, change(String(code)))]));
}

const feeds = ['/samspill/ostfold.json', '/feeds/ostfold.json', '/moss.json'];
const SITE: Routes = {
  ...folder('/samspill'),
  ...Object.fromEntries(feeds.map((address) => [address, answer(address, FEED)])),
};

/** What a webmaster fills in. */
function filledIn(text: string): string {
  const base = BUILT.find(([name]) => name.startsWith('samspill-base-'))?.[0] ?? assert.fail();
  const classic = BUILT.find(([name]) => name === 'samspill.iife.js')?.[1] ?? assert.fail();
  const snippet = text
    .replaceAll(/https:\/\/(?:your-site\.example|filer\.eksempel\.no)/gu, '')
    .replace('samspill-base-XXXXXXXX.js', base)
    .replace('sha384-…', checksumOf(classic));
  const head = '<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Side</title></head>';
  return snippet.startsWith('<!doctype') ? snippet : `${head}<body>${snippet}</body></html>`;
}

/** Waits until all widgets of the page, or of the frame on it, show what they have: numbers, areas or groups. */
async function showsAll(page: Page): Promise<void> {
  await page.waitFor(() => {
    const shown = document.querySelector('iframe')?.contentDocument ?? document;
    const widgets = [...shown.querySelectorAll('kpi-jobs-value, focus-area-wheel, five-factor-map')];
    return widgets.length > 0 && widgets.every((widget) => widget.shadowRoot?.querySelector('[part~="downloads"]'));
  });
  const text = await page.evaluate(() => {
    const shown = document.querySelector('iframe')?.contentDocument ?? document;
    return shown.querySelector('kpi-jobs-value')?.shadowRoot?.textContent;
  });
  assert.match(text ?? '', /(?:139\s985|23\s786)\s/u);
}

describe('what was published', () => {
  it('is kept of every version', async () => {
    const changelog = await readFile('CHANGELOG.md', 'utf8');
    const released = [...changelog.matchAll(/^## (\d+\.\d+)\.\d+ - /gmu)].map(([, version]) => version);
    const kept = new Set(SNIPPETS.map(({ version }) => version));
    assert.deepEqual([...kept].sort(), [...new Set(released)].sort(), 'docs/releasing.md says what to add');
  });

  for (const [text, names] of BY_TEXT) {
    testPage(
      `shows its widgets and says nothing in the console: ${names.join(', ')}`,
      async (page) => {
        const server = await openServer({ ...SITE, '/': filledIn(text) });
        try {
          await page.goto(`${server.origin}/`);
          await showsAll(page);
          assert.deepEqual(await page.problems(), []);
        } finally {
          await server.close();
        }
      },
      ENGINE,
    );
  }
});

const WIDGET = '<kpi-jobs-value src="/feeds/ostfold.json"></kpi-jobs-value>';
const classic = (address: string): string => `<script src="${address}/samspill.js"></script>`;
const module = (address: string): string => `<script type="module" src="${address}/samspill.js"></script>`;
const whole = (address: string): string => `<script src="${address}/samspill.iife.js" defer></script>`;
const PAGES: Readonly<Record<string, string>> = {
  'the older first': classic('/samspill/0.0') + classic('/samspill') + WIDGET,
  'the older last, as a module': classic('/samspill') + WIDGET + module('/samspill/0.0'),
  'the older with everything in one file': classic('/samspill') + whole('/samspill/0.0') + WIDGET,
};

let server: PageServer;
before(async () => {
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { readonly version: string };
  const older = folder('/samspill/0.0', (code) => code.replaceAll(version, '0.0.1'));
  const pages = Object.values(PAGES).map((content, index) => [`/${index}.html`, filledIn(content)] as const);
  server = await openServer({ ...SITE, ...older, ...Object.fromEntries(pages) });
});
after(() => server.close());

describe('two versions on a page', () => {
  for (const [index, name] of Object.keys(PAGES).entries()) {
    testPage(
      `are one widget, and their owner is told: ${name}`,
      async (page) => {
        await page.goto(`${server.origin}/${index}.html`);
        await showsAll(page);
        await page.says(/warn: samspill: <kpi-jobs-value> is already defined by another version of the script/u);
        const others = (await page.problems()).filter((problem) => !problem.includes('is already defined by another'));
        assert.deepEqual(others, []);
      },
      ENGINE,
    );
  }
});
