/** Pages in Chromium and Firefox, driven by puppeteer. */
import puppeteer from 'puppeteer-core';
import type {
  Browser,
  BrowserContext,
  ConsoleMessage,
  KeyInput,
  Page as PuppeteerPage,
  Protocol,
} from 'puppeteer-core';

import type { Engine } from '../../tools/browsers/engines.mjs';
import { launchOptions } from '../../tools/browsers/puppeteer.mjs';
import { MEDIA } from '../../tools/browsers/surroundings.mjs';
import type { AccessibleNode, EngineBrowser, EnginePage, MediaFeatures, Message, Size } from './page.js';

/** Starts a browser in which pages share nothing. */
export async function launchPuppeteer(engine: Engine): Promise<EngineBrowser> {
  const browser = await puppeteer.launch(launchOptions(engine));
  return {
    newPage: () => newPage(browser, engine.name === 'chromium'),
    close: () => browser.close(),
  };
}

async function newPage(browser: Browser, isChromium: boolean): Promise<EnginePage> {
  return pageIn(await browser.createBrowserContext(), isChromium);
}

/** A page beside others that share what the browser keeps for them; closing it closes them all. */
export async function pageIn(context: BrowserContext, isChromium: boolean): Promise<EnginePage> {
  const page = await context.newPage();
  const messages: Message[] = [];
  const requests: string[] = [];
  page.on('console', (message) => messages.push({ type: typeOf(message), text: message.text() }));
  page.on('pageerror', (error) => messages.push({ type: 'uncaught', text: String(error) }));
  page.on('request', (request) => requests.push(request.url()));
  // The question before work is left is answered with yes, as WebDriver does it.
  page.on('dialog', (dialog) => void (dialog.type() === 'beforeunload' && dialog.accept()));
  if (isChromium) await emulateMedia(page, {});
  return {
    async goto(url) {
      messages.length = 0;
      requests.length = 0;
      await page.goto(url, { waitUntil: 'load' });
    },
    evaluateExpression: (expression) => evaluateExpression(page, expression),
    press: (key) => press(page, key),
    hover: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    setViewport: (width, height) => setViewport(page, { width, height }),
    emulateMedia: async (features) => isChromium && emulateMedia(page, features),
    screenshot: async () => Buffer.from(await page.screenshot()),
    pictureOf: async (part) => Buffer.from(await page.screenshot({ clip: part, captureBeyondViewport: true })),
    accessibleTree: async (selector) => (isChromium ? accessibleTree(page, selector) : undefined),
    nativeMessages: () => messages,
    requests: () => Promise.resolve(requests),
    close: () => context.close(),
  };
}

async function evaluateExpression(page: PuppeteerPage, expression: string): Promise<unknown> {
  const json = await page.evaluate(`(async () => JSON.stringify(await ${expression}))()`);
  return typeof json === 'string' ? (JSON.parse(json) as unknown) : undefined;
}

async function press(page: PuppeteerPage, key: string): Promise<void> {
  const modifiers = key.split('+').slice(0, -1) as KeyInput[];
  for (const modifier of modifiers) await page.keyboard.down(modifier);
  await page.keyboard.press(key.slice(key.lastIndexOf('+') + 1) as KeyInput);
  for (const modifier of modifiers.reverse()) await page.keyboard.up(modifier);
}

async function setViewport(page: PuppeteerPage, size: Size): Promise<Size> {
  await page.setViewport(size);
  return size;
}

async function emulateMedia(page: PuppeteerPage, features: MediaFeatures): Promise<boolean> {
  const list = Object.entries({ ...MEDIA, ...features }).map(([name, value]) => ({ name, value }));
  await page.emulateMediaFeatures(list);
  return true;
}

/**
 * The part of the browser's accessibility tree that begins at an element; nodes that it leaves out hand on their
 * children.
 */
async function accessibleTree(page: PuppeteerPage, selector: string): Promise<AccessibleNode | undefined> {
  const element = await page.$(selector);
  if (!element) throw new Error(`There is no ${selector}`);
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  const byId = new Map(nodes.map((each) => [each.nodeId, each]));
  const build = (current: Protocol.Accessibility.AXNode): AccessibleNode[] => {
    const children = (current.childIds ?? []).flatMap((id) => byId.get(id) ?? []).flatMap(build);
    return current.ignored ? children : [accessibleNode(current, children)];
  };
  const id = await element.backendNodeId();
  const root = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === id);
  return root && build(root)[0];
}

function accessibleNode(
  { role, name, value, properties = [] }: Protocol.Accessibility.AXNode,
  children: AccessibleNode[],
): AccessibleNode {
  const states = Object.fromEntries(properties.map((property) => [property.name, property.value.value as unknown]));
  return {
    ...states,
    role: String(role?.value ?? ''),
    name: String(name?.value ?? ''),
    value: value?.value as string | undefined,
    children,
  } as AccessibleNode;
}

function typeOf(message: ConsoleMessage): Message['type'] {
  const type: string = message.type();
  if (type === 'warning' || type === 'warn') return 'warn';
  return type === 'error' || type === 'info' || type === 'debug' ? type : 'log';
}
