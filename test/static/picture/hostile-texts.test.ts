import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { renderPicture } from '../../../src/static/index.js';
import { ELEMENTS, isAttributeName } from '../../../src/static/markup/markup.js';
import { STATIC_ELEMENTS } from '../../../src/static/static-options.js';
import { rawFeed } from '../../demo/demo-feeds.js';
import { svgElements } from './drawn-texts.js';

const TEXTS = new Set(['nb', 'nn', 'sv', 'en', 'name', 'title', 'label', 'note', 'description', 'table', 'license']);
const BREAKING_OUT = [
  '<script>alert(1)</script>',
  '"><image href="https://a.no/x.png"/>',
  ']]></svg><foreignObject/>',
  '&lt;script&gt; &amp; &#x0;',
  '\u0000\u000b\ud800 \uffff',
];
/** What stands round the drawing, besides the elements and attributes of drawings. */
const OWN_ELEMENTS = ['title', 'desc'];
const OWN_ATTRIBUTES = ['xmlns', 'lang', 'font-family'];

/** A feed in which every text and every key of an own tries to get out of its place. */
function hostile(value: unknown, text: string, key = ''): unknown {
  if (typeof value === 'string') return TEXTS.has(key) ? `${value} ${text}` : value;
  if (Array.isArray(value)) return value.map((each) => hostile(each, text, key));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, each]) => [name, hostile(each, text, name)] as const);
  return Object.fromEntries([...entries, ['onload', text], [text, text]]);
}

describe('the picture of a feed that wants to be markup', () => {
  for (const element of STATIC_ELEMENTS) {
    it(`has no element, attribute or address of its own in <${element}>, and is XML`, async () => {
      const attempt = fc.asyncProperty(
        fc.oneof(fc.constantFrom(...BREAKING_OUT), fc.string({ unit: 'binary', maxLength: 20 })),
        async (text) => {
          const size = { width: 1_200, height: 630 };
          const { svg } = await renderPicture(hostile(rawFeed('ostfold'), text), { element, size });
          // What XML cannot hold at all, escaped or not.
          assert.doesNotMatch(svg, /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
          assert.doesNotMatch(svg, /&(?!(?:amp|lt|gt|quot|#9|#10);)/);
          for (const { tagName, attrs } of svgElements(svg)) {
            assert.ok(
              [...ELEMENTS, ...OWN_ELEMENTS].some((name) => name === tagName),
              tagName,
            );
            for (const { name, value } of attrs) {
              assert.ok(isAttributeName(name) || OWN_ATTRIBUTES.includes(name), name);
              assert.ok(name !== 'href' && name !== 'id', value);
            }
          }
        },
      );
      await fc.assert(attempt, { numRuns: 12 });
    });
  }
});
