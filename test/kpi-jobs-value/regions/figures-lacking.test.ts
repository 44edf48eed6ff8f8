import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGUAGES } from '../../../src/feed/feed.js';
import { parseFeed } from '../../../src/feed/index.js';
import { viewOf } from '../whole-view.js';

const indicator = (id: string, regions: readonly string[], more: object = {}) => ({
  id,
  title: `Tall ${id}`,
  unit: 'count',
  aggregation: 'sum',
  series: regions.map((region) => ({ region, observations: [{ period: '2023', value: 5 }] })),
  ...more,
});

function notes(indicators: readonly object[], language: (typeof LANGUAGES)[number] = 'nb'): readonly string[] {
  const { feed } = parseFeed({
    feedVersion: '1.0',
    regions: [
      { id: 'rade', type: 'municipality', name: 'Råde', country: 'NO' },
      { id: 'moss', type: 'municipality', name: 'Moss', country: 'NO' },
    ],
    indicators,
  });
  assert.ok(feed);
  const options = { language, heading: '', region: 'rade', indicator: undefined, compared: [], items: [] };
  return viewOf(feed, { ...options, figure: 'trend', today: '2024-01-01' }).notes;
}

describe('key figures that a region lacks', () => {
  const both = indicator('a', ['rade', 'moss']);

  it('are told by name', () => {
    const all = [both, indicator('b', ['moss']), indicator('c', ['moss'])];
    assert.deepEqual(
      LANGUAGES.map((language) => notes(all, language).at(-1)),
      [
        'Ikke for Råde: Tall b, Tall c.',
        'Ikkje for Råde: Tall b, Tall c.',
        'Inte för Råde: Tall b, Tall c.',
        'Not for Råde: Tall b, Tall c.',
      ],
    );
  });

  it('are counted where they are many', () => {
    const many = Array.from({ length: 12 }, (_, index) => indicator(`n${index + 1}`, ['moss']));
    assert.match(notes([both, ...many]).at(-1) ?? '', /^Ikke for Råde: Tall n1, .*Tall n8, og 4 til\.$/);
  });

  it('are not told where there are none, nor where nobody has them', () => {
    assert.deepEqual(notes([both, indicator('tom', [])]), []);
  });

  it('are not missed where another that measures the same is shown', () => {
    assert.deepEqual(notes([indicator('a', ['rade', 'moss'], { alternatives: ['b'] }), indicator('b', ['moss'])]), []);
  });
});
