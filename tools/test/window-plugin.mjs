/** Gives each page of the browser tests the same window and the same wishes of its reader, in all engines. */
import { setTimeout as pause } from 'node:timers/promises';

import { MEDIA, WINDOW } from '../browsers/surroundings.mjs';

/** @import { ChromeLauncher } from '@web/test-runner-chrome' */
/** @import { BasicTestSession, BrowserLauncher, TestRunnerPlugin } from '@web/test-runner-core' */

/**
 * What the launcher of WebKitGTK keeps to itself: the WebDriver session.
 * @typedef {object} Driver
 * @property {(x: null, y: null, width: number, height: number) => Promise<unknown>} setWindowRect
 * @property {(script: string) => Promise<unknown>} execute
 */

/**
 * Answers the command `prepare-window`, which every test page gives before its tests are loaded.
 * @returns {TestRunnerPlugin}
 */
export function windowPlugin() {
  return {
    name: 'window',
    async executeCommand({ command, session }) {
      if (command !== 'prepare-window') return undefined;
      await (session.browser.type === 'webdriver' ? resizeWindow(session.browser) : resizePage(session));
      return true;
    },
  };
}

/** @param {BasicTestSession} session */
async function resizePage({ id, browser }) {
  const launcher = /** @type {ChromeLauncher} */ (browser);
  const page = launcher.getPage(id);
  await page.setViewport(WINDOW);
  // Firefox has its preferences instead.
  if (page.browser().process()?.spawnfile.includes('firefox')) return;
  await page.emulateMediaFeatures(Object.entries(MEDIA).map(([name, value]) => ({ name, value })));
}

/** How often the window is given another size, and the milliseconds that a busy machine may need to draw it anew. */
const MOST_RESIZES = 10;
const DRAWING = 100;

/**
 * A window is larger than what it shows by the browser's own bars, so each try tells by how much. A page that has not
 * been drawn in its new size tells that of its old one.
 * @param {BrowserLauncher} browser
 */
async function resizeWindow(browser) {
  const { driver } = /** @type {BrowserLauncher & {driver: Driver}} */ (browser);
  let { height } = WINDOW;
  for (let tries = 1; tries <= MOST_RESIZES; tries += 1) {
    await driver.setWindowRect(null, null, WINDOW.width, height);
    await pause(DRAWING);
    const shown = Number(await driver.execute('return innerHeight'));
    if (shown === WINDOW.height) return;
    height = Math.max(WINDOW.height, height + WINDOW.height - shown);
  }
}
