/** Elements that are made of what a content management system lets through: places with attributes, and links. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe } from 'node:test';

import { root } from '../../../tools/process/run.mjs';
import { projectFile } from '../../demo/demo-feeds.js';
import { timePasses } from '../../time-passes.js';
import { LINK, PLACE, staticPages } from '../../ways-in/pasted.js';
import { testPage } from '../browser.js';
import type { Page } from '../page.js';
import { openServer, type PageServer } from '../server.js';

/** Milliseconds after which a slow feed comes: the page has long been painted. */
const LATE = 300;

/** What the browser may count as shift of the layout, where 0.1 is what is called good. */
const UNNOTICED = 0.02;

const SCRIPT = '<script src="/samspill/samspill.js" data-links></script>';
const PARAGRAPHS = '<p class="after">Teksten under, som noen kanskje har begynt å lese.</p>'.repeat(20);

/** Adds up what the browser counts as shift of its layout; the least that it counts is three pixels. */
const RECORDER = `
window.shift = 0;
new PerformanceObserver((list) => {
  for (const { value } of list.getEntries()) window.shift += value;
}).observe({ type: 'layout-shift', buffered: true });`;

function pageWith(...content: readonly string[]): string {
  return (
    '<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Side</title>' +
    `<meta name="viewport" content="width=device-width"><script src="/recorder.js"></script>${SCRIPT}</head>` +
    `<body><h1>Østfold</h1><p>Et avsnitt.</p>${content.join('\n')}${PARAGRAPHS}</body></html>`
  );
}

/** What docs/embed.md tells to paste, to the letter: the blocks of HTML under a heading. */
function blocksUnder(heading: string): readonly string[] {
  const [, section = ''] = projectFile('docs/embed.md').split(`# ${heading}\n`);
  const [own = ''] = section.split(/\n#/);
  return Array.from(own.matchAll(/```html\n([\s\S]*?)```/g), ([, block = '']) => block);
}

const [SHOWN_PLACE = ''] = blocksUnder('En div i stedet for taggen');
const [SHOWN_LINK = ''] = blocksUnder('En lenke i stedet for taggen');
const SENTENCE = LINK.replace('<p>', '<p>Se ').replace('</p>', '.</p>');

const FEED = projectFile('demo/feeds/ostfold.json');
const [STATIC = ''] = await staticPages();
const STATIC_PLACE = `<div data-samspill="kpi-jobs-value" data-src="/samspill/late.json">${STATIC}</div>`;

/** What is pasted into a page whose feed is late. */
const MOVING: Readonly<Record<string, string>> = {
  place: PLACE.replace('ostfold.json', 'late.json'),
  link: LINK.replace('ostfold.json', 'late.json'),
  'place with static content': STATIC_PLACE,
};

/** Tiles alone have less room. */
const TILES = [
  PLACE.replace('ostfold.json', 'never.json').replace('data-region', 'data-figure="none" data-region'),
  LINK.replace('ostfold.json', 'never.json').replace('region=', 'figure=none&amp;region='),
];

function addressOf(name: string): string {
  return `/moving-${name.replaceAll(' ', '-')}.html`;
}

const PAGES: Readonly<Record<string, string>> = {
  '/docs.html': pageWith(SHOWN_PLACE, SHOWN_LINK),
  '/twice.html': pageWith(
    SHOWN_PLACE,
    SHOWN_LINK,
    SCRIPT,
    SCRIPT.replace('.js', '.js?ver=6').replace('data-links', ''),
  ),
  '/links.html': pageWith(SENTENCE, `<ul><li>${LINK.replace(/<\/?p>/g, '')}</li></ul>`),
  '/misspelled.html': pageWith(SHOWN_PLACE.replace('kpi-jobs-value', 'kpi-job-value')),
  '/tiles.html': pageWith(...TILES),
  '/plain.html': pageWith('<p>Ingen widget</p>').replace(' data-links', ''),
  '/one-file.html': pageWith(SHOWN_PLACE, SHOWN_LINK).replace('samspill.js', 'samspill.iife.js'),
  ...Object.fromEntries(Object.entries(MOVING).map(([name, content]) => [addressOf(name), pageWith(content)])),
};

/** The files of samspill where the docs have them. */
async function fileOf(address: string): Promise<string | Buffer | undefined> {
  if (address === '/recorder.js') return RECORDER;
  if (!address.startsWith('/samspill/')) return undefined;
  const name = path.basename(address);
  if (name === 'late.json') await timePasses(LATE, 'the time that a slow feed takes');
  if (name === 'never.json') await new Promise(() => undefined);
  if (name.endsWith('.json')) return FEED;
  return readFile(path.join(root, 'dist', name)).catch(() => undefined);
}

let server: PageServer;
before(async () => {
  server = await openServer(PAGES, { strictCsp: true, makeFile: fileOf });
});
after(() => server.close());

/** Waits until as many elements as are wanted have all that they show. */
function areWhole(tested: Page, count: number): Promise<void> {
  return tested.waitFor((wanted) => {
    const elements = [...document.querySelectorAll('kpi-jobs-value')];
    const whole = elements.filter((element) => element.shadowRoot?.querySelector('.frame.ready [part~="downloads"]'));
    return whole.length === wanted && elements.length === wanted;
  }, count);
}

describe('places and links of the docs', () => {
  testPage('become elements under the strictest policy, in their places', async (tested) => {
    await tested.goto(`${server.origin}/docs.html`);
    await areWhole(tested, 2);
    const parents = await tested.evaluate(() =>
      Array.from(document.querySelectorAll('kpi-jobs-value'), (element) => [
        element.parentElement?.dataset['samspill'] ?? element.parentElement?.localName,
        element.getAttribute('region'),
        element.textContent?.trim(),
      ]),
    );
    assert.deepEqual(parents, [
      ['kpi-jobs-value', 'moss', 'I 4. kvartal 2023 var det 23 786 jobber i Moss.'],
      ['body', 'moss', 'Jobber i Moss'],
    ]);
    assert.deepEqual(await tested.problems(), []);
  });

  testPage(
    'become elements once where the script is pasted again',
    async (tested) => {
      await tested.goto(`${server.origin}/twice.html`);
      await areWhole(tested, 2);
      assert.deepEqual(await tested.problems(), []);
    },
    ['chromium'],
  );

  testPage(
    'become elements by the script that is one file, too',
    async (tested) => {
      await tested.goto(`${server.origin}/one-file.html`);
      await areWhole(tested, 2);
      assert.deepEqual(await tested.problems(), []);
    },
    ['chromium'],
  );

  testPage(
    'become elements where a preview shows them later',
    async (tested) => {
      await tested.goto(`${server.origin}/links.html`);
      await tested.evaluate(
        (...added) => {
          for (const [index, text] of added.entries()) {
            const place = document.createElement(index === 0 ? 'div' : 'p');
            if (index === 0)
              Object.assign(place.dataset, { samspill: 'kpi-jobs-value', src: '/samspill/ostfold.json' });
            else place.append(Object.assign(document.createElement('a'), { href: text, textContent: 'Jobber' }));
            document.body.prepend(place);
          }
        },
        '',
        '/samspill/embed.html?widget=kpi-jobs-value&feed=ostfold.json',
      );
      await areWhole(tested, 2);
      assert.deepEqual(await tested.problems(), []);
    },
    ['chromium'],
  );
});

describe('what is no such place', () => {
  testPage(
    'stays: links in a sentence and in a list, with no room kept for them at any time',
    async (tested) => {
      await tested.goto(`${server.origin}/links.html`);
      await tested.waitFor(() => customElements.get('five-factor-map') !== undefined);
      const left = await tested.evaluate(() => ({
        elements: document.querySelectorAll('kpi-jobs-value').length,
        links: document.querySelectorAll('a[href*="embed.html"]').length,
        shift: (window as unknown as { readonly shift: number }).shift,
      }));
      assert.deepEqual(left, { elements: 0, links: 2, shift: 0 });
      assert.deepEqual(await tested.problems(), []);
    },
    ['chromium'],
  );

  testPage(
    'keeps its content where the name is misspelled, and the owner is told what was meant',
    async (tested) => {
      await tested.goto(`${server.origin}/misspelled.html`);
      await tested.says(/«kpi-job-value».* Mener du «kpi-jobs-value»\?/);
      assert.equal((await tested.problems()).length, 1);
      assert.match(await tested.evaluate(() => document.body.innerText), /23\u00a0786 jobber/);
    },
    ['chromium'],
  );

  testPage(
    'costs a page without such places no request',
    async (tested) => {
      await tested.goto(`${server.origin}/plain.html`);
      await tested.waitFor(() => customElements.get('five-factor-map') !== undefined);
      assert.deepEqual(
        (await tested.requests()).filter((address) => address.includes('upgrade')),
        [],
      );
    },
    ['chromium'],
  );
});

describe('what follows a place or a link', () => {
  for (const name of Object.keys(MOVING))
    testPage(
      `stays where it is while the element of a ${name} arrives`,
      async (tested) => {
        for (const [width, height] of [
          [390, 844],
          [1200, 800],
        ] as const) {
          await tested.setViewport(width, height);
          await tested.goto(server.origin + addressOf(name));
          await areWhole(tested, 1);
          await timePasses(150, 'the time in which the drawing comes');
          const shift = await tested.evaluate(() => (window as unknown as { readonly shift: number }).shift);
          assert.ok(shift <= UNNOTICED, `${name} at ${width}: ${shift}`);
        }
      },
      ['chromium'],
    );

  testPage(
    'has as much room before the element of tiles alone is there as after, and less than that of a figure',
    async (tested) => {
      const heights = (): Promise<readonly number[]> =>
        tested.evaluate(() =>
          Array.from(document.querySelectorAll('[data-samspill]:is(div, a), body > kpi-jobs-value'), (place) =>
            Math.round(place.getBoundingClientRect().height),
          ),
        );
      await tested.goto(`${server.origin}/tiles.html`);
      await tested.waitFor(() => document.querySelectorAll('kpi-jobs-value:defined').length === 2);
      const found = await heights();
      assert.equal(found.length, 2);
      // 28rem, and the margins of the paragraph.
      assert.ok(
        found.every((height) => height >= 448 && height <= 480),
        found.join(),
      );
      assert.ok((await tested.evaluate(() => (window as unknown as { readonly shift: number }).shift)) <= UNNOTICED);
    },
    ['chromium'],
  );
});
