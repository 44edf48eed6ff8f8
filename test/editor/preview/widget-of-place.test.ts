import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { placeOfItem, selectedAt, widgetOfPlace } from '../../../src/editor/preview/widget-of-place.js';
import { optionsOfAddress, addressIn } from '../../../src/editor/navigation/address-options.js';

const FEED = {
  indicators: [{ id: 'jobs' }, { id: 'export' }],
  focusAreas: [{ id: 'bio' }],
  actors: [{ id: 'moss' }],
  factors: [{ id: 'capital' }],
};

describe('the widget beside what is edited', () => {
  it('is the one in which readers meet it', () => {
    assert.equal(widgetOfPlace({ page: 'figures', indicator: 1 }), 'figures');
    assert.equal(widgetOfPlace({ page: 'list', collection: 'focusAreas' }), 'wheel');
    assert.equal(widgetOfPlace({ page: 'item', steps: ['actors', 0] }), 'map');
    assert.equal(widgetOfPlace({ page: 'strategy' }), 'wheel');
    assert.equal(widgetOfPlace({ page: 'about' }), undefined);
  });

  it('has chosen what is edited, and leads to the form of what is chosen in it', () => {
    assert.equal(selectedAt({ page: 'figures', indicator: 1 }, FEED), 'export');
    assert.equal(selectedAt({ page: 'item', steps: ['focusAreas', 0] }, FEED), 'bio');
    assert.equal(selectedAt({ page: 'item', steps: ['documents', 0] }, FEED), '');
    assert.deepEqual(placeOfItem('indicator', 'export', FEED), { page: 'figures', indicator: 1 });
    assert.deepEqual(placeOfItem('area', 'bio', FEED), { page: 'item', steps: ['focusAreas', 0] });
    assert.deepEqual(placeOfItem('actor', 'moss', FEED), { page: 'item', steps: ['actors', 0] });
    assert.deepEqual(placeOfItem('factor', 'capital', FEED), { page: 'item', steps: ['factors', 0] });
    assert.equal(placeOfItem('area', 'gone', FEED), undefined);
  });
});

describe('the address of the editor', () => {
  it('may ask for a language, a place and a feed', () => {
    assert.deepEqual(optionsOfAddress('https://x.no/a/editor.html?lang=nn&place=3120'), {
      language: 'nn',
      place: '3120',
      feed: undefined,
    });
    assert.equal(optionsOfAddress('https://x.no/a/editor.html?feed=ostfold.json').feed, 'https://x.no/a/ostfold.json');
    assert.equal(optionsOfAddress('file:///c/editor.html?feed=https://k.no/t.json').feed, 'https://k.no/t.json');
    assert.equal(optionsOfAddress('https://x.no/editor.html?lang=tlh').language, undefined);
    assert.equal(
      addressIn('sv', { href: 'https://x.no/editor.html?place=3120#list=actors' }),
      'https://x.no/editor.html?place=3120&lang=sv#list=actors',
    );
  });
});
