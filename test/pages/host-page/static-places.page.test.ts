/** Static content has everything where the element that takes its place has it, in every width and size of text. */
import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';

import type { Language } from '../../../src/feed/feed.js';
import { staticHtml } from '../../../src/static/render-static.js';
import type { StaticOptions } from '../../../src/static/static-options.js';
import { demoFeed, type FeedName } from '../../demo/demo-feeds.js';
import { testPage } from '../browser.js';
import type { Page } from '../page.js';
import { openServer, type PageServer } from '../server.js';

/** Pixels of a page's width, and of its text. */
const PAGES = [
  [320, 16],
  [320, 32],
  [360, 24],
  [390, 16],
  [768, 24],
  [1200, 16],
  [1200, 32],
] as const;

interface Shown extends Pick<StaticOptions, 'element' | 'figure'> {
  readonly feed: FeedName;
  readonly language: Language;
}

/** Many regions and few, one that is searched for, and figures that have several orders. */
const SHOWN: readonly Shown[] = [
  { element: 'kpi-jobs-value', feed: 'ostfold', language: 'nb' },
  { element: 'kpi-jobs-value', feed: 'ostfold', language: 'en', figure: 'ranking' },
  { element: 'kpi-jobs-value', feed: 'osloregionen', language: 'sv' },
  { element: 'kpi-jobs-value', feed: 'digital-baerekraft', language: 'nn' },
  { element: 'five-factor-map', feed: 'ostfold', language: 'nb' },
  { element: 'focus-area-wheel', feed: 'ostfold', language: 'en' },
];

const nameOf = ({ element, feed, language, figure }: Shown): string =>
  [element, feed, language, ...(figure ? [figure] : [])].join('-');

/** What stands above the first control of the figure. Controls themselves are only in the element. */
const PARTS = {
  heading: ['.samspill-heading', '#heading > *'],
  summary: ['.samspill-head .samspill-summary', '[part="summary"]'],
  notice: ['.samspill-notice', '[part~="feed-notice"]'],
  tile: ['.samspill-tile', '.tile'],
  number: ['.samspill-number-line', '.number-line'],
  change: ['.samspill-change-line', '.change-line'],
  'figure title': ['.samspill-figure-title', '.figure-title'],
  figure: ['.samspill-drawings', '.drawing[part="chart"]'],
  wheel: ['.samspill-focus-area-wheel .samspill-stage svg', '[part="wheel"] svg'],
} as const;

/** A page whose text lines are as far apart as many pages have them. */
function pageWith(shown: Shown, content: string, script: string): string {
  const { element, feed, language, figure } = shown;
  const attributes = figure === undefined ? '' : ` figure="${figure}"`;
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Side</title>
<link rel="stylesheet" href="/dist/samspill-static.css">
<style>body { margin: 8px; font-family: Arial; line-height: 1.5 }</style>
${script}</head><body><${element} src="/demo/feeds/${feed}.json"${attributes}>${content}</${element}></body></html>`;
}

const ROUTES: Record<string, string> = {};
for (const shown of SHOWN) {
  const name = nameOf(shown);
  const { feed, ...options } = shown;
  ROUTES[`/${name}-static.html`] = pageWith(shown, await staticHtml(demoFeed(feed), options), '');
  ROUTES[`/${name}-element.html`] = pageWith(shown, '', '<script src="/dist/samspill.js"></script>');
  ROUTES[`/${name}.html`] = `<!doctype html><html lang="nb"><title>Begge</title><body>
<iframe title="static" src="/${name}-static.html"></iframe><iframe title="element" src="/${name}-element.html"></iframe>
</body></html>`;
}

let server: PageServer;
before(async () => {
  server = await openServer(ROUTES);
});
after(() => server.close());

/** Makes both pages as wide as wanted, with their text in that size, and tells what stands elsewhere in the element. */
function differences(page: Page, width: number, size: number): Promise<readonly string[]> {
  return page.evaluate(
    async (wide, text, parts) => {
      const frames = [...document.querySelectorAll('iframe')];
      for (const { style, contentDocument } of frames) {
        style.width = `${wide}px`;
        style.height = '900px';
        contentDocument?.documentElement.style.setProperty('font-size', `${text}px`);
      }
      const roots = frames.map(({ contentDocument }) => {
        const element = contentDocument?.querySelector('body > [src]');
        return element?.shadowRoot ?? element ?? document.body;
      });
      const [content = document.body, own = document.body] = roots;
      const looksLike = (): string => JSON.stringify(own.querySelector('.frame')?.getBoundingClientRect());
      // The element is laid out anew in some frames after its page.
      for (let [before, frame] = ['', 0]; frame < 30 && (frame < 4 || before !== looksLike()); frame += 1) {
        before = looksLike();
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
      }
      /** Left and upper edges; what follows the folded tiles is measured from there, since they open by a control. */
      const placesOf = (root: ParentNode, part: string, frame: string, more: string): number[][] => {
        const { left, top } = root.querySelector(frame)?.getBoundingClientRect() ?? new DOMRect();
        const folded = root.querySelector(more)?.getBoundingClientRect().bottom;
        return [...root.querySelectorAll(part)]
          .filter((each) => each.getClientRects().length > 0 && !each.closest('.samspill-more'))
          .map((each) => {
            const box = each.getBoundingClientRect();
            const isBelow = folded !== undefined && box.top >= folded;
            return [box.left - left, box.top - (isBelow ? folded : top)];
          });
      };
      return Object.entries(parts).flatMap(([name, [inContent, inElement]]) => {
        const places = placesOf(content, inContent, '.samspill-frame', '.samspill-more');
        const wanted = placesOf(own, inElement, '.frame', '.more');
        const isSame =
          places.length === wanted.length &&
          places.flat().every((place, index) => Math.abs(place - (wanted.flat()[index] ?? Number.NaN)) <= 1);
        return isSame ? [] : [`${name}: ${places.join(' ')} and ${wanted.join(' ')}`];
      });
    },
    width,
    size,
    PARTS,
  );
}

describe('static content', () => {
  for (const shown of SHOWN) {
    const name = nameOf(shown);
    testPage(
      `has everything where the element has it (${name})`,
      async (page) => {
        await page.setViewport(1300, 1000);
        await page.goto(`${server.origin}/${name}.html`);
        await page.waitFor(() => {
          const element = document.querySelectorAll('iframe')[1]?.contentDocument?.querySelector('body > [src]');
          return element?.shadowRoot?.querySelector('.frame.ready [part~="downloads"]');
        });
        const found: Record<string, readonly string[]> = {};
        for (const [width, size] of PAGES) {
          const all = await differences(page, width, size);
          // The room of a drawing grows with larger text otherwise in each, and on a phone tiles follow it.
          const isFollowed = width < 480 && size > 16;
          const differing = all.filter((line) => !(isFollowed && /^(?:tile|number|change):/.test(line)));
          if (differing.length > 0) found[`${width} pixels, text of ${size}`] = differing;
        }
        assert.deepEqual(found, {});
      },
      ['chromium'],
    );
  }
});
