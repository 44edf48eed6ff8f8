/** What a page's style sheet says of its own text and elements does not change the picture of a widget in it. */
import assert from 'node:assert/strict';
import { describe } from 'node:test';

import { timePasses } from '../../time-passes.js';
import { testPage } from '../browser.js';
import type { Page, Part } from '../page.js';
import { openServer, type PageServer } from '../server.js';

const ELEMENTS = ['kpi-jobs-value', 'focus-area-wheel', 'five-factor-map'] as const;

/** What a page says of its own text, and a widget in it would inherit. */
const OF_TEXT = [
  'body { -webkit-text-fill-color: red }',
  'body { -webkit-text-stroke: 2px red }',
  'body { text-shadow: 3px 3px 2px red }',
  'body { word-spacing: 1em }',
  'body { letter-spacing: 0.3em }',
  'body { text-transform: uppercase }',
  'body { hyphens: auto }',
  'body { text-decoration: underline 3px red }',
  'body { visibility: hidden }',
  'body { font-style: italic }',
  'body { font-weight: 900 }',
  'body { text-align: right; text-align-last: right }',
  'body { color: #fff; background: #000 }',
  'body { text-indent: 50px }',
  'body { font-variant: small-caps }',
  'body { list-style: square inside }',
  'body { border-collapse: collapse; border-spacing: 9px; caption-side: bottom; empty-cells: hide }',
  'body { fill: red; stroke: lime; stroke-width: 4px; stroke-dasharray: 2; text-anchor: end }',
  'body { text-emphasis: dot red }',
  'body { -webkit-text-security: disc }',
  'body { font-feature-settings: "zero", "ss01"; font-kerning: none }',
  'body { word-break: break-all; line-break: anywhere; overflow-wrap: anywhere }',
  'body { pointer-events: none; user-select: none; quotes: none; tab-size: 40 }',
];

/** What it says of how its lines run; each is tried alone, since together they move the widget out of the page. */
const OF_LINES = ['body { writing-mode: vertical-rl }', 'body { direction: rtl }', 'body { white-space: pre }'];

/** What a careless or hostile page says of everything in it. */
const OF_EVERYTHING = [
  'main * { all: unset !important }',
  'main * { display: none !important }',
  'main * { visibility: hidden !important }',
  'main * { opacity: 0 !important }',
  'main * { writing-mode: vertical-rl !important }',
  'main * { direction: rtl !important; unicode-bidi: bidi-override !important }',
  'main * { color: #fff !important; background: #fff !important }',
  'main * { text-align: center !important; text-decoration: underline 4px red !important }',
  'main * { float: left !important }',
  'main * { transition: all 3s !important }',
  'main * { text-shadow: 3px 3px red !important; -webkit-text-stroke: 1px red !important }',
];

/** What it says of elements and classes by names that a widget has inside, too. */
const OF_NAMES = [
  'div, p, ul, ol, li, dl, table, figure, svg, section, span { display: none !important }',
  'h1, h2, h3, h4, p, li, td, th { font: 900 40px serif !important; margin: 50px !important }',
  'svg, img { max-width: 10px !important; height: auto !important }',
  'button, select, input, summary { all: unset !important }',
  '[hidden] { display: block !important }',
  '.frame, .head, .tile, .button, .summary, #heading, #status { position: fixed !important; rotate: 90deg !important }',
  'table, td, th { border: 9px solid red !important; display: block !important }',
  'a { color: red !important; display: block !important }',
];

/** By what they are about. All rules of a kind are tried at once, and each alone only when they change something. */
const RULES: Readonly<Record<string, readonly string[]>> = {
  'its text': OF_TEXT,
  ...Object.fromEntries(OF_LINES.map((rule) => [rule, [rule]])),
  'everything in it': OF_EVERYTHING,
  'elements by their names': OF_NAMES,
};

/** A widget that is opaque to its edge, so that the picture holds nothing of the page behind it. */
const BESIDE = ':root { color-scheme: light; --samspill-radius: 0px; --samspill-surface: #fff } body { margin: 0 }';

function pageWith(element: string): string {
  return `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Side</title><style>${BESIDE}</style>
<style id="rules"></style><script src="/dist/samspill.js"></script></head>
<body><main><${element} src="/demo/feeds/ostfold.json"></${element}></main></body></html>`;
}

/** The widget's frame on the page, when the rules have been followed. */
async function frameOn(page: Page, rules: readonly string[]): Promise<Part> {
  return page.evaluate(async (text) => {
    const sheet = document.querySelector('#rules');
    if (sheet && sheet.textContent !== text) sheet.textContent = text;
    for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
    const box = document.querySelector('main > *')?.shadowRoot?.querySelector('.frame')?.getBoundingClientRect();
    if (!box) throw new Error('There is no widget');
    const [x, y] = [Math.round(box.x + scrollX), Math.round(box.y + scrollY)];
    return { x, y, width: Math.floor(box.width), height: Math.floor(box.height) };
  }, rules.join('\n'));
}

/** The picture, when it no longer changes: a widget is laid out anew in the frames after the page. */
async function pictureWith(page: Page, rules: readonly string[], wanted?: string): Promise<string> {
  let before = '';
  for (let look = 0; look < 8; look += 1) {
    const part = await frameOn(page, rules);
    const isEmpty = part.width <= 0 || part.height <= 0;
    const picture = isEmpty ? 'nothing' : ((await page.pictureOf(part))?.toString('base64') ?? '');
    if (picture === before || picture === wanted) return picture;
    before = picture;
    await timePasses(100, 'the time between two looks at a widget');
  }
  return before;
}

async function changing(page: Page, rules: readonly string[], plain: string): Promise<readonly string[]> {
  if ((await pictureWith(page, rules, plain)) === plain) return [];
  const found: string[] = [];
  for (const rule of rules) if ((await pictureWith(page, [rule], plain)) !== plain) found.push(rule);
  return found.length > 0 ? found : ['only all of them together'];
}

describe('the picture of a widget', () => {
  for (const element of ELEMENTS) {
    testPage(
      `is the same whatever the page says of its own (${element})`,
      async (page) => {
        const server: PageServer = await openServer({ '/': pageWith(element) });
        try {
          await page.setViewport(700, 1000);
          await page.goto(`${server.origin}/`);
          await page.waitFor(() =>
            document.querySelector('main > *')?.shadowRoot?.querySelector('.frame.ready [part~="downloads"]'),
          );
          const plain = await pictureWith(page, []);
          for (const [name, rules] of Object.entries(RULES))
            assert.deepEqual(await changing(page, rules, plain), [], `of ${name}`);
          // What is meant for the widget does change it.
          const themed = await pictureWith(page, [':root { --samspill-text: #a00 }']);
          assert.notEqual(themed, plain);
        } finally {
          await server.close();
        }
      },
      ['chromium'],
    );
  }
});
