/** Takes the pictures of the README from the built demo pages: `npm run pictures` after a build. Needs Chromium. */
import { mkdir } from 'node:fs/promises';
import { once } from 'node:events';
import path from 'node:path';

import puppeteer from 'puppeteer-core';

import { findEngines } from './engines.mjs';
import { launchOptions } from './puppeteer.mjs';
import { root } from './run.mjs';
import { createServer } from './serve.mjs';

const WIDTH = 1120;
/** A picture is a glimpse: a long panel is cut here. */
const MOST_HEIGHT = 900;

/** The widget, the page it is taken from, and what is chosen in it. */
const PICTURES = [
  { tag: 'kpi-jobs-value', page: 'ostfold' },
  { tag: 'focus-area-wheel', page: 'ostfold', choose: 'Bioøkonomi' },
  { tag: 'five-factor-map', page: 'digital-baerekraft', choose: 'Offentlig myndighet' },
];

const engine = findEngines().find(({ name }) => name === 'chromium');
if (!engine) throw new Error('Pictures are taken with Chromium, which is not on this machine.');
const server = createServer();
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const browser = await puppeteer.launch(launchOptions(engine));
await mkdir(path.join(root, 'docs/pictures'), { recursive: true });
for (const picture of PICTURES) await take(picture);
await browser.close();
server.close();
server.closeAllConnections();

/** @param {{tag: string, page: string, choose?: string}} picture */
async function take({ tag, page: name, choose }) {
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const page = await browser.newPage();
  await page.setViewport({ width: WIDTH, height: 1400, deviceScaleFactor: 1 });
  await page.goto(`http://127.0.0.1:${port}/demo/${name}.html`);
  await page.waitForSelector(`${tag} >>> .frame.ready`);
  const widget = await page.$(tag);
  if (!widget) throw new Error(`There is no ${tag} on ${name}`);
  await widget.scrollIntoView();
  if (choose) await page.evaluate(press, tag, choose);
  // Long enough for the figure to be fetched and drawn, and for what moves to come to rest.
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  const { x, y, width, height } = await widget.evaluate((element) => {
    const box = element.getBoundingClientRect();
    return { x: box.x + scrollX, y: box.y + scrollY, width: box.width, height: box.height };
  });
  const clip = { x, y, width, height: Math.min(height, MOST_HEIGHT) };
  await page.screenshot({ path: path.join(root, 'docs/pictures', `${tag}.png`), clip, captureBeyondViewport: true });
  await page.close();
}

/**
 * Runs in the page: presses what has a name that begins with some words.
 * @param {string} tag
 * @param {string} words
 */
function press(tag, words) {
  const named = document.querySelector(tag)?.shadowRoot?.querySelectorAll('[aria-label]') ?? [];
  const found = [...named].find((element) => element.getAttribute('aria-label')?.startsWith(words));
  if (!found) throw new Error(`There is nothing called ${words}`);
  found.dispatchEvent(new MouseEvent('click', { bubbles: true }));
}
