import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { areasByOwner } from '../../../src/feed/derive/owners.js';
import { parseFeed, phraseIn, type Feed } from '../../../src/feed/index.js';
import { viewOf } from '../../../src/focus-area-wheel/focus-area-wheel.view.js';
import type { WheelOptions } from '../../../src/focus-area-wheel/list/list.view.js';
import { estimatedWidth } from '../../view/estimated-width.js';
import { blocksOf } from '../view-of-feed.js';

type Written = Readonly<Record<string, unknown>>;

const OPTIONS: WheelOptions = {
  language: 'nb',
  heading: '',
  selected: undefined,
  items: [],
  region: 'oslo',
  width: 800,
  textSize: 16,
  measure: estimatedWidth,
};

/** One area of a cooperation, among six of a neighbour. */
function feedOf(ofNeighbour: Written, more: Written = {}): Feed {
  const area = (id: string, of: Written): Written => ({ id, title: id.toUpperCase(), kind: 'other', ...of });
  const { feed } = parseFeed({
    feedVersion: '1.0',
    language: 'nb',
    regions: [
      { id: 'oslo', name: 'Osloregionen' },
      { id: 'gbg', name: 'Göteborgsregionen' },
    ],
    region: 'oslo',
    actors: [{ id: 'brg', name: 'Business Region Göteborg', factors: [] }],
    focusAreas: [
      ...['a', 'b', 'c'].map((id) => area(id, ofNeighbour)),
      area('own', {}),
      ...['d', 'e', 'f'].map((id) => area(id, ofNeighbour)),
    ],
    ...more,
  });
  assert.ok(feed);
  return feed;
}

const SENTENCE = / Velg et fokusområde.*$/;

describe('areas of several organisations', () => {
  it('are counted apart, by the actor or the organisation that owns them, else by their region', () => {
    const counted = (of: Written) => viewOf(feedOf(of), OPTIONS).summary.replace(SENTENCE, '');
    const told = (name: string) => `Seks fokusområder fra ${name} og ett fokusområde fra Osloregionen.`;
    assert.equal(counted({ owner: 'brg' }), told('Business Region Göteborg'));
    assert.equal(counted({ owner: { nb: 'Göteborg' } }), told('Göteborg'));
    assert.equal(counted({ region: 'gbg' }), told('Göteborgsregionen'));
  });

  it('are counted as before where there is one organisation alone', () => {
    const feed = feedOf({ owner: 'brg' }, { focusAreas: ['a', 'b'].map((id) => ({ id, title: id, owner: 'brg' })) });
    assert.deepEqual(areasByOwner(feed), []);
    const { summary, segments, tables } = viewOf(feed, OPTIONS);
    assert.equal(summary.replace(SENTENCE, ''), 'To fokusområder.');
    assert.ok(segments.every(({ owner }) => owner === undefined));
    assert.ok(tables[0]?.columns.every(({ title }) => title !== 'Eier'));
  });

  it('lie together in list, wheel and table, each with its owner in words', () => {
    const { segments, tables, notes } = viewOf(feedOf({ owner: 'brg' }), OPTIONS);
    assert.equal(segments.map(({ id }) => id).join(' '), 'a b c d e f own');
    assert.deepEqual(
      [segments[0]?.name, segments[6]?.name],
      ['A, fokusområde, Business Region Göteborg', 'OWN, fokusområde, Osloregionen'],
    );
    assert.equal(tables[0]?.columns[2]?.title, 'Eier');
    assert.deepEqual(
      tables[0].rows.map((row) => row[2]?.text),
      [...Array.from({ length: 6 }, () => 'Business Region Göteborg'), 'Osloregionen'],
    );
    assert.ok(notes.includes('Bredere mellomrom skiller mellom Business Region Göteborg og Osloregionen.'));
  });

  it('have wider gaps between them in the wheel', () => {
    const { wheel } = viewOf(feedOf({ owner: 'brg' }), OPTIONS);
    const fields = wheel?.geometry.segments.map(({ field }) => field) ?? [];
    const gaps = fields.map(({ end }, index) => {
      const next = fields[(index + 1) % fields.length]?.start ?? 0;
      return Math.round(100 * ((next - end + 4 * Math.PI) % (2 * Math.PI))) / 100;
    });
    // Two borders: from the six to the one, and back.
    assert.deepEqual(
      gaps.map((gap) => gap % 6.28),
      [0, 0, 0, 0, 0, 0.06, 0.06],
    );
  });

  it('keep the colour that their place in the feed gives them', () => {
    const feed = feedOf({ owner: 'brg' });
    const [one, several] = [feedOf({}), feed].map((each) => viewOf(each, OPTIONS).segments);
    const hueIn = (segments = one, id = '') => segments?.find((segment) => segment.id === id)?.hue.name;
    assert.equal(hueIn(several, 'own'), hueIn(one, 'own'));
  });
});

describe('the owner of a goal', () => {
  it('is named with it', () => {
    const feed = feedOf({}, { goals: [{ id: 'g', title: 'Et mål', owner: 'brg' }] });
    const items = blocksOf(viewOf(feed, OPTIONS)).flatMap((block) => (block.kind === 'items' ? block.items : []));
    assert.deepEqual(
      items.map(({ title, badges }) => [title.text, badges]),
      [['Et mål', ['Business Region Göteborg']]],
    );
    assert.equal(phraseIn(feed.goals[0]?.owner ?? {}, 'nb').text, 'brg');
  });

  it('is not said again below an area of the same owner', () => {
    const goal = (id: string, owner: string): Written => ({ id, title: id, owner, focusAreas: ['a'] });
    const feed = feedOf(
      { owner: 'brg' },
      { goals: [goal('same', 'Business Region Göteborg'), goal('other', 'Staten')] },
    );
    const { panel } = viewOf(feed, { ...OPTIONS, selected: 'a' });
    assert.ok(panel?.badges.includes('Business Region Göteborg'));
    const goals = blocksOf({ panel }).flatMap((block) =>
      block.kind === 'items' && block.heading === 'Mål' ? block.items : [],
    );
    assert.deepEqual(
      goals.map(({ title, badges }) => [title.text, badges]),
      [
        ['same', []],
        ['other', ['Staten']],
      ],
    );
  });

  it('is told with how many are whose, where goals are drawn instead of areas', () => {
    const goals = ['x', 'y', 'z'].map((id) => ({ id, title: id, ...(id === 'z' ? {} : { owner: 'brg' }) }));
    const { summary } = viewOf(feedOf({}, { focusAreas: [], goals }), OPTIONS);
    assert.match(summary, /^To mål fra Business Region Göteborg og ett mål fra Osloregionen\. Velg et mål /);
  });
});
