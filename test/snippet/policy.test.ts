import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { policyFor, policyText, sourceOf } from '../../src/snippet/policy.js';
import type { Way } from '../../src/snippet/snippet.js';

const OWN = { folder: '/samspill', feed: '/samspill/ostfold.json', hasStyles: true };
const APART = { folder: 'https://filer.no/samspill', feed: 'https://data.no:8443/a.json?x=1', hasStyles: true };

describe('what the policy of a page must allow', () => {
  const cases: readonly (readonly [Way, string, string])[] = [
    [
      'tag',
      "script-src 'self'; connect-src 'self'; style-src 'self'",
      'script-src https://filer.no; connect-src https://data.no:8443; style-src https://filer.no',
    ],
    [
      'div',
      "script-src 'self'; connect-src 'self'; style-src 'self'",
      'script-src https://filer.no; connect-src https://data.no:8443; style-src https://filer.no',
    ],
    ['iframe', "frame-src 'self'; script-src 'self'", 'frame-src https://filer.no; script-src https://filer.no'],
    ['static', "style-src 'self'", 'style-src https://filer.no'],
  ];
  for (const [way, own, apart] of cases) {
    it(`for the way ${way}`, () => {
      assert.equal(policyText(policyFor(way, OWN)), own);
      assert.equal(policyText(policyFor(way, APART)), apart);
    });
  }

  it('needs no styles where there are none', () => {
    assert.equal(policyText(policyFor('tag', { ...OWN, hasStyles: false })), "script-src 'self'; connect-src 'self'");
    assert.deepEqual(policyFor('static', { ...OWN, hasStyles: false }), []);
  });

  it('names no more than a place, whatever an address holds', () => {
    assert.equal(sourceOf('//filer.no/x'), 'filer.no');
    assert.equal(sourceOf("https://x.no;script-src 'unsafe-inline'/"), 'https://x.no');
    assert.equal(sourceOf('javascript://x.no'), "'self'");
  });
});
