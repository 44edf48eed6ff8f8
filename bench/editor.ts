/**
 * Measures the whole built editor with a feed of every municipality: 60 quarters of three key figures, 64 080 figures.
 * `npm run build && node --import tsx bench/editor.ts [quarters]` tells how long it takes from choosing the file until
 * the figures are seen and can be written in, how soon a number that was typed stands in its cell, and how even the
 * frames are while the grid is scrolled by wheel and by keys, at rest and while the feed is being checked.
 */
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';

import puppeteer, { type Page } from 'puppeteer-core';

import { findEngines } from '../tools/browsers/engines.mjs';
import { launchOptions } from '../tools/browsers/puppeteer.mjs';
import { root } from '../tools/process/run.mjs';
import { createServer } from '../tools/serve/serve.mjs';
import { countryFeed, exampleFeed, textOfFeed } from './feeds.js';
import { median } from './statistics.js';

/** What is promised, in milliseconds. */
const PROMISED = { open: 2_000, edit: 100, frame: 50 };
const ROUNDS = 5;
const STEPS = 60;
/** Milliseconds without a long task that count as rest. */
const REST = 3_000;

interface Measured {
  readonly chosen: number;
  readonly keyed: number;
  readonly gaps: readonly { readonly at: number; readonly gap: number }[];
  readonly tasks: readonly { readonly at: number; readonly length: number }[];
  /** Gives the active cell the focus. */
  readonly focus: () => void;
  readonly painted: (holds: (root: ShadowRoot) => boolean) => Promise<number>;
}

declare const measured: Measured;

const quarters = Number(process.argv[2] ?? 60);
const engine = findEngines().find(({ name }) => name === 'chromium');
if (!engine) throw new Error('The measurement needs Chromium, which is not on this machine.');
const folder = await mkdtemp(path.join(os.tmpdir(), 'samspill-'));
const file = path.join(folder, 'landet.json');
const text = textOfFeed(countryFeed(await exampleFeed(), quarters));
await writeFile(file, text);
console.log(`356 × ${quarters} × 3 figures, ${(text.length / 1e6).toFixed(1)} MB`);
const server = createServer();
server.listen(0);
await once(server, 'listening');
const browser = await puppeteer.launch(launchOptions(engine));
const script = await readFile(path.join(root, 'bench/pages/editor.js'), 'utf8');
try {
  const rounds: Record<string, number>[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await visit());
  report(rounds);
} finally {
  await browser.close();
  server.close();
  await rm(folder, { recursive: true });
}

/** One keeper: opens the file, types a number, scrolls while it is checked, and scrolls again at rest. */
async function visit(): Promise<Record<string, number>> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1472, height: 1000 });
  await page.evaluateOnNewDocument(script);
  // Chromium's own chooser, which can also write, is out of reach of a script; the field of other browsers is not.
  await page.evaluateOnNewDocument(() => Reflect.deleteProperty(window, 'showOpenFilePicker'));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/dist/editor.html`);
  const seen = await openFile(page);
  const openingTasks = await worst(page, 'task', seen.chosen, seen.at);
  const writable = await write(page, '4');
  await page.keyboard.press('Escape');
  const checkedAt = await rest(page);
  const opening = { 'open: seen': seen.at - seen.chosen, 'open: writable': writable.at - seen.chosen };
  const checking = await worst(page, 'task', seen.at, checkedAt);
  const edit = await typeNumber(page);
  const during = await scrolled(page, 'wheel');
  await rest(page);
  const again = await typeNumber(page);
  await rest(page);
  const wheel = await scrolled(page, 'wheel');
  const keys = await scrolled(page, 'keys');
  await page.close();
  return {
    ...opening,
    'open: longest task until seen': openingTasks,
    'checking after opening: longest task': checking,
    'edit: typed number seen': Math.max(edit, again),
    'frame: wheel while checking': during,
    'frame: wheel at rest': wheel,
    'frame: keys at rest': keys,
  };
}

async function openFile(page: Page): Promise<{ readonly chosen: number; readonly at: number }> {
  const chooser = page.waitForFileChooser();
  await page.locator('pierce/.drop button').click();
  await (await chooser).accept([file]);
  return page.evaluate(async () => {
    const at = await measured.painted((grid) => (grid.querySelector('td')?.textContent.trim() ?? '') !== '');
    return { chosen: measured.chosen, at };
  });
}

/** Presses a key on the active cell, and gives when its field has been painted. */
async function write(page: Page, key: string): Promise<{ readonly at: number }> {
  await page.evaluate(() => measured.focus());
  await page.keyboard.press(key as 'Enter');
  return { at: await page.evaluate(() => measured.painted((grid) => grid.querySelector('td input') !== null)) };
}

/** Types a number, and gives the milliseconds from Enter until it stands in its cell. */
async function typeNumber(page: Page): Promise<number> {
  const number = 10_000 + Math.floor(Math.random() * 80_000);
  await write(page, '1');
  await page.keyboard.type(String(number).slice(1));
  await page.keyboard.press('Backspace');
  const shown = `1${String(number).slice(1, -1)}`;
  await page.keyboard.press('Enter');
  return page.evaluate(async (wanted: string) => {
    const at = await measured.painted((grid) =>
      [...grid.querySelectorAll('td')].some(({ textContent }) => textContent.replaceAll(/\s/gu, '').startsWith(wanted)),
    );
    return at - measured.keyed;
  }, shown);
}

/** Waits until the page has had nothing long to do for a while; gives when that was. */
async function rest(page: Page): Promise<number> {
  const since = await page.evaluate(() => performance.now());
  await page.waitForFunction(
    (quiet: number, begin: number) =>
      performance.now() - Math.max(begin, ...measured.tasks.map(({ at, length }) => at + length)) > quiet,
    { polling: 100 },
    REST,
    since,
  );
  return page.evaluate(() => performance.now());
}

/** Scrolls for a while, and gives the longest time between two frames. */
async function scrolled(page: Page, by: 'wheel' | 'keys'): Promise<number> {
  const from = await page.evaluate(() => performance.now());
  await page.mouse.move(600, 600);
  for (let step = 0; step < STEPS; step += 1) {
    if (by === 'wheel') await page.mouse.wheel({ deltaY: step < STEPS / 2 ? 120 : -120 });
    else await page.keyboard.press(step % 2 === 0 ? 'PageDown' : 'ArrowLeft');
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return worst(page, 'frame', from, Number.POSITIVE_INFINITY);
}

function worst(page: Page, what: 'task' | 'frame', from: number, to: number): Promise<number> {
  return page.evaluate(
    (asked: string, begin: number, end: number) =>
      Math.max(
        0,
        ...(asked === 'task'
          ? measured.tasks.filter(({ at }) => at >= begin && at < end).map(({ length }) => length)
          : measured.gaps.filter(({ at }) => at >= begin && at < end).map(({ gap }) => gap)),
      ),
    what,
    from,
    Math.min(to, 1e9),
  );
}

/** The median of each quantity over the rounds, and the worst of them. */
function report(rounds: readonly Readonly<Record<string, number>>[]): void {
  for (const name of Object.keys(rounds[0] ?? {})) {
    const values = rounds.map((round) => round[name] ?? 0);
    const [middle, most] = [median(values), Math.max(...values)].map(Math.round) as [number, number];
    const limit = PROMISED[name.split(':')[0] as keyof typeof PROMISED];
    const verdict = name.includes('longest') ? '' : middle <= limit ? `, promised ${limit}` : `, NOT HELD: ${limit}`;
    console.log(`${name}: ${middle} ms (at most ${most})${verdict}`);
  }
}
