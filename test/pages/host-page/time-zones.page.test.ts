/** What widgets say is the same for a reader in every time zone. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import puppeteer from 'puppeteer-core';

import { findEngines } from '../../../tools/browsers/engines.mjs';
import { launchOptions } from '../../../tools/browsers/puppeteer.mjs';
import { engines } from '../browser.js';
import { openServer } from '../server.js';

const TAGS = ['kpi-jobs-value', 'focus-area-wheel', 'five-factor-map'] as const;
const ZONES = ['Europe/Oslo', 'America/Los_Angeles', 'Pacific/Kiritimati'] as const;

const PAGE = `<!doctype html><html lang="nb"><head><title>Side</title><script src="/dist/samspill.js"></script></head>
<body>${TAGS.map((tag) => `<${tag} src="/demo/feeds/ostfold.json"></${tag}>`).join('')}</body></html>`;

/** Everything that is written in the widgets, when all of it is there; undefined before. */
const WORDS = `(() => {
  const roots = ${JSON.stringify(TAGS)}.map((tag) => document.querySelector(tag)?.shadowRoot);
  if (!roots.every((root) => root?.querySelector('.frame.ready [part~="downloads"]'))) return undefined;
  if (!roots[0].querySelector('[part~="chart"] svg text')) return undefined;
  if (!roots[0].querySelector('[part~="span"] input')) return undefined;
  return roots.map((root) => root.querySelector('.frame').textContent).join('\\n');
})()`;

describe('a reader anywhere', { skip: !engines.includes('chromium') }, () => {
  test('reads the same dates and periods', async () => {
    const engine = findEngines().find(({ name }) => name === 'chromium');
    if (!engine) throw new Error('There is no Chromium');
    const [server, browser] = [await openServer({ '/': PAGE }), await puppeteer.launch(launchOptions(engine))];
    try {
      const read = new Map<string, { readonly offset: unknown; readonly words: unknown }>();
      for (const zone of ZONES) {
        const page = await browser.newPage();
        await page.emulateTimezone(zone);
        await page.goto(`${server.origin}/`);
        await page.waitForFunction(WORDS, { polling: 100 });
        read.set(zone, {
          offset: await page.evaluate('new Date(0).getTimezoneOffset()'),
          words: await page.evaluate(WORDS),
        });
        await page.close();
      }
      const all = [...read.values()];
      assert.equal(new Set(all.map(({ offset }) => offset)).size, ZONES.length, 'each zone is in force');
      assert.match(String(all[0]?.words), /4\. kvartal 2023/);
      for (const { words } of all) assert.equal(words, all[0]?.words);
    } finally {
      await browser.close();
      await server.close();
    }
  });
});
