/**
 * Takes the pictures of the README and docs from the built demo pages: `npm run pictures` after a build. Needs
 * Chromium.
 */
import { mkdir } from 'node:fs/promises';
import { once } from 'node:events';
import path from 'node:path';

import puppeteer from 'puppeteer-core';

import { findEngines } from '../browsers/engines.mjs';
import { launchOptions } from '../browsers/puppeteer.mjs';
import { root } from '../process/run.mjs';
import { createServer } from '../serve/serve.mjs';

/** Window widths, light and dark, in which the wheel and the map are kept for whoever changes them. */
const WIDTHS = [240, 360, 768, 1200, 1600];
/** The dashboards have this much room at each side of a widget; a picture shows the widget alone. */
const README_WIDTH = 1200;
/** A picture is a glimpse: a long panel is cut here. */
const MOST_HEIGHT = 1100;

/**
 * @typedef {object} Picture
 * @property {string} name of the file, without its ending
 * @property {string} tag the widget
 * @property {string} page that it is taken from
 * @property {string} [selected] what is chosen in it
 * @property {number} width of the window
 * @property {'light' | 'dark'} scheme
 */

/** @type {Picture[]} */
const README_PICTURES = [
  { name: 'kpi-jobs-value', tag: 'kpi-jobs-value', page: 'ostfold', width: README_WIDTH, scheme: 'light' },
  {
    name: 'focus-area-wheel',
    tag: 'focus-area-wheel',
    page: 'ostfold',
    selected: 'biookonomi',
    width: README_WIDTH,
    scheme: 'light',
  },
  {
    name: 'five-factor-map',
    tag: 'five-factor-map',
    page: 'digital-baerekraft',
    selected: 'government',
    width: README_WIDTH,
    scheme: 'light',
  },
];

const PICTURES = [
  ...README_PICTURES,
  ...seriesOf('focus-area-wheel', 'kapital'),
  ...seriesOf('five-factor-map', 'research'),
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

/**
 * A widget of the Østfold page with something chosen, in every width, light and dark.
 * @param {string} tag
 * @param {string} selected
 * @returns {Picture[]}
 */
function seriesOf(tag, selected) {
  return WIDTHS.flatMap((width) =>
    /** @type {const} */ (['light', 'dark']).map((scheme) => ({
      name: `${tag}-${width}-${scheme}`,
      tag,
      page: 'ostfold',
      selected,
      width,
      scheme,
    })),
  );
}

/** @param {Picture} picture */
async function take({ name, tag, page: demo, selected, width, scheme }) {
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const page = await browser.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setViewport({ width, height: 1400, deviceScaleFactor: 1 });
  await page.goto(`http://127.0.0.1:${port}/demo/${demo}.html`);
  // The dashboards are never wider than a line that can be read; a widget may be.
  if (width > README_WIDTH)
    await page.addStyleTag({
      content: `${tag} { inline-size: ${width - 40}px; margin-inline-start: calc(50% - ${width / 2 - 20}px); }`,
    });
  const widget = await page.$(tag);
  if (!widget) throw new Error(`There is no ${tag} on ${demo}`);
  // What is far below is not loaded before a reader comes near it.
  await widget.scrollIntoView();
  await page.waitForSelector(`${tag} >>> .frame.ready [part~="downloads"]`);
  if (selected) await widget.evaluate((element, id) => element.setAttribute('selected', id), selected);
  // Long enough for the figure to be fetched and drawn, and for what moves to come to rest.
  await new Promise((resolve) => setTimeout(resolve, tag === 'kpi-jobs-value' ? 2_000 : 700));
  const box = await widget.evaluate((element) => {
    const { x, y, width: wide, height } = element.getBoundingClientRect();
    return { x: x + scrollX, y: y + scrollY, width: wide, height };
  });
  const clip = { ...box, height: Math.min(box.height, MOST_HEIGHT) };
  await page.screenshot({ path: path.join(root, 'docs/pictures', `${name}.png`), clip, captureBeyondViewport: true });
  await page.close();
}
