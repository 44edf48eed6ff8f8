/** How puppeteer starts Chromium (over CDP) and Firefox (over WebDriver BiDi). */

/** @import { LaunchOptions } from 'puppeteer-core' */
/** @import { Engine } from './engines.mjs' */

/** Keeps Chromium from talking to anyone but the page's own server. */
const CHROMIUM_ARGUMENTS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=en-US',
];

/**
 * @param {Engine} engine Chromium or Firefox
 * @returns {LaunchOptions}
 */
export function launchOptions({ name, executable }) {
  if (name === 'firefox') return { browser: 'firefox', executablePath: executable, headless: true };
  // Chromium refuses its sandbox to root.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return { browser: 'chrome', executablePath: executable, headless: true, args: [...CHROMIUM_ARGUMENTS, ...sandbox] };
}
