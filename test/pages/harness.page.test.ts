/** The page tests can only be trusted when they see what is wrong: this page is wrong on purpose. */
import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { after } from 'node:test';

import { requestedScrollBars, WINDOW } from '../../tools/browsers/surroundings.mjs';
import { testPage } from './browser.js';
import { openServer } from './server.js';

const PAGE = `<!doctype html>
<html lang="nb">
  <head><title>Feil med vilje</title></head>
  <body>
    <main><h1>Feil</h1><button>Trykk</button><input><p style="color: red">Rød?</p></main>
    <script src="/faults.js"></script>
  </body>
</html>`;

const FAULTS = `
document.querySelector('button').addEventListener('click', () => { document.title = 'Trykket'; });
console.warn('a warning');
Promise.reject(new Error('a rejection'));
try { document.body.innerHTML = '<b>markup</b>'; } catch {}
setTimeout(() => { throw new Error('an error'); });
`;

function sendFaults(_request: unknown, response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/javascript' });
  response.end(FAULTS);
}

/** A page that says nothing of its font, and is longer than any window. */
const PLAIN = `<!doctype html><html lang="nb"><head><title>Vanlig</title></head>
<body><span>Verdiskaping</span><p><svg height="5000"></svg></p></body></html>`;

const server = await openServer({ '/wrong': PAGE, '/faults.js': sendFaults, '/plain': PLAIN }, { strictCsp: true });
after(() => server.close());

testPage('a wrong page is seen to be wrong', async (page) => {
  await page.goto(`${server.origin}/wrong`);
  for (const expected of [
    /^warn: a warning/,
    /^uncaught: .*a rejection/,
    /^uncaught: .*an error/,
    /^violation: style-src-attr inline/,
    /^violation: require-trusted-types-for/,
  ]) {
    await page.says(expected);
  }
  assert.deepEqual(await page.axe(), ['label (critical): ["input"]']);
  assert.ok(server.log.includes('GET /faults.js'));
  assert.ok((await page.requests()).includes(`${server.origin}/faults.js`));
});

testPage('a page answers to keys, mouse and size', async (page) => {
  await page.goto(`${server.origin}/wrong`);
  const size = await page.setViewport(800, 500);
  assert.deepEqual(size, { width: 800, height: 500 });
  assert.deepEqual(await page.evaluate(() => [innerWidth, innerHeight]), [800, 500]);
  const place = await page.evaluate(() => {
    const { x, y } = document.querySelector('button')!.getBoundingClientRect();
    return { x: x + 5, y: y + 5 };
  });
  await page.click(place.x, place.y);
  await page.waitFor(() => document.title === 'Trykket');
  await page.evaluate(() => document.querySelector('button')!.focus());
  await page.press('Tab', 'h', 'e', 'i');
  const typed = await page.evaluate((selector) => document.querySelector<HTMLInputElement>(selector)?.value, 'input');
  assert.equal(typed, 'hei');
  await page.press('Shift+Tab');
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'BUTTON');
  assert.equal((await page.screenshot()).subarray(1, 4).toString(), 'PNG');
});

testPage('a page meets the same machine everywhere', async (page) => {
  await page.goto(`${server.origin}/plain`);
  const met = await page.evaluate(() => {
    const { locale, timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    return {
      language: [navigator.language, locale, timeZone],
      screen: [innerWidth, innerHeight, devicePixelRatio, screen.colorDepth],
      isDark: matchMedia('(prefers-color-scheme: dark)').matches,
      hasReducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
      hasForcedColors: matchMedia('(forced-colors: active)').matches,
      scrollBar: innerWidth - document.documentElement.clientWidth,
      textWidth: document.querySelector('span')!.getBoundingClientRect().width / 16,
    };
  });
  const { scrollBar, textWidth, ...rest } = met;
  assert.deepEqual(rest, {
    language: ['en-US', 'en-US', 'Europe/Oslo'],
    screen: [WINDOW.width, WINDOW.height, 1, 24],
    isDark: false,
    hasReducedMotion: false,
    hasForcedColors: false,
  });
  // Classic scroll bars are 12 to 21 pixels wide in these engines.
  assert.equal(scrollBar > 10, requestedScrollBars() === 'classic');
  // Inter, in ems; on other systems than Linux pages that name no font have the system's.
  if (process.platform === 'linux') assert.ok(Math.abs(textWidth - 6.13) < 0.1, `${textWidth} em`);
});
