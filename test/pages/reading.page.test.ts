/**
 * What the widgets say to a reader with a screen reader, on the built files. Chromium alone tells what it would hand
 * over.
 */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { after, before, describe } from 'node:test';

import { testPage } from './browser.js';
import type { Page } from './page.js';
import { openServer, type PageServer } from './server.js';
import { spoken } from './spoken.js';

let server: PageServer;
before(async () => {
  server = await openServer();
});
after(() => server.close());

/** Opens a dashboard, if it is not open, and waits until a widget has everything that it loads second. */
async function open(page: Page, name: string, tag: string, isOpen = false): Promise<void> {
  await page.setViewport(1200, 900);
  if (!isOpen) await page.goto(`${server.origin}/demo/${name}.html`);
  // Out of sight its static content would be enough.
  await page.evaluate((widget) => document.querySelector(widget)?.scrollIntoView({ behavior: 'instant' }), tag);
  await page.waitFor((widget) => {
    const root = document.querySelector(widget)?.shadowRoot;
    return root?.querySelector('.frame.ready [part~="downloads"]') && !root.querySelector('.room');
  }, tag);
  await page.waitFor((widget) => document.querySelector(widget)?.shadowRoot?.querySelector('.drawing, .tiles'), tag);
}

/** What is heard in a part of a widget, compared with what was proof-read: `test/pages/spoken/<name>.txt`. */
async function expectSpoken(page: Page, selector: string, name: string): Promise<void> {
  const tree = await page.accessibleTree(selector);
  if (!tree) return;
  const file = new URL(`spoken/${name}.txt`, import.meta.url);
  const heard = `${spoken(tree).join('\n')}\n`;
  if (process.env['SAMSPILL_LISTEN']) await writeFile(file, heard);
  const expected = await readFile(file, 'utf8').catch(() => '');
  assert.equal(heard, expected, `What is heard differs from ${file.pathname}`);
}

/** Chooses with the keyboard, as its reader would: Tab to the figure, arrows inside it. */
async function focus(page: Page, tag: string, selector: string): Promise<void> {
  await page.evaluate(
    (widget, inside) => {
      const element = document.querySelector(widget)?.shadowRoot?.querySelector<HTMLElement | SVGElement>(inside);
      if (!element) throw new Error(`There is no ${inside}`);
      element.focus();
    },
    tag,
    selector,
  );
}

describe('what is heard', () => {
  testPage(
    'the wheel with a support area chosen',
    async (page) => {
      // The wheel tells what its choice marks in the others, once these are there.
      for (const tag of ['kpi-jobs-value', 'five-factor-map', 'focus-area-wheel'])
        await open(page, 'ostfold', tag, tag !== 'kpi-jobs-value');
      await focus(page, 'focus-area-wheel', '[role="tab"][tabindex="0"]');
      await page.press('End');
      await page.waitFor(() =>
        document.querySelector('focus-area-wheel')?.shadowRoot?.querySelector('[role="status"]')?.textContent.trim(),
      );
      await expectSpoken(page, 'focus-area-wheel >>> .frame', 'wheel-support-area');
    },
    ['chromium'],
  );

  testPage(
    'the wheel as a list, with an area open',
    async (page) => {
      await open(page, 'gardermoregionen', 'focus-area-wheel');
      await page.setViewport(360, 900);
      await page.waitFor(() => document.querySelector('focus-area-wheel')?.shadowRoot?.querySelector('[part~="list"]'));
      await focus(page, 'focus-area-wheel', '.areas li:nth-child(2) .entry');
      await page.press('Enter');
      await expectSpoken(page, 'focus-area-wheel >>> .frame', 'wheel-list');
    },
    ['chromium'],
  );

  testPage(
    'the map with a group chosen',
    async (page) => {
      await open(page, 'ostfold', 'five-factor-map');
      await focus(page, 'five-factor-map', '[part~="node"][tabindex="0"]');
      await page.press('ArrowRight', 'ArrowRight', 'Enter');
      await expectSpoken(page, 'five-factor-map >>> .frame', 'map-group');
    },
    ['chromium'],
  );

  testPage(
    'the key figures with an area chosen in the wheel',
    async (page) => {
      await open(page, 'ostfold', 'kpi-jobs-value');
      await page.evaluate(() =>
        document.querySelector('focus-area-wheel')?.setAttribute('selected', 'gront-industriloft'),
      );
      await page.waitFor(() => document.querySelector('kpi-jobs-value')?.shadowRoot?.querySelector('[part~="filter"]'));
      await expectSpoken(page, 'kpi-jobs-value >>> .frame', 'key-figures-marked');
    },
    ['chromium'],
  );
});
