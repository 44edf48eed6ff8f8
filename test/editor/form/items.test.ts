import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { idFor, idsIn, isProvisional, provisionalId } from '../../../src/editor/form/items/item-id.view.js';
import {
  withCopy,
  withIdOfTitle,
  withKnownFactors,
  withNewItem,
  withoutItem,
} from '../../../src/editor/form/items/item-edits.view.js';
import { nameOfItem } from '../../../src/editor/form/items/item-name.view.js';
import { parseFeed } from '../../../src/feed/parse/parse-feed.js';

describe('an id made of a title', () => {
  it('has small letters, digits and hyphens', () => {
    const taken = new Set<string>();
    for (const [title, id] of [
      ['Grønt industri\u00adløft', 'gront-industriloft'],
      ['Bærum', 'baerum'],
      ['Råde', 'rade'],
      ['Göteborgsregionen', 'goteborgsregionen'],
      ['Kompetanse & inkludering (2024)', 'kompetanse-inkludering-2024'],
      ['Kárášjohka', 'karasjohka'],
    ] as const)
      assert.equal(idFor(title, taken), id);
    assert.equal(idFor('…', taken), undefined);
  });

  it('is none that is taken, and none that waits for a title', () => {
    assert.equal(idFor('Moss', new Set(['moss', 'moss-2'])), 'moss-3');
    assert.equal(idFor('Ny 1', new Set()), 'ny-1-2');
    fc.assert(
      fc.property(fc.array(fc.string()), (titles) => {
        const taken = new Set<string>();
        for (const title of titles) {
          const id = idFor(title, taken) ?? provisionalId(taken);
          assert.ok(!taken.has(id));
          assert.match(id, /^[a-z0-9]+(-[a-z0-9]+)*$/);
          assert.ok(id.length < 80);
          taken.add(id);
        }
      }),
    );
  });
});

const FEED = {
  region: 'moss',
  regions: [
    { id: 'ostfold', name: 'Østfold', members: ['halden', 'moss'] },
    { id: 'halden', name: 'Halden' },
    { id: 'moss', name: 'Moss' },
  ],
  focusAreas: [
    { id: 'bio', title: { nb: 'Bioøkonomi', en: 'Bioeconomy' } },
    { id: 'kap', title: 'Kapital', supports: ['bio'] },
  ],
  actors: [{ id: 'kommunen', name: 'Kommunen', focusAreas: ['bio'] }],
  links: [{ from: { actor: 'kommunen' }, to: { factor: 'capital' } }],
  factors: [{ id: 'capital' }],
  indicators: [
    { id: 'jobber', title: 'Jobber', focusAreas: ['bio'], series: [{ region: 'halden' }, { region: 'moss' }] },
  ],
  targets: [{ id: 't', indicator: 'jobber', value: 1, region: 'moss' }],
  projects: [{ id: 'p', title: 'P', participants: [{ actor: 'kommunen' }, { actor: 'annen' }] }],
  accepted: [{ problem: 'outlier', region: 'moss', reason: 'Sjekket' }],
  unknown: { bio: 'bio' },
};

describe('a new item', () => {
  it('gets an id of its title, and all that refers to it follows', () => {
    const { value, index } = withNewItem(FEED, 'focusAreas');
    assert.equal(index, 2);
    const fresh = value as typeof FEED;
    assert.ok(isProvisional(fresh.focusAreas[2]?.id));
    const titled = {
      ...fresh,
      focusAreas: [...fresh.focusAreas.slice(0, 2), { id: fresh.focusAreas[2]!.id, title: 'Bioøkonomi' }],
      actors: [{ ...fresh.actors[0]!, focusAreas: ['bio', fresh.focusAreas[2]!.id] }],
    };
    const named = withIdOfTitle(titled, 'focusAreas', 2) as typeof FEED;
    assert.equal(named.focusAreas[2]?.id, 'biookonomi');
    assert.deepEqual(named.actors[0]?.focusAreas, ['bio', 'biookonomi']);
    assert.equal(named.indicators, FEED.indicators);
    assert.equal(withIdOfTitle(named, 'focusAreas', 2), named);
  });

  it('is the first of its list where there is none yet', () => {
    const { value } = withNewItem({}, 'documents');
    assert.deepEqual(value, { documents: [{ id: 'ny-1' }] });
    assert.deepEqual(withNewItem({}, 'links').value, { links: [{ from: {}, to: {} }] });
  });

  it('may be the five factors of the model, which readers know', () => {
    const { feed, problems } = parseFeed(withKnownFactors({ feedVersion: '1.1' }));
    assert.equal(feed?.factors.length, 5);
    assert.deepEqual(problems, []);
  });
});

describe('a copy', () => {
  it('stands behind, says that it is one in each language, and has an id of its own', () => {
    const copy = withCopy(FEED, 'focusAreas', 0);
    const { focusAreas } = copy.value as typeof FEED;
    assert.equal(copy.index, 1);
    assert.deepEqual(focusAreas[1]?.title, { nb: 'Bioøkonomi (kopi)', en: 'Bioeconomy (copy)' });
    assert.equal(focusAreas[1]?.id, 'biookonomi-kopi');
    assert.equal(focusAreas[0], FEED.focusAreas[0]);
    assert.equal(idsIn(focusAreas).size, 3);
  });

  it('of a link is the same link', () => {
    const { value } = withCopy(FEED, 'links', 0);
    assert.deepEqual((value as typeof FEED).links, [FEED.links[0], FEED.links[0]]);
  });
});

describe('a removed item', () => {
  it('leaves what refers to it, when the keeper wants that', () => {
    const value = withoutItem(FEED, 'focusAreas', 0, false) as typeof FEED;
    assert.deepEqual(value, { ...FEED, focusAreas: [FEED.focusAreas[1]] });
    assert.equal(value.actors, FEED.actors);
  });

  it('takes the references with it, and no more', () => {
    const value = withoutItem(FEED, 'focusAreas', 0, true) as typeof FEED;
    assert.deepEqual(value, {
      ...FEED,
      focusAreas: [{ id: 'kap', title: 'Kapital' }],
      actors: [{ id: 'kommunen', name: 'Kommunen' }],
      indicators: [{ id: 'jobber', title: 'Jobber', series: FEED.indicators[0]!.series }],
    });
    assert.equal(value.projects, FEED.projects);
  });

  it('takes with it what cannot be without it: links, participants, series, accepted remarks', () => {
    const { actors: _, ...rest } = withoutItem(FEED, 'actors', 0, true) as typeof FEED;
    assert.deepEqual(rest.links, []);
    assert.deepEqual(rest.projects[0]?.participants, [{ actor: 'annen' }]);
    const withoutMoss = withoutItem(FEED, 'regions', 2, true) as typeof FEED;
    assert.deepEqual(withoutMoss.indicators[0]?.series, [{ region: 'halden' }]);
    assert.deepEqual(withoutMoss.regions[0]?.members, ['halden']);
    assert.deepEqual(withoutMoss.targets, [{ id: 't', indicator: 'jobber', value: 1 }]);
    assert.equal('region' in withoutMoss, false);
  });

  it('is the one that was meant when two have the same id', () => {
    const twice = { ...FEED, focusAreas: [...FEED.focusAreas, { id: 'bio', title: 'Bio igjen' }] };
    const value = withoutItem(twice, 'focusAreas', 2, true) as typeof FEED;
    assert.deepEqual(value, FEED);
  });
});

describe('the name of an item', () => {
  it('is its title, what it is about, or that it has none; never an id', () => {
    assert.equal(nameOfItem(FEED, 'focusAreas', 0, 'en'), 'Bioeconomy');
    assert.equal(nameOfItem(FEED, 'links', 0, 'nb'), 'Kommunen – Kapital');
    assert.equal(nameOfItem(FEED, 'targets', 0, 'nb'), 'Måltall for Jobber');
    assert.equal(nameOfItem(FEED, 'factors', 0, 'sv'), 'Riskkapital');
    assert.equal(nameOfItem(withNewItem(FEED, 'projects').value, 'projects', 1, 'nn'), 'Prosjekt utan namn');
    assert.equal(nameOfItem(withNewItem(FEED, 'links').value, 'links', 1, 'nb'), 'Kobling uten ender');
  });
});
