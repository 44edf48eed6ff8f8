/** What a page has beside a widget stays where it is: while the widget arrives, and when it has arrived. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe } from 'node:test';

import type { EngineName } from '../../../tools/browsers/engines.mjs';
import { timePasses } from '../../time-passes.js';
import { staticHtml } from '../../../src/static/render-static.js';
import { demoFeed } from '../../demo/demo-feeds.js';
import { testPage } from '../browser.js';
import type { Page } from '../page.js';
import { openServer, type PageServer } from '../server.js';

const ELEMENTS = ['kpi-jobs-value', 'focus-area-wheel', 'five-factor-map'] as const;

type ElementName = (typeof ELEMENTS)[number];

/** What `samspill render` makes of the feed, by element. */
const RENDERED = new Map<string, string>();
for (const element of ELEMENTS) RENDERED.set(element, await staticHtml(demoFeed('ostfold'), { element }));
const renderedFor = (element: ElementName): string => RENDERED.get(element) ?? '';

/** What may stand between the tags. */
const BETWEEN: Readonly<Record<string, (element: ElementName) => string>> = {
  nothing: () => '',
  'a sentence': () => '<p>I 4. kvartal 2023 var det 139 985 jobber i Østfold.</p>',
  'a long text': () => '<p>Antall jobber i Østfold steg i 2023, og det er flere enn året før.</p>'.repeat(12),
  'static content': renderedFor,
  'unstyled static content': renderedFor,
};

/** Width and height of a phone and of a laptop. */
const SCREENS = [
  [360, 740],
  [390, 844],
  [768, 1024],
  [1200, 800],
] as const;

const SHEET = '<link rel="stylesheet" href="/dist/samspill-static.css">';

/** Milliseconds after which a slow feed comes: the page has long been painted. */
const LATE = 400;

/** What follows the widget may move by this many pixels: a line that is broken anew in another font. */
const UNNOTICED = 3;

/** Layout shift that the whole page may have. */
const LEAST_SHIFT = 0.02;

const PARAGRAPHS =
  '<p class="after">Teksten som står under widgeten, og som noen kanskje har begynt å lese.</p>'.repeat(20);

/** Notes, in every frame of the browser, how far the visible paragraphs under the widget have moved. */
const RECORDER = `(() => {
  let before = [];
  window.moved = 0;
  window.shift = 0;
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) window.shift += value;
    }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    const places = [...document.querySelectorAll('.after')].map((element) => element.getBoundingClientRect().top);
    for (const [index, top] of places.entries()) {
      const earlier = before[index];
      const isSeen = earlier !== undefined && Math.min(earlier, top) < innerHeight;
      if (isSeen) window.moved = Math.max(window.moved, Math.abs(top - earlier));
    }
    before = places;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})();`;

/** The script as it stands before the widget, and as it comes when the page has long been painted. */
const SCRIPT = '<script src="/dist/samspill.js"></script>';
const LATE_SCRIPT = '<script src="/late.js" async></script>';

function pageWith(
  element: string,
  between: string,
  feed: string,
  { attributes = '', head = '', script = SCRIPT } = {},
): string {
  return `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Side</title>${head}
<script src="/recorder.js"></script></head><body><h1>Østfold</h1><p>Et avsnitt.</p>
${script}
<${element} src="${feed}" ${attributes}>${between}</${element}>${PARAGRAPHS}</body></html>`;
}

/** The page in a frame, since a window of WebKitGTK never gets as narrow as a phone. */
function screenWith(path: string, [width, height]: readonly [number, number]): string {
  return `<!doctype html><html lang="nb"><head><title>Skjerm</title></head><body>
<iframe title="Siden" width="${width}" height="${height}" src="${path}"></iframe></body></html>`;
}

/** A feed that is there at once is tried on one screen: much is then painted in one go. */
const FEEDS = [
  { speed: 'late', feed: '/late.json', screens: SCREENS },
  { speed: 'quick', feed: '/demo/feeds/ostfold.json', screens: SCREENS.slice(1, 2) },
] as const;

interface Case {
  readonly name: string;
  readonly path: string;
  readonly screen: readonly [number, number];
}

const PAGES: Record<string, string> = {};
const CASES: readonly Case[] = ELEMENTS.flatMap((element) =>
  Object.entries(BETWEEN).flatMap(([between, content]) =>
    FEEDS.flatMap(({ speed, feed, screens }) =>
      screens.map((screen) => {
        const path = `/${element}-${between.replaceAll(' ', '-')}-${speed}-${screen[0]}`;
        // What has its style sheet keeps its room without the script.
        const more = between === 'static content' ? { head: SHEET, script: LATE_SCRIPT } : {};
        PAGES[`${path}.html`] = pageWith(element, content(element), feed, more);
        PAGES[`${path}-screen.html`] = screenWith(`${path}.html`, screen);
        return { name: `${element} with ${between} between the tags, ${speed} feed, ${screen[0]} px`, path, screen };
      }),
    ),
  ),
);

/**
 * In Chromium a bare tag on every screen, and the others on a phone and a laptop; elsewhere what is hardest, a phone
 * whose feed is late: what keeps the room is the same.
 */
function casesIn(engine: EngineName): readonly Case[] {
  if (engine !== 'chromium') return CASES.filter(({ path }) => /(?<!static-content)-late-390$/.test(path));
  return CASES.filter(({ path }) => path.includes('-nothing-') || /-late-(?:360|1200)$/.test(path));
}

let server: PageServer;
before(async () => {
  const feed = await readFile('demo/feeds/ostfold.json');
  server = await openServer({
    ...PAGES,
    '/recorder.js': (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(RECORDER);
    },
    '/small.json': (_, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(SMALL_FEED));
    },
    '/late.js': (_, response) => {
      void timePasses(LATE, 'the time that a slow script takes').then(() => {
        response.writeHead(302, { Location: '/dist/samspill.js' }).end();
      });
    },
    '/late.json': (_, response) => {
      void timePasses(LATE, 'the time that a slow feed takes').then(() => {
        response.writeHead(200, { 'Content-Type': 'application/json' }).end(feed);
      });
    },
  });
});
after(() => server.close());

/** Tiles alone, which are lower than a screen, and have less room kept for them. */
const TILES: Case = { name: 'tiles alone', path: '/tiles', screen: [390, 844] };
PAGES['/tiles.html'] = pageWith('kpi-jobs-value', '', '/small.json', { attributes: 'figure="none"' });
PAGES['/tiles-screen.html'] = screenWith('/tiles.html', TILES.screen);

/** A feed with one key figure. */
const SMALL_FEED = {
  feedVersion: '1.1',
  language: 'nb',
  regions: [{ id: 'rakkestad', name: 'Rakkestad', type: 'municipality' }],
  indicators: [
    {
      ...{ id: 'jobber', title: 'Jobber', unit: { id: 'jobs' }, frequency: 'year' },
      series: [{ region: 'rakkestad', observations: [{ period: '2023', value: 3600 }] }],
    },
  ],
};

/** A page on which an element is higher than its static content, read below both; the script comes later. */
const LARGE_TEXT = '<style>body { font: 18px/1.6 Arial } .after { min-height: 100px }</style>';
PAGES['/reading.html'] = pageWith('kpi-jobs-value', renderedFor('kpi-jobs-value'), '/demo/feeds/ostfold.json', {
  head: `${SHEET}${LARGE_TEXT}`,
})
  .replace(SCRIPT, '')
  .replace('<p class="after">', '<p class="after" id="reading">');

/** Three widgets one below the other, by what asks for them, read between the second and the third. */
const ASKED_BY: Readonly<Record<string, (element: ElementName) => string>> = {
  tags: (element) => `<${element} src="/demo/feeds/ostfold.json">${renderedFor(element)}</${element}>`,
  places: (element) =>
    `<div data-samspill="${element}" data-src="/demo/feeds/ostfold.json">${renderedFor(element)}</div>`,
};
for (const [name, put] of Object.entries(ASKED_BY)) {
  const [first, second, third] = ELEMENTS.map(put);
  PAGES[`/three-${name}.html`] = `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Side</title>
${SHEET}${LARGE_TEXT}<script src="/recorder.js"></script></head><body><h1>Østfold</h1>${first}${second}
<p class="after" id="reading">Teksten som noen leser.</p>${third}${PARAGRAPHS}</body></html>`;
}

/** What moved: pixels of what follows, and layout shift as Chromium counts it, inside the widget as well. */
interface Moved {
  readonly moved: number;
  readonly shift: number;
}

async function movedIn(tested: Page, { path }: Case): Promise<Moved> {
  await tested.goto(`${server.origin}${path}-screen.html`);
  await tested.waitFor(() => {
    const widget = document.querySelector('iframe')?.contentDocument?.querySelector('body > [src]:not(script)');
    const root = widget?.shadowRoot;
    return root?.querySelector('.frame.ready [part~="downloads"]') && !root.querySelector('.room');
  });
  // The drawing comes last, in a frame of its own.
  await timePasses(150, 'the time in which the drawing comes');
  return tested.evaluate(() => {
    const { moved, shift } = document.querySelector('iframe')?.contentWindow as unknown as Moved;
    return { moved, shift };
  });
}

describe('what follows a widget on the page', () => {
  for (const element of ELEMENTS) {
    testPage(`stays where it is while a ${element} arrives`, async (tested) => {
      const found: Record<string, Moved> = {};
      for (const each of casesIn(tested.engine).filter(({ path }) => path.startsWith(`/${element}`))) {
        const { moved, shift } = await movedIn(tested, each);
        if (moved > UNNOTICED || shift > LEAST_SHIFT) found[each.name] = { moved, shift };
      }
      assert.deepEqual(found, {});
      assert.deepEqual(await tested.problems(), []);
    });
  }

  testPage('stays where it is while tiles arrive that are lower than the screen', async (tested) => {
    const { moved } = await movedIn(tested, TILES);
    assert.ok(moved <= UNNOTICED, `moved by ${moved} pixels`);
  });

  for (const name of Object.keys(ASKED_BY)) {
    testPage(
      `stays where it is for those who read between widgets that take the place of static content (${name})`,
      async (tested) => {
        for (const [width, height] of [SCREENS[1], SCREENS[3]]) {
          await tested.setViewport(width, height);
          await tested.goto(`${server.origin}/three-${name}.html?${width}#reading`);
          await tested.waitFor(
            () => Math.abs(document.querySelector('#reading')?.getBoundingClientRect().top ?? 9) < 1,
          );
          await tested.evaluate(() => {
            (window as unknown as { moved: number }).moved = 0;
            document.head.append(Object.assign(document.createElement('script'), { src: '/dist/samspill.js' }));
          });
          await tested.waitFor(() => {
            const root = document.querySelector('five-factor-map')?.shadowRoot;
            return root?.querySelector('.frame.ready [part~="downloads"]') && !root.querySelector('.room');
          });
          await timePasses(150, 'the time in which the drawing comes');
          const top = await tested.evaluate(() => document.querySelector('#reading')?.getBoundingClientRect().top);
          const moved = await tested.evaluate(() => (window as unknown as Moved).moved);
          assert.ok(Math.abs(top ?? Number.NaN) <= 1, `stands at ${top} pixels in a page of ${width}`);
          // The paragraphs below come nearer where the map is lower on a phone, out of sight.
          if (width > 1000) assert.ok(moved <= UNNOTICED, `moved by ${moved} pixels`);
        }
      },
      ['chromium', 'firefox'],
    );
  }

  testPage(
    'stays where it is for those who read it while static content above it gives way',
    async (tested) => {
      await tested.goto(`${server.origin}/reading.html#reading`);
      await tested.waitFor(() => Math.abs(document.querySelector('#reading')?.getBoundingClientRect().top ?? 9) < 1);
      await tested.evaluate(() => {
        (window as unknown as { moved: number }).moved = 0;
        document.head.append(Object.assign(document.createElement('script'), { src: '/dist/samspill.js' }));
      });
      await tested.waitFor(() => {
        const root = document.querySelector('kpi-jobs-value')?.shadowRoot;
        return root?.querySelector('.frame.ready [part~="downloads"]') && !root.querySelector('.room');
      });
      await timePasses(150, 'the time in which the drawing comes');
      const { moved, top } = await tested.evaluate(() => ({
        moved: (window as unknown as Moved).moved,
        top: document.querySelector('#reading')?.getBoundingClientRect().top,
      }));
      assert.ok(moved <= UNNOTICED, `moved by ${moved} pixels`);
      assert.ok(Math.abs(top ?? Number.NaN) <= UNNOTICED, `stands at ${top} pixels`);
    },
    // WebKit holds nothing in its place.
    ['chromium', 'firefox'],
  );
});
