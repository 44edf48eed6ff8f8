import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { placeOfAttributes, placeOfLink, type WrittenPlace } from '../../../src/page/upgrade/written-place.js';

/** What is asked for, as the tag would be written. */
function tagOf({ element }: WrittenPlace): string | undefined {
  if (!element) return undefined;
  return [element.name, ...Array.from(element.attributes, ([name, value]) => `${name}="${value}"`)].join(' ');
}

const SOURCE = { 'data-samspill': 'kpi-jobs-value', 'data-src': '/a.json' };
const placeOf = (written: Readonly<Record<string, string>>): WrittenPlace =>
  placeOfAttributes(Object.entries(written), 'nb');

describe('a place that asks for an element by its attributes', () => {
  it('has all of the element, with data- before it', () => {
    const place = placeOf({
      ...SOURCE,
      'data-region': 'moss',
      'data-heading': 'Jobber i «Moss»',
      'data-heading-level': '3',
      'data-figure': 'ranking',
      'data-deep-link': '',
      'data-look': 'plain',
      'data-lang': 'nn',
    });
    assert.equal(
      tagOf(place),
      'kpi-jobs-value src="/a.json" region="moss" heading="Jobber i «Moss»" heading-level="3" figure="ranking" ' +
        'deep-link="" look="plain" lang="nn"',
    );
    assert.deepEqual(place.problems, []);
  });

  it('keeps what others have written there away from the element, and says nothing of it', () => {
    const place = placeOf({
      ...SOURCE,
      ...{ id: 'tall', class: 'bred', style: 'x', onclick: 'x()', title: 'T', 'data-id': '7', 'data-block-name': 'b' },
      ...{ 'data-onclick': 'x()', 'data-style': 'x', 'data-widget': 'focus-area-wheel', 'data-feed': '/b.json' },
      ...{ 'data-': 'x', 'data-__proto__': 'x', 'data-inner-h-t-m-l': 'x' },
    });
    assert.equal(tagOf(place), 'kpi-jobs-value src="/a.json"');
    assert.deepEqual(place.problems, []);
  });

  it('takes the feed from wherever the tag could take it', () => {
    for (const src of ['a.json', 'https://example.org/a.json?b=c&d=e', '//example.org/æ ø.json'])
      assert.equal(placeOf({ ...SOURCE, 'data-src': src }).element?.attributes.get('src'), src);
  });

  it('says which name and which value cannot be, and shows the rest', () => {
    const place = placeOf({ ...SOURCE, 'data-figure': 'rankin', 'data-regon': 'moss', 'data-mode': 'map' });
    assert.equal(tagOf(place), 'kpi-jobs-value src="/a.json"');
    assert.equal(place.problems.length, 3);
    assert.match(place.problems[0] ?? '', /^«figure» kan ikke være «rankin».* Mener du «ranking»\?$/);
    assert.match(place.problems[1] ?? '', /«regon» finnes ikke.* Mener du «region»\?$/);
    assert.match(place.problems[2] ?? '', /hører til five-factor-map/);
  });

  it('is nothing without a widget of ours, or without a feed', () => {
    const misspelled = placeOf({ ...SOURCE, 'data-samspill': 'kpi-job-value' });
    assert.equal(misspelled.element, undefined);
    assert.match(misspelled.problems.join(), /ingen widget «kpi-job-value».* Mener du «kpi-jobs-value»\?$/);
    assert.equal(placeOf({ ...SOURCE, 'data-samspill': 'script' }).element, undefined);
    const without = placeOf({ 'data-samspill': 'kpi-jobs-value' });
    assert.equal(without.element, undefined);
    assert.deepEqual(without.problems, ['«data-src» mangler: adressen til datafilen.']);
  });
});

describe('the quotes of a word processor in a place', () => {
  const told = (written: Readonly<Record<string, string>>): string =>
    placeOf({ ...SOURCE, ...written }).problems.join();

  it('are named by the attribute in whose value they stand, as the place calls it', () => {
    for (const name of ['data-samspill', 'data-src', 'data-region', 'data-figure'])
      assert.match(
        told({ [name]: '”moss”' }),
        new RegExp(`^Verdien av «${name}» har et krøllet anførselstegn \\(”\\)`),
      );
    assert.equal(placeOf({ ...SOURCE, 'data-src': '”/a.json”' }).element, undefined);
    assert.equal(tagOf(placeOf({ ...SOURCE, 'data-region': '“moss”' })), 'kpi-jobs-value src="/a.json"');
  });

  it('are named where they cut a text that has spaces in it', () => {
    assert.match(told({ 'data-heading': '”Jobber', i: '', 'moss”': '' }), /krøllet anførselstegn \(”\) i koden: moss”/);
  });
});

const PAGE = 'https://eksempel.no/samspill/embed.html';

describe('a link to an embed page', () => {
  it('asks for the element that the page would show, with the feed seen from there', () => {
    const place = placeOfLink(`${PAGE}?widget=five-factor-map&feed=ostfold.json&mode=matrix&theme=dark`, 'nb');
    assert.equal(
      tagOf(place),
      'five-factor-map src="https://eksempel.no/samspill/ostfold.json" mode="matrix" theme="dark"',
    );
    assert.deepEqual(place.problems, []);
  });

  it('keeps to feeds of the site of that page', () => {
    for (const feed of ['/data/a.json', '../a.json', 'https://eksempel.no/a.json'])
      assert.ok(placeOfLink(`${PAGE}?widget=kpi-jobs-value&feed=${feed}`, 'nb').element, feed);
    const others = ['https://example.org/a.json', '//example.org/a.json', 'http://eksempel.no/a.json'];
    for (const feed of [...others, 'data:application/json,{}', 'blob:https://eksempel.no/1', 'javascript:x']) {
      const { element, problems } = placeOfLink(`${PAGE}?widget=kpi-jobs-value&feed=${encodeURIComponent(feed)}`, 'nb');
      assert.equal(element, undefined, feed);
      assert.match(problems.join(), /^Lenken blir stående, for datafilen/, feed);
    }
  });

  it('says what is wrong in its address', () => {
    const { element, problems } = placeOfLink(`${PAGE}?widget=kpi-jobs-valu&feed=a.json`, 'nn');
    assert.equal(element, undefined);
    assert.match(problems.join(), /Meiner du «kpi-jobs-value»\?$/);
    const curly = placeOfLink(`${PAGE}?widget=kpi-jobs-value&feed=a.json&region=moss”`, 'nb');
    assert.match(curly.problems.join(), /^Verdien av «region» har et krøllet anførselstegn/);
  });
});
