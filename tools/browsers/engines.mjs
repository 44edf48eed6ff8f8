/**
 * Finds the browser engines that tests run in, and installs missing ones where that is allowed, as in continuous
 * integration. `SAMSPILL_ENGINES=chromium` limits a run.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';

import { isExecutable, onPath } from '../process/commands.mjs';
import { installPackages } from '../process/packages.mjs';

/**
 * @typedef {'chromium' | 'firefox' | 'webkit'} EngineName
 * @typedef {object} Engine
 * @property {EngineName} name
 * @property {string} executable the browser; for WebKitGTK its MiniBrowser
 * @property {string} [driver] WebKitGTK only: the WebDriver server
 * @property {string} [display] WebKitGTK only: the display server; absent when the session's own display is used
 */

/** @type {readonly EngineName[]} */
export const ENGINE_NAMES = ['chromium', 'firefox', 'webkit'];

/** @type {Readonly<Record<EngineName, readonly string[]>>} */
const DEBIAN_PACKAGES = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'libwebkit2gtk-4.1-0', 'xvfb'],
};

/** @type {Readonly<Record<EngineName, () => Engine | undefined>>} */
const FINDERS = {
  chromium: () =>
    findBrowser('chromium', [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ]),
  firefox: () => findBrowser('firefox', ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox']),
  webkit: findWebKit,
};

/**
 * The engines that `SAMSPILL_ENGINES` asks for, or all.
 * @param {string} [list] names with commas between them
 * @returns {readonly EngineName[]}
 * @throws {Error} when a name is unknown
 */
export function requestedEngines(list = process.env['SAMSPILL_ENGINES'] ?? '') {
  const names = list.split(',').flatMap((name) => name.trim() || []);
  const unknown = names.find((name) => !ENGINE_NAMES.some((known) => known === name));
  if (unknown !== undefined) {
    throw new Error(`SAMSPILL_ENGINES names the engine "${unknown}"; known are ${ENGINE_NAMES.join(', ')}.`);
  }
  return names.length === 0 ? ENGINE_NAMES : ENGINE_NAMES.filter((name) => names.includes(name));
}

/**
 * The requested engines that are on this machine.
 * @returns {Engine[]}
 */
export function findEngines() {
  return requestedEngines().flatMap((name) => FINDERS[name]() ?? []);
}

/**
 * Makes the requested engines available as far as possible and says which tests will run in.
 * @returns {Promise<boolean>} false when there is no engine at all
 */
export async function prepareEngines() {
  const missing = requestedEngines().filter((name) => FINDERS[name]() === undefined);
  if (missing.length > 0) {
    await installPackages(
      missing,
      missing.flatMap((name) => DEBIAN_PACKAGES[name]),
    );
  }
  const found = findEngines().map(({ name }) => name);
  const absent = requestedEngines().filter((name) => !found.includes(name));
  console.log(`Engines: ${found.join(', ') || 'none'}${absent.length > 0 ? `; missing: ${absent.join(', ')}` : ''}`);
  return found.length > 0;
}

/**
 * @param {EngineName} name
 * @param {readonly string[]} candidates
 * @returns {Engine | undefined}
 */
function findBrowser(name, candidates) {
  const executable = candidates.map(onPath).find((file) => file !== undefined);
  return executable === undefined ? undefined : { name, executable };
}

/** @returns {Engine | undefined} */
function findWebKit() {
  const driver = onPath('WebKitWebDriver');
  const executable = webKitFolders()
    .map((folder) => path.join(folder, 'MiniBrowser'))
    .find(isExecutable);
  const display = onPath('Xvfb');
  const hasDisplay = display !== undefined || process.env['DISPLAY'] !== undefined;
  if (driver === undefined || executable === undefined || !hasDisplay) return undefined;
  return { name: 'webkit', executable, driver, ...(display === undefined ? {} : { display }) };
}

/**
 * MiniBrowser is not on the path: distributions keep it among WebKitGTK's libraries.
 * @returns {string[]}
 */
function webKitFolders() {
  const libraries = ['/usr/libexec', '/usr/lib64', '/usr/lib', ...childFolders('/usr/lib', /-linux-gnu/)];
  return libraries
    .flatMap((folder) => childFolders(folder, /^webkit2?gtk-/))
    .sort()
    .reverse();
}

/**
 * @param {string} folder
 * @param {RegExp} pattern
 * @returns {string[]}
 */
function childFolders(folder, pattern) {
  try {
    return readdirSync(folder)
      .filter((name) => pattern.test(name))
      .map((name) => path.join(folder, name));
  } catch {
    return [];
  }
}
