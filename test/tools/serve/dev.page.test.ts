/** A page of the development server, as whoever edits the sources sees it, under the strict policy. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe } from 'node:test';

import { createDevServer } from '../../../tools/serve/dev.mjs';
import { testPage } from '../../pages/browser.js';
import type { Page } from '../../pages/page.js';

const PAGE = `<!doctype html><html lang="en"><title>Page</title><p id="word"></p>
<script src="../dist/samspill.js"></script></html>`;
const script = (word: string): string =>
  `const word: string = '${word}'; document.querySelector('#word')!.textContent = word;`;

/** Milliseconds in which an edit is on the screen; far more than it takes, since other tests run beside this one. */
const SOON = 2_000;

/** A project with one page and one script, and what writes another script. */
async function openProject(): Promise<{
  readonly address: string;
  edit(content: string): Promise<void>;
  close(): Promise<void>;
}> {
  const root = await mkdtemp(path.join(tmpdir(), 'samspill-dev-'));
  for (const folder of ['demo', 'src/page']) await mkdir(path.join(root, folder), { recursive: true });
  const edit = (content: string): Promise<void> => writeFile(path.join(root, 'src/page/page-script.ts'), content);
  await writeFile(path.join(root, 'demo/index.html'), PAGE);
  await writeFile(path.join(root, 'src/indicator-chart-script.ts'), '');
  await edit(script('first'));
  const { server, ready, close } = createDevServer({ root, strictCsp: true, report: () => undefined });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  await ready;
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/demo/`,
    edit,
    close: async () => {
      await close();
      await rm(root, { recursive: true });
    },
  };
}

/** A page that is just being loaded again cannot be asked, so it is asked once more. */
async function waitForWord(page: Page, word: string): Promise<void> {
  const deadline = performance.now() + 15_000;
  const ask = () => page.evaluate(() => document.querySelector('#word')?.textContent).catch(() => undefined);
  while ((await ask()) !== word) assert.ok(performance.now() < deadline, `waited in vain for ${word}`);
}

describe('a page of the development server', () => {
  testPage('shows an edit at once, a mistake over itself, and goes on when it is mended', async (page) => {
    const { address, edit, close } = await openProject();
    try {
      await page.goto(address);
      await waitForWord(page, 'first');
      const begin = performance.now();
      await edit(script('second'));
      await waitForWord(page, 'second');
      const took = Math.round(performance.now() - begin);
      assert.ok(took < SOON, `the edit was shown after ${took} ms`);
      assert.deepEqual(await page.problems(), []);

      await edit('const = 1;');
      await page.waitFor(() => document.querySelector('samspill-dev-mistake')?.shadowRoot?.querySelector('[open]'));
      const shown = await page.evaluate(() => {
        const root = document.querySelector('samspill-dev-mistake')?.shadowRoot;
        return { text: root?.querySelector('pre')?.textContent ?? '', focus: root?.activeElement?.textContent };
      });
      assert.match(shown.text, /src\/page\/page-script\.ts:1:6/);
      assert.equal(shown.focus, 'Close');
      await waitForWord(page, 'second');
      assert.deepEqual(await page.axe('samspill-dev-mistake'), []);

      await page.press('Escape');
      await page.waitFor(() => !document.querySelector('samspill-dev-mistake')?.shadowRoot?.querySelector('[open]'));
      await edit(script('third'));
      await waitForWord(page, 'third');
      assert.equal(await page.evaluate(() => document.querySelector('samspill-dev-mistake')), null);
    } finally {
      await close();
    }
  });
});
