/** The built editor, from a server with a strict policy and from a disk, in every engine. */
import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';

import { testPage } from '../browser.js';
import { isShown, placesOfEditor, press } from './editor-page.js';
import { openServer, type PageServer } from '../server.js';

let server: PageServer;
before(async () => {
  server = await openServer({});
});
after(() => server.close());

const PLACES = placesOfEditor(() => server);

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
