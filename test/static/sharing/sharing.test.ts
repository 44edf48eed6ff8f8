import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Feed } from '../../../src/feed/feed.js';
import { pictureOf } from '../../../src/static/picture/picture.js';
import { OPEN_GRAPH, type PictureOptions } from '../../../src/static/picture/picture-options.js';
import { headLines } from '../../../src/static/sharing/head-lines.js';
import { oembedOf } from '../../../src/static/sharing/oembed.js';
import { folderIn, type SharedWidget } from '../../../src/static/sharing/shared-widget.js';
import { demoFeed } from '../../demo/demo-feeds.js';
import { attributeOf, elementsOf } from '../parsed-html.js';

const FOLDER = 'https://www.ostfold.no/samspill/';

async function shared(changes: Partial<PictureOptions> = {}, feed: Feed = demoFeed('ostfold')): Promise<SharedWidget> {
  const options: PictureOptions = { element: 'kpi-jobs-value', size: OPEN_GRAPH, ...changes };
  const files = { feed: 'ostfold.json', picture: 'jobber.png', oembed: 'jobber.oembed.json' };
  return { feed, options, picture: await pictureOf(feed, options), folder: FOLDER, files };
}

describe('an oEmbed answer', () => {
  it('has what oembed.com asks of a rich answer, and of its thumbnail', async () => {
    const answer = oembedOf(await shared());
    // Section 2.3.4 of the specification: `type` and `version` always; `html`, `width` and `height` of a rich one.
    assert.deepEqual([answer.type, answer.version], ['rich', '1.0']);
    for (const size of [answer.width, answer.height, answer.thumbnail_width, answer.thumbnail_height]) {
      assert.ok(Number.isInteger(size) && size > 0);
    }
    assert.deepEqual([answer.thumbnail_width, answer.thumbnail_height], [1_200, 630]);
    assert.equal(answer.thumbnail_url, `${FOLDER}jobber.png`);
    assert.deepEqual(
      [answer.provider_name, answer.provider_url],
      ['samspill (demonstrasjon)', 'https://www.ostfold.no/'],
    );
    assert.deepEqual(JSON.parse(JSON.stringify(answer)), answer);
  });

  it('shows the page that shows the widget alone, with what was asked for', async () => {
    const { html, title } = oembedOf(
      await shared({ region: 'moss', figure: 'ranking', language: 'nn', theme: 'dark', compare: ['rade', 'halden'] }),
    );
    const [frame, ...others] = elementsOf(html);
    assert.ok(frame);
    assert.deepEqual([frame.tagName, others.length], ['iframe', 0]);
    assert.equal(attributeOf(frame, 'title'), title);
    const address = new URL(attributeOf(frame, 'src') ?? '');
    assert.equal(address.origin + address.pathname, `${FOLDER}embed.html`);
    assert.deepEqual(Object.fromEntries(address.searchParams), {
      ...{ widget: 'kpi-jobs-value', feed: 'ostfold.json', region: 'moss', lang: 'nn', theme: 'dark' },
      ...{ figure: 'ranking', compare: 'rade halden' },
    });
  });

  it('stays one element whatever the texts are', async () => {
    const heading = '"></iframe><script>alert(1)</script>&';
    const { html, title } = oembedOf(await shared({ heading }));
    const [frame, ...others] = elementsOf(html);
    assert.equal(others.length, 0);
    assert.equal(title, heading);
    assert.equal(new URL((frame && attributeOf(frame, 'src')) ?? '').searchParams.get('heading'), heading);
  });

  it('names the publisher, else the feed, else the site', async () => {
    const { publisher: _, title: __, ...rest } = demoFeed('ostfold');
    const nameIn = async (feed: Feed): Promise<string> => oembedOf(await shared({}, feed)).provider_name;
    assert.equal(
      await nameIn({ ...rest, publisher: { name: { nb: 'Østfold fylkes\u00adkommune' } } }),
      'Østfold fylkeskommune',
    );
    assert.equal(await nameIn({ ...rest, title: { nb: 'Jobber i Østfold' } }), 'Jobber i Østfold');
    assert.equal(await nameIn(rest), 'www.ostfold.no');
  });
});

describe('the lines for the head of a page', () => {
  it('tell of page, picture, words of the picture, and oEmbed answer', async () => {
    const widget = await shared({ language: 'sv' });
    const elements = elementsOf(headLines(widget).join('\n'));
    const properties = new Map(
      elements.map((each) => [
        attributeOf(each, 'property') ?? attributeOf(each, 'name'),
        attributeOf(each, 'content'),
      ]),
    );
    const { title, description, alternative } = widget.picture;
    assert.equal(properties.get('og:title'), title);
    assert.equal(properties.get('og:description'), description);
    assert.equal(properties.get('og:image'), `${FOLDER}jobber.png`);
    assert.deepEqual([properties.get('og:image:width'), properties.get('og:image:height')], ['1200', '630']);
    assert.equal(properties.get('og:image:alt'), alternative);
    assert.equal(properties.get('og:locale'), 'sv_SE');
    assert.equal(properties.get('twitter:card'), 'summary_large_image');
    const link = elements.find(({ tagName }) => tagName === 'link');
    assert.ok(link);
    assert.deepEqual(
      ['rel', 'type', 'href'].map((name) => attributeOf(link, name)),
      ['alternate', 'application/json+oembed', `${FOLDER}jobber.oembed.json`],
    );
  });
});

describe('the folder of a shared widget', () => {
  it('is an address of the web, without what follows its path', () => {
    assert.equal(folderIn('https://a.no/samspill'), 'https://a.no/samspill/');
    assert.equal(folderIn('https://a.no/samspill/?x=1#y'), 'https://a.no/samspill/');
    for (const address of ['/samspill/', 'a.no', 'javascript:alert(1)', 'https://', 'file:///tmp/']) {
      assert.equal(folderIn(address), undefined, address);
    }
  });
});
