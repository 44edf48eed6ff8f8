import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

import { readEmbedQuery } from '../../src/embed/embed-parameters.js';
import { embedAddress, fileIn, isLoadable } from '../../src/snippet/addresses.js';
import { paragraph } from '../../src/snippet/html-text.js';
import { codeOf, snippetOf, WAYS, type SnippetRequest, type Way } from '../../src/snippet/snippet.js';
import { wholePage } from '../../src/snippet/whole-page.js';

const REQUEST: SnippetRequest = {
  widget: {
    tag: 'kpi-jobs-value',
    attributes: { src: '/samspill/ostfold.json', region: 'moss', figure: 'ranking', theme: '', heading: undefined },
  },
  files: { folder: '/samspill' },
  title: 'Jobber i Moss',
};
const FILLED: SnippetRequest = {
  ...REQUEST,
  content: { html: '<div class="samspill">\n<p>1</p>\n</div>', isWhole: true },
};
const code = (way: Way, request = REQUEST): string => codeOf(snippetOf(way, request));

/** The elements of a text as a browser reads it, without those that every page has. */
function elementsIn(html: string): { readonly name: string; readonly attributes: Record<string, string> }[] {
  const found: { readonly name: string; readonly attributes: Record<string, string> }[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) {
      const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
      found.push({ name: node.tagName, attributes });
    }
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parseFragment(html));
  return found;
}

describe('the code of each way in', () => {
  const cases: readonly (readonly [Way, string])[] = [
    [
      'tag',
      '<script src="/samspill/samspill.js"></script>\n\n' +
        '<kpi-jobs-value src="/samspill/ostfold.json" region="moss" figure="ranking"></kpi-jobs-value>\n',
    ],
    [
      'div',
      '<script src="/samspill/samspill.js"></script>\n\n' +
        '<div data-samspill="kpi-jobs-value" data-src="/samspill/ostfold.json" data-region="moss" ' +
        'data-figure="ranking"></div>\n',
    ],
    [
      'link',
      '<script src="/samspill/samspill.js" data-links></script>\n\n' +
        '<p><a href="/samspill/embed.html?widget=kpi-jobs-value&amp;feed=ostfold.json&amp;region=moss&amp;' +
        'figure=ranking">Jobber i Moss</a></p>\n',
    ],
    [
      'iframe',
      '<script src="/samspill/samspill-frame.js" async></script>\n\n' +
        '<iframe src="/samspill/embed.html?widget=kpi-jobs-value&amp;feed=ostfold.json&amp;region=moss&amp;' +
        'figure=ranking" title="Jobber i Moss" width="100%" height="900" frameborder="0" loading="lazy"></iframe>\n',
    ],
  ];
  for (const [way, expected] of cases) it(way, () => assert.equal(code(way), expected));

  it('has the static content between the tags, with its style sheet', () => {
    assert.equal(
      code('tag', FILLED),
      '<link rel="stylesheet" href="/samspill/samspill-static.css">\n' +
        '<script src="/samspill/samspill.js" async></script>\n\n' +
        '<kpi-jobs-value src="/samspill/ostfold.json" region="moss" figure="ranking">\n' +
        '  <div class="samspill">\n  <p>1</p>\n  </div>\n</kpi-jobs-value>\n',
    );
    assert.match(code('div', FILLED), /samspill-static\.css[\s\S]*data-samspill[^>]*>\n {2}<div class="samspill">/);
  });

  it('lets the page wait for the script only where nothing else keeps the room', () => {
    const content = { html: '<p>1</p>', isWhole: false };
    for (const way of ['tag', 'div'] as const) {
      assert.match(code(way, FILLED), /samspill\.js" async>/);
      assert.match(code(way, { ...FILLED, content }), /samspill\.js">/);
    }
  });

  it('has no script where there is to be none', () => {
    assert.equal(
      code('static', FILLED),
      '<link rel="stylesheet" href="/samspill/samspill-static.css">\n\n<div class="samspill">\n<p>1</p>\n</div>\n',
    );
  });

  it('has the look of the widget round it there', () => {
    const widget = { tag: 'kpi-jobs-value', attributes: { look: 'plain' } };
    assert.equal(
      code('static', { ...FILLED, widget }),
      '<link rel="stylesheet" href="/samspill/samspill-static.css">\n\n' +
        '<div data-look="plain">\n  <div class="samspill">\n  <p>1</p>\n  </div>\n</div>\n',
    );
  });

  it('never loads the script as a module, which would come after the widget and move the page', () => {
    for (const way of WAYS) assert.doesNotMatch(code(way, FILLED), /module|defer/);
  });

  it('says which files it means, where their checksums are given', () => {
    const integrity = { 'samspill.js': 'sha384-A', 'samspill-static.css': 'sha384-B', 'samspill-frame.js': 'sha384-C' };
    const files = { folder: 'https://filer.eksempel.no/samspill/0.4.0/', integrity };
    const sums = (way: Way): unknown[] =>
      elementsIn(code(way, { ...FILLED, files })).flatMap(({ name, attributes }) =>
        attributes['integrity'] === undefined ? [] : [[name, attributes['integrity'], attributes['crossorigin']]],
      );
    const [styles, script] = [
      ['link', 'sha384-B', 'anonymous'],
      ['script', 'sha384-A', 'anonymous'],
    ];
    assert.deepEqual(sums('tag'), [styles, script]);
    assert.deepEqual(sums('link'), [script]);
    assert.deepEqual(sums('static'), [styles]);
    assert.deepEqual(sums('iframe'), [['script', 'sha384-C', 'anonymous']]);
    assert.match(
      code('tag', { ...FILLED, files }),
      /src="https:\/\/filer\.eksempel\.no\/samspill\/0\.4\.0\/samspill\.js"/,
    );
  });
});

describe('hostile values', () => {
  const HOSTILE = [
    '"><script>alert(1)</script>',
    "' onload='alert(1)",
    '</kpi-jobs-value></div></a></iframe><img src=x onerror=alert(1)>',
    '&quot;&#34;<!--',
    '\u0000\ud800]]>',
    'javascript:alert(1)',
    'a\nb" x="',
  ];

  for (const value of HOSTILE) {
    it(`stay values: ${JSON.stringify(value)}`, () => {
      const widget = { tag: 'kpi-jobs-value', attributes: { src: value, region: value, heading: value } };
      for (const way of WAYS) {
        const plain = elementsIn(code(way));
        const elements = elementsIn(
          code(way, { ...REQUEST, widget, title: value, content: { html: paragraph(value), isWhole: false } }),
        );
        const names = elements.map(({ name }) => name).filter((name) => name !== 'p');
        assert.deepEqual(
          names,
          plain.map(({ name }) => name).filter((name) => name !== 'p'),
        );
        const known = /^(src|href|title|width|height|frameborder|loading|async|data-[a-z-]+|region|heading)$/;
        for (const { attributes } of elements) for (const name of Object.keys(attributes)) assert.match(name, known);
        for (const { name, attributes } of elements) {
          if (name === 'kpi-jobs-value') assert.equal(attributes['heading'], value.replace(/[\0\ud800]/gu, '\ufffd'));
          if (name === 'a' || name === 'iframe')
            assert.match(
              attributes['href'] ?? attributes['src'] ?? '',
              /^\/samspill\/embed\.html\?widget=kpi-jobs-value&feed=/,
            );
        }
      }
    });
  }

  it('run nothing from a folder that is none', () => {
    for (const folder of [
      'javascript:alert(1)//',
      ' java\nscript:alert(1)//',
      'data:text/javascript,alert(1)//',
      'blob:x',
    ])
      for (const way of WAYS) assert.throws(() => code(way, { ...FILLED, files: { folder } }), TypeError);
    assert.throws(() => code('tag', { ...REQUEST, widget: { tag: 'img src=x', attributes: {} } }), TypeError);
  });

  it('do not leave a whole page', () => {
    const page = wholePage({ language: '"><b>', title: '</title><script>', snippet: snippetOf('tag', REQUEST) });
    assert.match(page, /<html lang="&quot;&gt;&lt;b&gt;">/);
    assert.match(page, /<title>&lt;\/title&gt;&lt;script&gt;<\/title>/);
    assert.equal(page.match(/<script/g)?.length, 1);
  });
});

describe('addresses', () => {
  it('are those of files in a folder, wherever it lies', () => {
    const cases = [
      ['/samspill', '/samspill/samspill.js'],
      ['/samspill/', '/samspill/samspill.js'],
      ['samspill', 'samspill/samspill.js'],
      ['', 'samspill.js'],
      [' https://x.no/s ', 'https://x.no/s/samspill.js'],
      ['//x.no/s', '//x.no/s/samspill.js'],
      ['file:///c:/s', 'file:///c:/s/samspill.js'],
    ] as const;
    for (const [folder, expected] of cases) assert.equal(fileIn(folder, 'samspill.js'), expected);
    assert.equal(isLoadable('a/b:c'), true);
  });

  it('of the embed page are read back as they were meant', () => {
    const read = (address: string): unknown => Object.fromEntries(new URL(address, 'https://x.no').searchParams);
    const heading = 'Jobber & «verdi» = 100 %+#?';
    assert.deepEqual(read(embedAddress('/samspill', 'kpi-jobs-value', '/data/a b.json', [['heading', heading]])), {
      widget: 'kpi-jobs-value',
      feed: '/data/a b.json',
      heading,
    });
    const { request, problems } = readEmbedQuery(
      embedAddress('/samspill', 'kpi-jobs-value', '/samspill/a.json', [
        ['heading', heading],
        ['figure', 'ranking'],
      ]).replace(/^[^?]*/, ''),
    );
    assert.deepEqual(problems, []);
    assert.equal(request?.feed, 'a.json');
    assert.deepEqual(
      [...(request?.attributes ?? [])],
      [
        ['heading', heading],
        ['figure', 'ranking'],
      ],
    );
    const feedOf = (folder: string, feed: string): string | null =>
      new URL(embedAddress(folder, 'kpi-jobs-value', feed), 'https://x.no').searchParams.get('feed');
    assert.equal(feedOf('/samspill', '/samspill/feeds/a.json'), 'feeds/a.json');
    assert.equal(feedOf('/samspill', '/samspill2/a.json'), '/samspill2/a.json');
    assert.equal(feedOf('/samspill', 'https://x.no/a.json'), 'https://x.no/a.json');
  });
});
