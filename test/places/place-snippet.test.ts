import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { FunctionalRegion } from '../../src/places/place.js';
import { countyWith, municipalityWith } from '../../src/places/places.js';
import { feedFileOf, pageOf, snippetOf } from '../../src/places/place-snippet.js';

const rakkestad = municipalityWith('3120')!;
const ADDRESSES = { folder: '/samspill', feed: '/samspill/rakkestad.json' };

describe('the snippet', () => {
  it('is a script, and an element with the figures as text in it', () => {
    const source = 'https://www.ssb.no/statbank/table/11657/';
    assert.deepEqual(snippetOf(rakkestad, 'nb', ADDRESSES).replaceAll('\u00a0', ' ').split('\n'), [
      '<script src="/samspill/samspill.js"></script>',
      '',
      '<kpi-jobs-value src="/samspill/rakkestad.json" lang="nb">',
      '  <p>I 4. kvartal 2023 var det 3 521 jobber i Rakkestad, 63 flere enn året før (+1,8 %).</p>',
      `  <p>Kilde: <a href="${source}">Statistisk sentralbyrå, tabell 11657 (ssb.no)</a>. Lisens: CC BY 4.0.</p>`,
      '</kpi-jobs-value>',
      '',
    ]);
  });

  it('speaks the language of the page', () => {
    assert.match(snippetOf(rakkestad, 'en', ADDRESSES), /lang="en">\n {2}<p>In Q4 2023 there were 3,521/);
    assert.match(snippetOf(countyWith('31')!, 'nn', ADDRESSES), /139\u00a0985\u00a0jobbar i Østfold/);
  });

  it('has names that cannot become markup', () => {
    const region: FunctionalRegion = { type: 'functional', name: '<b>"A" & B</b>', members: [rakkestad] };
    const page = pageOf(region, 'nb', { folder: '"><script>', feed: feedFileOf(region) });
    assert.doesNotMatch(page, /<b>|<script>/);
    assert.match(page, /<title>Jobber i &lt;b&gt;&quot;A&quot; &amp; B&lt;\/b&gt;<\/title>/);
    assert.match(page, /src="b-a-b-b\.json"/);
  });
});

describe('the page', () => {
  const page = pageOf(rakkestad, 'nb', { folder: 'samspill', feed: 'rakkestad.json' });

  it('is whole: language, title, heading, script and element', () => {
    assert.match(page, /^<!doctype html>\n<html lang="nb">/);
    assert.match(page, /<title>Jobber i Rakkestad<\/title>/);
    assert.match(page, /<h1>Jobber i Rakkestad<\/h1>/);
    assert.match(page, /<script src="samspill\/samspill\.js"><\/script>/);
    assert.match(page, /<kpi-jobs-value src="rakkestad\.json" lang="nb">/);
  });

  it('runs on the strictest page: nothing of its own in styles and scripts', () => {
    assert.doesNotMatch(page, /<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)/);
  });
});
