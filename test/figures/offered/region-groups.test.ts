import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { besideRegions } from '../../../src/figures/offered/region-groups.js';
import { smallFeed } from '../small-feed.js';

describe('the regions beside a region', () => {
  const regions = [
    { id: 'norge', name: 'Norge', type: 'country' },
    { id: 'viken', name: 'Viken', type: 'county', partOf: ['norge'] },
    { id: 'oslo', name: 'Oslo', type: 'county', partOf: ['norge'] },
    { id: 'troms', name: 'Troms', type: 'county' },
    { id: 'moss', name: 'Moss', type: 'municipality', partOf: ['viken'] },
    { id: 'ås', name: 'Ås', type: 'municipality', partOf: ['viken'] },
    { id: 'asker', name: 'Asker', type: 'municipality' },
  ];
  const beside = (id: string, of: readonly object[] = regions, period = '2023') => {
    const feed = smallFeed([], { regions: of });
    const chosen = feed.regions.find((region) => region.id === id);
    assert.ok(chosen);
    return besideRegions(feed, chosen, period).map((list) => list.map((region) => region.id).join(' '));
  };

  it('are its members, else those with the same parent, else those of its type, else all', () => {
    assert.deepEqual(beside('viken'), [
      'moss ås',
      'viken oslo',
      'viken oslo troms',
      'norge viken oslo troms moss ås asker',
    ]);
    assert.deepEqual(beside('moss').slice(0, 3), ['', 'moss ås', 'moss ås asker']);
    assert.deepEqual(beside('asker').slice(0, 3), ['', '', 'moss ås asker']);
  });

  it('of another type do not stand beside it though they have the same parent', () => {
    assert.equal(
      beside('oslo', [...regions, { id: 'oslofjord', name: 'Oslofjord', type: 'park', partOf: ['norge'] }])[1],
      'viken oslo',
    );
  });

  it('are none that are made of others in the list, but for the chosen one', () => {
    const made = [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
      { id: 'ab', name: 'AB', members: ['a', 'b'] },
    ];
    assert.equal(beside('a', made).at(-1), 'a b');
    assert.equal(beside('ab', made).at(-1), 'a b ab');
  });

  const merged = [
    {
      id: 'new',
      name: 'Nye Moss',
      codes: [{ code: '3103', validFrom: '2020-01-01' }],
      predecessors: ['moss', 'rygge'],
    },
    { id: 'moss', name: 'Moss', codes: [{ code: '0104', validTo: '2019-12-31' }] },
    { id: 'rygge', name: 'Rygge', codes: [{ code: '0136', validTo: '2019-12-31' }] },
    { id: 'halden', name: 'Halden' },
  ];

  it('are none that were there no more, nor one that is the sum of those that were', () => {
    assert.equal(beside('halden', merged, '2020').at(-1), 'new halden');
    assert.equal(beside('halden', merged, '2019-Q4').at(-1), 'moss rygge halden');
    // The reader asks about Rygge, whose newest figure is of 2019.
    assert.equal(beside('rygge', merged, '2019').at(-1), 'moss rygge halden');
  });

  it('are the heirs of a divided region too, since none of them is its sum', () => {
    const divided = [
      { id: 'ostfold', name: 'Østfold', codes: [{ code: '31', validFrom: '2024-01-01' }], predecessors: ['viken'] },
      { id: 'akershus', name: 'Akershus', codes: [{ code: '32', validFrom: '2024-01-01' }], predecessors: ['viken'] },
      { id: 'viken', name: 'Viken', codes: [{ code: '30', validTo: '2023-12-31' }] },
    ];
    assert.equal(beside('ostfold', divided, '2022').at(-1), 'ostfold akershus viken');
    assert.equal(beside('ostfold', divided, '2024').at(-1), 'ostfold akershus');
  });
});
