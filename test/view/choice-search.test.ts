import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choicesMatching, groupsOffered } from '../../src/view/choice-search.js';
import { placeAfter } from '../../src/widget/search/search-keys.js';

const NAMES = [
  'Aremark',
  'Bærum',
  'Fredrikstad',
  'Kárášjohka – Karasjok',
  'Nordre Follo',
  'Sande',
  'Sandefjord',
  'Ås',
  'Åsnes',
  'Øygarden',
];
const GROUPS = [
  { title: 'Fylker', choices: [{ id: 'ostfold', name: 'Østfold (12 kommuner)' }] },
  { title: 'Kommuner', choices: NAMES.map((name) => ({ id: name, name })) },
];

const found = (query: string) =>
  choicesMatching(GROUPS, query).flatMap(({ choices }) => choices.map(({ name }) => name));

const CASES: readonly (readonly [query: string, names: readonly string[]])[] = [
  ['fred', ['Fredrikstad']],
  ['FRED', ['Fredrikstad']],
  ['  sande ', ['Sande', 'Sandefjord']],
  ['ås', ['Ås', 'Åsnes']],
  ['as', ['Kárášjohka – Karasjok']],
  ['ø', ['Østfold (12 kommuner)', 'Øygarden']],
  ['bærum', ['Bærum']],
  ['baerum', []],
  ['karasjohka', ['Kárášjohka – Karasjok']],
  ['follo nord', ['Nordre Follo']],
  ['nordre f', ['Nordre Follo']],
  ['12', ['Østfold (12 kommuner)']],
  ['(', ['Østfold (12 kommuner)', ...NAMES]],
  ['$&.*', ['Østfold (12 kommuner)', ...NAMES]],
  ['xyz', []],
];

describe('choices that match what is written', () => {
  for (const [query, names] of CASES) it(`«${query}»`, () => assert.deepEqual(found(query), names));

  it('have those that begin so before those with it inside, in their groups', () => {
    const [group] = choicesMatching(
      [
        {
          title: 'A',
          choices: [
            { id: '1', name: 'Mosand' },
            { id: '2', name: 'Ytre Sand' },
            { id: '3', name: 'Sand' },
          ],
        },
      ],
      'sand',
    );
    assert.deepEqual(
      group?.choices.map(({ id }) => id),
      ['3', '2', '1'],
    );
    assert.deepEqual(
      choicesMatching(GROUPS, 'sand').map(({ title }) => title),
      ['Kommuner'],
    );
  });

  it('have those that begin with the whole query first, however it is spaced', () => {
    const choices = ['Follo Nordre', 'Nordre Follo'].map((name) => ({ id: name, name }));
    for (const query of ['nordre f', '  nordre   f', 'nordre-f ']) {
      const [group] = choicesMatching([{ title: 'A', choices }], query);
      assert.deepEqual(
        group?.choices.map(({ name }) => name),
        ['Nordre Follo', 'Follo Nordre'],
        query,
      );
    }
  });

  it('are found past soft hyphens', () => {
    assert.equal(
      choicesMatching([{ title: 'A', choices: [{ id: '1', name: 'Fredrik\u00adstad' }] }], 'fredrikstad').length,
      1,
    );
  });
});

describe('keys in a list', () => {
  const KEYS: readonly (readonly [key: string, from: number, to: number | undefined])[] = [
    ['ArrowDown', -1, 0],
    ['ArrowDown', 0, 1],
    ['ArrowDown', 24, 0],
    ['ArrowUp', -1, 24],
    ['ArrowUp', 0, 24],
    ['ArrowUp', 3, 2],
    ['Home', 7, 0],
    ['End', -1, 24],
    ['PageDown', -1, 10],
    ['PageDown', 20, 24],
    ['PageUp', 4, 0],
    ['a', 3, undefined],
  ];
  for (const [key, from, to] of KEYS) it(`${key} from ${from}`, () => assert.equal(placeAfter(key, from, 25), to));

  it('lead nowhere in an empty list', () => assert.equal(placeAfter('ArrowDown', -1, 0), undefined));
});

describe('choices with codes', () => {
  const groups = [
    { title: 'Kommuner', choices: [{ id: 'halden', name: 'Halden', codes: ['0101', '3001', '3101'] }] },
    {
      title: 'Tidligere',
      kind: 'former',
      choices: [{ id: 'rygge', name: 'Rygge (til og med 2019)', codes: ['0136'] }],
    },
  ] as const;
  const names = (list: readonly { readonly choices: readonly { readonly name: string }[] }[]) =>
    list.flatMap(({ choices }) => choices.map(({ name }) => name));

  it('are found by the codes of every year, which stand behind the name', () => {
    for (const code of ['0101', '3001', '3101'])
      assert.deepEqual(names(choicesMatching(groups, code)), [`Halden (${code})`]);
    assert.deepEqual(names(choicesMatching(groups, '31')), []);
  });

  it('that are former are found, and not offered unless one of them is chosen', () => {
    assert.deepEqual(names(choicesMatching(groups, 'ryg')), ['Rygge (til og med 2019)']);
    assert.deepEqual(names(groupsOffered(groups, 'halden')), ['Halden']);
    assert.deepEqual(names(groupsOffered(groups, 'rygge')), ['Halden', 'Rygge (til og med 2019)']);
  });
});
