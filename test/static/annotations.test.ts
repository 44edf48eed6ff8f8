/** Events that explain figures, where no script runs: on static pages, in pictures and in files. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { withAnnotations } from '../../demo/gallery/annotated-feeds.js';
import { parseFeed, type Feed } from '../../src/feed/index.js';
import { staticHtml } from '../../src/static/render-static.js';
import { pictureOf } from '../../src/static/picture/picture.js';
import { OPEN_GRAPH } from '../../src/static/picture/picture-options.js';
import { csvOf } from '../../src/view/download/csv.js';
import { plain } from '../figures/small-feed.js';
import { viewOf } from '../kpi-jobs-value/whole-view.js';
import { attributeOf, elementsOf, hasClass, textOf, within } from './parsed-html.js';
import { wordsIn } from './picture/drawn-texts.js';

function feedOf(annotations?: unknown): Feed {
  const written = withAnnotations();
  const indicators = (written.indicators ?? []).map((each) => ({ ...each, ...(annotations ? { annotations } : {}) }));
  const { feed, problems } = parseFeed({ ...written, indicators });
  assert.ok(feed);
  assert.deepEqual(problems, []);
  return feed;
}

const ASKED = { element: 'kpi-jobs-value', language: 'nb' } as const;

describe('events on a static page', () => {
  it('are a list under each drawing, with links', async () => {
    const all = elementsOf(await staticHtml(feedOf(), ASKED));
    const lists = all.filter((element) => hasClass(element, 'annotations'));
    const drawings = all.filter((element) => hasClass(element, 'drawings'));
    assert.equal(lists.length, drawings.length);
    const items = within(lists[0]!).filter(({ tagName }) => tagName === 'li');
    assert.deepEqual(items.map(textOf).map(plain), [
      'fabrikken ble bygget om, fra 1. kvartal 2020 til 4. kvartal 2020',
      'ny bro åpnet, 2. kvartal 2022',
      'ny bussrute, juli 2022',
    ]);
    const links = within(lists[0]!).filter(({ tagName }) => tagName === 'a');
    assert.deepEqual(
      links.map((link) => attributeOf(link, 'href')),
      ['https://www.example.org/bro'],
    );
    assert.match(attributeOf(drawings[0]!, 'aria-label') ?? '', /Merket i figuren: \(1\) fabrikken/);
  });

  it('are literal text', async () => {
    const html = await staticHtml(feedOf([{ text: '<img src=x onerror=alert(1)>', period: '2021' }]), ASKED);
    assert.ok(!html.includes('<img'));
    assert.ok(html.includes('&lt;img src=x onerror=alert(1)&gt;'));
  });

  it('are not there where nothing is marked', async () => {
    const html = await staticHtml(feedOf([{ text: 'ny bro', period: '2021', regions: ['eksempel-b'] }]), ASKED);
    assert.ok(!html.includes('annotations') && !html.includes('ny bro'));
  });
});

describe('events in a picture', () => {
  for (const size of [undefined, OPEN_GRAPH, { width: 1_080, height: 1_080 }]) {
    const shape = size ? `${size.width} × ${size.height}` : 'as high as it gets';
    it(`have their words beside their numbers (${shape})`, async () => {
      const { svg, alternative } = await pictureOf(feedOf(), { ...ASKED, ...(size ? { size } : {}) });
      for (const words of [wordsIn(svg), alternative])
        assert.match(plain(words) ?? '', /\(2\) ny bro åpnet, 2\. kvartal 2022/);
    });
  }
});

describe('events in a file', () => {
  it('stand in the row of their period', () => {
    const view = viewOf(feedOf(), {
      ...{ language: 'nb', heading: '', today: '2026-11-30', figure: 'trend' },
      ...{ region: 'eksempel-a', indicator: 'jobber', compared: [], items: [] },
    });
    const lines = csvOf(view.tables, 'nb').split('\r\n');
    assert.ok(lines.some((line) => /^2\. kvartal 2022;.*ny bro åpnet/.test(plain(line) ?? '')));
    assert.match(view.caption?.text ?? '', /\(2\) ny bro åpnet/);
    assert.match(view.told, /\(2\) ny bro åpnet/);
  });
});
