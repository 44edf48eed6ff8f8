/** Each state of the built editor: nothing for axe, one heading of the first level, named parts, nothing too wide. */
import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';

import { engines, testPage } from '../browser.js';
import type { Page } from '../page.js';
import { openServer, type PageServer } from '../server.js';

let server: PageServer;
before(async () => {
  server = await openServer({}, { strictCsp: true });
});
after(() => server.close());

const FEED = '?feed=/demo/feeds/ostfold.json';
const PASTED = ['region\t1. kvartal 2024', 'Halden\t14417', 'Moss\t23619*', 'Hele landet\t3200000'].join('\n');

/** What the page is made of, with open shadow roots taken as part of it. */
interface Structure {
  readonly headings: readonly string[];
  readonly landmarks: readonly string[];
  readonly focused: string;
  readonly width: number;
}

async function structureOf(page: Page): Promise<Structure> {
  return page.evaluate(() => {
    const all = (parent: ParentNode): Element[] =>
      [...parent.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? all(each.shadowRoot) : [])]);
    const seen = all(document).filter((each) => each.getClientRects().length > 0);
    const textOf = (each: Element | null | undefined): string => each?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    const isLandmark = (each: Element): boolean => ['nav', 'main', 'aside'].includes(each.localName);
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    return {
      headings: seen
        .filter(({ localName }) => /^h[1-6]$/.test(localName))
        .map((each) => `${each.localName} ${textOf(each)}`),
      landmarks: seen
        .filter(isLandmark)
        .map((each) => `${each.localName} ${each.getAttribute('aria-label') ?? ''}`.trim()),
      focused: `${focused?.localName ?? ''} ${textOf(focused)}`,
      width: document.documentElement.scrollWidth,
    };
  });
}

/** Waits until the page has such a heading of the first level, and the checks have said what they found. */
async function arrive(page: Page, heading: string): Promise<void> {
  await page.waitFor((wanted: string) => {
    const all = (parent: ParentNode): Element[] =>
      [...parent.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? all(each.shadowRoot) : [])]);
    const elements = all(document);
    const isThere = elements.some(({ localName, textContent }) => localName === 'h1' && textContent.includes(wanted));
    const status = elements.find(({ localName }) => localName === 'problem-panel')?.shadowRoot?.textContent ?? 'feil';
    return isThere && status.includes('feil');
  }, heading);
}

async function open(page: Page, fragment: string, heading: string): Promise<void> {
  await page.goto(`${server.origin}/dist/editor.html${FEED}`);
  await arrive(page, 'Antall jobber');
  if (fragment === '') return;
  await page.evaluate((hash) => void (location.hash = hash), fragment);
  await arrive(page, heading);
}

async function paste(page: Page): Promise<void> {
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    const event = new ClipboardEvent('paste', { bubbles: true, composed: true, cancelable: true });
    // Firefox takes none from those who make an event.
    Object.defineProperty(event, 'clipboardData', { value: data });
    document.body.dispatchEvent(event);
  }, PASTED);
}

/** Presses the first button that begins so, when it is there. */
async function press(page: Page, name: string): Promise<void> {
  await page.waitFor((wanted: string) => {
    const all = (parent: ParentNode): Element[] =>
      [...parent.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? all(each.shadowRoot) : [])]);
    const button = all(document).find(
      ({ localName, textContent }) => localName === 'button' && textContent.trim().startsWith(wanted),
    );
    if (button instanceof HTMLElement) button.click();
    return button !== undefined;
  }, name);
}

/** No level is left out on the way down, and there is one first level. */
function assertOrder(headings: readonly string[]): void {
  const levels = headings.map((heading) => Number(heading[1]));
  assert.equal(levels.filter((level) => level === 1).length, 1, headings.join('\n'));
  const from = levels.slice(levels.indexOf(1));
  for (const [index, level] of from.entries())
    assert.ok(level <= (from[index - 1] ?? 0) + 1, `${headings.join('\n')}\n${level} is left alone`);
}

const STATES: readonly (readonly [name: string, fragment: string, heading: string])[] = [
  ['the figures', '', 'Antall jobber'],
  ['the problems', '#problems', 'Sjekk'],
  ['what is changed', '#changes', 'Hva er endret?'],
  ['saving', '#save', 'Lagre'],
  ['the strategy', '#strategy', 'Strategi'],
  ['the file itself', '#about', 'Om datafilen'],
  ['the list of focus areas', '#list=focusAreas', 'Fokusområder'],
  ['a focus area', '#item=focusAreas/0', 'Grønt industriløft'],
  ['a key figure', '#item=indicators/0', 'Antall jobber'],
  ['a project', '#item=projects/0', ''],
  ['a target', '#item=targets/0', ''],
  ['an actor', '#item=actors/0', ''],
  ['a link between actors', '#item=links/0', ''],
  ['a region', '#item=regions/0', ''],
];

/** The first pages are tried in every engine, the forms, which are made alike, in Chromium. */
const IN_ALL_ENGINES = 2;

describe('each page of the editor', () => {
  for (const [index, [name, fragment, heading]] of STATES.entries()) {
    const inEngines = index < IN_ALL_ENGINES ? engines : (['chromium'] as const);
    const sound = `has nothing for axe and reads in order: ${name}`;
    testPage(
      sound,
      async (page) => {
        await open(page, fragment, heading);
        assert.deepEqual(await page.axe(), []);
        const { headings, landmarks, focused } = await structureOf(page);
        assertOrder(headings);
        const hasPreview = fragment !== '#changes' && fragment !== '#save';
        assert.deepEqual(landmarks, [
          'nav Trinn',
          'nav Delene av datafilen',
          'main',
          ...(hasPreview ? ['aside Slik ser leserne det'] : []),
        ]);
        if (fragment !== '') assert.match(focused, /^h1 /);
        const title = headings.find((each) => each.startsWith('h1 '))?.slice(3);
        assert.equal(
          await page.evaluate(() => document.title.replace(/\s+/g, ' ')),
          `${title ?? ''} – ostfold.json – samspill redaktør`,
        );
        assert.deepEqual(await page.problems(), []);
      },
      inEngines,
    );
  }

  testPage('has nothing for axe while a paste is looked at, and after', async (page) => {
    await open(page, '', '');
    await paste(page);
    await page.waitFor(() => {
      const pane = document.querySelector('samspill-editor')?.shadowRoot?.querySelector('figures-page');
      return pane?.shadowRoot?.querySelector('#preview-heading');
    });
    assert.deepEqual(await page.axe(), []);
    assertOrder((await structureOf(page)).headings);
    assert.match((await structureOf(page)).focused, /^h2 Slik ble det forstått/);
  });

  testPage('has nothing for axe where a file must be mended by hand', async (page) => {
    await page.goto(`${server.origin}/dist/editor.html?feed=/demo/gallery/feeds/broken.json`);
    await arrive(page, 'må rettes først');
    assert.deepEqual(await page.axe(), []);
    assertOrder((await structureOf(page)).headings);
  });

  testPage('has nothing for axe on a dark page', async (page) => {
    await page.emulateMedia({ 'prefers-color-scheme': 'dark' });
    await open(page, '#item=focusAreas/0', 'Grønt industriløft');
    assert.deepEqual(await page.axe(), []);
  });

  for (const width of [360, 768, 1024, 1472]) {
    testPage(`needs no scrolling sideways at ${width} px, with text of twice the size neither`, async (page) => {
      const { width: given } = await page.setViewport(width, 800);
      for (const [fragment, heading] of [
        ['', ''],
        ['#item=focusAreas/0', 'Grønt industriløft'],
        ['#problems', 'Sjekk'],
      ] as const) {
        await open(page, fragment, heading);
        assert.ok((await structureOf(page)).width <= given, fragment);
        if (given < 720) continue;
        await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(undefined))));
        assert.ok((await structureOf(page)).width <= given, `${fragment}, large text`);
      }
    });
  }
});

describe('the head of the editor', () => {
  for (const width of [360, 768, 1200, 1472]) {
    testPage(`stays as high from page to page, and when something has been changed, at ${width} px`, async (page) => {
      await page.setViewport(width, 800);
      const height = () =>
        page.evaluate(() => {
          const header = document.querySelector('samspill-editor')?.shadowRoot?.querySelector('header');
          return header?.getBoundingClientRect().height;
        });
      await open(page, '', '');
      const before = await height();
      await paste(page);
      await press(page, 'Ta inn');
      for (const fragment of ['#changes', '#save', '#list=focusAreas']) {
        await page.evaluate((hash) => void (location.hash = hash), fragment);
        await arrive(page, '');
        assert.equal(await height(), before, fragment);
      }
    });
  }

  testPage('leads past itself, to the page and to what readers see, also where that is a tab', async (page) => {
    await page.setViewport(768, 800);
    await open(page, '', '');
    const parts = [];
    for (const index of [0, 1]) {
      await page.evaluate((at) => {
        const links = document
          .querySelector('samspill-editor')
          ?.shadowRoot?.querySelectorAll<HTMLElement>('.skip-link');
        links?.[at]?.focus();
      }, index);
      await page.press('Enter');
      await page.waitFor(
        () => document.querySelector('samspill-editor')?.shadowRoot?.activeElement?.localName !== 'button',
      );
      parts.push(
        await page.evaluate(() => document.querySelector('samspill-editor')?.shadowRoot?.activeElement?.localName),
      );
    }
    assert.deepEqual(parts, ['main', 'aside']);
    assert.ok((await structureOf(page)).landmarks.includes('aside Slik ser leserne det'));
  });
});
