import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';
import { parseFragment } from 'parse5';

import { htmlOf } from '../../src/static/markup/html.js';
import { element, link } from '../../src/static/markup/markup.js';
import { attributeOf, elementsOf, textOf } from './parsed-html.js';

const HOSTILE = [
  '<script>alert(1)</script>',
  '</p></div><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '--><!-- /samspill:render --><script>',
  '&lt;b&gt; &amp;amp; &#x3c;script&#x3e;',
  '<![CDATA[<b>]]>',
  '</svg></math><style>*{display:none}</style>',
  '\u2028{{x}}${y}`',
];

/** Texts, many of them made to break out. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(...HOSTILE),
  fc.tuple(fc.constantFrom(...HOSTILE), fc.string()).map((parts) => parts.join('')),
);

/** What a text becomes that has characters which cannot stand in HTML. */
function written(value: string): string {
  return value.replace(/\p{Surrogate}|\p{Noncharacter_Code_Point}|(?![\t\n])\p{Control}/gu, '\ufffd');
}

describe('the serializer', () => {
  it('lets no text become markup, in elements, attributes and drawings', () => {
    fc.assert(
      fc.property(text, text, (content, value) => {
        const html = htmlOf([
          element('div', { 'aria-label': value }, element('p', {}, content), content),
          element('svg', {}, element('text', { fill: value }, content)),
        ]);
        const elements = elementsOf(html);
        assert.deepEqual(
          elements.map(({ tagName }) => tagName),
          ['div', 'p', 'svg', 'text'],
        );
        const [division, paragraph, , label] = elements;
        assert.ok(division && paragraph && label);
        assert.equal(attributeOf(division, 'aria-label'), written(value));
        assert.equal(attributeOf(label, 'fill'), written(value));
        assert.deepEqual([...division.attrs, ...label.attrs].length, 2);
        assert.equal(textOf(paragraph), written(content));
        assert.equal(textOf(label), written(content));
      }),
    );
  });

  it('writes no tag that was not asked for, whatever is around it', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (texts) => {
        const html = htmlOf(
          element(
            'ul',
            {},
            texts.map((each) => element('li', { lang: each }, each)),
          ),
        );
        assert.equal(elementsOf(html).length, texts.length + 1);
        assert.equal(html.match(/</g)?.length ?? 0, 2 * (texts.length + 1));
        assert.doesNotMatch(html, /-->/);
      }),
    );
  });

  it('leaves out attributes without a value', () => {
    assert.equal(htmlOf(element('p', { lang: undefined, class: 'a' }, undefined, 'b', [])), '<p class="a">b</p>');
  });

  it('puts parts that stand on lines of their own on lines of their own, and no space into sentences', () => {
    const list = element('ul', {}, element('li', {}, 'a'), element('li', {}, 'b'));
    assert.equal(
      htmlOf(element('div', {}, element('p', {}, 'x', element('span', {}, 'y')), list)),
      ['<div><p>x<span>y</span></p>', '<ul><li>a</li>', '<li>b</li></ul></div>'].join('\n'),
    );
  });
});

describe('a link', () => {
  it('leads to web and mail addresses', () => {
    for (const address of ['https://a.no/?b=1&c=2', 'HTTP://a.no', 'mailto:a@b.no']) {
      const [anchor] = elementsOf(htmlOf(link(address, 'here')));
      assert.ok(anchor);
      assert.equal(attributeOf(anchor, 'href'), address);
    }
  });

  it('is none anywhere else', () => {
    const others = ['javascript:alert(1)', ' https://a.no', 'data:text/html,x', '//a.no', '/x', 'java\nscript:x', ''];
    for (const address of others) assert.equal(htmlOf(link(address, 'here')), 'here', address);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (address) => {
        const [anchor] = parseFragment(htmlOf(link(address, 'x'))).childNodes;
        assert.ok(anchor && (!('attrs' in anchor) || /^(?:https?:\/\/|mailto:)/i.test(address)));
      }),
    );
  });
});
