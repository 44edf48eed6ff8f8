import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { staticHtml } from '../../../src/static/render-static.js';
import type { StaticOptions } from '../../../src/static/static-options.js';
import { stampOf } from '../../../src/view/asked/stamp.js';
import { demoFeed, rawFeed } from '../../demo/demo-feeds.js';
import { parseFeed } from '../../../src/feed/parse/parse-feed.js';
import { attributeOf, elementsOf } from '../../static/parsed-html.js';

const feed = demoFeed('ostfold');
const ASKED = { language: 'nb', region: '', heading: '', headingLevel: 2, selected: '', view: 'figure' } as const;
const FIGURE = { figure: 'trend', scale: 'value', compare: '', categories: '' } as const;

async function stampIn(options: StaticOptions): Promise<string | undefined> {
  const [first] = elementsOf(await staticHtml(feed, options));
  return first && attributeOf(first, 'data-samspill-of');
}

describe('the mark of static content', () => {
  it('is what the element makes of its feed and its attributes', async () => {
    assert.equal(await stampIn({ element: 'kpi-jobs-value' }), stampOf(feed, { ...ASKED, ...FIGURE }));
    assert.equal(await stampIn({ element: 'focus-area-wheel' }), stampOf(feed, ASKED));
    assert.equal(await stampIn({ element: 'five-factor-map' }), stampOf(feed, { ...ASKED, mode: 'map' }));
    const options: StaticOptions = {
      ...{ element: 'kpi-jobs-value', language: 'en', region: 'moss', heading: ' Jobs ', headingLevel: 3 },
      ...{ figure: 'ranking', compare: ['halden', 'marker'], categories: [['sex', 'women']], view: 'table' },
      period: '2020',
      span: '2021..',
    };
    const asked = {
      language: 'en',
      region: 'moss',
      heading: 'Jobs',
      headingLevel: 3,
      selected: '',
      view: 'table',
    } as const;
    const written = {
      ...{ figure: 'ranking', scale: 'value', compare: 'halden,  marker' },
      ...{ categories: ' sex=women', period: '2020', span: '2021..' },
    };
    assert.equal(await stampIn(options), stampOf(feed, { ...asked, ...written }));
  });

  it('is another for each thing that can be asked for, and for any change of the feed', () => {
    const raw = rawFeed('ostfold') as { readonly indicators: readonly object[] };
    const other = parseFeed({ ...raw, notice: { nb: 'Nytt' } }).feed;
    assert.ok(other);
    const changes = [
      ...[{ language: 'nn' }, { region: 'moss' }, { heading: 'x' }, { headingLevel: 3 }, { selected: 'x' }],
      ...[{ view: 'table' }, { figure: 'ranking' }, { compare: 'moss' }, { categories: 'moss' }, { mode: 'matrix' }],
      ...[{ scale: 'index' }, { period: '2020' }, { span: '2020..' }],
    ] as const;
    const stamps = [
      stampOf(feed, ASKED),
      stampOf(other, ASKED),
      ...changes.map((change) => stampOf(feed, { ...ASKED, ...change })),
    ];
    assert.equal(new Set(stamps).size, changes.length + 2);
  });
});
