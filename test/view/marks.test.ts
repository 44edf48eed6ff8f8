import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Feed } from '../../src/feed/feed.js';
import { parseFeed } from '../../src/feed/index.js';
import type { Item, ItemKind } from '../../src/view/item.js';
import { itemOf } from '../../src/view/item-in-feed.js';
import { marksOf } from '../../src/view/marks.js';

const { feed: parsed } = parseFeed({
  feedVersion: '1.0',
  focusAreas: [
    { id: 'bio', title: 'Bioøkonomi', factors: ['research'] },
    { id: 'digital', title: 'Digital omstilling' },
    { id: 'capital', title: 'Kapital', factors: ['research'] },
  ],
  factors: [
    { id: 'research', label: 'Forskning' },
    { id: 'business', label: 'Næringsliv' },
  ],
  actors: [
    { id: 'menon', name: 'Menon', factors: ['research'], focusAreas: ['bio', 'digital'] },
    { id: 'banken', name: 'Banken', factors: ['business'] },
  ],
  indicators: [
    { id: 'jobs', title: 'Jobber', unit: { id: 'jobs' }, focusAreas: ['bio'], series: [] },
    { id: 'patents', title: 'Patenter', unit: { id: 'patents' }, series: [] },
  ],
  targets: [{ id: 'more-patents', indicator: 'patents', operator: 'at-least', value: 10, focusAreas: ['digital'] }],
});
assert.ok(parsed);
const feed: Feed = parsed;

function marked(items: readonly Item[], own: readonly ItemKind[] = []): readonly (string | readonly string[])[] {
  const marks = marksOf(feed, items, own, 'nb');
  return marks ? [marks.name.text, marks.areas] : [];
}

describe('what a choice in another widget marks', () => {
  it('is an area’s own, an actor’s areas, and the areas that name a factor', () => {
    assert.deepEqual(marked([{ kind: 'area', id: 'bio' }]), ['Bioøkonomi', ['bio']]);
    assert.deepEqual(marked([{ kind: 'actor', id: 'menon' }]), ['Menon', ['bio', 'digital']]);
    assert.deepEqual(marked([{ kind: 'factor', id: 'research' }]), ['Forskning', ['bio', 'capital']]);
  });

  it('is an indicator’s areas, and those of its targets', () => {
    assert.deepEqual(marked([{ kind: 'indicator', id: 'jobs' }]), ['Jobber', ['bio']]);
    assert.deepEqual(marked([{ kind: 'indicator', id: 'patents' }]), ['Patenter', ['digital']]);
  });

  it('follows the newest choice that the widget does not show itself', () => {
    const items: Item[] = [
      { kind: 'area', id: 'bio' },
      { kind: 'actor', id: 'menon' },
    ];
    assert.deepEqual(marked(items, ['area']), ['Menon', ['bio', 'digital']]);
    assert.deepEqual(marked(items, ['factor', 'actor', 'link']), ['Bioøkonomi', ['bio']]);
    assert.deepEqual(marked(items), ['Menon', ['bio', 'digital']]);
  });

  it('is nothing where a choice leads to no area or is not in the feed; an older one then counts', () => {
    assert.deepEqual(marked([{ kind: 'actor', id: 'banken' }]), []);
    assert.deepEqual(marked([{ kind: 'area', id: 'gone' }]), []);
    assert.deepEqual(
      marked([
        { kind: 'area', id: 'bio' },
        { kind: 'actor', id: 'banken' },
        { kind: 'link', id: 'research+business' },
      ]),
      ['Bioøkonomi', ['bio']],
    );
  });
});

describe('an item named by its id alone', () => {
  it('is found among the kinds that a widget has', () => {
    assert.deepEqual(itemOf(feed, 'capital', ['area']), { kind: 'area', id: 'capital' });
    assert.deepEqual(itemOf(feed, 'menon', ['factor', 'actor', 'link']), { kind: 'actor', id: 'menon' });
    assert.deepEqual(itemOf(feed, 'research+business', ['factor', 'actor', 'link']), {
      kind: 'link',
      id: 'research+business',
    });
    assert.deepEqual(itemOf(feed, 'business+research', ['link']), { kind: 'link', id: 'research+business' });
    assert.equal(itemOf(feed, 'menon', ['indicator']), undefined);
  });
});
