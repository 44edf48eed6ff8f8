/** How puppeteer starts Chromium (over CDP) and Firefox (over WebDriver BiDi). */
import { browserEnvironment, FONT_FOLDER, requestedScrollBars, WINDOW } from './surroundings.mjs';

/** @import { LaunchOptions } from 'puppeteer-core' */
/** @import { Engine } from './engines.mjs' */
/** @import { ScrollBars } from './surroundings.mjs' */

const CHROMIUM_ARGUMENTS = [
  '--disable-gpu',
  // Chromium talks to nobody but the page's own server.
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // It looks the same on every machine.
  '--lang=en-US',
  '--force-device-scale-factor=1',
  '--force-color-profile=srgb',
];

/**
 * @param {Engine} engine Chromium or Firefox
 * @param {ScrollBars} [scrollBars]
 * @returns {LaunchOptions}
 */
export function launchOptions({ name, executable }, scrollBars = requestedScrollBars()) {
  const common = { executablePath: executable, headless: true, env: browserEnvironment(), defaultViewport: WINDOW };
  if (name === 'firefox') return { ...common, browser: 'firefox', extraPrefsFirefox: firefoxPreferences(scrollBars) };
  // Chromium refuses its sandbox to root.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return {
    ...common,
    browser: 'chrome',
    args: [...CHROMIUM_ARGUMENTS, ...sandbox],
    // Without this argument of puppeteer's, a headless Chromium has classic ones.
    ignoreDefaultArgs: scrollBars === 'classic' ? ['--hide-scrollbars'] : [],
  };
}

/**
 * @param {ScrollBars} scrollBars
 * @returns {Record<string, boolean | number | string>}
 */
function firefoxPreferences(scrollBars) {
  return {
    'intl.accept_languages': 'en-US, en',
    'intl.locale.requested': 'en-US',
    'layout.css.devPixelsPerPx': '1.0',
    // Light, and no wish for less motion.
    'layout.css.prefers-color-scheme.content-override': 1,
    'ui.prefersReducedMotion': 0,
    'ui.useOverlayScrollbars': scrollBars === 'overlay' ? 1 : 0,
    'widget.gtk.overlay-scrollbars.enabled': scrollBars === 'overlay',
    'security.sandbox.content.read_path_whitelist': FONT_FOLDER,
  };
}
