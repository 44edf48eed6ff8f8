import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGUAGES } from '../../../src/feed/feed.js';
import * as gaps from '../../../src/five-factor-map/network/gaps.js';
import { textOf } from '../../../src/five-factor-map/panel/mixed-text.js';
import { sceneOf, type Scene, type SceneOptions } from '../../../src/five-factor-map/network/scene.js';
import { actor, OPTIONS, read, SMALL_FEED } from '../small-feeds.js';

const gapsOf = (scene: Scene): string[] => gaps.gapsOf(scene).map(textOf);
const gapsOfGroup = (place: number, scene: Scene): string[] => gaps.gapsOfGroup(place, scene).map(textOf);
const sceneFor = (content: unknown, options: Partial<SceneOptions> = {}): Scene =>
  sceneOf(read(content), { ...OPTIONS, ...options });
const factors = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `f${index}`, label: `Gruppe ${index + 1}` }));
const oneActorEach = (count: number) => Array.from({ length: count }, (_, index) => actor(`a${index}`, [`f${index}`]));

describe('gaps of the map', () => {
  it('names groups and focus areas without actors, and counts actors without a group', () => {
    assert.deepEqual(gapsOf(sceneFor(SMALL_FEED)), [
      'Ingen aktører er lagt inn under Kapital.',
      'Fokusområder uten aktører: Industri.',
      'Aktører uten gruppe: 1.',
    ]);
  });

  it('names a few pairs without links', () => {
    const feed = {
      feedVersion: '1.0',
      factors: factors(3),
      actors: oneActorEach(3),
      links: [{ from: { actor: 'a0' }, to: { actor: 'a1' } }],
    };
    assert.deepEqual(gapsOf(sceneFor(feed)), [
      'Ingen koblinger er lagt inn mellom Gruppe 1 og Gruppe 3.',
      'Ingen koblinger er lagt inn mellom Gruppe 2 og Gruppe 3.',
    ]);
  });

  it('counts many pairs without links', () => {
    // Five groups are ten pairs.
    const feed = {
      feedVersion: '1.0',
      factors: factors(5),
      actors: oneActorEach(5),
      links: [{ from: { actor: 'a0' }, to: { actor: 'a1' } }],
    };
    assert.deepEqual(gapsOf(sceneFor(feed)), ['Par av grupper uten koblinger: 9 av 10.']);
  });

  it('names the pairs last, since all of them can follow', () => {
    const feed = { ...SMALL_FEED, links: [], projects: [] };
    assert.deepEqual(gapsOf(sceneFor(feed)).at(-1), 'Ingen koblinger er lagt inn mellom Forskning og Næringsliv.');
  });

  it('says that it speaks of a region, when one has been chosen', () => {
    const feed = { ...SMALL_FEED, links: [], projects: [] };
    assert.deepEqual(gapsOf(sceneFor(feed, { region: 'byen' })), [
      'Ingen aktører i Byen er lagt inn under Kapital.',
      'Fokusområder uten aktører i Byen: Industri.',
      'Aktører i Byen uten gruppe: 1.',
      'Ingen koblinger i Byen er lagt inn mellom Offentlig myndighet og Forskning.',
      'Ingen koblinger i Byen er lagt inn mellom Offentlig myndighet og Næringsliv.',
      'Ingen koblinger i Byen er lagt inn mellom Forskning og Næringsliv.',
    ]);
    const said = LANGUAGES.map((language) => gapsOf(sceneFor(feed, { region: 'byen', language }))[0]);
    assert.deepEqual(said, [
      'Ingen aktører i Byen er lagt inn under Kapital.',
      'Ingen aktørar i Byen er lagde inn under Kapital.',
      'Inga aktörer i Byen har lagts in under Kapital.',
      'No actors in Byen have been added under Kapital.',
    ]);
    assert.deepEqual(
      gapsOf(sceneFor({ ...feed, actors: [actor('a', ['stat'], { regions: ['bygda'] })] }, { region: 'byen' })),
      ['Ingen aktører i Byen er lagt inn ennå.'],
    );
  });

  it('says one thing when there are no actors at all', () => {
    assert.deepEqual(gapsOf(sceneFor({ ...SMALL_FEED, actors: [] })), ['Ingen aktører er lagt inn ennå.']);
  });

  it('does not miss focus areas in a feed whose actors have none', () => {
    const actors = SMALL_FEED.actors.map((each) => ({ ...each, focusAreas: [] }));
    assert.ok(!gapsOf(sceneFor({ ...SMALL_FEED, actors })).some((gap) => gap.startsWith('Fokusområder')));
  });
});

describe('gaps of a group', () => {
  const scene = sceneFor(SMALL_FEED);

  it('names the groups to which it has no links', () => {
    assert.deepEqual(gapsOfGroup(0, scene), ['Ingen koblinger er lagt inn til Kapital.']);
  });

  it('says that it has no actors', () => {
    assert.deepEqual(gapsOfGroup(3, scene), [
      'Ingen aktører er lagt inn under Kapital.',
      'Ingen koblinger er lagt inn til Offentlig myndighet, Forskning og Næringsliv.',
    ]);
  });
});
