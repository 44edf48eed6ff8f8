import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { connectionsIn, networkOf, touches, type Network } from '../../../src/five-factor-map/network/connections.js';
import { actor, read, SMALL_FEED } from '../small-feeds.js';

function counts({ pairs }: Network): Record<string, number> {
  return Object.fromEntries(pairs.map(({ id, connections }) => [id, connections.length]));
}

/** Two groups with one actor each, joined as told. */
function pairOf(
  links: readonly unknown[],
  actors = [actor('a', ['x']), actor('b', ['y'])],
  projects: readonly unknown[] = [],
): Network['pairs'][number] {
  const {
    pairs: [pair],
  } = networkOf(
    read({
      feedVersion: '1.0',
      factors: [
        { id: 'x', label: 'X' },
        { id: 'y', label: 'Y' },
      ],
      actors,
      links,
      projects,
    }),
    undefined,
  );
  if (!pair) throw new Error('There is no pair');
  return pair;
}

describe('the network', () => {
  const network = networkOf(read(SMALL_FEED), undefined);

  it('counts distinct links between factors and between actors, and shared projects, for each pair of groups', () => {
    assert.deepEqual(counts(network), {
      'stat+forskning': 2,
      'stat+naering': 3,
      'stat+kapital': 0,
      'forskning+naering': 2,
      'forskning+kapital': 0,
      'naering+kapital': 0,
    });
  });

  it('counts a connection that joins several pairs once', () => {
    assert.equal(connectionsIn(network.pairs).size, 4);
    const ofGroup = [0, 1, 2, 3].map(
      (place) => connectionsIn(network.pairs.filter((pair) => touches(pair, place))).size,
    );
    assert.deepEqual(ofGroup, [3, 3, 4, 0]);
  });

  it('puts an actor into each of its groups', () => {
    assert.deepEqual(
      network.groups.map(({ actors }) => actors.map(({ id }) => id)),
      [['Kommunen', 'Fylkeskommunen'], ['Instituttet'], ['Instituttet', 'Bedriften'], []],
    );
  });

  it('keeps links within a group and links to projects among the connections', () => {
    // Five distinct links and two projects.
    assert.equal(network.connections.length, 7);
    assert.deepEqual(
      network.connections.map(({ joints }) => joints.length),
      [2, 1, 1, 0, 0, 3, 0],
    );
  });

  it('shows in a region who works in it, inside it or around it, and who says nothing about regions', () => {
    const inTown = networkOf(read(SMALL_FEED), 'byen');
    assert.deepEqual(
      inTown.actors.map(({ id }) => id),
      ['Kommunen', 'Fylkeskommunen', 'Instituttet', 'Uplassert'],
    );
    // Without the company the institute is alone in the project with the county: the link within "naering" is gone.
    assert.deepEqual(counts(inTown), {
      'stat+forskning': 2,
      'stat+naering': 3,
      'stat+kapital': 0,
      'forskning+naering': 0,
      'forskning+kapital': 0,
      'naering+kapital': 0,
    });
    assert.equal(networkOf(read(SMALL_FEED), 'fylket').actors.length, 5);
  });
});

describe('a pair', () => {
  const link = (from: string, to: string, more: Readonly<Record<string, unknown>> = {}) => ({
    from: { actor: from },
    to: { actor: to },
    ...more,
  });

  it('has the direction that all its connections have in common', () => {
    assert.equal(pairOf([link('a', 'b', { directed: true })]).direction, 'forth');
    assert.equal(pairOf([link('b', 'a', { directed: true })]).direction, 'back');
    assert.equal(
      pairOf([link('a', 'b', { directed: true }), link('a', 'b', { directed: true, label: 'Annet' })]).direction,
      'forth',
    );
    assert.equal(pairOf([link('a', 'b', { directed: true }), link('b', 'a', { directed: true })]).direction, 'both');
    assert.equal(pairOf([link('a', 'b')]).direction, 'none');
    assert.equal(pairOf([link('a', 'b', { directed: true }), link('a', 'b', { label: 'Annet' })]).direction, 'none');
    assert.equal(
      pairOf([link('a', 'b', { directed: true }), link('b', 'a', { directed: true }), link('a', 'b')]).direction,
      'none',
    );
    assert.equal(pairOf([]).direction, 'none');
  });

  it('points both ways when both actors are in both groups', () => {
    const both = [actor('a', ['x', 'y']), actor('b', ['x', 'y'])];
    const pair = pairOf([link('a', 'b', { directed: true })], both);
    assert.equal(pair.connections.length, 1);
    assert.equal(pair.direction, 'both');
  });

  it('counts a link once that is there twice, also when it is turned round without a direction', () => {
    assert.equal(pairOf([link('a', 'b'), link('a', 'b')]).connections.length, 1);
    assert.equal(pairOf([link('a', 'b'), link('b', 'a')]).connections.length, 1);
    assert.equal(
      pairOf([link('a', 'b', { directed: true }), link('b', 'a', { directed: true })]).connections.length,
      2,
    );
    assert.equal(pairOf([link('a', 'b', { label: 'Ett' }), link('a', 'b', { label: 'To' })]).connections.length, 2);
  });

  it('is not joined by a project of one actor in both groups', () => {
    const actors = [actor('a', ['x', 'y']), actor('b', ['y'])];
    assert.equal(pairOf([], actors, [{ id: 'p', title: 'P', owner: 'a' }]).connections.length, 0);
    assert.equal(
      pairOf([], actors, [{ id: 'p', title: 'P', owner: 'a', participants: [{ actor: 'b' }] }]).connections.length,
      1,
    );
  });

  it('does not mistake a project for an actor of the same id', () => {
    const projects = [{ id: 'b', title: 'P', owner: 'a' }];
    assert.equal(pairOf([{ from: { actor: 'a' }, to: { project: 'b' } }], undefined, projects).connections.length, 0);
  });
});
