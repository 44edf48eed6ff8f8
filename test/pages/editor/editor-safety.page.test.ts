/** The built editor with work that is not saved: loaded again, lost, and in two tabs. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import puppeteer, { type Browser as Puppeteer } from 'puppeteer-core';

import { findEngines } from '../../../tools/browsers/engines.mjs';
import { launchOptions } from '../../../tools/browsers/puppeteer.mjs';
import { engines, testPage } from '../browser.js';
import { isShown, placesOfEditor, press } from './editor-page.js';
import { Page } from '../page.js';
import { pageIn } from '../puppeteer-page.js';
import { openServer, type PageServer } from '../server.js';

let server: PageServer;
before(async () => {
  server = await openServer({});
});
after(() => server.close());

const PLACES = placesOfEditor(() => server);

/** What a part of the editor does when its keeper has written a title. */
function writeTitle(title: string): boolean {
  const page = document.querySelector('samspill-editor')?.shadowRoot?.querySelector('.page > *');
  const { feed } = (page ?? {}) as { readonly feed?: { readonly title: object } };
  if (!page || !feed) return false;
  const value = { ...feed, title: { ...feed.title, nb: title } };
  const event = new Event('feed-change', { bubbles: true, composed: true });
  page.dispatchEvent(Object.assign(event, { value, action: 'Tittelen endret' }));
  return true;
}

/** Whether the browser keeps so many drafts, or has told why it does not. */
async function isAnswered(drafts = 1): Promise<'kept' | 'told' | undefined> {
  const shadow = document.querySelector('samspill-editor')?.shadowRoot;
  if (shadow?.querySelector('.page > .notice')) return 'told';
  const opening = indexedDB.open('samspill-editor');
  const count = await new Promise<number>((resolve) => {
    opening.onerror = () => resolve(0);
    opening.onsuccess = () => {
      const keys = opening.result.transaction('drafts').objectStore('drafts').getAllKeys();
      keys.onsuccess = () => resolve(keys.result.filter((key) => key !== 'allowed').length);
    };
  });
  if (opening.readyState === 'done') opening.result.close();
  return count >= drafts ? 'kept' : undefined;
}

for (const [where, address] of PLACES) {
  describe(`work that is not saved, ${where}`, () => {
    testPage('is offered again when the page is loaded anew, or it is told that nothing is kept', async (tested) => {
      await tested.goto(address());
      await press(tested, 'Østfold');
      await tested.waitFor(writeTitle, 'Fanetittelen');
      await isShown(tested, '1 endring ikke lagret');
      // A browser that keeps nothing says so before anything is asked.
      await tested.waitFor(() =>
        document.querySelector('samspill-editor')?.shadowRoot?.querySelector('.page > :is(.notice, .draft-question)'),
      );
      const isAsked = await tested.evaluate(
        () => document.querySelector('samspill-editor')?.shadowRoot?.querySelector('.draft-question') !== null,
      );
      if (isAsked) await press(tested, 'Ja, behold en kladd');
      await tested.waitFor(isAnswered);
      if ((await tested.evaluate(isAnswered)) === 'told') return isShown(tested, 'Lagre filen før du lukker fanen.');
      await tested.goto(address());
      await press(tested, 'Fortsett der du slapp');
      await isShown(tested, '1 endring ikke lagret');
      await press(tested, 'Se hva som er endret');
      await isShown(tested, 'Fanetittelen');
      await press(tested, 'Angre');
      await isShown(tested, 'Alt er lagret');
      assert.deepEqual(await tested.problems(), []);
    });
  });
}

/** Tabs of one browser, which share what it keeps. */
class Tabs {
  readonly #browser: Puppeteer;

  private constructor(browser: Puppeteer) {
    this.#browser = browser;
  }

  static async open(): Promise<Tabs> {
    const engine = findEngines().find(({ name }) => name === 'chromium');
    if (!engine) throw new Error('There is no Chromium');
    return new Tabs(await puppeteer.launch(launchOptions(engine)));
  }

  /** A tab with the editor, and an example that has been given a title where one is given. */
  async editor(address: string, title?: string): Promise<Page> {
    const page = new Page('chromium', await pageIn(this.#browser.defaultBrowserContext(), true));
    await page.goto(address);
    if (title === undefined) return page;
    await press(page, 'Østfold');
    await page.waitFor(writeTitle, title);
    await isShown(page, '1 endring ikke lagret');
    return page;
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}

/** Takes the process away in which a tab lives, as a crash does. */
async function crash(tab: Page): Promise<void> {
  await assert.rejects(tab.goto('chrome://crash'));
}

for (const [where, address] of PLACES.filter(() => engines.includes('chromium'))) {
  describe(`tabs of one browser, ${where}`, () => {
    let tabs: Tabs;
    before(async () => {
      tabs = await Tabs.open();
    });
    after(() => tabs.close());

    test('do not write over each other, and what is lost with one is whole again in another', async () => {
      const first = await tabs.editor(address(), 'Førstefanens');
      await press(first, 'Ja, behold en kladd');
      await first.waitFor(isAnswered);
      const second = await tabs.editor(address(), 'Andrefanens');
      // Both are kept, each in a draft of its own: a tab holds its draft before it is written.
      await second.waitFor(isAnswered, 2);
      await second.waitFor(async () => {
        const { held = [] } = await navigator.locks.query();
        return held.length === 2;
      });
      await crash(second);
      const third = await tabs.editor(address());
      await isShown(third, 'Du har en kladd som ikke er lagret.');
      await press(third, 'Fortsett der du slapp');
      await isShown(third, '1 endring ikke lagret');
      await press(third, 'Se hva som er endret');
      await isShown(third, 'Andrefanens');
      await press(third, 'Angre');
      await isShown(third, 'Alt er lagret');
      await press(third, 'Gjør om');
      await isShown(third, '1 endring ikke lagret');
      await isShown(first, '1 endring ikke lagret');
    });
  });
}
