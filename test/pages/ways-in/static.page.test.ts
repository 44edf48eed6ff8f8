/** Pages without scripts of ours, under the strictest policy: the built style sheet, in every engine. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { after, before, describe } from 'node:test';

import { FIGURE_NAMES } from '../../../src/figures/doors.js';
import { staticHtml } from '../../../src/static/render-static.js';
import { STATIC_ELEMENTS, type StaticOptions } from '../../../src/static/static-options.js';
import { demoFeed } from '../../demo/demo-feeds.js';
import { root } from '../../../tools/process/run.mjs';
import { engines, testPage } from '../browser.js';
import type { Page } from '../page.js';
import { openServer, type PageServer } from '../server.js';

/** The widths at which pages are looked at; WebKit's window does not get as narrow as a phone. */
const WIDTHS = [1200, 768, 360] as const;
const SHEET = '<link rel="stylesheet" href="/dist/samspill-static.css">';

/** A page with some widgets on it, as a site would have them: below a heading, in a column. */
async function pageWith(all: readonly StaticOptions[], head: string): Promise<string> {
  const feed = demoFeed('ostfold');
  const widgets = await Promise.all(
    all.map((options, index) => staticHtml(feed, { ...options, idPrefix: `samspill-${index + 1}` })),
  );
  return (
    '<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Statisk</title>' +
    `<meta name="viewport" content="width=device-width">${head}</head>` +
    `<body><main><h1>Østfold</h1>${widgets.join('\n')}</main></body></html>`
  );
}

/** A font that is much wider than Arial, by up to 24 per cent in its heavy weight, for all texts. */
const MONTSERRAT = 'node_modules/@expo-google-fonts/montserrat/800ExtraBold/Montserrat_800ExtraBold.ttf';
const WIDE_FONT =
  "@font-face { font-family: Wide; src: url('/wide.ttf'); font-weight: 400 700; } body { font-family: Wide; }";

/** A page that may have fonts of its own, unlike those under the strictest policy. */
function withFonts(page: string): RequestListener {
  return (_, response) => response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
}

const THREE: readonly StaticOptions[] = STATIC_ELEMENTS.map((element) => ({ element }));
const FIGURES: readonly StaticOptions[] = FIGURE_NAMES.map((figure) => ({ element: 'kpi-jobs-value', figure }));

/**
 * What pages say of the texts of their own, with as much weight as they usually have: a theme for blogs, a framework,
 * and the sheet of a municipality whose columns have ids.
 */
const THEMES: Readonly<Record<string, string>> = {
  'a theme for blogs': `h2, h3, h4 { font: italic 400 2.5rem/1.2 serif; letter-spacing: 0.05em; margin: 3rem 0 }
    .entry-content p, .entry-content li { font: 1.3rem/1.8 serif; margin: 0 0 1.25em; max-width: 30rem; hyphens: auto }
    .entry-content ul { list-style: square; margin: 0 0 1.5em 2em; padding-left: 1em }
    .entry-content table { font-size: 1.4rem; margin: 2em 0; table-layout: fixed; border: 1px solid }
    .entry-content :is(td, th) { border: 1px solid; padding: 0.5em } .entry-content a:hover { color: red }
    .entry-content figure { margin: 2.5rem 0; text-align: center } .entry-content figcaption { font-style: italic }`,
  'a framework': `*, ::before, ::after { box-sizing: border-box } p { margin: 0 0 1rem } ul { padding-left: 2rem }
    a { color: #0d6efd; text-decoration: none } table { caption-side: bottom }
    caption { color: #6c757d; padding: 0.5rem }
    tbody, td, th, thead, tr { border: 0 solid } svg { vertical-align: middle; max-width: 100% }
    summary { display: list-item } table > :not(caption) > * > * { padding: 0.5rem; box-shadow: inset 0 0 0 99px #eee }
    figure { margin: 0 0 1rem } [hidden] { display: none !important }`,
  'a municipality': `#content article ul li { list-style: none; position: relative; padding-left: 1.5em }
    #content article ul li::before { content: '–'; position: absolute; left: 0; color: #c00 }
    #content li::marker { color: red; content: '→ ' } #content article h2 { text-transform: uppercase; color: #003b5c }
    #content article :is(h2, h3) { border-bottom: 3px solid #ffc83d; padding-bottom: 0.25em }
    #content article a { color: #a00; border-bottom: 2px solid } #content article a::after { content: ' ↗' }
    #content article table { display: block; overflow-x: auto } #content tr:nth-child(even) { background: #e8f1f6 }
    #content article :is(td, th) { border: 1px solid #003b5c; padding: 12px; text-align: center; color: #333 }
    #content article figure { background: #eee; padding: 20px }
    #content article details { border: 1px solid; padding: 1em }
    #content article summary { font-weight: 700; list-style: square } #content article span { font-size: 0.9em }`,
};

let server: PageServer;
before(async () => {
  server = await openServer(
    {
      '/three.html': await pageWith(THREE, SHEET),
      '/figures.html': withFonts(await pageWith(FIGURES, `${SHEET}<link rel="stylesheet" href="/wide.css">`)),
      '/hosted.html': (await pageWith(THREE, SHEET))
        .replace('<main><h1>Østfold</h1>', '<main id="content"><article class="entry-content">')
        .replace('</main>', '</article></main>'),
      '/plain.html': await pageWith(THREE, ''),
      '/element.html':
        '<!doctype html><html lang="nb"><title>Element</title><script src="/dist/samspill.js"></script>' +
        '<main><h1>Østfold</h1><kpi-jobs-value src="/demo/feeds/ostfold.json"></kpi-jobs-value></main></html>',
      '/wide.css': (_, response) => response.writeHead(200, { 'Content-Type': 'text/css' }).end(WIDE_FONT),
      '/wide.ttf': (_, response) => response.end(readFileSync(`${root}${MONTSERRAT}`)),
    },
    { strictCsp: true },
  );
});
after(() => server.close());

/** How far the page can be scrolled sideways, in pixels. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Texts of the shown drawings that leave their drawing, and how many texts there are. */
function textsIn(page: Page): Promise<{ readonly count: number; readonly outside: readonly string[] }> {
  return page.evaluate(() => {
    const drawings = [...document.querySelectorAll('svg.samspill-drawing')].filter(
      (drawing) => drawing.getBoundingClientRect().width > 0,
    );
    const texts = drawings.flatMap((drawing) =>
      [...drawing.querySelectorAll('text')].map((text) => ({ text, room: drawing.getBoundingClientRect() })),
    );
    const outside = texts.filter(({ text, room }) => {
      // The box of a text has the font's whole height, of which letters take the middle, and no stroke round these.
      const { x, y, width, height } = text.getBBox();
      const { a: scale = 1, d = 1, e: toRight = 0, f: down = 0 } = text.getScreenCTM() ?? {};
      const [left, right] = [scale * x + toRight, scale * (x + width) + toRight];
      const [top, bottom] = [d * (y + height * 0.25) + down, d * (y + height * 0.75) + down];
      return left < room.left - 1 || right > room.right + 1 || top < room.top - 1 || bottom > room.bottom + 1;
    });
    return { count: texts.length, outside: outside.map(({ text }) => text.textContent ?? '') };
  });
}

/** Places and looks of everything in the widgets, with all that can be opened open, under rules of the page. */
function lookOf(page: Page, rules: string): Promise<readonly string[]> {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
    for (const details of document.querySelectorAll('details')) details.open = true;
    const properties = [
      ...['color', 'background-color', 'border', 'box-shadow', 'font', 'letter-spacing', 'list-style', 'text-align'],
      ...['text-decoration', 'text-transform', 'fill', 'stroke', 'hyphens'],
    ];
    return [...document.querySelectorAll('.samspill')].flatMap((widget) => {
      const { left, top } = widget.getBoundingClientRect();
      return [...widget.querySelectorAll('*')].map((each) => {
        const box = each.getBoundingClientRect();
        const places = [box.left - left, box.top - top, box.width, box.height].map((place) => place.toFixed(1));
        const styles = ['', '::before', '::after', '::marker'].map((part) => getComputedStyle(each, part || null));
        const looks = styles.map((style) => properties.map((name) => style.getPropertyValue(name)).join(' '));
        return [each.className, each.textContent?.slice(0, 20), ...places, ...looks].join(' | ');
      });
    });
  }, rules);
}

/** The first of what looks otherwise, as it is and as it was. */
function differing(looks: readonly string[], before: readonly string[]): readonly string[] {
  return looks.flatMap((look, index) => (look === before[index] ? [] : [look, `${before[index]}`])).slice(0, 2);
}

describe('a page without scripts', () => {
  for (const width of WIDTHS) {
    const sound = `has nothing for axe and no sideways scrolling at ${width} pixels, in silence`;
    testPage(
      sound,
      async (page) => {
        await page.setViewport(width, 900);
        await page.goto(`${server.origin}/three.html`);
        assert.equal(await overflow(page), 0);
        assert.deepEqual(await page.axe(), []);
        assert.deepEqual(await page.problems(), []);
        const scripts = (await page.requests()).filter((address) => address.endsWith('.js'));
        assert.deepEqual(scripts, [`${server.origin}/test/pages/observe.js`]);
        // With everything open there is as little.
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        assert.equal(await overflow(page), 0);
        assert.deepEqual(await page.axe(), []);
      },
      width === WIDTHS[0] ? engines : ['chromium'],
    );

    testPage(
      `shows one drawing of each figure at ${width} pixels, with its texts whole in a wide font`,
      async (page) => {
        const { width: room } = await page.setViewport(width, 900);
        await page.goto(`${server.origin}/figures.html`);
        assert.ok(await page.evaluate(() => document.fonts.ready.then(() => document.fonts.check('400 13px Wide'))));
        assert.equal(await overflow(page), 0);
        const shown = await page.evaluate(() =>
          // A figure stands in two places, of which the page shows one.
          Array.from(document.querySelectorAll('.samspill-drawings'))
            .filter((place) => place.getClientRects().length > 0)
            .map(({ children }) =>
              Array.from(children).flatMap((box) => {
                const drawing = box.querySelector('svg');
                if (!drawing) return [];
                const { width: drawn } = drawing.getBoundingClientRect();
                const [, , made = ''] = drawing.getAttribute('viewBox')?.split(' ') ?? [];
                return drawn > 0 ? [drawn / Number(made)] : [];
              }),
            ),
        );
        assert.ok(shown.length >= 4);
        for (const scales of shown) {
          assert.equal(scales.length, 1);
          // Text of 13 pixels stays between 10 and 19.
          const [scale = 0] = scales;
          assert.ok(scale >= 0.8 && scale < 1.5, `${scale} at ${room}`);
        }
        const { count, outside } = await textsIn(page);
        assert.ok(count > 40);
        assert.deepEqual(outside, []);
      },
      width === WIDTHS[0] ? engines : ['chromium'],
    );
  }

  testPage(
    'has its wheel and map with all their texts, and on a phone a small wheel, and a list for the map',
    async (page) => {
      await page.setViewport(1200, 900);
      await page.goto(`${server.origin}/three.html`);
      const { count, outside } = await textsIn(page);
      assert.ok(count > 30);
      assert.deepEqual(outside, []);
      const stages = (): Promise<readonly boolean[]> =>
        page.evaluate(() =>
          Array.from(document.querySelectorAll('.samspill-stage'), (stage) => stage.getClientRects().length > 0),
        );
      assert.deepEqual(await stages(), [true, true]);
      const { width } = await page.setViewport(360, 900);
      if (width >= 480) return;
      assert.deepEqual(await stages(), [true, false]);
      const drawings = await page.evaluate(() =>
        Array.from(document.querySelectorAll('.samspill-stage svg'))
          .filter((drawing) => drawing.getClientRects().length > 0)
          .map((drawing) => drawing.parentElement?.className),
      );
      assert.deepEqual(drawings, ['samspill-small']);
    },
  );

  testPage('has its numbers and tables without the style sheet, too, and one drawing of the figure', async (page) => {
    await page.goto(`${server.origin}/plain.html`);
    const text = await page.evaluate(() => document.body.innerText.replaceAll('\u00a0', ' '));
    for (const words of [
      '139 985 jobber',
      '4. kvartal 2023',
      'Vis som tabell',
      'Statistisk sentralbyrå, tabell 11657',
    ]) {
      assert.ok(text.includes(words), words);
    }
    const drawn = await page.evaluate(
      () =>
        Array.from(document.querySelectorAll('.samspill-drawings svg')).filter((drawing) => drawing.clientWidth > 0)
          .length,
    );
    assert.equal(drawn, 1);
  });

  testPage('has its tiles where the element has them, and as large', async (page) => {
    const tiles = (): Promise<readonly (readonly number[])[]> =>
      page.evaluate(() => {
        const root = document.querySelector('kpi-jobs-value')?.shadowRoot ?? document;
        // What is folded has its places all the same.
        const all = [...root.querySelectorAll('.tile, .samspill-tile')].filter((tile) => !tile.closest('details'));
        return all.map((tile) => {
          const { left, width, height } = tile.getBoundingClientRect();
          return [left, width, height].map(Math.round);
        });
      });
    await page.setViewport(1000, 900);
    await page.goto(`${server.origin}/element.html`);
    await page.waitFor(() =>
      document.querySelector('kpi-jobs-value')?.shadowRoot?.querySelector('.frame.ready .sparkline polyline'),
    );
    const live = await tiles();
    await page.goto(`${server.origin}/three.html`);
    assert.deepEqual(await tiles(), live);
  });

  testPage('prints its figure, and the names of areas and groups', async (page) => {
    await page.goto(`${server.origin}/three.html`);
    const hidden = await page.evaluate(() => {
      // Not every engine can be told to print: the rules for it are put in force.
      for (const { cssRules } of document.styleSheets) {
        for (const rule of cssRules) {
          if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') rule.media.mediaText = 'all';
        }
      }
      const names = ['.samspill-drawings', '.samspill-stage > svg', '.samspill-entry', '.samspill-group'];
      return [...names, '.samspill-small'].map((name) => {
        const all = [...document.querySelectorAll(name)];
        return { name, all: all.length, hidden: all.filter(({ clientHeight }) => clientHeight === 0).length };
      });
    });
    for (const { name, all, hidden: unseen } of hidden) {
      // The figure stands in two places, of which paper has one, and the wheel is there in its large form alone.
      const shown = name === '.samspill-drawings' ? all / 2 : name === '.samspill-small' ? 0 : all;
      assert.ok(all > 0, name);
      assert.equal(all - unseen, shown, name);
    }
  });

  testPage(
    'looks the same whatever the page says of its own headings, lists, links and tables',
    async (page) => {
      for (const width of [1200, 360]) {
        await page.setViewport(width, 900);
        await page.goto(`${server.origin}/hosted.html?${width}`);
        const plain = await lookOf(page, '');
        for (const [name, theme] of Object.entries(THEMES))
          assert.deepEqual(differing(await lookOf(page, theme), plain), [], `${name} at ${width} pixels`);
        // What is meant for it does change it.
        assert.ok(differing(await lookOf(page, ':root { --samspill-text: #a00 }'), plain).length > 0);
      }
    },
    ['chromium', 'firefox'],
  );

  testPage('has the colours that a reader has forced in its figure, too', async (page) => {
    await page.goto(`${server.origin}/three.html`);
    const [text, line] = await page.evaluate(() => {
      // No engine can be told to force colours: the rules for it are put in force.
      for (const { cssRules } of document.styleSheets) {
        for (const rule of cssRules) {
          const isForced = rule instanceof CSSMediaRule && rule.media.mediaText.includes('forced-colors');
          if (isForced) rule.media.mediaText = 'all';
        }
      }
      const [frame, drawn] = ['.samspill-frame', '.samspill-broad [stroke="#1f5ba8"]'].map((name) =>
        document.querySelector(name),
      );
      return [frame && getComputedStyle(frame).color, drawn && getComputedStyle(drawn).stroke];
    });
    assert.ok(text);
    assert.equal(line, text);
  });

  testPage('is dark where the page is', async (page) => {
    await page.goto(`${server.origin}/three.html`);
    const dark = await page.evaluate(() => {
      document.documentElement.style.colorScheme = 'dark';
      const found = ['.samspill-frame', '.samspill-broad [stroke="#1f5ba8"]'].map((name) =>
        document.querySelector(name),
      );
      const [frame, line] = found.map((each) => each && getComputedStyle(each));
      return [frame?.backgroundColor, line?.stroke];
    });
    assert.deepEqual(dark, ['rgb(19, 26, 33)', 'rgb(143, 188, 255)']);
  });
});
