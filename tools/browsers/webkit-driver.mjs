/** Runs WebKitGTK's WebDriver server on a display of its own. */
import { once } from 'node:events';
import net from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

import { start, stop } from '../process/run.mjs';
import { browserEnvironment, requestedScrollBars } from './surroundings.mjs';

/** @import { ChildProcess } from 'node:child_process' */
/** @import { Readable } from 'node:stream' */
/** @import { Engine } from './engines.mjs' */
/** @import { ScrollBars } from './surroundings.mjs' */

/**
 * @typedef {object} WebKitDriver
 * @property {number} port
 * @property {() => Promise<void>} stop
 */

/** Time in milliseconds for display and driver to get ready, each. */
const START_TIMEOUT = 20_000;

/** Keeps the settings of whoever runs the tests, and those of a desktop, from MiniBrowser. */
const DEFAULT_SETTINGS = {
  GDK_DPI_SCALE: '1',
  GDK_SCALE: '1',
  GSETTINGS_BACKEND: 'memory',
  GTK_THEME: 'Adwaita:light',
  NO_AT_BRIDGE: '1',
  XDG_CONFIG_HOME: '/dev/null',
};

/**
 * A port of 127.0.0.1 that nobody listens on.
 * @returns {Promise<number>}
 */
export async function freePort() {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port of 127.0.0.1 is free.');
  return address.port;
}

/**
 * Capabilities that start MiniBrowser in a new session.
 * @param {Engine} engine
 * @param {ScrollBars} [scrollBars]
 */
export function webKitCapabilities(engine, scrollBars = requestedScrollBars()) {
  return {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': {
      binary: engine.executable,
      args: ['--automation'],
      useOverlayScrollbars: scrollBars === 'overlay',
    },
  };
}

/**
 * Starts display and driver.
 * @param {Engine} engine
 * @param {number} [port]
 * @returns {Promise<WebKitDriver>}
 * @throws {Error} when one of them does not get ready in time
 */
export async function startWebKitDriver(engine, port) {
  const chosenPort = port ?? (await freePort());
  const display = engine.display === undefined ? undefined : await startDisplay(engine.display);
  const environment = display && { DISPLAY: display.name, GDK_BACKEND: 'x11' };
  const driver = start(engine.driver ?? 'WebKitWebDriver', ['--host=127.0.0.1', `--port=${chosenPort}`], {
    stdio: 'ignore',
    env: browserEnvironment({ ...DEFAULT_SETTINGS, ...environment }),
  });
  const stopBoth = async () => {
    await stop(driver);
    if (display) await stop(display.process);
  };
  try {
    await waitUntilReady(chosenPort, driver);
  } catch (error) {
    await stopBoth();
    throw error;
  }
  return { port: chosenPort, stop: stopBoth };
}

/**
 * @param {string} executable
 * @returns {Promise<{name: string, process: ChildProcess}>}
 */
async function startDisplay(executable) {
  const display = start(executable, ['-displayfd', '3', '-screen', '0', '2000x1400x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const signal = AbortSignal.timeout(START_TIMEOUT);
  const number = /** @type {Readable} */ (display.stdio[3]);
  try {
    const text = String(await once(number, 'data', { signal }));
    return { name: `:${text.trim()}`, process: display };
  } catch (error) {
    await stop(display);
    throw new Error(`${executable} gave no display number.`, { cause: error });
  }
}

/**
 * @param {number} port
 * @param {ChildProcess} driver
 */
async function waitUntilReady(port, driver) {
  const deadline = Date.now() + START_TIMEOUT;
  while (Date.now() < deadline && driver.exitCode === null) {
    try {
      const response = await fetch(`http://127.0.0.1:${port}/status`);
      if (/"ready":\s*true/.test(await response.text())) return;
    } catch {
      // Nobody listens on the port yet.
    }
    await pause(100);
  }
  throw new Error('WebKitWebDriver did not get ready.');
}
