/** Pages in WebKitGTK, driven by the classic WebDriver protocol. */
import type { Engine } from '../../tools/browsers/engines.mjs';
import { WINDOW } from '../../tools/browsers/surroundings.mjs';
import { startWebKitDriver, webKitCapabilities } from '../../tools/browsers/webkit-driver.mjs';
import type { EngineBrowser, EnginePage, Size } from './page.js';

/** Time in milliseconds that one command may take. */
const COMMAND_TIMEOUT = 60_000;

/** Code points that WebDriver gives to keys without a character. */
const KEYS: Readonly<Record<string, string>> = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  Meta: '\uE03D',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Tab: '\uE004',
};

type Command = (method: 'DELETE' | 'GET' | 'POST', path: string, body?: object) => Promise<unknown>;

/** Time in milliseconds for a browser to start, and how often it is tried: now and then one never does. */
const START_TIMEOUT = 30_000;
const MOST_STARTS = 3;

/** Starts the driver. Each page is a browser of its own, and only one can be open at a time. */
export async function launchWebKit(engine: Engine): Promise<EngineBrowser> {
  let driver = await startWebKitDriver(engine);
  const command: Command = (...request) => send(`http://127.0.0.1:${driver.port}`, COMMAND_TIMEOUT, ...request);
  const startBrowser = async (starts = 1): Promise<string> => {
    const body = { capabilities: { alwaysMatch: webKitCapabilities(engine) } };
    try {
      const session = await send(`http://127.0.0.1:${driver.port}`, START_TIMEOUT, 'POST', '/session', body);
      return (session as { sessionId: string }).sessionId;
    } catch (error) {
      if (starts === MOST_STARTS) throw error;
      await driver.stop();
      driver = await startWebKitDriver(engine);
      return startBrowser(starts + 1);
    }
  };
  return {
    async newPage() {
      const session = `/session/${await startBrowser()}`;
      const page = pageOf((method, path, body) => command(method, session + path, body));
      await page.setViewport(WINDOW.width, WINDOW.height);
      return page;
    },
    close: () => driver.stop(),
  };
}

async function send(address: string, timeout: number, ...[method, path, body]: Parameters<Command>): Promise<unknown> {
  const response = await fetch(address + path, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(timeout),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`WebDriver ${method} ${path}: ${JSON.stringify(value)}`);
  return value;
}

function pageOf(command: Command): EnginePage {
  const evaluateExpression = (expression: string) => evaluate(command, expression);
  const act = (actions: readonly object[]) => command('POST', '/actions', { actions });
  return {
    goto: async (url) => void (await command('POST', '/url', { url })),
    evaluateExpression,
    press: async (key) => void (await act([{ type: 'key', id: 'keyboard', actions: keyActions(key) }])),
    hover: async (x, y) => void (await act([pointer([moveTo(x, y)])])),
    click: async (x, y) => {
      await act([pointer([moveTo(x, y), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }])]);
    },
    setViewport: (width, height) => setViewport(command, { width, height }),
    emulateMedia: () => Promise.resolve(false),
    pictureOf: () => Promise.resolve(undefined),
    screenshot: async () => Buffer.from((await command('GET', '/screenshot')) as string, 'base64'),
    accessibleTree: () => Promise.resolve(undefined),
    nativeMessages: () => [],
    requests: async () => (await evaluateExpression(REQUESTS)) as readonly string[],
    close: async () => void (await command('DELETE', '')),
  };
}

const REQUESTS = '[location.href, ...performance.getEntriesByType("resource").map((entry) => entry.name)]';

async function evaluate(command: Command, expression: string): Promise<unknown> {
  const script = `const done = arguments[arguments.length - 1];
    (async () => JSON.stringify(await ${expression}))().then(
      (json) => done({ json: json ?? null }),
      (error) => done({ error: String(error && error.stack || error) }),
    );`;
  const answer = await command('POST', '/execute/async', { script, args: [] });
  const { json, error } = answer as { json?: string | null; error?: string };
  if (error !== undefined) throw new Error(error);
  return json == null ? undefined : (JSON.parse(json) as unknown);
}

/** How often the window is given another size before it is taken as it is: it may not become as small. */
const MOST_RESIZES = 5;

/** When the window has been drawn in its new size, the viewport's. */
const DRAWN_SIZE = `new Promise((tell) => requestAnimationFrame(() => requestAnimationFrame(() =>
  tell({ width: innerWidth, height: innerHeight }))))`;

/** The window is larger than the viewport by the browser's own bars, so each try tells by how much. */
async function setViewport(command: Command, wanted: Size): Promise<Size> {
  let window = wanted;
  for (let tries = 1; ; tries += 1) {
    await command('POST', '/window/rect', window);
    const given = (await evaluate(command, DRAWN_SIZE)) as Size;
    if (given.height === wanted.height || tries === MOST_RESIZES) return given;
    window = { ...wanted, height: window.height + wanted.height - given.height };
  }
}

function keyActions(key: string): readonly object[] {
  const last = key.slice(key.lastIndexOf('+') + 1);
  const values = [...key.split('+').slice(0, -1), last].map((name) => KEYS[name] ?? name);
  const down = values.map((value) => ({ type: 'keyDown', value }));
  return [...down, ...values.reverse().map((value) => ({ type: 'keyUp', value }))];
}

function pointer(actions: readonly object[]): object {
  return { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
}

function moveTo(x: number, y: number): object {
  return { type: 'pointerMove', duration: 0, origin: 'viewport', x: Math.round(x), y: Math.round(y) };
}
