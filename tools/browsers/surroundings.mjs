/**
 * What a page could notice of the machine it is tested on, held the same everywhere: language, time zone and process
 * environment of the browsers, their fonts, window, colours and scroll bars.
 */
import { fileURLToPath } from 'node:url';

import { fixedEnvironment, root } from '../process/run.mjs';

/**
 * Scroll bars that lie over the page, as on phones and on macOS, or `classic` ones that take 15 pixels of it.
 * @typedef {'classic' | 'overlay'} ScrollBars
 */

/** Size in CSS pixels of the window that a test finds: wide enough for the widest layout of a widget. */
export const WINDOW = { width: 1280, height: 800 };

/** What readers have asked of their system, unless a test says otherwise. */
export const MEDIA = { 'prefers-color-scheme': 'light', 'prefers-reduced-motion': 'no-preference' };

/** Where the fonts lie; Firefox must be told, since its sandbox lets a page see those of the system only. */
export const FONT_FOLDER = `${root}node_modules/@expo-google-fonts/`;

/**
 * The scroll bars that `SAMSPILL_SCROLL_BARS` asks for; overlay ones by default.
 * @param {string} [name]
 * @returns {ScrollBars}
 * @throws {Error} when there are no such scroll bars
 */
export function requestedScrollBars(name = process.env['SAMSPILL_SCROLL_BARS'] ?? 'overlay') {
  if (name === 'classic' || name === 'overlay') return name;
  throw new Error(`SAMSPILL_SCROLL_BARS is "${name}"; known are classic and overlay.`);
}

/**
 * Environment of every browser: the fixed one, with the fonts of the tests alone, whatever others are installed. Other
 * systems than Linux ignore that; there the pages of the browser tests still bring the same fonts along.
 * @param {Record<string, string>} [extra]
 * @returns {NodeJS.ProcessEnv}
 */
export function browserEnvironment(extra = {}) {
  return fixedEnvironment({ FONTCONFIG_FILE: fileURLToPath(new URL('fonts.conf', import.meta.url)), ...extra });
}
