import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { snippetsAddress } from '../../../src/editor/saving/snippets-address.js';

describe('the address of the page that makes code', () => {
  const feed = { name: 'østfold 2.json', region: 'moss' };
  const of = (page: string, saved = feed): string => snippetsAddress(saved, 'nn', page);

  it('names the file, which the keeper chooses there', () => {
    const expected = 'snippets.html?file=%C3%B8stfold+2.json&region=moss&lang=nn';
    assert.equal(of('https://x.no/samspill/editor.html'), expected);
    assert.equal(of('file:///c:/samspill/editor.html'), expected);
    assert.equal(of('https://x.no/editor.html', { name: 'a.json', region: '' }), 'snippets.html?file=a.json&lang=nn');
  });

  it('has the address of a feed from the web, unless another file has been opened since', () => {
    const page = 'https://x.no/editor.html?feed=../data/a.json';
    assert.equal(of(page, { name: 'a.json', region: '' }), 'snippets.html?feed=..%2Fdata%2Fa.json&lang=nn');
    assert.equal(of(page, { name: 'b.json', region: '' }), 'snippets.html?file=b.json&lang=nn');
  });
});
