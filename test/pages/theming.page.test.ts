/** The theming page in its three looks: the widgets are ready, look as the style sheet says, and stay accessible. */
import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';

import { testPage } from './browser.js';
import type { Page } from './page.js';
import { openServer, type PageServer } from './server.js';

/** What the frame of every widget has in a look, as the browser computes it; the font is the first of its family. */
interface Look {
  readonly name: string;
  readonly query: string;
  readonly color: string;
  readonly background: string;
  readonly font: string;
}

const LOOKS: readonly Look[] = [
  { name: 'plain', query: 'look=plain', color: 'rgb(27, 39, 51)', background: 'rgb(255, 255, 255)', font: 'system-ui' },
  {
    name: 'Designsystemet, light',
    query: 'look=designsystemet&scheme=light',
    color: 'rgb(18, 36, 29)',
    background: 'rgb(255, 255, 255)',
    font: 'Inter',
  },
  {
    name: 'Designsystemet, dark',
    query: 'look=designsystemet&scheme=dark',
    color: 'rgb(234, 243, 239)',
    background: 'rgb(15, 26, 23)',
    font: 'Inter',
  },
  { name: 'loud', query: 'look=loud', color: 'rgb(255, 244, 224)', background: 'rgb(58, 22, 112)', font: 'Rockwell' },
];

let server: PageServer;
before(async () => {
  server = await openServer({}, { strictCsp: true });
});
after(() => server.close());

async function open(page: Page, query: string): Promise<void> {
  await page.goto(`${server.origin}/demo/theming.html?${query}`);
  await page.waitFor(() => {
    const widgets = [...document.querySelectorAll('focus-area-wheel, five-factor-map, kpi-jobs-value')];
    return widgets.length === 3 && widgets.every((widget) => widget.shadowRoot?.querySelector('.frame.ready'));
  });
}

/** Colour, background and first font of the frame of each widget. */
function framesOf(page: Page): Promise<readonly (readonly string[])[]> {
  return page.evaluate(() => {
    const widgets = [...document.querySelectorAll('focus-area-wheel, five-factor-map, kpi-jobs-value')];
    return widgets.map((widget) => {
      const { color, backgroundColor, fontFamily } = getComputedStyle(widget.shadowRoot!.querySelector('.frame')!);
      return [color, backgroundColor, (fontFamily.split(',')[0] ?? '').replace(/["']/g, '')];
    });
  });
}

/** What can be seen of the switch: the chosen radio buttons, and the sections shown. */
function choiceOf(page: Page): Promise<{ chosen: string[]; shown: string[] }> {
  return page.evaluate(() => {
    const inputs = [...document.querySelectorAll<HTMLInputElement>('input:checked')];
    const sections = [...document.querySelectorAll<HTMLElement>('section[data-look]:not([hidden])')];
    return { chosen: inputs.map(({ value }) => value), shown: sections.map(({ dataset }) => dataset['look'] ?? '') };
  });
}

describe('the theming page', () => {
  for (const { name, query, color, background, font } of LOOKS) {
    testPage(`${name}: three widgets in its colours and font, silently, with nothing for axe`, async (page) => {
      await page.emulateMedia({ 'prefers-color-scheme': 'light' });
      await open(page, query);
      assert.deepEqual(
        await framesOf(page),
        Array.from({ length: 3 }, () => [color, background, font]),
      );
      assert.deepEqual(await page.axe(), []);
      assert.deepEqual(await page.problems(), []);
    });
  }

  testPage('keys switch the look, the address keeps it, and an unknown one is the plain one', async (page) => {
    await open(page, 'look=unheard-of');
    assert.deepEqual(await choiceOf(page), { chosen: ['plain', 'auto'], shown: ['plain'] });
    await page.evaluate(() => document.querySelector<HTMLInputElement>('input[value="designsystemet"]')?.focus());
    await page.press('ArrowDown');
    await page.waitFor(() => location.search === '?look=loud');
    assert.deepEqual(await choiceOf(page), { chosen: ['loud', 'auto'], shown: ['loud'] });
    const loud = LOOKS.at(-1)!;
    assert.deepEqual(
      await framesOf(page),
      Array.from({ length: 3 }, () => [loud.color, loud.background, loud.font]),
    );
    assert.deepEqual(await page.problems(), []);
  });

  testPage('no look is wider than its window', async (page) => {
    await page.setViewport(500, 800);
    for (const { name, query } of LOOKS) {
      await open(page, query);
      const excess = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      assert.ok(excess <= 0, `${name}: ${excess} px too wide`);
    }
  });
});
