import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { mergedValue } from '../../src/feed-file/merged-value.js';

const OBSERVATIONS = [
  { period: '2023-Q3', value: 1 },
  { period: '2023-Q4', value: 2 },
];

const BASE = {
  title: { nb: 'Jobber', en: 'Jobs' },
  focusAreas: [
    { id: 'a', title: 'A' },
    { id: 'b', title: 'B' },
    { id: 'c', title: 'C' },
  ],
  indicators: [{ id: 'jobs', series: [{ region: 'moss', observations: OBSERVATIONS }], tags: ['x', 'y'] }],
};

type Feed = typeof BASE;
const edited = (change: (feed: Feed) => void): Feed => {
  const copy = structuredClone(BASE);
  change(copy);
  return copy;
};
const ids = (value: unknown): string => (value as Feed).focusAreas.map(({ id }) => id).join('');
const observationsOf = (feed: Feed): { period: string; value: number }[] =>
  feed.indicators[0]?.series[0]?.observations ?? [];

/** What each of two keepers does, and what both together give. */
const TOGETHER: readonly (readonly [string, (feed: Feed) => void, (feed: Feed) => void, (feed: Feed) => void])[] = [
  [
    'two languages of a text',
    (feed) => (feed.title.nb = 'Arbeid'),
    (feed) => (feed.title.en = 'Work'),
    (feed) => (feed.title = { nb: 'Arbeid', en: 'Work' }),
  ],
  [
    'a new quarter and a corrected one',
    (feed) => observationsOf(feed).push({ period: '2024-Q1', value: 3 }),
    (feed) => Object.assign(observationsOf(feed)[0] ?? {}, { value: 1.5 }),
    (feed) => {
      observationsOf(feed).push({ period: '2024-Q1', value: 3 });
      Object.assign(observationsOf(feed)[0] ?? {}, { value: 1.5 });
    },
  ],
  [
    'two new quarters, in the order of time',
    (feed) => observationsOf(feed).push({ period: '2024-Q2', value: 4 }),
    (feed) => observationsOf(feed).push({ period: '2024-Q1', value: 3 }),
    (feed) => observationsOf(feed).push({ period: '2024-Q1', value: 3 }, { period: '2024-Q2', value: 4 }),
  ],
  [
    'a new quarter and an order that somebody has chosen',
    (feed) => observationsOf(feed).reverse(),
    (feed) => observationsOf(feed).push({ period: '2024-Q1', value: 3 }),
    (feed) => {
      observationsOf(feed).push({ period: '2024-Q1', value: 3 });
      observationsOf(feed).reverse();
    },
  ],
  [
    'another order and a changed title',
    (feed) => feed.focusAreas.reverse(),
    (feed) => Object.assign(feed.focusAreas[0] ?? {}, { title: 'Ny' }),
    (feed) => {
      Object.assign(feed.focusAreas[0] ?? {}, { title: 'Ny' });
      feed.focusAreas.reverse();
    },
  ],
  [
    'one item taken out and another put in',
    (feed) => feed.focusAreas.splice(0, 1),
    (feed) => feed.focusAreas.splice(2, 0, { id: 'd', title: 'D' }),
    (feed) =>
      feed.focusAreas.splice(0, 3, ...feed.focusAreas.slice(1, 2), { id: 'd', title: 'D' }, { id: 'c', title: 'C' }),
  ],
  [
    'the same twice',
    (feed) => (feed.title.nb = 'Arbeid'),
    (feed) => (feed.title.nb = 'Arbeid'),
    (feed) => (feed.title.nb = 'Arbeid'),
  ],
];

/** Names that the prototypes of objects have. */
const INHERITED = ['__proto__', 'constructor', 'prototype'];

describe('names that objects inherit', () => {
  for (const name of INHERITED)
    it(`are names like others when two edits meet: ${name}`, () => {
      const feedWith = (parts: object): unknown =>
        JSON.parse(JSON.stringify({ id: 'a' }).replace('}', `,"${name}":${JSON.stringify(parts)}}`));
      const { value, conflicts } = mergedValue(
        feedWith({ base: 1 }),
        feedWith({ base: 1, polluted: 'mine' }),
        feedWith({ base: 2 }),
      );
      assert.deepEqual(conflicts, []);
      assert.equal(JSON.stringify(value), JSON.stringify(feedWith({ base: 2, polluted: 'mine' })));
      assert.equal(Object.getPrototypeOf(value), Object.prototype);
      assert.equal(({} as { polluted?: unknown }).polluted, undefined);
      assert.equal((Object as { polluted?: unknown }).polluted, undefined);
    });
});

describe('two edits of the same feed', () => {
  for (const [name, one, other, both] of TOGETHER)
    it(`puts together ${name}, whoever is asked`, () => {
      for (const [mine, theirs] of [
        [one, other],
        [other, one],
      ] as const) {
        const { value, conflicts } = mergedValue(BASE, edited(mine), edited(theirs));
        assert.deepEqual(conflicts, []);
        assert.deepEqual(value, edited(both));
      }
    });

  it('shares what nobody has touched', () => {
    const mine = { ...BASE, title: { nb: 'Arbeid', en: 'Jobs' } };
    const { value } = mergedValue(BASE, mine, { ...BASE, focusAreas: [] });
    assert.equal((value as Feed).indicators, BASE.indicators);
  });

  const conflictsOf = (mine: (feed: Feed) => void, theirs: (feed: Feed) => void) =>
    mergedValue(BASE, edited(mine), edited(theirs));

  const figure = { period: '2023', value: 10 };
  const FIGURES: readonly (readonly [string, object, object])[] = [
    ['a new number that is provisional and a status', { value: 12, status: 'provisional' }, { status: 'final' }],
    ['a number and the bounds of another', { value: 20 }, { lower: 9, upper: 11 }],
    ['a number and a note of another', { value: 20 }, { note: 'Ti, som før' }],
  ];
  for (const [name, mine, theirs] of FIGURES)
    it(`does not make one figure of ${name}`, () => {
      const feedWith = (parts: object) => ({ observations: [{ ...figure, ...parts }] });
      const merged = mergedValue(feedWith({}), feedWith(mine), feedWith(theirs));
      assert.deepEqual(merged, { value: feedWith(mine), conflicts: [['observations', 0]] });
    });

  it('leaves a list in the order that it has, where nobody has put in anything', () => {
    const unordered = [...OBSERVATIONS].reverse().concat({ period: '2022-Q1', value: 0 });
    const listWith = (first: object, last: object) => ({
      observations: unordered.map((each, index) => ({ ...each, ...(index === 0 ? first : index === 2 ? last : {}) })),
    });
    const { value, conflicts } = mergedValue(listWith({}, {}), listWith({ value: 7 }, {}), listWith({}, { value: 8 }));
    assert.deepEqual(conflicts, []);
    assert.deepEqual(value, listWith({ value: 7 }, { value: 8 }));
  });

  it('names what both have changed in different ways, and keeps mine there', () => {
    const { value, conflicts } = conflictsOf(
      (feed) => {
        feed.title.nb = 'Mitt';
        feed.title.en = 'Mine';
      },
      (feed) => (feed.title.nb = 'Deres'),
    );
    assert.deepEqual(conflicts, [['title', 'nb']]);
    assert.deepEqual((value as Feed).title, { nb: 'Mitt', en: 'Mine' });
  });

  it('does not pretend where one has taken out what the other has changed', () => {
    const { conflicts } = conflictsOf(
      (feed) => feed.focusAreas.splice(1, 1),
      (feed) => Object.assign(feed.focusAreas[1] ?? {}, { title: 'Ny' }),
    );
    assert.equal(conflicts.length, 1);
    assert.equal(conflicts[0]?.[0], 'focusAreas');
  });

  it('does not pretend with two orders, or with lists whose items have no names', () => {
    const orders = conflictsOf(
      (feed) => feed.focusAreas.reverse(),
      (feed) => feed.focusAreas.push(...feed.focusAreas.splice(0, 1)),
    );
    assert.deepEqual(orders.conflicts, [['focusAreas']]);
    assert.equal(ids(orders.value), 'cba');
    const lists = conflictsOf(
      (feed) => feed.indicators[0]?.tags.push('z'),
      (feed) => feed.indicators[0]?.tags.shift(),
    );
    assert.deepEqual(lists.conflicts, [['indicators', 0, 'tags']]);
  });

  it('does not pretend when both have put in a thing with the same id', () => {
    const { conflicts } = conflictsOf(
      (feed) => feed.focusAreas.push({ id: 'd', title: 'Min' }),
      (feed) => feed.focusAreas.push({ id: 'd', title: 'Deres' }),
    );
    assert.deepEqual(conflicts, [['focusAreas', 3]]);
  });
});
