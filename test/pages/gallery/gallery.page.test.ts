/**
 * The gallery as it is built, on the strictest page: every element in every state, in one visit for each element. What
 * can be chosen is chosen by its links, as a reader would, and nothing is loaded again in between.
 */
import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';

import { ELEMENTS, STATES, type State, type Tag } from '../../../demo/gallery/states.js';
import { LANGUAGES, type Language } from '../../../src/feed/feed.js';
import type { EngineName } from '../../../tools/browsers/engines.mjs';
import { testPage } from '../browser.js';
import { frameStateOf, wordsOf } from './gallery-words.js';
import type { Page } from '../page.js';
import { openServer, type PageServer } from '../server.js';

const TAGS = Object.keys(ELEMENTS) as Tag[];
const WIDTHS = ['1200', '360', '240'];

/** What the page says on purpose: an address that does not exist, and the problems of feeds that have some. */
const EXPECTED = [
  /status of 404/,
  /^warn: samspill: http\S+\/gallery(?:\.html|\/feeds\/(?:problems|broken|newer-version)\.json)\n/,
  // The states without a feed, as they are told to who keeps the page.
  /^warn: samspill: .*\S+\?answer=refused \(/,
  /^warn: samspill: .*\S+(?:\/finnes-ikke\.json|\?answer=once) \(/,
  /^warn: samspill: \S+\/gallery\.html \S+ (?:ei|en|a) /,
  /^warn: samspill: <[\w-]+> .*[«“”]src[»”]/,
  /^error: samspill: <indicator-chart> could not be drawn\./,
  // Vega's way to say that there is no number.
  /^warn: samspill: <indicator-chart> Infinite extent/,
];

/** Faults of the elements that are known. One that is mended fails the test until it is taken out here. */
const KNOWN: readonly { readonly tag: Tag; readonly fault: RegExp; readonly engines: readonly EngineName[] }[] = [
  // A unit of long words, in the change on a tile and under the figure.
  { tag: 'kpi-jobs-value', fault: /^long-words: \d+ of 240 px$/, engines: ['chromium', 'firefox', 'webkit'] },
  // In the narrow list the heading of the chosen group is a button.
  { tag: 'five-factor-map', fault: /^heading-order .*map-selected/, engines: ['chromium', 'firefox', 'webkit'] },
];

/**
 * The page shows the same element many times, so its parts have the same names many times. Colours are the same in all
 * engines, and their contrast takes longest to compute.
 */
const axeOptions = (engine: EngineName) => ({
  rules: { 'landmark-unique': { enabled: false }, 'color-contrast': { enabled: engine === 'chromium' } },
});

let server: PageServer;
before(async () => {
  server = await openServer({}, { strictCsp: true });
});
after(() => server.close());

const statesOf = (tag: Tag): readonly State[] => STATES.filter(({ cases }) => cases[tag] !== undefined);

/** Words are the same in all engines; that they follow the choice is seen in two of them. */
const languagesIn = (engine: EngineName): readonly Language[] => (engine === 'chromium' ? LANGUAGES : ['nb', 'sv']);

/** Opens the gallery, which fills itself when its script has come. */
async function open(page: Page, query: string): Promise<void> {
  await page.goto(`${server.origin}/demo/gallery.html?${query}`);
  await page.waitFor(() => document.querySelector('.stage > *') !== null);
}

/** What can be read in each state, the page's own words between the tags included. */
function textsOf(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(() => {
    const textOf = (element: HTMLElement) =>
      `${element.shadowRoot?.querySelector<HTMLElement>('.frame')?.innerText} ${element.innerText}`;
    const cases = [...document.querySelectorAll<HTMLElement>('.case')];
    return Object.fromEntries(
      cases.map((one): [string, string] => {
        const texts = [...one.querySelectorAll<HTMLElement>('.stage > *')].map(textOf);
        return [one.dataset['state'] ?? '', texts.join(' ').replace(/\s+/gu, ' ')];
      }),
    );
  });
}

async function choose(page: Page, name: 'lang' | 'width' | 'theme' | 'look' | 'state', value: string): Promise<void> {
  await page.evaluate(
    (axis, wanted) => document.querySelector<HTMLElement>(`[data-name="${axis}"][data-value="${wanted}"]`)?.click(),
    name,
    value,
  );
}

/** Looks at each figure until it is drawn, or gives way to the reason why not: both happen when it comes near. */
async function lookAtAll(page: Page): Promise<void> {
  await page.waitFor(() => {
    const roots = [...document.querySelectorAll('.stage > *')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const charts = roots.flatMap((root) => [...root.querySelectorAll('[part~="chart"]')]);
    const waiting = charts.find((chart) => chart.checkVisibility() && !chart.querySelector('svg'));
    waiting?.scrollIntoView({ block: 'center' });
    return !waiting;
  });
}

/** States in which something sticks out of the stage, once everything has followed its width. */
function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    for (let frames = 0; frames < 4; frames += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    return [...document.querySelectorAll<HTMLElement>('.case')].flatMap((one) => {
      const { scrollWidth = 0, clientWidth = 0 } = one.querySelector('.stage') ?? {};
      return scrollWidth > clientWidth ? [`${one.dataset['state']}: ${scrollWidth} of ${clientWidth} px`] : [];
    });
  });
}

/** Waits until every state is there, and is what it should be. */
function waitForStates(page: Page, tag: Tag): Promise<void> {
  const wanted = Object.fromEntries(statesOf(tag).map((state) => [state.id, frameStateOf(state)]));
  return page.waitFor((expected) => {
    const cases = [...document.querySelectorAll<HTMLElement>('.case')];
    const isThere = (one: HTMLElement): boolean => {
      const elements = [...one.querySelectorAll('.stage > *')];
      const state = expected[one.dataset['state'] ?? ''];
      // Downloads come with the last that is loaded; what is empty has none.
      const last = state === 'ready' ? ':has([part~="downloads"], [part~="empty"])' : '';
      return elements.length > 0 && elements.every((one) => one.shadowRoot?.querySelector(`.frame.${state}${last}`));
    };
    return cases.length === Object.keys(expected).length && cases.every(isThere);
  }, wanted);
}

function waitForLanguage(page: Page, language: string): Promise<void> {
  return page.waitFor((wanted) => {
    const elements = [...document.querySelectorAll('.stage > *')];
    return elements.every(({ shadowRoot }) => shadowRoot?.querySelector('.frame')?.getAttribute('lang') === wanted);
  }, language);
}

/**
 * Checks that each state says what it is in a language. A figure that cannot be drawn says so again in every language,
 * once it has been looked at.
 */
async function expectWords(page: Page, tag: Tag, language: Language): Promise<void> {
  await choose(page, 'lang', language);
  await waitForLanguage(page, language);
  const deadline = performance.now() + 5_000;
  let missing = await missingWords(page, tag, language);
  while (missing.length > 0 && performance.now() < deadline) {
    await page.evaluate((id) => document.querySelector(`[data-state="${id}"]`)?.scrollIntoView(), missing[0]?.state);
    missing = await missingWords(page, tag, language);
  }
  assert.deepEqual(missing, []);
}

interface MissingWords {
  readonly state: string;
  readonly words: string;
  readonly text: string;
}

async function missingWords(page: Page, tag: Tag, language: Language): Promise<readonly MissingWords[]> {
  const texts = await textsOf(page);
  return statesOf(tag).flatMap((state) => {
    const text = texts[state.id] ?? '';
    const words = wordsOf(state, tag).map((entry) => entry[language]);
    return words.filter((each) => !text.includes(each)).map((each) => ({ state: state.id, words: each, text }));
  });
}

/** Checks that the faults found are the known ones. */
function expectKnown(found: readonly string[], tag: Tag, engine: EngineName): void {
  const known = KNOWN.filter((one) => one.tag === tag && one.engines.includes(engine));
  const unknown = found.filter((fault) => !known.some((one) => one.fault.test(fault)));
  const mended = known.filter(({ fault }) => !found.some((one) => fault.test(one)));
  assert.deepEqual({ unknown, mended }, { unknown: [], mended: [] });
}

/** All states of an element under one another, looked at. */
async function openAll(page: Page, tag: Tag): Promise<void> {
  await page.setViewport(1280, 3000);
  await open(page, `element=${tag}&state=all&width=1200&theme=light`);
  await waitForStates(page, tag);
  await lookAtAll(page);
}

async function expectNoProblems(page: Page): Promise<void> {
  const problems = await page.problems();
  assert.deepEqual(
    problems.filter((problem) => !EXPECTED.some((known) => known.test(problem))),
    [],
  );
}

describe('the gallery', () => {
  for (const tag of TAGS) {
    testPage(`${tag}: each state says what it is in every language`, async (page) => {
      await openAll(page, tag);
      for (const language of languagesIn(page.engine)) await expectWords(page, tag, language);
      await expectNoProblems(page);
    });

    testPage(`${tag}: each state fits in every width, and has nothing for axe`, async (page) => {
      await openAll(page, tag);
      const found: string[] = [];
      for (const width of WIDTHS) {
        await choose(page, 'width', width);
        await lookAtAll(page);
        found.push(...(await tooWide(page)));
      }
      found.push(...(await page.axe('html', axeOptions(page.engine))));
      expectKnown(found, tag, page.engine);
      await expectNoProblems(page);
    });
  }

  testPage(
    'choices are links: they keep the address, the title and the rest, and the browser goes back',
    async (page) => {
      await page.setViewport(1280, 900);
      await open(page, 'element=five-factor-map&state=composition&lang=xx&mine=1');
      const shown = () =>
        page.evaluate(() => ({
          query: location.search,
          title: document.title,
          tags: [...document.querySelectorAll('.stage > *')].map(({ localName }) => localName),
          current: [...document.querySelectorAll('.choices [aria-current]')].map(({ textContent }) => textContent),
          focus: document.activeElement?.textContent,
        }));
      // A state that the element does not have, and a language that nobody has, are the first of each.
      assert.deepEqual((await shown()).current, [
        ...['Fem-faktorkartet', 'Bokmål', 'Fri', 'Som enheten', 'I en ramme', 'Vanlig'],
      ]);
      const said = () => page.evaluate(() => document.querySelector('.shown')?.textContent ?? '');
      assert.match(
        await said(),
        /^Galleriet har ikke state=composition eller lang=xx\. Her vises: Fem-faktorkartet · Vanlig/,
      );
      await page.evaluate(() => document.querySelector<HTMLElement>('[data-name="lang"][data-value="sv"]')?.focus());
      await page.press('Enter');
      await page.evaluate(() =>
        document.querySelector<HTMLElement>('[data-name="state"][data-value="stale"]')?.focus(),
      );
      await page.press('Enter');
      await page.waitFor(() => document.querySelector('.stage > *')?.shadowRoot?.querySelector('.frame.ready'));
      const stale = await shown();
      assert.equal(stale.query, '?element=five-factor-map&state=stale&lang=sv&mine=1&width=free&theme=auto&look=card');
      assert.match(await said(), /^Fem-faktorkartet · Siste gode tall · Svenska/);
      assert.equal(stale.title, 'Siste gode tall: Fem-faktorkartet – galleri – samspill');
      assert.deepEqual(stale.tags, ['five-factor-map']);
      assert.deepEqual(stale.current, [
        ...['Fem-faktorkartet', 'Svenska', 'Fri', 'Som enheten', 'I en ramme', 'Siste gode tall'],
      ]);
      assert.equal(stale.focus, 'Siste gode tall');
      await page.evaluate(() => history.back());
      await page.waitFor(() => document.title.startsWith('Vanlig'));
      assert.deepEqual((await shown()).current, [
        ...['Fem-faktorkartet', 'Svenska', 'Fri', 'Som enheten', 'I en ramme', 'Vanlig'],
      ]);
    },
  );

  testPage('what stands round the elements is the reader’s choice, and stays at another state', async (page) => {
    await open(page, 'element=focus-area-wheel&look=plain');
    const look = () => page.evaluate(() => document.querySelector('.stage > *')?.getAttribute('look') ?? '');
    const isReady = () =>
      document.querySelector('.stage > *')?.shadowRoot?.querySelector('.frame.ready') instanceof Element;
    await page.waitFor(isReady);
    assert.equal(await look(), 'plain');
    await choose(page, 'look', 'editorial');
    await page.waitFor(() => document.querySelector('.stage > *')?.getAttribute('look') === 'editorial');
    await choose(page, 'state', 'stale');
    await page.waitFor(() => document.querySelector('[data-state="stale"] .stage > *') instanceof Element);
    assert.equal(await look(), 'editorial');
  });

  testPage(
    'light and dark are the reader’s choice, and a phone sees the element before all that can be chosen',
    async (page) => {
      await page.setViewport(500, 900);
      for (const [theme, background] of [
        ['dark', 'rgb(17, 23, 29)'],
        ['light', 'rgb(255, 255, 255)'],
      ] as const) {
        await open(page, `element=focus-area-wheel&width=1200&theme=${theme}`);
        await page.waitFor(() => document.querySelector('.stage > *')?.shadowRoot?.querySelector('.frame.ready'));
        await page.waitFor(() => document.querySelector('.room')?.hasAttribute('tabindex'));
        const seen = await page.evaluate(() => ({
          page: getComputedStyle(document.body).backgroundColor,
          isOpen: document.querySelector('.choices details')?.hasAttribute('open'),
          isRoomScrolled: document.querySelector('.room')?.hasAttribute('tabindex'),
          excess: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        }));
        assert.deepEqual(seen, { page: background, isOpen: false, isRoomScrolled: true, excess: 0 });
        assert.deepEqual(await page.axe('html', axeOptions(page.engine)), []);
      }
    },
  );
});
