import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';

import { forgetFeed, keepFeed, keptFeed } from '../../src/store/kept/kept-feed.js';

const URL_OF_FEED = 'https://kommune.example/tall.json';
const DAY = 24 * 60 * 60 * 1_000;
const KEY = `samspill-feed:${URL_OF_FEED}`;

/** A storage as browsers have it, with its entries as properties. */
class Shelf {
  [key: string]: unknown;
  getItem(key: string): string | null {
    return Object.hasOwn(this, key) ? String(this[key]) : null;
  }
  setItem(key: string, value: string): void {
    this[key] = value;
  }
  removeItem(key: string): void {
    Reflect.deleteProperty(this, key);
  }
}

let shelf: Shelf;

describe('a feed kept from an earlier visit', () => {
  beforeEach(() => {
    mock.timers.enable({ apis: ['Date'], now: Date.UTC(2026, 10, 24, 12) });
    shelf = new Shelf();
    Object.assign(globalThis, { localStorage: shelf });
  });

  afterEach(() => {
    mock.timers.reset();
    Reflect.deleteProperty(globalThis, 'localStorage');
  });

  it('is one for each address, with the time of its fetch, until it is forgotten', () => {
    keepFeed(URL_OF_FEED, '{"a":1}');
    keepFeed(URL_OF_FEED, '{"a":2}');
    keepFeed(`${URL_OF_FEED}?2`, '{}');
    assert.deepEqual(keptFeed(URL_OF_FEED), { text: '{"a":2}', at: '2026-11-24T12:00:00.000Z' });
    assert.equal(Object.keys(shelf).length, 2);
    forgetFeed(URL_OF_FEED);
    assert.equal(keptFeed(URL_OF_FEED), undefined);
    assert.deepEqual(Object.keys(shelf), [`${KEY}?2`]);
  });

  it('is no larger than 256 Ki letters, and the smaller one before it is gone', () => {
    keepFeed(URL_OF_FEED, 'x'.repeat(256 * 1024));
    assert.equal(keptFeed(URL_OF_FEED)?.text.length, 256 * 1024);
    keepFeed(URL_OF_FEED, 'x'.repeat(256 * 1024 + 1));
    assert.equal(keptFeed(URL_OF_FEED), undefined);
  });

  it('is thrown away after ninety days, those of other addresses too, and what is no entry of ours', () => {
    shelf.setItem('theirs', 'stays');
    shelf.setItem('samspill-feed:broken', '{');
    keepFeed(`${URL_OF_FEED}?old`, '{}');
    assert.equal(shelf.getItem('samspill-feed:broken'), null);
    mock.timers.tick(90 * DAY);
    assert.notEqual(keptFeed(`${URL_OF_FEED}?old`), undefined);
    mock.timers.tick(1);
    keepFeed(URL_OF_FEED, '{}');
    assert.deepEqual(Object.keys(shelf).sort(), [KEY, 'theirs']);
  });

  it('is none where a browser allows no storage', () => {
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('', 'SecurityError');
      },
    });
    keepFeed(URL_OF_FEED, '{}');
    forgetFeed(URL_OF_FEED);
    assert.equal(keptFeed(URL_OF_FEED), undefined);
  });
});
