import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { withItem, withMoved, without, withValue } from '../../src/feed-file/edited-value.js';

/** A value of which no part can be changed. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

const FEED = frozen({
  title: { nb: 'Jobber' },
  regions: [{ id: 'moss' }, { id: 'halden' }, { id: 'rakkestad' }],
  indicators: [{ id: 'jobs', series: [{ region: 'moss', observations: [{ period: '2023', value: 5 }] }] }],
});
const VALUE = ['indicators', 0, 'series', 0, 'observations', 0, 'value'];

describe('an edited value', () => {
  it('shares what the edit does not touch', () => {
    const after = withValue(FEED, VALUE, 6) as typeof FEED;
    assert.equal(after.indicators[0]?.series[0]?.observations[0]?.value, 6);
    assert.equal(after.regions, FEED.regions);
    assert.equal(after.title, FEED.title);
    assert.equal(FEED.indicators[0]?.series[0]?.observations[0]?.value, 5);
  });

  it('is the same value when nothing is changed', () => {
    assert.equal(withValue(FEED, VALUE, 5), FEED);
    assert.equal(withValue(FEED, ['note'], undefined), FEED);
    assert.equal(withValue(FEED, ['strategy', 'title'], undefined), FEED);
    assert.equal(without(FEED, ['strategy', 'title']), FEED);
    assert.equal(without(FEED, ['regions', 3]), FEED);
    assert.equal(without(FEED, ['regions', 'id']), FEED);
    assert.equal(without(FEED, ['title', 'nb', 'more']), FEED);
    assert.equal(withMoved(FEED, ['regions'], 1, 1), FEED);
    assert.equal(withMoved(FEED, ['regions'], 3, 0), FEED);
    assert.equal(withMoved(FEED, ['actors'], 0, 1), FEED);
  });

  it('gets what is missing on the way', () => {
    assert.deepEqual(withValue({}, ['strategy', 'title', 'nb'], 'Ny'), { strategy: { title: { nb: 'Ny' } } });
    assert.deepEqual(withValue({}, ['regions', 0, 'id'], 'moss'), { regions: [{ id: 'moss' }] });
    assert.deepEqual(withValue({ title: 'Jobber' }, ['title', 'nn'], 'Jobbar'), { title: { nn: 'Jobbar' } });
    assert.deepEqual(withValue({ list: null }, ['list', 0], 1), { list: [1] });
    assert.deepEqual(withItem({}, ['actors'], 0, { id: 'nho' }), { actors: [{ id: 'nho' }] });
  });

  it('has no holes in its lists', () => {
    assert.deepEqual(withValue([1], [7], 2), [1, 2]);
    assert.deepEqual(withItem([1], [], 7, 2), [1, 2]);
    assert.deepEqual(withMoved([1, 2, 3], [], 0, 7), [2, 3, 1]);
  });

  it('has no property that is undefined', () => {
    const after = withValue(FEED, ['title', 'nb'], undefined) as object;
    assert.deepEqual(Object.keys(after), ['title', 'regions', 'indicators']);
    assert.deepEqual(after, { ...FEED, title: {} });
    assert.deepEqual(withValue([1, 2], [0], undefined), [2]);
  });

  it('has an item where it was put, or moved', () => {
    const ids = (value: unknown): string => (value as typeof FEED).regions.map(({ id }) => id).join(' ');
    assert.equal(ids(withItem(FEED, ['regions'], 1, { id: 'våler' })), 'moss våler halden rakkestad');
    assert.equal(ids(withMoved(FEED, ['regions'], 0, 2)), 'halden rakkestad moss');
    assert.equal(ids(withMoved(FEED, ['regions'], 2, 0)), 'rakkestad moss halden');
    assert.equal(ids(without(FEED, ['regions', 1])), 'moss rakkestad');
  });

  it('keeps a property called __proto__ as one among others', () => {
    const value: unknown = JSON.parse('{ "__proto__": { "a": 1 }, "b": 2 }');
    const after = withValue(value, ['__proto__', 'a'], 3);
    assert.equal(JSON.stringify(after), '{"__proto__":{"a":3},"b":2}');
    assert.equal(Object.getPrototypeOf(after), Object.prototype);
    assert.equal(JSON.stringify(without(after, ['b'])), '{"__proto__":{"a":3}}');
    assert.equal(JSON.stringify(withValue({}, ['__proto__', 'a'], 3)), '{"__proto__":{"a":3}}');
    assert.deepEqual(without({}, ['__proto__']), {});
  });
});

describe('names that objects inherit', () => {
  for (const name of ['__proto__', 'constructor', 'prototype'])
    it(`are names like others in an edit: ${name}`, () => {
      const before = { id: 'a' };
      const after = withValue(before, [name, 'polluted'], true);
      assert.deepEqual(JSON.parse(JSON.stringify(after)), JSON.parse(`{"id":"a","${name}":{"polluted":true}}`));
      assert.equal(Object.getPrototypeOf(after), Object.prototype);
      assert.equal(JSON.stringify(without(after, [name])), '{"id":"a"}');
      assert.deepEqual(withItem(before, [name], 0, 1), JSON.parse(`{"id":"a","${name}":[1]}`));
      assert.equal(without(before, [name, 'name']), before);
      assert.equal(({} as { polluted?: unknown }).polluted, undefined);
      assert.equal((Object as { polluted?: unknown }).polluted, undefined);
    });
});
