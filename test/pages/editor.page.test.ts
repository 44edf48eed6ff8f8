/** The built editor, from a server with a strict policy and from a disk, in every engine. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe } from 'node:test';
import { pathToFileURL } from 'node:url';

import { root } from '../../tools/process/run.mjs';
import { testPage } from './browser.js';
import type { Page } from './page.js';
import { openServer, type PageServer } from './server.js';

let server: PageServer;
before(async () => {
  server = await openServer({});
});
after(() => server.close());

/** Presses the first button that says so, wherever it lies; waits for it. */
async function press(tested: Page, name: string): Promise<void> {
  await tested.waitFor((wanted: string) => {
    const find = (parent: ParentNode): HTMLElement | undefined => {
      for (const element of parent.querySelectorAll('*')) {
        const isIt = element.localName === 'button' && element.textContent.trim().startsWith(wanted);
        if (isIt) return element as HTMLElement;
        const inside = element.shadowRoot ? find(element.shadowRoot) : undefined;
        if (inside) return inside;
      }
      return undefined;
    };
    const button = find(document);
    button?.click();
    return button !== undefined;
  }, name);
}

async function isShown(tested: Page, words: string): Promise<void> {
  await tested.waitFor((wanted: string) => {
    const textOf = (parent: Document | ShadowRoot | Element): string =>
      [...parent.querySelectorAll('*')].reduce(
        (text, element) =>
          text + (element.shadowRoot ? `${element.shadowRoot.textContent}${textOf(element.shadowRoot)}` : ''),
        '',
      );
    return textOf(document).replaceAll('\u00a0', ' ').includes(wanted);
  }, words);
}

const PLACES: readonly (readonly [where: string, address: () => string])[] = [
  ['from a server', () => `${server.origin}/dist/editor.html`],
  ['from a disk', () => pathToFileURL(path.join(root, 'dist/editor.html')).href],
];

for (const [where, address] of PLACES) {
  describe(`the editor ${where}`, () => {
    testPage('opens an example, with its figures and what readers see', async (tested) => {
      await tested.goto(address());
      await press(tested, 'Østfold');
      await isShown(tested, 'Alt er lagret');
      await isShown(tested, 'I 4. kvartal 2023 var det 139 985 jobber i Østfold');
      await isShown(tested, '0 feil');
      assert.deepEqual(await tested.problems(), []);
    });

    testPage('begins a dashboard that its address asks for', async (tested) => {
      await tested.goto(`${address()}?place=3120&lang=nn`);
      await isShown(tested, 'rakkestad.json');
      await isShown(tested, 'Kva er endra?');
      assert.deepEqual(await tested.problems(), []);
    });
  });
}

describe('the editor from a server', () => {
  testPage('opens a feed that its address asks for', async (tested) => {
    await tested.goto(`${server.origin}/dist/editor.html?feed=/demo/feeds/nedre-glomma.json`);
    await isShown(tested, 'nedre-glomma.json');
    assert.deepEqual(await tested.problems(), []);
  });

  testPage('has nothing that axe objects to, on a page and at the start', async (tested) => {
    await tested.goto(`${server.origin}/dist/editor.html`);
    await isShown(tested, 'Hva vil du gjøre?');
    assert.deepEqual(await tested.axe(), []);
    await press(tested, 'Østfold');
    await isShown(tested, '0 feil');
    assert.deepEqual(await tested.axe(), []);
  });
});
