import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changesBetween } from '../../src/changes/changes.js';
import type { ChangeItem } from '../../src/changes/feed-changes.js';
import type { Language } from '../../src/feed/feed.js';

const FEED = {
  feedVersion: '1.1',
  title: 'Prøve',
  regions: [{ id: 'moss', name: 'Moss' }],
  focusAreas: [
    {
      id: 'bio',
      title: { nb: 'Bioøkonomi', nn: 'Bioøkonomi' },
      description: { nb: 'Skog og mat.', nn: 'Skog og mat.' },
      kind: 'sector',
      measures: ['Skape jobber', 'Bruke ressursene'],
    },
    { id: 'digital', title: 'Digital omstilling', kind: 'sector' },
  ],
  actors: [{ id: 'fylket', name: 'Østfold fylkeskommune', factors: ['government'] }],
};

type Feed = typeof FEED;

function groups(change: (feed: Feed) => unknown, language: Language = 'nb'): Record<string, string[]> {
  const changes = changesBetween(FEED, change(structuredClone(FEED)), language);
  assert.ok(changes);
  return Object.fromEntries(changes.rest.map(({ name, items }) => [name, items.map(written)]));
}

function written(item: ChangeItem): string {
  if (item.kind === 'sentence') return item.text;
  const parts = item.parts.map(({ kind, text }) =>
    kind === 'same' ? text : `${kind === 'added' ? '+' : '-'}${text}|`,
  );
  return `${item.about}: ${parts.join('')}`;
}

/** A feed with its first area changed. */
function withArea(feed: Feed, change: object): unknown {
  return { ...feed, focusAreas: feed.focusAreas.map((area, index) => (index === 0 ? { ...area, ...change } : area)) };
}

describe('what is changed besides the figures', () => {
  it('is told word by word where it is a text, with the languages', () => {
    assert.deepEqual(
      groups((feed) => withArea(feed, { description: { nb: 'Skog og fisk.', nn: 'Skog og mat.' } })),
      { Tekster: ['Bioøkonomi, beskrivelse (bokmål): Skog og -mat|+fisk|.'] },
    );
    assert.deepEqual(
      groups((feed) => withArea(feed, { description: { nb: 'Skog.', nn: 'Skog.' } })),
      { Tekster: ['Bioøkonomi, beskrivelse (bokmål og nynorsk): Skog- og mat|.'] },
    );
  });

  it('is told in the reader’s language where it was changed there', () => {
    assert.deepEqual(
      groups((feed) => withArea(feed, { title: { nb: 'Bio', nn: 'Biologi', sv: 'Biologi', en: 'Biology' } }), 'nn'),
      { Tekstar: ['Biologi, tittel (på 4 språk): -Bioøkonomi|+Biologi|'] },
    );
  });

  it('is told of each text of a list', () => {
    assert.deepEqual(
      groups((feed) => withArea(feed, { measures: ['Skape jobber', 'Bruke alt', 'Møte andre'] })),
      {
        Tekster: ['Bioøkonomi, tiltak 2: Bruke -ressursene|+alt|', 'Bioøkonomi, tiltak 3: +Møte andre|'],
      },
    );
  });

  it('names what came, went and changed places', () => {
    assert.deepEqual(
      groups((feed) => ({
        ...feed,
        focusAreas: [feed.focusAreas[1], feed.focusAreas[0]],
        actors: [{ id: 'lo', name: 'LO', factors: ['business'] }],
      })),
      {
        Innhold: [
          'Fokusområder står i en annen rekkefølge.',
          'Nytt under Aktører: LO.',
          'Tatt bort under Aktører: Østfold fylkeskommune.',
        ],
      },
    );
  });

  it('says which facts are others', () => {
    assert.deepEqual(
      groups((feed) => withArea(feed, { kind: 'support', color: 'teal' })),
      { Innhold: ['Bioøkonomi, endret: slag, farge.'] },
    );
  });

  it('is nothing where only properties that nobody reads are others', () => {
    const changes = changesBetween(FEED, { ...FEED, ownProperty: 1, accepted: [] }, 'nb');
    assert.equal(changes?.isSame, true);
  });
});
