/**
 * Photographs the gallery for whoever reviews how the elements look, from the sources and without a build:
 * `npm run gallery:pictures -- --to FOLDER [--element TAG] [--state ID] [--lang nb] [--width 360] [--theme dark]`.
 * Each may name several with commas between them, and stands for all when it is left out, but the language for bokmål
 * and the width for 240, 360, 768 and 1200. The themes are light, dark and forced colours. Needs Chromium.
 */
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';

import puppeteer from 'puppeteer-core';

import { ELEMENTS, STATES } from '../../demo/gallery/states.js';
import { findEngines } from '../browsers/engines.mjs';
import { launchOptions } from '../browsers/puppeteer.mjs';
import { root } from '../process/run.mjs';
import { createServer } from '../serve/serve.mjs';
import { SourceFiles } from '../serve/source-files.mjs';

/** @import { AddressInfo } from 'node:net' */
/** @import { Browser, ElementHandle, Page } from 'puppeteer-core' */

const ALL = {
  element: Object.keys(ELEMENTS),
  state: STATES.map(({ id }) => id),
  lang: ['nb', 'nn', 'sv', 'en'],
  width: ['240', '320', '360', '480', '768', '1200'],
  theme: ['light', 'dark', 'forced'],
};

/** @typedef {keyof typeof ALL} Axis */

const DEFAULTS = { ...ALL, lang: ['nb'], width: ['240', '360', '768', '1200'] };

/** Room of the gallery round a stage: the window is as narrow as a phone for which the stage stands. */
const MARGIN = 48;
/** A long table is cut here. */
const MOST_HEIGHT = 6000;
/** Milliseconds in which a stage that does not change is at rest, and after which it is photographed in any case. */
const REST = { quiet: 400, most: 8000 };

/** A mistake in what was typed. */
class UsageError extends Error {}

try {
  await photograph(readArguments());
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

/** @returns {{folder: string, chosen: Record<Axis, string[]>}} */
function readArguments() {
  const { to: folder, ...lists } = typed();
  if (folder === undefined) throw new UsageError('Say where the pictures go: --to FOLDER');
  const axes = /** @type {Axis[]} */ (Object.keys(ALL));
  const chosen = axes.map((axis) => /** @type {const} */ ([axis, valuesOf(axis, lists[axis])]));
  return { folder: path.resolve(folder), chosen: /** @type {Record<Axis, string[]>} */ (Object.fromEntries(chosen)) };
}

/** @returns {Partial<Record<Axis | 'to', string>>} */
function typed() {
  const option = /** @type {const} */ ({ type: 'string' });
  const options = { to: option, element: option, state: option, lang: option, width: option, theme: option };
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/**
 * @param {Axis} axis
 * @param {string | undefined} list
 * @returns {string[]}
 */
function valuesOf(axis, list) {
  if (list === undefined) return DEFAULTS[axis];
  const values = list.split(',').map((value) => value.trim());
  const unknown = values.find((value) => !ALL[axis].includes(value));
  if (unknown === undefined) return values;
  throw new UsageError(`--${axis} does not know ${unknown}. It knows ${ALL[axis].join(', ')}.`);
}

/** @param {ReturnType<typeof readArguments>} wanted */
async function photograph({ folder, chosen }) {
  const engine = findEngines().find(({ name }) => name === 'chromium');
  if (!engine) throw new UsageError('Pictures are taken with Chromium, which is not on this machine.');
  const files = new SourceFiles(root);
  const server = createServer({ folders: ['demo'], makeFile: async (pathname) => readDist(files, pathname) });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const browser = await puppeteer.launch(launchOptions(engine));
  await mkdir(folder, { recursive: true });
  try {
    const { port } = /** @type {AddressInfo} */ (server.address());
    for (const element of chosen.element)
      for (const lang of chosen.lang)
        for (const width of chosen.width)
          for (const theme of chosen.theme)
            await photographStates(browser, `http://127.0.0.1:${port}`, folder, chosen.state, {
              element,
              lang,
              width,
              theme,
            });
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
    await files.dispose();
  }
}

/**
 * @param {SourceFiles} files
 * @param {string} pathname
 */
async function readDist(files, pathname) {
  return pathname.startsWith('/dist/') ? files.read(pathname.slice('/dist/'.length)) : undefined;
}

/**
 * All wanted states of an element on one page, which is quicker than a page for each.
 * @param {Browser} browser
 * @param {string} origin
 * @param {string} folder
 * @param {readonly string[]} states
 * @param {Readonly<Record<'element' | 'lang' | 'width' | 'theme', string>>} look
 */
async function photographStates(browser, origin, folder, states, { element, lang, width, theme }) {
  const page = await browser.newPage();
  await page.setViewport({ width: Number(width) + MARGIN, height: 1200, deviceScaleFactor: 1 });
  await setMedia(page, theme);
  const query = new URLSearchParams({ element, lang, width, theme: theme === 'forced' ? 'auto' : theme });
  query.set('state', states.length === 1 ? `${states[0]}` : 'all');
  await page.goto(`${origin}/demo/gallery.html?${query}`, { waitUntil: 'load' });
  for (const state of states) {
    const stage = await page.$(`.case[data-state="${state}"] .stage`);
    if (!stage) continue;
    const file = path.join(folder, [element, state, lang, width, theme].join('.') + '.png');
    await lookAt(stage);
    await page.waitForNetworkIdle({ idleTime: 200 });
    await atRest(stage);
    await take(page, stage, file);
    console.log(path.relative(process.cwd(), file));
  }
  await page.close();
}

/**
 * Light and dark are chosen in the gallery; what the device has must not differ from machine to machine.
 * @param {Page} page
 * @param {string} theme
 */
async function setMedia(page, theme) {
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: theme === 'light' ? 'light' : 'dark' },
      { name: 'forced-colors', value: theme === 'forced' ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
}

/**
 * Looks at every figure of a stage until it is drawn, which it is when it comes near.
 * @param {ElementHandle} stage
 */
async function lookAt(stage) {
  const deadline = Date.now() + REST.most;
  const isDrawn = () =>
    stage.evaluate((element) => {
      const charts = [...element.children].flatMap(({ shadowRoot }) => [
        ...(shadowRoot?.querySelectorAll('[part~="chart"]') ?? []),
      ]);
      const waiting = charts.find((chart) => chart.checkVisibility() && !chart.querySelector('svg'));
      (waiting ?? element).scrollIntoView();
      return waiting === undefined;
    });
  while (!(await isDrawn()) && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 100));
}

/**
 * Waits until a stage has kept its height and its elements for a while.
 * @param {ElementHandle} stage
 */
async function atRest(stage) {
  let before = '';
  let changed = Date.now();
  const begin = changed;
  while (Date.now() - changed < REST.quiet && Date.now() - begin < REST.most) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const now = await stage.evaluate((element) => {
      const roots = [...element.children].map(({ shadowRoot }) => shadowRoot?.querySelectorAll('*').length);
      return `${element.clientHeight} ${roots.join(' ')}`;
    });
    if (now !== before) changed = Date.now();
    before = now;
  }
}

/**
 * @param {Page} page
 * @param {ElementHandle} stage
 * @param {string} file
 */
async function take(page, stage, file) {
  const box = await stage.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + scrollX, y: y + scrollY, width, height };
  });
  // What sticks out of a stage is to be seen.
  const [left, top] = [Math.max(0, box.x - 8), box.y - 8];
  const clip = { x: left, y: top, width: box.width + 16, height: Math.min(box.height + 16, MOST_HEIGHT) };
  await page.screenshot({ path: /** @type {`${string}.png`} */ (file), clip, captureBeyondViewport: true });
}
