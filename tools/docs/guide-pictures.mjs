/**
 * Takes the pictures of docs/redaktor.md from the built editor, as a keeper would see it who takes in a new quarter:
 * `npm run guide:pictures` after a build. Needs Chromium. Nothing in the pictures is made up: the published feed is
 * opened without its newest quarter, and that quarter is pasted. `pictures.json` keeps what was taken, so that a test
 * can tell a picture that was changed by hand.
 */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import puppeteer from 'puppeteer-core';

import { findEngines } from '../browsers/engines.mjs';
import { launchOptions } from '../browsers/puppeteer.mjs';
import { root } from '../process/run.mjs';
import { createServer } from '../serve/serve.mjs';

/** @import { AddressInfo } from 'node:net' */
/** @import { KeyInput, Page } from 'puppeteer-core' */

const FOLDER = path.join(root, 'docs/pictures/redaktor');
const WIDTH = 1200;
const HEIGHT = 1000;
/** Pixels round a part that is shown alone. */
const MARGIN = 12;
const QUALITY = 75;
/** The day and the clock of the pictures: shortly after the feed was last edited. */
const NOW = '2026-11-23T10:20:00';
const QUARTER = '2023-Q4';
/** Milliseconds in which what moves comes to rest. */
const REST = 900;

/** @typedef {{ id: string, name: string, region?: string }} Named */
/** @typedef {{ period: string, value: number }} Observation */
/** @typedef {{ region: string, observations: Observation[] }} Series */
/** @typedef {{ regions: Named[], indicators: { series: Series[] }[] }} Feed */

/** @type {Record<string, string>} */
const taken = {};
const engine = findEngines().find(({ name }) => name === 'chromium');
if (!engine) throw new Error('Pictures are taken with Chromium, which is not on this machine.');
/** @type {unknown} */
const published = JSON.parse(await readFile(path.join(root, 'demo/feeds/ostfold.json'), 'utf8'));
const { before, table } = quarterApart(/** @type {Feed} */ (published));
const server = createServer();
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const browser = await puppeteer.launch(launchOptions(engine));
await mkdir(FOLDER, { recursive: true });
for (const name of await readdir(FOLDER)) await rm(path.join(FOLDER, name));
try {
  await photographWay();
  await photographMistakes();
  await photographStart();
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
}
await writeFile(path.join(FOLDER, 'pictures.json'), `${JSON.stringify(taken, undefined, 2)}\n`);

/** The ten-minute way: open, paste, mark as provisional, take in, compare, save. */
async function photographWay() {
  const page = await openEditor();
  await take(page, 'apne', { height: 640 });
  await openFeed(page);
  await take(page, 'apnet', { height: 700 });
  await paste(page);
  await take(page, 'lim-inn', { height: 770 });
  await click(page, 'Alle i 4. kvartal 2023');
  await take(page, 'forelopig', { height: 650 });
  await click(page, 'Ta inn 12 tall');
  await take(page, 'tatt-inn', { height: 700 });
  await take(page, 'kladd', { part: '.draft-question' });
  await click(page, 'Se hva som er endret');
  await take(page, 'endret', { height: 530 });
  await click(page, 'Lagre i ostfold.json');
  await take(page, 'lagret', { height: 330 });
  await page.close();
}

/** Two figures that were typed wrongly, one of which cannot be read. */
async function photographMistakes() {
  const page = await openEditor();
  await openFeed(page);
  await paste(page);
  await click(page, 'Ta inn 12 tall');
  await page.evaluate(focusGrid);
  for (const figure of ['145l9', '237860']) {
    for (const key of [...figure, 'Enter']) await page.keyboard.press(/** @type {KeyInput} */ (key));
    await rest();
  }
  await take(page, 'feil', { part: 'problem-panel' });
  await page.close();
}

/** A new dashboard. */
async function photographStart() {
  const page = await openEditor();
  await page.evaluate(focusField, 'Hvor?');
  await page.keyboard.type('Rakke');
  await take(page, 'nytt-dashbord', { height: 510 });
  await page.close();
}

/**
 * The feed as it was before its newest quarter, and that quarter as a table is copied from a spreadsheet.
 * @param {Feed} feed
 */
function quarterApart(feed) {
  const { regions, indicators } = feed;
  const names = new Map(regions.map(({ id, name }) => [id, name]));
  const series = indicators[0]?.series ?? [];
  const valueOf = (/** @type {Series} */ { observations }) =>
    observations.find(({ period }) => period === QUARTER)?.value;
  const rows = series.map((each) => [names.get(each.region), valueOf(each)]);
  for (const each of series) each.observations = each.observations.filter(({ period }) => period !== QUARTER);
  const text = [['Kommune', '4. kvartal 2023'], ...rows].map((row) => `${row.join('\t')}\r\n`).join('');
  return { before: JSON.stringify(feed, undefined, 2), table: text };
}

/**
 * The editor at its start, on a machine that can write to one file.
 * @returns {Promise<Page>}
 */
async function openEditor() {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await page.emulateTimezone('Europe/Oslo');
  await page.evaluateOnNewDocument(stopClock, new Date(`${NOW}+01:00`).getTime());
  await page.setViewport({ width: WIDTH, height: HEIGHT, deviceScaleFactor: 1 });
  const { port } = /** @type {AddressInfo} */ (server.address());
  await page.goto(`http://127.0.0.1:${port}/dist/editor.html?lang=nb`);
  await page.evaluate(putFile, before);
  return page;
}

/** @param {Page} page */
async function openFeed(page) {
  await click(page, 'Velg fil');
  await rest();
}

/** @param {Page} page */
async function paste(page) {
  await page.evaluate(pasteText, table);
  await rest();
}

/**
 * @param {Page} page
 * @param {string} name
 */
async function click(page, name) {
  const place = await page.evaluate(placeOf, name);
  if (!place) throw new Error(`The editor has nothing called «${name}».`);
  await page.mouse.click(place.x, place.y);
  await rest();
}

/**
 * @param {Page} page
 * @param {string} name
 * @param {{ height: number } | { part: string }} what the window down to a height, or a part of the editor
 */
async function take(page, name, what) {
  await rest();
  await page.mouse.move(WIDTH - 1, 2);
  const file = `${name}.webp`;
  const clip = 'part' in what ? await boxOf(page, what.part) : { x: 0, y: 0, width: WIDTH, height: what.height };
  const picture = await page.screenshot({ type: 'webp', quality: QUALITY, clip });
  await writeFile(path.join(FOLDER, file), picture);
  taken[file] = createHash('sha256').update(picture).digest('hex');
  console.log(`${file}: ${Math.round(picture.length / 1000)} kB`);
}

/**
 * @param {Page} page
 * @param {string} part
 */
async function boxOf(page, part) {
  const element = await page.waitForSelector(`>>> ${part}`);
  await element?.evaluate((found) => found.scrollIntoView({ block: 'center' }));
  await rest();
  const { x = 0, y = 0, width = 0, height = 0 } = (await element?.boundingBox()) ?? {};
  const whole = { x: x - MARGIN, y: y - MARGIN, width: width + 2 * MARGIN, height: height + 2 * MARGIN };
  // Only what is in sight is painted in its place.
  if (whole.y < 0 || whole.y + whole.height > HEIGHT) throw new Error(`${part} does not fit into the window.`);
  return whole;
}

async function rest() {
  await new Promise((resolve) => setTimeout(resolve, REST));
}

/* What follows runs in the page. */

/** @param {number} moment */
function stopClock(moment) {
  const RealDate = Date;
  globalThis.Date = /** @type {DateConstructor} */ (
    class extends RealDate {
      constructor(/** @type {unknown[]} */ ...given) {
        super(.../** @type {[number]} */ (given.length === 0 ? [moment] : given));
      }

      /** @override */
      static now() {
        return moment;
      }
    }
  );
}

/** @param {string} text */
async function putFile(text) {
  const handle = await (await navigator.storage.getDirectory()).getFileHandle('ostfold.json', { create: true });
  const stream = await handle.createWritable();
  await stream.write(text);
  await stream.close();
  Object.assign(window, { showOpenFilePicker: () => Promise.resolve([handle]) });
}

/** @param {string} text */
function pasteText(text) {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  document.body.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData: data, bubbles: true, composed: true, cancelable: true }),
  );
}

/**
 * The middle of what can be clicked and has this name.
 * @param {string} name
 */
function placeOf(name) {
  /** @type {(parent: ParentNode) => Element | undefined} */
  const find = (parent) => {
    for (const element of parent.querySelectorAll('*')) {
      const isIt = element.matches('button, a, label, summary') && element.getClientRects().length > 0;
      if (isIt && element.textContent?.replace(/\s+/gu, ' ').trim() === name) return element;
      const inside = element.shadowRoot ? find(element.shadowRoot) : undefined;
      if (inside) return inside;
    }
    return undefined;
  };
  const box = find(document)?.getBoundingClientRect();
  return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** @param {string} label */
function focusField(label) {
  /** @type {(parent: ParentNode) => HTMLInputElement | undefined} */
  const find = (parent) => {
    for (const element of parent.querySelectorAll('*')) {
      if (element instanceof HTMLInputElement && element.labels?.[0]?.textContent?.trim() === label) return element;
      const inside = element.shadowRoot ? find(element.shadowRoot) : undefined;
      if (inside) return inside;
    }
    return undefined;
  };
  find(document)?.focus();
}

function focusGrid() {
  /** @type {(parent: ParentNode) => HTMLElement | undefined} */
  const find = (parent) => {
    for (const element of parent.querySelectorAll('*')) {
      if (element.matches('[role="grid"]')) return /** @type {HTMLElement} */ (element);
      const inside = element.shadowRoot ? find(element.shadowRoot) : undefined;
      if (inside) return inside;
    }
    return undefined;
  };
  const grid = find(document);
  /** @type {HTMLElement | null | undefined} */ (grid?.querySelector('[tabindex="0"]') ?? grid)?.focus();
}
