import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { renderStatic } from '../../src/static/index.js';
import { ELEMENTS, isAttributeName } from '../../src/static/markup/markup.js';
import { STATIC_ELEMENTS } from '../../src/static/static-options.js';
import { rawFeed } from '../demo/demo-feeds.js';
import { attributeOf, elementsOf } from './parsed-html.js';

const TEXTS = new Set(['nb', 'nn', 'sv', 'en', 'name', 'title', 'label', 'note', 'description', 'table', 'license']);
const BREAKING_OUT = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' style='position:fixed",
  '</svg></figure><style>*{}</style>',
  '--><!-- /samspill:render -->',
  '&lt;script&gt;',
];
const ADDRESSES = ['javascript:alert(1)', 'data:text/html,<script>', '" onclick="alert(1)', 'https://a.no/"><script>'];

/** A feed in which every text and address tries to get out of its place. */
function hostile(value: unknown, text: string, address: string, key = ''): unknown {
  if (typeof value === 'string') return key === 'url' ? address : TEXTS.has(key) ? `${value} ${text}` : value;
  if (Array.isArray(value)) return value.map((each) => hostile(each, text, address, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, hostile(each, text, address, name)]));
}

describe('a feed that wants to be markup', () => {
  const feed = rawFeed('ostfold');

  for (const element of STATIC_ELEMENTS) {
    it(`adds no element, no attribute and no address of its own to <${element}>`, async () => {
      const plain = elementsOf(await renderStatic(feed, { element })).filter(({ tagName }) => tagName !== 'a').length;
      const attempt = fc.asyncProperty(
        fc.oneof(fc.constantFrom(...BREAKING_OUT), fc.string({ unit: 'binary', maxLength: 20 })),
        fc.constantFrom(...ADDRESSES),
        async (text, address) => {
          const html = await renderStatic(hostile(feed, text, address), { element, width: 700 });
          const elements = elementsOf(html);
          assert.ok(elements.length > plain / 2);
          for (const each of elements) {
            assert.ok(
              ELEMENTS.some((name) => name === each.tagName),
              each.tagName,
            );
            for (const { name } of each.attrs) assert.ok(isAttributeName(name), name);
            const href = attributeOf(each, 'href');
            if (href !== undefined) assert.match(href, /^(?:https?:\/\/|mailto:|#samspill-line-)/);
          }
        },
      );
      await fc.assert(attempt, { numRuns: 25 });
    });
  }
});
