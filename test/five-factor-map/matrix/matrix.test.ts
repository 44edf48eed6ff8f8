import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { actor, largeFeed, SMALL_FEED, mapOf } from '../small-feeds.js';

const MATRIX = { mode: 'matrix' } as const;

function texts(content: unknown, options = {}): string[][] {
  const { matrix } = mapOf(content, { ...MATRIX, ...options });
  return [
    matrix?.table.columns.map(({ title }) => title) ?? [],
    ...(matrix?.table.rows.map((row) => row.map(({ text }) => text)) ?? []),
  ];
}

describe('the matrix of who does what', () => {
  it('says what actors do in the projects of an area, or that they are involved', () => {
    assert.deepEqual(texts(SMALL_FEED), [
      ['Aktør', 'Bioøkonomi', 'Industri'],
      ['Kommunen', 'Med', ''],
      ['Fylkeskommunen', '', ''],
      ['Instituttet', 'Initiativtaker, gjennomfører', ''],
      ['Bedriften', 'Eier', ''],
      ['Uplassert', '', ''],
    ]);
  });

  it('shows the actors of the focus area that is chosen elsewhere', () => {
    assert.deepEqual(
      texts(SMALL_FEED, {
        marks: { item: { kind: 'area', id: 'bio' }, name: { text: 'Bioøkonomi', language: 'nb' }, areas: ['bio'] },
      }).map(([name]) => name),
      ['Aktør', 'Kommunen', 'Instituttet'],
    );
  });

  it('crosses actors with factors when no actor has an area', () => {
    const feed = {
      feedVersion: '1.0',
      factors: [
        { id: 'x', label: 'X' },
        { id: 'y', label: 'Y' },
      ],
      actors: [actor('a', ['x'], { role: 'Leder' }), actor('b', ['y'])],
    };
    assert.deepEqual(texts(feed), [
      ['Aktør', 'X', 'Y'],
      ['a', 'Leder', ''],
      ['b', '', 'Med'],
    ]);
  });

  it('is cut, searched and grows when it is long, and is whole among the tables', () => {
    const feed = largeFeed(5, 300, 0);
    const { matrix, tables } = mapOf(feed, MATRIX);
    assert.equal(matrix?.table.rows.length, 20);
    assert.deepEqual(matrix?.cut, { key: '', text: 'Viser 20 av 300', more: 'Vis flere (280)', isSearched: true });
    assert.equal(tables[0]?.rows.length, 300);
    assert.equal(mapOf(feed, { ...MATRIX, limits: new Map([['', 60]]) }).matrix?.table.rows.length, 60);
    // Actors 10 and 100 to 109.
    const found = mapOf(feed, { ...MATRIX, query: ' aktør 10 ' }).matrix;
    assert.deepEqual(
      found?.table.rows.map(([name]) => name?.text),
      ['Aktør 10', ...Array.from({ length: 10 }, (_, index) => `Aktør ${100 + index}`)],
    );
    assert.deepEqual(found?.cut, { key: '', text: '11 treff av 300', isSearched: true });
  });

  it('says the language of a column whose title has fallen back', () => {
    const feed = {
      feedVersion: '1.0',
      focusAreas: [
        { id: 'a', title: { sv: 'Arbetskraft' } },
        { id: 'b', title: { nb: 'Konkurranse\u00adkraft' } },
      ],
      factors: [{ id: 'x', label: 'X' }],
      actors: [actor('a', ['x'], { focusAreas: ['a'] })],
    };
    assert.deepEqual(mapOf(feed, MATRIX).matrix?.table.columns.slice(1), [
      { title: 'Arbetskraft', language: 'sv' },
      { title: 'Konkurransekraft', language: 'nb' },
    ]);
  });

  it('is not there in the map', () => {
    assert.equal(mapOf(SMALL_FEED).matrix, undefined);
    assert.equal(mapOf(SMALL_FEED).tables.length, 3);
  });
});
