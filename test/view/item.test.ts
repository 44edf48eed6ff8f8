import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFeed } from '../../src/feed/index.js';
import {
  chosenArea,
  chosenInMap,
  chosenIndicator,
  isSameSlot,
  newestOf,
  type Item,
  type ItemKind,
} from '../../src/view/item.js';
import { itemOf } from '../../src/view/item-in-feed.js';

/** Chosen one after the other, the newest last. */
const CHOSEN: readonly Item[] = [
  { kind: 'area', id: 'bio' },
  { kind: 'actor', id: 'menon' },
  { kind: 'indicator', id: 'jobs' },
  { kind: 'area', id: 'digital' },
  { kind: 'factor', id: 'capital' },
];

describe('what is chosen', () => {
  it('is the newest of its kinds', () => {
    assert.deepEqual(newestOf(CHOSEN, ['area', 'actor']), { kind: 'area', id: 'digital' });
    assert.equal(newestOf(CHOSEN, ['link']), undefined);
    assert.equal(newestOf(CHOSEN, []), undefined);
  });

  it('is one area, one indicator, and one thing in the map', () => {
    assert.equal(chosenArea(CHOSEN), 'digital');
    assert.equal(chosenIndicator(CHOSEN), 'jobs');
    assert.deepEqual(chosenInMap(CHOSEN), { kind: 'factor', id: 'capital' });
    const link: Item = { kind: 'link', id: 'capital+business' };
    assert.deepEqual(chosenInMap([...CHOSEN, link]), link);
    assert.deepEqual(chosenInMap(CHOSEN.slice(0, 4)), { kind: 'actor', id: 'menon' });
  });

  it('may be nothing', () => {
    assert.deepEqual([chosenArea([]), chosenIndicator([]), chosenInMap([])], [undefined, undefined, undefined]);
    assert.equal(chosenArea([{ kind: 'indicator', id: 'jobs' }]), undefined);
    assert.equal(chosenIndicator([{ kind: 'area', id: 'bio' }]), undefined);
    assert.equal(chosenInMap([{ kind: 'area', id: 'bio' }]), undefined);
  });
});

describe('a choice takes the place of another', () => {
  const same = (one: ItemKind, other: ItemKind) => isSameSlot({ kind: one, id: 'a' }, { kind: other, id: 'b' });

  it('of its own kind', () => {
    for (const kind of ['area', 'indicator', 'factor', 'actor', 'link'] as const) assert.equal(same(kind, kind), true);
  });

  it('in the map, whatever kind it is', () => {
    assert.deepEqual([same('factor', 'actor'), same('actor', 'link'), same('link', 'factor')], [true, true, true]);
  });

  it('in no other widget', () => {
    for (const other of ['indicator', 'factor', 'actor', 'link'] as const) assert.equal(same('area', other), false);
    for (const other of ['area', 'factor', 'actor', 'link'] as const) assert.equal(same('indicator', other), false);
  });
});

describe('an item found by its id', () => {
  const { feed } = parseFeed({
    feedVersion: '1.0',
    focusAreas: [{ id: 'same', title: 'Område' }],
    factors: [
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B' },
      { id: 'c', label: 'C' },
    ],
    actors: [{ id: 'same', name: 'Aktør' }],
    indicators: [{ id: 'jobs', title: 'Jobber', series: [] }],
  });
  const find = (id: string, ...kinds: ItemKind[]) => {
    assert.ok(feed);
    const found = itemOf(feed, id, kinds);
    return found && `${found.kind} ${found.id}`;
  };

  it('is of the first kind that has the id', () => {
    assert.equal(find('same', 'area', 'actor'), 'area same');
    assert.equal(find('same', 'actor', 'area'), 'actor same');
    assert.equal(find('a', 'factor'), 'factor a');
    assert.equal(find('jobs', 'indicator'), 'indicator jobs');
  });

  it('is none where no kind has it', () => {
    assert.equal(find('same', 'factor', 'indicator', 'link'), undefined);
    assert.equal(find('jobs', 'area', 'factor', 'actor', 'link'), undefined);
  });

  it('is a link between two different factors, named in any order', () => {
    assert.equal(find('a+c', 'link'), 'link a+c');
    assert.equal(find('c+a', 'link'), 'link a+c');
    assert.equal(find('a+a', 'link'), undefined);
    assert.equal(find('a+x', 'link'), undefined);
    assert.equal(find('a', 'link'), undefined);
  });
});
